import fc from "fast-check";
import { describe, expect, test } from "vitest";
import { passwordMaximum, passwordMinimum, passwordProblem } from "#app/domain/auth/password-rules.ts";

describe("the password rule", () => {
  test("length is counted in code points, and short ones are told how short", () => {
    fc.assert(
      fc.property(fc.string({ unit: "grapheme", maxLength: 30 }), (password) => {
        const length = [...password].length;
        const problem = passwordProblem(password, []);
        if (length < passwordMinimum) expect(problem).toContain(`${length} of at least ${passwordMinimum}`);
      }),
    );
    expect(passwordProblem("x".repeat(passwordMaximum + 1), [])).toMatch(/At most/);
  });

  test("any mix of letters will do when it is long and uneven", () => {
    for (const password of [
      "correct horse battery",
      "كلمة مرور طويلة جدا",
      "lowercaseonlywords",
      "1234 5678 9012",
    ]) {
      expect(passwordProblem(password, ["ana", "Ana Berg"])).toBeNull();
    }
  });

  test("the name, repeated or padded, will not do; a sentence with the name in it will", () => {
    const names = ["annika", "Annika Berglund"];
    for (const password of ["annikaannika1", "Annika Berglund", "ANNIKA Berglund1", "1annikaannika!"]) {
      expect(passwordProblem(password, names)).toMatch(/your name/);
    }
    expect(passwordProblem("annika reads the harbour map", names)).toBeNull();
  });

  test("one character over and over will not do", () => {
    expect(passwordProblem("aaaaaaaaaaaaaaaa", [])).toMatch(/repeats/);
  });
});
