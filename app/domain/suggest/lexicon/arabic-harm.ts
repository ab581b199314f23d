import { arabicSet, arabicWords } from "./arabic-words.ts";
import type { HarmKind } from "./harm-words.ts";

/**
 * How a word of harm works: a `verb` before or after its people, an `event` noun before them, a `count` noun for one of
 * them.
 */
export interface ArabicHarm {
  readonly kind: HarmKind;
  readonly form: "verb" | "event" | "count";
  /** How many a count noun tells of by itself: 2 for a dual, 1 for a singular, null for a plural. */
  readonly amount: number | null;
}

/** Regular verbs in the past, third person, written as the singular; active and passive look alike without vowels. */
const regular: Partial<Record<HarmKind, string>> = {
  killed: "قتل استشهد أعدم اغتيل اغتال ذبح غرق اختنق انقتل اتقتل كتل",
  injured: "أصيب جرح انصاب اتصاب انجرح تصاوب",
  detained: "اعتقل خطف اختطف احتجز أسر أوقف قبض انخطف اتخطف",
  displaced: "نزح شرد هجر تشرد",
  missing: "فقد",
  at_risk: "حوصر حاصر",
};
/** Verbs in the present, as headlines tell it, without their prefix. */
const present: Partial<Record<HarmKind, string>> = {
  killed: "قتل عدم غتال ذبح",
  injured: "جرح صيب",
  detained: "عتقل خطف ختطف حتجز",
  displaced: "شرد",
  at_risk: "حاصر",
};
/** Forms that no rule makes: weak verbs, and those that are said of one thing alone. */
const irregular: Partial<Record<HarmKind, string>> = {
  killed: "توفي توفيت توفوا توفو توفيا مات ماتت ماتوا ماتو قضى قضوا قضت قضيا ارتقى ارتقت ارتقوا ارتقو",
  injured: "أصابت أصابوا",
  missing: "اختفى اختفت اختفوا اختفو",
};
const events: Partial<Record<HarmKind, string>> = {
  killed: "مقتل استشهاد ارتقاء وفاة مصرع إعدام اغتيال موت غرق بحياة أرواح جثث جثة جثتي جثامين جثمان رفات",
  injured: "إصابة جرح اختناق تسمم",
  detained: "اعتقال اختطاف خطف احتجاز أسر توقيف القبض",
  displaced: "نزوح تهجير تشريد",
  missing: "فقدان اختفاء",
};
/** Singular, dual, plural. */
const counts: Partial<Record<HarmKind, readonly [string, string, string]>> = {
  killed: [
    "قتيل قتيلا قتيلة شهيد شهيدا شهيدة جثة جثمانا وفاة",
    "قتيلان قتيلين شهيدان شهيدين شهيدتان شهيدتين جثتان جثتين جثمانين",
    "قتلى شهداء جثث وفيات جثامين",
  ],
  injured: [
    "جريح جريحا جريحة مصاب مصابا إصابة",
    "جريحان جريحين مصابان إصابتان إصابتين",
    "جرحى مصابين مصابون إصابات",
  ],
  missing: ["مفقود مفقودا مختف مختفيا", "مفقودان", "مفقودين مفقودون مختفين مختفون مغيبين مغيبون"],
  detained: [
    "معتقل معتقلا أسير أسيرا رهينة مخطوف مخطوفا مختطف مختطفا محتجز محتجزا موقوف موقوفا",
    "معتقلان أسيران رهينتان مخطوفان مختطفان محتجزان موقوفان",
    "معتقلين معتقلون أسرى رهائن مخطوفين مختطفين مختطفون محتجزين محتجزون موقوفين موقوفون",
  ],
  displaced: ["نازح نازحا مهجر مهجرا مشرد مشردا", "نازحان", "نازحين نازحون مهجرين مهجرون مشردين مشردون"],
  at_risk: ["محاصر محاصرا عالق عالقا", "محاصران عالقان", "محاصرين محاصرون عالقين عالقون"],
};

/** Both genders, dual and plural; the plural also as it is spoken, without its silent letter. */
const pastForms = (verb: string) => ["", "ت", "وا", "و", "تا", "ن"].map((ending) => verb + ending).join(" ");
const presentForms = (verb: string) => `ي${verb} ت${verb} ي${verb}ون ي${verb}وا بي${verb}وا`;
const paradigms = (verbs: string) => verbs.split(" ").map(pastForms).join(" ");

const amounts = [1, 2, null] as const;

/** Words of harm by folded form. */
export const arabicHarm: ReadonlyMap<string, readonly ArabicHarm[]> = (() => {
  const map = new Map<string, ArabicHarm[]>();
  const add = (words: string, entry: ArabicHarm) => {
    for (const word of arabicWords(words)) map.set(word, [...(map.get(word) ?? []), entry]);
  };
  for (const [kind, words] of Object.entries(regular) as [HarmKind, string][])
    add(paradigms(words), { kind, form: "verb", amount: null });
  for (const [kind, words] of Object.entries(present) as [HarmKind, string][])
    add(words.split(" ").map(presentForms).join(" "), { kind, form: "verb", amount: null });
  for (const [kind, words] of Object.entries(irregular) as [HarmKind, string][])
    add(words, { kind, form: "verb", amount: null });
  for (const [kind, words] of Object.entries(events) as [HarmKind, string][])
    add(words, { kind, form: "event", amount: null });
  for (const [kind, forms] of Object.entries(counts) as [HarmKind, readonly string[]][])
    for (const [index, words] of forms.entries())
      add(words, { kind, form: "count", amount: amounts[index]! });
  return map;
})();

/** Verbs that have no object: whoever stands behind them is whom they tell of. */
export const arabicIntransitive = arabicSet(
  paradigms("استشهد غرق اختنق نزح أصيب انقتل انصاب انجرح انخطف") +
    " توفي توفيت توفوا مات ماتت ماتوا قضى قضت قضوا ارتقى ارتقت ارتقوا اختفى اختفت اختفوا",
);

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
    "قرى قريتهم قراهم منازلهم بيوتهم ديارهم مناطقهم بلداتهم قصف معارك قتال حرب جبهة اشتباكات غارات عنف هجمات بلاد دول " +
      "مناطق بلدات مخيم مخيمات حدود خارج قريتين مدن",
  ),
  frame("displaced", "اضطر اضطرت لجأ لجأت", "دول بلاد خارج مخيمات مدارس نزوح"),
  frame("detained", "تعرض تعرضت يتعرض تعرضوا", "اعتقال احتجاز خطف اختطاف توقيف"),
  frame("injured", "تعرض تعرضت", "جروح إصابات إصابة اختناق تسمم"),
  frame("killed", "فقد فقدت خسر خسرت دفع", "حياتهم حياته حياتها أرواحهم روحه أرواحهن حياتهن"),
  frame("killed", "فارق فارقت لفظ", "حياة أنفاسه أنفاسهم أنفاسها"),
  frame("displaced", "أجبر أجبرت اضطر اضطرت دفع دفعت أرغم أرغمت", "نزوح فرار مغادرة ترك رحيل هجر إخلاء"),
];

function frame(kind: HarmKind, verbs: string, after: string) {
  return { kind, verbs: arabicSet(verbs), after: arabicSet(after) };
}

/** Verbs that tell of an arrest with "on" alone: without it they speak of wages. */
export const arabicSeizing: ReadonlySet<string> = arabicSet("قبض قبضت");
export const arabicOn = arabicWords("على")[0]!;

/** Adverbs of flight behind those who fled: "900 people, fleeing". */
export const arabicFleeing: ReadonlySet<string> = arabicSet("هربا فرارا");
