import { and, eq } from "drizzle-orm";
import { currentCodebook } from "#app/domain/codebook/current.server.ts";
import { releaseItem, skipItem, takeItem } from "#app/domain/queue/lease.server.ts";
import { addClaim } from "#app/domain/review/add-claim.server.ts";
import { changeClaim, withdrawClaim } from "#app/domain/review/change-claim.server.ts";
import { decide } from "#app/domain/review/decide.server.ts";
import { finishItem } from "#app/domain/review/finish.server.ts";
import { addNote } from "#app/domain/review/notes.server.ts";
import { setTones } from "#app/domain/review/tones.server.ts";
import { undoLast } from "#app/domain/review/undo.server.ts";
import { isRefusal } from "#app/domain/shared/refusal.ts";
import type { Engine } from "#db/engine.server.ts";
import { type Row, tables } from "#db/schema/index.ts";
import type { Act, PlannedClaim, Sitting } from "./annotations/types.ts";
import { momentOf, pauseBefore } from "./clock.ts";
import { type Desk, deskOf, findPlace } from "./find-place.ts";
import { resolveClaim } from "./resolve-claim.ts";
import { settleSuggestion } from "./settle-suggestion.ts";

const { claim, toneReading } = tables;

/** Claims marked so far, by article and plan name, with the plan they were marked by. */
export type MarkedClaims = Map<string, Map<string, { id: number; planned: PlannedClaim }>>;

/** A lease is renewed when less than this is left of it. */
const renewBeforeMs = 2 * 60_000;
/** Acts that hand the item back by themselves. */
const handsBack: Act["act"][] = ["decide", "finish", "skip"];

interface Scene {
  engine: Engine;
  userId: number;
  now: number;
  documentId: number;
  /** Claims of the sitting's article and thread. */
  marked: Map<string, { id: number; planned: PlannedClaim }>;
}

/** Something that happens at a moment of the demo, in milliseconds since 1970 UTC. */
export interface Step {
  at: number;
  run(): Promise<void>;
}

/**
 * One sitting as steps through the same commands that the screens use: takes the item, does the acts at their times,
 * gives the item back if it is still in hand. Run them in order; other people's steps may come between.
 */
export function stepsOf(given: {
  engine: Engine;
  userId: number;
  now: number;
  sitting: Sitting;
  claims: MarkedClaims;
}): Step[] {
  const { engine, userId, now, sitting, claims } = given;
  const start = momentOf(sitting, now);
  let scene: Scene | null = null;
  let itemId = 0;
  let heldUntil: number | null = null;
  const enter = async (): Promise<Scene> => {
    const documentId = await findPlace(engine.read, sitting.on);
    const marked = claims.get(sitting.on.article) ?? new Map();
    claims.set(sitting.on.article, marked);
    itemId = (await deskOf(engine.read, documentId)).item.id;
    return { engine, userId, now, documentId, marked };
  };
  const acts = sitting.acts.map((act, index) => {
    const at = start + pauseBefore(index);
    return {
      at,
      async run() {
        scene ??= await enter();
        if (heldUntil === null || heldUntil - at < renewBeforeMs) {
          heldUntil = (await takeItem(engine, { itemId, userId, at })).until;
        }
        await play(scene, act, at);
        if (handsBack.includes(act.act)) heldUntil = null;
      },
    };
  });
  const end = start + pauseBefore(sitting.acts.length);
  const leave = async () => {
    if (heldUntil !== null) await releaseItem(engine, { itemId, userId, at: end, why: "given_back" });
  };
  return [...acts, { at: end, run: leave }];
}

