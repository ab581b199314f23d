/** What is compared at once: the newest of each, so that a sweep takes about a second however much there is. */
export const looksAt = { claims: 1_000, articles: 500, comments: 2_000 } as const;

/** Proposals of one kind that are kept, the surest; the rest come up as these are settled. */
export const mostOfKind = 500;

export const relationsOnPage = 50;
