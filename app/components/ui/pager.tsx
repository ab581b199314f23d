import { ButtonLink } from "./button.tsx";

/** Goes on through a list that is read by cursor: back to the start, and the next page where there is one. */
export function Pager(props: { label: string; first: string | null; next: string | null }) {
  const { label, first, next } = props;
  if (first === null && next === null) return null;
  return (
    <nav className="acts" aria-label={label}>
      {first !== null && (
        <ButtonLink to={first} rel="first">
          First page
        </ButtonLink>
      )}
      {next !== null && (
        <ButtonLink to={next} rel="next">
          Next page
        </ButtonLink>
      )}
    </nav>
  );
}
