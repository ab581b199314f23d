import { describe, expect, test } from "vitest";
import { queueKeys } from "#app/components/queue/queue-keys.ts";
import { actOf, type KeyPress, keyCap, keyNames } from "#app/components/ui/keys.ts";

const plain: KeyPress = {
  key: "",
  code: "",
  shiftKey: false,
  ctrlKey: false,
  altKey: false,
  metaKey: false,
};
const press = (given: Partial<KeyPress>): KeyPress => ({ ...plain, ...given });

describe("keys", () => {
  test("are named by what the layout types", () => {
    expect(keyNames(press({ key: "j", code: "KeyJ" }))).toEqual(["j"]);
    expect(keyNames(press({ key: "J", code: "KeyJ", shiftKey: true }))).toEqual(["Shift j"]);
    // Caps lock is no Shift.
    expect(keyNames(press({ key: "J", code: "KeyJ" }))).toEqual(["j"]);
    // Dvorak types j where a QWERTY keyboard has c.
    expect(keyNames(press({ key: "j", code: "KeyC" }))).toEqual(["j"]);
    expect(keyNames(press({ key: "Enter", code: "Enter", ctrlKey: true }))).toEqual(["Control Enter"]);
    expect(keyNames(press({ key: "Enter", code: "Enter", metaKey: true }))).toEqual(["Control Enter"]);
    expect(keyNames(press({ key: " ", code: "Space", shiftKey: true }))).toEqual(["Shift Space"]);
  });

  test("a sign counts wherever it sits and whatever is held to type it", () => {
    expect(keyNames(press({ key: "?", code: "Slash", shiftKey: true }))).toEqual(["?"]);
    expect(keyNames(press({ key: "?", code: "Minus", shiftKey: true }))).toEqual(["?"]);
    expect(keyNames(press({ key: "/", code: "Digit7", shiftKey: true }))).toEqual(["/"]);
    // [ on a German keyboard: AltGr 8, which comes as Control and Alt.
    expect(keyNames(press({ key: "[", code: "Digit8", ctrlKey: true, altKey: true }))).toEqual(["["]);
  });

  test("on layouts of other scripts the place of the key decides", () => {
    expect(actOf(queueKeys, press({ key: "ت", code: "KeyJ" }))).toBe("down");
    expect(actOf(queueKeys, press({ key: "о", code: "KeyJ" }))).toBe("down");
    expect(actOf(queueKeys, press({ key: "&", code: "Digit1" }))).toBe("moderation");
  });

  test("signs are found by their place where a layout has a letter there", () => {
    expect(keyNames(press({ key: "ك", code: "Semicolon" }))).toContain(";");
    expect(keyNames(press({ key: "Ж", code: "Semicolon", shiftKey: true }))).toContain(":");
    expect(keyNames(press({ key: "m", code: "Semicolon" }))).toEqual(["m"]);
    expect(keyNames(press({ key: "؛", code: "Semicolon" }))).toEqual(["؛"]);
  });

  test("with a modifier a letter is another key", () => {
    expect(actOf(queueKeys, press({ key: "f", code: "KeyF", ctrlKey: true }))).toBeNull();
    expect(actOf(queueKeys, press({ key: "N", code: "KeyN", shiftKey: true }))).toBeNull();
    expect(actOf(queueKeys, press({ key: "!", code: "Digit1", shiftKey: true }))).toBeNull();
    expect(actOf(queueKeys, press({ key: "∆", code: "KeyJ", altKey: true }))).toBeNull();
  });

  test("no key of the queue means two things, and `?` stays free for the list", () => {
    const keys = Object.values(queueKeys).flatMap((binding) => binding.keys);
    expect([...new Set(keys)]).toEqual(keys);
    expect(keys).not.toContain("?");
  });

  test("caps say what is printed on the key", () => {
    expect(keyCap("Control Enter")).toBe("Ctrl Enter");
    expect(keyCap("Escape")).toBe("Esc");
    expect(keyCap("x")).toBe("x");
  });
});
