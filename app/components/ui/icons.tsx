/** The few signs that are quicker than a word. Hidden from screen readers: the control says it in words. */

export function SearchIcon() {
  return (
    <svg className="search-icon" width="13" height="13" viewBox="0 0 13 13" aria-hidden="true">
      <circle cx="5.2" cy="5.2" r="4" fill="none" stroke="currentColor" strokeWidth="1.4" />
      <path d="M8.2 8.2L12 12" stroke="currentColor" strokeWidth="1.4" />
    </svg>
  );
}

export function CrossIcon() {
  return (
    <svg width="8" height="8" viewBox="0 0 8 8" aria-hidden="true">
      <path d="M1 1l6 6M7 1L1 7" stroke="currentColor" strokeWidth="1.3" />
    </svg>
  );
}

export function TickIcon() {
  return (
    <svg width="14" height="14" viewBox="0 0 14 14" aria-hidden="true">
      <path d="M2 7.5L5.5 11L12 3.5" fill="none" stroke="currentColor" strokeWidth="2" />
    </svg>
  );
}

/** The direction a column is sorted in. */
export function SortIcon({ direction }: { direction: "ascending" | "descending" }) {
  return (
    <svg className="sort-mark" width="8" height="6" viewBox="0 0 8 6" aria-hidden="true">
      <path d={direction === "descending" ? "M0 0h8L4 6z" : "M0 6h8L4 0z"} fill="currentColor" />
    </svg>
  );
}
