import { expect, test } from "vitest";
import { makeUnitIndex } from "#app/domain/annotate/units.ts";
import { defaultCodebook } from "#app/domain/codebook/default.ts";
import { splitMark, validateTones } from "#app/domain/codebook/tones.ts";
import { type ClaimInContext, validateClaim } from "#app/domain/codebook/validate-claim.ts";
import { sittings } from "#seeds/annotations/index.ts";
import type { Act, Place, PlannedClaim, Sitting } from "#seeds/annotations/types.ts";
import { momentOf, pauseBefore } from "#seeds/clock.ts";
import { imports, pages, people, pipelineFile, revisedPage } from "#seeds/plan.ts";
import { resolveClaim } from "#seeds/resolve-claim.ts";
import { readCorpus } from "./corpus.ts";

const { articles, revised } = readCorpus();
const revisionDay = Math.min(
  ...imports.filter(({ files }) => files.some(isRevision)).map(({ daysAgo }) => daysAgo),
);
const acts = sittings.flatMap((sitting) => sitting.acts);
const where = ({ on, daysAgo, at }: Sitting) =>
  `${on.article} ${on.comment?.author ?? ""} ${daysAgo} d ${at}`;

function isRevision(file: string): boolean {
  return file.startsWith("revisions/");
}

/** The texts that the words of a place mean: one article or one comment. */
function textsAt({ article, comment }: Place, daysAgo: number): string[] {
  const found =
    article === revisedPage && daysAgo < revisionDay
      ? revised
      : articles.find(({ name }) => name === article);
  if (found === undefined) return [];
  if (comment === undefined) return [found.text];
  const same = found.comments
    .filter(({ author, text }) => author === comment.author && text.startsWith(comment.opening))
    .map(({ text }) => text);
  return comment.nth === undefined ? same : same.slice(comment.nth - 1, comment.nth);
}

test.each(sittings.map((sitting) => [where(sitting), sitting] as const))(
  "%s: stands in the corpus once",
  (_, one) => {
    expect(textsAt(one.on, one.daysAgo)).toHaveLength(1);
  },
);

test("every claim is found in its text and can be saved under the codebook, as marked and as changed", () => {
  const problems: string[] = [];
  for (const thread of new Set(sittings.map(({ on }) => on.article))) {
    const claims = new Map<string, number>();
    const known: ClaimInContext[] = [];
    const planned = new Map<string, PlannedClaim>();
    for (const sitting of sittings.filter(({ on }) => on.article === thread)) {
      const text = textsAt(sitting.on, sitting.daysAgo)[0]!;
      for (const act of sitting.acts) {
        const claim = claimOf(act, planned);
        if (claim === null) continue;
        let resolved: ReturnType<typeof resolveClaim>;
        try {
          resolved = resolveClaim({ codebook: defaultCodebook, text, planned: claim.planned, claims });
        } catch (error) {
          problems.push(`${where(sitting)}, ${claim.name}: ${(error as Error).message}`);
          continue;
        }
        const checked = validateClaim({
          codebook: defaultCodebook,
          ...resolved,
          text: makeUnitIndex(text),
          claims: known,
        });
        problems.push(
          ...checked.problems
            .filter(({ level }) => level === "block")
            .map(({ path, message }) => `${where(sitting)}, ${claim.name}: ${path} ${message}`),
        );
        if (claims.has(claim.name)) continue;
        claims.set(claim.name, claims.size + 1);
        known.push({ id: claims.size, type: resolved.type, fields: checked.fields });
        planned.set(claim.name, claim.planned);
      }
    }
  }
  expect(problems).toEqual([]);
});

/** The claim that an act writes, if it writes one. */
function claimOf(
  act: Act,
  before: Map<string, PlannedClaim>,
): { name: string; planned: PlannedClaim } | null {
  if (act.act === "mark") return { name: act.name, planned: act };
  if (act.act !== "change" && act.act !== "stale") return null;
  const first = before.get(act.name);
  if (first === undefined) throw new Error(`"${act.name}" is changed before it is marked`);
  return { name: act.name, planned: { ...first, fields: act.fields } };
}

