/** Names of the twelve months in the languages of the material, January first. Arabic has three sets in use. */
const names: readonly (readonly string[])[] = [
  ["january", "jan", "janvier", "janv", "يناير", "كانون الثاني", "جانفي"],
  ["february", "feb", "février", "fevrier", "févr", "فبراير", "شباط", "فيفري"],
  ["march", "mar", "mars", "مارس", "آذار"],
  ["april", "apr", "avril", "avr", "أبريل", "إبريل", "ابريل", "نيسان", "أفريل"],
  ["may", "mai", "مايو", "أيار", "ايار", "ماي"],
  ["june", "jun", "juin", "يونيو", "حزيران", "جوان"],
  ["july", "jul", "juillet", "juil", "يوليو", "تموز", "جويلية"],
  ["august", "aug", "août", "aout", "أغسطس", "اغسطس", "آب", "أوت"],
  ["september", "sept", "sep", "septembre", "سبتمبر", "أيلول", "ايلول", "شتنبر"],
  ["october", "oct", "octobre", "أكتوبر", "اكتوبر", "تشرين الأول", "تشرين الاول"],
  ["november", "nov", "novembre", "نوفمبر", "تشرين الثاني"],
  ["december", "dec", "décembre", "decembre", "déc", "ديسمبر", "كانون الأول", "كانون الاول", "دجنبر"],
];

const numberByName = new Map(names.flatMap((list, index) => list.map((name) => [name, index + 1] as const)));

/** Every month's name as alternatives of a regular expression, longest first so that "mars" is not read as "mar". */
export const monthWords = [...numberByName.keys()].sort((a, b) => b.length - a.length).join("|");

/** The month, 1 to 12, of a name that `monthWords` has matched. */
export function monthByName(name: string): number {
  const month = numberByName.get(name.toLowerCase().replace(/\s+/g, " "));
  if (month === undefined) throw new Error(`"${name}" is no month`);
  return month;
}
