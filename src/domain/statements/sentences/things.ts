import type { Evidence } from "../../evidence/types";
import type { NetworkEdge, NetworkNode } from "../../network/types";
import { type Background, type Finding, isAssociation } from "../../records";
import { claimOfEdge } from "../claims/edge-claim";
import type { Named } from "../claims/names";
import { claimOfBackground, claimOfFinding, claimOfNode } from "../claims/node-claim";
import type { NodeClaim, RecordClaim } from "../claims/types";
import { relationsBehind, relationsRemark, sayListed } from "./database";
import { sayEdge } from "./edge";
import { sayGathered } from "./gathered";
import { withLabels } from "./labels";
import { aside, clause, names, refs, remark, restsOn, studies, verb } from "./parts";
import { entity, list, message, type Said } from "./said";

function sayNode(claim: NodeClaim, listed: readonly Said[]): Said {
  const { effects, predictedRefs } = claim;
  if (claim.isSubject) {
    const said = list("semicolon", [studies(claim.refs.length), ...listed]);
    return message("node", { name: entity(claim.node), said });
  }
  const background = [...remark("background", claim.backgroundRefs), ...listed];
  if (effects.length > 0) return list("semicolon", [...effects.map(sayEdge), ...background]);
  const [first] = [...remark("namedBy", claim.refs), ...remark("predictedTarget", predictedRefs)];
  const isAsked = claim.subjects.length > 0;
  const known = first ?? (isAsked ? message("notTested", { compound: names(claim.subjects) }) : null);
  const said = [...(known === null ? [] : [known]), ...background];
  if (said.length === 0) return entity(claim.node);
  return message("node", { name: entity(claim.node), said: list("semicolon", said) });
}

function sayRecord(claim: RecordClaim): Said {
  const { via, relation } = claim;
  const subject = entity(claim.subject);
  const resting = (said: Said) => (claim.refs.length > 0 ? restsOn(said, refs(claim.refs)) : said);
  if (isAssociation(relation)) {
    const key = relation === "occurs with raised" ? "association.raised" : "association.lowered";
    return resting(message(key, { subject, object: entity(claim.object) }));
  }
  const measured = claim.measured.map((each) => message(`measured.${each}`));
  const object = measured.length > 0 ? aside(entity(claim.object), list("and", measured)) : entity(claim.object);
  const done = verb(relation, claim.object.kind);
  const direct = claim.predicted ? message("predicts", { subject, object }) : clause(subject, done, object);
  const through = (mediators: readonly Named[]) => {
    const mediator = list("and", mediators.map(entity));
    return claim.predicted
      ? message("predictsThrough", { subject, object, mediator })
      : message("through", { subject, verb: done, object, mediator });
  };
  const qualities = [
    ...(claim.doseDependent === "yes" ? [message("doseDependent")] : []),
    ...(claim.doseDependent === "no" ? [message("notDoseDependent")] : []),
    ...(claim.timeDependent ? [message("timeDependent")] : []),
  ];
  // Where the references stand beside the sentence already, it is told without them.
  return resting(list("comma", [via.length > 0 ? through(via) : direct, ...qualities]));
}

/** What an arrow or a node claims: "Silymarin inhibits NF-κB: 2 studies, refs 24, 25". */
export function sayThing(evidence: Evidence, thing: NetworkEdge | NetworkNode): Said {
  if ("statements" in thing && thing.gathered) return sayGathered(evidence, thing, thing.gathered);
  if ("statements" in thing && thing.cls === "database") return sayListed(evidence, relationsBehind(evidence, thing));
  if ("statements" in thing) return withLabels(evidence, sayEdge(claimOfEdge(evidence, thing)));
  return withLabels(evidence, sayNode(claimOfNode(evidence, thing), relationsRemark(evidence, thing.relations)));
}

/** What one arm showed: "Silymarin decreases NFATc1 (protein and mRNA) through NF-κB". */
export function sayFinding(evidence: Evidence, finding: Finding): Said {
  return withLabels(evidence, sayRecord(claimOfFinding(evidence, finding)));
}

/** What a reference states without the compound; `bare`: without the reference, where that stands beside it. */
export function sayBackground(evidence: Evidence, background: Background, form: "whole" | "bare" = "whole"): Said {
  const claim = claimOfBackground(evidence, background);
  return withLabels(evidence, sayRecord(form === "bare" ? { ...claim, refs: [] } : claim));
}
