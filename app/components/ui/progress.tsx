/** How far long work is. Leave `value` out while nobody can say. */
export function ProgressBar(props: { label: string; value?: number; max: number; id?: string }) {
  const { label, value, max, id } = props;
  return <progress id={id} aria-label={label} max={max} {...(value === undefined ? {} : { value })} />;
}
