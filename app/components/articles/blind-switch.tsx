import { Form } from "@remix-run/react";
import type { Failure } from "#app/domain/shared/failure.ts";
import { Button } from "../ui/button.tsx";
import { TextField } from "../ui/field.tsx";
import { FailureNotice } from "../ui/notice.tsx";
import { opensPopover, Popover } from "../ui/popover.tsx";

const id = "blind-switch";

/** Whether suggestions are hidden on an article and its comments, and for admins the switch. */
export function BlindSwitch(props: {
  blind: { reason: string } | null;
  mayBlind: boolean;
  failure: Failure | null;
}) {
  const { blind, mayBlind, failure } = props;
  const state = blind === null ? "Suggestions shown" : "Read blind";
  if (!mayBlind) return blind === null ? null : <span>{state}</span>;
  return (
    <>
      <Button kind="quiet" {...opensPopover(id)}>
        {state}
      </Button>
      <Popover id={id} label={state} className="words-popover from-end">
        <Form method="post" className="stack">
          <p>
            Where two people’s agreement is measured, neither may have been led: hide what the machine
            proposes on this article and its comments.
          </p>
          {failure && <FailureNotice failure={failure} />}
          {blind === null ? (
            <TextField label="What it is read blind for" name="reason" maxLength={500} dir="auto" />
          ) : (
            <p>
              Hidden
              {blind.reason === "" ? (
                "."
              ) : (
                <>
                  : <q dir="auto">{blind.reason}</q>
                </>
              )}
            </p>
          )}
          <Button kind="primary" type="submit" name="blind" value={blind === null ? "yes" : "no"}>
            {blind === null ? "Hide suggestions" : "Show suggestions"}
          </Button>
        </Form>
      </Popover>
    </>
  );
}
