import type { WordClasses } from "../word-pattern.ts";
import { type DoubtRule, doubtTable } from "./doubt-table.ts";
import { wordSet } from "./word-sets.ts";

/** Classes of words for doubt in Arabic, French and Spanish; Latin letters are compared without accents. */
export const doubtClassesLanguages: WordClasses = {
  arMedia: wordSet(
    "الفيديو فيديو الفيديوهات المقطع مقطع المقاطع الصورة صورة الصور صور اللقطات لقطات التسجيل تسجيل المشاهد والصور والفيديو مشهد المشهد",
  ),
  arMediaThe: wordSet(
    "الفيديو الفيديوهات المقطع المقاطع الصورة الصور اللقطات التسجيل المشاهد والصور والفيديو المشهد",
  ),
  arThis: wordSet("هذا هذه هاد هاي هذي هيدا ذلك تلك هو هي كله كلها كلو هيك هاذا كلكم انتم"),
  arVery: wordSet("كله كلها كلو كل مجرد بس جدا اكيد طبعا واضح فعلا يعني والله مئة بالمئة مية بالمية تماما"),
  arFake: wordSet(
    "مفبرك مفبركة مفبركه مزيف مزيفة مزيّف مزور مزورة مفبركين فبركة فيك كاذب كاذبة كذب ملفق ملفقة مصطنع مصطنعة ومفبرك ومزيف وفبركة مفبركات فبركات تلفيق تزوير فوتوشوب مركب مركبة مدبلج ممنتج كذبة كذبه وهمي اكاذيب أكاذيب",
  ),
  arStaged: wordSet(
    "تمثيل تمثيلية مسرحية ممثلون ممثلين تمثيليه مسرحيه ممثل ممثلة مسرحيات فيلم مفتعل مفتعلة تمثيليات هوليوود سينما",
  ),
  arOld: wordSet("قديم قديمة قديمه قديما"),
  arNews: wordSet(
    "خبر الخبر الأخبار أخبار الخبرية التقرير تقرير الموقع القناة الصحيفة الجريدة المرصد الإعلام اعلام قناة قناتكم اعلامكم الرواية القصة قصة",
  ),
  arEvent: wordSet("قصف القصف مجزرة المجزرة هجوم الهجوم غارة غارات تفجير انفجار ضربة كيماوي"),
  arFigure: wordSet("العدد عدد الأرقام أرقام الحصيلة حصيلة الرقم رقم اعداد"),
  arInflated: wordSet("مضخم مضخمة مبالغ مضخّم مبالغة ملفقة كاذبة وهمية وهمي مفبركة كبير غلط خاطئة"),
  arSeen: wordSet(
    "الدم الدماء دم دماء الجثث الجرحى القتلى الضحايا الصور الإصابات شهادات الدخان الحفرة الركام الدليل دليلكم الأدلة المصدر اثبات دليل مصدركم",
  ),
  frMedia: wordSet(
    "vidéo video vidéos videos image images photo photos l'image l'video clip séquence scène reportage",
  ),
  frVery: wordSet(
    "un une des du de la tout toute totalement clairement complètement encore très trop bien juste que pur pure gros grosse vieux vieille toujours evidemment carrément sûrement vraiment visiblement tellement bon",
  ),
  frFake: wordSet(
    "truqué truquée truqués truquées fausse faux fausses bidon montage montages bidonnée bidonnées bidonné falsifiée falsifiées falsifié mise_en_scène mises_en_scène fake fakes photoshop photoshopée photoshopé intox manipulation manipulations mensonge mensonges hoax canular trucage deepfake propagande désinformation fabriqué fabriquée inventé inventée",
  ),
  frStaged: wordSet(
    "cinéma cinoche théâtre comédie acteurs actrice actrices acteur figurants comédiens mise_en_scène cirque mascarade",
  ),
  esMedia: wordSet("video videos vídeo vídeos imagen imágenes foto fotos clip escena grabación"),
  esVery: wordSet(
    "un una unos unas todo toda puro pura muy totalmente claramente más otra otro simple solo pura_y_dura bien obviamente mucho vil siempre tan",
  ),
  esFake: wordSet(
    "falso falsa falsos falsas montaje montajes trucado trucada trucadas manipulado manipulada manipuladas fake fakes mentira mentiras farsa bulo bulos engaño photoshop propaganda deepfake desinformación inventado inventada fabricado fabricada manipulación",
  ),
  esStaged: wordSet(
    "teatro actores actriz actor actrices circo película show actuación comedia puesta_en_escena extras figurantes",
  ),
};

