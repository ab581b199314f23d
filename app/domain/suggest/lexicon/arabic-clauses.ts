import { arabicSet, arabicWords } from "./arabic-words.ts";

/** Hours, days and the like, which stand between a verb and its people. */
const times =
  "اليوم أمس مبارح البارحة الآن الليلة فجر صباح ظهر عصر مساء ليل ليلا صباحا مساء فجرا الأحد الاثنين الإثنين الثلاثاء " +
  "الأربعاء الخميس الجمعة السبت حديثا لاحقا أيضا";

/** Prepositions that open a phrase of place, time, means or cause. */
export const arabicPrepositions = arabicSet(
  "في من على عن مع إلى جراء إثر خلال أثناء منذ بعد قبل قرب عند نتيجة بسبب عقب داخل خارج أمام تحت فوق بين حول شمال جنوب " +
    "شرق غرب شمالي جنوبي شرقي غربي وسط ضمن لدى عبر بواسطة بفعل",
);

/** What may stand between a verb and its people without ending the search for them. */
export const arabicInsertions = arabicSet(`${times} ، ,`);

/** Words that open another clause; a count behind them belongs to it. */
export const arabicClauseStarts = arabicSet(
  "إن أن إنه أنه إنهم أنهم بأن بأنه وأن وإن عندما حين حينما لما بعدما قبلما إذا لو الذي التي الذين اللواتي الذي اللذين حيث بينما فيما " +
    "لكن ولكن كما لأن كانوا كان كانت وهو وهي وهم وقد",
);

/** Words at which the phrase of a number ends without a noun. */
export const arabicNounEnds = arabicSet(
  "في من على إلى جراء إثر بينهم خلال عن منذ و بعد اليوم أمس حتى نتيجة بقصف بغارة بانفجار بجروح بجراح برصاص بالرصاص " +
    "بنيران بسبب بحروق بشظايا بحالة هربا فرارا لقوا لقي لقيت قضوا استشهدوا قتلوا توفوا ماتوا أصيبوا جرحوا فقدوا منهم منها " +
    "بينها ضمنهم معظمهم غالبيتهم أغلبهم جلهم",
);

/** Those who fight or keep order, as the subject between a verb and whom it befell. */
export const arabicForces = arabicSet(
  "قوات شرطة جيش سلطات ميليشيا ميليشيات جماعة عصابة وحدات مخابرات أجهزة طائرات مسيرة",
);

/** Words that turn what follows into something that did not happen or is not told. */
export const arabicNegations = arabicSet(
  "لم لا ما ليس ليست لن دون بدون عدم نفى نفت ينفي تنفي لو إذا سوف قد يمكن ربما هل حذر حذرت يحذر تحذر تحذير مخاوف خشية",
);
/** Of those above, what is no denial when the past follows: "has been". */
export const arabicParticle = arabicWords("قد")[0]!;

/** Words that take all that follows in their clause out of what happened: warnings, forecasts, plans, stories. */
export const arabicUnreal = arabicSet(
  "حذر حذرت يحذر تحذر حذروا تحذير محذرا محذرة مخاوف خشية يخشى تخشى نخشى يتوقع توقع توقعت متوقع توقعات احتمال سيناريو محاكاة " +
    "رواية روايته فيلم مسلسل مسرحية لعبة خطة تخطيط هدد هددت يهدد تهدد تهديد حلم حلمت سيقتل ستقتل سيموت سيرتفع ليت لولا " +
    "تفترض يفترض فرضية كاد كادت كادوا يكاد لو يستطيع تستطيع بإمكان يمكن قادر قادرة كفيل كفيلة نفى نفت ينفي تنفي",
);

/** Words that say the harm of those behind them ended or was averted: release, rescue, return. */
export const arabicUndone = arabicSet(
  "أفرج أفرجت أفرجوا إفراج سراح تحرير حرر حررت أنقذ أنقذت أنقذوا إنقاذ سبيل نجا نجت نجوا نجاة عاد عادت عودة إعادة",
);

/** Words of justice: what they hand down has not been done. */
export const arabicSentences = arabicSet(
  "حكم حكمت حكما أحكام أحكاما قضت محكمة يواجه يواجهون طالب طالبت نيابة",
);

