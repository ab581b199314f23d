import { type WordClasses, type WordPattern, wordPattern } from "../word-pattern.ts";
import { wordMap, wordSet } from "./word-sets.ts";

const classes: WordClasses = {
  kill: wordSet("kill shoot hang bomb burn gas exterminate slaughter butcher execute lynch behead"),
  killed: wordSet(
    "killed shot hanged hung bombed burned burnt gassed exterminated slaughtered executed lynched beheaded wiped",
  ),
  whom: wordSet("them you him her"),
  people: wordSet(
    "people mayor minister president traitor traitors journalist journalists editor reporter refugees migrants immigrants villages houses homes children families town city mosque church ones bastards pigs dogs rats animals judge doctor",
  ),
  kin: wordSet(
    "families family victims parents relatives friends mother children people everyone all loved those him her them",
  ),
};

export interface ToneRule {
  readonly label: string;
  /** Name of the rule within its label. */
  readonly id: string;
  readonly pattern: WordPattern;
  readonly score: number;
}

const rules: readonly (readonly [label: string, id: string, score: number, pattern: string])[] = [
  ["threat_incitement", "announced", 0.8, "i|we will|shall|gonna|'ll $kill $whom"],
  ["threat_incitement", "announced", 0.8, "i'll|we'll $kill $whom"],
  ["threat_incitement", "announced", 0.8, "i'm|we're|am|are < going to find|get|hunt you > and|,"],
  ["threat_incitement", "imperative", 0.85, "^ < $kill them|him|her > all|now|too|.? !with|in"],
  ["threat_incitement", "imperative", 0.8, "^ $kill their|these|those|all|every ..1 $people"],
  ["threat_incitement", "demanded", 0.8, "should|must $kill these|those|that|the|all|every $people"],
  ["threat_incitement", "demanded", 0.8, "should|must $kill them|you|him|her all?"],
  ["threat_incitement", "deserved", 0.8, "deserve|deserves all? to die|suffer|burn"],
  ["condolence", "formula", 0.9, "my|our|deepest|sincere|heartfelt condolences"],
  ["condolence", "formula", 0.9, "condolences to"],
  ["condolence", "formula", 0.9, "rest in peace|power"],
  ["condolence", "formula", 0.85, "^ < rip > to|little|dear|brother|sister|.|Name !users|user"],
  ["condolence", "formula", 0.85, "< thoughts and prayers > with|to|for|."],
  ["condolence", "formula", 0.85, "prayers for|to|with the|their|all? $kin"],
  ["condolence", "formula", 0.9, "sorry for your|their|the loss ."],
  ["condolence", "formula", 0.85, "heart|hearts goes|go|breaks|break out? for|to"],
  ["condolence", "formula", 0.9, "الله يرحمهم|يرحمه|يرحمها|يرحمكم"],
  ["condolence", "formula", 0.9, "رحمهم|رحمه|رحمها الله"],
  ["condolence", "formula", 0.9, "انا|إنا لله"],
  ["condolence", "formula", 0.9, "عظم|عظّم الله أجركم|أجرك|أجرهم"],
  ["condolence", "formula", 0.9, "البقاء لله"],
  ["condolence", "formula", 0.9, "mes|nos|sincères condoléances"],
  ["condolence", "formula", 0.9, "repose|reposent|reposez en paix"],
  ["condolence", "formula", 0.9, "descanse|descansen en paz"],
  ["condolence", "formula", 0.9, "mis|nuestras condolencias"],
];

/** Wordings of which each by itself sets a tone. */
export const toneRules: readonly ToneRule[] = rules.map(([label, id, score, pattern]) => ({
  label,
  id: `${label}/${id}`,
  score,
  pattern: wordPattern(pattern, classes),
}));

/** "Should all be hanged", said of people. */
export const doomed: WordPattern = wordPattern(
  "should|must|deserve|deserves|ought|need|needs all? to? be all? $killed",
  classes,
);

/** Words that show that a threat is play. */
export const playful = wordSet(
  "haha hahaha lol lmao jk kidding joke game games match half final season level boss movie kindness 😂 🤣",
);

/** People by what they are born, believe or fled, in the plural, by the codebook's list "attacked_group". */
export const groups = wordMap({
  religion:
    "muslims christians jews hindus buddhists sikhs atheists catholics protestants infidels believers",
  sect: "sunnis shias shiites shi'ites alawites druze yazidis ismailis salafis copts orthodox",
  ethnicity: "arabs kurds turkmen berbers roma gypsies blacks whites asians africans latinos persians turks",
  gender: "women men females males",
  orientation: "gays lesbians homosexuals",
  disability: "disabled cripples",
  origin: "refugees migrants immigrants foreigners",
});

/** A word with a capital letter that ends so is read as people of a country. */
export const nationEnding = /(?:ians|[a-z]{2,}ans|ese|[a-z]{3,}is)$/;

/** What is said of a whole group with contempt. */
export const contempt = wordSet(
  "thieves criminals liars terrorists murderers killers rapists savages barbarians parasites scum trash garbage filth traitors cowards idiots stupid evil dirty lazy subhuman inferior violent cheats beggars invaders",
);
export const beasts = wordSet(
  "animals vermin cockroaches rats dogs pigs apes monkeys insects parasites filth subhuman snakes lice cancer disease plague",
);
/** "Can never be trusted". */
export const unfit = wordSet("trusted civilised civilized reasoned educated reformed integrated");

/** Openings of questions that ask nothing. */
export const rhetorical: readonly string[] = [
  "who cares",
  "what else is new",
  "what's new",
  "so what",
  "how dare",
  "how can you",
  "how can anyone",
  "how could",
  "why don't",
  "why doesn't",
  "why do you",
  "why should",
  "are you",
  "do you even",
  "do you really",
  "have you no",
  "since when",
  "what do you expect",
  "what did you expect",
  "what kind of",
  "who would",
  "who knew",
  "what's the point",
  "what is wrong",
  "what's wrong",
  "is this a joke",
  "is that all",
  "is it any wonder",
  "can you believe",
  "what about",
];
export const asking = wordSet(
  "who what when where which how why whose is are was were do does did has have had can could will would may anyone does anybody",
);

/** Signals of advertising; two kinds of them and a way to get in touch are spam. */
export const spamSignals: readonly { kind: string; pattern: WordPattern }[] = (
  [
    ["contact", "http|https|www"],
    ["contact", "dot com|example|net|org|info"],
    ["contact", "whatsapp|telegram ..2 #"],
    ["contact", "dm me|us"],
    ["contact", "click here|below"],
    ["contact", "link in bio"],
    ["money", "earn|earned|earning|make|making|made ..2 #"],
    ["money", "# a|per|every day|week|month|hour"],
    ["money", "work|working from home"],
    ["offer", "promo|discount|coupon code|codes"],
    ["offer", "use code"],
    ["offer", "best|lowest|cheap|cheapest prices|price|deals"],
    ["offer", "limited offer|time|places"],
    ["offer", "free shipping|delivery|trial|gift"],
    ["offer", "won ..2 a|an|the|prize|#"],
    ["offer", "claim your|at|it"],
    ["offer", "buy now|one|followers"],
    ["offer", "visit my|our site|page|shop|store|channel"],
    ["offer", "subscribe to my"],
  ] as const
).map(([kind, pattern]) => ({ kind, pattern: wordPattern(pattern, classes) }));
