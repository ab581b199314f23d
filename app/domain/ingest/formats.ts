/** A form that material comes in. The forms and the command line list what stands here. */
export interface ImportFormat {
  id: string;
  label: string;
  /** One sentence for the page that offers it. */
  about: string;
  /** How its files' names end; of a folder only such files are read. */
  extensions: readonly string[];
  /** "lines": read line by line, any size. "whole": read whole, up to a limit. */
  reading: "lines" | "whole";
}

export const importFormats = [
  {
    id: "page-dump",
    label: "Page as plain text",
    about: "One article with its comment thread: headline, body, then comments as bullets indented by level.",
    extensions: [".txt", ".text"],
    reading: "whole",
  },
  {
    id: "jsonl",
    label: "JSON Lines",
    about:
      "Articles and comments as one JSON record a line, as pipelines and Docket's own export write them.",
    extensions: [".jsonl", ".ndjson"],
    reading: "lines",
  },
] as const satisfies readonly ImportFormat[];

export type FormatId = (typeof importFormats)[number]["id"];
/** What may be asked for; "auto" looks at the file. */
export const formatChoices = ["auto", ...importFormats.map((format) => format.id)] as const;
export type FormatChoice = (typeof formatChoices)[number];

/** Whether a file of a folder is to be read under a choice of format. */
export function isFileOf(name: string, choice: FormatChoice): boolean {
  return importFormats.some(
    (format) =>
      (choice === "auto" || choice === format.id) &&
      format.extensions.some((end) => name.toLowerCase().endsWith(end)),
  );
}
