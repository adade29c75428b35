import type { NodeState } from "../../network/types";
import type { Effect, EntityKind, Measured } from "../../records";
import type { Phrases } from "./phrases";

type Forms = readonly [one: string, several: string];

const verbs: Record<Effect, Forms> = {
  activates: ["activates", "activate"],
  inhibits: ["inhibits", "inhibit"],
  increases: ["increases", "increase"],
  decreases: ["decreases", "decrease"],
  modulates: ["modulates", "modulate"],
  "no effect": ["has no effect on", "have no effect on"],
};

const promotes: Forms = ["promotes", "promote"];
const affects: Forms = ["affects", "affect"];

/** Processes are promoted or inhibited, diseases aggravated or alleviated; outcomes are affected where no direction is stated. */
const verbsByKind: Partial<Record<EntityKind, Partial<Record<Effect, Forms>>>> = {
  group: { increases: ["raises", "raise"], decreases: ["lowers", "lower"] },
  process: { activates: promotes, increases: promotes, decreases: verbs.inhibits },
  outcome: { modulates: affects },
  disease: {
    activates: ["aggravates", "aggravate"],
    increases: ["aggravates", "aggravate"],
    decreases: ["alleviates", "alleviate"],
    inhibits: ["alleviates", "alleviate"],
    modulates: affects,
  },
};

const states: Record<NodeState, string> = {
  up: "raised",
  down: "lowered",
  changed: "changed, direction not stated",
  mixed: "mixed: some up, others down",
  none: "unchanged",
  untested: "not tested",
};

const measures: Record<Measured, string> = {
  protein: "protein",
  mRNA: "mRNA",
  phospho: "phosphorylation",
  activity: "activity",
  level: "level or number",
  unspecified: "not stated",
};

const refs = (numbers: readonly (number | string)[]) =>
  `${numbers.length === 1 ? "ref" : "refs"} ${numbers.join(", ")}`;

export const english: Phrases = {
  verb: (effect, kind, several) => (verbsByKind[kind]?.[effect] ?? verbs[effect])[several ? 1 : 0],
  state: (state) => states[state],
  memberState: (state) => (state === "up" || state === "down" ? state : states[state]),
  measured: (measured) => measures[measured],
  list: (items) => (items.length < 3 ? items.join(" and ") : `${items.slice(0, -1).join(", ")} and ${items.at(-1)}`),
  shortened: (items, total) => `${items.join(", ")} and ${total - items.length} more`,
  refs,
  inReview: (ref) => `${ref} of the review`,
  studies: (count) => `${count} ${count === 1 ? "study" : "studies"}`,
  studiesOf: (count, all) => `${count} of ${all} studies`,
  clause: (subject, verb, object) => `${subject} ${verb} ${object}`,
  predicate: (verb, object) => `${verb} ${object}`,
  within: (object, box) => `${object} (${box})`,
  aside: (text, inside) => `${text} (${inside})`,
  restsOn: (said, on) => `${said}: ${on}`,
  support: (studies, list) => `${studies}, ${list}`,
  join: (parts) => parts.join("; "),
  unsigned: (said) => `${said}, direction not stated`,
  stepUnknown: (said) => `${said}, direction of this step not stated`,
  unsignedIn: (list) => `changed, direction not stated: ${list}`,
  stepUnknownIn: (list) => `direction of this step not stated: ${list}`,
  mayBeOne: (list) => (list === null ? "possible duplicates" : `possible duplicates: ${list}`),
  mixed: (subject, object, several) =>
    `${subject} ${several ? "change" : "changes"} ${object} (mixed: some members up, others down)`,
  bothWays: (subject, object, several) => `${subject} ${several ? "change" : "changes"} ${object} (up and down)`,
  onMembers: (subject, group) => `effect of ${subject} on single members of ${group}`,
  contested: (sides) => `contested: ${sides.join("; ")}`,
  backgroundSays: (ways) => `background ${ways}`,
  backgroundSaysShort: (ways) => `bg ${ways}`,
  unstated: (count) => `${count} unstated`,
  withoutEffect: (count) => `${count} no effect`,
  discrepancy: (list) => `discrepancy between review and record: ${list}`,
  contradictedBy: (list) => `contradicted by ${list}`,
  disagreementWith: (list) => `disagreement recorded with ${list}`,
  predicts: (subject, object) => `${subject} is predicted to act on ${object}`,
  inSilico: "in silico only",
  alsoPredicted: (list) => `also predicted: ${list}`,
  withoutCompound: (list) => `stated without the compound, ${list}`,
  hop: (list, several, mediator) =>
    `${list} ${several ? "state" : "states"} ${mediator} as mediator, step not measured`,
  namedOnly: (subject, mediator) => `${subject} acts via ${mediator}`,
  namedBy: (list) => `stated as mediator by ${list}, not measured there`,
  retractedOnly: (list) => `retracted work only, ${list}`,
  retracted: (list) => `retracted, not counted: ${list}`,
  retractedCounted: (list) => `retracted, counted: ${list}`,
  node: (name, said) => `${name}: ${said}`,
  moved: (things, state) => `${things} ${state}`,
  compound: (name, studies) => `${name}: ${studies}`,
  notTested: (compound) => `not tested with ${compound}`,
  predictedTarget: (list) => `predicted in silico, not measured, ${list}`,
  background: (list) => `background ${list}`,
  association: (subject, object, association) => `${subject} ${association} ${object}`,
  through: (subject, verb, object, mediator) => `${subject} ${verb} ${object} via ${mediator}`,
  predictsThrough: (subject, object, mediator) => `${subject} is predicted to act on ${object} via ${mediator}`,
  qualified: (said, qualities) => [said, ...qualities].join(", "),
  doseDependent: "dose-dependent",
  timeDependent: "time-dependent",
  finish: (text) => (/^[a-z]{2}/.test(text) ? text.charAt(0).toUpperCase() + text.slice(1) : text),
};
