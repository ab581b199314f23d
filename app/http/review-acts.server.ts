import { sha256 } from "../domain/audit/record.server.ts";
import type { SignedIn } from "../domain/auth/sessions.server.ts";
import { currentCodebook } from "../domain/codebook/current.server.ts";
import { fieldsFromForm } from "../domain/codebook/form-names.ts";
import { releaseItem, skipItem, takeItem, takeNext } from "../domain/queue/lease.server.ts";
import { addClaim } from "../domain/review/add-claim.server.ts";
import { changeClaim, withdrawClaim } from "../domain/review/change-claim.server.ts";
import { decide } from "../domain/review/decide.server.ts";
import { decidedWords } from "../domain/review/decided-words.ts";
import { forgetClaimDraft } from "../domain/review/drafts.server.ts";
import { finishItem } from "../domain/review/finish.server.ts";
import { readWake, settleWords, tonesFromForm } from "../domain/review/form-values.ts";
import { addNote } from "../domain/review/notes.server.ts";
import { setTones } from "../domain/review/tones.server.ts";
import { undoLast } from "../domain/review/undo.server.ts";
import { Refusal } from "../domain/shared/refusal.ts";
import { type Accepted, acceptSuggestions } from "../domain/suggestions/accept.server.ts";
import { rejectSuggestion } from "../domain/suggestions/reject.server.ts";
import type { Lane } from "../domain/vocabulary.ts";
import type { DocketContext } from "./context.ts";
import { afterSignIn } from "./next.ts";
import type { ReviewInput } from "./review-input.ts";

/** What came of an act: words about it, and the page to go to where that is another one. */
export interface ReviewOutcome {
  done: ReviewInput["intent"];
  words: string;
  to: string | null;
}

type Input<I extends ReviewInput["intent"]> = Extract<ReviewInput, { intent: I }>;
interface Acting<I extends ReviewInput["intent"] = ReviewInput["intent"]> {
  docket: DocketContext;
  user: SignedIn["user"];
  itemId: number;
  input: Input<I>;
}

/**
 * Carries out what a form of the review page asks for.
 * @throws {Refusal} whatever the command refuses
 */
export async function actOnItem(acting: Acting): Promise<ReviewOutcome> {
  const { docket, itemId, input } = acting;
  const by = { userId: acting.user.id, at: docket.now(), key: keyOf(input) };
  const { engine } = docket;
  const outcome = (words: string, to: string | null = null) => ({ done: input.intent, words, to });
  switch (input.intent) {
    case "decide":
    case "decide-stay":
      return decideAbout({ ...acting, input });
    case "claim":
      return keepClaim({ ...acting, input });
    case "tones": {
      const { versionId, toneRevision } = input;
      const labels = tonesFromForm(input);
      await setTones(engine, {
        ...by,
        itemId,
        textVersionId: versionId,
        expectedRevision: toneRevision,
        labels,
      });
      return outcome("Kept the tone.");
    }
    case "withdraw":
      await withdrawClaim(engine, {
        ...by,
        claimId: input.claimId,
        expectedRevision: input.revision,
        reason: input.reason,
      });
      return outcome("Withdrew the claim.");
    case "accept":
    case "accept-all": {
      const suggestions = input.intent === "accept" ? [input.suggestion] : input.suggestions;
      const accepted = { itemId, textVersionId: input.versionId, suggestions };
      return outcome(acceptedWords(await acceptSuggestions(engine, { ...by, ...accepted })));
    }
    case "reject": {
      const { versionId: textVersionId, suggestion, reason, note } = input;
      await rejectSuggestion(engine, { ...by, itemId, textVersionId, suggestion, reason, note });
      return outcome("Rejected the suggestion.");
    }
    case "note":
      await addNote(engine, { ...by, itemId, text: input.text });
      return outcome("Left the note.");
    case "undo": {
      const undone = await undoLast(engine, { ...by, expectedSeq: input.seq });
      const isElsewhere = undone.itemId !== null && undone.itemId !== itemId;
      return outcome("Took back your last act.", isElsewhere ? `/items/${undone.itemId}` : null);
    }
    case "skip":
      await skipItem(engine, { itemId, userId: by.userId, at: by.at, reason: input.reason });
      return outcome("Skipped.", await nextPath(acting, input.lane));
    case "release":
      await releaseItem(engine, { itemId, userId: by.userId, at: by.at, why: "given_back" });
      return outcome("Handed back.", afterSignIn(input.back));
    case "take":
      await takeItem(engine, { itemId, userId: by.userId, at: by.at });
      return outcome("The item is yours.");
    case "finish":
      await finishItem(engine, {
        ...by,
        itemId,
        textVersionId: input.versionId,
        expectedRevision: input.itemRevision,
      });
      return outcome("Finished.", await nextPath(acting, input.lane));
  }
}

