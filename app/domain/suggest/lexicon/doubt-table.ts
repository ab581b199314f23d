/** What a text must hold besides the words of a rule. */
export type Need =
  /** It speaks of harm or conflict. */
  | "harm"
  /** It speaks of harm, media or news. */
  | "topic"
  /** Its sentence does, besides the words of the rule. */
  | "here"
  /** Nothing shows that it speaks of another part of life. */
  | "open"
  /** Hardly anything stands in it besides. */
  | "lone"
  /** One thing is set against another. */
  | "contrast"
  /** It speaks of media, news or somebody's doubt. */
  | "media"
  /** Something shows that words are not meant as they stand. */
  | "irony"
  /** It is no article. */
  | "comment"
  /** The sentence is a question. */
  | "question"
  /** Somebody's doubt is spoken of. */
  | "doubted";

/** What a rule on doubt or on its defence says, in ids of the codebook. */
export interface DoubtRule {
  readonly id: string;
  readonly object: string;
  /** "by_word": the one that a word of the match states. */
  readonly defect: string | null;
  readonly stance: "deny" | "support" | "query";
  /** Its questions ask nothing: "deny!" in the tables. */
  readonly rhetorical: boolean;
  readonly ground: string | null;
  /** All of these must hold, and of each one of its alternatives. */
  readonly needs: readonly (readonly Need[])[];
  readonly score: number;
  readonly pattern: string;
}

/** "This is" and "it's": a pattern with `$thisis` stands for both. */
const spelled = ["$this|he|she|they $is", "$its"];

/**
 * Rules from a table: under each name its object, defect, stance, ground, needs ("question+topic/harm"), score and
 * pattern, "-" for none. A line that begins with "+" is another pattern of the rule above it.
 */
export function doubtTable(table: string): DoubtRule[] {
  const rules: DoubtRule[] = [];
  for (const line of table.trim().split("\n")) {
    const [id = "", ...cells] = line.trim().split(/\s+/);
    const above = rules.at(-1);
    const rule = id === "+" && above ? { ...above, pattern: cells.join(" ") } : readRule(id, cells);
    const patterns = rule.pattern.includes("$thisis")
      ? spelled.map((words) => rule.pattern.replace("$thisis", words))
      : [rule.pattern];
    rules.push(...patterns.map((pattern) => ({ ...rule, pattern })));
  }
  return rules;
}

function readRule(id: string, cells: readonly string[]): DoubtRule {
  const [object = "", defect = "-", stance = "deny", ground = "-", needs = "-", score = "0", ...rest] = cells;
  const none = (value: string) => (value === "-" ? null : value);
  return {
    id,
    object,
    defect: none(defect),
    stance: stance.replace("!", "") as DoubtRule["stance"],
    rhetorical: stance.endsWith("!"),
    ground: none(ground),
    needs: needs === "-" ? [] : needs.split("+").map((one) => one.split("/") as Need[]),
    score: Number(score),
    pattern: rest.join(" "),
  };
}
