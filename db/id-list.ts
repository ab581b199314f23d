import { type SQL, type SQLWrapper, sql } from "drizzle-orm";

/** A column whose value is one of a list of ids that is bound as one value, so that the statement can be prepared. */
export function inIdList(column: SQLWrapper, list: SQLWrapper | string): SQL {
  return sql`${column} in (select value from json_each(${list}))`;
}

/** The list of ids as it is bound. */
export const idList = (ids: readonly number[]): string => JSON.stringify(ids);
