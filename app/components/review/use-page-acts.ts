import { useNavigate } from "@remix-run/react";
import type { RefObject } from "react";
import { authorHref } from "./comment-head.tsx";
import { uncover } from "./cover.tsx";
import type { JudgeFormHandle } from "./judge-form.tsx";
import type { ReviewPageData } from "./page-data.ts";
import { toggleArticle } from "./passage.tsx";
import type { JudgingAct, PageAct } from "./review-keys.ts";
import { stepThread } from "./step-thread.ts";
import { type ItemActsInHand, skipId } from "./use-item-acts.ts";
import type { useParagraphs } from "./use-paragraphs.ts";
import { openWords } from "./words-popover.tsx";

/** What the keys of the page and of judging do, by the kind of item. An act that answers false leaves its key alone. */
export function usePageActs(given: {
  data: ReviewPageData;
  acts: ItemActsInHand;
  paragraphs: ReturnType<typeof useParagraphs>;
  judgeForm: RefObject<JudgeFormHandle>;
  canWork: boolean;
  goToText: () => void;
  toQueue: () => void;
}): {
  page: Partial<Record<PageAct, () => unknown>>;
  judging: Partial<Record<JudgingAct, () => unknown>>;
} {
  const { data, acts, paragraphs, judgeForm, canWork, goToText, toQueue } = given;
  const { view, may } = data;
  const navigate = useNavigate();
  const decide = (intent: "decide" | "decide-stay") => () =>
    canWork && may.decide && judgeForm.current ? judgeForm.current.decide(intent) : false;
  const shared = {
    undo: acts.undo,
    skip: () => canWork && openWords(skipId),
    leave: () => (canWork ? acts.release() : toQueue()),
    uncover,
    text: () => {
      uncover();
      goToText();
    },
  };
  if (view.document.kind === "article") {
    const { current, go, look } = paragraphs;
    return {
      page: { ...shared, next: () => go(current + 1), before: () => go(current - 1), looked: look },
      judging: {},
    };
  }
  const { author } = view.document;
  return {
    page: {
      ...shared,
      enter: decide("decide"),
      stay: decide("decide-stay"),
      next: () => stepThread(1),
      before: () => stepThread(-1),
    },
    judging: {
      thread: () => navigate(`/articles/${view.thread.articleId}#thread`),
      author: () => author !== null && navigate(authorHref(author.id)),
      reasons: () => judgeForm.current?.reasons(),
      article: toggleArticle,
    },
  };
}
