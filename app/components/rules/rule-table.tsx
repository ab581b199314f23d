import { counted, grouped } from "#app/domain/audit/sentence.ts";
import { rejectionLabels } from "#app/domain/suggestions/rejections.ts";
import type { RuleView } from "#app/domain/suggestions/rules-view.ts";
import type { RejectionReason } from "#app/domain/vocabulary.ts";
import { ShareCells, ShareHeads } from "./share-cells.tsx";
import { SwitchForm } from "./switch-form.tsx";

interface Props {
  rules: readonly RuleView[];
  mayManage: boolean;
}

/** Rules with their outcomes, precision and recall over time, and switch; those nobody has judged stand folded below. */
export function RuleTable({ rules, mayManage }: Props) {
  const isTried = ({ precision, off }: RuleView) => precision !== null || off !== null;
  const tried = rules.filter(isTried);
  const untried = rules.filter((rule) => !isTried(rule));
  return (
    <>
      {tried.length === 0 ? (
        <p className="soft">Nothing that these rules propose is settled yet, so no precision is known.</p>
      ) : (
        <Table label="Rules, least precise first" rules={tried} mayManage={mayManage} />
      )}
      {untried.length > 0 && (
        <details className="untried" open={tried.length === 0}>
          <summary>{counted(untried.length, "rule")} of which nothing is settled yet</summary>
          <Table label="Rules of which nothing is settled yet" rules={untried} mayManage={mayManage} />
        </details>
      )}
    </>
  );
}

function Table({ label, rules, mayManage }: Props & { label: string }) {
  return (
    <section className="table-scroll" aria-label={label}>
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
            <ShareHeads name="Precision" />
            <ShareHeads name="Recall" />
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
  const { accepted, amended, rejected } = rule.outcomes;
  return (
    <tr>
      <th scope="row">
        <code>{rule.rule}</code>
      </th>
      <td className="number">{grouped(rule.standing)}</td>
      <td className="number">{blankZero(accepted)}</td>
      <td className="number">{blankZero(amended)}</td>
      <td className="number" title={rule.reasons.map(reasonWords).join(", ")}>
        {blankZero(rejected)}
      </td>
      <ShareCells share={rule.precision} />
      <ShareCells share={rule.recall} />
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