/** Doubt in Arabic, French and Spanish. */
export const doubtRulesLanguages: readonly DoubtRule[] = doubtTable(`
ar-media-fake   media unspecified deny - - .9 $arMedia ..1 $arFake
ar-media-staged media staged deny - - .85 $arMedia ..2 $arStaged
ar-media-old    media decontextualised deny - - .8 $arMediaThe ..1 $arOld
+ $arThis < $arMedia $arOld >
ar-elsewhere    media decontextualised deny - - .8 $arMediaThe|$arThis ..2 من|في|مو|مش|ليست|ليس ..2 بلد|حرب|مكان|سنة|عام|دولة|مدينة|زلزال|فيلم|لعبة ثانية|تاني|آخر|أخرى|اخر|اخرى|ثاني|تانية|#
ar-seen-before  media decontextualised deny - - .75 شفت|رأيت|شاهدت|شفنا|منشور|منشورة|انتشر|نشر|نشرت ..3 قبل|من ..1 سنة|سنوات|سنين|عام|أعوام|شهر|أشهر
ar-staged       media staged deny - - .85 تمثيل وفبركة|في|وكذب|بتمثيل|×
ar-x-in-x       media staged deny - open .72 < كذب|تمثيل|فبركة|دعاية|تزوير في|ب كذب|تمثيل|فبركة|دعاية|تزوير >
ar-all-staged   media staged deny - topic .75 $arThis < $arStaged > .
ar-verdict      media staged deny - open .7 ^ < $arVery* $arStaged|$arFake $arVery* > .
+ $arThis|$arVery < $arStaged|$arFake > ..2 .
+ ^ < $arStaged|$arFake فاشلة|سخيفة|رديئة|مكشوفة|رخيصة|قذرة|واضحة|فاشل|سخيف|مكشوف|رخيص|واضح|كبيرة|مفضوحة|جديدة|محبوكة|بايخة >
ar-this-fake    media unspecified deny - topic .75 $arThis $arVery* $arFake .
ar-ai           media transformed deny - open .75 $arMedia|$arThis ..2 < ذكاء|بالذكاء|الذكاء اصطناعي|الاصطناعي|صناعي >
ar-not-real     media - deny - open .7 < غير|مو|مش|مب|ليس|ليست|ماهو حقيقي|حقيقية|صحيح|صحيحة|صدق|حقيقه|واقعي >
ar-figure       figure - deny - - .85 $arFigure ..1 $arInflated
ar-news-false   source unspecified deny - - .85 $arNews ..1 كاذب|كاذبة|كذب|ملفق|مفبرك|كاذبه|مفبركة|مضلل|مضللة|تكذب|يكذب|عارية
ar-source       source unspecified deny - open .7 ^ < $arVery* دعاية|بروباغندا|تضليل|إشاعة|إشاعات|اشاعات|شائعات|أكاذيب|كذابين|كذابون|كذاب > ..2 .
ar-not-believe  source - deny - topic .7 < لا|ما|مين|من|لن|محد|مستحيل ..1 تصدقوا|تصدق|اصدق|أصدق|يصدق|بصدق|بيصدق|نصدق|صدقت >
ar-no-event     event - deny - - .85 لم|ما يحدث|يحصل|تحدث|تحصل|صار|حدث|حصل|في أي|اي|هناك? $arEvent
ar-no-event-2   event - deny - - .85 لا يوجد|توجد|يوجد أي|اي? $arEvent
ar-no-proof     event - deny missing_confirmation open .7 < لا|ما|بدون|بلا|مافي|دون|ولا يوجد|في|توجد|عندكم|أي? أي|اي? دليل|مصدر|إثبات|اثبات|تأكيد >
ar-where        media - query visual_inspection question/topic .8 أين|وين|فين|اين هي|هو? $arSeen
ar-proof        event - query missing_confirmation question+open .7 < هل|في|ما|شو|عندك|ممكن|اعطونا|أي ..2 دليل|مصدر|المصدر|الدليل|إثبات|تأكيد|أكد|اكد|تأكد|مؤكد >
+ ^ < المصدر|مصدر|الدليل > .
ar-not-one      media - deny! missing_confirmation open .7 < ولا|ومافي|وما_في|بدون|من_دون|وبدون|بلا|دون حتى|اي|أي? صورة|فيديو|جثة|دليل|مصدر|شاهد|إثبات|اثبات|جثمان|قبر واحد|واحدة|وحدة|وحيد|يذكر > 
ar-who-confirms source - query missing_confirmation open .7 < من|مين أكد|اكد|تأكد|تحقق|قال|يؤكد هذا|هذه|الخبر|من|الكلام|هالكلام|الفيديو|ذلك|الأرقام >
ar-themselves   responsibility - deny - - .75 < قتلوا|قصفوا|فجروا|ضربوا|قصفت|قتلت أنفسهم|انفسهم|أهلهم|شعبهم|مدنييهم|حالهم|نفسها >
ar-not-fake     media - support - - .92 $arMedia ليس|ليست|غير|مو|مش $arFake
ar-not-fake-2   media - support - topic .8 < ليس|ليست|مو|مش $arFake|$arStaged >
ar-i-was-there  event - support personal_knowledge open .7 < كنت|كنا هناك|موجود|موجودين|في_المكان|شاهد >
+ < أخي|اخي|ابن_عمي|صديقي|أنا|انا|قريبي|جاري ..1 صور|صوّر|شاف|شفت|كان_هناك|رأيت ..2 >
fr-media        media unspecified deny - - .85 ces|cette|cet|ce|la|les|l'|une|vos? $frMedia est|sont|semble|semblent|c'est|a_été|ont_été $frVery* $frFake|$frStaged
fr-this         media unspecified deny - open .75 < c'est|cest|ce_sont|sont|tout_est|tout_ça_est|ça_sent|ça_ressemble_à|on_dirait|est $frVery* $frFake > !pas|ami|plafond|départ|problème|positif|ongles|cils .
fr-staged       media staged deny - open .7 < c'est|cest|ce_sont|quel|quelle|on_dirait|joli|beau|belle|bravo_les|encore_des|bonne $frVery* $frStaged > .
+ ce_sont|c'est|sont|que $frVery* < acteurs|actrice|acteur|figurants|comédiens >
fr-verdict      media unspecified deny - topic/lone .7 ^ < $frVery* $frFake > .
+ ^ < $frMedia $frVery* truqué|truquée|truqués|truquées|bidon|montée|falsifiée|fabriquée|manipulée >
fr-old          media decontextualised deny - - .8 < $frMedia ..2 date|datent|vient|viennent|provient|tournée|filmée|prise|prises de|du|d'un|d'une|en|ailleurs ..3 autre|#|film|pays|ans|ailleurs|jeu|années >
+ < vieille|vieilles|ancienne|anciennes $frMedia >
+ < ça|ca|cela|c'est date|vieux de|d' ..2 # >
fr-fake-info    source unspecified deny - open .7 ^ < encore|une|quelle|c'est* fausse|fausses|faux|vieille|vieilles|fake info|infos|information|informations|nouvelle|nouvelles|image|images|vidéo|vidéos|photo|photos|témoin|témoins|news >
fr-un-faux      media unspecified deny - open .68 ^ < un|une|quel|quelle $frVery* montage_grossier|montage_vidéo|montage_photo|mise_en_scène|faux|fake|mensonge|truquage|canular|manipulation|mascarade ..1 > .
fr-circule      media decontextualised deny - - .8 < $frMedia ..1 circule|circulent|tourne|tournent|existe|existent|traîne|traînent depuis|déjà|en >
fr-film         media decontextualised deny - open .75 < sorti|sortie|sorties|tiré|tirée|tirées|tourné|extrait|extraits|images|vient|viennent|prises ..2 d'un|d'une|de_la|du film|jeu|série|manifestation|autre|reportage|exercice >
fr-insult       source - deny - open .66 < ils|on|vous|ça nous|me|vous? prennent|prend|prenez ..1 pour des|de cons|idiots|imbéciles|débiles|abrutis|moutons >
fr-believe      source - deny - open .65 < j'y|y|n'y|ne|personne|qui|pas|plus|vous|je ..2 crois|croit|croient|croire|croyez|gobe|gobez|gobent ..1 pas|plus|un_mot|ça|encore|rien|à_ça|personne|vraiment >
fr-proof        event - query missing_confirmation open .7 < où|ou|quelles|quelle|avez-vous ..2 preuve|preuves|source|sources|confirmation > ?|!|.
+ ^ < des|une|la preuve|preuves|source|sources|confirmation > ?
+ < aucune|pas_de|sans|zéro|zero preuve|preuves|source|confirmation >
+ < qui|quelqu'un|est-ce|c'est a|peut|que|est-ce ..3 confirmé|vérifié|confirmer|vérifier >
+ < c'est|est-ce|est|c'est_bien ..1 confirmé|vérifié|officiel > ?|.
+ < aucune|aucun preuve|trace|élément|indice|témoin ..3 n'a|n'ont|n_'_a|n_'_ont été? relevée|relevé|trouvée|trouvé|produite|produit|présentée|fournie|montrée|publiée >
fr-seen         media - query visual_inspection open .75 < où|ou sont|est? passé|passés|donc? le|les|la? sang|blessures|cadavres|blessés|corps|cratère|morts|décombres >
+ < pas|aucune|aucun|sans|zéro de|d'|une|la|un|même? moindre|seule|seul|goutte|trace? de|d'? sang|blessure|blessures|goutte_de_sang|trace_de_sang|cratère|fumée >
fr-propaganda   source unspecified deny - - .8 c'est de la|pure propagande .
+ < pure|encore|votre|leur|toujours|grosse propagande|désinformation|intox >
fr-liars        source - deny - topic .65 < menteurs|mensonges|bande_de_menteurs|tissu_de_mensonges|médias_mentent|vous_mentez|ils_mentent|manipulateurs|on_nous_ment|on_vous_ment >
fr-defence      media - support - open .75 < ce|c'|n'est|n'|n'était|pas ..2 pas|rien du|un|une|de|des|truqué? $frFake|$frStaged >
+ < j'étais|jetais|j'y_étais|j'ai_vu|mon_frère|ma_soeur|ma_cousine|mon_cousin ..3 là|sur_place|filmé|vu|là-bas|habite >
es-media        media unspecified deny - - .85 el|la|los|las|este|esta|ese|esa|estas|estos|esos|esas $esMedia es|son|parece|parecen|está|están $esVery* $esFake|$esStaged !de
es-this         media unspecified deny - open .75 < es|son|eso_es|esto_es|parece|todo_es|todo_eso_es|huele_a|está $esVery* $esFake > !amigo|de|alarma|que .
es-staged       media staged deny - open .7 ^ < $esVery* $esStaged > .
+ < es|son|parecen|parece|qué|que|buena|buen|buenos|vaya|menudo $esVery* teatro|actores|actriz|actuación|montaje|farsa|circo|puesta_en_escena|extras > .
es-verdict      media unspecified deny - topic/lone .7 ^ < $esVery* $esFake > .
es-old          media decontextualised deny - - .8 < $esMedia|eso|esto|esa|este ..1 es|son|fue|fueron ..1 viejo|vieja|viejos|viejas|antiguo|antigua|antiguas|de_otro|de_otra|de_hace|grabado|de # ..0 > 
+ < $esMedia|eso|esto|ese|esta ..1 es|son|fue|fueron|pasó ..1 viejo|vieja|viejos|viejas|antiguo|antigua|antiguas|de_otro|de_otra|de_hace|en_otro|en_otra|grabado_en|grabada_en ..2 >
+ ^ < video|foto|fotos|imagen|imágenes|videos viejo|vieja|viejas|antiguo|antigua|antiguas|viejos|de_archivo >
es-circula      media decontextualised deny - - .8 < $esMedia ..2 circula|circulan|circulaba|está|lleva|llevan|existe desde|hace|circulando|años|dando >
es-film         media decontextualised deny - open .75 < sacado|sacada|sacadas|de|del|tomado|escena|escenas|parece de|del|una|un? una|un|el|la? película|videojuego|serie|simulacro|rodaje|film >
es-insult       source - deny - open .66 < nos|se|creen ..2 toman|creen|que|somos|por ..2 tontos|idiotas|estúpidos|imbéciles >
es-believe      source - deny - open .65 < no|nadie|quién|quien|ya_nadie|ni ..3 creo|cree|creen|creas|crean|creer|trago|creería|traga > nada|ni|.|eso|ese|esto|una|esta|este|a
es-proof        event - query missing_confirmation open .7 < dónde|donde|alguna|qué|que|hay|tienen|tiene|ninguna|sin|no_hay|cuál|cero|muestren|alguien ..3 prueba|pruebas|fuente|fuentes|confirmación|evidencia|evidencias|confirmado|verificado|confirmar|verificar > ?|.|de_eso|de_esto|alguna
+ ^ < pruebas|fuente|fuentes|evidencia > ?|.
+ < está|esta|es ..2 confirmado|verificado|confirmada > ?|.
es-seen         media - query visual_inspection open .75 < dónde|donde|no|sin|ni|cero ..3 sangre|heridas|cadáveres|cuerpos|cráter|muertos > ?|.|por|en|ni
es-coincidence  event - deny motive topic/lone .6 < qué|que|vaya|menuda casualidad|casualidad|conveniente|coincidencia >
es-propaganda   source unspecified deny - - .8 es pura propaganda .
+ < pura|otra|más|mera|vil|tu|su propaganda|desinformación|manipulación >
es-liars        source - deny - topic .65 < mentirosos|mienten|miente|mentiras|manipuladores|nos_mienten|prensa_vendida|medios_vendidos|vendidos >
es-defence      media - support - open .75 < no ..1 es|son|fue|están|está ..1 un|una|ningún|ninguna? $esFake|$esStaged|actuando >
+ < yo_estaba|yo_estuve|mi_hermano|mi_prima|mi_primo|mi_hermana|mi_tía|yo_vi|yo_vivo|vivo ..2 ahí|allí|allá|grabó|filmó|vive|vio|estaba >
`);
