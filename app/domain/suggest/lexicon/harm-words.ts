import type { SuggestionKind } from "../types.ts";

/** Kinds of harm that are counted. */
export type HarmKind = Extract<
  SuggestionKind,
  "killed" | "injured" | "missing" | "detained" | "displaced" | "at_risk"
>;

/**
 * How a form stands in a sentence: `past` is past tense or participle ("killed"), `ing` and `present` are active,
 * `base` needs an auxiliary or is a command, `state` is an adjective ("dead"), `event` is a noun for the event
 * ("death", with "of"), `count` a noun for one harmed person ("fatalities"), `trail` a phrase that trails behind the
 * people and their own verb ("with a gunshot wound").
 */
export type HarmForm = "past" | "ing" | "present" | "base" | "state" | "event" | "count" | "trail";

export interface HarmWord {
  readonly kind: HarmKind;
  readonly form: HarmForm;
  /** Takes the harmed as its object: "killed four". */
  readonly transitive: boolean;
  /** Has the harmed as its subject in the active voice: "four died". */
  readonly intransitive: boolean;
  /** Said of things as well: the harmed must be named by a noun for people. */
  readonly loose: boolean;
  /** Says that a weapon struck, not how it ended: "shot"; a death told beside it overrides it. */
  readonly struck: boolean;
}

interface Verbs {
  kind: HarmKind;
  /** base present ing past[ participle], one verb a line. */
  forms: string;
  intransitive?: true;
  both?: true;
  loose?: true;
  struck?: true;
}

const verbs: Verbs[] = [
  {
    kind: "killed",
    forms: `kill kills killing killed
murder murders murdering murdered
massacre massacres massacring massacred
assassinate assassinates assassinating assassinated
behead beheads beheading beheaded
decapitate decapitates decapitating decapitated
lynch lynches lynching lynched
martyr martyrs_ martyring martyred
slay slays slaying slain`,
  },
  {
    kind: "killed",
    loose: true,
    forms: `execute executes executing executed
slaughter slaughters slaughtering slaughtered
butcher butchers_ butchering butchered
hang hangs hanging hanged
electrocute electrocutes electrocuting electrocuted
crucify crucifies crucifying crucified
strangle strangles strangling strangled
eliminate eliminates eliminating eliminated
exterminate exterminates exterminating exterminated
incinerate incinerates incinerating incinerated
liquidate liquidates liquidating liquidated
gas_ gases_ gassing gassed`,
  },
  {
    kind: "killed",
    intransitive: true,
    loose: true,
    forms: `die dies dying died\nperish perishes perishing perished`,
  },
  {
    kind: "killed",
    both: true,
    loose: true,
    forms: `drown drowns drowning drowned\nsuffocate suffocates suffocating suffocated`,
  },
  {
    kind: "injured",
    forms: `injure injures injuring injured
wound wounds_ wounding wounded
maim maims maiming maimed
hospitalize hospitalizes hospitalizing hospitalized
hospitalise hospitalises hospitalising hospitalised`,
  },
  { kind: "injured", loose: true, forms: `hurt hurts hurting hurt` },
  {
    kind: "injured",
    loose: true,
    struck: true,
    forms: `shoot shoots shooting shot
stab stabs stabbing stabbed
graze grazes grazing grazed`,
  },
  {
    kind: "detained",
    loose: true,
    forms: `arrest arrests_ arresting arrested
detain detains detaining detained
capture captures capturing captured
kidnap kidnaps kidnapping kidnapped
abduct abducts abducting abducted
seize seizes seizing seized
imprison imprisons imprisoning imprisoned
jail jails jailing jailed
apprehend apprehends apprehending apprehended
incarcerate incarcerates incarcerating incarcerated`,
  },
  {
    kind: "displaced",
    loose: true,
    forms: `displace displaces displacing displaced\nuproot uproots uprooting uprooted\nevacuate evacuates evacuating evacuated\nevict evicts evicting evicted`,
  },
  { kind: "displaced", intransitive: true, loose: true, forms: `flee flees fleeing fled` },
  {
    kind: "missing",
    intransitive: true,
    loose: true,
    forms: `disappear disappears disappearing disappeared\nvanish vanishes vanishing vanished`,
  },
  {
    kind: "at_risk",
    loose: true,
    forms: `besiege besieges besieging besieged\ntrap traps_ trapping trapped\nstrand strands_ stranding stranded`,
  },
];

/** Adjectives and nouns that are no form of a verb above. */
const others: { kind: HarmKind; form: HarmForm; words: string; loose?: true }[] = [
  { kind: "killed", form: "state", words: "dead deceased lifeless" },
  { kind: "missing", form: "state", words: "missing unaccounted", loose: true },
  { kind: "displaced", form: "state", words: "homeless" },
  {
    kind: "killed",
    form: "event",
    words:
      "death deaths murder murders assassination execution executions killer killers murderer murderers assassin assassins martyrdom massacre slaughter beheading drowning suffocation demise",
  },
  { kind: "injured", form: "event", words: "injury injuries" },
  {
    kind: "detained",
    form: "event",
    words: "arrest arrests detention kidnapping abduction capture imprisonment",
  },
  { kind: "displaced", form: "event", words: "displacement exodus flight evacuation eviction" },
  { kind: "missing", form: "event", words: "disappearance" },
  { kind: "killed", form: "count", words: "deaths fatalities martyrs martyr fatality corpses" },
  { kind: "injured", form: "count", words: "injuries" },
  { kind: "detained", form: "count", words: "arrests" },
  { kind: "displaced", form: "count", words: "idps evacuees" },
];

function verbEntries({ kind, forms, intransitive, both, loose, struck }: Verbs): [string, HarmWord][] {
  const shared = {
    kind,
    transitive: intransitive !== true,
    intransitive: intransitive === true || both === true,
    loose: loose === true,
    struck: struck === true,
  };
  const names: HarmForm[] = ["base", "present", "ing", "past"];
  return forms.split("\n").flatMap((line) =>
    line
      .trim()
      .split(" ")
      .map((word, index): [string, HarmWord] => [word, { ...shared, form: names[index]! }])
      // A form marked so is a noun too often to be read as the verb.
      .filter(([word]) => !word.endsWith("_")),
  );
}

const entries: [string, HarmWord][] = [
  ...verbs.flatMap(verbEntries),
  ...others.flatMap(({ kind, form, words, loose }) =>
    words
      .split(" ")
      .map((word): [string, HarmWord] => [
        word,
        { kind, form, transitive: false, intransitive: false, loose: loose === true, struck: false },
      ]),
  ),
];

/** Words of harm by lower-case form; a word may be several ("deaths": an event and a count). */
export const harmWords: ReadonlyMap<string, readonly HarmWord[]> = entries.reduce(
  (map, [word, entry]) => map.set(word, [...(map.get(word) ?? []), entry]),
  new Map<string, HarmWord[]>(),
);
