import { wordSet } from "./word-sets.ts";

/* Closed classes of English: what a noun phrase may begin with, and what it cannot hold. */

export const determiners = wordSet(
  "the a an this these those some several many few any another each every both all most no its his her their our my your",
  "one two three four five six seven eight nine ten eleven twelve dozens hundreds thousands",
);

export const prepositions = wordSet(
  "of for at from in with near on by to into onto over under after before during since against within inside outside",
  "across around through throughout about between among amid despite without via like as per behind beyond toward towards until till off upon along alongside beside beneath above below amongst following including aboard onto because whilst due",
);

/** Prepositions that tie a place, an employer or a body to the person before them. */
export const linkingPrepositions = wordSet("of for at from in with near on inside within");

export const auxiliaries = wordSet(
  "is are was were be been being am has have had having do does did isn't aren't wasn't weren't hasn't haven't hadn't don't doesn't didn't dont doesnt didnt isnt arent wasnt werent hasnt havent",
  "'s 're 've he's she's it's that's there's they're we're you're i'm i've they've we've",
);

export const modals = wordSet(
  "will would can could may might must should shall cannot won't wouldn't can't couldn't mightn't mustn't shouldn't ought gonna cant wont wouldnt couldnt shouldnt i'll he'll she'll we'll they'll you'll",
  "i'd he'd she'd we'd they'd you'd",
);

export const negations = wordSet(
  "not no never nobody none nothing neither nor without hardly isn't aren't wasn't weren't hasn't haven't hadn't don't doesn't didn't won't wouldn't can't couldn't shouldn't cannot nowhere isnt dont didnt wasnt",
);

export const pronouns = wordSet(
  "u ur im ive youre theyre i you he she it we they me him us them myself himself herself itself themselves everyone everybody someone somebody anyone anybody nobody something anything everything nothing there here mine yours ours theirs",
);

export const conjunctions = wordSet("and or but nor yet so & plus");

export const subordinators = wordSet(
  "that if when while because although though unless where whereas whether once who which whose whom what how why than",
);

export const adverbs = wordSet(
  "also later earlier then now again still already just only even however meanwhile further too soon ever never always often not there here instead first last ago once twice previously",
);

export const timeWords = wordSet(
  "monday tuesday wednesday thursday friday saturday sunday january february april june july august september october november december",
  "today yesterday tonight tomorrow morning evening afternoon night midnight noon overnight dawn dusk",
);

/** Ends like an adverb and is none. */
export const lyNouns = wordSet(
  "family assembly rally ally italy july early daily weekly monthly yearly elderly friendly local supply reply fly likely unlikely deadly july monopoly holy lovely silly",
);

/** Verbs so frequent that they must not be taken into a noun phrase; forms that are nouns as well stay out. */
export const plainVerbs = wordSet(
  "went go goes gone going came come comes coming took takes taken taking gave gives given giving made makes making got gets getting gotten",
  "began begun begins kept keeps left leaves fell falls rose rises lost loses found finds became becomes saw sees seen knew knows known thought thinks wanted wants needed needs",
  "tried tries fled flee flees withdrew holds held stood stands brought brings remain remains remained include includes included including followed follows led leads",
  "let lets put puts ran runs sat sits met meets spoke speaks wrote writes read sent sends built lived lives moved moves turned turns seemed seems appeared appears looked looks",
  "arrived reached returned rejected continued happened died dies lay lying hoping saying telling asking cut drove broke burst hid shut rode flew shook tore entered sank swore swept stole wept sought spent sprang taught woke fought froze forgot grew hung heard slept slid set sets drew drank ate bled caught chose crept dug showing depicting alleging claiming accusing describing confirming reporting",
);

/** Participles that stand before a noun as adjectives wherever they appear. */
export const participleAdjectives = wordSet(
  "united armed wounded injured displaced masked alleged unidentified unnamed so-called besieged backed led affiliated allied organized organised retired detained suspected unarmed supported",
);

/** Marks that open or close words of somebody else. */
export const quoteMarks: ReadonlySet<string> = new Set(["“", "”", '"', "«", "»", "„", "‟"]);
