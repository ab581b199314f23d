import { foldForSearch } from "../../shared/search-text.ts";
import type { HarmKind } from "./harm-words.ts";
import type { PeopleGroup } from "./people.ts";

/** How a word of harm works: a `verb` before or after its people, an `event` noun before them, a `count` noun for one of them. */
export interface ArabicHarm {
  readonly kind: HarmKind;
  readonly form: "verb" | "event" | "count";
  /** How many a count noun tells of by itself: 2 for a dual, 1 for a singular, null for a plural. */
  readonly amount: number | null;
}

export interface ArabicPeople {
  readonly group: PeopleGroup;
  readonly amount: 1 | 2 | null;
}

const verbs: Partial<Record<HarmKind, string>> = {
  killed:
    "قتل قتلت قتلوا قتلا استشهد استشهدت استشهدوا توفي توفيت توفوا أعدم أعدمت أعدموا اغتيل اغتالت اغتال مات ماتت " +
    "ماتوا قضى قضوا قضت ذبح ذبحت يقتل تقتل غرق غرقت غرقوا اختنق اختنقت",
  injured: "أصيب أصيبت أصيبوا أصيبا جرح جرحت جرحوا جرحا أصابت",
  detained: "اعتقل اعتقلت اعتقلوا خطف خطفت خطفوا اختطف اختطفت اختطفوا احتجزت احتجز أسرت أوقفت قبض قبضت",
  displaced: "نزح نزحت نزحوا شرد شردت هجرت تشرد تشردت",
  missing: "فقد فقدوا اختفى اختفت اختفوا",
  at_risk: "حوصر حوصرت حوصروا حاصر حاصرت يحاصر تحاصر",
};
const events: Partial<Record<HarmKind, string>> = {
  killed: "مقتل استشهاد وفاة مصرع إعدام اغتيال موت غرق بحياة أرواح جثث جثة جثامين جثمان رفات",
  injured: "إصابة جرح",
  detained: "اعتقال اختطاف خطف احتجاز أسر توقيف القبض",
  displaced: "نزوح تهجير تشريد",
  missing: "فقدان اختفاء",
};
/** Singular, dual, plural. */
const counts: Partial<Record<HarmKind, readonly [string, string, string]>> = {
  killed: [
    "قتيل قتيلا قتيلة شهيد شهيدا شهيدة جثة",
    "قتيلان قتيلين شهيدان شهيدين جثتان جثتين",
    "قتلى شهداء جثث وفيات",
  ],
  injured: ["جريح جريحا جريحة مصاب مصابا إصابة", "جريحان جريحين مصابان", "جرحى مصابين مصابون إصابات"],
  missing: ["مفقود مفقودا", "مفقودان", "مفقودين مفقودون"],
  detained: ["معتقل معتقلا أسير أسيرا رهينة", "معتقلان", "معتقلين أسرى رهائن"],
  displaced: ["نازح نازحا", "نازحان", "نازحين نازحون"],
  at_risk: ["محاصر محاصرا عالق عالقا", "محاصران عالقان", "محاصرين محاصرون عالقين عالقون"],
};

/** Nouns for people: singular, dual, plural. */
const people: Partial<Record<PeopleGroup, readonly [string, string, string]>> = {
  unspecified: [
    "شخص شخصا فرد فردا طالب طالبا شاب شابا شابة فتى تلميذ تلميذا قائد قائدا قاض قاضيا محام محاميا زعيم زعيما وزير " +
      "رئيس بحار صياد فلاح تاجر تاجرا نائب نائبا سجين سجينا أجنبي أجنبيا راع راعيا حاج حاجا سائح سائحا خبير خبيرا",
    "شخصان شخصين فردان فردين شابان شابين طالبان_ تلميذان تلميذين قائدان قائدين",
    "أشخاص أفراد عمال طلاب طلبة شبان شباب ناس تلاميذ قادة قضاة محامين زعماء وزراء بحارة صيادين فلاحين مزارعين تجار " +
      "نواب سجناء أجانب رعاة حجاج سياح خبراء ركاب سكان أهالي ضحايا",
  ],
  civilian: ["", "", ""],
  combatant: [
    "جندي جنديا عنصر عنصرا ضابط ضابطا شرطي شرطيا حارس حارسا إرهابي إرهابيا انتحاري",
    "جنديان جنديين عنصران عنصرين ضابطان ضابطين شرطيان شرطيين حارسان حارسين",
    "جنود عناصر ضباط حراس إرهابيين شرطيين",
  ],
  child: [
    "طفل طفلا طفلة رضيع رضيعا رضيعة حفيد حفيدة ولد ولدا",
    "طفلان طفلين طفلتان طفلتين رضيعان رضيعين ولدان ولدين حفيدان حفيدين",
    "أطفال طفلات رضع قاصرين أحفاد أبناء بنات أولاد",
  ],
  woman: [
    "امرأة سيدة فتاة أم وأم والدة زوجة ابنة أخت شقيقة جدة خالة عمة",
    "امرأتان امرأتين سيدتان سيدتين فتاتان فتاتين شقيقتان شقيقتين ابنتان ابنتين أختان أختين زوجتان زوجتين",
    "نساء سيدات فتيات شقيقات زوجات",
  ],
  man: [
    "رجل رجلا أب والد زوج ابن أخ شقيق جد عم خال",
    "رجلان رجلين شقيقان شقيقين ابنان ابنين أخوان أخوين والدان والدين",
    "رجال أشقاء إخوة",
  ],
  elderly: ["شيخ عجوز", "شيخان", "شيوخ عجائز"],
  medical: ["طبيب طبيبا طبيبة", "طبيبان طبيبين", "أطباء"],
};

