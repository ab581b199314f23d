import type { ActorKind } from "./actors.ts";
import type { CueClass } from "./cues.ts";
import type { SpeakerClass } from "./speakers.ts";
import { wordMap, wordSet } from "./word-sets.ts";

/** Verbs that hand over to a source; they stand before it. */
export const arabicCues = wordMap<CueClass>({
  report:
    "قال قالت قالوا أفاد أفادت أعلن أعلنت ذكر ذكرت أوضح أوضحت أشار أشارت صرح صرحت أضاف أضافت أخبر أخبرت وثق وثقت سجل سجلت كشف كشفت نقلت نقل روى روت نفى نفت",
  assert: "أكد أكدت شدد شددت أصر أصرت",
  allege: "زعم زعمت ادعى ادعت اتهم اتهمت",
  estimate: "قدر قدرت رجح رجحت",
});

/** Words that name a source without a verb, with the word that may follow them. */
export const arabicSourceWords: ReadonlyMap<string, string | null> = new Map([
  ["بحسب", null],
  ["حسب", null],
  ["وفق", null],
  ["وفقا", null],
  ["نقلا", "عن"],
]);

/** Nouns of those who are quoted, by their position. */
export const arabicSpeakers = wordMap<SpeakerClass>({
  rescue_service: "الدفاع الاسعاف الإسعاف المسعفون مسعفون الإطفاء الخوذ إنقاذ الإنقاذ",
  monitor_ngo: "المرصد مرصد منظمة المنظمة منظمات الشبكة شبكة مركز الهلال الصليب حقوقية حقوقيون",
  medic: "طبيب طبيبة أطباء الطبيب مستشفى المستشفى مشفى المشفى طبية طبي طبيون ممرض ممرضة",
  witness: "شهود شاهد الأهالي أهالي سكان السكان ناجون ناج ناجية نازحون لاجئون",
  party_official:
    "وزارة الوزارة وزير الوزير الجيش النظام الحكومة الفيلق قائد القائد جبهة الجبهة متحدث المتحدث عسكري عسكرية",
  local_authority: "الشرطة شرطة بلدية البلدية محافظ المحافظ مجلس المجلس",
  un_igo: "الأمم للأمم يونيسف اليونيسف بعثة البعثة",
  activist_network: "ناشطون ناشطين نشطاء ناشط تنسيقية التنسيقية",
  media: "وكالة الوكالة قناة القناة صحيفة الصحيفة إذاعة مراسل مراسلنا تلفزيون التلفزيون",
  anonymous: "مصادر مصدر المصادر المصدر",
  body: "مكتب المكتب هيئة الهيئة لجنة اللجنة إدارة",
});

/** Nouns of those who use force. */
export const arabicActors = wordMap<ActorKind>({
  state_forces:
    "الجيش جيش النظام قوات القوات الحكومة الطيران الطائرات طائرات المقاتلات مقاتلات الشرطة الفيلق الفرقة اللواء المدفعية مدفعية المروحيات مروحيات جنود الجنود الاحتلال",
  allied_state: "التحالف تحالف حلفاء",
  non_state_armed_group:
    "تنظيم التنظيم جبهة الجبهة حركة الحركة الفصائل فصائل المعارضة فصيل داعش مقاتلو المقاتلون المتمردون متمردون",
  militia: "ميليشيا الميليشيا ميليشيات الميليشيات مليشيا مليشيات المليشيات عصابات عصابة شبيحة الشبيحة",
  unknown: "مسلحون مسلحين المسلحون المسلحين انتحاري قناص قناصة",
});

/** Heads that need the word after them to say who. */
export const arabicConstruct = wordSet(
  "قوات طائرات مقاتلات ميليشيا ميليشيات مليشيا مليشيات تنظيم جبهة حركة فصائل جيش مدفعية مروحيات عناصر جنود وزارة وزير منظمة مستشفى مشفى مكتب وكالة قناة صحيفة بلدية محافظ مجلس مصادر شهود سكان أهالي هيئة لجنة شبكة مركز قائد عصابات مقاتلو إدارة بعثة",
);

/** Verbs of violence that stand before who did it. */
export const arabicAttackVerbs = wordSet(
  "قصف قصفت استهدف استهدفت هاجم هاجمت قتل قتلت أعدم أعدمت فجر فجرت اقتحم اقتحمت شن شنت أطلق أطلقت ارتكب ارتكبت خطف خطفت اعتقل اعتقلت نفذها شنها شنتها نفذتها ارتكبها ارتكبتها",
);

/** Words of harm; the first list by itself, the second beside it. */
export const arabicHarm = wordSet(
  "قتل قتلت قتلوا مقتل قتيل قتيلا قتلى القتلى استشهد استشهاد شهيد شهيدا شهداء الشهداء جرح جرحى الجرحى جريح جريحا إصابة إصابات أصيب أصيبت أصيبوا وفاة توفوا توفي قصف القصف بقصف قصفت غارة غارات الغارات مجزرة تفجير التفجير انفجار هجوم الهجوم برصاص رصاص إطلاق إعدام أعدمت أعدم الضحايا ضحايا مفقودين مفقود نازح نزوح جثة جثث الجثامين أطفال مدنيين مدنيون المدنيين أسرى الأسرى وقتل وقتلت فقتل بقتل بمقتل بإعدام بارتكاب",
);

/** Words at which a noun phrase ends. */
export const arabicStops = wordSet(
  "إن أن إنه أنه بأن في على من إلى عن مع بعد قبل منذ خلال أثناء بين حتى ثم أو و التي الذي الذين ما لا لم لن قد كان كانت هذا هذه ذلك هو هي وإن وأن بعدما عندما حين حيث إذا لكن بسبب عدم مساء صباح اليوم أمس الجمعة السبت الأحد الإثنين الثلاثاء الأربعاء الخميس مقتل إصابة مسؤوليته مسؤوليتها فجر ظهر",
);

/** What comes before a verb and takes it out of the world of facts. */
export const arabicUnreal = wordSet("لم لن لا ما هل إذا لو قد سوف ليس");
