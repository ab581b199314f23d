import { Link, type LinkProps } from "@remix-run/react";
import type { ButtonHTMLAttributes, ReactNode } from "react";
import { Kbd } from "./kbd.tsx";

type Kind = "plain" | "primary" | "large" | "grave" | "quiet";

interface Face {
  /** `primary` is the one main act of a page; `grave` takes something away; `quiet` reads as words of its bar. */
  kind?: Kind;
  /** Name of the key that does the same. */
  keyName?: string;
  children: ReactNode;
}

function faceClass(kind: Kind, extra = ""): string {
  const own = kind === "quiet" ? "quiet" : kind === "plain" ? "button" : `button ${kind}`;
  return extra === "" ? own : `${own} ${extra}`;
}

/** A button. It submits nothing unless its type says so. */
export function Button(props: Face & ButtonHTMLAttributes<HTMLButtonElement>) {
  const { kind = "plain", keyName, children, className, type = "button", ...rest } = props;
  return (
    <button {...rest} type={type} className={faceClass(kind, className)}>
      {children}
      {keyName !== undefined && (
        <>
          {" "}
          <Kbd of={keyName} />
        </>
      )}
    </button>
  );
}

/** A link with the face of a button. */
export function ButtonLink(props: Face & LinkProps) {
  const { kind = "plain", keyName, children, className, ...rest } = props;
  return (
    <Link {...rest} className={faceClass(kind, className)}>
      {children}
      {keyName !== undefined && (
        <>
          {" "}
          <Kbd of={keyName} />
        </>
      )}
    </Link>
  );
}
