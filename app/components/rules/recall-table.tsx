import { grouped } from "#app/domain/audit/sentence.ts";
import type { Codebook } from "#app/domain/codebook/types.ts";
import { kindWords } from "#app/domain/suggestions/kind-words.ts";
import type { RulesView } from "#app/domain/suggestions/rules-view.ts";
import { rangeWords, shareWords } from "./share-words.ts";

/** By kind: how many of the claims that people marked are met by a proposal, and by which rules. */
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
            <th scope="col" className="number">
              All met
            </th>
            <th scope="col">95 %</th>
            <th scope="col">Claims that each rule meets</th>
          </tr>
        </thead>
        <tbody>
          {recall.map(({ kind, kept, byHand, byHandMet, share, interval, rules }) => (
            <tr key={kind}>
              <th scope="row">{kindWords(codebook, kind)}</th>
              <td className="number">{grouped(kept)}</td>
              <td className="number">{grouped(byHand)}</td>
              <td className="number">{grouped(byHandMet)}</td>
              <td className="number">{shareWords(share)}</td>
              <td className="keep-line">{rangeWords(interval)}</td>
              <td className="small">
                {rules.length === 0 && <span className="soft">none</span>}
                {rules.map(({ rule, met }, index) => (
                  <span key={rule}>
                    {index > 0 && ", "}
                    <span className="keep-line">
                      <code>{rule}</code> {grouped(met)}
                    </span>
                  </span>
                ))}
              </td>
            </tr>
          ))}
        </tbody>
      </table>
    </section>
  );
}
