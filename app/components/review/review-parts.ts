import type { ReactNode } from "react";
import type { ListedClaim } from "./claim-list.tsx";
import type { ReviewPageData } from "./page-data.ts";
import type { useReview } from "./use-review.ts";

/** What the pages of comments and articles are both put together from. */
export interface ReviewParts {
  data: ReviewPageData;
  review: ReturnType<typeof useReview>;
  canWork: boolean;
  canMark: boolean;
  /** Fields that every form of the page carries. */
  hidden: Readonly<Record<string, string>>;
  listed: readonly ListedClaim[];
  list: ReactNode;
  notices: ReactNode;
  toolbar: ReactNode;
  /** The list of suggestions, or why there is none. */
  suggested: ReactNode;
  markByQuote: ReactNode;
  /** Notes and history. */
  below: ReactNode;
  /** The form of the claim in hand, if one is. */
  claimPane: ReactNode | undefined;
}