async function decideAbout(acting: Acting<"decide" | "decide-stay">): Promise<ReviewOutcome> {
  const { docket, user, itemId, input } = acting;
  const labels = tonesFromForm(input);
  await decide(docket.engine, {
    userId: user.id,
    at: docket.now(),
    key: keyOf(input),
    itemId,
    textVersionId: input.versionId,
    expectedRevision: input.itemRevision,
    kind: input.kind,
    reasons: input.reason,
    ground: input.ground,
    note: input.note,
    wakeAt: readWake(input.wake),
    ...(labels.length > 0 || input.toneRevision > 0
      ? { tones: { expectedRevision: input.toneRevision, labels } }
      : {}),
  });
  const { body } = await currentCodebook(docket.engine.read);
  const words = decidedWords(body, input.kind);
  const to = input.intent === "decide" ? await nextPath(acting, input.lane) : null;
  return { done: input.intent, words, to };
}

function acceptedWords({ accepted, left }: Accepted): string {
  if (accepted + left === 1) return "Kept the suggestion as a claim.";
  const kept = `Kept ${accepted} ${accepted === 1 ? "suggestion as a claim" : "suggestions as claims"}.`;
  const open =
    left === 0
      ? ""
      : ` ${left} could not be kept as proposed: amend or reject ${left === 1 ? "it" : "them"}.`;
  return accepted === 1 ? kept + open : `${kept}${open} Undo takes them back one by one, the last first.`;
}

async function keepClaim(acting: Acting<"claim">): Promise<ReviewOutcome> {
  const outcome = await saveClaim(acting);
  const { docket, user, itemId, input } = acting;
  const token = formToken(input.key);
  if (token !== null) await forgetClaimDraft(docket.engine, { itemId, userId: user.id, token });
  return outcome;
}

/** The form's token in the key that its page sends: "TOKEN:REVISION". */
function formToken(key: string | undefined): string | null {
  return key === undefined ? null : key.slice(0, Math.max(0, key.lastIndexOf(":")));
}

async function saveClaim(acting: Acting<"claim">): Promise<ReviewOutcome> {
  const { docket, user, itemId, input } = acting;
  const by = { userId: user.id, at: docket.now(), key: keyOf(input) };
  const spans = input.spans ?? input.span;
  const fields = input.fields ?? settleWords(fieldsFromForm(Object.entries(input)));
  const { claimId, revision, note, type, versionId, suggestion } = input;
  if (claimId === undefined) {
    const from = suggestion === undefined ? {} : { suggestion };
    const claim = { itemId, textVersionId: versionId, type, fields, spans, note };
    await addClaim(docket.engine, { ...by, ...claim, ...from });
    return { done: "claim", words: "Kept the claim.", to: null };
  }
  if (revision === undefined) {
    throw new Refusal("bad_input", "The page did not say which revision it changes. Reload it.");
  }
  await changeClaim(docket.engine, {
    ...by,
    claimId,
    expectedRevision: revision,
    fields,
    spans,
    note,
    textVersionId: versionId,
  });
  return { done: "claim", words: "Kept the change.", to: null };
}

/**
 * The idempotency key of what a form sent. A claim has its own token, which outlives the page; other acts go by the
 * page's. What is sent is part of the key: sent twice it is one act, but another content under the same token, as from
 * a second window, is another act, and has to face the check of revisions.
 */
function keyOf({
  token,
  by: _by,
  lane: _lane,
  itemRevision: _revision,
  ...content
}: ReviewInput): string | null {
  const act = content.intent === "claim" && content.key !== undefined ? content.key : token;
  if (act === undefined) return null;
  return `review:${act}:${content.intent}:${sha256(JSON.stringify(content)).slice(0, 16)}`;
}

/** Takes the next item of the lane one works in; the queue where nothing is left. What sleeps is nobody's next. */
async function nextPath({ docket, user }: Pick<Acting, "docket" | "user">, from: Lane): Promise<string> {
  const lane = from === "deferred" ? "moderation" : from;
  const next = await takeNext(docket.engine, { userId: user.id, lane, at: docket.now() });
  return next === null ? `/queue?lane=${lane}` : `/items/${next.itemId}`;
}
