import type { KnownDocument } from "./known.server.ts";
import type { Parsed } from "./land-records.server.ts";
import { type Landing, placeKey } from "./landing.server.ts";
import { newestText } from "./newest-text.server.ts";
import { titleKey } from "./page-identity.ts";
import { defaultSource, notice, reject } from "./run.ts";
import { containment } from "./similarity.ts";

/**
 * A record whose document is there already: the same text again, a new text, or something that cannot be the same.
 * @returns the document as it is known from now on
 */
export async function landAgain(given: {
  landing: Landing;
  row: Parsed;
  source: string;
  known: KnownDocument;
  textSha256: string;
}): Promise<KnownDocument> {
  const { landing, row, source, known, textSha256 } = given;
  const { record, origin } = row;
  const { run } = landing;
  if (known.sha256 === textSha256) {
    if (record.kind === "comment" && (known.author ?? "") !== (record.author ?? "")) {
      notice(run, origin, `The comment "${record.id}" is known with another author's name, which was kept.`);
    }
    landing.repeat(known);
    return { ...known, inThisImport: true };
  }
  const conflict = await conflictWith(given);
  if (conflict !== null) {
    reject(run, origin, conflict);
    return known;
  }
  await landing.revise({ known, record, source, file: origin.file, textSha256 });
  return { ...known, sha256: textSha256, inThisImport: true };
}

/** Why a record with another text cannot be a new version of the document with its id; null when it can. */
async function conflictWith(given: {
  landing: Landing;
  row: Parsed;
  source: string;
  known: KnownDocument;
}): Promise<string | null> {
  const { landing, row, source, known } = given;
  const { record } = row;
  if (known.inThisImport) {
    const remedy = source === defaultSource ? ", or name the source of each" : "";
    return `The ${record.kind} "${record.id}" stands twice with different texts. The first was kept; remove one${remedy}.`;
  }
  if (source === defaultSource && (await isOther(given))) {
    return `Other material is known as ${record.kind} "${record.id}". Name this material's source with "source" or --source.`;
  }
  if (record.kind === "comment") {
    const article = landing.memory.places.get(placeKey(source, "article", record.articleId));
    if (article !== undefined && article.id !== known.articleId) {
      return `The comment "${record.id}" is known under another article. Give it an id of its own, or name the source.`;
    }
  }
  return null;
}

/** Without a source, two pipelines that both count from 1 would overwrite each other's texts. */
async function isOther({ landing, row, known }: Parameters<typeof conflictWith>[0]): Promise<boolean> {
  const { record } = row;
  if (record.kind === "comment") return known.author !== record.author;
  const { body, title } = await newestText(landing.tx, { id: known.id, dryRun: landing.run.dryRun });
  const key = titleKey(title);
  const sameTitle = key !== "" && key === titleKey(record.title);
  return !sameTitle && containment(body, record.text) < 0.2;
}
