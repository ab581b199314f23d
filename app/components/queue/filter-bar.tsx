import { Form } from "@remix-run/react";
import type { ReactNode } from "react";
import { Chip } from "#app/components/ui/chip.tsx";
import { SearchIcon } from "#app/components/ui/icons.tsx";
import { Kbd } from "#app/components/ui/kbd.tsx";
import { opensPopover } from "#app/components/ui/popover.tsx";
import type { FilterChoices, FilterNames } from "#app/domain/queue/filter-choices.ts";
import { defaultFilter, type QueueFilter } from "#app/domain/queue/filters.ts";
import { type ChipPart, chipParts, queueHref } from "./address.ts";
import { FilterForm, filterButtonId, filterFormId } from "./filter-form.tsx";
import { KeptFields } from "./kept-fields.tsx";

export const searchFieldId = "queue-search";

/** Search, the filters that hold as chips, and the button that adds one: a mirror of the address. */
export function FilterBar(props: {
  filter: QueueFilter;
  names: FilterNames;
  choices: FilterChoices;
  children: ReactNode;
}) {
  const { filter, names, choices, children } = props;
  return (
    <div className="filter-bar">
      {/* The key makes the field anew when the address changes, so that it always shows what is searched for. */}
      <Form key={filter.q} method="get" action="/queue" role="search" className="queue-search">
        <KeptFields filter={filter} without={["q"]} />
        <SearchIcon />
        <label className="unseen" htmlFor={searchFieldId}>
          Search the texts
        </label>
        <input
          className="field"
          id={searchFieldId}
          name="q"
          type="search"
          dir="auto"
          autoComplete="off"
          maxLength={300}
          defaultValue={filter.q}
        />
        <Kbd of="/" />
      </Form>
      {chipParts.map((part) => {
        const words = chipWords(part, { filter, names, choices });
        return (
          words !== null && (
            <Chip key={part} label={words.label} without={queueHref(filter, { [part]: defaultFilter[part] })}>
              {words.value}
            </Chip>
          )
        );
      })}
      <button type="button" className="chip add" id={filterButtonId} {...opensPopover(filterFormId)}>
        Filter <Kbd of="f" />
      </button>
      <FilterForm filter={filter} choices={choices} />
      {children}
    </div>
  );
}

function chipWords(
  part: ChipPart,
  given: { filter: QueueFilter; names: FilterNames; choices: FilterChoices },
): { label: string; value: string } | null {
  const { filter, names, choices } = given;
  if (filter[part] === defaultFilter[part]) return null;
  switch (part) {
    case "state":
      return { label: "State", value: filter.state };
    case "article":
      return { label: "Article", value: names.article ?? `number ${filter.article}` };
    case "source":
      return { label: "Source", value: names.source ?? `number ${filter.source}` };
    case "author":
      return { label: "Author", value: names.author ?? `number ${filter.author}` };
    case "label":
      return {
        label: "Label",
        value: choices.labels.find(({ id }) => id === filter.label)?.label ?? filter.label!,
      };
    case "flagged":
      return { label: "Only", value: "flagged" };
    case "mine":
      return { label: "Only", value: "held by me" };
  }
}
