import { isCommentHead } from "./bullets.ts";
import { commentHeads } from "./comment-heads.ts";
import { type Line, splitLines, withoutIndentation } from "./lines.ts";
import { findThread, type ThreadPlace } from "./page-dump-thread.ts";

/** One comment of a page dump. */
export interface DumpComment {
  /** Line of the author's name, 1-based. */
  line: number;
  /** The name exactly as written, without the white space around it. */
  author: string;
  text: string;
  /** Index of the comment it answers in the list of comments; null for a root. */
  parent: number | null;
  /** 0 for a root. */
  depth: number;
}

export interface PageDump {
  /** Everything that is not the thread, exactly as received; headline included. */
  article: string;
  comments: DumpComment[];
  /** What could not be read as the format has it, and what was made of it. */
  problems: { line: number; reason: string }[];
}

/**
 * Reads the plain-text form of a web page: headline, body, then a thread of bullets, two spaces deeper a level, each
 * with the author's name, a blank line and the comment's paragraphs indented under it.
 *
 * The article is the text before the thread, and text after it if there is any, both unchanged. A comment's text is
 * the lines under its name: each without the thread's indentation (deeper indentation stays), joined by the line ends
 * as received, without blank lines at either end; so paragraphs stay apart by their blank lines. Every line with words
 * ends up in the article, in a comment's text or as an author.
 */
export function readPageDump(text: string): PageDump {
  const lines = splitLines(text);
  const problems: PageDump["problems"] = [];
  const place = findThread(lines);
  if (place === null) {
    if (lines.every((line) => line.blank)) problems.push({ line: 1, reason: "The file is empty." });
    return { article: text, comments: [], problems };
  }
  const article = articleAround({ text, lines, place, problems });
  const comments = readThread(place, problems);
  problems.sort((a, b) => a.line - b.line);
  return { article, comments, problems };
}

function articleAround(of: {
  text: string;
  lines: Line[];
  place: ThreadPlace;
  problems: PageDump["problems"];
}): string {
  const { text, lines, place, problems } = of;
  const offset = (index: number) => lines[index]?.start ?? text.length;
  let article = text.slice(0, offset(place.stretches[0]!.from));
  for (const [at, { to }] of place.stretches.entries()) {
    const until = place.stretches[at + 1]?.from ?? lines.length;
    const first = lines.slice(to, until).find((line) => !line.blank);
    if (first === undefined) continue;
    article += text.slice(first.start, offset(until));
    problems.push({
      line: first.number,
      reason: "Text after comments that is not indented: it was put at the end of the article's text.",
    });
  }
  if (article.trim() === "") {
    problems.push({
      line: 1,
      reason: "The file has comments but no article text; the article is kept empty.",
    });
  }
  return article;
}

interface OpenComment extends DumpComment {
  column: number;
  lines: { text: string; end: string }[];
}

function readThread(place: ThreadPlace, problems: PageDump["problems"]): DumpComment[] {
  const { lines } = place;
  const step = levelWidth(place);
  const heads = commentHeads(place);
  const comments: OpenComment[] = [];
  /** Indexes of the comments that the current line can still belong to or answer, outermost first. */
  const open: number[] = [];

  for (const { from, to } of place.stretches) {
    for (let index = from; index < to; index += 1) {
      const { line, name } = lines[index]!;
      if (heads.has(index)) {
        while (open.length > 0 && comments[open.at(-1)!]!.column + step > line.column) open.pop();
        const parent = open.at(-1) ?? null;
        reportHead({
          line,
          name: name!,
          parent: parent === null ? null : comments[parent]!,
          place,
          step,
          problems,
        });
        const depth = parent === null ? 0 : comments[parent]!.depth + 1;
        open.push(comments.length);
        comments.push({
          line: line.number,
          author: name!,
          text: "",
          parent,
          depth,
          column: line.column,
          lines: [],
        });
      } else if (line.blank) {
        comments[open.at(-1)!]?.lines.push({ text: "", end: line.end });
      } else {
        const inner = open.at(-1)!;
        while (open.length > 1 && comments[open.at(-1)!]!.column >= line.column) open.pop();
        const target = comments[open.at(-1)!]!;
        if (open.at(-1) !== inner) {
          if (target.lines.at(-1)?.text !== "") target.lines.push({ text: "", end: line.end || "\n" });
          problems.push({
            line: line.number,
            reason: `Text goes on after answers: it was added to the comment of line ${target.line}.`,
          });
        }
        target.lines.push({ text: withoutIndentation(line, target.column + step), end: line.end });
      }
    }
  }
  return comments.map((comment) => close(comment, problems));
}

/** The usual distance between a bullet and the text under it, in columns; also the distance of two levels. */
function levelWidth({ lines, stretches }: ThreadPlace): number {
  const seen = new Map<number, number>();
  for (const { from, to } of stretches) {
    for (let index = from; index < to; index += 1) {
      if (!isCommentHead(lines, index)) continue;
      const width = lines[lines[index]!.next]!.line.column - lines[index]!.line.column;
      seen.set(width, (seen.get(width) ?? 0) + 1);
    }
  }
  return [...seen].sort((a, b) => b[1] - a[1] || a[0] - b[0])[0]![0];
}

function reportHead(of: {
  line: Line;
  name: string;
  parent: OpenComment | null;
  place: ThreadPlace;
  step: number;
  problems: PageDump["problems"];
}) {
  const { line, name, parent, place, step, problems } = of;
  const base = place.lines[place.stretches[0]!.from]!.line.column;
  const expected = parent === null ? base : parent.column + step;
  if (line.column > expected) {
    problems.push({
      line: line.number,
      reason:
        parent === null
          ? "This comment is indented deeper than the others of its level: it was read as a root."
          : `This comment skips a level: it was attached to the nearest comment above it, of line ${parent.line}.`,
    });
  }
  if (name === "") problems.push({ line: line.number, reason: "This comment has no author's name." });
  if (/[\u200e\u200f\u061c\u202a-\u202e\u2066-\u2069]/.test(name)) {
    problems.push({
      line: line.number,
      reason:
        "The author's name holds invisible direction marks, which can disguise a name. It is kept as it is.",
    });
  }
}

function close({ lines, column: _, ...comment }: OpenComment, problems: PageDump["problems"]): DumpComment {
  const first = lines.findIndex((line) => line.text !== "");
  const last = lines.findLastIndex((line) => line.text !== "");
  if (first < 0) {
    problems.push({
      line: comment.line,
      reason: "This comment has no text; it is kept so that its answers keep their place.",
    });
    return comment;
  }
  const kept = lines.slice(first, last + 1);
  const text = kept.map((line, at) => (at === kept.length - 1 ? line.text : line.text + line.end)).join("");
  return { ...comment, text };
}
