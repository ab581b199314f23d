import { Sheet } from "#app/components/shell/bar.tsx";
import { FailureNotice } from "#app/components/ui/notice.tsx";
import { counted, grouped } from "#app/domain/audit/sentence.ts";
import type { Codebook } from "#app/domain/codebook/types.ts";
import type { Failure } from "#app/domain/shared/failure.ts";
import { claimsForRecall } from "#app/domain/suggestions/recall.ts";
import type { RulesAsked } from "#app/domain/suggestions/rules-address.ts";
import type { RulesView } from "#app/domain/suggestions/rules-view.ts";
import { KindTabs } from "./kind-tabs.tsx";
import { ModelPart } from "./model-part.tsx";
import { NoRules } from "./no-rules.tsx";
import { PassesPart } from "./passes-part.tsx";
import { RecallTable } from "./recall-table.tsx";
import { RuleTable } from "./rule-table.tsx";

/** How the rules of suggestions do: precision the worst first, what they miss, and what each pass changed. */
export function RulesPage(props: {
  asked: RulesAsked;
  view: RulesView;
  codebook: Codebook;
  mayManage: boolean;
  failure: Failure | null;
}) {
  const { asked, view, codebook, mayManage, failure } = props;
  return (
    <Sheet>
      <h1>Rules</h1>
      <p className="lead">
        Rules propose claims; people decide. Precision is the share of settled suggestions that somebody kept,
        as they were or amended; it says nothing of suggestions nobody has looked at. Recall is the share that
        a rule meets of the claims of its kinds. Rules divide the work, so a low share alone is no fault.
      </p>
      {failure && <FailureNotice failure={failure} />}
      <section aria-labelledby="rules-head">
        <h2 id="rules-head">By rule, least precise first</h2>
        <KindTabs asked={asked} codebook={codebook} />
        {view.rules.length === 0 ? (
          <NoRules asked={asked} codebook={codebook} />
        ) : (
          <RuleTable rules={view.rules} mayManage={mayManage} />
        )}
        {view.offElsewhere > 0 && (
          <p className="small soft">
            {counted(view.offElsewhere, "rule")} that {view.offElsewhere === 1 ? "is" : "are"} switched off
            proposed nothing of this kind; see all kinds.
          </p>
        )}
      </section>
      <section aria-labelledby="recall-head">
        <h2 id="recall-head">What the rules miss</h2>
        <p className="soft recall-words">
          A claim is met where a rule that is on proposes its kind on words that overlap it. Counted are the
          newest {grouped(claimsForRecall)} claims that stand on texts the rules have read. A claim that
          nothing met belongs to no rule, so what is missed goes by kind. True recall is lower than “all met”:
          people mark more readily what is proposed to them, and what nobody marked is not here. “Of these
          met” looks only at claims that people found themselves.
        </p>
        <RecallTable recall={view.recall} codebook={codebook} />
      </section>
      <section aria-labelledby="model-head">
        <h2 id="model-head">Learning from decisions</h2>
        <ModelPart model={view.model} mayManage={mayManage} />
      </section>
      <section aria-labelledby="passes-head">
        <h2 id="passes-head">Passes over all texts</h2>
        <PassesPart runs={view.runs} />
      </section>
    </Sheet>
  );
}
