import { useMemo } from "react";
import type { Failure } from "#app/domain/shared/failure.ts";
import { MarkByQuote } from "./mark-by-quote.tsx";
import { type ReviewPageData, startingWork } from "./page-data.ts";
import { ReviewScreen } from "./review-screen.tsx";
import { makeWorkStore, WorkContext } from "./work-store.ts";

/** The review page of one item. What was half-made stands where it was left. */
export function ReviewPage(props: {
  data: ReviewPageData;
  /** What a form was refused that was sent without scripts. */
  refused: Failure | null;
}) {
  return <OneItem key={props.data.view.item.id} {...props} />;
}

function OneItem({ data, refused }: { data: ReviewPageData; refused: Failure | null }) {
  // biome-ignore lint/correctness/useExhaustiveDependencies: the page is made once an item; later answers find its work here
  const start = useMemo(() => {
    const { work, problem } = startingWork(data, refused);
    return { store: makeWorkStore(work), problem };
  }, []);
  const types = data.view.codebook.body.claimTypes.filter((type) => !type.retired);
  return (
    <WorkContext.Provider value={start.store}>
      <ReviewScreen
        data={data}
        refused={refused}
        store={start.store}
        markByQuote={<MarkByQuote types={types} problem={start.problem} quote={data.ask.mark?.quote ?? ""} />}
      />
    </WorkContext.Provider>
  );
}
