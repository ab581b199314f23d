import type { HarmPhrase } from "./harm-phrases.ts";

/** Phrases for people who were detained, went missing or had to leave. */
export const captivePhrases: readonly HarmPhrase[] = [
  {
    kind: "detained",
    form: "past",
    transitive: true,
    loose: true,
    steps: ["taken took held seized", "hostage captive prisoner hostages prisoners"],
  },
  {
    kind: "detained",
    form: "ing",
    transitive: true,
    loose: true,
    steps: ["taking holding", "hostage captive prisoner"],
  },
  { kind: "detained", form: "past", transitive: true, loose: true, steps: ["being", "held"] },
  {
    kind: "detained",
    form: "past",
    transitive: true,
    loose: true,
    steps: ["held", "in without", "custody detention prison jail captivity charge charges trial"],
  },
  { kind: "detained", form: "past", transitive: true, loose: true, steps: ["held", "incommunicado"] },
  { kind: "detained", form: "past", loose: true, steps: ["taken", "into", "custody"] },
  { kind: "detained", form: "state", loose: true, steps: ["in", "custody detention"] },
  { kind: "detained", form: "state", loose: true, steps: ["under", "arrest"] },
  { kind: "detained", form: "past", transitive: true, loose: true, steps: ["rounded", "up"] },
  {
    kind: "displaced",
    form: "past",
    loose: true,
    steps: ["forced driven compelled", "to", "flee leave abandon evacuate"],
  },
  {
    kind: "displaced",
    form: "past",
    loose: true,
    steps: ["driven forced", "from", "their his her?", "homes home"],
  },
  { kind: "missing", form: "past", intransitive: true, loose: true, steps: ["gone went", "missing"] },
  { kind: "missing", form: "state", loose: true, steps: ["unaccounted", "for"] },
  {
    kind: "missing",
    form: "past",
    intransitive: true,
    loose: true,
    steps: ["have has had were was", "not never", "been?", "seen heard", "from of?", "since again"],
  },
  {
    kind: "detained",
    form: "state",
    loose: true,
    steps: ["behind", "bars"],
  },
  { kind: "detained", form: "state", loose: true, steps: ["in", "jail prison captivity"] },
  {
    kind: "displaced",
    form: "past",
    intransitive: true,
    loose: true,
    steps: ["had", "to", "leave flee abandon evacuate", "their", "homes houses villages"],
  },
];
