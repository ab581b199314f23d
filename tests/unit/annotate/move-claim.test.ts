import { describe, expect, test } from "vitest";
import { moveClaim } from "#app/domain/annotate/move-claim.ts";
import { makeSpan } from "#app/domain/annotate/span.ts";
import { makeUnitIndex } from "#app/domain/annotate/units.ts";
import { defaultCodebook } from "#app/domain/codebook/default.ts";

const oldText =
  "🙏 The service said at least 14 people were killed in the market, and called it the worst day of the year.";
const index = makeUnitIndex(oldText);
const spanOf = (quote: string) => {
  const start = index.toCodePoint(oldText.indexOf(quote));
  return makeSpan(index, start, start + quote.length);
};
const { start, end, quote } = spanOf("at least 14 people");
const claim = {
  codebook: defaultCodebook,
  type: "casualty_count",
  fields: { voice: "narrator", counts: [{ harm: "killed", quantity_text: { quote, start, end } }] },
  spans: [spanOf("at least 14 people were killed")],
  oldText,
};

describe("a claim on a changed text", () => {
  test("moves with every span and all its words", () => {
    const newText = `UPDATE 💩: ${oldText}`;
    const moved = moveClaim({ ...claim, newText });
    expect(moved).toMatchObject({
      kind: "moved",
      spans: [{ start: start + 10, quote: "at least 14 people were killed" }],
      fields: {
        voice: "narrator",
        counts: [{ harm: "killed", quantity_text: { quote, start: start + 10, end: end + 10 } }],
      },
    });
  });

  test("stays whole on the old text when one part is gone", () => {
    const newText = oldText.replace("were killed", "died");
    expect(moveClaim({ ...claim, newText }).kind).toBe("orphan");
  });

  test("of a type that no codebook knows moves by its spans", () => {
    expect(moveClaim({ ...claim, type: "older", newText: oldText })).toMatchObject({
      kind: "same",
      fields: claim.fields,
    });
  });
});
