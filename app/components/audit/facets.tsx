import { Form } from "@remix-run/react";
import { Button } from "#app/components/ui/button.tsx";
import { Tick } from "#app/components/ui/field.tsx";
import { type WhatKind, whatLabels } from "#app/domain/audit/trail-event.ts";
import type { HistoryAddress } from "./address.ts";

export interface FacetChoices {
  what: { kind: WhatKind; count: number | null }[];
  who: { id: number; name: string; count: number | null }[];
}

/** What happened and who did it, as ticks; nothing ticked leaves nothing out. */
export function Facets({ choices, address }: { choices: FacetChoices; address: HistoryAddress }) {
  return (
    <Form method="get" className="facets">
      {address.at !== "" && <input type="hidden" name="at" value={address.at} />}
      <fieldset>
        <legend>What happened</legend>
        {choices.what.map(({ kind, count }) => (
          <Facet key={kind} name="what" value={kind} on={address.what.includes(kind)} count={count}>
            {whatLabels[kind]}
          </Facet>
        ))}
      </fieldset>
      <fieldset>
        <legend>Who</legend>
        {choices.who.map(({ id, name, count }) => (
          <Facet key={id} name="who" value={String(id)} on={address.who.includes(id)} count={count}>
            <bdi>{name}</bdi>
          </Facet>
        ))}
      </fieldset>
      <Button type="submit">Show</Button>
    </Form>
  );
}

function Facet(props: {
  name: string;
  value: string;
  on: boolean;
  count: number | null;
  children: React.ReactNode;
}) {
  const { name, value, on, count, children } = props;
  return (
    <div className="facet">
      <Tick name={name} value={value} defaultChecked={on}>
        {children}
      </Tick>
      {count !== null && <data value={count}>{count}</data>}
    </div>
  );
}
