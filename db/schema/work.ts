import { itemKinds, itemStates, lanes } from "../../app/domain/vocabulary.ts";
import type { accountTables } from "./accounts.ts";
import type { intakeTables } from "./intake.ts";
import type { Kit } from "./kit.ts";

/**
 * One number that orders items by priority, highest first, and among equals by id, oldest first, when read from high
 * to low. An expression, so that no row can disagree with it; the indexes hold it ready.
 */
export const itemRank = "(priority * 1099511627776 - id)";

/** The queue: what is to be done, who holds it, who passed it on. */
export function workTables(
  kit: Kit,
  { user }: ReturnType<typeof accountTables>,
  { document }: ReturnType<typeof intakeTables>,
) {
  const rank = kit.sql.raw(itemRank);
  const item = kit.table(
    "item",
    {
      id: kit.id(),
      documentId: kit.int("document_id").notNull(),
      kind: kit.word("kind", itemKinds).notNull(),
      lane: kit.word("lane", lanes).notNull(),
      state: kit.word("state", itemStates).notNull(),
      /** The text changed after the item was done. */
      reopened: kit.bool("reopened").notNull(),
      flagged: kit.bool("flagged").notNull(),
      /** Higher comes first. */
      priority: kit.int("priority").notNull(),
      /** The reasons for the priority, in words, strongest first. */
      why: kit.json<string[]>("why").notNull(),
      /** When a deferred item returns to the lane of its kind; null otherwise. */
      wakeAt: kit.ms("wake_at"),
      /** Expected version of every change: counts from 1 and only grows. */
      revision: kit.int("revision").notNull(),
      /* Copies of the document's columns, so that every filter and sort is one index. */
      articleId: kit.int("article_id").notNull(),
      sourceId: kit.int("source_id").notNull(),
      authorId: kit.int("author_id"),
      /** When it was posted, or when it came in where the material does not say. */
      sortAt: kit.ms("sort_at").notNull(),
    },
    (t) => [
      kit.uniqueIndex("item_document").on(t.documentId, t.kind),
      kit.index("item_lane_rank").on(t.lane, t.state, rank),
      kit.index("item_lane_time").on(t.lane, t.state, t.sortAt, t.id),
      /** An article's and a person's items are few enough to sort by time when they are read. */
      kit.index("item_article").on(t.articleId, t.lane, t.state, rank),
      kit.index("item_author").on(t.authorId, t.lane, t.state, rank),
      kit.index("item_source_rank").on(t.sourceId, t.lane, t.state, rank),
      kit.index("item_source_time").on(t.sourceId, t.lane, t.state, t.sortAt, t.id),
      /** Flagged items and deferred items to wake are few: partial indexes. */
      kit.index("item_flagged").on(t.lane, t.state, rank).where(kit.sql`flagged = 1`),
      kit.index("item_wake").on(t.wakeAt).where(kit.sql`wake_at is not null`),
      kit.foreignKey({ columns: [t.documentId], foreignColumns: [document.id] }),
      kit.oneOf("item_kind_known", "kind", itemKinds),
      kit.oneOf("item_lane_known", "lane", lanes),
      kit.oneOf("item_state_known", "state", itemStates),
    ],
  );

  /**
   * Items by lane and state, kept by the event door, so that a tab's count never scans. (A trigger would cost more than
   * all of the item's indexes: it makes SQLite journal every page of every insert.)
   */
  const counter = kit.table(
    "counter",
    {
      lane: kit.text("lane").notNull(),
      state: kit.text("state").notNull(),
      count: kit.int("count").notNull(),
    },
    (t) => [kit.primaryKey({ columns: [t.lane, t.state] })],
  );

  /** Who holds which item until when. Taking and giving back are events; the clock is not, so this is not folded. */
  const lease = kit.table(
    "lease",
    {
      itemId: kit.int("item_id").primaryKey(),
      userId: kit.int("user_id").notNull(),
      takenAt: kit.ms("taken_at").notNull(),
      until: kit.ms("until").notNull(),
    },
    (t) => [
      kit.index("lease_user").on(t.userId),
      kit.foreignKey({ columns: [t.itemId], foreignColumns: [item.id] }),
      kit.foreignKey({ columns: [t.userId], foreignColumns: [user.id] }),
    ],
  );

  const skip = kit.table(
    "skip",
    {
      itemId: kit.int("item_id").notNull(),
      userId: kit.int("user_id").notNull(),
      at: kit.ms("at").notNull(),
      reason: kit.text("reason").notNull(),
    },
    (t) => [
      kit.primaryKey({ columns: [t.itemId, t.userId] }),
      kit.foreignKey({ columns: [t.itemId], foreignColumns: [item.id] }),
      kit.foreignKey({ columns: [t.userId], foreignColumns: [user.id] }),
    ],
  );

  /** Half-made work of one person on one item; lost to nobody but them when cleared. */
  const draft = kit.table(
    "draft",
    {
      itemId: kit.int("item_id").notNull(),
      userId: kit.int("user_id").notNull(),
      body: kit.json<unknown>("body").notNull(),
      savedAt: kit.ms("saved_at").notNull(),
    },
    (t) => [
      kit.primaryKey({ columns: [t.itemId, t.userId] }),
      kit.foreignKey({ columns: [t.itemId], foreignColumns: [item.id] }),
      kit.foreignKey({ columns: [t.userId], foreignColumns: [user.id] }),
    ],
  );

  return { item, counter, lease, skip, draft };
}
