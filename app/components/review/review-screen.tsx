import { useNavigate } from "@remix-run/react";
import { type ReactNode, useCallback, useEffect, useMemo, useRef } from "react";
import type { Failure } from "#app/domain/shared/failure.ts";
import type { PlaceWord } from "#app/domain/suggestions/place.ts";
import type { ClaimFormHandle } from "../annotate/claim-form.tsx";
import { SelectionToolbar } from "../annotate/selection-toolbar.tsx";
import { announce } from "../ui/announcer.tsx";
import { Name } from "../ui/name.tsx";
import { ArticleScreen } from "./article-screen.tsx";
import { ClaimList } from "./claim-list.tsx";
import { ClaimPane } from "./claim-pane.tsx";
import { claimContext, pointedClaims } from "./claims-of-view.ts";
import { CommentScreen } from "./comment-screen.tsx";
import { HistoryPart } from "./history-part.tsx";
import { ItemActs } from "./item-acts.tsx";
import { ItemBar, useQueueAddress } from "./item-bar.tsx";
import type { JudgeFormHandle } from "./judge-form.tsx";
import { LeaseStatus } from "./lease-status.tsx";
import { NotesPart } from "./notes-part.tsx";
import { type ReviewPageData, refusedOf } from "./page-data.ts";
import { pickUpWords } from "./parting-words.ts";
import type { ReviewParts } from "./review-parts.ts";
import { SavedWords } from "./saved-words.tsx";
import { StateNotices } from "./state-notices.tsx";
import { SuggestionForms, SuggestionList } from "./suggestion-list.tsx";
import type { ActDone } from "./use-act.ts";
import { useAutosave } from "./use-autosave.ts";
import { useItemActs } from "./use-item-acts.ts";
import { useLease } from "./use-lease.ts";
import { useListed } from "./use-listed.ts";
import { usePageActs } from "./use-page-acts.ts";
import { useParagraphs } from "./use-paragraphs.ts";
import { useReview } from "./use-review.ts";
import { useReviewKeys } from "./use-review-keys.ts";
import { useSelectionActs } from "./use-selection-acts.ts";
import { useSuggestions } from "./use-suggestions.ts";
import type { WorkStore } from "./work-store.ts";

/** Acts on the item whose refusals stand above the text. */
const itemIntents = ["undo", "skip", "release", "take", "finish", "reject", "accept-all"];

