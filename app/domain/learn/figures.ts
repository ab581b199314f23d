/** How good scores are, against what was decided. Null where a figure needs both outcomes, or any, and has not. */
export interface Figures {
  /** Mean of minus the logarithm of the probability given to what came true; 0 is perfect, 0.69 says nothing. */
  readonly logLoss: number | null;
  /** Mean squared distance from what came true (G. Brier 1950). */
  readonly brier: number | null;
  /** How often an accepted suggestion stands above a rejected one, ties half: 0.5 is chance. */
  readonly auc: number | null;
  /** The share of right ones among those that must be looked at to find 90 % of the right ones. */
  readonly precisionAtRecall: number | null;
}

/** Scores of exactly 0 or 1 are taken as this far from it. */
const edge = 1e-6;

/** The recall at which precision is read. */
const wantedRecall = 0.9;

/** @param labels 1 or 0 for each score. */
export function figuresOf(scores: readonly number[], labels: readonly number[]): Figures {
  const losses = logLosses(scores, labels);
  const squares = scores.map((score, i) => (score - labels[i]!) ** 2);
  return {
    logLoss: meanOf(losses),
    brier: meanOf(squares),
    auc: areaUnderCurve(scores, labels),
    precisionAtRecall: precisionAtRecall(scores, labels),
  };
}

/** The log loss of each score. */
export function logLosses(scores: readonly number[], labels: readonly number[]): number[] {
  return scores.map((score, i) => {
    const kept = Math.min(1 - edge, Math.max(edge, score));
    return -Math.log(labels[i] === 1 ? kept : 1 - kept);
  });
}

/** The area under the ROC curve by ranks, ties counted half (J. Hanley and B. McNeil 1982). */
function areaUnderCurve(scores: readonly number[], labels: readonly number[]): number | null {
  const right = labels.filter((label) => label === 1).length;
  const wrong = labels.length - right;
  if (right === 0 || wrong === 0) return null;
  let rankSum = 0;
  let before = 0;
  for (const { size, right: rightHere } of tiedFromLow(scores, labels)) {
    rankSum += rightHere * (before + (size + 1) / 2);
    before += size;
  }
  return (rankSum - (right * (right + 1)) / 2) / (right * wrong);
}

function precisionAtRecall(scores: readonly number[], labels: readonly number[]): number | null {
  const right = labels.filter((label) => label === 1).length;
  if (right === 0) return null;
  let found = 0;
  let looked = 0;
  for (const { size, right: rightHere } of tiedFromLow(scores, labels).reverse()) {
    found += rightHere;
    looked += size;
    if (found >= wantedRecall * right) break;
  }
  return found / looked;
}

/** How many share each score, and how many of those are right, from the lowest score. */
function tiedFromLow(
  scores: readonly number[],
  labels: readonly number[],
): { size: number; right: number }[] {
  const order = scores.map((_, i) => i).sort((a, b) => scores[a]! - scores[b]!);
  const groups: { score: number; size: number; right: number }[] = [];
  for (const i of order) {
    const last = groups.at(-1);
    const right = labels[i] === 1 ? 1 : 0;
    if (last && last.score === scores[i]) {
      last.size += 1;
      last.right += right;
    } else groups.push({ score: scores[i]!, size: 1, right });
  }
  return groups;
}

function meanOf(values: readonly number[]): number | null {
  return values.length === 0 ? null : values.reduce((sum, one) => sum + one, 0) / values.length;
}
