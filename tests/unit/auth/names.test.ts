import fc from "fast-check";
import { describe, expect, test } from "vitest";
import { foldName, readDisplayName, readName } from "#app/domain/auth/names.ts";
import { isRefusal } from "#app/domain/shared/refusal.ts";

const outcome = (read: () => string) => {
  try {
    return read();
  } catch (error) {
    if (!isRefusal(error)) throw error;
    return error.code;
  }
};

describe("names to sign in with", () => {
  test("whatever is accepted is found again however it is typed", () => {
    fc.assert(
      fc.property(fc.string({ unit: "grapheme", maxLength: 50 }), (typed) => {
        const name = outcome(() => readName(typed));
        if (name === "bad_input") return;
        expect(foldName(name)).toBe(name);
        expect(foldName(`  ${typed}\n`)).toBe(name);
        expect(readName(name)).toBe(name);
      }),
    );
  });

  test.each(["ana", "Ana.Berg", "ana@press.example", "نور", "zoë-2", "李雷"])("%s is a name", (typed) => {
    expect(readName(typed)).toBe(typed.toLowerCase());
  });

  test.each(["", "a", "-ana", "two words", "a\u202eb", "x".repeat(41), "an\na", "<b>ana"])(
    "%j is none",
    (typed) => {
      expect(outcome(() => readName(typed))).toBe("bad_input");
    },
  );
});

describe("names to show", () => {
  test.each([
    ["  Nour   al-Tamimi ", "Nour al-Tamimi"],
    ["نور الهدى بنت عبد الرحمن", "نور الهدى بنت عبد الرحمن"],
    ["می‌خواهم", "می‌خواهم"],
    ["👩‍🚒 Runa", "👩‍🚒 Runa"],
  ])("%j is shown as %j", (typed, shown) => {
    expect(readDisplayName(typed)).toBe(shown);
  });

  test("direction overrides and other unseen characters are refused", () => {
    for (const unseen of ["\u202e", "\u2066", "\u0000", "\u200b", "\ufeff x\u200f", "\ue000"]) {
      expect(outcome(() => readDisplayName(`An${unseen}a`))).toBe("bad_input");
    }
  });
});