/** Nouns whose forms are made by rule: the dual in "-an", plurals in "-un", "-in" and "-at". "-in" is read as the plural. */
const regular: Partial<Record<PeopleGroup, string>> = {
  unspecified:
    "مواطن عامل لاجئ راكب معلم مدرس متظاهر محتج مهاجر سائق مزارع موظف مسؤول مهندس مسافر نازح مشارك زائر ناشط معارض " +
    "مصل معتقل مصور مساعد زميل صديق رفيق جار قريب",
  civilian: "مدني ساكن",
  combatant: "مقاتل مسلح مجند متمرد مهاجم مرتزق",
  child: "مراهق قاصر",
  elderly: "مسن",
  journalist: "صحفي صحافي مراسل إعلامي",
  medical: "ممرض مسعف جراح صيدلي",
  aid: "متطوع منقذ إطفائي",
};

function regularForms(noun: string): readonly [string, string, string] {
  return [`${noun} ${noun}ا ${noun}ة`, `${noun}ان ${noun}تان ${noun}تين`, `${noun}ون ${noun}ين ${noun}ات`];
}

const folded = (list: string) =>
  list
    .split(" ")
    .filter((word) => word !== "" && !word.endsWith("_"))
    .map(foldForSearch);

const amounts = [1, 2, null] as const;

/** Words of harm by folded form. */
export const arabicHarm: ReadonlyMap<string, readonly ArabicHarm[]> = (() => {
  const map = new Map<string, ArabicHarm[]>();
  const add = (words: string, entry: ArabicHarm) => {
    for (const word of folded(words)) map.set(word, [...(map.get(word) ?? []), entry]);
  };
  for (const [kind, words] of Object.entries(verbs) as [HarmKind, string][])
    add(words, { kind, form: "verb", amount: null });
  for (const [kind, words] of Object.entries(events) as [HarmKind, string][])
    add(words, { kind, form: "event", amount: null });
  for (const [kind, forms] of Object.entries(counts) as [HarmKind, readonly string[]][])
    for (const [index, words] of forms.entries())
      add(words, { kind, form: "count", amount: amounts[index]! });
  return map;
})();

function peopleEntries(group: PeopleGroup, forms: readonly [string, string, string]) {
  return forms.flatMap((words, index) =>
    folded(words).map((word): [string, ArabicPeople] => [word, { group, amount: amounts[index]! }]),
  );
}

/** Nouns for people by folded form. */
export const arabicPeople: ReadonlyMap<string, ArabicPeople> = new Map([
  ...(Object.entries(regular) as [PeopleGroup, string][]).flatMap(([group, words]) =>
    words.split(" ").flatMap((noun) => peopleEntries(group, regularForms(noun))),
  ),
  ...(Object.entries(people) as [PeopleGroup, readonly [string, string, string]][]).flatMap(
    ([group, forms]) => peopleEntries(group, forms),
  ),
  ...peopleEntries("unspecified", ["", "", "آخرين آخرون"]),
]);

/** "others" and "another": so many besides those told of. */
export const arabicOthers: ReadonlyMap<string, ArabicPeople> = new Map(
  peopleEntries("unspecified", ["آخر ثالث رابع خامس", "", "آخرون آخرين"]),
);

/** "the father", "his mother": the first two letters look like "and the" and are none. */
export const arabicParent = /^(?:[وفبل])?والد(?:ه|ت|تا|تي|ا|ي)?(?:هما|هم|هن|ها|نا|ه|ي|ك)?$/;

