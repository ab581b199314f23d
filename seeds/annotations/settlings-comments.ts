import { disputed, injured, killed, missing, perpetrator, tone } from "./settle-acts.ts";
import type { Act, Sitting } from "./types.ts";

/** What Maren makes of the suggestions on a comment. */
const maren = (
  [article, author, opening]: [article: string, author: string, opening: string],
  [daysAgo, at]: [daysAgo: number, at: string],
  acts: Act[],
): Sitting => ({ by: "maren", on: { article, comment: { author, opening } }, daysAgo, at, acts });

const sets = (label: string): Act => ({ act: "tones", labels: { [label]: null } });

export const settledOnComments: Sitting[] = [
  maren(["wire-landing", "ريحان", "الله يرحمهم"], [6, "15:00"], [sets("condolence")]),
  maren(
    ["wire-landing", "Dr Ilse Hamm", "A note on"],
    [6, "15:04"],
    [injured.reject("25", "duplicate", "Quotes the article, where it is marked.")],
  ),
  maren(["wire-landing", "Perpetua", "Shared. How do"], [6, "15:10"], [sets("question")]),
  maren(
    ["post-eleven", "plumbline", "Unless one of the two"],
    [6, "15:16"],
    [
      killed.reject(
        { quote: "one", within: "Or one died in hospital" },
        "no_claim",
        "A supposition, not an account.",
      ),
    ],
  ),
  maren(
    ["post-eleven", "Amabel Antoun", "Two of the dead"],
    [6, "15:20"],
    [killed.reject({ quote: "Two", within: "Two of the dead" }, "duplicate")],
  ),
  maren(["dhifat-twenty", "حنين بلا عنوان", "عظّم الله"], [5, "15:30"], [sets("condolence")]),
  maren(["dhifat-twenty", "Wadad of the Weir", "إنا لله"], [5, "15:33"], [sets("condolence")]),
  maren(["kestrel-note", "no_strings", "So they ADMIT"], [5, "15:40"], [disputed.accept("a “dead” man")]),
  maren(
    ["kestrel-note", "no_strings", "A man was dead"],
    [5, "15:45"],
    [killed.reject("A man", "no_claim", "He is alive; that is the point of the sentence.")],
  ),
  maren(
    ["ridge-seventeen", "ex_third_corps", "The guard at the depot"],
    [4, "15:00"],
    [killed.accept({ quote: "One", within: "One killed and" })],
  ),
  maren(["post-tarvel", "KAPTAIN_Zoll", "that was too much"], [4, "15:10"], [sets("condolence")]),
  maren(["post-tarvel", "bellwether", "Do the three injured"], [4, "15:14"], [sets("question")]),
  maren(
    ["wire-clinic", "Lucian P.", "“At least 131"],
    [3, "15:00"],
    [
      killed.reject(
        { quote: "131", within: "131 killed by" },
        "no_claim",
        "A bet on how others will misquote.",
      ),
      perpetrator.reject({ quote: "the army", within: "killed by the army" }, "no_claim", "The same bet."),
    ],
  ),
  maren(["wire-flood", "plumbline", "Could you write this"], [3, "15:20"], [sets("question")]),
  maren(
    ["wire-flood", "Lucian P.", "“Nearly 12,000”"],
    [3, "15:24"],
    [tone.reject("Would it kill anybody", "no_claim", "Asks nothing.")],
  ),
  maren(
    ["wire-flood", "مهندس متقاعد", "رقم المفقودين"],
    [3, "15:30"],
    [missing.reject("٤٠ مفقوداً", "other", "Another flood, seventeen years before.")],
  ),
  maren(
    ["wire-flood", "pixelcount", "The Front’s photo"],
    [3, "15:34"],
    [disputed.accept("photo is mirrored")],
  ),
  maren(["wire-flood", "KAPTAIN_Zoll", "PROVE IT"], [3, "15:36"], [disputed.accept("PROVE IT")]),
  maren(
    ["standard-barge", "Lucian P.", "Credit where due"],
    [3, "15:44"],
    [disputed.reject("could not be checked", "no_claim", "Praises the paper for saying so.")],
  ),
  maren(
    ["outer-zermel", "plumbline", "Note for anyone"],
    [2, "14:40"],
    [
      disputed.reject(
        "contradict each other",
        "no_claim",
        "On how figures fit, not on whether they are true.",
      ),
    ],
  ),
  maren(["outer-zermel", "no_strings", "No names"], [2, "14:44"], [disputed.accept("No names")]),
  maren(
    ["courrier-ferry", "vieille école", "Faux."],
    [2, "14:50"],
    [disputed.amend("Si le sacristain est inventé", { certainty: "ps_minus" })],
  ),
  maren(
    ["standard-committee", "bellwether", "Nine dead now"],
    [2, "15:00"],
    [
      killed.accept({ quote: "Nine", within: "Nine dead now" }),
      missing.accept({ quote: "six", within: "and six missing" }),
    ],
  ),
  maren(
    ["standard-committee", "plumbline", "Probably, but"],
    [2, "15:06"],
    [missing.reject("a missing person", "no_claim", "Anybody who is missing, and nobody in particular.")],
  ),
  maren(
    ["dr-0607-aindirra", "مهندس متقاعد", "بل تُسقطها"],
    [1, "14:00"],
    [disputed.reject("العدد مضخّم", "no_claim", "Repeats the other’s words against him.")],
  ),
  maren(["dr-0607-aindirra", "ابن الضفة", "أنا في المخيم"], [1, "14:06"], [injured.accept("أربعة جرحى")]),
  maren(
    ["outer-funerals", "plumbline", "Nine or ten dead"],
    [1, "14:12"],
    [killed.accept({ quote: "Nine or ten", within: "Nine or ten dead" })],
  ),
];
