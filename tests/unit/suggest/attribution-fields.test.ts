import { expect, test } from "vitest";
import { defaultCodebook } from "#app/domain/codebook/default.ts";
import { claimTypeOf, fieldAt, fieldsOf, optionOf } from "#app/domain/codebook/lookup.ts";
import { analyse } from "#app/domain/suggest/analysis.ts";
import { defence } from "#app/domain/suggest/finders/defence.ts";
import { disputed } from "#app/domain/suggest/finders/disputed.ts";
import { perpetrator } from "#app/domain/suggest/finders/perpetrator.ts";
import { source } from "#app/domain/suggest/finders/source.ts";
import type { Found } from "#app/domain/suggest/types.ts";
import { arabicRows } from "./attribution-arabic-rows.ts";
import { perpetratorRows } from "./attribution-perpetrator-rows.ts";
import { sourceRows } from "./attribution-source-rows.ts";
import { defenceRows, disputedRows } from "./disputed-rows.ts";

const rows = [...sourceRows, ...perpetratorRows, ...arabicRows, ...disputedRows, ...defenceRows];
const found: { text: string; one: Found }[] = rows.flatMap(([text]) =>
  [perpetrator, source, defence, disputed].flatMap((finder) =>
    finder.find(analyse(text), { document: null, found: [] }).found.map((one) => ({ text, one })),
  ),
);

test("every field is one of the codebook's, with a value that it allows", () => {
  expect(found.length).toBeGreaterThan(150);
  for (const { text, one } of found) {
    const type = claimTypeOf(
      defaultCodebook,
      one.kind === "disputed" ? "disputed_authenticity" : "attribution",
    )!;
    for (const [path, { value }] of Object.entries(one.fields)) {
      // What is said belongs to the claim that stands there, which is not known yet.
      if (path.startsWith("content.")) continue;
      const field = fieldAt(fieldsOf(defaultCodebook, type), path);
      expect(field, `${path} in “${text}”`).toBeDefined();
      if (field?.kind !== "choice" && field?.kind !== "choices") continue;
      for (const id of [value].flat()) {
        expect(optionOf(defaultCodebook, field.list, String(id)), `${path}=${id}`).toBeDefined();
      }
    }
  }
});

test("words of fields stand where they say", () => {
  for (const { text, one } of found) {
    expect(one.end).toBeGreaterThan(one.start);
    for (const [path, { value, start, end }] of Object.entries(one.fields)) {
      expect(end, path).toBeGreaterThan(start);
      if (/_text|\.link|\.words|media_item|content\./.test(path)) expect(text.slice(start, end)).toBe(value);
    }
  }
});

test("length costs time in proportion, also on hostile input", () => {
  const hostile = [
    "the army said ".repeat(4000),
    "“said ".repeat(8000),
    "by by by the of the army of of and and ".repeat(2000),
    "fake video video video is ".repeat(3000),
    "قال الجيش قصف ".repeat(4000),
    "killed killed , , , who who said ".repeat(3000),
  ];
  for (const text of hostile) {
    const analysis = analyse(text);
    const started = performance.now();
    for (const finder of [perpetrator, source, defence, disputed])
      finder.find(analysis, { document: null, found: [] });
    // Generous for a busy machine; quadratic time would take minutes.
    expect(performance.now() - started, text.slice(0, 30)).toBeLessThan(5000);
  }
});
