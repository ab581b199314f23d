import { join } from "node:path";
import { count, eq } from "drizzle-orm";
import { createUser } from "#app/domain/auth/accounts.server.ts";
import { ensureCodebook } from "#app/domain/codebook/current.server.ts";
import { findFiles } from "#app/domain/ingest/files.server.ts";
import { importFiles } from "#app/domain/ingest/import-files.server.ts";
import { defaultLimits } from "#app/domain/ingest/limits.ts";
import { isRefusal } from "#app/domain/shared/refusal.ts";
import { trainModel } from "#app/domain/suggestions/model.server.ts";
import type { Role } from "#app/domain/vocabulary.ts";
import type { Engine } from "#db/engine.server.ts";
import { tables } from "#db/schema/index.ts";
import { sittings } from "./annotations/index.ts";
import type { Person } from "./annotations/types.ts";
import { momentOf } from "./clock.ts";
import { newPassword } from "./passwords.ts";
import { imports, opening, type PlannedImport, people, training } from "./plan.ts";
import { type MarkedClaims, type Step, stepsOf } from "./play.ts";
import { seedsFolder } from "./seeds-folder.ts";

/** Nobody works while the demo is loaded, so a slice of an import may take as long as it likes. */
const pace = { sliceMs: 1_000, pauseMs: 0 };

export interface DemoAccount {
  name: string;
  role: Role;
  password: string;
}

export interface Demo {
  /** What people sign in with; the passwords are new at every load and stored nowhere but hashed. */
  accounts: DemoAccount[];
  counts: { articles: number; comments: number; claims: number; decisions: number };
}

/**
 * Fills an empty database with the demo: three accounts, the corpus through the importer, and what the three people did
 * with it on the days before `now`, all through the commands that the screens use. Apart from the passwords, the same
 * `now` gives the same events.
 * @param given.now milliseconds since 1970 UTC; nothing is dated later, but for the wake-up of what was deferred
 * @param given.root the project's folder; found by itself when left out
 */
export async function loadDemo(given: { engine: Engine; now: number; root?: string }): Promise<Demo> {
  const { engine, now, root } = given;
  const folder = seedsFolder(root);
  await ensureCodebook(engine, momentOf(opening, now));
  const { accounts, ids } = await openAccounts(engine, now);
  const claims: MarkedClaims = new Map();
  const steps = [
    ...imports.map((planned) => importStep({ engine, planned, folder, actor: ids.asel, now })),
    ...sittings.flatMap((sitting) => stepsOf({ engine, userId: ids[sitting.by], now, sitting, claims })),
    trainingStep({ engine, actor: ids.asel, now }),
  ].sort((a, b) => a.at - b.at);
  for (const step of steps) await step.run();
  return { accounts, counts: await countAll(engine) };
}

/** The admin comes first and lets the others in. */
async function openAccounts(
  engine: Engine,
  now: number,
): Promise<{ accounts: DemoAccount[]; ids: Record<Person, number> }> {
  const at = momentOf(opening, now);
  const accounts: DemoAccount[] = [];
  const ids: Partial<Record<Person, number>> = {};
  for (const { name, displayName, role } of people) {
    const password = newPassword();
    const { id } = await createUser(engine, { name, displayName, role, password, by: ids.asel ?? null, at });
    ids[name] = id;
    accounts.push({ name, role, password });
  }
  return { accounts, ids: ids as Record<Person, number> };
}

function importStep(given: {
  engine: Engine;
  planned: PlannedImport;
  folder: string;
  actor: number;
  now: number;
}): Step {
  const { engine, planned, folder, actor, now } = given;
  const at = momentOf(planned, now);
  const paths = planned.files.map((file) => join(folder, file));
  return {
    at,
    async run() {
      await importFiles(engine, {
        files: await findFiles(paths, "auto"),
        format: "auto",
        source: planned.source ?? null,
        dryRun: false,
        actor,
        limits: defaultLimits,
        pace,
        now: () => at,
      });
    },
  };
}

/** The admin tries whether a model learns from what was settled; what came of it stands on the page, either way. */
function trainingStep(given: { engine: Engine; actor: number; now: number }): Step {
  const { engine, actor, now } = given;
  const at = momentOf(training, now);
  return {
    at,
    async run() {
      try {
        await trainModel(engine, { order: "yield", userId: actor, at });
      } catch (error) {
        // Finders of another version may leave too little that could be settled, which the page then says.
        if (!isRefusal(error) || error.code !== "bad_input") throw error;
      }
    },
  };
}

async function countAll({ read }: Engine): Promise<Demo["counts"]> {
  const { document, claim, decision } = tables;
  const [articles] = await read.select({ n: count() }).from(document).where(eq(document.kind, "article"));
  const [comments] = await read.select({ n: count() }).from(document).where(eq(document.kind, "comment"));
  const [claims] = await read.select({ n: count() }).from(claim).where(eq(claim.state, "live"));
  const [decisions] = await read.select({ n: count() }).from(decision).where(eq(decision.state, "live"));
  return { articles: articles!.n, comments: comments!.n, claims: claims!.n, decisions: decisions!.n };
}
