import { describe, expect, test } from "vitest";
import { doubtName, fieldsFromForm, formName } from "#app/domain/codebook/form-names.ts";

describe("the fields of a claim from a plain form", () => {
  test("are nested by their names, lists by number, repeated names together", () => {
    const entries: [string, string][] = [
      [formName("voice"), "quoted"],
      [formName("cause"), "air"],
      [formName("cause"), "artillery"],
      [formName("counts.10.harm"), "injured"],
      [formName("counts.2.harm"), "killed"],
      [formName("counts.2.range.min"), "14"],
      [formName("counts.2.range.max"), ""],
      [doubtName("counts.2.range"), "may include the wounded"],
      ["intent", "claim"],
    ];
    expect(JSON.parse(JSON.stringify(fieldsFromForm(entries)))).toEqual({
      voice: "quoted",
      cause: ["air", "artillery"],
      counts: [{ harm: "killed", range: { min: "14" } }, { harm: "injured" }],
      uncertain: { "counts.2.range": "may include the wounded" },
    });
  });

  test("pollute nothing and stay small", () => {
    const fields = fieldsFromForm([
      ["fields.__proto__.polluted", "yes"],
      ["fields.constructor.prototype.polluted", "yes"],
      ["fields.counts.999999999.harm", "killed"],
      ["fields.a.b.c.d.e.f.g.h", "deep"],
    ]);
    expect(({} as Record<string, unknown>).polluted).toBeUndefined();
    expect(fields.counts).toBeUndefined();
    expect(fields.a).toBeUndefined();
  });
});
