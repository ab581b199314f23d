import { grouped } from "#app/domain/audit/sentence.ts";
import { claimTypeOf } from "#app/domain/codebook/lookup.ts";
import type { Codebook } from "#app/domain/codebook/types.ts";
import type { RulesView } from "#app/domain/suggestions/rules-view.ts";
import { shareWords } from "./share-words.ts";

/** By type of claim: how many began as a suggestion, how many a person had to find. */
export function RecallTable({ recall, codebook }: { recall: RulesView["recall"]; codebook: Codebook }) {
  if (recall.length === 0) return <p className="soft">No claim is marked yet.</p>;
  return (
    <table className="grid">
      <thead>
        <tr>
          <th scope="col">Type of claim</th>
          <th scope="col" className="number">
            Began as a suggestion
          </th>
          <th scope="col" className="number">
            Found by a person
          </th>
          <th scope="col" className="number">
            Recall, at least
          </th>
        </tr>
      </thead>
      <tbody>
        {recall.map(({ type, found, missed }) => (
          <tr key={type}>
            <th scope="row">{claimTypeOf(codebook, type)?.label ?? type}</th>
            <td className="number">{grouped(found)}</td>
            <td className="number">{grouped(missed)}</td>
            <td className="number">{shareWords(found + missed === 0 ? null : found / (found + missed))}</td>
          </tr>
        ))}
      </tbody>
    </table>
  );
}
