import { hash, randomBytes } from "node:crypto";

/** A new secret for a link: 256 random bits as 43 characters that are safe in an address. */
export function newSecret(): string {
  return randomBytes(32).toString("base64url");
}

/** SHA-256 as lower-case hex: the only form in which session tokens and link secrets are stored. */
export function hashSecret(secret: string): string {
  return hash("sha256", secret, "hex");
}
