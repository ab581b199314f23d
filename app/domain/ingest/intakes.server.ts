import { and, asc, desc, eq, gt, isNotNull, lt, sql } from "drizzle-orm";
import { type Engine, prepared } from "#db/engine.server.ts";
import { tables } from "#db/schema/index.ts";
import { Refusal } from "../shared/refusal.ts";
import { runningImport } from "./uploads.server.ts";
import type { IntakeLine, IntakeView } from "./views.ts";

const { intake, intakeProblem, user } = tables;
const { placeholder } = sql;

/** Imports, and problems of one import, on a page. */
const linesAPage = 30;
const problemsAPage = 200;

const columns = {
  id: intake.id,
  files: intake.files,
  state: intake.state,
  startedAt: intake.startedAt,
  finishedAt: intake.finishedAt,
  by: user.displayName,
  counts: intake.counts,
};
const newest = prepared((db) =>
  db
    .select(columns)
    .from(intake)
    .leftJoin(user, eq(user.id, intake.startedBy))
    .where(lt(intake.id, placeholder("before")))
    .orderBy(desc(intake.id))
    .limit(linesAPage + 1)
    .prepare(),
);
const byId = prepared((db) =>
  db
    .select(columns)
    .from(intake)
    .leftJoin(user, eq(user.id, intake.startedBy))
    .where(eq(intake.id, placeholder("id")))
    .prepare(),
);
const problemsAfter = prepared((db) =>
  db
    .select({
      id: intakeProblem.id,
      file: intakeProblem.file,
      line: intakeProblem.line,
      reason: intakeProblem.reason,
    })
    .from(intakeProblem)
    .where(and(eq(intakeProblem.intakeId, placeholder("id")), gt(intakeProblem.id, placeholder("after"))))
    .orderBy(asc(intakeProblem.id))
    .limit(problemsAPage + 1)
    .prepare(),
);
const firstReject = prepared((db) =>
  db
    .select({ id: intakeProblem.id })
    .from(intakeProblem)
    .where(and(eq(intakeProblem.intakeId, placeholder("id")), isNotNull(intakeProblem.raw)))
    .limit(1)
    .prepare(),
);

/**
 * Imports, newest first.
 * @param before only those with a lower id; pages go on from `next`
 */
export async function listIntakes(
  engine: Engine,
  before = Number.MAX_SAFE_INTEGER,
): Promise<{ lines: IntakeLine[]; next: number | null }> {
  const rows = await newest(engine.read).execute({ before });
  const lines = rows.slice(0, linesAPage).map((row) => toLine(engine, row));
  return { lines, next: rows.length > linesAPage ? lines.at(-1)!.id : null };
}

/**
 * One import with a page of its problems.
 * @param given.after only problems with a higher id; pages go on from `next`
 * @throws Refusal `not_found`
 */
export async function readIntake(
  engine: Engine,
  { id, after }: { id: number; after: number },
): Promise<IntakeView> {
  const row = await intakeRow(engine, id);
  const running = runningImport(engine, id);
  const problems = await problemsAfter(engine.read).execute({ id, after });
  const shown = problems.slice(0, problemsAPage);
  return {
    ...toLine(engine, row),
    progress: running?.progress ?? null,
    problems: shown,
    next: problems.length > problemsAPage ? shown.at(-1)!.id : null,
    hasRejects: (await firstReject(engine.read).execute({ id })).length > 0,
  };
}

async function intakeRow(engine: Engine, id: number) {
  const [row] = await byId(engine.read).execute({ id });
  if (row === undefined)
    throw new Refusal("not_found", "There is no import of this number. Look at the list of imports.");
  return row;
}

type IntakeRow = Omit<IntakeLine, "state"> & { state: Exclude<IntakeLine["state"], "unfinished"> };

function toLine(engine: Engine, row: IntakeRow): IntakeLine {
  if (row.state !== "running") return row;
  const running = runningImport(engine, row.id);
  return running === null ? { ...row, state: "unfinished" } : { ...row, counts: running.counts };
}

/**
 * The refused rows of an import as they stood, one a line, to be mended and imported again.
 * @throws Refusal `not_found`
 */
export async function rejectedLines(engine: Engine, id: number): Promise<Generator<string>> {
  await intakeRow(engine, id);
  const query = engine.read
    .select({ raw: intakeProblem.raw })
    .from(intakeProblem)
    .where(and(eq(intakeProblem.intakeId, id), isNotNull(intakeProblem.raw)))
    .orderBy(asc(intakeProblem.id));
  return (function* () {
    for (const [raw] of engine.stream(query)) yield `${raw}\n`;
  })();
}
