import { grouped } from "#app/domain/audit/sentence.ts";
import { rejectionLabels } from "#app/domain/suggestions/rejections.ts";
import type { RuleView } from "#app/domain/suggestions/rules-view.ts";
import type { RejectionReason } from "#app/domain/vocabulary.ts";
import { rangeWords, shareWords } from "./share-words.ts";
import { SwitchForm } from "./switch-form.tsx";
import { WeeksPicture } from "./weeks-picture.tsx";

/** Every rule with its outcomes, its precision over time, and its switch. */
export function RuleTable({ rules, mayManage }: { rules: readonly RuleView[]; mayManage: boolean }) {
  if (rules.length === 0) {
    return (
      <p className="soft">No text has been read for suggestions yet. That happens by itself, shortly.</p>
    );
  }
  return (
    <section className="table-scroll" aria-label="Rules, least precise first">
      <table className="grid wrap">
        <thead>
          <tr>
            <th scope="col">Rule</th>
            <th scope="col" className="number">
              On texts
            </th>
            <th scope="col" className="number">
              Accepted
            </th>
            <th scope="col" className="number">
              Amended
            </th>
            <th scope="col" className="number">
              Rejected
            </th>
            <th scope="col" className="number">
              Precision
            </th>
            <th scope="col">95 %</th>
            <th scope="col">By week</th>
            <th scope="col">Shown</th>
          </tr>
        </thead>
        <tbody>
          {rules.map((rule) => (
            <RuleRow key={rule.rule} rule={rule} mayManage={mayManage} />
          ))}
        </tbody>
      </table>
    </section>
  );
}

function RuleRow({ rule, mayManage }: { rule: RuleView; mayManage: boolean }) {
  const { accepted, amended, rejected, precision, interval, weeks, standing } = rule;
  return (
    <tr>
      <th scope="row">
        <code>{rule.rule}</code>
      </th>
      <td className="number">{grouped(standing)}</td>
      <td className="number">{blankZero(accepted)}</td>
      <td className="number">{blankZero(amended)}</td>
      <td className="number" title={rule.reasons.map(reasonWords).join(", ")}>
        {blankZero(rejected)}
      </td>
      <td className="number">{shareWords(precision)}</td>
      <td className="keep-line">{rangeWords(interval)}</td>
      <td>
        <WeeksPicture weeks={weeks} />
      </td>
      <td>
        <SwitchForm rule={rule} mayManage={mayManage} />
      </td>
    </tr>
  );
}

const blankZero = (count: number) => (count === 0 ? "" : grouped(count));

function reasonWords({ reason, count }: RuleView["reasons"][number]): string {
  return `${rejectionLabels[reason as RejectionReason] ?? reason}: ${count}`;
}
