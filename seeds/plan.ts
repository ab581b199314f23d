import type { Role } from "#app/domain/vocabulary.ts";
import type { Person } from "./annotations/types.ts";
import type { PlannedTime } from "./clock.ts";

/** When the house opens its doors: the codebook is adopted and the accounts are made. */
export const opening: PlannedTime = { daysAgo: 9, at: "09:00" };

/** When a model is trained on what was settled until then. */
export const training: PlannedTime = { daysAgo: 1, at: "17:30" };

/** Who works in the demo; the admin first. */
export const people: { name: Person; displayName: string; role: Role }[] = [
  { name: "asel", displayName: "Asel Brandt", role: "admin" },
  { name: "maren", displayName: "Maren Oller", role: "moderator" },
  { name: "davit", displayName: "Davit Lune", role: "fact_checker" },
];

/** A page that was saved as text: its name in the annotations, its file, and the outlet it is from. */
export interface Page {
  name: string;
  file: string;
  source: string;
}

export const pages: Page[] = [
  page("wire-landing", "01-cormorant-nahrout-landing", "Cormorant Wire"),
  page("post-eleven", "02-valley-post-eleven-bodies", "Rith Valley Post"),
  page("standard-barge", "03-standard-munitions-barge", "Ourmel Standard"),
  page("ridge-seventeen", "04-ridge-seventeen", "Voice of the Ridge"),
  page("dhifat-twenty", "05-dhifat-more-than-twenty", "ضفة الريث"),
  page("kestrel-note", "06-kestrel-what-we-can-count", "The Kestrel Register"),
  page("outer-video", "07-outer-page-nahrout-video", "The Outer Page"),
  page("courrier-ferry", "08-courrier-le-bac", "Le Courrier d’Ourmel"),
  page("outer-orchard", "09-outer-page-hold-the-light", "The Outer Page"),
  page("outer-zermel", "10-outer-page-voices-from-zermel", "The Outer Page"),
  page("wire-flood", "11-cormorant-orla-flood", "Cormorant Wire"),
  page("standard-committee", "12-standard-orla-committee", "Ourmel Standard"),
  page("wire-clinic", "13-cormorant-stairwell-camera", "Cormorant Wire"),
  page("post-forty-one", "14-valley-post-forty-one-families", "Rith Valley Post"),
  page("post-tarvel", "15-valley-post-wrong-about-tarvel", "Rith Valley Post"),
  page("outer-funerals", "16-outer-page-two-funerals", "The Outer Page"),
];

function page(name: string, file: string, source: string): Page {
  return { name, file: `${file}.txt`, source };
}

/** The articles that come as JSONL records; annotations call them by their external ids. */
export const pipelineFile = "pipeline.jsonl";

/** The page that its outlet changed after the first import. */
export const revisedPage = "wire-landing";

/** One import: when, and which files of the `seeds` folder. */
export interface PlannedImport extends PlannedTime {
  files: string[];
  /** The outlet of page dumps; JSONL records name their own. */
  source?: string;
}

/** Pages come in by outlet, since a page dump does not say whose it is; then the pipeline; then the corrected page. */
export const imports: PlannedImport[] = [
  ...bySource(pages).map(({ source, files }, index) => ({
    daysAgo: 9,
    at: `10:${String(10 + index * 4).padStart(2, "0")}`,
    files,
    source,
  })),
  { daysAgo: 4, at: "07:30", files: [pipelineFile] },
  {
    daysAgo: 3,
    at: "07:15",
    files: pages.filter(({ name }) => name === revisedPage).map(({ file }) => `revisions/${file}`),
    source: pages.find(({ name }) => name === revisedPage)!.source,
  },
];

function bySource(all: Page[]): { source: string; files: string[] }[] {
  const sources = [...new Set(all.map(({ source }) => source))];
  return sources.map((source) => ({
    source,
    files: all.filter((one) => one.source === source).map(({ file }) => `articles/${file}`),
  }));
}
