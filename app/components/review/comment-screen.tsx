import type { ReactNode, RefObject } from "react";
import type { Failure } from "#app/domain/shared/failure.ts";
import { CommentText } from "./comment-text.tsx";
import { JudgeForm, type JudgeFormHandle } from "./judge-form.tsx";
import type { ReviewParts } from "./review-parts.ts";
import { ThreadPane } from "./thread-pane.tsx";
import type { ActDone } from "./use-act.ts";

/** A comment's page: the thread, its words with the article, and its tone and decision or the claim in hand. */
export function CommentScreen(
  props: ReviewParts & {
    judgeForm: RefObject<JudgeFormHandle>;
    saved: ReactNode;
    onDone: (done: ActDone) => void;
    refused: Failure | null;
  },
) {
  const { data, review, canWork, canMark, hidden, claimPane, listed } = props;
  const { view } = data;
  return (
    <div className="panes panes-comment">
      <aside className="pane" aria-label="Thread">
        <ThreadPane
          thread={view.thread}
          codebook={view.codebook.body}
          here={view.document.id}
          viewer={data.viewerId}
          heading="Thread"
          wholeKey="h"
        />
      </aside>
      <CommentText
        view={view}
        review={review}
        canMark={canMark}
        notices={props.notices}
        toolbar={props.toolbar}
        markByQuote={props.markByQuote}
      >
        {props.below}
      </CommentText>
      {claimPane ?? (
        <JudgeForm
          ref={props.judgeForm}
          view={view}
          may={data.may}
          readOnly={!canWork}
          hidden={{ ...hidden, versionId: String(view.text.versionId) }}
          saved={props.saved}
          suggested={props.suggested}
          onDone={props.onDone}
          refused={props.refused}
        >
          {listed.length > 0 && (
            <section className="section" aria-labelledby="claims-heading">
              <div className="section-head">
                <h2 id="claims-heading">Claims</h2>
                <span className="small faint">{listed.length} marked</span>
              </div>
              {props.list}
            </section>
          )}
        </JudgeForm>
      )}
    </div>
  );
}
