import type { WordClasses } from "../word-pattern.ts";
import { wordMap, wordSet } from "./word-sets.ts";

/** Ids of the codebook's list "defect", by the words that state it. */
export const defectWords = wordMap({
  unspecified: "fake faked fakes fabricated fabrication bogus phony phoney hoax false lie lies bullshit bs",
  staged: "staged acted scripted choreographed enacted performed",
  transformed:
    "photoshopped doctored manipulated altered deepfake deepfaked cgi animated ai computer-generated",
  edited: "edited cropped spliced shortened",
  decontextualised: "old recycled reused outdated",
  satire: "satire satirical",
});

/** Classes of words that the rules on doubt are written with. */
export const doubtClasses: WordClasses = {
  media: wordSet(
    "video videos vid vids footage clip clips photo photos photograph photographs picture pictures pic pics image images recording recordings screenshot screenshots audio tape",
  ),
  event: wordSet(
    "attack attacks massacre massacres airstrike airstrikes bombing bombings shelling explosion shooting killing killings siege blast bombardment atrocity atrocities genocide",
  ),
  outlet: wordSet(
    "site page paper newspaper outlet channel article articles report reports story stories media agency source sources press news journalist journalists reporter reporters network website monitor observatory station broadcaster editors",
  ),
  figure: wordSet("toll count figure figures number numbers statistics stats tally"),
  deadly: wordSet("death casualty casualties victim victims fatality injury dead martyrs"),
  this: wordSet("this that these those it"),
  the: wordSet("the this that these those your their his her such another a an"),
  its: wordSet("it's that's they're its thats theyre"),
  is: wordSet("is are was were"),
  be: wordSet("is are was were be been being"),
  benot: wordSet("isn't aren't wasn't weren't isnt arent wasnt"),
  look: wordSet("look looks looked seem seems seemed appear appears appeared sound sounds"),
  may: wordSet("could may might must"),
  have: wordSet("has have had"),
  old: wordSet("old recycled reused outdated ancient"),
  person: wordSet("child boy girl woman man baby kid mother father victim doctor nurse guy"),
  eventone: wordSet("massacre airstrike bombing shelling genocide explosion shooting bombardment"),
  fake: wordSet(
    "fake faked fabricated bogus phony phoney staged scripted doctored photoshopped manipulated deepfake cgi",
  ),
  hard: wordSet(
    "fake faked fabricated bogus staged doctored photoshopped manipulated deepfake deepfaked cgi hoax fabrication satire scripted choreographed",
  ),
  inflated: wordSet(
    "inflated exaggerated invented cooked padded bogus fake wrong false lies fabricated nonsense",
  ),
  real: wordSet("real genuine authentic"),
  seen: wordSet(
    "blood bodies wounds wound victims injured injuries corpses crater craters rubble smoke dead shrapnel",
  ),
  force: wordSet(
    "army rebels regime government militia militias front forces police insurgents militants terrorists soldiers them us",
  ),
  verified: wordSet("verified geolocated authenticated"),
};
