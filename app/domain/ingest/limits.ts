import { Refusal } from "../shared/refusal.ts";

/** How much of a stranger's file an import accepts. Every limit has a name in the environment, see `limitSettings`. */
export interface ImportLimits {
  /** Size of one file that is read as a stream, in bytes. */
  fileBytes: number;
  /** Size of one file that has to be read whole (a page dump), in bytes. */
  wholeFileBytes: number;
  /** Size of one uploaded request, in bytes. */
  uploadBytes: number;
  /** Length of one line of a JSONL file, in bytes. */
  lineBytes: number;
  /** Length of one text, in code points. */
  textCp: number;
  /** Length of an author's name, a title, an id or an address, in code points. */
  nameCp: number;
  /** Levels of a thread; a reply further down is attached to the comment at the last level. */
  threadDepth: number;
  /** Levels of nested objects and arrays in one JSON record. */
  jsonDepth: number;
  /** Problems kept of one import; the rest is counted. */
  problems: number;
}

const kibi = 1024;
const mebi = 1024 * kibi;
const gibi = 1024 * mebi;

/** Every limit with its default and the environment variable that sets it. */
export const limitSettings: { readonly [L in keyof ImportLimits]: { default: number; variable: string } } = {
  fileBytes: { default: 16 * gibi, variable: "DOCKET_IMPORT_FILE_BYTES" },
  wholeFileBytes: { default: 32 * mebi, variable: "DOCKET_IMPORT_WHOLE_FILE_BYTES" },
  uploadBytes: { default: 512 * mebi, variable: "DOCKET_IMPORT_UPLOAD_BYTES" },
  lineBytes: { default: 16 * mebi, variable: "DOCKET_IMPORT_LINE_BYTES" },
  textCp: { default: 8_000_000, variable: "DOCKET_IMPORT_TEXT_CP" },
  nameCp: { default: 1_000, variable: "DOCKET_IMPORT_NAME_CP" },
  threadDepth: { default: 1_000, variable: "DOCKET_IMPORT_THREAD_DEPTH" },
  jsonDepth: { default: 32, variable: "DOCKET_IMPORT_JSON_DEPTH" },
  problems: { default: 1_000_000, variable: "DOCKET_IMPORT_PROBLEMS" },
};

export const defaultLimits = Object.fromEntries(
  Object.entries(limitSettings).map(([name, setting]) => [name, setting.default]),
) as unknown as ImportLimits;

/**
 * The limits an installation works by: the defaults, changed by the environment.
 * @param environment variables by name; absent or empty ones leave the default
 * @throws Refusal when a value is not a whole number above 0
 */
export function importLimits(environment: Record<string, string | undefined>): ImportLimits {
  const limits = { ...defaultLimits };
  for (const [name, { variable }] of Object.entries(limitSettings)) {
    const given = environment[variable];
    if (given === undefined || given === "") continue;
    const value = Number(given);
    if (!Number.isSafeInteger(value) || value < 1) {
      throw new Refusal("bad_input", `${variable} is "${given}". Set it to a whole number above 0.`);
    }
    limits[name as keyof ImportLimits] = value;
  }
  return limits;
}

/** A size for people: "32 MB" (binary units, as file managers show them). */
export function readableBytes(bytes: number): string {
  const units = ["bytes", "kB", "MB", "GB"];
  let size = bytes;
  let unit = 0;
  while (size >= kibi && unit < units.length - 1) {
    size /= kibi;
    unit += 1;
  }
  return `${Math.round(size * 10) / 10} ${units[unit]}`;
}
