import { and, asc, desc, eq, gt, max, sql } from "drizzle-orm";
import { type Db, prepared } from "#db/engine.server.ts";
import { inIdList } from "#db/id-list.ts";
import { tables } from "#db/schema/index.ts";

const { document, item, suggestion, suggestionRun, textVersion } = tables;
const { placeholder } = sql;

/** Texts that are read, and land, together: few enough that nobody notices the transaction. */
export const textsAtOnce = 24;

/** The pass that began last. */
export const newestRun = prepared((db) =>
  db.select().from(suggestionRun).orderBy(desc(suggestionRun.id)).limit(1).prepare(),
);
/** The highest id of a text. */
export const newestText = prepared((db) =>
  db
    .select({ id: max(textVersion.id) })
    .from(textVersion)
    .prepare(),
);
/** The next newest texts by id, which is a walk along ids however many texts there are. Placeholder: `after`, an id. */
export const nextTexts = (db: Db) =>
  db
    .select({
      id: textVersion.id,
      documentId: document.id,
      kind: document.kind,
      body: textVersion.body,
      marks: textVersion.marks,
    })
    .from(textVersion)
    .innerJoin(
      document,
      and(eq(document.id, textVersion.documentId), eq(document.currentVersionId, textVersion.id)),
    )
    .where(gt(textVersion.id, placeholder("after")))
    .orderBy(asc(textVersion.id))
    .limit(textsAtOnce);
/** The same, ready to be asked. */
export const textsAfter = prepared((db) => nextTexts(db).prepare());
/** What is stored for some documents. Placeholder: `ids`, a list of ids. */
export const suggestionsOn = prepared((db) =>
  db
    .select()
    .from(suggestion)
    .where(inIdList(suggestion.documentId, placeholder("ids")))
    .orderBy(asc(suggestion.documentId), asc(suggestion.position))
    .prepare(),
);
/** Their open items. Placeholder: `ids`, a list of ids. */
export const openItemsOn = prepared((db) =>
  db
    .select()
    .from(item)
    .where(and(inIdList(item.documentId, placeholder("ids")), eq(item.state, "open")))
    .prepare(),
);
