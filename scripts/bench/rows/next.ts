import { sql } from "drizzle-orm";
import { createUser } from "#app/domain/auth/accounts.server.ts";
import { releaseItem, takeNext } from "#app/domain/queue/lease.server.ts";
import { tables } from "#db/schema/index.ts";
import type { BenchContext } from "../context.ts";
import { timingOf } from "../measure.ts";
import { type BenchRow, timingWords } from "../table.ts";

const reviewers = 50;

/** Fifty people asking for the next item at once, again and again: how long each waits, and whether any two share one. */
export async function measureNext(context: BenchContext): Promise<BenchRow[]> {
  const { engine, now, comments } = context;
  const takes = Math.min(20_000, comments);
  context.say(`${reviewers} reviewers taking ${takes} items`);
  const people = await reviewerIds(context);
  const held = new Map<number, number>();
  const times: number[] = [];
  let duplicates = 0;
  let left = takes;
  const work = async (userId: number) => {
    while (left > 0) {
      left -= 1;
      const start = performance.now();
      const lease = await takeNext(engine, { userId, lane: "moderation", at: now() });
      times.push(performance.now() - start);
      if (lease === null) return;
      if (held.has(lease.itemId)) duplicates += 1;
      held.set(lease.itemId, userId);
      await new Promise((resolve) => setTimeout(resolve, reviewers));
      held.delete(lease.itemId);
      await releaseItem(engine, { itemId: lease.itemId, userId, at: now(), why: "given_back" });
    }
  };
  await Promise.all(people.map(work));
  const timing = timingOf(times);
  return [
    {
      operation: `next item with lease, ${reviewers} reviewers`,
      size: String(comments),
      measured: `${timingWords(timing)}, ${duplicates} duplicates in ${times.length.toLocaleString("en-GB")}`,
      reach: "0 duplicates, p99 10 ms",
      reached: duplicates === 0 && timing.p99 <= 10,
    },
  ];
}

async function reviewerIds({ engine, now }: BenchContext): Promise<number[]> {
  const { user } = tables;
  const known = await engine.read
    .select({ id: user.id })
    .from(user)
    .where(sql`${user.name} like 'reviewer%'`);
  const ids = known.map((row) => row.id);
  for (let index = ids.length; index < reviewers; index += 1) {
    const made = await createUser(engine, {
      name: `reviewer${index}`,
      role: "moderator",
      by: null,
      at: now(),
    });
    ids.push(made.id);
  }
  return ids;
}
