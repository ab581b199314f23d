import { Form } from "@remix-run/react";
import { Button } from "#app/components/ui/button.tsx";
import { SelectField } from "#app/components/ui/field.tsx";
import { Time } from "#app/components/ui/time.tsx";
import { grouped } from "#app/domain/audit/sentence.ts";
import type { Figures } from "#app/domain/learn/figures.ts";
import { queueOrderLabels, queueOrders } from "#app/domain/suggestions/model-body.ts";
import type { RulesView } from "#app/domain/suggestions/rules-view.ts";

/** The model that learns from what people decided: whether it is in use, why, and how it grew. */
export function ModelPart({ model, mayManage }: { model: RulesView["model"]; mayManage: boolean }) {
  return (
    <div className="model-part">
      {model === null ? (
        <p className="soft">No model was trained yet. The rules’ own scores stand.</p>
      ) : (
        <>
          <p>
            <strong>{model.inUse ? "In use" : "Off"}</strong>, trained <Time at={model.at} />.{" "}
            {model.comparison.verdict.words}
          </p>
          <FiguresTable model={model} />
        </>
      )}
      {mayManage && (
        <Form method="post" className="train">
          <SelectField
            label="Order the queue by"
            name="order"
            defaultValue={model?.order ?? "yield"}
            options={queueOrders.map((order) => ({ value: order, label: queueOrderLabels[order] }))}
          />
          <Button type="submit" name="intent" value="train">
            Train on what was settled
          </Button>
        </Form>
      )}
    </div>
  );
}

/** Figures on held-out documents, for all outcomes and for fewer: the learning curve in numbers. */
function FiguresTable({ model }: { model: NonNullable<RulesView["model"]> }) {
  const { comparison, curve } = model;
  return (
    <table className="grid">
      <caption className="soft">On documents the model has not seen. Log loss: lower is better.</caption>
      <thead>
        <tr>
          <th scope="col">Trained on</th>
          <th scope="col" className="number">
            Log loss, rules
          </th>
          <th scope="col" className="number">
            Log loss, model
          </th>
          <th scope="col" className="number">
            Area under curve, rules
          </th>
          <th scope="col" className="number">
            Area under curve, model
          </th>
        </tr>
      </thead>
      <tbody>
        {curve.map(({ n, rules, model: learned }) => (
          <FiguresRow key={n} words={`${grouped(n)} outcomes`} rules={rules} learned={learned} />
        ))}
        <FiguresRow words="all outcomes" rules={comparison.rules} learned={comparison.model} />
      </tbody>
    </table>
  );
}

function FiguresRow({ words, rules, learned }: { words: string; rules: Figures; learned: Figures }) {
  return (
    <tr>
      <th scope="row">{words}</th>
      {[rules.logLoss, learned.logLoss, rules.auc, learned.auc].map((figure, column) => (
        // biome-ignore lint/suspicious/noArrayIndexKey: four columns that never move
        <td key={column} className="number">
          {figure === null ? "–" : figure.toFixed(3)}
        </td>
      ))}
    </tr>
  );
}
