import { type QueueFilter, writeFilter } from "#app/domain/queue/filters.ts";

/** Hidden fields that carry the rest of a filter through a form; a new search or filter starts from the first page. */
export function KeptFields(props: { filter: QueueFilter; without: readonly (keyof QueueFilter)[] }) {
  const { filter, without } = props;
  const kept = [...writeFilter({ ...filter, cursor: null })].filter(
    ([name]) => !without.includes(name as keyof QueueFilter),
  );
  return kept.map(([name, value]) => <input key={name} type="hidden" name={name} value={value} />);
}