/** The tones that an act sets, alone or with a decision. */
function tonesIn(act: Act): Record<string, number | null> | undefined {
  if (act.act === "tones") return act.labels;
  return act.act === "decide" ? act.tones : undefined;
}

test("every tone reading is one the codebook allows", () => {
  for (const sitting of sittings) {
    for (const act of sitting.acts) {
      const labels = tonesIn(act);
      if (labels === undefined) continue;
      const raw = Object.entries(labels).map(([label, intensity]) => ({ label, intensity }));
      expect(validateTones(defaultCodebook, raw).problems, where(sitting)).toEqual([]);
    }
  }
});

test("every tone label, claim type and decision kind of the codebook is used, by three people", () => {
  const used = {
    tones: acts.flatMap((act) => Object.keys(tonesIn(act) ?? {}).map((id) => splitMark(id).label)),
    types: acts.flatMap((act) => (act.act === "mark" ? [act.type] : [])),
    kinds: acts.flatMap((act) => (act.act === "decide" ? [act.kind] : [])),
  };
  const missing = (ids: { id: string }[], among: string[]) =>
    ids.map(({ id }) => id).filter((id) => !among.includes(id));
  expect(missing(defaultCodebook.tones.labels, used.tones)).toEqual([]);
  expect(missing(defaultCodebook.claimTypes, used.types)).toEqual([]);
  expect(missing(defaultCodebook.decisions.kinds, used.kinds)).toEqual([]);
  expect(new Set(sittings.map(({ by }) => by))).toEqual(new Set(people.map(({ name }) => name)));
});

test("every kind of act is played", () => {
  const kinds: Act["act"][] = [
    "mark",
    "change",
    "withdraw",
    "tones",
    "decide",
    "note",
    "skip",
    "undo",
    "finish",
    "stale",
  ];
  expect(kinds.filter((kind) => !acts.some(({ act }) => act === kind))).toEqual([]);
});

test("everything lies before the first start, and every sitting after its article came in", () => {
  const day = Date.UTC(2026, 0, 31);
  const cameIn = (article: string) => {
    const file = pages.find(({ name }) => name === article)?.file ?? pipelineFile;
    return imports.find(({ files }) => files.some((one) => one.endsWith(file)))!;
  };
  for (const planned of [...sittings, ...imports]) expect(momentOf(planned, day)).toBeLessThan(day);
  for (const sitting of sittings) {
    expect(momentOf(sitting, day), where(sitting)).toBeGreaterThan(momentOf(cameIn(sitting.on.article), day));
  }
});

test("nobody sits in two places at a time, and no text is worked on by two people at a time", () => {
  const spells = sittings.map((sitting) => {
    const from = momentOf(sitting, 0);
    const last = sitting.acts.length - 1;
    return { sitting, from, to: from + pauseBefore(last), place: JSON.stringify(sitting.on) };
  });
  for (const [index, a] of spells.entries()) {
    for (const b of spells.slice(index + 1)) {
      const meet = a.from < b.to && b.from < a.to;
      const clash = meet && (a.sitting.by === b.sitting.by || a.place === b.place);
      expect(clash, `${where(a.sitting)} and ${where(b.sitting)}`).toBe(false);
    }
  }
});

test("spans of one text nest, and spans of one text cross", () => {
  const pairs = articles.flatMap(({ name, text }) => {
    const spans = sittings
      .filter(
        ({ on, daysAgo }) =>
          on.article === name && !on.comment && !(name === revisedPage && daysAgo < revisionDay),
      )
      .flatMap((sitting) => sitting.acts.flatMap((act) => (act.act === "mark" ? [act] : [])))
      .flatMap((act) => resolveSpans(text, act));
    return spans.flatMap((a) => spans.map((b) => [a, b] as const));
  });
  expect(pairs.some(([a, b]) => a.start < b.start && b.end < a.end)).toBe(true);
  expect(pairs.some(([a, b]) => a.start < b.start && b.start < a.end && a.end < b.end)).toBe(true);
});

function resolveSpans(text: string, act: PlannedClaim) {
  return resolveClaim({ codebook: defaultCodebook, text, planned: { ...act, fields: {} }, claims: new Map() })
    .spans;
}
