import { and, eq, isNull, sql } from "drizzle-orm";
import { type Db, type Engine, prepared, type Tx } from "#db/engine.server.ts";
import { type Row, tables } from "#db/schema/index.ts";
import { Refusal } from "../shared/refusal.ts";
import { hashSecret, newSecret } from "./secrets.server.ts";
import { hasAdmin, userById } from "./user-rows.server.ts";

const { oneTimeLink } = tables;
const hourMs = 60 * 60 * 1000;

/** How long a link may be used, in milliseconds, by what it is for. */
export const linkLifetimes = { setup: 24 * hourMs, welcome: 72 * hourMs, reset: 24 * hourMs };
export type LinkKind = keyof typeof linkLifetimes;

/** A link that may still be used. `user` is null for the set-up link of the first admin. */
export interface OpenLink {
  kind: LinkKind;
  user: Row<"user"> | null;
  expiresAt: number;
}

/** Path of a link. The secret is the last segment, which the request log leaves out. */
export const linkPath = (secret: string) => `/link/${secret}`;

const byHash = prepared((db) =>
  db
    .select()
    .from(oneTimeLink)
    .where(eq(oneTimeLink.tokenHash, sql.placeholder("hash")))
    .prepare(),
);

/**
 * Makes a link inside a transaction, in place of any unused one that the account had.
 * @param userId null for the first admin
 * @returns the secret, which is stored nowhere
 */
export async function issueLink(
  tx: Tx,
  { userId, kind, at }: { userId: number | null; kind: LinkKind; at: number },
): Promise<string> {
  await withdrawLinks(tx, userId);
  const secret = newSecret();
  tx.insert("oneTimeLink", {
    tokenHash: hashSecret(secret),
    userId,
    createdAt: at,
    expiresAt: at + linkLifetimes[kind],
    usedAt: null,
  });
  return secret;
}

/** Makes the unused links of an account worthless. */
export async function withdrawLinks(tx: Tx, userId: number | null): Promise<void> {
  const owner = userId === null ? isNull(oneTimeLink.userId) : eq(oneTimeLink.userId, userId);
  await tx.db.delete(oneTimeLink).where(and(owner, isNull(oneTimeLink.usedAt)));
}

/**
 * What a link is for.
 * @param at now, in milliseconds
 * @throws {Refusal} not_found for a link that is unknown, used, withdrawn or too old: they look alike to a stranger
 */
export async function openLink(db: Db, secret: string, at: number): Promise<OpenLink> {
  const [link] = await byHash(db).execute({ hash: hashSecret(secret) });
  if (link === undefined || link.usedAt !== null || link.expiresAt <= at) throw gone();
  if (link.userId === null) {
    if (await hasAdmin(db)) throw gone();
    return { kind: "setup", user: null, expiresAt: link.expiresAt };
  }
  const user = await userById(db, link.userId);
  if (user.state === "disabled") throw gone();
  return { kind: user.state === "invited" ? "welcome" : "reset", user, expiresAt: link.expiresAt };
}

/** Marks a link as used, so that it never opens again. */
export async function useUpLink(tx: Tx, secret: string, at: number): Promise<void> {
  await tx.db
    .update(oneTimeLink)
    .set({ usedAt: at })
    .where(eq(oneTimeLink.tokenHash, hashSecret(secret)));
}

/**
 * The address under which the first admin is made, or null when there is an admin. Asking again makes
 * the earlier address worthless.
 * @param at now, in milliseconds
 * @param publicUrl scheme and host
 */
export async function firstAdminLink(engine: Engine, at: number, publicUrl: string): Promise<string | null> {
  return engine.tx(async (tx) => {
    if (await hasAdmin(tx.db)) return null;
    return publicUrl + linkPath(await issueLink(tx, { userId: null, kind: "setup", at }));
  });
}

function gone(): Refusal {
  return new Refusal(
    "not_found",
    "This link has been used, replaced, or is too old. Ask an admin for a new one; they make it on the People page.",
  );
}
