import { readFileSync } from "node:fs";
import { expect, test } from "vitest";
import { suggest } from "#app/domain/suggest/suggest.ts";
import { ordinarySentences } from "./attribution-none-rows.ts";
import { ordinaryComments } from "./ordinary-comments.ts";

const kinds = new Set(["source", "perpetrator", "disputed"]);

/** Claims of these kinds in comments that hold none, each with its comment. */
function falseClaims(comments: readonly string[]): string[] {
  return comments.flatMap((text) =>
    suggest(text, { document: "comment" })
      .filter(({ kind }) => kinds.has(kind))
      .map(({ rule, quote }) => `${rule} “${quote}” in: ${text}`),
  );
}

test("everyday talk full of the rules' words", () => {
  const found = falseClaims(ordinarySentences);
  console.log(
    [`ordinary sentences: ${found.length} false of ${ordinarySentences.length}`, ...found].join("\n"),
  );
  expect(found.length).toBeLessThanOrEqual(2);
});

test("deeds, threats, prayers and offices among the dead, without a claim", () => {
  const file = new URL("./comments/attribution-none.txt", import.meta.url);
  const sentences = readFileSync(file, "utf8").trimEnd().split("\n");
  // Doubt has batches of its own.
  const found = falseClaims(sentences).filter((claim) => !claim.startsWith("disputed"));
  console.log([`sentences on harm: ${found.length} false of ${sentences.length}`, ...found].join("\n"));
  expect(found.length).toBeLessThanOrEqual(4);
});

test("ten thousand ordinary comments", () => {
  const found = falseClaims(ordinaryComments(10_000, 5));
  console.log([`ordinary comments: ${found.length} false of 10,000`, ...found].join("\n"));
  expect(found.length).toBeLessThanOrEqual(1);
});
