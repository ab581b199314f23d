import { describeClaim } from "../codebook/describe.ts";
import { claimTypeOf, decisionKindOf, decisionReasonOf, optionOf, toneLabelOf } from "../codebook/lookup.ts";
import { splitMark, type ToneMark } from "../codebook/tones.ts";
import type { Codebook } from "../codebook/types.ts";
import { relationSays } from "../relations/relation-words.ts";
import { rejectionLabels } from "../suggestions/rejections.ts";
import type { ImportCounts, RelationKind } from "../vocabulary.ts";
import { accountWords } from "./account-words.ts";
import { actNouns, releaseWords, whyRefused } from "./act-words.ts";
import type { Action } from "./actions.ts";
import { counted, grouped, listed, type Part, person, quote, reading, say, strong } from "./sentence.ts";
import type { Telling, Words } from "./telling.ts";
import type { TrailEvent, TrailNames } from "./trail-event.ts";

/**
 * One event as one plain sentence in parts. Names what a person can know: names, labels, tags of claims, never ids.
 */
export function sentenceOf(event: TrailEvent, names: TrailNames): Part[] {
  const who = event.actor === null ? person("Docket") : person(names.person(event.actor));
  const kind = event.subject.kind === "document" ? names.documentKind(event.subject.id) : null;
  const tell = words[event.action] as (about: TrailEvent["about"], telling: Telling) => Part[];
  return tell(event.about, { event, names, who, it: kind === null ? "the item" : `the ${kind}` });
}

