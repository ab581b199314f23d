import type { OptionList } from "./field-types.ts";

/** A vague word brings no number with it: what it floor-wise stands for is derived at export, never stored. */
const openRange = { "range.min_inclusive": true, "range.max_inclusive": true };

export const casualtyLists: OptionList[] = [
  {
    id: "quantifier",
    label: "Quantifier",
    options: [
      {
        id: "exact",
        label: "exact",
        rule: "One figure, no hedge. It is low end, high end and point at once.",
        sets: {
          "range.point": { copy: "range.min" },
          "range.min": { copy: "range.point" },
          "range.max": { copy: "range.point" },
          ...openRange,
        },
      },
      {
        id: "at_least",
        label: "at least",
        rule: "The number itself is possible: low end “from”.",
        words: ["at least", "no fewer than", "no less than", "not less than", "a minimum of", "or more"],
        sets: openRange,
      },
      {
        id: "more_than",
        label: "more than",
        rule: "The number itself is left out: low end “over”.",
        words: ["more than", "over", "upwards of", "in excess of", "exceeding", "above"],
        sets: { "range.min_inclusive": false, "range.max_inclusive": true },
      },
      {
        id: "up_to",
        label: "up to",
        rule: "A high end only. “Fewer than” and “under” leave the number out: high end “under”.",
        words: ["up to", "as many as", "at most", "no more than", "fewer than", "less than", "under"],
        sets: openRange,
      },
      {
        id: "about",
        label: "about",
        rule: "A hedged figure. Mark it approximate; “almost” and “nearly” are a high end that is left out.",
        words: ["about", "around", "some", "approximately", "roughly", "almost", "nearly", "close to"],
        sets: { approximate: true, ...openRange },
      },
      {
        id: "range",
        label: "range",
        rule: "Two figures: low end and high end.",
        words: ["between", "from"],
        sets: openRange,
      },
      {
        id: "vague_few",
        label: "vague: few",
        says: "a few",
        words: ["a few", "few", "several", "a handful of", "a couple of"],
        derivedFloor: 2,
      },
      {
        id: "vague_dozens",
        label: "vague: dozens",
        says: "dozens",
        rule: "The words only, no number.",
        words: ["dozens", "dozens of", "scores", "scores of", "tens of"],
        derivedFloor: 12,
      },
      {
        id: "vague_hundreds",
        label: "vague: hundreds",
        says: "hundreds",
        words: ["hundreds", "hundreds of"],
        derivedFloor: 100,
      },
      {
        id: "vague_other",
        label: "vague: other",
        says: "an unstated number",
        words: ["a number of", "many", "numerous", "further", "thousands of"],
      },
    ],
  },
  {
    id: "victim_status",
    label: "Status claimed",
    options: [
      { id: "civilian", label: "civilian", says: "civilians" },
      { id: "combatant", label: "combatant", says: "combatants" },
      { id: "mixed", label: "mixed", says: "civilians and combatants" },
      { id: "unstated", label: "unstated" },
    ],
  },
  {
    id: "script",
    label: "Script",
    options: [
      { id: "latin", label: "Latin" },
      { id: "arabic", label: "Arabic" },
      { id: "cyrillic", label: "Cyrillic" },
      { id: "hebrew", label: "Hebrew" },
      { id: "other", label: "other" },
    ],
  },
  {
    id: "sex",
    label: "Sex",
    options: [
      { id: "female", label: "female" },
      { id: "male", label: "male" },
    ],
  },
  {
    id: "event_scope",
    label: "Scope",
    options: [
      { id: "single_strike", label: "single strike", definition: "One hit, one place, one moment." },
      {
        id: "single_incident",
        label: "single incident",
        definition: "Several acts that the text treats as one, in one place.",
      },
      {
        id: "multi_place_same_day",
        label: "several places, one day",
        definition: "One figure for several places on the same day.",
      },
      {
        id: "campaign_period",
        label: "campaign or period",
        definition: "A figure since a date, or for an offensive.",
      },
      { id: "whole_conflict", label: "whole conflict", definition: "A figure for the war as such." },
    ],
  },
  {
    id: "counting",
    label: "Counting",
    options: [
      { id: "event_total", label: "event total", definition: "The toll of the event, as one figure." },
      {
        id: "running_total",
        label: "running total",
        definition: "A toll that is still rising (“has gone up to”, “so far”).",
        rule: "The later, higher figure takes the place of the earlier; it does not contradict it.",
      },
      {
        id: "cumulative_since",
        label: "cumulative since",
        definition: "Adds up everything since a date; give the start of the period.",
      },
      {
        id: "subset",
        label: "subset",
        definition: "Part of another figure of the same event; link it to the whole.",
      },
    ],
  },
  {
    id: "time_anchor",
    label: "Counted from",
    options: [
      { id: "publication_date", label: "publication date" },
      { id: "quote_date", label: "date of the quote" },
      { id: "unknown", label: "unknown" },
    ],
  },
  {
    id: "place_role",
    label: "Role",
    options: [
      { id: "impact", label: "where it hit" },
      { id: "launch", label: "where it came from" },
      { id: "camp", label: "camp" },
      { id: "residence", label: "home of the victims" },
      { id: "dateline", label: "dateline" },
      { id: "photo", label: "where the picture was taken" },
    ],
  },
  {
    id: "place_precision",
    label: "Precision",
    options: [
      { id: "point", label: "point" },
      { id: "settlement", label: "settlement" },
      { id: "subdistrict", label: "subdistrict" },
      { id: "district", label: "district" },
      { id: "governorate", label: "governorate" },
      { id: "country", label: "country" },
    ],
  },
  {
    id: "cause",
    label: "Cause",
    options: [
      { id: "air", label: "air" },
      { id: "barrel_bomb", label: "barrel bomb" },
      { id: "thermobaric", label: "thermobaric" },
      { id: "artillery", label: "artillery" },
      { id: "rocket_missile", label: "rocket or missile" },
      { id: "small_arms", label: "small arms" },
      { id: "execution", label: "execution" },
      { id: "chemical", label: "chemical" },
      { id: "other", label: "other" },
      { id: "unstated", label: "unstated" },
    ],
  },
];
