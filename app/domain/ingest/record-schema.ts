import { z } from "zod";
import { lengthInCodePoints } from "../annotate/units.ts";
import type { ImportLimits } from "./limits.ts";
import type { GivenDate } from "./records.ts";

/**
 * The fields of Docket's own JSONL records, which the export writes by the same names; docs/import-format.md tells
 * them to people. Every message says what to do.
 */
export function recordSchemas(limits: Pick<ImportLimits, "textCp" | "nameCp">) {
  const { textCp, nameCp } = limits;
  const bounded = (name: string, missing: string, { cp, advice }: { cp: number; advice: string }) =>
    z.string(missing).check((context) => {
      const value = context.value;
      const message = !isPlain(value)
        ? `"${name}" holds a NUL character or half of a character (a lone surrogate). Remove it.`
        : isLonger(value, cp)
          ? `"${name}" is longer than ${cp} characters. ${advice}`
          : null;
      if (message !== null) context.issues.push({ code: "custom", message, input: value });
    });
  const short = (name: string) =>
    bounded(name, `"${name}" must be a string.`, { cp: nameCp, advice: "Shorten it." });
  const id = (name: string) =>
    bounded(name, `"${name}" is missing or not a string. Give every record an id of its own.`, {
      cp: nameCp,
      advice: "Shorten it.",
    }).min(1, `"${name}" is empty. Give every record an id of its own.`);
  const text = bounded("text", '"text" is missing or not a string. Put the whole text there.', {
    cp: textCp,
    advice: "Split it, or raise the limit.",
  });
  const flag = (name: string) => z.boolean(`"${name}" must be true or false.`).nullish();
  const date = (name: string) =>
    z
      .string(`"${name}" must be a string.`)
      .refine(
        isTimestamp,
        `"${name}" must be a date such as 2024-05-31, or a time with its zone such as 2024-05-31T14:05:00Z.`,
      )
      .nullish();

  const article = z.object({
    id: id("id"),
    source: short("source").nullish(),
    title: short("title").nullish(),
    text: text.min(1, '"text" is empty. An article needs a text.'),
    author: short("author").nullish(),
    url: short("url").nullish(),
    published_at: date("published_at"),
    language: short("language").nullish(),
    graphic: flag("graphic"),
  });
  const comment = z.object({
    id: id("id"),
    source: short("source").nullish(),
    article_id: id("article_id"),
    parent_id: id("parent_id").nullish(),
    author: short("author").nullable(),
    posted_at: date("posted_at"),
    text,
    flagged: flag("flagged"),
    flag_reason: short("flag_reason").nullish(),
  });
  return { article, comment };
}

/** Keys whose numbers are ids and must therefore be exact. */
export const idKeys: ReadonlySet<string> = new Set(["id", "article_id", "parent_id"]);

function isPlain(value: string): boolean {
  return value.isWellFormed() && !value.includes("\0");
}

function isLonger(value: string, cp: number): boolean {
  return value.length > cp && lengthInCodePoints(value) > cp;
}

const timestamp =
  /^\d{4}(?:-(?:0[1-9]|1[0-2])(?:-(?:0[1-9]|[12]\d|3[01])(?:[Tt ](?:[01]\d|2[0-3]):[0-5]\d(?::[0-5]\d(?:\.\d{1,9})?)?(?:[Zz]|[+-][01]\d:?[0-5]\d))?)?)?$/;

/** A year, a month, a day that exists, or a time with its zone (ISO 8601, RFC 3339). */
function isTimestamp(text: string): boolean {
  if (!timestamp.test(text)) return false;
  if (text.length < 10 || Number(text.slice(8, 10)) <= 28) return true;
  const lastDay = new Date(Date.UTC(Number(text.slice(0, 4)), Number(text.slice(5, 7)), 0)).getUTCDate();
  return Number(text.slice(8, 10)) <= lastDay;
}

/** Reads what the schema has let through as a date. */
export function readTimestamp(text: string): GivenDate {
  if (text.length === 4) return { text, at: Date.parse(text), precision: "year" };
  if (text.length === 7) return { text, at: Date.parse(text), precision: "month" };
  if (text.length === 10) return { text, at: Date.parse(text), precision: "day" };
  if (text.endsWith("Z") && text.includes("T")) return { text, at: Date.parse(text), precision: "minute" };
  const iso = text
    .toUpperCase()
    .replace(" ", "T")
    .replace(/([+-]\d{2})(\d{2})$/, "$1:$2");
  return { text, at: Date.parse(iso), precision: "minute" };
}
