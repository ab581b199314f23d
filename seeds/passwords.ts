import { randomInt } from "node:crypto";

/** Letters and digits that nobody mistakes for one another on a screen or on paper. */
const clear = "abcdefghjkmnpqrstuvwxyz23456789";

/** A new random password in four groups of four, to be read off a terminal: about 79 bits. */
export function newPassword(): string {
  const group = () => Array.from({ length: 4 }, () => clear[randomInt(clear.length)]).join("");
  return Array.from({ length: 4 }, group).join("-");
}
