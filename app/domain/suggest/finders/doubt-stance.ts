import { unrealWords } from "../lexicon/contexts.ts";
import type { DoubtRule } from "../lexicon/doubt-table.ts";
import { doubtClasses } from "../lexicon/doubt-words.ts";
import { wordSet } from "../lexicon/word-sets.ts";
import { is, low, type Reading } from "../reading.ts";
import { ADV, AUX, DET, MODAL, NEG, NOMINAL, PRONOUN } from "../word-class.ts";
import type { Doubt } from "./doubt.ts";

const conditions = new Set(["if", "unless", "whether", "suppose", "imagine"]);
const wishes = new Set([...conditions, "hope", "hoping", "wish"]);
const unsure = new Set("sure unsure wonder wondering know tell check clear say doubt find".split(" "));
const wish = new Set(["wish", "wished"]);
/** "You couldn't make it up." */
const unable = wordSet("can't couldn't cannot couldnt cant");
/** Auxiliaries that open a question on facts. */
const inverted = new Set("has have was were is are had".split(" "));
const own = new Set(["my", "our", "mine"]);
/** "My life", "my guess": nothing of the writer's own is spoken of. */
const figurative = new Set(
  "life opinion god mind eyes view ass friend friends guess word experience humble goodness dear heart money".split(
    " ",
  ),
);
const opinions = new Set(
  "think thinks believe believes say says said claim claims claimed saying thinking believing call calls calling accept accepts insist insists pretend pretends suggest suggests allege alleges thinking maintain maintains dispute".split(
    " ",
  ),
);
const reproaches = new Set("how stop dare disgusting shame who whoever anyone".split(" "));
/** Words for people whose doubt the writer does not share. */
const sceptics = new Set(
  "theorists theorist truthers truther deniers denier nutters nutter trolls".split(" "),
);
const others = new Set(
  "people those adults anyone everyone anybody idiots ones some all morons they folks".split(" "),
);
/** "How can you look at them and say it is fake?" */
const outraged = new Set(["can", "could", "dare"]);
/** "The lie that they are actors". */
const slanders = new Set("lie lies nonsense rubbish myth slander smear garbage crap bullshit".split(" "));
const outcries = new Set(
  "scream screams screaming shout shouts shouting yell yells yelling cry crying type types typing write writes writing comment commenting post posting".split(
    " ",
  ),
);
const relatives = new Set(["who", "that"]);
const othersReach = 14;
const challenges = new Set(["tell", "explain"]);
const near = 40;

/** Why a match is no doubt that anything is real, and no defence of it; null where it is one. */
export function vetoOf(reading: Reading, { first, last, rule, sentence }: Doubt): string | null {
  const barred = rule.stance === "support" ? wishes : conditions;
  for (let i = Math.max(sentence.first, first - 3); i < first; i += 1)
    if (barred.has(low(reading, i)) && !openQuestion(reading, i)) return "It stands in a condition.";
  if (rule.stance === "support" && openSentence(reading, sentence)) return "It is a question.";
  if (rule.stance === "support" && conceded(reading, last)) return "It is conceded only.";
  if (rule.stance === "support" && rule.object === "media" && low(reading, first - 1) === "when")
    return "It stands in a condition.";
  if (rule.stance === "support") return null;
  if (onlySaid(reading, sentence, first)) return "It is conceded only.";
  if (low(reading, first) === "make" && unable.has(low(reading, first - 1))) return "It is astonishment.";
  if (wish.has(low(reading, first - 1)) || wish.has(low(reading, first - 2))) return "It is a wish.";
  if (low(reading, first - 1) === "a" || low(reading, first - 2) === "a") return null;
  for (let i = ownFrom(reading, doubtStart(sentence, first)); i <= ownUntil(reading, last); i += 1)
    if (
      own.has(low(reading, i)) &&
      !figurative.has(low(reading, i + 1)) &&
      !/^(?:media-(?:seen|have)|seen-|i-|insulted)/.test(rule.id)
    )
      return "It is about the writer's own.";
  if (rule.object !== "media" && rule.object !== "event") return null;
  for (let i = Math.max(sentence.first, first - near); i < Math.min(sentence.after, last + near); i += 1)
    if (
      (i < first || i > last) &&
      unrealWords.has(low(reading, i)) &&
      !doubtClasses.media!.has(low(reading, i)) &&
      low(reading, i + 1) !== "set"
    )
      return "The sentence is about a game or a story.";
  return null;
}

/** "Has the count been confirmed?" */
function openSentence(reading: Reading, { first, after }: Doubt["sentence"]): boolean {
  return inverted.has(low(reading, first)) && reading.tokens[after - 1]!.text === "?";
}

/** "The picture is genuine, but it is from another war." */
function conceded(reading: Reading, last: number): boolean {
  return (
    low(reading, last + 1) === "but" || (low(reading, last + 1) === "," && low(reading, last + 2) === "but")
  );
}

