import type { EdgeClaim } from "../claims/types";
import { besides, claimed } from "./claim";
import { names, refs, remark, restsOn, studies } from "./parts";
import { list, message, type Said } from "./said";

function support(count: Said, numbers: readonly number[]): Said {
  return message("support", { studies: count, refs: refs(numbers) });
}

function basis(claim: EdgeClaim): Said {
  const { tellingRefs, retractedRefs } = claim;
  if (claim.refs.length === 0) return message("retractedOnly", { refs: refs(retractedRefs) });
  if (claim.cls === "background") return message("withoutCompound", { refs: refs(tellingRefs) });
  const named = claim.refs.filter((ref) => !claim.blockedRefs.includes(ref));
  if (claim.inferred === "named") {
    const said = [...remark("blockedBy", claim.blockedRefs), ...remark("namedBy", named)];
    return list("semicolon", said);
  }
  const directed = claim.relation !== "mixed" && claim.relation !== "members" && claim.relation !== "contested";
  const among = directed ? claim.measuredBy : null;
  const { length } = tellingRefs;
  const count = among === null || among === 1 ? studies(length) : message("studiesOf", { all: among }, length);
  if (claim.inferred === null) return support(count, tellingRefs);
  // Those that name the mediator are listed next; the count is repeated as a list only where it leaves some of them out.
  const told = length < claim.refs.length ? support(count, tellingRefs) : count;
  const mediator = names(claim.subjects);
  const ways = [
    ...(claim.blockedRefs.length > 0 ? [message("blockedHop", { refs: refs(claim.blockedRefs), mediator })] : []),
    ...(named.length > 0 ? [message("hop", { refs: refs(named), mediator }, named.length)] : []),
  ];
  return list("semicolon", [told, ...ways]);
}

/** The sentence of an arrow: its claim, what it rests on, and what speaks against it. */
export function sayEdge(claim: EdgeClaim): Said {
  const { retractedRefs, against } = claim;
  const counted = (ref: number) => claim.refs.includes(ref);
  const parts = [
    basis(claim),
    ...(claim.cls === "predicted" ? [message("inSilico")] : []),
    ...besides(claim),
    ...claim.mayBeOne.map((group) =>
      group.length < claim.tellingRefs.length ? message("mayBeOneIn", { refs: refs(group) }) : message("mayBeOne"),
    ),
    ...remark("alsoPredicted", claim.predictedRefs),
    ...(claim.refs.length === 0
      ? []
      : remark(
          "retracted",
          retractedRefs.filter((ref) => !counted(ref)),
        )),
    ...remark("retractedCounted", retractedRefs.filter(counted)),
    ...remark("discrepancy", claim.discrepancyRefs),
    ...remark("contradictedBy", against.opposite),
    ...remark("disagreementWith", against.recorded),
  ];
  return restsOn(claimed(claim), list("semicolon", parts));
}