/** A verb, those it is told of, and after them a word that says what befell them: "forced 300 people to flee". */
export const arabicFrames: readonly {
  kind: HarmKind;
  verbs: ReadonlySet<string>;
  after: ReadonlySet<string>;
}[] = [
  frame("at_risk", "يواجه تواجه يواجهون واجه واجهت", "خطر مجاعة جوع موت"),
  frame("at_risk", "يعيش تعيش يعيشون يرزح", "حصار محاصرين قصف"),
  frame("at_risk", "يحتاج تحتاج يحتاجون بحاجة", "مساعدات مساعدة إغاثة غذاء مياه إنقاذ"),
  frame("injured", "تلقى تلقت يتلقى تتلقى", "علاج علاجا إسعافات"),
  frame(
    "displaced",
    "فر فرت هرب هربت يفر تفر",
    "قرى قريتهم قراهم منازلهم بيوتهم ديارهم مناطقهم بلداتهم قصف معارك قتال حرب جبهة اشتباكات غارات",
  ),
  frame("displaced", "أجبر أجبرت اضطر اضطرت دفع دفعت أرغم أرغمت", "نزوح فرار مغادرة ترك رحيل هجر إخلاء"),
];

function frame(kind: HarmKind, verbs: string, after: string) {
  return { kind, verbs: new Set(folded(verbs)), after: new Set(folded(after)) };
}

/** Verbs that tell of an arrest with "on" alone: without it they speak of wages. */
export const arabicSeizing: ReadonlySet<string> = new Set(folded("قبض قبضت"));
export const arabicOn = foldForSearch("على");

/** Adverbs of flight behind those who fled: "900 people, fleeing". */
export const arabicFleeing: ReadonlySet<string> = new Set(folded("هربا فرارا"));
/** Verbs before "the number of": the figure is passed. */
export const arabicPassed: ReadonlySet<string> = new Set(
  folded("تجاوز تجاوزت تخطى تخطت فاق فاقت يتجاوز تتجاوز"),
);

/** A pronoun written onto its noun. */
export const arabicSuffix = /(?:هما|هم|هن|ها|نا|ه|ي|ك)$/;

/** Things in the singular that follows eleven and more, where an ending alone would make people of them. */
export const arabicThings: ReadonlySet<string> = new Set(
  folded(
    "منزلا بيتا مبنى صاروخا هدفا موقعا مركبا قاربا مسجدا مصنعا متجرا محلا جسرا طريقا حاجزا مقرا معسكرا مخيما كتابا " +
      "يوما عاما شهرا أسبوعا طنا كيلومترا مترا دولارا دينارا حزبا فصيلا بلدا مشروعا مقعدا صوتا هجوما انفجارا قذيفة لغما " +
      "سلاحا مدفعا جرارا حصانا كلبا خروفا جملا حيوانا طائرا اجتماعا مليونا ألفا بندا قرارا تقريرا ملفا فندقا مطعما شارعا حيا",
  ),
);

/** Words at which the phrase of a number ends without a noun. */
export const arabicNounEnds: ReadonlySet<string> = new Set(
  folded(
    "في من على إلى جراء إثر بينهم خلال عن منذ و بعد اليوم أمس حتى نتيجة بقصف بغارة بانفجار بجروح بجراح برصاص بالرصاص بنيران بسبب بحروق بشظايا بحالة هربا فرارا",
  ),
);

/** Those who fight or keep order, as the subject between a verb and whom it befell. */
export const arabicForces: ReadonlySet<string> = new Set(
  folded("قوات شرطة جيش سلطات ميليشيا ميليشيات جماعة عصابة وحدات مخابرات أجهزة طائرات"),
);

/** Words that turn what follows into something that did not happen or is not told. */
export const arabicNegations: ReadonlySet<string> = new Set(
  folded(
    "لم لا ما ليس ليست لن دون بدون عدم نفى نفت ينفي تنفي لو إذا سوف قد يمكن ربما هل حذر حذرت يحذر تحذر تحذير مخاوف خشية",
  ),
);
/** Of those above, what is no denial when the past follows: "has been". */
export const arabicParticle = foldForSearch("قد");
/** Words between a harm and its people. */
export const arabicBetween: ReadonlySet<string> = new Set(
  folded(
    "على الأقل اليوم أمس الأحد الاثنين الثلاثاء الأربعاء الخميس الجمعة السبت أيضا من عدد نحو مساء صباح أكثر سقوط",
  ),
);
/** Words that open a part of the whole: "among them". */
export const arabicAmong: ReadonlySet<string> = new Set(folded("بينهم بينهن منهم منهن ضمنهم"));
/** Words for a toll and for what it counts. */
export const arabicToll: ReadonlySet<string> = new Set(folded("عدد حصيلة أعداد حصيله"));
/** "their deaths" behind or before those who met them. */
export const arabicOutcome: ReadonlySet<string> = new Set(
  folded("مصرعه مصرعهم مصرعها مصرعهما حتفهم حتفه حتفها حتفهما"),
);
