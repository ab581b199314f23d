import { eq } from "drizzle-orm";
import type { Change, EventDraft } from "#app/domain/audit/event.server.ts";
import { record, sha256 } from "#app/domain/audit/record.server.ts";
import { addClaim } from "#app/domain/review/add-claim.server.ts";
import type { Engine } from "#db/engine.server.ts";
import { tables } from "#db/schema/index.ts";
import { davit, noon, openDesk, spanIn } from "#tests/helpers/desk.ts";

const day = 86_400_000;

/** Three articles of one event with rising figures, and one of another event. */
export const texts = {
  first:
    "Fire at the ferry in Nahrout\n\nA fire at the ferry landing in Nahrout killed 14 people on Tuesday.",
  second:
    "Toll climbs\n\nThe number of people killed by the fire in Nahrout has risen to 21, rescuers said on Wednesday. The fire broke out on Tuesday.",
  elsewhere: "Fire in Umbra\n\nA fire at a mill in Umbra killed 14 people in May 2019.",
} as const;

export interface Scene {
  /** Claim and document ids by the name of their text; documents have the id of their item. */
  claims: Record<keyof typeof texts, number>;
  documents: Record<keyof typeof texts, number>;
}

/** The desk with the articles above, each by the same outlet, with its count marked. */
export async function openScene(engine: Engine): Promise<Scene> {
  await openDesk(engine, [{ text: "Nothing but weather here today, I would say so myself." }]);
  const [article] = await engine.read.select().from(tables.document).where(eq(tables.document.id, 1));
  const [item] = await engine.read.select().from(tables.item).where(eq(tables.item.id, 1));
  const scene: Scene = { claims: {}, documents: {} } as Scene;
  // A Tuesday.
  const tuesday = Date.UTC(2026, 9, 6, 18);
  for (const [index, [name, body]] of Object.entries(texts).entries()) {
    const id = 10 + index;
    const postedAt = tuesday + index * day;
    const changes: Change[] = [
      {
        table: "document",
        before: null,
        after: {
          ...article!,
          ...{ id, articleId: id, currentVersionId: id, postedAt, title: body.split("\n")[0]! },
          publicId: `public-${id}`,
          externalId: `external-${id}`,
        },
      },
      { table: "textVersion", before: null, after: textRow(id, body) },
      {
        table: "item",
        before: null,
        after: { ...item!, id, documentId: id, articleId: id, sortAt: postedAt },
      },
    ];
    const imported: EventDraft = {
      action: "document.imported",
      subject: { kind: "document", id },
      about: { file: "test.jsonl" },
      changes,
    };
    await engine.tx((tx) => record(tx, { actor: null, at: noon - 2000 }, [imported]));
    const key = name as keyof typeof texts;
    scene.documents[key] = id;
    scene.claims[key] = await markCount(engine, { itemId: id, body });
  }
  return scene;
}

function textRow(id: number, body: string) {
  return {
    ...{ id, documentId: id, version: 1, body, sha256: sha256(body), lengthCp: [...body].length },
    ...{ marks: [], intakeId: 1, createdAt: noon - 2000 },
  };
}

const sentences = {
  14: "killed 14 people",
  21: "The number of people killed by the fire in Nahrout has risen to 21",
};

/** Marks the figure of a text as killed, as the codebook wants it. */
async function markCount(engine: Engine, given: { itemId: number; body: string }): Promise<number> {
  const figure = given.body.includes("21") ? 21 : 14;
  const { start, end } = spanIn(given.body, sentences[figure]);
  const { claimId } = await addClaim(engine, {
    ...{ userId: davit, at: noon, itemId: given.itemId, textVersionId: given.itemId },
    type: "casualty_count",
    fields: {
      voice: "narrator",
      counts: [
        { harm: "killed", quantity_text: String(figure), quantifier: "exact", range: { point: figure } },
      ],
    },
    spans: [{ start, end }],
  });
  return claimId;
}
