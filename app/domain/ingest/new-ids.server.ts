import type { Tx } from "#db/engine.server.ts";

type Table = Parameters<Tx["nextId"]>[0];

/** Hands out free ids within one transaction, asking the database once a table. */
export class NewIds {
  private readonly next = new Map<Table, number>();
  private readonly tx: Tx;

  constructor(tx: Tx) {
    this.tx = tx;
  }

  take(table: Table): number {
    const id = this.next.get(table) ?? this.tx.nextId(table);
    this.next.set(table, id + 1);
    return id;
  }
}
