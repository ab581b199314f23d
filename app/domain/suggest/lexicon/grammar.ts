/** The function words of English that the rules steer by, lower case. */
const words = (list: string): ReadonlySet<string> => new Set(list.split(" "));

export const beForms = words(
  "am is are was were be been being remain remains remained 's 're get gets got gotten getting isn't aren't wasn't weren't",
);
export const haveForms = words("have has had having 've haven't hasn't hadn't");
export const doForms = words("do does did don't doesn't didn't");
/** Of what would, will or should be: no account of what was. */
export const modals = words(
  "will would shall should can could may might must 'll 'd won't wouldn't can't cannot couldn't shouldn't ought",
);
/** With a perfect or a state these tell of a possibility: "may have been killed". */
export const possibilityModals = words("may might must could");
export const negations = words(
  "not never no none nobody neither nor without n't hardly isn't aren't wasn't weren't haven't hasn't hadn't don't " +
    "doesn't didn't won't wouldn't can't cannot couldn't shouldn't ain't",
);

/** Participles between the auxiliary and the harm: "were found dead", "are feared to have been killed". */
export const stanceVerbs = words(
  "found pronounced declared confirmed reported believed feared presumed considered thought assumed left listed said " +
    "understood known lay lying claimed alleged estimated suspected went gone discovered counted recorded live lives living shot",
);

export const adverbs = words(
  "also then later since already all both each just still even almost instantly soon again now thus there here " +
    "allegedly reportedly apparently together alone outright meanwhile afterwards subsequently eventually yesterday " +
    "today tonight overnight so far either ever too moreover hereby instantly badly well long",
);

export const prepositions = words(
  "in on at from of by during after near inside outside with within under over across around between among along " +
    "against behind beside beneath through throughout to toward towards into onto off for about before since until " +
    "amid via when while following despite per aboard without beyond upon next as because due out up down than like",
);
/** Prepositions that may stand between the people and what happened to them: "12 people from the village were ...". */
export const placePrepositions = words(
  "in on at from of near inside outside with within under across around between among along aboard behind beside " +
    "beneath through during off for onto into travelling traveling standing living working sitting waiting riding belonging aged",
);

export const conjunctions = words(
  "and or but nor yet while whereas although though because if unless when as that than so & plus",
);
/** Words after which another clause with its own subject begins. */
export const clauseStarters = words(
  "but while whereas although though because if unless when as that so since until before after where why how what " +
    "however meanwhile said says say told adding added saying according",
);
export const determiners = words(
  "the a an this that these those another any each every some all both no his her their its our my your such",
);
export const possessives = words("his her their its our my your");
export const personPronouns = words(
  "i you he she it we they him them us me himself herself themselves who whom which",
);
export const relativePronouns = words("who that which whom");
export const conditionals = words("if unless whether lest suppose imagine supposing wish hopefully");

/** Verbs and nouns before "to": what they lead to has happened after all. */
export const factualBeforeTo = words(
  "continued continues continue began started managed helped came used went proceeded led forced found believed said " +
    "reported thought feared known understood confirmed alleged appears appeared seems seemed presumed able latest " +
    "first last second third fourth fifth another dozens hundreds thousands scores people soldiers civilians children " +
    "women men ones only",
);
/** Verbs that force people to leave. */
export const forcingVerbs = words(
  "forced forcing forces force drove driven driving drives compelled compelling obliged caused causing causes prompted prompting prompts led sent pushed pushing made",
);

/** Function words and verbs at which a noun phrase ends at the latest. */
export const phraseEnds: ReadonlySet<string> = new Set([
  ...beForms,
  ...haveForms,
  ...doForms,
  ...modals,
  ...prepositions,
  ...conjunctions,
  ...relativePronouns,
  ...personPronouns,
  ...words(
    "the this that these those not never said says told reported including include included includes not there then " +
      "also only just later still too again where who's a an his her their its our my your reportedly allegedly " +
      "yesterday today tonight monday tuesday wednesday thursday friday saturday sunday sustained suffered received " +
      "lost lose losing survived escaped remain remained became remains took take taken fell came come went go succumbed",
  ),
]);

/** Period words for a rate: "12 people a day". */
export const periodWords = words("day week month year hour minute night weekend decade second");
export const rateAdverbs = words("annually yearly daily monthly weekly hourly");
