import { exact, narrated, quoted } from "./figures.ts";
import type { Act, Sitting } from "./types.ts";

/** The wedding: thirty who never died, and three who were hurt. */
const wedding: Act[] = [
  {
    act: "mark",
    name: "thirty",
    type: "casualty_count",
    spans: [
      "On Saturday evening we reported that 30 people had been killed when a shell hit a wedding at Tarvel",
    ],
    fields: {
      ...narrated,
      certainty: "ct_minus",
      event_scope: "single_incident",
      counting: "event_total",
      counts: [exact("killed", "30 people", 30)],
      cause: ["artillery"],
    },
    note: "Stated here only to be taken back: certainty CT−.",
  },
  {
    act: "mark",
    name: "nobody",
    type: "casualty_count",
    spans: [
      "No one was killed. Three guests were injured, none of them badly, by bullets that other guests had fired into the air",
    ],
    fields: {
      ...narrated,
      event_scope: "single_incident",
      counting: "event_total",
      counts: [exact("killed", "No one", 0), exact("injured", "Three guests", 3)],
      cause: ["small_arms"],
    },
  },
  {
    act: "mark",
    name: "retraction",
    type: "disputed_authenticity",
    spans: ["That was false.", "We withdraw the article."],
    fields: {
      ...narrated,
      object: ["event", "figure"],
      target_text: "30 people had been killed when a shell hit a wedding at Tarvel",
      target_ref: "thirty",
      stance_target: "deny",
      grounds: [
        {
          ground: "personal_knowledge",
          words: "Our correspondent reached Tarvel at seven on Sunday morning",
        },
      ],
    },
  },
  {
    act: "mark",
    name: "a cousin",
    type: "attribution",
    spans: [
      "“Thirty, the tent is gone.”",
      "He had been told this by his brother-in-law, who had been told it by a cousin, who had been at the wedding and had left it early",
    ],
    fields: {
      ...quoted,
      source_text: "a man whom we have relied on before",
      source_kind: "anonymous",
      named: "neither",
      evidentiality: "unnamed_third_party",
      chain: [
        { link: "the Post", kind: "media" },
        { link: "a man by telephone", kind: "anonymous" },
        { link: "his brother-in-law", kind: "anonymous" },
        { link: "a cousin who had left early", kind: "witness" },
      ],
    },
  },
  { act: "finish" },
];

export const weddingArticle: Sitting[] = [
  { by: "davit", on: { article: "post-tarvel" }, daysAgo: 4, at: "10:10", acts: wedding },
];
