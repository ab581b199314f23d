import { tables } from "./index.ts";

/* drizzle-kit reads the tables from the exports of this file. */
export const {
  user,
  credential,
  session,
  oneTimeLink,
  source,
  author,
  intake,
  intakeProblem,
  document,
  textVersion,
  item,
  counter,
  lease,
  skip,
  draft,
  codebook,
  claim,
  claimSpan,
  toneReading,
  tone,
  decision,
  event,
  datasetExport,
  setting,
} = tables;
