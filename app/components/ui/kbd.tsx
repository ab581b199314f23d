import { keyCap } from "./keys.ts";

/** A key cap. `of` is the key's name as in a key map. */
export function Kbd({ of }: { of: string }) {
  return <kbd>{keyCap(of)}</kbd>;
}
