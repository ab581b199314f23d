import { z } from "zod";
import { Refusal } from "../domain/shared/refusal.ts";

/** Field schemas that forms share. Messages are for people. */

/** An id or a revision: a whole number from 1. */
export const wholeId = z.coerce.number("Expected a number.").int("Expected a whole number.").positive();

/** One line of text, without space around it. `max` is in UTF-16 units, a guard and not a rule. */
export const line = (max: number) => z.string().trim().max(max, `At most ${max} characters.`);

/** A text of several lines, as typed. */
export const text = (max: number) => z.string().max(max, `At most ${max} characters.`);

/** Chosen by hand from a closed list. */
export const oneOf = <const V extends readonly [string, ...string[]]>(values: V) =>
  z.enum(values, "Choose one of the list.");

/** A box that is ticked or not there. */
export const ticked = z
  .union([z.literal("on"), z.literal("true"), z.literal("1")])
  .optional()
  .transform((value) => value !== undefined);

/** A field that may come any number of times, none and one included. */
export const list = <S extends z.ZodType>(each: S) =>
  z.preprocess(
    (value) => (value === undefined ? [] : Array.isArray(value) ? value : [value]),
    z.array(each).max(2_000, "Too many at once."),
  );

/** A field whose value is JSON, for what a page's script gathers. */
export const json = <S extends z.ZodType>(schema: S) =>
  z
    .string()
    .transform((value, context) => {
      try {
        return JSON.parse(value) as unknown;
      } catch {
        context.addIssue({ code: "custom", message: "The page sent something unreadable. Reload it." });
        return z.NEVER;
      }
    })
    .pipe(schema);

/** A form that only says "do it". */
export const noFields = z.object({});

/**
 * An id from the address.
 * @throws {Refusal} not_found, the same as for an id that nothing has
 */
export function idParam(value: string | undefined): number {
  const id = /^\d{1,15}$/.test(value ?? "") ? Number(value) : 0;
  if (id < 1)
    throw new Refusal("not_found", "There is nothing at this address. Check it, or start from the queue.");
  return id;
}
