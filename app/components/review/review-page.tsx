import { useMemo } from "react";
import { MarkByQuote } from "./mark-by-quote.tsx";
import { type ReviewPageData, startingWork } from "./page-data.ts";
import { ReviewScreen } from "./review-screen.tsx";
import { makeWorkStore, WorkContext } from "./work-store.ts";

/** The review page of one item. What was half-made stands where it was left. */
export function ReviewPage(props: { data: ReviewPageData }) {
  return <OneItem key={props.data.view.item.id} data={props.data} />;
}

function OneItem({ data }: { data: ReviewPageData }) {
  // biome-ignore lint/correctness/useExhaustiveDependencies: the page is made once an item; later answers find its work here
  const start = useMemo(() => {
    const { work, problem } = startingWork(data);
    return { store: makeWorkStore(work), problem };
  }, []);
  const types = data.view.codebook.body.claimTypes.filter((type) => !type.retired);
  return (
    <WorkContext.Provider value={start.store}>
      <ReviewScreen
        data={data}
        store={start.store}
        markByQuote={<MarkByQuote types={types} problem={start.problem} quote={data.ask.mark?.quote ?? ""} />}
      />
    </WorkContext.Provider>
  );
}
