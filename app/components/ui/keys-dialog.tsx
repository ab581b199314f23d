import { useState } from "react";
import { Button } from "./button.tsx";
import { Dialog } from "./dialog.tsx";
import { Kbd } from "./kbd.tsx";
import type { KeyBinding, KeyMap } from "./keys.ts";
import { useKeys, useLiveKeys } from "./use-keys.ts";

const ownKeys = { keys: { keys: ["?"], does: "show this list" } } as const satisfies KeyMap;

/** The button that shows which keys the page answers, and the list itself; `?` opens it. */
export function KeysButton() {
  const [open, setOpen] = useState(false);
  const live = useLiveKeys();
  useKeys({ title: "Everywhere", map: ownKeys, acts: { keys: () => setOpen(true) } });
  return (
    <>
      <Button
        kind="quiet"
        className="needs-script"
        keyName="?"
        disabled={live.length === 0}
        onClick={() => setOpen(true)}
      >
        Keys
      </Button>
      <Dialog open={open} title="Keys" onClose={() => setOpen(false)}>
        <div className="key-maps">
          {live.flatMap(({ title, map }) =>
            [...grouped(map)].map(([group, bindings]) => (
              <section key={`${title} ${group}`}>
                <h3>{group === "" ? title : `${title}: ${group}`}</h3>
                <KeyList bindings={bindings} />
              </section>
            )),
          )}
        </div>
      </Dialog>
    </>
  );
}

function KeyList({ bindings }: { bindings: readonly KeyBinding[] }) {
  return (
    <dl className="key-map">
      {bindings.map(({ keys, does }) => (
        <div className="key-row" key={keys.join(" ")}>
          <dt>
            {keys.map((key) => (
              <Kbd key={key} of={key} />
            ))}
          </dt>
          <dd>{does}</dd>
        </div>
      ))}
    </dl>
  );
}

function grouped(map: KeyMap): Map<string, KeyBinding[]> {
  const groups = new Map<string, KeyBinding[]>();
  for (const binding of Object.values(map)) {
    const group = binding.group ?? "";
    groups.set(group, [...(groups.get(group) ?? []), binding]);
  }
  return groups;
}
