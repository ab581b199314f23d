import { eq } from "drizzle-orm";
import type { Engine } from "#db/engine.server.ts";
import { tables } from "#db/schema/index.ts";
import { record } from "../audit/record.server.ts";
import { requireActor } from "../auth/user-rows.server.ts";
import { currentCodebook } from "../codebook/current.server.ts";
import { readNote } from "../review/refusals.ts";
import { Refusal } from "../shared/refusal.ts";
import { rulesOff } from "./rules-off.server.ts";

/**
 * Switches a rule, or a whole finder, off or on again. What it proposed is hidden or shown from the next look on; the
 * next sweep moves the items.
 * @throws {Refusal} bad_input without a reason for switching off, already_in_state, forbidden
 */
export async function switchRule(
  engine: Engine,
  given: { rule: string; off: boolean; reason: string; userId: number; at: number },
): Promise<void> {
  const { rule, off, userId: by, at } = given;
  const reason = readNote(given.reason).trim();
  if (off && reason === "") throw new Refusal("bad_input", "Say why the rule is switched off.");
  await engine.tx(async (tx) => {
    await requireActor(tx, by, "rules.manage");
    const before = (await rulesOff(tx.db)).get(rule) ?? null;
    if ((before !== null) === off) {
      throw new Refusal("already_in_state", `The rule is ${off ? "off" : "on"} already. Reload the page.`);
    }
    const codebook = await currentCodebook(tx.db);
    await record(tx, { actor: by, at }, [
      {
        action: "rule.switched",
        subject: { kind: "codebook", id: codebook.id },
        about: { rule, off, reason },
        changes: [{ table: "ruleOff", before, after: off ? { rule, reason, by, at } : null }],
      },
    ]);
  });
}

/**
 * Hides the suggestions on an article and its comments, or shows them again: where two people's agreement is measured,
 * neither may have been led.
 * @throws {Refusal} not_found, already_in_state, forbidden
 */
export async function setBlind(
  engine: Engine,
  given: { articleId: number; blind: boolean; reason: string; userId: number; at: number },
): Promise<void> {
  const { articleId, blind, userId: by, at } = given;
  const reason = readNote(given.reason).trim();
  await engine.tx(async (tx) => {
    await requireActor(tx, by, "rules.manage");
    const [article] = await tx.db.select().from(tables.document).where(eq(tables.document.id, articleId));
    if (article?.kind !== "article") {
      throw new Refusal("not_found", "There is no such article. Go back to the list of articles.");
    }
    const [before = null] = await tx.db
      .select()
      .from(tables.blindArticle)
      .where(eq(tables.blindArticle.articleId, articleId));
    if ((before !== null) === blind) {
      throw new Refusal("already_in_state", "Somebody changed this in the meantime. Reload the page.");
    }
    await record(tx, { actor: by, at }, [
      {
        action: "article.blinded",
        subject: { kind: "document", id: articleId },
        about: { blind, reason },
        changes: [{ table: "blindArticle", before, after: blind ? { articleId, reason, by, at } : null }],
      },
    ]);
  });
}
