import type { Row } from "./expected.ts";

/** Who says so and who did it, in Arabic. */
export const arabicRows: Row[] = [
  [
    "قال الدفاع المدني إن خمسة أشخاص قتلوا في القصف.",
    "source الدفاع المدني; cue_text=قال; source_kind=rescue_service",
  ],
  [
    "أفاد المرصد بأن الغارات أدت إلى مقتل تسعة مدنيين.",
    "source المرصد; cue_text=أفاد; source_kind=monitor_ngo",
  ],
  ["قال الدفاع المدني إن سبعة أشخاص لقوا مصرعهم تحت الأنقاض.", "source الدفاع المدني; cue_text=قال"],
  ["بحسب مصادر طبية، قتل ثلاثة أطفال في القصف.", "source مصادر طبية; cue_text=بحسب; source_kind=medic"],
  ["نقلا عن شهود عيان، أصيب عشرة أشخاص بجروح.", "source شهود عيان; cue_text=نقلا عن; source_kind=witness"],
  [
    "وقال طبيب في مستشفى بلقاصة إن ثلاثة من الجرحى توفوا.",
    "source طبيب في مستشفى بلقاصة; cue_text=وقال; source_kind=medic",
  ],
  [
    "أكدت وزارة الصحة مقتل أربعة أشخاص.",
    "source وزارة الصحة; cue_text=أكدت; cue_class=assert; source_kind=party_official",
  ],
  ["أعلنت الشرطة إصابة شخصين في إطلاق نار.", "source الشرطة; cue_text=أعلنت; source_kind=local_authority"],
  [
    "ذكر ناشطون أن الطيران قصف السوق وقتل ستة مدنيين.",
    "source ناشطون; cue_text=ذكر; source_kind=activist_network & perpetrator الطيران",
  ],
  ["زعم الفيلق الثالث أن ثلاثة مسلحين فقط قتلوا.", "source الفيلق الثالث; cue_text=زعم; certainty=u"],
  ["وفقا للأمم المتحدة، قتل عاملان في الإغاثة.", "source للأمم المتحدة; cue_text=وفقا; source_kind=un_igo"],
  ["قتل مدنيان في انفجار لغم، بحسب ما أفاد مكتب القوارب.", "source مكتب القوارب; cue_text=أفاد"],
  ["قصف الجيش بلدة تارفل فقتل أربعة مدنيين.", "perpetrator الجيش; actors.0.actor_kind=state_forces"],
  [
    "استهدفت قوات النظام مدرسة في زرمل وقتلت طفلين.",
    "perpetrator قوات النظام; actors.0.actor_kind=state_forces",
  ],
  ["قتل ثلاثة مزارعين برصاص مسلحين مجهولين.", "perpetrator مسلحين مجهولين; actors.0.actor_kind=unknown"],
  ["أعدمت الميليشيات عشرة أسرى.", "perpetrator الميليشيات; actors.0.actor_kind=militia"],
  [
    "نفى الجيش مسؤوليته عن قصف المستشفى.",
    "source الجيش; cue_text=نفى; certainty=ct_minus & perpetrator الجيش; responsibility=denied",
  ],
  [
    "تبنى تنظيم الراية التفجير الذي قتل ستة جنود.",
    "perpetrator تنظيم الراية; responsibility=claimed_by_actor; actors.0.actor_kind=non_state_armed_group",
  ],
  [
    "أعلنت جبهة المرتفعات مسؤوليتها عن الهجوم.",
    "source جبهة المرتفعات; cue_text=أعلنت & perpetrator جبهة المرتفعات; responsibility=claimed_by_actor",
  ],
  ["قتل مدنيون في غارات نفذها التحالف على القرية.", "perpetrator التحالف; actors.0.actor_kind=allied_state"],
  ["قتل الأسرى على يد قوات الحكومة.", "perpetrator قوات الحكومة"],
  [
    "اتهم الأهالي الميليشيات بقتل المعلمين.",
    "source الأهالي; cue_class=allege; certainty=u & perpetrator الميليشيات; responsibility=alleged",
  ],
  ["قال صديقي إن الفيلم رائع.", ""],
  ["بحسب الوصفة نضيف ملعقة من السكر.", ""],
  ["أعلنت الشركة عن هاتف جديد.", ""],
  ["قال المدرب إن الفريق لعب جيدا.", ""],
  ["لم يقصف الجيش القرية.", ""],
  ["لم يقل أحد من قتل الرجلين.", ""],
  ["هل قصف الجيش القرية؟", ""],
  ["سيقصف الجيش المدينة إذا رفضوا.", ""],
  ["الجيش في المدينة منذ سنة.", ""],
  ["وفقا للجدول تبدأ المباراة في الثامنة.", ""],
  ["هاجم النقاد الفيلم الجديد.", ""],
];