/** Words that tell of what happened: a count behind them is told, whatever stands before. */
export const arabicFactual = arabicSet("بعد إثر عقب جراء منذ نتيجة أسفر أسفرت أدى أدت تسبب");

/** Illnesses, which are no harm that is counted. */
export const arabicIllness = arabicSet(
  "مرض أمراض فيروس كورونا إنفلونزا انفلونزا حصبة كوليرا ملاريا سرطان سكري ضنك حمى إيدز عدوى وباء طاعون زكام جرب نزلة " +
    "اكتئاب إحباط ذهول صدمة هلع",
);

/** Words between a harm and its people. */
export const arabicBetween = arabicSet(
  `${times} على الأقل من عدد نحو أكثر سقوط ما مجموعه إجمالي مجموع كل حق بحق حوالي أثر الاتصال`,
);
/** Words that open a part of the whole: "among them". */
export const arabicAmong = arabicSet("بينهم بينهن بينها بينهما منهم منهن منها ضمنهم ضمنهن ضمنها");
/** Words that add more to those told of: "besides". The first of two, where there are two. */
export const arabicBesides = arabicSet("إضافة بالإضافة فضلا علاوة جانب");
/** Words for a toll and for what it counts. */
export const arabicToll = arabicSet("عدد حصيلة أعداد");
/** "their deaths" behind or before those who met them. */
export const arabicOutcome = arabicSet(
  "مصرعه مصرعهم مصرعها مصرعهما مصرعهن حتفهم حتفه حتفها حتفهما حتفهن نحبه نحبهم نحبها",
);
/** "fell | its victims": the harm of whoever stands behind. */
export const arabicVictimsOf = arabicSet("ضحيته ضحيتها ضحيتهم ضحية");
export const arabicFell = arabicSet("راح راحت راحوا ذهب ذهبت سقط سقطت يذهب تروح");
/** "case of": what is counted is the noun of harm behind it. */
export const arabicCases = arabicSet("حالة حالات");
/** "they are": the people of a harm are told one by one behind it. */
export const arabicAre = arabicSet("هم هما هن");
/** Words for a household, of whose members a number behind it counts. */
export const arabicHouseholds = arabicSet("عائلة أسرة عائلات عوائل أسر");
/** Steps and ranks to which one rises without dying. */
export const arabicRanks = arabicSet("إلى درجة منصة سلم مرتبة بـ");
/** What harms or tells how; none of it is a name. */
export const arabicMeans = arabicSet(
  "رصاص رصاصة جروح جراح جرح شظايا شظية طلق طلقة غارة غارات قصف قذيفة لغم انفجار حروق نيران سكين حجر حجارة صاروخ مسيرة " +
    "قنبلة عبوة كسور كسر حادث حريق نوبة سكتة مرض صدمة حالة وهو وهي وقد وذلك حين عندما أثناء بينما نفسه الذي التي ثم لكن كما",
);
/** Years of age, behind a number in brackets. */
export const arabicYears = arabicSet("عاما سنة أعوام سنوات عام");
/** Times that, behind "every", make a rate. */
export const arabicEvery = arabicSet("عام سنة يوم شهر أسبوع ساعة دقيقة");
/** What is told of each year, day or hour is no event. */
export const arabicRates = arabicSet("سنويا يوميا شهريا أسبوعيا سنوياً");
/** Behind those told of: nothing befell them, or no longer. */
export const arabicSafe = arabicSet("أحياء حيا سالما سالمين بسلام سابق سابقا سابقين سابقون محررا محررين");
/** Words that tell an amount over again: "that is". */
export const arabicThatIs = arabicSet("أي يعني قوامها تضم");
/** "reached", of a harm that befell so many. */
export const arabicReached = arabicSet("طالت طال شملت شمل");
/** What is snatched or killed in a manner of speaking. */
export const arabicFigures = arabicSet(
  "أضواء أنظار قلوب قلب نقاط فوز لقب صدارة بطاقة وقت ملل فرحتنا فرحة كرة",
);
