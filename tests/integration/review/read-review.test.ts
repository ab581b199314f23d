import { describe, expect, test } from "vitest";
import { takeItem } from "#app/domain/queue/lease.server.ts";
import { addClaim } from "#app/domain/review/add-claim.server.ts";
import { withdrawClaim } from "#app/domain/review/change-claim.server.ts";
import { decide } from "#app/domain/review/decide.server.ts";
import { saveDraft } from "#app/domain/review/drafts.server.ts";
import { addNote } from "#app/domain/review/notes.server.ts";
import { readPulse, readReview } from "#app/domain/review/read-review.server.ts";
import { setTones } from "#app/domain/review/tones.server.ts";
import { undoLast } from "#app/domain/review/undo.server.ts";
import { useDatabase } from "#tests/helpers/db.ts";
import {
  articleText,
  commentText,
  davit,
  maren,
  newestText,
  newText,
  noon,
  openDesk,
  spanIn,
  toll,
} from "#tests/helpers/desk.ts";
import type { GivenComment } from "#tests/helpers/fill.ts";

describe("what the review page is drawn from", () => {
  const database = useDatabase();
  const read = (itemId: number, userId = maren) =>
    readReview(database.engine, { itemId, userId, at: noon + 1000 });
  const mark = async (more: object = {}) =>
    addClaim(database.engine, {
      userId: davit,
      at: noon,
      itemId: 1,
      textVersionId: await newestText(database.engine, 1),
      type: "casualty_count",
      fields: toll(14),
      spans: [spanIn(articleText, "at least 14 people")],
      ...more,
    });
  const deny = {
    itemId: 2,
    textVersionId: 2,
    type: "disputed_authenticity",
    fields: { voice: "narrator", object: ["source"] },
    spans: [spanIn(commentText, "The video is fake 🎥")],
  };

  test("of an article: text, claims with their numbers, threads, nothing of a comment", async () => {
    await openDesk(database.engine);
    await mark();
    await withdrawClaim(database.engine, {
      userId: davit,
      at: noon,
      claimId: 1,
      expectedRevision: 1,
      reason: "twice",
    });
    await mark();
    const view = await read(1);
    expect(view).toMatchObject({
      item: { id: 1, kind: "claims", lane: "claims", state: "open", revision: 1 },
      lease: { holder: null, mine: false },
      document: { kind: "article", author: null, source: "Outlet 1" },
      text: { body: articleText, version: 2, versions: 2, length: [...articleText].length },
      readings: [],
      article: null,
      decision: null,
      draft: null,
      undo: null,
    });
    expect(view.codebook.body.claimTypes.map((type) => type.id)).toContain("casualty_count");
    expect(view.claims).toMatchObject([
      { id: 2, number: 2, createdBy: { name: "Davit" }, spans: [{ quote: "at least 14 people" }] },
    ]);
    expect(view.thread).toMatchObject({
      comments: 1,
      levels: 1,
      hiddenRoots: 0,
      nodes: [{ id: 2, itemId: 2, lane: "moderation" }],
    });
  });

  test("of a comment: its article and its claims, readings, decision, notes, draft, lease and last act", async () => {
    await openDesk(database.engine);
    await mark();
    await mark(deny);
    const tones = { itemId: 2, textVersionId: 2, expectedRevision: 0 };
    await setTones(database.engine, { userId: davit, at: noon, ...tones, labels: [{ label: "sarcastic" }] });
    await setTones(database.engine, {
      userId: maren,
      at: noon,
      ...tones,
      labels: [{ label: "denial_dismissive", intensity: 2 }],
    });
    await addNote(database.engine, { userId: davit, at: noon, itemId: 2, text: "second reader please" });
    await addNote(database.engine, { userId: davit, at: noon, itemId: 2, text: "mistake" });
    await undoLast(database.engine, { userId: davit, at: noon });
    await decide(database.engine, {
      userId: maren,
      at: noon,
      itemId: 2,
      textVersionId: 2,
      expectedRevision: 1,
      kind: "escalate",
      reasons: ["harassment"],
    });
    await takeItem(database.engine, { itemId: 2, userId: davit, at: noon });
    await saveDraft(database.engine, { itemId: 2, userId: maren, body: { half: true }, at: noon });
    const view = await read(2);
    expect(view).toMatchObject({
      item: { lane: "escalated", state: "open", revision: 2 },
      lease: { holder: { id: davit, name: "Davit" }, mine: false },
      document: { kind: "comment", author: { name: "reader 1", others: 0, decisions: [] } },
      article: {
        id: 1,
        itemId: 1,
        title: "Ferry landing closed",
        text: { body: articleText },
        claims: [{ id: 1, number: 1 }],
      },
      claims: [{ id: 2, number: 1, spans: [{ quote: "The video is fake 🎥", start: 0, end: 19 }] }],
      threadClaims: [{ id: 1, where: "the article", quote: "at least 14 people" }],
      readings: [
        { mine: true, by: { name: "Maren" }, labels: [{ label: "denial_dismissive", intensity: 2 }] },
        { mine: false, by: { name: "Davit" }, labels: [{ label: "sarcastic", intensity: null }] },
      ],
      decision: { kind: "escalate", by: { name: "Maren" }, version: 1 },
      notes: [{ text: "second reader please", by: { name: "Davit" } }],
      draft: { body: { half: true } },
      undo: { words: "the decision “Escalate”", itemId: 2 },
    });
    expect(view.thread.nodes[0]).toMatchObject({
      decision: "escalate",
      holder: { name: "Davit" },
      claims: 1,
    });
    expect(view.notes).toHaveLength(1);
    expect(
      (await readReview(database.engine, { itemId: 2, userId: davit, at: noon + 86_400_000 })).lease.holder,
    ).toBeNull();
  });

  test("shows a claim of an older text as an orphan with its words, and tells that a newer text came", async () => {
    await openDesk(database.engine);
    const textVersionId = await newestText(database.engine, 1);
    expect(await readPulse(database.engine, 1)).toMatchObject({ textVersionId, version: 2, itemRevision: 1 });
    const id = await newText(database.engine, { documentId: 1, body: articleText.replace("14", "17") });
    await mark({ textVersionId });
    expect(await readPulse(database.engine, 1)).toMatchObject({ textVersionId: id, version: 3 });
    const view = await read(1);
    expect(view.text.versionId).toBe(id);
    expect(view.claims).toMatchObject([
      { anchor: "orphan", textVersionId, spans: [{ quote: "at least 14 people" }] },
    ]);
  });

  test("keeps the viewer's own emptied reading for its revision, and hides the others'", async () => {
    await openDesk(database.engine);
    const reading = {
      at: noon,
      itemId: 2,
      textVersionId: 2,
      expectedRevision: 0,
      labels: [{ label: "neutral" }],
    };
    for (const userId of [maren, davit]) {
      await setTones(database.engine, { userId, ...reading });
      await undoLast(database.engine, { userId, at: noon });
    }
    expect((await read(2)).readings).toMatchObject([{ mine: true, revision: 2, labels: [] }]);
  });

  test("refuses an item that is not there", async () => {
    await openDesk(database.engine);
    await expect(read(99)).rejects.toMatchObject({ code: "not_found" });
    await expect(readPulse(database.engine, 99)).rejects.toMatchObject({ code: "not_found" });
  });
});

