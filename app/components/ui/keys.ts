/** One act that has keys. Declared as data, so that the same list answers keys, fills the dialog and draws the key line. */
export interface KeyBinding {
  /** Names of keys that do the same: "j", "Shift x", "?", "Enter", "Escape", "Control Enter", "ArrowDown". */
  readonly keys: readonly string[];
  /** Completes "this key ...": "next row". */
  readonly does: string;
  /** Heading it stands under in the dialog. */
  readonly group?: string;
  /** Also answers while somebody types in a field. */
  readonly inFields?: true;
  /** Answers again and again while the key is held. */
  readonly repeats?: true;
}

/** The keys of a page by the id of the act. */
export type KeyMap = Readonly<Record<string, KeyBinding>>;

/** The part of a keyboard event that decides what was pressed. */
export interface KeyPress {
  key: string;
  code: string;
  shiftKey: boolean;
  ctrlKey: boolean;
  altKey: boolean;
  metaKey: boolean;
}

const asciiLetter = /^[a-z]$/i;
const letter = /^\p{L}$/u;
/** What a plain layout types where a layout of another script may have a letter, without and with Shift. */
const signs: Readonly<Record<string, readonly [string, string]>> = {
  Semicolon: [";", ":"],
  Quote: ["'", '"'],
  BracketLeft: ["[", "{"],
  BracketRight: ["]", "}"],
  Comma: [",", "<"],
  Period: [".", ">"],
  Backslash: ["\\", "|"],
};

/**
 * The names a key press may go by, likeliest first. What the layout types counts, so `?` is `?` wherever it sits. Only
 * where a layout has no such character (letters and signs on an Arabic or Cyrillic one, digits on a French one) does
 * the place of the key decide. Control and the Mac's command key are one.
 */
export function keyNames(press: KeyPress): string[] {
  const { key, code, shiftKey, altKey } = press;
  const control = press.ctrlKey || press.metaKey;
  const isCharacter = [...key].length === 1;
  const name = (bare: string, shift: boolean) =>
    `${control ? "Control " : ""}${altKey && !isCharacter ? "Alt " : ""}${shift ? "Shift " : ""}${bare}`;
  // With Alt alone a layout types other characters; with AltGr, which comes as Control and Alt, too.
  if (altKey && isCharacter) return control && !letter.test(key) && !/^\d$/.test(key) ? [key] : [];
  if (asciiLetter.test(key)) return [name(key.toLowerCase(), shiftKey)];
  if (key === " ") return [name("Space", shiftKey)];
  const names = [isCharacter ? name(key, false) : name(key, shiftKey)];
  const sign = signs[code]?.[shiftKey ? 1 : 0];
  if (sign !== undefined && letter.test(key)) names.push(name(sign, false));
  const place = /^Key([A-Z])$/.exec(code)?.[1]?.toLowerCase() ?? /^Digit(\d)$/.exec(code)?.[1];
  if (place !== undefined && isCharacter) {
    if (letter.test(key)) names.push(name(place, shiftKey));
    else if (!shiftKey && /\d/.test(place)) names.push(name(place, false));
  }
  return names;
}

/** The act of a map that a key press asks for, or null. */
export function actOf(map: KeyMap, press: KeyPress): string | null {
  for (const name of keyNames(press)) {
    for (const [id, binding] of Object.entries(map)) if (binding.keys.includes(name)) return id;
  }
  return null;
}

const caps: Record<string, string> = {
  Escape: "Esc",
  Control: "Ctrl",
  ArrowDown: "↓",
  ArrowUp: "↑",
  ArrowLeft: "←",
  ArrowRight: "→",
};

/** A key's name as it stands on a key cap. */
export function keyCap(name: string): string {
  return name
    .split(" ")
    .map((part) => caps[part] ?? part)
    .join(" ");
}
