import type { NumberRole } from "../types.ts";

function roles(entries: Partial<Record<NumberRole, string>>): ReadonlyMap<string, NumberRole> {
  return new Map(
    Object.entries(entries).flatMap(([role, words]) =>
      words.split(" ").map((word) => [word, role as NumberRole] as const),
    ),
  );
}

/** Words that, right after a number, say what it counts; people are none of it. */
export const unitWords = roles({
  duration:
    "second seconds sec secs minute minutes min mins hour hours hr hrs day days night nights week weeks weekend " +
    "weekends month months year years yr yrs decade decades century centuries ثانية دقيقة دقائق ساعة ساعات يوم " +
    "يوما يومان يومين أيام ايام ليلة ليال ليالي اسبوع أسبوع أسبوعا أسبوعان أسبوعين أسابيع شهر شهرا شهران شهرين " +
    "أشهر شهور سنة سنتان سنتين سنوات سنين عام عاما عامان عامين أعوام عقد عقود قرن قرون ساعتان ساعتين ساعات دقيقتين " +
    "ثوان ثواني",
  distance:
    "km kms kilometre kilometres kilometer kilometers mile miles metre metres meter meters cm centimetre " +
    "centimetres centimeter centimeters millimetre millimetres millimeter millimeters mm foot feet ft yard yards " +
    "inch inches block blocks كم كيلومتر كيلومترا كيلومترات متر مترا مترين أمتار ميل ميلا أميال كيلومترين",
  measure:
    "kg kgs kilo kilos kilogram kilograms kilogramme kilogrammes gram grams ton tons tonne tonnes lb lbs ounce " +
    "ounces acre acres hectare hectares litre litres liter liters gallon gallons barrel barrels degree degrees mph " +
    "kph kmh watts megawatts volts calories caliber calibre gauge gb mb tb mhz ghz points point goals goal runs " +
    "wickets kills pixels طن طنا أطنان كغ غرام لتر لترا درجة درجات هدف هدفا أهداف هدفين هدفان نقطة نقاط",
  money:
    "dollar dollars euro euros cent cents rupee rupees lira liras yen yuan ruble rubles rouble roubles shekel " +
    "shekels dinar dinars peso pesos usd eur gbp bucks quid دولار دولارا دولارات يورو ليرة ليرات دينار دينارا دنانير ريال ريالا ريالات جنيه جنيها جنيهات درهم درهما دراهم",
  percent: "percent pct percentage per بالمئة بالمائة",
  time: "am pm a.m p.m a.m. p.m. o'clock gmt utc",
  times: "time times fold x مرة مرات",
});

/** Words that, right before a number, make it a name or an address of something. */
export const labelWords: ReadonlySet<string> = new Set(
  (
    "no nos number resolution resolutions chapter chapters article articles section sections page pages paragraph " +
    "paragraphs route highway interstate motorway road flight level stage episode season volume vol part phase " +
    "grade room apartment apt suite gate platform terminal track line channel unit squadron figure table version " +
    "round game match week day step question lesson verse psalm rule rules law act bill amendment proposition " +
    "size model type class group formula area zone district precinct ward pier block lot exit box case cases item " +
    "marker world top iphone ios android windows covid apollo us u.s القرار قرار رقم المادة الفقرة الطريق"
  ).split(" "),
);

/** Places, machines and units that a number names where no word of harm follows it: "Pump 2 died", but "bus 12 killed". */
export const namedThings: ReadonlySet<string> = new Set(
  (
    "post checkpoint checkpost outpost camp battalion regiment brigade division platoon hill well pump reactor turbine " +
    "generator shaft tunnel bay berth dock pier station substation kilometre kilometer km building tower hangar " +
    "warehouse bus tram lorry truck car carriage wagon sample appendix annex footnote clause volume exhibit grid lane " +
    "row seat book stall garage depot hut cabin cell bed barrack dormitory farm plot field mine"
  ).split(" "),
);

/**
 * Nouns that stand without an article after a preposition and tell of the time, the place or the way of what happened:
 * a number behind them counts ("in custody 3 died"). The class is closed.
 */
export const adverbialNouns: ReadonlySet<string> = new Set(
  (
    "total all sum addition fact hospital custody prison jail detention captivity action battle combat sea home school " +
    "college university work court church mosque town bed place transit flight exile hiding public private service " +
    "surgery labour labor care time night noon midday midnight dawn dusk daylight sunrise sunset nightfall morning " +
    "evening afternoon today tomorrow yesterday date present first last once impact arrival departure duty patrol leave " +
    "foot horseback land air water gunfire shellfire crossfire shrapnel accident mistake chance hand turn return " +
    "response retaliation revenge reprisal panic summer winter spring autumn fall lunch dinner breakfast prayer contrast " +
    "comparison violence unrest war protest question least most birth age east west north south"
  ).split(" "),
);

/** Words that, right before a number, make it an age. */
export const ageWords: ReadonlySet<string> = new Set(["aged", "age", "ages", "عمره", "عمرها"]);

/** What a street is called, after a house number and its name. */
export const streetWords: ReadonlySet<string> = new Set(
  "street st avenue ave road rd drive dr boulevard blvd lane ln highway hwy way court parkway pkwy place".split(
    " ",
  ),
);

/** Words before a year. */
export const yearPrepositions: ReadonlySet<string> = new Set(
  "in since of by until till from during between before after around circa year mid early late and عام سنة منذ في".split(
    " ",
  ),
);

/** Verbs of change: in "from 12 to 20" after them, the first figure is the old one and the two are no range. */
export const changeWords: ReadonlySet<string> = new Set(
  (
    "rose rise rises risen rising increased increase increases increasing climbed climb climbs climbing jumped jumps " +
    "went gone grew grown grows up raised raises raising revised updated updates dropped fell fallen down lowered " +
    "cut reduced soared surged doubled ارتفع ارتفعت ارتفاع"
  ).split(" "),
);

export const currencySigns: ReadonlySet<string> = new Set(["$", "€", "£", "¥", "₹", "₪", "₺"]);
