import { useNavigate } from "@remix-run/react";
import { ButtonLink } from "#app/components/ui/button.tsx";
import type { KeyMap } from "#app/components/ui/keys.ts";
import { useKeys } from "#app/components/ui/use-keys.ts";
import { type HistoryAddress, historySearch } from "./address.ts";

const keys = {
  back: { keys: ["["], does: "state one event back", repeats: true },
  on: { keys: ["]"], does: "state one event on", repeats: true },
} satisfies KeyMap;

/** Events before and after the one whose state is shown; null at an end of the page. */
export interface Steps {
  back: number | null;
  on: number | null;
}

/** Moves the moment from event to event. */
export function MomentSteps({ address, steps }: { address: HistoryAddress; steps: Steps }) {
  const navigate = useNavigate();
  const to = (seq: number | null) => (seq === null ? null : historySearch(address, { at: `seq:${seq}` }));
  const [back, on] = [to(steps.back), to(steps.on)];
  const go = (address: string | null) => {
    if (address !== null) navigate(address, { preventScrollReset: true, replace: true });
  };
  useKeys({ title: "Past states", map: keys, acts: { back: () => go(back), on: () => go(on) } });
  return (
    <p className="acts">
      {back !== null && (
        <ButtonLink to={back} keyName="[" preventScrollReset>
          One event back
        </ButtonLink>
      )}
      {on !== null && (
        <ButtonLink to={on} keyName="]" preventScrollReset>
          One event on
        </ButtonLink>
      )}
    </p>
  );
}
