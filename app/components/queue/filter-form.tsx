import { Form } from "@remix-run/react";
import { Button } from "#app/components/ui/button.tsx";
import { type Option, SelectField, Tick } from "#app/components/ui/field.tsx";
import { Popover } from "#app/components/ui/popover.tsx";
import type { FilterChoices } from "#app/domain/queue/filter-choices.ts";
import { defaultFilter, type QueueFilter } from "#app/domain/queue/filters.ts";
import { itemStates } from "#app/domain/vocabulary.ts";
import { KeptFields } from "./kept-fields.tsx";

export const filterFormId = "queue-filter";
export const filterButtonId = "queue-filter-add";

const asked = ["state", "source", "label", "flagged", "mine"] as const;

/** What the queue can be narrowed to, as one plain form over the page. Article and author are chosen in their rows. */
export function FilterForm({ filter, choices }: { filter: QueueFilter; choices: FilterChoices }) {
  const sources: Option[] = choices.sources.map(({ id, name }) => ({ value: String(id), label: name }));
  const labels: Option[] = choices.labels.map(({ id, label, kind }) => ({
    value: id,
    label: `${kind}: ${label}`,
  }));
  return (
    <Popover id={filterFormId} label="Filter the queue">
      <Form
        key={JSON.stringify(filter)}
        method="get"
        action="/queue"
        className="stack filter-form"
        onSubmit={() => document.getElementById(filterFormId)?.hidePopover()}
      >
        <KeptFields filter={filter} without={asked} />
        <SelectField
          label="State"
          name="state"
          defaultValue={filter.state}
          options={itemStates.map((state) => ({
            value: state === defaultFilter.state ? "" : state,
            label: state,
          }))}
        />
        <SelectField
          label="Source"
          name="source"
          defaultValue={filter.source ?? ""}
          options={[{ value: "", label: "any" }, ...sources]}
        />
        <SelectField
          label="Label"
          name="label"
          defaultValue={filter.label ?? ""}
          options={[{ value: "", label: "any" }, ...labels]}
        />
        <Tick name="flagged" value="1" defaultChecked={filter.flagged}>
          Flagged only
        </Tick>
        <Tick name="mine" value="1" defaultChecked={filter.mine}>
          Held by me only
        </Tick>
        <div className="acts">
          <Button type="submit" kind="primary">
            Show
          </Button>
        </div>
      </Form>
    </Popover>
  );
}
