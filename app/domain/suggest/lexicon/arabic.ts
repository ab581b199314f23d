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
    "ماتوا قضى قضوا ذبح ذبحت يقتل تقتل",
  injured: "أصيب أصيبت أصيبوا جرح جرحت جرحوا أصابت",
  detained: "اعتقل اعتقلت اعتقلوا خطف خطفت اختطف اختطفت احتجزت احتجز أسرت",
  displaced: "نزح نزحت نزحوا شرد شردت هجرت تشرد",
  missing: "فقد فقدوا اختفى",
};
const events: Partial<Record<HarmKind, string>> = {
  killed: "مقتل استشهاد وفاة مصرع إعدام اغتيال موت بمقتل باستشهاد بوفاة ومصرع",
  injured: "إصابة جرح بإصابة وجرح",
  detained: "اعتقال اختطاف خطف احتجاز أسر",
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
  at_risk: ["محاصر محاصرا", "محاصران", "محاصرين محاصرون"],
};

/** Nouns for people: singular, dual, plural. */
const people: Partial<Record<PeopleGroup, readonly [string, string, string]>> = {
  unspecified: [
    "شخص شخصا مواطن مواطنا فرد فردا عامل عاملا لاجئ لاجئا راكب راكبا طالب طالبا معلم معلمة شاب شابا شابة فتى مدرس أب",
    "شخصان شخصين مواطنان مواطنين_ فردان فردين عاملان شابان شابين طالبان_ لاجئان",
    "أشخاص مواطنين مواطنون أفراد عمال عاملين لاجئين ركاب طلاب معلمين شبان شباب آخرين آخرون أخرين آخر أخرى ناس",
  ],
  civilian: ["مدني مدنيا مدنية", "مدنيان", "مدنيين مدنيون"],
  combatant: [
    "جندي جنديا مقاتل مقاتلا عنصر عنصرا مسلح مسلحا ضابط ضابطا شرطي شرطيا مجند مجندا",
    "جنديان جنديين مقاتلان عنصران عنصرين مسلحان ضابطان ضابطين",
    "جنود مقاتلين مقاتلون عناصر مسلحين مسلحون ضباط مجندين",
  ],
  child: ["طفل طفلا طفلة رضيع رضيعا رضيعة", "طفلان طفلين طفلتان طفلتين", "أطفال رضع"],
  woman: ["امرأة سيدة فتاة", "امرأتان امرأتين سيدتان سيدتين فتاتان فتاتين", "نساء سيدات فتيات"],
  man: ["رجل رجلا", "رجلان رجلين", "رجال"],
  journalist: ["صحفي صحافي صحفيا صحافيا صحفية", "صحفيان صحافيان", "صحفيين صحافيين صحفيون"],
  medical: ["طبيب طبيبا طبيبة ممرض ممرضة مسعف مسعفا", "طبيبان مسعفان", "أطباء ممرضين مسعفين"],
};

const folded = (list: string) =>
  list
    .split(" ")
    .filter((word) => !word.endsWith("_"))
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

/** Nouns for people by folded form. */
export const arabicPeople: ReadonlyMap<string, ArabicPeople> = new Map(
  (Object.entries(people) as [PeopleGroup, readonly string[]][]).flatMap(([group, forms]) =>
    forms.flatMap((words, index) =>
      folded(words).map((word) => [word, { group, amount: amounts[index]! }] as const),
    ),
  ),
);

/** Words that turn what follows into something that did not happen or is not told. */
export const arabicNegations: ReadonlySet<string> = new Set(
  folded("لم لا ما ليس ليست لن دون بدون عدم نفى نفت ينفي تنفي لو إذا سوف قد يمكن ربما هل"),
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
export const arabicOutcome: ReadonlySet<string> = new Set(folded("مصرعه مصرعهم مصرعها حتفهم حتفه حتفها"));
