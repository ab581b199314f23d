import { createContext, useContext } from "react";

/**
 * The Content-Security-Policy nonce of this response while rendering on the server. Browsers hide nonces from scripts,
 * so in the browser it stays empty and hydration leaves the attribute alone.
 */
export const NonceContext = createContext<string | undefined>(undefined);

/** The nonce to put on `<Scripts>` and `<ScrollRestoration>`. */
export function useNonce(): string | undefined {
  return useContext(NonceContext);
}