async function play(scene: Scene, act: Act, at: number): Promise<void> {
  const { engine, userId, marked } = scene;
  const desk = await deskOf(engine.read, scene.documentId);
  const itemId = desk.item.id;
  const by = { userId, at };
  const here = { itemId, textVersionId: desk.text.id };
  switch (act.act) {
    case "mark": {
      const resolved = await resolve(scene, desk, act);
      const { claimId } = await addClaim(engine, { ...by, ...here, ...resolved });
      marked.set(act.name, { id: claimId, planned: act });
      return;
    }
    case "change":
      await changeClaim(engine, { ...by, ...(await changeOf(scene, desk, act)) });
      return;
    case "stale": {
      const change = await changeOf(scene, desk, act);
      const stale = { ...by, ...change, expectedRevision: change.expectedRevision - 1 };
      await expectConflict(() => changeClaim(engine, stale));
      return;
    }
    case "withdraw": {
      const { id, revision } = await claimNow(scene, act.name);
      await withdrawClaim(engine, { ...by, claimId: id, expectedRevision: revision, reason: act.reason });
      return;
    }
    case "tones":
      await setTones(engine, { ...by, ...here, ...(await tonesOf(scene, act.labels)) });
      return;
    case "decide":
      await decide(engine, {
        ...by,
        ...here,
        expectedRevision: desk.item.revision,
        ...decisionOf(scene, act),
        ...(act.tones === undefined ? {} : { tones: await tonesOf(scene, act.tones) }),
      });
      return;
    case "finish":
      await finishItem(engine, { ...by, ...here, expectedRevision: desk.item.revision });
      return;
    case "note":
      await addNote(engine, { ...by, itemId, text: act.text });
      return;
    case "skip":
      await skipItem(engine, { ...by, itemId, reason: act.reason });
      return;
    case "accept":
    case "amend":
    case "turn down":
      await settleSuggestion(engine, { ...by, act, desk });
      return;
    case "undo":
      await undoLast(engine, by);
  }
}

async function resolve({ engine, marked }: Scene, { text }: Desk, planned: PlannedClaim) {
  const { body: codebook } = await currentCodebook(engine.read);
  const claims = new Map([...marked].map(([name, { id }]) => [name, id]));
  return resolveClaim({ codebook, text: text.body, planned, claims });
}

async function changeOf(scene: Scene, desk: Desk, act: Act & { act: "change" | "stale" }) {
  const { id, revision } = await claimNow(scene, act.name);
  const planned = { ...scene.marked.get(act.name)!.planned, fields: act.fields };
  const { fields } = await resolve(scene, desk, planned);
  return { claimId: id, expectedRevision: revision, fields };
}

async function claimNow({ engine, marked }: Scene, name: string): Promise<Row<"claim">> {
  const known = marked.get(name);
  if (known === undefined) throw new Error(`No claim "${name}" was marked before.`);
  const [row] = await engine.read.select().from(claim).where(eq(claim.id, known.id));
  return row!;
}

async function tonesOf(scene: Scene, labels: Record<string, number | null>) {
  return {
    expectedRevision: await readingRevision(scene),
    labels: Object.entries(labels).map(([label, intensity]) => ({ label, intensity })),
  };
}

/** Revision of the person's own reading of a comment; 0 before there is one. */
async function readingRevision({ engine, userId, documentId }: Scene): Promise<number> {
  const [row] = await engine.read
    .select({ revision: toneReading.revision })
    .from(toneReading)
    .where(and(eq(toneReading.documentId, documentId), eq(toneReading.userId, userId)));
  return row?.revision ?? 0;
}

function decisionOf({ now }: Scene, act: Act & { act: "decide" }) {
  const { kind, reasons, note = "", ground = "", wakeInDays } = act;
  const wakeAt = wakeInDays === undefined ? null : momentOf({ daysAgo: -wakeInDays, at: "09:00" }, now);
  return { kind, reasons, note, ground, wakeAt };
}

async function expectConflict(write: () => Promise<unknown>): Promise<void> {
  try {
    await write();
  } catch (error) {
    if (isRefusal(error) && error.code === "version_conflict") return;
    throw error;
  }
  throw new Error("a stale write went through");
}
