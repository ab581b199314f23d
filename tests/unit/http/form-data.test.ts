import fc from "fast-check";
import { describe, expect, test } from "vitest";
import { z } from "zod";
import { isRefusal } from "#app/domain/shared/refusal.ts";
import { checkInput } from "#app/http/action.server.ts";
import { json, list, oneOf, ticked, wholeId } from "#app/http/fields.ts";
import { readForm } from "#app/http/form-data.server.ts";

const post = (body: BodyInit, headers?: HeadersInit) =>
  new Request("http://docket.test/x", { method: "POST", body, headers, duplex: "half" } as RequestInit);

const refusalOf = async (work: () => unknown) => {
  try {
    await work();
  } catch (error) {
    if (isRefusal(error)) return { code: error.code, message: error.message, detail: error.detail };
    throw error;
  }
  return null;
};

describe("reading a form", () => {
  test("every field comes back, repeated ones as lists in order", async () => {
    const names = fc.string({ minLength: 1, maxLength: 20 }).filter((name) => name.isWellFormed());
    const values = fc.string({ maxLength: 40 }).filter((value) => !value.includes("\r"));
    await fc.assert(
      fc.asyncProperty(fc.array(fc.tuple(names, values), { maxLength: 20 }), async (pairs) => {
        const input = await readForm(post(new URLSearchParams(pairs)));
        const expected = new Map<string, string[]>();
        for (const [name, value] of pairs) expected.set(name, [...(expected.get(name) ?? []), value]);
        expect(Object.keys(input).sort()).toEqual([...expected.keys()].sort());
        for (const [name, all] of expected) expect([input[name]].flat()).toEqual(all);
      }),
    );
  });

  test("a field named like a part of every object is only a field", async () => {
    const input = await readForm(
      post(
        new URLSearchParams([
          ["__proto__", "x"],
          ["constructor", "y"],
        ]),
      ),
    );
    expect(Object.entries(input)).toEqual([
      ["__proto__", "x"],
      ["constructor", "y"],
    ]);
    expect(({} as Record<string, unknown>).x).toBeUndefined();
  });

  test("line ends are as they were typed", async () => {
    expect(await readForm(post(new URLSearchParams({ note: "one\r\ntwo\nthree" })))).toEqual({
      note: "one\ntwo\nthree",
    });
  });

  test("a body over the limit is refused, declared or streamed, before it is all read", async () => {
    const declared = post(new URLSearchParams({ note: "x".repeat(200) }));
    expect(await refusalOf(() => readForm(declared, { maxBytes: 100 }))).toMatchObject({ code: "too_large" });
    let sent = 0;
    const endless = new ReadableStream<Uint8Array>({
      pull(controller) {
        sent += 1024;
        controller.enqueue(new TextEncoder().encode("a".repeat(1024)));
      },
    });
    const streamed = post(endless, { "Content-Type": "application/x-www-form-urlencoded" });
    expect(await refusalOf(() => readForm(streamed, { maxBytes: 10_000 }))).toMatchObject({
      code: "too_large",
    });
    expect(sent).toBeLessThan(100_000);
  });

  test("too many fields are refused", async () => {
    const pairs = Array.from({ length: 2_001 }, (_, index) => [`f${index}`, "x"]);
    expect(await refusalOf(() => readForm(post(new URLSearchParams(pairs))))).toMatchObject({
      code: "too_large",
    });
  });

  test("files come in only where they are expected", async () => {
    const form = new FormData();
    form.set("upload", new File(["a text"], "a.txt"));
    expect(await refusalOf(() => readForm(post(form)))).toMatchObject({
      code: "bad_input",
      detail: { field: "upload" },
    });
    const again = new FormData();
    again.set("upload", new File(["a text"], "a.txt"));
    const { upload } = await readForm(post(again), { files: ["upload"] });
    expect(await (upload as File).text()).toBe("a text");
  });

  test("what is no form is refused", async () => {
    for (const type of ["application/json", "text/plain", ""]) {
      const request = post("{}", { "Content-Type": type });
      expect(await refusalOf(() => readForm(request))).toMatchObject({ code: "bad_input" });
    }
    const damaged = post("nothing like it", { "Content-Type": "multipart/form-data; boundary=x" });
    expect(await refusalOf(() => readForm(damaged))).toMatchObject({ code: "bad_input" });
  });
});

describe("checking input", () => {
  const schema = z.object({
    id: wholeId,
    kind: oneOf(["approve", "reject"]),
    reasons: list(z.string()),
    loud: ticked,
    spans: json(z.array(z.object({ start: z.number() }))),
  });
  const good = { id: "7", kind: "reject", reasons: "spam", loud: "on", spans: '[{"start":3}]' };

  test("text becomes what the command wants", () => {
    expect(checkInput(schema, good)).toEqual({
      id: 7,
      kind: "reject",
      reasons: ["spam"],
      loud: true,
      spans: [{ start: 3 }],
    });
    const { reasons: _, loud: __, ...rest } = good;
    expect(checkInput(schema, { ...rest })).toMatchObject({ reasons: [], loud: false });
    expect(checkInput(schema, { ...good, reasons: ["a", "b"] })).toMatchObject({ reasons: ["a", "b"] });
  });

  test("each wrong field gets one sentence of its own", async () => {
    const bad = { id: "-1", kind: ["approve", "reject"], spans: "{" };
    const refused = await refusalOf(() => checkInput(schema, bad));
    expect(refused).toMatchObject({
      code: "bad_input",
      message: expect.stringContaining("Nothing was saved"),
    });
    const { fields } = (refused as { detail: { fields: Record<string, string> } }).detail;
    expect(Object.keys(fields).sort()).toEqual(["id", "kind", "spans"]);
    for (const sentence of Object.values(fields)) expect(sentence).toMatch(/^[A-Z].*[.\d]$/);
  });

  test("a field that is missing or doubled is named as such", async () => {
    const plain = z.object({ name: z.string() });
    const detailOf = async (input: Record<string, string | string[]>) =>
      (await refusalOf(() => checkInput(plain, input)))?.detail;
    expect(await detailOf({})).toEqual({ fields: { name: "This is needed." } });
    expect(await detailOf({ name: ["a", "b"] })).toMatchObject({
      fields: { name: expect.stringContaining("more than once") },
    });
  });
});