describe("the thread around a comment", () => {
  const database = useDatabase();
  const thread = async (itemId: number) =>
    (await readReview(database.engine, { itemId, userId: maren, at: noon })).thread;

  test("has parents before replies, siblings in order, and counts what it leaves out", async () => {
    const chain: GivenComment[] = [
      { text: "root" }, // 2
      { text: "reply", parent: 2, depth: 1 }, // 3
      { text: "reply to reply", parent: 3, depth: 2 }, // 4
      { text: "second reply", parent: 2, depth: 1 }, // 5
      { text: "another thread" }, // 6
      { text: "its reply", parent: 6, depth: 1 }, // 7
    ];
    await openDesk(database.engine, chain);
    const around = await thread(3);
    expect(around.nodes.map((node) => node.id)).toEqual([2, 3, 4, 5, 6]);
    expect(around).toMatchObject({ comments: 6, levels: 3, hiddenRoots: 0 });
    expect(around.nodes.at(-1)).toMatchObject({ id: 6, hiddenReplies: 1 });
    const whole = await thread(1);
    expect(whole.nodes.map((node) => node.id)).toEqual([2, 3, 5, 6, 7]);
    expect(whole.nodes.find((node) => node.id === 3)?.hiddenReplies).toBe(1);
  });

  test("stays bounded in a thread of thousands, deep and wide", async () => {
    const deep = Array.from(
      { length: 60 },
      (_, i): GivenComment => ({ text: `level ${i}`, depth: i, ...(i > 0 ? { parent: i + 1 } : {}) }),
    );
    const wide = Array.from({ length: 1200 }, (): GivenComment => ({ text: "me too", parent: 2, depth: 1 }));
    const roots = Array.from({ length: 1200 }, (): GivenComment => ({ text: "x".repeat(5000) }));
    await openDesk(database.engine, [...deep, ...wide, ...roots]);
    const around = await thread(61);
    expect(around.nodes.length).toBeLessThan(90);
    expect(around.nodes.at(-1)).toMatchObject({ id: 61, depth: 59, parentId: 60 });
    const first = await thread(2);
    expect(first.nodes.length).toBeLessThan(90);
    expect(first.nodes[0]).toMatchObject({ id: 2, hiddenReplies: 1000 - 8 });
    expect(first).toMatchObject({ comments: 2000, hiddenRoots: 1201 - 6 });
    expect(first.nodes.at(-1)).toMatchObject({ cut: true, excerpt: "x".repeat(280) });
  });
});

describe("a text that is very long", () => {
  const database = useDatabase();

  test("is cut for the page and given whole when asked for", async () => {
    const text = "word 🙏 ".repeat(70_000);
    await openDesk(database.engine, [{ text }]);
    const cut = await readReview(database.engine, { itemId: 2, userId: maren, at: noon });
    expect([...cut.text.body]).toHaveLength(400_000);
    expect(cut.text.length).toBe(490_000);
    const whole = await readReview(database.engine, { itemId: 2, userId: maren, at: noon, whole: true });
    expect(whole.text.body).toBe(text);
  });
});
