import type { DecisionRule } from "./rule-types.ts";

const takesAway = ["reject", "hide_with_notice"];
const judges = [...takesAway, "escalate"];

export const defaultDecisionRules: DecisionRule[] = [
  {
    id: "taking-away-needs-reason",
    kind: "needs-reason",
    level: "block",
    decisions: takesAway,
    except: ["within_policy"],
    message: "Name what the comment breaches: at least one reason other than “within policy”.",
  },
  {
    id: "within-policy-stands",
    kind: "only-with",
    level: "block",
    reason: "within_policy",
    decisions: ["approve", "restore", "no_action"],
    message: "“Within policy” says nothing is breached. Clear it, or approve.",
  },
  {
    id: "flagged-within-policy",
    kind: "flagged-needs",
    level: "block",
    reason: "within_policy",
    decisions: ["approve"],
    message: "This comment was flagged. Choose “within policy” to say that you looked and found no breach.",
  },
  ...[
    "harassment",
    "hate_identity",
    "threat_violence",
    "glorifies_atrocity",
    "graphic_or_privacy",
    "spam_ad",
    "off_topic",
    "duplicate",
    "illegal_content",
  ].map(
    (reason): DecisionRule => ({
      id: `breach-${reason}`,
      kind: "only-with",
      level: "block",
      reason,
      decisions: [...judges, "defer"],
      message:
        "This reason names a breach, and the decision lets the comment stand. Clear it, or reject or hide.",
    }),
  ),
  {
    id: "misinformation-needs-finding",
    kind: "not-available",
    level: "block",
    reason: "harmful_misinformation",
    message:
      "“Harmful misinformation” needs a linked finding “refuted”, and there is none. Choose another reason, or escalate.",
  },
  {
    id: "law-is-named",
    kind: "needs-ground",
    level: "block",
    reason: "illegal_content",
    minLength: 10,
    message: "“Illegal content” needs its ground: name the law and say how it is broken.",
  },
  {
    id: "other-is-explained",
    kind: "needs-note",
    level: "block",
    reason: "other",
    minLength: 20,
    message:
      "“Other” needs words. Write at least 20 characters in the note, so that the next reader understands.",
  },
  {
    id: "defer-has-an-end",
    kind: "needs-wake",
    level: "block",
    decisions: ["defer"],
    message: "Say until when the comment is deferred: a time that is still to come.",
  },
  {
    id: "restore-what-was-taken",
    kind: "only-after",
    level: "block",
    decisions: ["restore"],
    after: takesAway,
    message: "Only a rejected or hidden comment can be restored. Approve it instead.",
  },
  {
    id: "threat-goes-up",
    kind: "must-escalate",
    level: "block",
    tone: "threat_incitement",
    atLeast: 1,
    lanes: ["escalated"],
    message: "A threat or a call to harm is not decided by one reader. Escalate it.",
  },
  {
    id: "harassment-usual",
    kind: "usual-tone",
    level: "warn",
    reason: "harassment",
    anyOf: [{ tone: "hostile_user", atLeast: 2 }],
    message:
      "Harassment is “hostile to user” at 2 or more, or repeated by one author. Check the tone, or say in the note where it is repeated.",
  },
  {
    id: "hate-usual",
    kind: "usual-tone",
    level: "warn",
    reason: "hate_identity",
    anyOf: [
      { tone: "identity_attack", atLeast: 2 },
      { tone: "dehumanising", atLeast: 1 },
    ],
    message:
      "Hate is “identity attack” at 2 or more, or “dehumanising” at 1 or more. Check the tone, or escalate.",
  },
  {
    id: "threat-usual",
    kind: "usual-tone",
    level: "warn",
    reason: "threat_violence",
    anyOf: [{ tone: "threat_incitement", atLeast: 1 }],
    message: "This reason goes with the tone “threat, incitement”. Set it, or choose another reason.",
  },
  {
    id: "glorifies-usual",
    kind: "usual-tone",
    level: "warn",
    reason: "glorifies_atrocity",
    anyOf: [{ tone: "glorification", atLeast: 2 }],
    message: "This reason goes with “glorification” at 2 or more. Check the tone.",
  },
  {
    id: "fake-is-no-reason",
    kind: "never-alone",
    level: "block",
    decisions: takesAway,
    reasons: ["other", "off_topic"],
    tones: ["hostile_outlet", "denial_dismissive", "conspiracy", "sarcastic"],
    message:
      "Disagreeing with the outlet, or calling media fake, is never by itself a reason to reject. Name a breach, or let the comment stand.",
  },
];
