import type { WordClasses } from "../word-pattern.ts";
import { type DoubtRule, doubtTable } from "./doubt-rules.ts";
import { wordSet } from "./word-sets.ts";

/** Classes of words for doubt in Arabic, French and Spanish. */
export const doubtClassesLanguages: WordClasses = {
  arMedia: wordSet(
    "الفيديو فيديو الفيديوهات المقطع مقطع المقاطع الصورة صورة الصور صور اللقطات لقطات التسجيل تسجيل المشاهد والصور والفيديو",
  ),
  arThis: wordSet("هذا هذه هاد هاي هذي هيدا ذلك تلك هو هي كله كلها"),
  arFake: wordSet(
    "مفبرك مفبركة مفبركه مزيف مزيفة مزيّف مزور مزورة مفبركين فبركة فيك كاذب كاذبة كذب ملفق ملفقة مصطنع مصطنعة ومفبرك ومزيف وفبركة مفبركات",
  ),
  arStaged: wordSet("تمثيل تمثيلية مسرحية ممثلون ممثلين تمثيليه مسرحيه"),
  arOld: wordSet("قديم قديمة قديمه قديما"),
  arNews: wordSet(
    "خبر الخبر الأخبار أخبار الخبرية التقرير تقرير الموقع القناة الصحيفة الجريدة المرصد الإعلام اعلام",
  ),
  arEvent: wordSet("قصف القصف مجزرة المجزرة هجوم الهجوم غارة غارات تفجير انفجار"),
  arFigure: wordSet("العدد عدد الأرقام أرقام الحصيلة حصيلة الرقم"),
  arInflated: wordSet("مضخم مضخمة مبالغ مضخّم مبالغة ملفقة كاذبة وهمية وهمي مفبركة"),
  arSeen: wordSet("الدم الدماء دم الجثث الجرحى القتلى الضحايا الصور الإصابات شهادات"),
  frMedia: wordSet("vidéo video vidéos image images photo photos"),
  frFake: wordSet(
    "truqué truquée truqués truquées fausse faux fausses bidon montage bidonnée bidonnées falsifiée falsifiées mise",
  ),
  esMedia: wordSet("video videos vídeo imagen imágenes foto fotos"),
  esFake: wordSet(
    "falso falsa falsos falsas montaje trucado trucada trucadas manipulado manipulada manipuladas",
  ),
};

/** Doubt in Arabic, French and Spanish. */
export const doubtRulesLanguages: readonly DoubtRule[] = doubtTable(`
ar-media-fake   media unspecified deny - - .9 $arMedia ..1 $arFake
ar-media-staged media staged deny - - .85 $arMedia ..2 $arStaged
ar-media-old    media decontextualised deny - - .8 $arMedia ..1 $arOld
ar-staged       media staged deny - - .85 تمثيل وفبركة|في|وكذب
ar-all-staged   media staged deny - topic .75 $arThis < $arStaged > .
ar-this-fake    media unspecified deny - topic .75 $arThis $arFake .
ar-figure       figure - deny - - .85 $arFigure ..1 $arInflated
ar-news-false   source unspecified deny - - .85 $arNews ..1 كاذب|كاذبة|كذب|ملفق|مفبرك|كاذبه|مفبركة
ar-no-event     event - deny - - .85 لم|ما يحدث|يحصل|تحدث|تحصل|صار|حدث|حصل أي|اي|هناك? $arEvent
ar-no-event-2   event - deny - - .85 لا يوجد|توجد|يوجد أي|اي? $arEvent
ar-where        media - query visual_inspection question .8 أين|وين|فين هي? $arSeen
ar-not-fake     media - support - - .92 $arMedia ليس|ليست|غير|مو|مش $arFake
fr-media        media unspecified deny - - .85 ces|cette|cet|la|les|l'|une $frMedia est|sont|semble|semblent un|une|des|totalement|clairement? $frFake
fr-propaganda   source unspecified deny - - .8 c'est de la|pure propagande .
es-media        media unspecified deny - - .85 el|la|los|las|este|esta|ese|esa|estas|estos $esMedia es|son|parece|parecen un|una? $esFake !de
es-propaganda   source unspecified deny - - .8 es pura propaganda .
`);
