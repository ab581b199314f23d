import { type Figures, figuresOf, logLosses } from "./figures.ts";

/** Scores of the same held-out suggestions, in the same order. */
export interface HeldOut {
  readonly rules: readonly number[];
  /** The rules' scores brought to the level of what is accepted; where given, the model has to beat these too. */
  readonly calibrated?: readonly number[];
  readonly model: readonly number[];
  /** 1 for accepted or amended, 0 for rejected. */
  readonly labels: readonly number[];
  /** The document each is of. */
  readonly documents: readonly string[];
}

export type VerdictState = "too_few" | "not_better" | "better";

export interface Verdict {
  readonly state: VerdictState;
  /** The figures and what follows from them, in sentences. */
  readonly words: string;
}

export interface Comparison {
  readonly outcomes: number;
  readonly accepted: number;
  readonly rejected: number;
  readonly documents: number;
  readonly rules: Figures;
  readonly calibrated: Figures | null;
  readonly model: Figures;
  /** Mean log loss saved by the model, and its standard error over documents; null without outcomes. */
  readonly gain: { readonly mean: number; readonly error: number } | null;
  readonly verdict: Verdict;
}

/** What there must be before the model may be judged at all. */
export const fewest = { outcomes: 60, ofEachSide: 15, documents: 10 } as const;

/** The gain must be this many standard errors above 0: one chance in twenty for a model that knows nothing. */
const surely = 1.645;

/**
 * Whether the model is better than the rules on suggestions it was not trained on: a smaller log loss than the rules'
 * (and than theirs after calibration) by more than chance, and no smaller area under the curve. Errors are taken over
 * documents, since suggestions of one text are alike (K.-Y. Liang and S. Zeger 1986).
 */
export function compare(heldOut: HeldOut): Comparison {
  const { rules, calibrated, model, labels, documents } = heldOut;
  const accepted = labels.filter((label) => label === 1).length;
  const counts = {
    outcomes: labels.length,
    accepted,
    rejected: labels.length - accepted,
    documents: new Set(documents).size,
  };
  const figures = {
    rules: figuresOf(rules, labels),
    calibrated: calibrated ? figuresOf(calibrated, labels) : null,
    model: figuresOf(model, labels),
  };
  const gain = gainOf(heldOut);
  return { ...counts, ...figures, gain, verdict: verdictOf({ ...counts, ...figures, gain }) };
}

function gainOf({ rules, calibrated, model, labels, documents }: HeldOut): Comparison["gain"] {
  if (labels.length === 0) return null;
  const base = logLosses(calibrated ?? rules, labels);
  const gains = logLosses(model, labels).map((loss, i) => base[i]! - loss);
  const mean = gains.reduce((sum, one) => sum + one, 0) / gains.length;
  const byDocument = new Map<string, number>();
  for (const [i, document] of documents.entries()) {
    byDocument.set(document, (byDocument.get(document) ?? 0) + gains[i]! - mean);
  }
  const squares = [...byDocument.values()].reduce((sum, one) => sum + one * one, 0);
  const groups = byDocument.size;
  const error = groups > 1 ? Math.sqrt((squares * groups) / (groups - 1)) / gains.length : 0;
  return { mean, error };
}

function verdictOf(one: Omit<Comparison, "verdict">): Verdict {
  const missing = missingWords(one);
  if (missing) return { state: "too_few", words: missing };
  const { rules, calibrated, model, gain } = one;
  const found = [
    `On ${one.outcomes} held-out outcomes from ${one.documents} documents, ${one.accepted} accepted and ${one.rejected} rejected,`,
    `the model’s log loss is ${say(model.logLoss)} and that of the rules ${say(rules.logLoss)}`,
    calibrated ? `(${say(calibrated.logLoss)} after calibration);` : ";",
    `its area under the curve is ${say(model.auc)} and theirs ${say(rules.auc)}.`,
  ]
    .join(" ")
    .replace(" ;", ";");
  const lossSaved = model.logLoss! < rules.logLoss! && gain!.mean > surely * gain!.error;
  const orderKept = model.auc! >= rules.auc!;
  if (lossSaved && orderKept)
    return { state: "better", words: `${found} The model is better and may be used.` };
  const because = !orderKept
    ? "orders suggestions worse than the rules"
    : model.logLoss! < rules.logLoss! && gain!.mean > 0
      ? `saves too little to rule out chance (${say(gain!.mean)} ± ${say(gain!.error)})`
      : "saves nothing";
  return { state: "not_better", words: `${found} The model ${because}, so it stays off.` };
}

function missingWords({
  outcomes,
  accepted,
  rejected,
  documents,
}: Omit<Comparison, "verdict">): string | null {
  const enough =
    outcomes >= fewest.outcomes &&
    Math.min(accepted, rejected) >= fewest.ofEachSide &&
    documents >= fewest.documents;
  if (enough) return null;
  return (
    `Too few outcomes to judge: ${outcomes} (${accepted} accepted, ${rejected} rejected) from ${documents} documents. ` +
    `It takes ${fewest.outcomes}, with ${fewest.ofEachSide} of each and ${fewest.documents} documents. The model stays off.`
  );
}

function say(figure: number | null): string {
  return figure === null ? "unknown" : figure.toFixed(3);
}
