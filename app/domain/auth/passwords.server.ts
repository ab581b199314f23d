import { hash, verify } from "@node-rs/argon2";
import { Refusal } from "../shared/refusal.ts";
import { passwordProblem } from "./password-rules.ts";

/** argon2id (the library's default kind) at OWASP's first choice: 19 MiB, two passes, one lane. About 10 ms off-thread. */
const cost = { memoryCost: 19_456, timeCost: 2, parallelism: 1 };

/**
 * Hashes a new password into a PHC string.
 * @param names what the password must not be: the sign-in and the shown name
 * @throws {Refusal} bad_input when the password will not do
 */
export async function hashPassword(password: string, names: readonly string[]): Promise<string> {
  const problem = passwordProblem(password, names);
  if (problem !== null) throw new Refusal("bad_input", problem, { field: "password" });
  return hash(normal(password), cost);
}

/** Whether a password is the one that was hashed. Without a hash it takes as long and says no. */
export async function isPassword(password: string, passwordHash: string | null): Promise<boolean> {
  nobody ??= hash("no account has this password", cost);
  const right = await verify(passwordHash ?? (await nobody), normal(password));
  return right && passwordHash !== null;
}

/** What unknown names are checked against, so that an answer's time tells nobody which names exist. */
let nobody: Promise<string> | undefined;

/** The same password typed on another keyboard or system gives the same bytes (RFC 8265, OpaqueString). */
function normal(password: string): string {
  return password.normalize("NFC");
}
