import { lengthInCodePoints } from "../annotate/units.ts";

/**
 * Lines of a saved web page that are not the writer's words: the comment form, buttons, mottoes, credits, warnings.
 * Each rule matches a whole line and knows several languages; none knows a particular site.
 */

/** Lines of a comment form and of the notices around it. */
const formLines = [
  /^(please )?(enter|type|write|add|leave|post|submit) (your|a|an?other) (comment|reply|name|e-?mail( address)?|website|message|response)( here| below)?\b.{0,30}$/i,
  /^(please )?(log|sign) ?in to (leave|post|write|add) a (comment|reply)\b.{0,20}$/i,
  /^you (have )?entered an incorrect e-?mail( address)?\b.{0,40}$/i,
  /^your e-?mail( address)? (will|is) not (be )?(published|shared|required)\b.{0,60}$/i,
  /^(all )?required fields are marked\b.{0,10}$/i,
  /^save my name,? (and )?e-?mail\b.{0,90}$/i,
  /^notify me (of|when|about|via)\b.{0,70}$/i,
  /^(cancel reply|post comment|submit comment|leave a (reply|comment)|join the (discussion|conversation)|be the first to comment|comments are closed)[.!*:]?$/i,
  /^(load|show|view|see) (more|all|\d+ more|previous|older|newer) (comments|replies|posts)[.!…]*$/i,
  /^(laisser|ajouter|publier|écrire) (un|votre) (commentaire|avis)\b.{0,20}$/i,
  /^(annuler la réponse|laisser une réponse|les commentaires sont fermés)\.?$/i,
  /^votre (adresse )?(e-?mail|courriel|adresse de messagerie|adresse électronique) ne sera pas publiée?\b.{0,60}$/i,
  /^les champs obligatoires sont (indiqués|marqués)\b.{0,15}$/i,
  /^(اترك|أضف|اكتب) (تعليقا|تعليقاً|تعليقك|ردا|رداً|تعليق)\s*[.!]?$/u,
  /^لن يتم نشر عنوان بريدك الإلكتروني.{0,60}$/u,
  /^الحقول الإلزامية مشار إليها.{0,15}$/u,
  /^(إلغاء الرد|إرسال التعليق|التعليقات مغلقة)\.?$/u,
];

/** Words of buttons and the names that icon fonts write where no icon is drawn. */
const buttonLine =
  /^(clear|close|menu|search|share|print|e-?mail|tweet|subscribe|log ?in|sign ?(in|up)|register|home|advertise?ment|sponsored( content)?|skip to (main )?content|back to top|scroll to top|toggle (navigation|menu|search)|read (more|next|also)|related( (articles|posts|stories|topics|content))?|you may also like|previous (article|post)|next (article|post)|share (this|on \w+)( (article|post|story))?|copy link|arrow_(back|forward|upward|downward)|keyboard_arrow_\w+|expand_(more|less)|chevron_(left|right)|more_(vert|horiz)|play_arrow|fermer|rechercher|partager|imprimer|publicité|s'abonner|lire (aussi|la suite)|à lire aussi|retour en haut|إغلاق|بحث|مشاركة|طباعة|إعلان|اشترك|اقرأ أيضا|القائمة)$/iu;

/** A motto says how long the site has been at it, or what it is to its readers. */
const mottoLine = /^.{3,60} (since|est(\.|ablished)?( in)?|depuis|منذ( عام| سنة)?) (1[89]|20)\d\d\.?$/iu;
const gerundMotto = /^\p{L}+ing\b.{3,60}\b(since|depuis) (1[89]|20)\d\d\.?$/iu;
const sloganLine =
  /^(the|your|an?) (most )?(trusted|leading|independent|first|only|number one|premier|largest) .{0,30}\b(source|voice|newspaper|news (site|portal|website|agency)|platform)\b.{0,40}$/i;

/** A credit stands alone, starts with what it credits, and then holds names only. */
const creditLine =
  /^[[(]?\s*(?:(?:file )?(?:photos?|images?|pictures?|videos?|screengrab|screenshot|illustration|footage)(?:\(s\))?(?: credits?)?|credits?|crédits?(?: photos?)?|photographie|vidéo|صورة|الصورة|تصوير)\s*(?::|by\b|courtesy of\b|par\b)\s*(\S.{0,70}?)\s*[\])]?$/iu;
const nameWord =
  /^[\p{P}\p{S}]*(?:[\p{Lu}\d\p{Lo}].*|via|by|of|for|and|the|from|courtesy|de|du|des|et|la|le|pour|par)?$/u;

const warningCue =
  /^[^\p{L}\p{N}]*(the following (video|images?|footage|photos?|material|content|article|story)\b|(content |trigger |graphic |viewer )?(warning|advisory|caution|notice)\b|viewer discretion\b|graphic (content|images?|video|footage|material)\b|(contains|this (article|story|video|post|page) contains)\b|attention\b|avertissement\b|mise en garde\b|certaines images\b|تحذير|تنبيه|محتوى (صادم|حساس|قاس))/iu;
const graphicCue =
  /\b(graphic|disturbing|distressing|upsetting|gruesome|explicit|violent|sensitive|discretion|not be suitable|unsuitable|choqu|heurter|sensibles?|violentes?|difficiles|insoutenables?)|صادم|قاسية|قاس|حساس|مؤلم|عنيف|دموي/iu;

/** A warning about graphic material: a short line of its own that opens with a warning and names what it warns of. */
export function isGraphicWarning(line: string): boolean {
  return lengthInCodePoints(line) <= 300 && warningCue.test(line) && graphicCue.test(line);
}

/** A line of a web page's machinery wherever it stands: its comment form, or a photo credit. */
export function isFurniture(line: string): boolean {
  return formLines.some((pattern) => pattern.test(line)) || isCredit(line);
}

function isCredit(line: string): boolean {
  const names = creditLine.exec(line)?.[1]?.split(/\s+/);
  return names !== undefined && names.length <= 9 && names.every((word) => nameWord.test(word));
}

/** A button's word left over from the page; only sure above the first or below the last line of the story. */
export function isButton(line: string): boolean {
  return buttonLine.test(line);
}

/**
 * A site's motto above the headline.
 * @param afterFurniture whether a line of the page's machinery stands before it, which no headline has
 */
export function isMotto(line: string, { afterFurniture }: { afterFurniture: boolean }): boolean {
  if (line.split(/\s+/).length > 12) return false;
  return gerundMotto.test(line) || sloganLine.test(line) || (afterFurniture && mottoLine.test(line));
}
