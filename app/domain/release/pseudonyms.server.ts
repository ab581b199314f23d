import * as crypto from "node:crypto";
import { eq } from "drizzle-orm";
import type { Engine } from "#db/engine.server.ts";
import { tables } from "#db/schema/index.ts";

const { setting } = tables;

const keyName = "dataset_key";
/** Names whose pseudonym is kept at hand; an export of any size stays within it. */
const keptNames = 20_000;

/** Stands for ids and names in what leaves the house. The same in all datasets of one installation, in no other. */
export interface Pseudonyms {
  /** For a commenter, by the names of source and commenter. */
  author(source: string, name: string): string;
  /** For somebody with an account. */
  reviewer(id: number): string;
  /** Public id of a claim, a tone reading, a decision or a relation. */
  record(kind: "claim" | "tone" | "decision" | "relation", id: number): string;
}

/**
 * The pseudonyms of this installation. Their key is made once and kept in the database; whoever has it can find out
 * whether a known name is behind a pseudonym, so it never leaves. Method: HMAC-SHA-256 (RFC 2104), cut to 80 bits.
 */
export async function pseudonyms(engine: Engine): Promise<Pseudonyms> {
  const hmac = hmacSha256(Buffer.from(await datasetKey(engine), "hex"));
  const mac = (...parts: (string | number)[]) => hmac(JSON.stringify(parts)).slice(0, 20);
  // Ids of records are no secret; they only must not meet those of another installation.
  const installation = mac("installation");
  const authors = new Map<string, string>();
  const reviewers = new Map<number, string>();
  return {
    author(source, name) {
      const known = `${source}\0${name}`;
      let pseudonym = authors.get(known);
      if (pseudonym === undefined) {
        if (authors.size >= keptNames) authors.clear();
        pseudonym = `author-${mac("author", source, name)}`;
        authors.set(known, pseudonym);
      }
      return pseudonym;
    },
    reviewer(id) {
      const pseudonym = reviewers.get(id) ?? `reviewer-${mac("reviewer", id)}`;
      reviewers.set(id, pseudonym);
      return pseudonym;
    },
    record: (kind, id) =>
      `${kind}-${crypto.hash("sha256", `${installation} ${kind} ${id}`, "hex").slice(0, 20)}`,
  };
}

/**
 * HMAC-SHA-256 of texts in UTF-8 under one key of at most 64 bytes, as hex. Written out over one-shot hashes, because
 * `createHmac` spends ten times as long on looking at its key as on the text. Source: RFC 2104, section 2.
 */
export function hmacSha256(key: Buffer): (text: string) => string {
  const pad = (byte: number) => Buffer.alloc(64, byte).map((value, index) => value ^ (key[index] ?? 0));
  const [inner, outer] = [pad(0x36), pad(0x5c)];
  return (text) => {
    const first = crypto.hash("sha256", Buffer.concat([inner, Buffer.from(text, "utf8")]), "buffer");
    return crypto.hash("sha256", Buffer.concat([outer, first]), "hex");
  };
}

async function datasetKey(engine: Engine): Promise<string> {
  const find = (db: Engine["read"]) => db.select().from(setting).where(eq(setting.key, keyName));
  const [known] = await find(engine.read);
  if (known !== undefined) return known.value;
  const made = crypto.randomBytes(32).toString("hex");
  return engine.tx(async (tx) => {
    const [first] = await find(tx.db);
    if (first !== undefined) return first.value;
    tx.insert("setting", { key: keyName, value: made });
    return made;
  });
}
