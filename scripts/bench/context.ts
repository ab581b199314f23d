import type { Engine } from "#db/engine.server.ts";

/** What a measurement is given. */
export interface BenchContext {
  /** Folder for corpora, databases and scratch files; kept between runs. */
  folder: string;
  /** Comments in the database. */
  comments: number;
  engine: Engine;
  /** User id of a moderator. */
  userId: number;
  codebookId: number;
  /** The project folder. */
  root: string;
  now(): number;
  /** Says what is being measured. */
  say(line: string): void;
}
