import { Form } from "@remix-run/react";
import { Button } from "#app/components/ui/button.tsx";
import type { RuleView } from "#app/domain/suggestions/rules-view.ts";

/** Whether a rule's suggestions are shown, and for admins the form that switches it. */
export function SwitchForm({ rule, mayManage }: { rule: RuleView; mayManage: boolean }) {
  const { rule: name, off, finder, finderOff } = rule;
  const state = off ? (
    <span>
      off: <q dir="auto">{off.reason}</q>, <bdi>{off.by}</bdi>
    </span>
  ) : finderOff ? (
    <span>off with {finder}</span>
  ) : (
    <span>on</span>
  );
  if (!mayManage) return state;
  if (off) {
    return (
      <Form method="post" className="switch">
        <input type="hidden" name="rule" value={name} />
        <input type="hidden" name="intent" value="switch" />
        <input type="hidden" name="to" value="on" />
        {state}
        <Button type="submit" kind="quiet" className="small" aria-label={`Switch ${name} on`}>
          Switch on
        </Button>
      </Form>
    );
  }
  return (
    <details className="switch">
      <summary>
        {state} <span className="unseen">{name}</span>
      </summary>
      <Form method="post">
        <input type="hidden" name="rule" value={name} />
        <input type="hidden" name="intent" value="switch" />
        <input type="hidden" name="to" value="off" />
        <label>
          Why switch it off <input className="field" name="reason" required maxLength={500} dir="auto" />
        </label>
        <Button type="submit" className="small" aria-label={`Switch ${name} off`}>
          Switch off
        </Button>
      </Form>
    </details>
  );
}
