import { asc } from "drizzle-orm";
import { describe, expect, test } from "vitest";
import { record } from "#app/domain/audit/record.server.ts";
import { takeItem } from "#app/domain/queue/lease.server.ts";
import { addClaim, type ClaimToAdd } from "#app/domain/review/add-claim.server.ts";
import { withdrawClaim } from "#app/domain/review/change-claim.server.ts";
import { tables } from "#db/schema/index.ts";
import { useDatabase } from "#tests/helpers/db.ts";
import {
  articleText,
  commentText,
  davit,
  maren,
  newestText,
  noon,
  openDesk,
  spanIn,
  toll,
} from "#tests/helpers/desk.ts";
import { trail } from "#tests/helpers/trail.ts";

describe("claims", () => {
  const database = useDatabase();
  const { claim, claimSpan } = tables;

  async function claimToAdd(more: Partial<ClaimToAdd> = {}): Promise<ClaimToAdd> {
    return {
      itemId: 1,
      textVersionId: await newestText(database.engine, 1),
      type: "casualty_count",
      fields: toll(14),
      spans: [spanIn(articleText, "killing at least 14 people")],
      ...more,
    };
  }
  const add = async (more: Partial<ClaimToAdd> & { userId?: number; key?: string } = {}) =>
    addClaim(database.engine, { userId: davit, at: noon, ...(await claimToAdd()), ...more });
  const rows = () => database.engine.read.select().from(claim).orderBy(asc(claim.id));
  const spans = () =>
    database.engine.read.select().from(claimSpan).orderBy(asc(claimSpan.claimId), asc(claimSpan.position));
  const _actions = async () => (await trail(database.engine)).map((event) => event.action).slice(-4);

  describe("marking a claim", () => {
    test("stores normalised fields and spans in code points behind emoji and in Arabic", async () => {
      await openDesk(database.engine);
      const arabic = spanIn(articleText, "11 جثة");
      const saved = await add({
        spans: [arabic, spanIn(articleText, "eleven bodies")],
        fields: toll(11, "eleven bodies"),
      });
      expect(saved).toMatchObject({
        claimId: 1,
        revision: 1,
        anchor: "exact",
        repeated: false,
        problems: [],
      });
      const [first, second] = await spans();
      expect([first?.quote, second?.quote]).toEqual(["11 جثة", "eleven bodies"]);
      expect([...articleText].slice(first!.startCp, first!.endCp).join("")).toBe("11 جثة");
      expect([first!.prefix, first!.suffix].map((text) => [...text].length)).toEqual([32, 32]);
      const [row] = await rows();
      expect(row).toMatchObject({
        state: "live",
        origin: "human",
        createdBy: davit,
        revision: 1,
        codebookId: 1,
      });
      expect(row?.fields).toMatchObject({ counts: [{ range: { min: 11, max: null, point: null } }] });
    });

    test("refuses what breaks the codebook, with every problem, and writes nothing", async () => {
      await openDesk(database.engine);
      const before = await trail(database.engine);
      await expect(add({ fields: { counts: [{ harm: "killed" }] } })).rejects.toMatchObject({
        code: "bad_input",
        detail: { problems: expect.arrayContaining([expect.objectContaining({ path: "voice" })]) },
      });
      await expect(add({ spans: [] })).rejects.toMatchObject({ code: "bad_input" });
      await expect(add({ spans: [{ start: 0, end: 9999 }] })).rejects.toThrow(/outside/);
      await expect(
        add({ spans: [{ ...spanIn(articleText, "Fire reached"), quote: "Fire missed us" }] }),
      ).rejects.toThrow(/not the text/);
      await expect(
        add({ spans: [spanIn(articleText, "Fire reached"), spanIn(articleText, "reached the ferry")] }),
      ).rejects.toThrow(/overlap/);
      await expect(add({ type: "gone" })).rejects.toThrow(/no such claim type/);
      await expect(add({ itemId: 99 })).rejects.toMatchObject({ code: "not_found" });
      await expect(add({ textVersionId: await newestText(database.engine, 2) })).rejects.toMatchObject({
        code: "bad_input",
      });
      expect(await trail(database.engine)).toEqual(before);
      expect(await rows()).toEqual([]);
    });

    test("refuses a span that cuts an emoji made of several code points", async () => {
      const text = "Rescuers 👨🏻‍🚒 came";
      await openDesk(database.engine, [{ text }]);
      const cut = { itemId: 2, textVersionId: 2, spans: [{ start: 9, end: 10 }] };
      await expect(add(cut)).rejects.toThrow(/cuts a character/);
    });

    test("under a repeated key gives the first result and one event", async () => {
      await openDesk(database.engine);
      const first = await add({ key: "k1" });
      const again = await add({ key: "k1", fields: toll(15) });
      expect(again).toEqual({ ...first, repeated: true });
      expect(await rows()).toHaveLength(1);
      expect((await trail(database.engine)).filter((event) => event.action === "claim.added")).toHaveLength(
        1,
      );
      await expect(
        withdrawClaim(database.engine, {
          userId: davit,
          at: noon,
          key: "k1",
          claimId: 1,
          expectedRevision: 1,
          reason: "twice",
        }),
      ).rejects.toMatchObject({ code: "bad_input" });
    });

    test("that fails half-way leaves no row", async () => {
      await openDesk(database.engine);
      const { engine } = database;
      const [versionId] = [await newestText(engine, 1)];
      const row = {
        id: 1,
        documentId: 1,
        textVersionId: versionId,
        type: "casualty_count",
        fields: {},
        note: "",
        state: "live" as const,
        origin: "human" as const,
        anchor: "exact" as const,
        codebookId: 1,
        revision: 1,
        createdBy: davit,
        createdAt: noon,
        changedBy: davit,
        changedAt: noon,
      };
      const span = {
        claimId: 1,
        position: 0,
        textVersionId: versionId,
        startCp: 0,
        endCp: 6,
        prefix: "",
        suffix: "",
      };
      const write = (quote: string) =>
        engine.tx((tx) =>
          record(tx, { actor: davit, at: noon }, [
            {
              action: "claim.added",
              subject: { kind: "document", id: 1 },
              about: { claimId: 1, type: row.type },
              changes: [
                { table: "claim", before: null, after: row },
                { table: "claimSpan", before: null, after: { ...span, quote } },
              ],
            },
          ]),
        );
      const before = await trail(engine);
      await expect(write("strike")).rejects.toThrow(/quote is not the text/);
      expect(await rows()).toEqual([]);
      expect(await trail(engine)).toEqual(before);
      await write("Strike");
      expect(await rows()).toHaveLength(1);
    });

    test("waits for nobody who only once held the item, and is refused while somebody does", async () => {
      await openDesk(database.engine);
      await takeItem(database.engine, { itemId: 1, userId: maren, at: noon });
      await expect(add()).rejects.toMatchObject({ code: "held_by_other", detail: { holder: "Maren" } });
      expect((await trail(database.engine)).at(-1)).toMatchObject({
        action: "write.refused",
        actor: davit,
        about: { attempted: "claim.added", code: "held_by_other", submitted: { fields: toll(14) } },
      });
      const later = await addClaim(database.engine, {
        userId: davit,
        at: noon + 3_600_000,
        ...(await claimToAdd()),
      });
      expect(later.revision).toBe(1);
    });

    test("may point to claims of the thread as the codebook says, and to none beyond", async () => {
      await openDesk(database.engine);
      const figure = await add();
      const denial = {
        itemId: 2,
        textVersionId: 2,
        type: "disputed_authenticity",
        spans: [spanIn(commentText, "The video is fake")],
      };
      const fields = { voice: "narrator", object: ["figure"], target_ref: figure.claimId };
      expect((await add({ ...denial, fields })).claimId).toBe(2);
      await expect(add({ ...denial, fields: { ...fields, target_ref: 77 } })).rejects.toThrow(/not here/);
      await expect(
        add({
          ...denial,
          type: "attribution",
          fields: { voice: "narrator", source_text: "The video", content_ref: 1 },
        }),
      ).rejects.toThrow(/same text/);
    });
  });
});
