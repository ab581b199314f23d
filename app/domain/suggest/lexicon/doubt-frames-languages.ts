import { type DoubtRule, doubtTable } from "./doubt-table.ts";

/** Frames of doubt and of its defence in Arabic, French and Spanish. */
export const languageFrames: readonly DoubtRule[] = doubtTable(`
es-same           media staged deny! visual_inspection open .68 los_mismos|las_mismas|la_misma|el_mismo|mismas|mismos >> extras|actores|actriz|actor|niña|niño|mujer|hombre|foto|fotos|video|vídeo|imagen|víctima|víctimas|caras|cara & !serie|película|novela|obra|equipo|canción
es-unrelated      media decontextualised deny! text_media_mismatch open .72 $esMedia > nada_que_ver|ninguna_relación|otro_contexto|fuera_de_contexto
es-elsewhere      media decontextualised deny! - open .7 $esMedia > de|en > otro_país|otra_guerra|otra_ciudad|otro_lugar|otro_año|terremoto|una_película|videojuego|un_simulacro|otro_conflicto & !vacaciones|viaje|mi
es-ask            source - query missing_confirmation open .66 alguien|hay|dónde|donde|tienen|tiene|existe|cuál|quién > fuente|fuentes|prueba|pruebas|confirme|confirmar|confirmado|verificado|verificar|verifique|confirmación|independiente|evidencia & ?
es-props          media staged deny! visual_inspection open .66 mucha|mucho|puro|pura|es|eso|con|tanta|solo|y > salsa_de_tomate|ketchup|kétchup|maquillaje|pintura_roja|sangre_falsa|muñeco|muñecos|maniquí|maniquíes & !receta|sal|cocina|pizza|pasta|labios|boda|mejor|tienda
es-convenient     event - deny! motive open .66 qué_casualidad|vaya_casualidad|casualmente|qué_oportuno|qué_conveniente|curiosamente|misteriosamente + cámara|cámaras|justo|siempre|ahí|grabando|video|elecciones
es-own            responsibility - deny! - open .74 su_propio|sus_propios|su_propia|sus_propias|a_los_suyos|ellos_mismos|sí_mismos & bombardearon|bombardean|mataron|matan|dispararon|disparan|atacaron|atacan|gasearon|atentado|autoatentado|volaron
es-how-known      source - query missing_confirmation open .66 cómo|como > sabemos|saben|sabe|podemos_saber|se_sabe > quién|que|si|cuántos|dónde|es|fue|quien
es-figures        figure - deny! - open .7 cifras|cifra|números|número|balance > infladas|inflada|inflados|exageradas|exagerada|exagerados|inventadas|inventados|imposibles|imposible|falsas|falsos|increíbles|manipuladas|no_cuadran
es-no-event       event - deny! - open .74 nunca|jamás|no|ninguna|ningún > hubo|existió|ocurrió|sucedió|pasó >> ninguna|ningún|tal|masacre|ataque|bombardeo|matanza & masacre|ataque|bombardeo|matanza|atentado|víctimas
es-stop-saying    event - support - open .79 dejen|deja|basta|paren|dejad|cómo_pueden|vergüenza > decir|negar|llamar|llamarlo|hablar > mentira|montaje|falso|actores|teatro|falsa|fake
es-verified       media - support - open .74 $esMedia|noticia|ataque > verificadas|verificados|verificado|verificada|confirmadas|confirmado|confirmada|comprobado|geolocalizado|geolocalizadas >> por & !no|nadie|nunca|sin
fr-same           media staged deny! visual_inspection open .68 les_mêmes|le_même|la_même|mêmes|même >> figurants|acteurs|actrice|acteur|fille|fillette|garçon|femme|homme|photo|photos|vidéo|image|images|victime|victimes|têtes & !série|film|chanson|équipe|pièce
fr-unrelated      media decontextualised deny! text_media_mismatch open .72 $frMedia|photo > rien_à_voir|aucun_rapport|hors_contexte|sortie_de_son|autre_contexte
fr-props          media staged deny! visual_inspection open .66 du|de|des|la|c'est|encore|juste|quel|un|une|trop > ketchup|sauce_tomate|faux_sang|maquillage|peinture_rouge|mannequin|mannequins|poupée|poupées & !recette_de|frites|cuisine|vitrine|mariage|boutique
fr-convenient     event - deny! motive open .66 comme_par_hasard|comme_par_magie|quelle_coïncidence|quel_hasard|bizarrement|curieusement|étrangement & !retard|train|facture
fr-own            responsibility - deny! - open .74 leur_propre|leurs_propres|son_propre|ses_propres|eux-mêmes|eux_-_mêmes & tiré|tirent|bombardé|bombardent|tué|tuent|attaqué|gazé|frappé|massacré|tirer|bombarder
fr-how-known      source - query missing_confirmation open .66 comment|d'où > savoir|sait-on|sait_-_on|savent|savez-vous|savez > qui|que|si|combien|où|ce
fr-caution        source - deny! missing_confirmation open .66 à_prendre|prendre|prenons|prenez >> avec_des_pincettes|avec_précaution|avec_prudence|au_conditionnel
fr-unchecked      source - deny! missing_confirmation open .66 rien|n'est|n'a|n'ont|pas|jamais|aucun|aucune >> vérifié|vérifiée|vérifiés|confirmé|confirmée|prouvé|prouvée|recoupé|été_vérifié|été_confirmé|été_prouvé
fr-no-event       event - deny! - open .74 n'y_a|n'y_avait|n'y_a_jamais|n'a|n'ont >> jamais|pas|aucun|aucune|eu > massacre|attaque|bombardement|attentat|tuerie|victimes|frappe
fr-stop-saying    event - support - open .79 arrêtez|cessez|honte|comment_osez|comment_pouvez > dire|nier|crier|prétendre|parler > faux|fausse|fake|acteurs|mise_en_scène|montage|cinéma|mensonge|propagande
fr-verified       media - support - open .76 $frMedia|photo|attaque|information > été > vérifiées|vérifiée|vérifié|confirmées|confirmée|confirmé|authentifiées|authentifiée|géolocalisée|géolocalisées >> par & !pas|jamais|personne|aucune|non
ar-same           media staged deny! visual_inspection open .7 نفس|ذات > الطفل|الطفلة|البنت|الولد|المرأة|الرجل|الممثلين|الممثل|الصورة|الفيديو|الاشخاص > فيديو|فيديوهات|مرة|مرات|مقطع|كل|مكان|صورة|مختلفة|قبل
ar-before         media decontextualised deny! - open .7 ظهر|ظهرت|طلع|طلعت|انتشر|انتشرت|شفنا|شفت|نشرت|منشورة > قبل|سابقا|من_قبل|قديم & بثلاث|بفيديو|فيديوهات|فيديو|الصورة|صورة|سنة|سنوات|سنين|مرات
ar-place-not      media decontextualised deny! - open .74 صور|صورة|فيديو|مشاهد|الصورة|الفيديو|الصور|مقطع >> من|في > مو|مش|ليس|ليست|وليس|وليست|مب > من|في
ar-play           media staged deny! - open .72 مسرحية|المسرحية|تمثيلية|التمثيلية|فيلم|مسرحيات|مشهد_تمثيلي & الخوذ|الدفاع_المدني|صور|صورت|صوروا|صورو|كيماوي|الكيماوي|قصف|القصف|الضحايا|المسلحين|ثمن|ثمنها|الهجوم|اعلام|الإعلام
ar-not-happened   event - deny! - open .78 لم|ما|لا >> يقع|يحدث|يحصل|وقع|حصل|صار|يوجد|تقع|تحدث > هجوم|مجزرة|قصف|كيماوي|غارة|ضحايا|المجزرة|الهجوم
ar-pretext        event - deny! motive open .7 ذريعة|حجة|مبرر|لتبرير|تبرير >> للتدخل|لضرب|للحرب|لقصف|التدخل|لغزو|للعدوان|العدوان|من|الضربة
ar-checked        source - query missing_confirmation open .7 هل|مين|من|حدا|احد|أحد > تحقق|تأكد|تاكد|اكد|أكد|موثق|مؤكد|اتأكد > فيديو|الفيديو|الخبر|صورة|الصورة|هذا|هذه|الصور|هالفيديو|هالخبر|الكلام
ar-themselves     responsibility - deny! - open .76 قصفوا|قتلوا|ضربوا|فجروا|قصف|قتل|ضرب|اطلقوا > بأنفسهم|بانفسهم|أنفسهم|انفسهم|أهلهم|اهلهم|مدنييهم|جماعتهم|نفسهم|بحالهم
ar-paid-outlet    source - deny! source_bias open .74 قناة|القناة|صحيفة|موقع|مرصد|المرصد|وكالة|اعلام|إعلام|الاعلام|الإعلام >> مأجورة|ماجورة|مأجور|ماجور|كاذبة|كاذب|كذاب|كذابة|مدفوع|مدفوعة|مضلل|مضللة|مغرضة|فتنة|الفتنة
ar-only-lies      source - deny! - open .72 لا|ما >> تنقل|ينقل|تنشر|ينشر|تعرف|يعرف|تقول|يقول > إلا|الا|غير|سوى >> الأكاذيب|الاكاذيب|الكذب|كذب|أكاذيب|اكاذيب
ar-real           media - support - open .8 الفيديو|الصورة|الصور|المقطع|الخبر|المجزرة >> حقيقي|حقيقية|صحيح|صحيحة|حقيقيه|صادق & وأنا|وانا|أعرف|اعرف|شفت|كنت|والله|موثق|عائلة
`);
