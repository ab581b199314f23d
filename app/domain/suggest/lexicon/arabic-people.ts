import { arabicWords } from "./arabic-words.ts";
import type { PeopleGroup } from "./people.ts";

export interface ArabicPeople {
  readonly group: PeopleGroup;
  readonly amount: 1 | 2 | null;
}

/** Nouns for people: singular, dual, plural. */
const people: Partial<Record<PeopleGroup, readonly [string, string, string]>> = {
  unspecified: [
    "شخص شخصا فرد فردا نفر نفرا زلمة إنسان إنسانا آدمي ضحية لاعب لاعبا طالب طالبا شاب شابا شابة فتى تلميذ تلميذا قائد قائدا قاض قاضيا محام محاميا زعيم زعيما وزير " +
      "رئيس بحار صياد فلاح تاجر تاجرا نائب نائبا سجين سجينا أجنبي أجنبيا راع راعيا حاج حاجا سائح سائحا خبير خبيرا",
    "شخصان شخصين فردان فردين شابان شابين طالبتان طالبتين شابتان شابتين تلميذان تلميذين قائدان قائدين",
    "أشخاص أفراد أنفار عمال زلم مدرسين أساتذة جيران أقارب لاعبين رهبان كهنة معتمرين صبية طلاب طلبة شبان شباب ناس تلاميذ قادة قضاة محامين زعماء وزراء بحارة صيادين رفاق أصدقاء زملاء أصحاب إخوان خبازين فلاحين مزارعين تجار " +
      "نواب سجناء أجانب رعاة حجاج سياح خبراء ركاب سكان أهالي ضحايا",
  ],
  civilian: ["", "", ""],
  combatant: [
    "جندي جنديا عسكري عسكريا عنصر عنصرا قناص قناصا ضابط ضابطا شرطي شرطيا حارس حارسا إرهابي إرهابيا انتحاري",
    "جنديان جنديين عنصران عنصرين ضابطان ضابطين شرطيان شرطيين حارسان حارسين",
    "جنود عساكر عناصر ضباط حراس إرهابيين شرطيين",
  ],
  child: [
    "طفل طفلا طفلة رضيع رضيعا رضيعة حفيد حفيدة ولد ولدا صبي صبيا صبية_ جنين",
    "طفلان طفلين طفلتان طفلتين رضيعان رضيعين ولدان ولدين حفيدان حفيدين",
    "أطفال طفلات رضع قاصرين أحفاد أبناء بنات أولاد ولاد عيال أجنة",
  ],
  woman: [
    "امرأة سيدة فتاة حرمة أم وأم والدة زوجة ابنة أخت شقيقة جدة خالة عمة",
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
    "مصل معتقل مساعد زميل صديق رفيق مرافق مشتبه مطلوب حبيب جار قريب قروي بدوي حرفي فلسطيني سوري لبناني عراقي مصري يمني سوداني ليبي تونسي " +
    "جزائري مغربي أردني سعودي إيراني تركي كردي أفغاني باكستاني هندي روسي أوكراني أمريكي أميركي فرنسي صومالي إثيوبي " +
    "إريتري نيجيري صيني بنغالي",
  civilian: "مدني ساكن",
  combatant: "مقاتل مسلح مجند متمرد مهاجم مرتزق",
  child: "مراهق قاصر",
  elderly: "مسن",
  journalist: "صحفي صحافي مراسل إعلامي مصور",
  medical: "ممرض مسعف جراح صيدلي",
  aid: "متطوع منقذ إطفائي",
};

function regularForms(noun: string): readonly [string, string, string] {
  return [`${noun} ${noun}ا ${noun}ة`, `${noun}ان ${noun}تان ${noun}تين`, `${noun}ون ${noun}ين ${noun}ات`];
}

const amounts = [1, 2, null] as const;

function peopleEntries(group: PeopleGroup, forms: readonly [string, string, string]) {
  return forms.flatMap((words, index) =>
    arabicWords(words).map((word): [string, ArabicPeople] => [word, { group, amount: amounts[index]! }]),
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

/** Verbs before "the number of": the figure is passed. */
export const arabicPassed: ReadonlySet<string> = new Set(
  arabicWords("تجاوز تجاوزت تخطى تخطت فاق فاقت يتجاوز تتجاوز"),
);

/** A pronoun written onto its noun. */
export const arabicSuffix = /(?:هما|هم|هن|ها|نا|ه|ي|ك)$/;

/** Things in the singular that follows eleven and more, where an ending alone would make people of them. */
export const arabicThings: ReadonlySet<string> = new Set(
  arabicWords(
    "منزلا بيتا مبنى صاروخا هدفا موقعا مركبا قاربا مسجدا مصنعا متجرا محلا جسرا طريقا حاجزا مقرا معسكرا مخيما كتابا " +
      "يوما عاما شهرا أسبوعا طنا كيلومترا مترا دولارا دينارا حزبا فصيلا بلدا مشروعا مقعدا صوتا هجوما انفجارا قذيفة لغما " +
      "سلاحا مدفعا جرارا حصانا كلبا خروفا جملا حيوانا طائرا اجتماعا مليونا ألفا بندا قرارا تقريرا ملفا فندقا مطعما شارعا حيا",
  ),
);