const words: Words = {
  ...accountWords,
  "import.started": ({ files }, { event, who }) =>
    event.actor === null
      ? say`An import of ${fileNames(files)} started.`
      : say`${who} started an import of ${fileNames(files)}.`,
  "import.finished": ({ files, counts }) => say`The import of ${fileNames(files)} ended: ${outcome(counts)}.`,
  "document.imported": ({ file }, { event, who, it }) =>
    event.actor === null
      ? say`The import of ${strong(file)} brought ${it} in, text version 1.`
      : say`${who} brought ${it} in with ${strong(file)}, text version 1.`,
  "document.revised": ({ file, version, ...fared }) =>
    say`Text version ${version} came in with ${strong(file)}.${claimsFared(fared)}`,
  "item.leased": ({ until }, { event, who, it }) =>
    say`${who} took ${it} for ${counted(Math.max(1, Math.round((until - event.at) / 60_000)), "minute")}.`,
  "item.released": ({ why }, { who, it }) => say`${who} ${releaseWords[why](it)}.`,
  "item.skipped": ({ reason }, { who, it }) => say`${who} skipped ${it}: ${quote(reason)}.`,
  "item.decided": ({ kind, reasons, version }, { who, names }) => {
    const because = reasons.map((reason) => decisionReasonOf(names.codebook, reason)?.label ?? reason);
    const label = decisionKindOf(names.codebook, kind)?.label ?? kind;
    const why = because.length === 0 ? "" : `: ${listed(because)}`;
    return say`${who} decided ${strong(label.toLowerCase())} on text version ${version}${why}.`;
  },
  "item.finished": ({ claims }, { who, it }) =>
    say`${who} finished marking ${it}, ${claims === 0 ? "without a claim" : `with ${counted(claims, "claim")}`}.`,
  "item.woken": (_, { it }) => say`The time of deferral ran out and ${it} came back.`,
  "claim.added": ({ claimId, type }, { event, who, names }) =>
    say`${who} marked ${claimTag(names, claimId, type)}: ${claimReading(event, names)}.`,
  "claim.changed": ({ claimId, type, revision }, { who, names }) =>
    say`${who} changed ${claimTag(names, claimId, type)}. Revision ${revision}.`,
  "claim.withdrawn": ({ claimId, type, reason }, { who, names }) =>
    say`${who} withdrew ${claimTag(names, claimId, type)}${reason === "" ? "" : say`: ${quote(reason)}`}.`,
  "suggestion.accepted": ({ claimId, type, rule, amended }, { event, who, names }) =>
    say`${who} accepted the suggestion of ${strong(rule)}${amended ? " with changes" : ""} as ${claimTag(names, claimId, type)}: ${claimReading(event, names)}.`,
  "suggestion.rejected": ({ rule, quote: words, reason, note }, { who }) =>
    say`${who} rejected the suggestion of ${strong(rule)} on ${quote(words)}: ${rejectionLabels[reason].toLowerCase()}${note === "" ? "" : say`, ${quote(note)}`}.`,
  "item.ranked": ({ suggestions }, { who, it }) =>
    say`${who} moved ${it} in its lane for ${counted(suggestions, "suggestion")}.`,
  "rule.switched": ({ rule, off, reason }, { who }) =>
    say`${who} switched the rule ${strong(rule)} ${off ? "off" : "on"}${reason === "" ? "" : say`: ${quote(reason)}`}.`,
  "article.blinded": ({ blind, reason }, { who, it }) =>
    blind
      ? say`${who} hid the suggestions on ${it} and its comments${reason === "" ? "" : say`: ${quote(reason)}`}.`
      : say`${who} let the suggestions on ${it} and its comments be shown again.`,
  "model.trained": ({ examples, inUse }, { event, who }) =>
    say`${event.actor === null ? strong("Docket") : who} trained a model on ${counted(examples, "outcome")}; it ${inUse ? "re-scores suggestions" : "stays off"}.`,
  "relation.settled": ({ kind, accepted }, { event, who, it, names }) =>
    say`${who} ${accepted ? "accepted" : "rejected"} that ${relationWords({ kind, event, it, names })}.`,
  "relation.reopened": ({ kind }, { event, who, it, names }) =>
    say`${who} left open again whether ${relationWords({ kind, event, it, names })}.`,
  "tones.set": ({ labels }, { event, who, names }) =>
    labels.length === 0
      ? say`${who} cleared the tone.`
      : say`${who} read the tone as ${strong(tonesWords(names.codebook, labels))}${hintsSettled(event)}.`,
  "note.added": ({ text }, { who }) => say`${who} noted: ${quote(text)}`,
  "act.undone": ({ seq, action }, { who }) =>
    say`${who} took back ${actNouns[action as Action] ?? "an act"}, event ${grouped(seq)}.`,
  "write.refused": ({ attempted, code }, { who }) =>
    say`Refused: ${who} sent ${actNouns[attempted as Action] ?? "a change"}, but ${whyRefused(code)}. What was sent is kept here.`,
  "codebook.adopted": ({ name, version }, { event, who }) =>
    event.actor === null
      ? say`Codebook ${strong(name)} was adopted as version ${version}.`
      : say`${who} adopted codebook ${strong(name)} as version ${version}.`,
  "dataset.exported": ({ rows }, { event, who }) =>
    say`${who} exported a dataset: ${exportWords(event, rows)}.`,
};

/** ", as tone-hints/spam suggested": the rules whose hints a reading of the tone took, and those it turned down. */
function hintsSettled({ changes }: TrailEvent): Part[] {
  const rulesOf = (isKept: boolean) => {
    const rows = changes.flatMap(({ table, after }) =>
      table === "suggestionOutcome" && after ? [after] : [],
    );
    const own = rows.filter(({ outcome }) => (outcome !== "rejected") === isKept);
    return listed([...new Set(own.map(({ rule }) => String(rule)))]);
  };
  const [kept, rejected] = [rulesOf(true), rulesOf(false)];
  return [
    ...(kept === "" ? [] : say`, as ${strong(kept)} suggested`),
    ...(rejected === "" ? [] : say`, against what ${strong(rejected)} suggested`),
  ];
}

function fileNames(files: readonly string[]): Part {
  const shown = files.length > 3 ? [...files.slice(0, 2), `${files.length - 2} more files`] : files;
  return strong(listed(shown));
}

