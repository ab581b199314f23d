/** A label that a text may carry: a tone, or a type of claim. */
export interface LabelChoice {
  /** Id in the codebook. */
  id: string;
  label: string;
  kind: "claim" | "tone";
}

/** What the queue's filter offers to choose from. */
export interface FilterChoices {
  sources: { id: number; name: string }[];
  labels: LabelChoice[];
}

/** The names behind the ids of a filter; null where there is no such id or none is asked for. */
export interface FilterNames {
  article: string | null;
  source: string | null;
  author: string | null;
}
