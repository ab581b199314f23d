import { atLeast } from "./figures.ts";
import { floodDay } from "./flood.ts";
import { displaced, disputed, injured, killed, missing, perpetrator, source } from "./settle-acts.ts";
import { settledOnComments } from "./settlings-comments.ts";
import type { Act, Sitting } from "./types.ts";

/** A count of some of those whom another claim counts. */
const part = { counting: "subset" };

/** What Davit makes of the suggestions on an article, most of them after its claims were marked by hand. */
const davit = (article: string, daysAgo: number, at: string, acts: Act[]): Sitting => ({
  by: "davit",
  on: { article },
  ...{ daysAgo, at, acts },
});

const onArticles: Sitting[] = [
  davit("post-eleven", 7, "13:05", [
    killed.reject(
      { quote: "two", within: "two of the dead had been taken straight home" },
      "wrong_amount",
      "Two of the eleven; the whole is marked.",
    ),
    source.accept({ quote: "The Third Corps", within: "The Third Corps says a munitions barge burned" }),
  ]),
  davit("standard-barge", 7, "13:20", [
    source.accept({ quote: "The Third Corps", within: "The Third Corps said on Thursday" }),
    source.accept({ quote: "Colonel Merwan Tass", within: "Colonel Merwan Tass told reporters" }),
    source.reject({ quote: "the colonel", within: "according to the colonel" }, "duplicate"),
    source.accept("The Ministry of Health in Ourmel"),
    source.accept({ quote: "The government", within: "The government says that 212" }),
  ]),
  davit("ridge-seventeen", 7, "13:45", [
    injured.amend({ quote: "nine of them", within: "nine of them in a grave condition" }, part),
    source.accept({ quote: "Ourmel radio", within: "Ourmel radio reported" }),
  ]),
  davit("dhifat-twenty", 6, "09:05", [
    killed.amend("١٤ قتيلاً", { counting: "running_total" }),
    source.accept("طبيب في مستشفى بلقاصة"),
  ]),
  davit("kestrel-note", 6, "09:20", [
    killed.reject(
      { quote: "One man", within: "One man, aged 60" },
      "no_claim",
      "He is alive; the note says so.",
    ),
  ]),
  davit("outer-orchard", 5, "10:30", [
    source.accept({ quote: "the village council", within: "according to the village council" }),
    source.accept({ quote: "The Brigades’ command", within: "The Brigades’ command called" }),
    source.reject({ quote: "the council", within: "according to the council" }, "duplicate"),
  ]),
  davit("wire-flood", 4, "09:00", [
    killed.reject(
      { quote: "six", within: "four of the six died" },
      "wrong_amount",
      "Four of them there; the six are marked.",
    ),
    displaced.amend({ quote: "5,000", within: "About 5,000 of the displaced" }, part),
    source.accept({ quote: "the Joint Relief Mission", within: "according to the Joint Relief Mission" }),
  ]),
  davit("wire-clinic", 4, "11:10", [
    source.accept({ quote: "the clinic", within: "on the third floor, the clinic said" }),
    source.accept({ quote: "The clinic’s director", within: "The clinic’s director said" }),
    perpetrator.accept({ quote: "the Corps", within: "the Corps had acknowledged" }),
    source.accept({ quote: "the Corps", within: "the Corps had acknowledged" }),
    injured.accept("three patients"),
    source.accept({ quote: "the Kestrel Register", within: "according to the Kestrel Register" }),
  ]),
  davit("standard-committee", 3, "09:10", [
    source.accept({ quote: "The Ministry", within: "The Ministry said that the death toll" }),
    killed.accept({ quote: "nine", within: "had reached nine" }),
    missing.accept({ quote: "six people", within: "six people were still missing" }),
    displaced.amend(
      { quote: "15,000", within: "the number of displaced at 15,000" },
      {
        counting: "event_total",
        place: [{ text: "the Orla dam", precision: "point" }],
        time_text: "on Sunday night",
        period_start: floodDay,
      },
    ),
  ]),
  davit("post-forty-one", 3, "09:40", [missing.accept("160 and 200")]),
  davit("outer-video", 3, "10:15", [disputed.amend("it is theatre", { voice: "paraphrased" })]),
  davit("wire-landing", 2, "09:30", [
    source.accept({ quote: "boat rescuers", within: "boat rescuers say" }),
    perpetrator.reject("an aircraft", "no_claim", "The sentence takes it back."),
  ]),
  davit("hl-0621-lisse", 2, "13:10", [
    killed.accept({ quote: "A photographer", within: "A photographer, Ewan Dassarel, 34" }),
    killed.reject({ quote: "Ewan Dassarel, 34", within: "A photographer, Ewan Dassarel, 34" }, "duplicate"),
    source.accept({ quote: "his agency", within: "his agency said" }),
    injured.amend({ quote: "an interpreter", within: "The second wounded person, an interpreter" }, part),
    source.accept({ quote: "the Kestrel Register", within: "according to the Kestrel Register" }),
  ]),
  davit("cw-0625-truce", 2, "14:00", [
    source.accept({
      quote: "the Kestrel Register",
      within: "according to the Kestrel Register, which counts",
    }),
    killed.accept({ quote: "20 people", within: "fewer than 20 people were killed" }),
    displaced.accept({ quote: "240,000 people", within: "Up to 240,000 people" }),
    source.accept({ quote: "the Joint Relief Mission", within: "the Joint Relief Mission says" }),
  ]),
  davit("rb-0613-convoy", 1, "09:00", [
    injured.accept({ quote: "Two drivers", within: "Two drivers were injured" }),
    killed.accept({ quote: "nine people", within: "nine people died in Zermel" }),
    source.accept({ quote: "the town council", within: "says the town council" }),
  ]),
  davit("dr-0607-aindirra", 1, "09:30", [
    displaced.amend("٣٥٠٠ شخص", {
      counts: [atLeast("displaced", "٣٥٠٠ شخص على الأقل", 3_500)],
    }),
    displaced.accept("ألف طفل"),
    injured.accept({ quote: "أربعة أشخاص", within: "وأُصيب أربعة أشخاص" }),
  ]),
  davit("outer-funerals", 1, "10:10", [
    killed.accept({ quote: "Nine", within: "Nine have died, according to the Ministry" }),
    source.accept({ quote: "the Ministry", within: "Nine have died, according to the Ministry" }),
    source.accept({ quote: "Bastane Irrel", within: "the mayor of Upper Sourge, Bastane Irrel" }),
  ]),
];

/** What people made of suggestions. */
export const settlings: Sitting[] = [...onArticles, ...settledOnComments];
