import { wordMap } from "./word-sets.ts";

/** Ids of the codebook's list "cue_class". */
export type CueClass = "report" | "assert" | "allege" | "estimate" | "appear";

/** Finite verbs by which a text hands over to a source. */
export const cueVerbs = wordMap<CueClass>({
  report:
    "said says say told tells reported reports report announced announces announce stated added adds noted notes wrote writes explained explains recalled recalls recounted recounts described describes declared declares commented tweeted posted mentioned observed indicated indicates indicate revealed reveals disclosed documented documents recorded records counted testified testifies ruled determined argued lamented pleaded warned warns denied denies deny saw witnessed continued showed shows show admitted admits acknowledged acknowledges concluded concludes found complained speak speaks spoke tell warn describe recall recount explain testify declare raised lowered revised",
  assert:
    "confirmed confirms confirm verified stressed stresses insisted insists affirmed emphasised emphasized asserted asserts maintained maintains swore reiterated insist assert affirm maintain",
  allege: "alleged alleges allege claimed claims claim accused accuses accuse",
  estimate:
    "estimated estimates estimate believed believes believe put puts thinks suspects suspected suspect expects assessed assesses think",
  appear: "appeared seemed suggested suggests suggest implied implies",
});

/**
 * Cues with other uses, by what shows that they report: words that follow, words that a "that", a colon or a quotation
 * mark opens, an "of", a count, an account of how it was, or pictures as subject.
 */
export const pickyCues = wordMap<"of" | "that" | "opened" | "count" | "how" | "content">({
  of: "speak speaks spoke",
  opened: "wrote writes posted continued complained observed",
  that: "found notes indicated indicates indicate revealed reveals believed believes believe thinks thought suggests suggest suggested implied implies appeared seemed concluded concludes claim claims report reports recalled mentioned expects suspects suspected suspect assessed assesses maintained maintains ruled determined argued lamented pleaded say estimate estimates think maintain",
  count: "documented documents recorded records counted put puts",
  how: "described describes recounted recounts explained explains saw witnessed describe recount explain",
  content: "showed shows show",
});

/** The certainty that a cue by itself expresses, where it is not plain assertion. */
export const cueCertainty: Readonly<Partial<Record<CueClass, string>>> = {
  allege: "u",
  estimate: "pr_plus",
  appear: "pr_plus",
};

/** Words that weaken what is said, with the certainty they leave. */
export const hedges = wordMap<"pr_plus" | "ps_plus" | "u">({
  pr_plus: "likely probably appears appear appeared apparently presumably believed suspected seems seemingly",
  ps_plus: "may might could possibly perhaps",
  u: "allegedly reportedly purportedly supposedly alleged",
});

/** Verbs before which "as" makes somebody's words: "quoted a doctor as saying". */
export const sayingAfterAs = wordMap<CueClass>({
  report: "saying telling reporting writing",
  assert: "confirming",
});

/** Opening words of a source that needs no verb. */
export const sourcePrepositions: readonly (readonly string[])[] = [
  ["according", "to"],
  ["as", "per"],
  ["per"],
  ["citing"],
  ["quoting"],
  ["reported", "by"],
  ["confirmed", "by"],
  ["documented", "by"],
  ["recorded", "by"],
  ["announced", "by"],
  ["quoted", "by"],
  ["cited", "by"],
  ["in", "the", "words", "of"],
  ["sources", "at"],
  ["accused", "by"],
  ["verified", "by"],
  ["counted", "by"],
  ["compiled", "by"],
  ["provided", "by"],
  ["released", "by"],
  ["published", "by"],
  ["gathered", "by"],
  ["collected", "by"],
  ["obtained", "by"],
  ["seen", "by"],
  ["broadcast", "by"],
  ["aired", "by"],
  ["as", "reported", "by"],
  ["as", "told", "by"],
  ["based", "on"],
  ["in", "the", "account", "of"],
  ["via"],
  ["heard", "from"],
  ["learned", "from"],
];
