import { z } from "zod";
import { placeOfWord } from "../domain/suggestions/place.ts";
import { lanes, type RejectionReason, rejectionReasons } from "../domain/vocabulary.ts";
import { json, line, list, oneOf, text, wholeId } from "./fields.ts";

/** Longest note and reason that a form takes, in UTF-16 units: a guard, the rules stand in the domain. */
const longest = 8_000;

/** What every form of the review page carries. */
const shared = {
  /** Set by the page's script, which draws the answer itself. */
  by: z.literal("script").optional(),
  /** Random words of the page that was sent; with the intent they mark the act, so that sending twice does it once. */
  token: line(200).optional(),
  /** The lane that the item was taken from. */
  lane: oneOf(lanes),
  itemRevision: wholeId,
};

const span = z.object({ start: z.number().int(), end: z.number().int(), quote: z.string().optional() });

/** "12-40": a stretch in code points, from a form without scripts. */
const plainSpan = z
  .string()
  .regex(/^\d{1,9}-\d{1,9}$/, "The page sent no place in the text. Reload it.")
  .transform((words) => {
    const [start, end] = words.split("-").map(Number);
    return { start: start ?? 0, end: end ?? 0 };
  });

/** "killed-125-134": an open suggestion on the text. */
const suggestion = z.string().transform((word, context) => {
  const place = placeOfWord(word);
  if (place !== null) return place;
  context.addIssue({ code: "custom", message: "The page sent no suggestion. Reload it." });
  return z.NEVER;
});

/**
 * "accept:killed-125-134" on a button says the intent and the suggestion in one; "reject:..." likewise, and "dismiss:..."
 * says the reason too.
 */
function withSuggestion(form: unknown): unknown {
  const { intent } = form as { intent?: unknown };
  const [, act, word] =
    typeof intent === "string" ? (/^(accept|reject|dismiss):(.*)$/.exec(intent) ?? []) : [];
  if (act === undefined) return form;
  const dismissal = { intent: "reject", reason: "no_claim" satisfies RejectionReason };
  return { ...(form as object), ...(act === "dismiss" ? dismissal : { intent: act }), suggestion: word };
}

const tones = { versionId: wholeId, toneRevision: z.coerce.number().int().nonnegative() };
const decision = {
  ...tones,
  kind: line(200).default(""),
  reason: list(line(200)),
  ground: text(longest).default(""),
  note: text(longest).default(""),
  wake: line(40).default(""),
};

const forms = z.discriminatedUnion(
  "intent",
  [
    z.looseObject({ intent: z.literal("decide"), ...shared, ...decision }),
    z.looseObject({ intent: z.literal("decide-stay"), ...shared, ...decision }),
    z.looseObject({ intent: z.literal("tones"), ...shared, ...tones }),
    z.looseObject({
      intent: z.literal("claim"),
      ...shared,
      /** Marks this save of the claim, where a script sends it. */
      key: line(200).optional(),
      claimId: wholeId.optional(),
      revision: wholeId.optional(),
      type: line(200),
      versionId: wholeId,
      spans: json(z.array(span).max(100)).optional(),
      span: list(plainSpan),
      /** The fields as a script gathers them; without one they come by their own names. */
      fields: json(z.record(z.string(), z.unknown())).optional(),
      note: text(longest).default(""),
      /** The open suggestion that a new claim is made from. */
      suggestion: suggestion.optional(),
    }),
    z.object({ intent: z.literal("accept"), ...shared, versionId: wholeId, suggestion }),
    z.object({
      intent: z.literal("accept-all"),
      ...shared,
      versionId: wholeId,
      /** Those that the page showed, in the order of the text. */
      suggestions: list(suggestion),
    }),
    z.object({
      intent: z.literal("reject"),
      ...shared,
      versionId: wholeId,
      suggestion,
      reason: z.enum(rejectionReasons, "Say why the suggestion is rejected: choose a reason."),
      note: text(longest).default(""),
    }),
    z.object({
      intent: z.literal("withdraw"),
      ...shared,
      claimId: wholeId,
      revision: wholeId,
      reason: text(longest),
    }),
    z.object({ intent: z.literal("note"), ...shared, text: text(longest) }),
    z.object({ intent: z.literal("undo"), ...shared, seq: wholeId }),
    z.object({ intent: z.literal("skip"), ...shared, reason: text(longest) }),
    z.object({ intent: z.literal("release"), ...shared, back: line(2_000).default("/queue") }),
    z.object({ intent: z.literal("take"), ...shared }),
    z.object({ intent: z.literal("finish"), ...shared, versionId: wholeId }),
  ],
  "The page sent something unknown. Reload it and try again.",
);

/**
 * The forms of the review page. Those with tones and claims keep their further fields, whose names the codebook gives.
 */
export const reviewInput = z.preprocess(withSuggestion, forms);

export type ReviewInput = z.output<typeof forms>;
