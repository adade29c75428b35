import type { NodeState } from "../../network/types";
import type { Effect } from "../../records";
import { languages } from "../../records/base/languages";
import { commonKind, type Named } from "../claims/names";
import type { Change, EdgeClaim } from "../claims/types";
import { aside, clause, names, refs, verb } from "./parts";
import { entity, list, message, type Said } from "./said";

/** One side of a matter: "silymarin activates X (ref 7)", or without its subject where that was just named. */
function side(subjects: readonly Named[], change: Change, first: boolean): Said {
  const done = verb(change.relation, commonKind(change.things), subjects.length);
  const object = names(change.things);
  const said = first ? clause(names(subjects), done, object) : message("predicate", { verb: done, object });
  return aside(said, refs(change.refs));
}

/** Whether members that count against a group take part in its direction, so that each is named with its own. */
const isTurned = (claim: EdgeClaim) => claim.changes.some((change) => change.decides && change.against);

/** The object with what is told beside it: its box, or the members that give it its direction. */
function withBox(object: Named, box: readonly Named[]): Said {
  const [only] = box;
  const isItself = box.length === 1 && languages.every((language) => only?.[language] === object[language]);
  return box.length === 0 || isItself ? entity(object) : aside(entity(object), names(box));
}

/** The claim of an arrow without what it rests on. */
export function claimed(claim: EdgeClaim): Said {
  const { subjects, changes, object } = claim;
  const subject = names(subjects);
  if (claim.relation === "contested") {
    const sides = changes.map((change, index) => side(subjects, change, index === 0));
    return message("contested", { sides: list("semicolon", sides) });
  }
  if (claim.relation === "mixed") {
    const members = changes.some((change) => change.things.some((thing) => thing.id !== object.id));
    return message(members ? "mixed" : "bothWays", { subject, object: entity(object) }, subjects.length);
  }
  if (claim.relation === "members") return message("onMembers", { subject, group: entity(object) });
  const moved = isTurned(claim) ? [] : changes.filter((change) => change.decides).flatMap((change) => change.things);
  const members = [...new Map(moved.map((thing) => [thing.id, thing])).values()].filter(({ id }) => id !== object.id);
  const what = withBox(object, claim.within === null ? members : [claim.within]);
  if (claim.cls === "predicted") return message("predicts", { subject, object: what });
  if (claim.inferred === "named") return message("namedOnly", { subject, mediator: what });
  const kind = object.kind === "group" && members.length > 0 ? commonKind(members) : object.kind;
  const said = clause(subject, verb(claim.relation, kind, subjects.length), what);
  if (claim.relation !== "modulates") return said;
  return message(claim.inferred === "hop" ? "stepUnknown" : "unsigned", { said });
}

const stateOf: Record<Effect, NodeState> = {
  activates: "up",
  increases: "up",
  inhibits: "down",
  decreases: "down",
  modulates: "changed",
  "no effect": "none",
};

function moved(change: Change, claim: EdgeClaim): Said {
  const things = names(change.things);
  const isHop = claim.inferred === "hop" && change.relation === "modulates";
  const said = isHop
    ? message("stepUnknown", { said: things })
    : message(`moved.${stateOf[change.relation]}`, { things });
  return aside(said, refs(change.refs));
}

/** What the verb of the sentence does not cover: members that move otherwise, references that print no direction. */
export function besides(claim: EdgeClaim): readonly Said[] {
  if (claim.relation === "contested" || claim.inferred === "named" || claim.cls === "predicted") return [];
  if (claim.relation === "mixed" || claim.relation === "members" || isTurned(claim)) {
    return claim.changes.map((change) => moved(change, claim));
  }
  const about = (change: Change) => change.things.every((thing) => thing.id === claim.object.id);
  const told = new Set(claim.changes.filter((change) => change.decides && about(change)).flatMap((each) => each.refs));
  return claim.changes
    .filter((change) => !change.decides)
    .flatMap((change) => {
      if (change.relation !== "modulates" || !about(change)) return [moved(change, claim)];
      // A reference that prints a direction as well needs no such word.
      const silent = change.refs.filter((ref) => !told.has(ref));
      if (silent.length === 0) return [];
      return [message(claim.inferred === "hop" ? "stepUnknownIn" : "unsignedIn", { refs: refs(silent) })];
    });
}
