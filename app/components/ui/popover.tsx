import type { ReactNode } from "react";

/**
 * Attributes of the button that opens a popover. They are plain HTML, so popovers open without scripts; this React does
 * not know their names yet.
 */
export function opensPopover(id: string): Record<string, string> {
  return { popovertarget: id };
}

/** Something small that lies over the page until one clicks beside it or presses Escape. Focus goes back by itself. */
export function Popover(props: { id: string; label: string; className?: string; children: ReactNode }) {
  const { id, label, className, children } = props;
  const attributes = { popover: "auto" };
  return (
    <section
      {...attributes}
      id={id}
      aria-label={label}
      className={className === undefined ? "popover" : `popover ${className}`}
    >
      {children}
    </section>
  );
}
