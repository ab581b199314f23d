import { relationEnds, relationKinds, relationStates } from "../../app/domain/vocabulary.ts";
import type { accountTables } from "./accounts.ts";
import type { Kit } from "./kit.ts";

/** What claims and texts have to do with each other: as the machine proposes it, and as people settled it. */
export function relationTables(kit: Kit, { user }: ReturnType<typeof accountTables>) {
  /** Both ends are of one kind, so one column says what the two ids are; they have no foreign key for that reason. */
  const ends = () => ({
    kind: kit.word("kind", relationKinds).notNull(),
    fromKind: kit.word("from_kind", relationEnds).notNull(),
    fromId: kit.int("from_id").notNull(),
    toId: kit.int("to_id").notNull(),
    /** How sure the proposal was, in thousandths. */
    score: kit.int("score").notNull(),
    /** Why it was proposed, in sentences. */
    reasons: kit.json<readonly string[]>("reasons").notNull(),
  });

  /** A relation that somebody accepted or rejected, with the proposal as they saw it. */
  const relation = kit.table(
    "relation",
    {
      id: kit.id(),
      ...ends(),
      state: kit.word("state", relationStates).notNull(),
      decidedBy: kit.int("decided_by").notNull(),
      decidedAt: kit.ms("decided_at").notNull(),
    },
    (t) => [
      kit.uniqueIndex("relation_ends").on(t.kind, t.fromKind, t.fromId, t.toId),
      /** The settled ones, the newest first. */
      kit.index("relation_decided").on(t.decidedAt, t.id),
      kit.foreignKey({ columns: [t.decidedBy], foreignColumns: [user.id] }),
      kit.oneOf("relation_kind_known", "kind", relationKinds),
      kit.oneOf("relation_from_kind_known", "from_kind", relationEnds),
      kit.oneOf("relation_state_known", "state", relationStates),
    ],
  );

  /** What is proposed now. Made anew at any time from claims and texts, so not folded. */
  const relationProposal = kit.table("relation_proposal", ends(), (t) => [
    kit.primaryKey({ columns: [t.kind, t.fromKind, t.fromId, t.toId] }),
    kit.index("relation_proposal_score").on(t.score),
    kit.oneOf("relation_proposal_kind_known", "kind", relationKinds),
    kit.oneOf("relation_proposal_from_kind_known", "from_kind", relationEnds),
  ]);

  return { relation, relationProposal };
}