function outcome(counts: ImportCounts): string {
  const parts = [
    counted(counts.articles, "article"),
    counted(counts.comments, "comment"),
    ...(counts.newVersions > 0 ? [counted(counts.newVersions, "new text", "new texts")] : []),
    ...(counts.duplicates > 0 ? [`${counted(counts.duplicates, "duplicate")}`] : []),
    ...(counts.rejected > 0 ? [`${grouped(counts.rejected)} rejected`] : []),
  ];
  return listed(parts);
}

function claimsFared(fared: { same: number; moved: number; orphaned: number }): string {
  const { same, moved, orphaned } = fared;
  if (same + moved + orphaned === 0) return "";
  const parts = [
    ...(same > 0 ? [`${grouped(same)} found in place`] : []),
    ...(moved > 0 ? [`${grouped(moved)} carried over`] : []),
    ...(orphaned > 0 ? [`${grouped(orphaned)} not found again`] : []),
  ];
  return ` Of its claims ${listed(parts)}.`;
}

/** The claim's tag; the label of its type where the claim is not known. */
export function claimTag(names: TrailNames, claimId: number, type: string): Part {
  const claim = names.claim(claimId);
  if (claim !== null) return { as: "claim", claim };
  return strong(claimTypeOf(names.codebook, type)?.label.toLowerCase() ?? type);
}

function claimReading({ changes }: TrailEvent, names: TrailNames): Part[] {
  const row = changes.find((change) => change.table === "claim")?.after;
  if (!row) return say`a claim`;
  const fields = row.fields as Record<string, unknown>;
  return reading(describeClaim(names.codebook, { type: String(row.type), fields }));
}

/** "C2 contradicts another claim", "the comment is nearly the same text as another". */
function relationWords(given: {
  kind: RelationKind;
  event: TrailEvent;
  it: string;
  names: TrailNames;
}): Part[] {
  const { kind, event, it, names } = given;
  const row = event.changes.find((change) => change.table === "relation")?.after;
  if (row?.fromKind === "document") return say`${it} ${relationSays[kind]} another`;
  const known = (id: unknown) => {
    const claim = typeof id === "number" ? names.claim(id) : null;
    return claim === null ? null : ({ as: "claim", claim } as const);
  };
  return say`${known(row?.fromId) ?? "a claim"} ${relationSays[kind]} ${known(row?.toId) ?? "another claim"}`;
}

/** The labels of a tone reading, each with its targets: "insult 2; identity attack 1 (sectarian); not sarcastic". */
export function tonesWords(codebook: Codebook, marks: readonly ToneMark[]): string {
  const labels = marks.filter((mark) => splitMark(mark.label).target === null);
  const known = new Set(labels.map((mark) => mark.label));
  const apart = marks.filter((mark) => !known.has(splitMark(mark.label).label));
  const withTargets = labels.map((mark) => {
    const targets = marks.filter((one) => one !== mark && splitMark(one.label).label === mark.label);
    const aimed = targets.map((one) => toneWords(codebook, one));
    return aimed.length === 0
      ? toneWords(codebook, mark)
      : `${toneWords(codebook, mark)} (${aimed.join(", ")})`;
  });
  return [...withTargets, ...apart.map((mark) => toneWords(codebook, mark))].join("; ");
}

/** One label of a tone reading, or whom it is aimed at. */
export function toneWords(codebook: Codebook, mark: ToneMark): string {
  const { label: id, target } = splitMark(mark.label);
  const label = toneLabelOf(codebook, id);
  const name = label?.label.toLowerCase() ?? id;
  if (target !== null) {
    const option = label?.targets ? optionOf(codebook, label.targets.list, target) : undefined;
    return option?.says ?? option?.label ?? target;
  }
  if (mark.intensity === 0) return `not ${name}`;
  return mark.intensity === null ? name : `${name} ${mark.intensity}`;
}

function exportWords({ changes }: TrailEvent, rows: number): string {
  const row = changes.find((change) => change.table === "datasetExport")?.after;
  const size = counted(rows, "row");
  if (!row) return size;
  const form = row.format === "csv" ? "CSV" : "JSON Lines";
  return `${size} as ${form}, ${row.names === true ? "with the commenters’ names" : "commenters under pseudonyms"}`;
}
