import type { Row } from "./expected.ts";

/**
 * Written after the rules had been widened for the second table. At first sight 86 % of what was found was right and
 * 30 % of what is here was found: doubt has many wordings, and the rules prefer silence.
 */
export const thirdDisputedRows: Row[] = [
  ["The strike destroyed eleven houses and killed forty sheep.", ""],
  ["According to the hospital’s director, most of the victims were women.", ""],
  ["Sorry but that video was obviously scripted.", "disputed Sorry but that video was obviously scripted"],
  [
    "Everyone knows the pictures from the hospital are fake.",
    "disputed Everyone knows the pictures from the hospital are fake",
  ],
  ["Not a drop of blood in that whole clip.", "disputed Not a drop of blood in that whole clip"],
  ["The same girl was “rescued” three times, they are all actors.", "disputed they are all actors"],
  ["This footage is from a film shot in Lisse.", "disputed This footage is from a film shot in Lisse"],
  ["Stop posting fake photos.", "disputed Stop posting fake photos"],
  ["That strike never took place.", "disputed That strike never took place"],
  ["The so-called massacre is a lie.", "disputed The so-called massacre is a lie"],
  ["They exaggerate the death toll every time.", "disputed They exaggerate the death toll every time"],
  [
    "How do we know the video was taken in Nahrout?",
    "disputed How do we know the video was taken in Nahrout",
  ],
  [
    "Has this been confirmed by anyone other than the Front?",
    "disputed Has this been confirmed by anyone other than the Front",
  ],
  ["The Register is not a credible source.", "disputed The Register is not a credible source"],
  ["What a biased article.", "disputed What a biased article"],
  ["This is war propaganda, nothing else.", "disputed This is war propaganda"],
  ["Photoshop. The crater has no edge.", "disputed Photoshop"],
  [
    "These images are seven years old and show another city.",
    "disputed These images are seven years old and show another city",
  ],
  ["The video is genuine, I know that street.", "disputed The video is genuine"],
  ["It’s not fake, my brother filmed it.", "disputed It’s not fake"],
  [
    "People who call this staged have never heard a shell.",
    "disputed People who call this staged have never heard a shell",
  ],
  ["The massacre did happen and there are names.", "disputed The massacre did happen and there are names"],
  ["This fur is fake.", ""],
  ["The interview was edited for length.", ""],
  ["My cousin acts in a series about doctors.", ""],
  ["The old video store closed in 2014.", ""],
  ["I took this picture in 2011.", ""],
  ["A fake passport costs a fortune these days.", ""],
  ["The photos on the menu never look like the food.", ""],
  ["Who confirmed the guest list?", ""],
  ["Where is everyone?", ""],
  ["What a beautiful article.", ""],
  ["This is a real problem for farmers.", ""],
  ["The numbers in the budget do not add up.", ""],
  ["Does anyone have proof of address forms?", ""],
  ["Staged readings are on Thursdays.", ""],
  ["The concert never took place because of rain.", ""],
  ["The clip on my bag is broken.", ""],
];
