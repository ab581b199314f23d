import { addClaim } from "#app/domain/review/add-claim.server.ts";
import { withdrawClaim } from "#app/domain/review/change-claim.server.ts";
import { decide } from "#app/domain/review/decide.server.ts";
import { setTones } from "#app/domain/review/tones.server.ts";
import { undoLast } from "#app/domain/review/undo.server.ts";
import type { Engine } from "#db/engine.server.ts";
import { articleText, davit, maren, newestText, noon, openDesk, spanIn, toll } from "#tests/helpers/desk.ts";

/** Comments as documents 2 to 6; the third begins like a formula. */
export const texts = [
  "The video is fake 🎥, they say. هذا كذب.",
  '=HYPERLINK("http://a.test","look"), first line\r\nsecond line',
  '@everybody: no "proof" at all',
  "'quoted from the start",
  "-1 killed, or so they claim",
];

/**
 * A desk with a thread, two live claims (one with two spans, one that points to it), one withdrawn, tones by two
 * readers, a decision taken back, one replaced and one in force.
 */
export async function openExportDesk(engine: Engine): Promise<void> {
  await openDesk(engine, [
    { text: texts[0]! },
    { text: texts[1]!, author: 2 },
    { text: texts[2]!, parent: 2, author: 3 },
    { text: texts[3]!, parent: 4 },
    { text: texts[4]!, parent: 2 },
  ]);
  const textVersionId = await newestText(engine, 1);
  const by = (userId: number, minutes: number) => ({ userId, at: noon + minutes * 60_000 });
  const figure = await addClaim(engine, {
    ...by(davit, 1),
    itemId: 1,
    textVersionId,
    type: "casualty_count",
    fields: toll(14),
    spans: [spanIn(articleText, "killing at least 14 people"), spanIn(articleText, "five children")],
    note: "+ the doctor's count",
  });
  const denial = await addClaim(engine, {
    ...by(davit, 2),
    itemId: 2,
    textVersionId: 2,
    type: "disputed_authenticity",
    fields: { voice: "narrator", object: ["figure"], target_ref: figure.claimId },
    spans: [spanIn(texts[0]!, "fake 🎥")],
  });
  const twice = await addClaim(engine, {
    ...by(davit, 3),
    itemId: 2,
    textVersionId: 2,
    type: "disputed_authenticity",
    fields: { voice: "narrator", object: ["figure"], target_ref: figure.claimId },
    spans: [spanIn(texts[0]!, "The video")],
  });
  await withdrawClaim(engine, {
    ...by(davit, 4),
    claimId: twice.claimId,
    expectedRevision: twice.revision,
    reason: "marked twice",
  });
  const tones = (userId: number, labels: object[]) =>
    setTones(engine, { ...by(userId, 5), itemId: 2, textVersionId: 2, expectedRevision: 0, labels });
  await tones(maren, [{ label: "hostile_outlet", intensity: 2 }, { label: "sarcastic" }]);
  await tones(davit, [
    { label: "identity_attack", intensity: 1 },
    { label: "identity_attack:sect", intensity: null },
  ]);
  const judge = (kind: string, minutes: number, expectedRevision: number) =>
    decide(engine, {
      ...by(maren, minutes),
      itemId: 2,
      textVersionId: 2,
      expectedRevision,
      kind,
      reasons: kind === "reject" ? ["harassment"] : [],
    });
  await judge("reject", 6, 1);
  const taken = await judge("approve", 7, 2);
  await undoLast(engine, by(maren, 8));
  await judge("no_action", 9, taken.itemRevision + 1);
  if (denial.claimId !== 2) throw new Error("the claims of the corpus have other ids");
}
