import { mkdtempSync, rmSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { and, count, countDistinct, eq, gt, max } from "drizzle-orm";
import { afterAll, beforeAll, expect, test } from "vitest";
import { verifyTrail } from "#app/domain/audit/verify.server.ts";
import { isPassword } from "#app/domain/auth/passwords.server.ts";
import { defaultCodebook } from "#app/domain/codebook/default.ts";
import { readRelations } from "#app/domain/relations/read-relations.server.ts";
import { sweepRelations } from "#app/domain/relations/sweep.server.ts";
import { anchorStates, relationKinds, suggestionOutcomes } from "#app/domain/vocabulary.ts";
import { type Engine, openEngine } from "#db/engine.server.ts";
import { tables } from "#db/schema/index.ts";
import { sittings } from "#seeds/annotations/index.ts";
import { type Demo, loadDemo } from "#seeds/demo.ts";
import { trail } from "#tests/helpers/trail.ts";

const { claim, credential, decision, document, intakeProblem, item, skip, textVersion, tone, user } = tables;

/** Late in a day, early in a month: days before it lie in the month before as well. */
const now = Date.UTC(2026, 4, 3, 21, 30);
const folder = mkdtempSync(join(tmpdir(), "docket-seeds-"));
let engine: Engine;
let demo: Demo;

const freshEngine = (name: string) => openEngine({ file: join(folder, name), durability: "scratch" });

beforeAll(async () => {
  engine = await freshEngine("demo.db");
  demo = await loadDemo({ engine, now });
}, 60_000);

afterAll(async () => {
  await engine.close();
  rmSync(folder, { recursive: true, force: true });
});

test("the corpus is there, and the counts that are told are those of the tables", async () => {
  expect(demo.counts.articles).toBeGreaterThanOrEqual(18);
  expect(demo.counts.comments).toBeGreaterThanOrEqual(330);
  const [found] = await engine.read.select({ n: count(), deepest: max(document.depth) }).from(document);
  expect(found).toEqual({ n: demo.counts.articles + demo.counts.comments, deepest: 8 });
  const [sources] = await engine.read.select({ n: countDistinct(document.sourceId) }).from(document);
  expect(sources!.n).toBeGreaterThanOrEqual(10);
  const [graphic] = await engine.read.select({ n: count() }).from(document).where(eq(document.graphic, true));
  expect(graphic!.n).toBe(1);
});

test("three people with the three roles can sign in with passwords that nobody could guess", async () => {
  expect(demo.accounts.map(({ role }) => role).sort()).toEqual(["admin", "fact_checker", "moderator"]);
  for (const { name, password } of demo.accounts) {
    expect(password).toMatch(/^([a-z2-9]{4}-){3}[a-z2-9]{4}$/);
    const [row] = await engine.read
      .select({ hash: credential.passwordHash })
      .from(credential)
      .innerJoin(user, and(eq(user.id, credential.userId), eq(user.name, name)));
    expect(await isPassword(password, row!.hash)).toBe(true);
  }
  expect(new Set(demo.accounts.map(({ password }) => password)).size).toBe(3);
});

test("the trail is in the order of time, ends before the first start, and gives the tables when replayed", async () => {
  const events = await trail(engine);
  const times = events.map(({ at }) => at);
  expect(times).toEqual([...times].sort((a, b) => a - b));
  expect(times.at(-1)).toBeLessThan(now);
  const report = await verifyTrail(engine, { replay: true });
  expect(report).toMatchObject({
    ok: true,
    events: events.length,
    firstBad: null,
    replay: { differences: [] },
  });
});

test("the same start gives the same events, whatever the passwords", async () => {
  const second = await freshEngine("again.db");
  const other = await loadDemo({ engine: second, now });
  expect((await trail(second)).at(-1)!.hash).toBe((await trail(engine)).at(-1)!.hash);
  expect(other.accounts).not.toEqual(demo.accounts);
  await second.close();
});

test("the corrected page brought a new text, with annotations that stayed, moved and lost their words", async () => {
  const second = await engine.read
    .select({ kind: document.kind, id: document.id })
    .from(textVersion)
    .innerJoin(document, eq(document.currentVersionId, textVersion.id))
    .where(eq(textVersion.version, 2));
  expect(second.map(({ kind }) => kind).sort()).toEqual(["article", "comment"]);
  const article = second.find(({ kind }) => kind === "article")!;
  const anchors = await engine.read
    .selectDistinct({ anchor: claim.anchor })
    .from(claim)
    .where(eq(claim.documentId, article.id));
  expect(anchors.map(({ anchor }) => anchor).sort()).toEqual([...anchorStates].sort());
  const reopened = await engine.read
    .select({ kind: item.kind })
    .from(item)
    .where(and(eq(item.reopened, true), eq(item.state, "open")));
  expect(reopened.map(({ kind }) => kind).sort()).toEqual(["claims", "moderation"]);
});

test("every label of the codebook is in use, and every decision and lane has something to show", async () => {
  const ids = (all: { id: string }[]) => all.map(({ id }) => id).sort();
  const used = async (rows: Promise<{ id: string }[]>) =>
    [...new Set((await rows).map(({ id }) => id))].sort();
  expect(await used(engine.read.select({ id: claim.type }).from(claim))).toEqual(
    ids(defaultCodebook.claimTypes),
  );
  expect(await used(engine.read.select({ id: decision.kind }).from(decision))).toEqual(
    ids(defaultCodebook.decisions.kinds),
  );
  const tones = await used(engine.read.select({ id: tone.label }).from(tone));
  expect(tones).toEqual(expect.arrayContaining(ids(defaultCodebook.tones.labels)));
  const lanes = await engine.read
    .selectDistinct({ lane: item.lane })
    .from(item)
    .where(eq(item.state, "open"));
  expect(lanes.map(({ lane }) => lane).sort()).toEqual(["claims", "deferred", "escalated", "moderation"]);
  const asleep = await engine.read.select({ id: item.id }).from(item).where(gt(item.wakeAt, now));
  expect(asleep.length).toBeGreaterThanOrEqual(1);
});

test("suggestions were kept, amended and rejected with reasons, by two people over several days, most of those planned", async () => {
  const { suggestionOutcome } = tables;
  const rows = await engine.read.select().from(suggestionOutcome).where(eq(suggestionOutcome.state, "live"));
  const planned = sittings.flatMap(({ acts }) =>
    acts.filter(({ act }) => act === "accept" || act === "amend" || act === "turn down"),
  );
  const settled = rows.filter(({ kind, outcome }) => kind !== "tone" || outcome === "rejected");
  console.log(
    `demo: ${settled.length} of ${planned.length} planned suggestions settled, ${rows.length} outcomes`,
  );
  expect(settled.length).toBeGreaterThan(planned.length * 0.7);
  expect(new Set(rows.map(({ outcome }) => outcome))).toEqual(new Set(suggestionOutcomes));
  expect(new Set(rows.map(({ decidedBy }) => decidedBy)).size).toBe(2);
  expect(new Set(rows.map(({ decidedAt }) => Math.floor(decidedAt / 86_400_000))).size).toBeGreaterThan(5);
  expect(new Set(rows.map(({ reason }) => reason)).size).toBeGreaterThan(3);
});

test("relations of several kinds are proposed, among them a contradiction between two outlets", async () => {
  await sweepRelations(engine);
  const { lines } = await readRelations(engine.read, { settled: false, kind: null, after: null });
  expect(new Set(lines.map(({ kind }) => kind))).toEqual(new Set(relationKinds));
  const clash = lines.find(({ kind }) => kind === "contradicts")!;
  expect(clash.from.document.source).not.toBe(clash.to.document.source);
  expect(clash.reasons[0]).toMatch(/cannot both hold\.$/);
});

test("a skip, an undone decision, a withdrawn and a changed claim, and a refused stale write are in the history", async () => {
  expect((await engine.read.select().from(skip)).map(({ reason }) => reason)).toHaveLength(1);
  const states = { withdrawn: eq(claim.state, "withdrawn"), changed: gt(claim.revision, 1) };
  for (const [name, is] of Object.entries(states)) {
    const [found] = await engine.read.select({ n: count() }).from(claim).where(is);
    expect(found!.n, name).toBeGreaterThanOrEqual(1);
  }
  const events = await trail(engine);
  expect(events.filter(({ action }) => action === "act.undone")).toHaveLength(1);
  const refused = events.filter((event) => event.action === "write.refused");
  expect(refused.map(({ about }) => about)).toMatchObject([
    { attempted: "claim.changed", code: "version_conflict" },
  ]);
});

test("the pipeline's cut line was refused with its number, and the answer to a deleted comment became a root", async () => {
  const problems = await engine.read.select().from(intakeProblem).orderBy(intakeProblem.line);
  expect(problems.map(({ line, raw }) => ({ line, refused: raw !== null }))).toEqual([
    { line: 16, refused: false },
    { line: 74, refused: true },
  ]);
});
