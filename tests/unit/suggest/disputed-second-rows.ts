import type { Row } from "./expected.ts";

/**
 * Sentences written after the rules. At first sight 88 % of what was found was right and 30 % of what is here was found;
 * the grammar was widened for what this showed.
 */
export const secondDisputedRows: Row[] = [
  ["That clip has been doctored, the smoke moves backwards.", "disputed That clip has been doctored"],
  ["Obvious fake. The same woman cries in three different towns.", "disputed Obvious fake"],
  [
    "Those pictures are years old and from another country.",
    "disputed Those pictures are years old and from another country",
  ],
  ["This photo was taken in Lisse in 2011, not yesterday.", "disputed This photo was taken in Lisse in 2011"],
  ["So the “dead” boy gets up and walks away? Bad acting.", "disputed Bad acting"],
  ["They used crisis actors again.", "disputed They used crisis actors again"],
  ["The number of dead is completely made up.", "disputed The number of dead is completely made up"],
  ["Nobody died there, it is all theatre.", "disputed it is all theatre"],
  ["There was never any airstrike on that school.", "disputed There was never any airstrike on that school"],
  [
    "These figures come from the militia’s own office, so they are worthless.",
    "disputed These figures come from the militia’s own office",
  ],
  [
    "What evidence do we have that this was the army?",
    "disputed What evidence do we have that this was the army",
  ],
  ["The footage looks computer generated.", "disputed The footage looks computer generated"],
  [
    "Your newspaper lied about the first strike and is lying about this one.",
    "disputed Your newspaper lied about the first strike and is lying about this one",
  ],
  ["You people will believe any propaganda video.", "disputed You people will believe any propaganda video"],
  ["Has anyone independent verified this video?", "disputed Has anyone independent verified this video"],
  ["The image is AI, look at the hands.", "disputed The image is AI"],
  ["It wasn’t the army, it was the rebels themselves.", "disputed It wasn’t the army"],
  [
    "The rebels bombed their own people to blame the government.",
    "disputed The rebels bombed their own people to blame the government",
  ],
  [
    "The spokesman dismissed the footage as fabricated.",
    "disputed The spokesman dismissed the footage as fabricated",
  ],
  [
    "The ministry rejected the toll as exaggerated.",
    "disputed The ministry rejected the toll as exaggerated",
  ],
  ["The video is authentic, three experts checked it.", "disputed The video is authentic"],
  ["My aunt lives there and she saw it happen, it is not staged.", "disputed it is not staged"],
  [
    "Anyone who says this is fake should be ashamed.",
    "disputed Anyone who says this is fake should be ashamed",
  ],
  [
    "Tell the mother that it is fake, I dare you.",
    "disputed Tell the mother that it is fake; stance_target=support",
  ],
  ["The staged reading of her new play was sold out.", ""],
  ["That actor is great in everything.", ""],
  ["The video quality is bad on my phone.", ""],
  ["This is old news for anyone who follows the league.", ""],
  ["The photos are from our trip to Lisse in 2019.", ""],
  ["I have never seen a better picture of the comet.", ""],
  ["Is that tan real or out of a bottle?", ""],
  ["Nobody confirmed the reservation and we lost the table.", ""],
  ["The movie exaggerates, but the story is true.", ""],
  ["He faked an injury to get a penalty.", ""],
  ["The clip where the goalkeeper falls over is hilarious.", ""],
  ["My grandmother’s recipe book was full of lies about butter.", ""],
  ["This picture was edited in five minutes, not bad for a beginner.", ""],
  ["AI generated this poem for me.", ""],
  ["The numbers on the scale are wrong, I swear.", ""],
  ["The report is not real-time.", ""],
  ["What evidence is there that dogs dream?", ""],
  ["The article is from 2014, has anything changed?", ""],
  ["I don’t trust this weather app.", ""],
  ["That never happened in my house.", ""],
  ["These shoes are fake, don’t buy them.", ""],
];
