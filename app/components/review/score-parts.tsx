import type { SuggestionView } from "#app/domain/suggestions/view.ts";

/** What a model's score is made of, the heaviest part first: what each adds to or takes from the log odds. */
export function ScoreParts({ parts }: { parts: NonNullable<SuggestionView["parts"]> }) {
  return (
    <details className="score-parts small">
      <summary>What the score is made of</summary>
      <ul className="plain-list">
        {parts.map(({ feature, weight }) => (
          <li key={feature}>
            <b>{weight < 0 ? weight.toFixed(2).replace("-", "−") : `+${weight.toFixed(2)}`}</b>{" "}
            <bdi>{feature}</bdi>
          </li>
        ))}
      </ul>
    </details>
  );
}
