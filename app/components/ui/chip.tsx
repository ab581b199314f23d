import { Link } from "@remix-run/react";
import type { ReactNode } from "react";
import { CrossIcon } from "./icons.tsx";

/**
 * A filter that holds: its key in grey, its value, a cross that takes it away. Chips mirror the address, so the cross is
 * a link to the address without it.
 */
export function Chip(props: { label: string; children: ReactNode; without: string }) {
  const { label, children, without } = props;
  return (
    <span className="chip">
      <span className="chip-key">{label}</span>
      <bdi className="chip-value">{children}</bdi>
      <Link className="chip-cross" to={without} preventScrollReset>
        <CrossIcon />
        <span className="unseen">
          Remove the filter {label} <bdi>{children}</bdi>
        </span>
      </Link>
    </span>
  );
}
