import { expect, test } from "vitest";
import { suggest } from "#app/domain/suggest/suggest.ts";
import { ordinaryComments } from "./ordinary-comments.ts";

test("ten thousand ordinary comments hold at most three claims", () => {
  const comments = ordinaryComments(10_000, 20_261_122);
  const claims = comments.flatMap((text) =>
    suggest(text, { document: "comment" })
      .filter(({ kind }) => kind !== "tone")
      .map(({ kind, rule, quote }) => ({ kind, rule, quote, text })),
  );
  console.log(`ordinary comments: ${claims.length} false claims in ${comments.length}`, claims);
  expect(claims.length).toBeLessThanOrEqual(3);
  expect(new Set(comments).size).toBeGreaterThan(9_000);
});