/** "Not saying it didn't happen, but ...": neither doubt nor its defence. */
function onlySaid(reading: Reading, { first: floor, after }: Doubt["sentence"], first: number): boolean {
  for (let i = first - 1; i >= Math.max(floor + 1, first - 3); i -= 1) {
    if (low(reading, i) !== "saying" || !is(reading, i - 1, NEG)) continue;
    for (let k = first; k < after; k += 1) if (low(reading, k) === "but") return true;
  }
  return false;
}

interface Start {
  floor: number;
  first: number;
}

function doubtStart({ first: floor }: Doubt["sentence"], first: number): Start {
  return { floor, first };
}

/** Back over the noun phrase that ends before the match: "my old horse pretends". */
function ownFrom(reading: Reading, { floor, first }: Start): number {
  let at = first - 1;
  while (at > floor && at > first - 4 && is(reading, at, NOMINAL)) at -= 1;
  return Math.max(floor, at);
}

/** Up to three words on in the same clause: "never happened in my house". */
function ownUntil(reading: Reading, last: number): number {
  let at = last;
  while (at < last + 3 && reading.tokens[at + 1]?.kind === "word") at += 1;
  return at;
}

/** "Not sure if", "I wonder whether": no condition. */
function openQuestion(reading: Reading, condition: number): boolean {
  return ["if", "whether"].includes(low(reading, condition)) && unsure.has(low(reading, condition - 1));
}

/** What the comment does with the doubt: most often what the rule says; a "not" or a reproach turns it round, an open question asks. */
export function stanceOf(reading: Reading, doubt: Doubt): DoubtRule["stance"] {
  const { stance, rhetorical } = doubt.rule;
  if (stance === "support") return stance;
  if (turnedDown(reading, doubt) || ofOthers(reading, doubt) || negated(reading, doubt)) return "support";
  return stance === "deny" && !rhetorical && asks(reading, doubt) ? "query" : stance;
}

/** "Is this staged?", "could it be fake?", "not sure if it is real". */
function asks(reading: Reading, { first, sentence }: Doubt): boolean {
  for (let i = Math.max(sentence.first, first - 3); i < first; i += 1)
    if (openQuestion(reading, i)) return true;
  if (
    /^(?:is|are|was|were)$/.test(low(reading, sentence.first)) &&
    is(reading, sentence.first + 1, DET | PRONOUN)
  )
    return true;
  if (reading.tokens[sentence.after - 1]!.text !== "?" || first > sentence.first + 3) return false;
  for (let i = sentence.first; i <= first; i += 1)
    if (is(reading, i, AUX | MODAL) && !is(reading, i, NEG) && i < sentence.first + 2) return true;
  return false;
}

/** A "not" within the words of a rule that has none, or before them: "don't strictly contradict". */
function negated(reading: Reading, { first, last, rule, sentence }: Doubt): boolean {
  if (rule.negative || rule.ground === "visual_inspection") return false;
  const from = is(reading, first - 1, ADV) ? first - 2 : first - 1;
  for (let i = Math.max(sentence.first, from); i <= last; i += 1)
    if (is(reading, i, NEG) && low(reading, i) !== "no" && low(reading, i + 1) !== "but") return true;
  return false;
}

/** "Those who say it was staged", "truthers claim": the doubt of others, of whom the writer speaks with distance. */
function ofOthers(reading: Reading, { first, sentence }: Doubt): boolean {
  for (let i = first - 1; i >= Math.max(sentence.first, first - othersReach); i -= 1) {
    if (!opinions.has(low(reading, i)) && !outcries.has(low(reading, i))) continue;
    for (let k = i - 1; k >= Math.max(sentence.first, i - 6); k -= 1) {
      if (sceptics.has(low(reading, k))) return true;
      if (relatives.has(low(reading, k)) && others.has(low(reading, k - 1))) return true;
    }
  }
  return false;
}

/** "I'm not saying it was edited, I'm saying it was staged": the second time is meant. */
function saidAgain(reading: Reading, { after }: Doubt["sentence"], opinion: number): boolean {
  if (!/^say/.test(low(reading, opinion))) return false;
  for (let i = opinion + 1; i < Math.min(after, opinion + 12); i += 1)
    if (low(reading, i) === "saying" || low(reading, i) === "asking") return true;
  return false;
}

/** "I don't think the video is fake", "how can anyone say it is staged", "stop calling it fake". */
function turnedDown(reading: Reading, { first, sentence }: Doubt): boolean {
  for (let i = first - 1; i >= Math.max(sentence.first, first - 4); i -= 1)
    if (low(reading, i) === "that" && slanders.has(low(reading, i - 1))) return true;
  if (challenges.has(low(reading, sentence.first)) && first > sentence.first) return true;
  for (let i = first - 1; i >= Math.max(sentence.first, first - 3); i -= 1) {
    if (!opinions.has(low(reading, i))) continue;
    if (saidAgain(reading, sentence, i)) continue;
    if (low(reading, sentence.first) === "how" && outraged.has(low(reading, sentence.first + 1))) return true;
    for (let k = i - 1; k >= Math.max(sentence.first, i - 5); k -= 1)
      if (is(reading, k, NEG) || reproaches.has(low(reading, k))) return true;
  }
  return false;
}
