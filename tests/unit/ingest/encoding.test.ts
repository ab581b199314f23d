import fc from "fast-check";
import { describe, expect, test } from "vitest";
import { decodeBytes } from "#app/domain/ingest/encoding.ts";
import { isRefusal } from "#app/domain/shared/refusal.ts";

const utf8 = (text: string) => new TextEncoder().encode(text);

/** Writes a text in a one-byte encoding, by the table that its decoder shows. */
function inCodePage(name: string, text: string): Uint8Array {
  const decoder = new TextDecoder(name);
  const bytes = new Map(
    Array.from({ length: 256 }, (_, byte) => [decoder.decode(Uint8Array.of(byte)), byte] as const),
  );
  return Uint8Array.from([...text], (char) => {
    const byte = bytes.get(char);
    if (byte === undefined) throw new Error(`${name} has no ${char}`);
    return byte;
  });
}

function refusal(run: () => unknown): string {
  try {
    run();
  } catch (error) {
    if (isRefusal(error)) return error.message;
    throw error;
  }
  return "nothing was refused";
}

const samples: Record<string, string[]> = {
  "windows-1256": [
    "قصف على السوق",
    "هذا كذب",
    "لا أصدق هذه الصور\n\nكل يوم رقم جديد",
    "قال المتحدث إن الهجوم أوقع عشرة قتلى وعشرين جريحا في المدينة يوم الثلاثاء الماضي",
    "مرحبا",
    "The ministry says هذا كذب واضح and more",
  ],
  "windows-1252": [
    "café",
    "It’s fake",
    "Les blessés ont été évacués vers l’hôpital à côté du marché",
    "“Carry it,” he said — the child’s father",
    "El niño murió ayer en la ciudad; señaló",
  ],
  "windows-1250": ["Zażółć gęślą jaźń", "w mieście doszło do ataku, zginęło czterech cywilów"],
  "windows-1251": [
    "Привет",
    "Это ложь",
    "В результате удара погибли четыре человека, в том числе трое детей",
  ],
  "windows-1255": ["שלום לכולם זה שקר"],
  "iso-8859-6": ["قال المتحدث إن الهجوم أوقع عشرة قتلى وعشرين جريحا", "هذا كذب"],
};

describe("bytes without a mark", () => {
  test("UTF-8 is read as it is, every character kept", () => {
    fc.assert(
      fc.property(fc.string({ unit: "binary" }), (raw) => {
        const text = raw.replaceAll("\0", "").replaceAll("\ufeff", "");
        expect(decodeBytes({ bytes: utf8(text) })).toMatchObject({ text, encoding: "utf-8" });
      }),
    );
  });

  test.each(Object.entries(samples).flatMap(([name, texts]) => texts.map((text) => [name, text] as const)))(
    "%s: %s is read right or asked about, never wrong",
    (name, text) => {
      const bytes = inCodePage(name, text);
      try {
        const read = decodeBytes({ bytes });
        expect(read.text).toBe(text);
        expect(read.notices.some(({ reason }) => reason.includes(read.encoding))).toBe(true);
      } catch (error) {
        if (!isRefusal(error)) throw error;
        expect(error.message).toContain("--encoding");
      }
      expect(decodeBytes({ bytes, encoding: name }).text).toBe(text);
    },
  );

  test("a longer Arabic text in Windows-1256 is read without asking", () => {
    const [, , , text] = samples["windows-1256"]!;
    expect(decodeBytes({ bytes: inCodePage("windows-1256", text!) })).toMatchObject({
      text,
      encoding: "windows-1256",
    });
  });

  test("no byte is ever replaced: what is read has a replacement character only where the file had one", () => {
    fc.assert(
      fc.property(fc.uint8Array({ maxLength: 60 }), (bytes) => {
        let text = "";
        try {
          text = decodeBytes({ bytes }).text;
        } catch (error) {
          expect(isRefusal(error)).toBe(true);
        }
        const given =
          new TextDecoder("utf-16le").decode(bytes).includes("\ufffd") || includesReplacement(bytes);
        if (!given) expect(text).not.toContain("\ufffd");
      }),
    );
  });
});

function includesReplacement(bytes: Uint8Array): boolean {
  return bytes.some((byte, at) => byte === 0xef && bytes[at + 1] === 0xbf && bytes[at + 2] === 0xbd);
}

describe("bytes with a mark", () => {
  const utf16le = (text: string) => {
    const bytes = new Uint8Array(text.length * 2 + 2);
    bytes.set([0xff, 0xfe]);
    for (let at = 0; at < text.length; at += 1) {
      bytes.set([text.charCodeAt(at) & 0xff, text.charCodeAt(at) >> 8], 2 + at * 2);
    }
    return bytes;
  };

  test("the mark goes, the rest stays", () => {
    expect(decodeBytes({ bytes: utf8("\ufeffa\r\nب") })).toEqual({
      text: "a\r\nب",
      encoding: "utf-8",
      notices: [],
    });
    expect(decodeBytes({ bytes: utf16le("كذب 🎥") })).toMatchObject({ text: "كذب 🎥", encoding: "utf-16le" });
    const swapped = utf16le("كذب").slice();
    for (let at = 0; at < swapped.length; at += 2) swapped.subarray(at, at + 2).reverse();
    expect(decodeBytes({ bytes: swapped })).toMatchObject({ text: "كذب", encoding: "utf-16be" });
  });

  test("it wins over what was asked for, and says so", () => {
    const read = decodeBytes({ bytes: utf8("\ufeffب"), encoding: "windows-1256" });
    expect(read.text).toBe("ب");
    expect(read.notices[0]!.reason).toContain("windows-1256 was not used");
  });

  test("UTF-32 and an odd byte in UTF-16 are refused by name", () => {
    expect(refusal(() => decodeBytes({ bytes: Uint8Array.of(0xff, 0xfe, 0, 0, 1, 0, 0, 0) }))).toContain(
      "UTF-32",
    );
    expect(refusal(() => decodeBytes({ bytes: utf16le("ab").subarray(0, 5) }))).toContain("not utf-16le");
  });
});

test("a NUL is refused with its place", () => {
  expect(refusal(() => decodeBytes({ bytes: utf8("one\ntwo\0") }))).toContain(
    "Line 2 holds a NUL character (column 4)",
  );
});

test("the line that does not fit the asked encoding is named", () => {
  const bytes = Uint8Array.of(0x61, 0x0a, 0xff, 0x0a);
  expect(refusal(() => decodeBytes({ bytes, encoding: "utf-8" }))).toContain("line 2");
});

test("an unknown encoding is refused with known ones", () => {
  expect(refusal(() => decodeBytes({ bytes: utf8("a"), encoding: "klingon-8" }))).toContain("windows-1256");
});

describe("damage that came with the file is said and kept", () => {
  test.each([
    ["Itâ€™s fake, JosÃ© said", "Windows-1252"],
    ["Ø§Ù„Ø³ÙˆÙ‚", "Windows-1252"],
    ["lost \ufffd letter", "U+FFFD"],
  ])("%s", (text, word) => {
    const read = decodeBytes({ bytes: utf8(text) });
    expect(read.text).toBe(text);
    expect(read.notices.map(({ reason }) => reason).join()).toContain(word);
  });

  test.each(["déjà vu à côté", "«À»", "Straße, naïve, œuvre", "كذب", "𝔘𝔫𝔦𝔠𝔬𝔡𝔢"])(
    "%s is no damage",
    (text) => {
      expect(decodeBytes({ bytes: utf8(text) }).notices).toEqual([]);
    },
  );
});
