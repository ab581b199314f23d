import { grouped } from "#app/domain/audit/sentence.ts";
import type { Codebook } from "#app/domain/codebook/types.ts";
import { kindWords } from "#app/domain/suggestions/kind-words.ts";
import type { RulesView } from "#app/domain/suggestions/rules-view.ts";
import { ShareCells, ShareHeads } from "./share-cells.tsx";

/** By kind: how many of the claims that people marked are met by a proposal. */
export function RecallTable({ recall, codebook }: { recall: RulesView["recall"]; codebook: Codebook }) {
  if (recall.length === 0) {
    return <p className="soft">No claim stands yet on a text that the rules have read.</p>;
  }
  return (
    <section className="table-scroll" aria-label="Claims that the rules meet, least met first">
      <table className="grid wrap">
        <thead>
          <tr>
            <th scope="col">Kind of claim</th>
            <th scope="col" className="number">
              Kept from a suggestion
            </th>
            <th scope="col" className="number">
              Marked by hand
            </th>
            <th scope="col" className="number">
              of these met
            </th>
            <ShareHeads name="All met" />
          </tr>
        </thead>
        <tbody>
          {recall.map(({ kind, kept, byHand, byHandMet, met }) => (
            <tr key={kind}>
              <th scope="row">{kindWords(codebook, kind)}</th>
              <td className="number">{grouped(kept)}</td>
              <td className="number">{grouped(byHand)}</td>
              <td className="number">{grouped(byHandMet)}</td>
              <ShareCells share={met} />
            </tr>
          ))}
        </tbody>
      </table>
    </section>
  );
}