/** Everything of the review page that comments and articles share, put together by the kind of item. */
export function ReviewScreen(props: {
  data: ReviewPageData;
  refused: Failure | null;
  store: WorkStore;
  markByQuote: ReactNode;
}) {
  const { data, refused, store, markByQuote } = props;
  const { view, may, now } = data;
  const { item, document: subject } = view;
  const isComment = subject.kind === "comment";
  const queue = useQueueAddress(item.lane, data.cameFrom);
  const lease = useLease({
    lease: view.lease,
    address: `/items/${item.id}/lease`,
    version: view.text.version,
  });
  const saving = useAutosave(store, `/items/${item.id}/draft`, view.draft?.savedAt ?? null);
  const canWork = view.lease.mine && lease.lost === null;
  const canMark = canWork && may.claim;
  const hidden = useMemo(
    () => ({ token: data.token, lane: item.lane, itemRevision: String(item.revision) }),
    [data.token, item.lane, item.revision],
  );
  const suggestions = useSuggestions({ view, store, hidden, canMark });
  const review = useReview({ view, store, whole: data.whole, suggestions });
  const paragraphs = useParagraphs(review.frame, review.layouts, review.shown);
  const claimForm = useRef<ClaimFormHandle>(null);
  const judgeForm = useRef<JudgeFormHandle>(null);
  const acts = useItemActs({ view, store, hidden, queue, refused, isSending: suggestions.isSending });
  const listed = useListed(view, review.claims);
  const hand = listed.find((claim) => claim.key === review.inHand);
  const selectionActs = useSelectionActs({ review, claimForm, tag: hand?.tag ?? null });
  const pageActs = usePageActs({
    data,
    acts,
    paragraphs,
    judgeForm,
    canWork,
    goToText: review.goToText,
    toQueue: useToQueue(queue),
  });
  useReviewKeys({
    view,
    review,
    claimForm,
    judgeForm,
    suggestions,
    canMark,
    takeWords: selectionActs.takeWords,
    ...pageActs,
  });
  useEffect(() => {
    const said = pickUpWords();
    if (said !== null) announce(said);
  }, []);
  const { leave } = review;
  const { goOn } = suggestions;
  const onDone = useCallback(
    (done: ActDone, from?: PlaceWord) => {
      announce(done.words);
      if (from !== undefined) goOn(from);
      else if (done.done === "claim" || done.done === "withdraw") leave();
    },
    [leave, goOn],
  );
  const pointed = useMemo(() => pointedClaims(view), [view]);
  const context = useMemo(() => claimContext(view), [view]);
  const saved = <SavedWords saving={saving} />;

  const parts: ReviewParts = {
    data,
    review,
    canWork,
    canMark,
    hidden,
    listed,
    list: <ClaimList claims={listed} inHand={review.inHand} itemId={item.id} onTake={review.take} />,
    markByQuote: canMark ? markByQuote : null,
    notices: (
      <StateNotices
        view={view}
        {...lease}
        mayTake={may.take}
        hidden={hidden}
        refused={refusedOf(refused, [...itemIntents, ...(hand ? [] : ["accept"])])}
      />
    ),
    toolbar: canMark && (
      <SelectionToolbar
        store={review.selection}
        root={review.text}
        index={review.frame.index}
        types={view.codebook.body.claimTypes.filter((type) => !type.retired)}
        acts={selectionActs.acts}
        onMark={review.mark}
        onAct={selectionActs.onAct}
      />
    ),
    suggested: (
      <SuggestionList
        suggestions={suggestions}
        blind={view.suggestions.blind}
        layouts={review.layouts}
        isComment={isComment}
        itemId={item.id}
        problem={refusedOf(refused, ["reject"])?.fields?.reason}
      />
    ),
    below: (
      <>
        <NotesPart notes={view.notes} hidden={hidden} refused={refusedOf(refused, ["note"])} />
        <HistoryPart itemId={item.id} {...data.history} now={now} />
      </>
    ),
    claimPane: hand && (
      <ClaimPane
        key={hand.key}
        {...{ view, pointed, context, hidden, saved, onDone }}
        claim={view.claims.find((claim) => claim.id === hand.key)}
        claimKey={hand.key}
        tag={hand.tag}
        origin={suggestions.form?.origin}
        index={review.frame.index}
        readOnly={!canMark}
        form={claimForm}
        onWordsField={selectionActs.setWordsField}
        onLeave={leave}
        refused={suggestions.refused ?? refusedOf(refused, ["claim", "withdraw", "accept"])}
      />
    ),
  };
  return (
    <div className={`workspace review review-${subject.kind}`}>
      <ItemBar
        lane={item.lane}
        queue={queue}
        heading={
          isComment ? (
            <>
              Comment by <Name of={subject.author?.name ?? "no name"} />
            </>
          ) : (
            <bdi>{subject.title ?? "Untitled article"}</bdi>
          )
        }
        status={<LeaseStatus lease={view.lease} until={lease.until} lost={lease.lost} now={now} />}
        acts={<ItemActs {...{ view, acts, canWork, hidden, queue }} />}
      />
      {isComment ? (
        <CommentScreen
          {...parts}
          {...{ judgeForm, saved, onDone }}
          refused={refusedOf(refused, ["decide", "decide-stay", "tones"])}
        />
      ) : (
        <ArticleScreen {...parts} {...{ acts, paragraphs }} />
      )}
      {canMark && (
        <SuggestionForms
          suggestions={suggestions}
          hidden={{ ...hidden, versionId: String(view.text.versionId) }}
        />
      )}
    </div>
  );
}

function useToQueue(queue: string): () => void {
  const navigate = useNavigate();
  return useCallback(() => navigate(queue), [navigate, queue]);
}
