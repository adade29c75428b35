import type { Evidence } from "../evidence/types";
import { type Background, type Entity, type Finding, type Relation, signOf } from "../records";
import { boxOf, drawnAs, isBox, isOpen, withMembers } from "./boxes";
import { type Contest, pairKey } from "./contested";
import { discrepanciesOf } from "./discrepancies";
import { nodeStateOf, tallyToward } from "./group-result";
import { isPredicted, mediatorsOf } from "./statements";
import { ascending, counted } from "./tally";
import type { NetworkNode, Standing, Statement, View } from "./types";

/** What one record says of one entity. `measured`: as the object of a finding; else named as mediator, or as subject. */
interface Mention {
  /** Of the finding, the background record or the relation. */
  readonly id: string;
  /** Of the paper; null for a relation. */
  readonly ref: number | null;
  /** What was given; of background, nothing. */
  readonly source: string;
  readonly target: string;
  readonly sign: Statement["sign"];
  readonly retracted: boolean;
  readonly kind: "measured" | "mediator" | "subject" | "background" | "database";
  readonly predicted: boolean;
}

export type Mentions = ReadonlyMap<string, readonly Mention[]>;

/** Everything that records say, by the entity they say it of. */
export function mentionsOf(
  evidence: Evidence,
  findings: readonly Finding[],
  background: readonly Background[],
  relations: readonly Relation[],
): Mentions {
  const mentions = new Map<string, Mention[]>();
  const add = (mention: Mention) => {
    const list = mentions.get(mention.target);
    if (list) list.push(mention);
    else mentions.set(mention.target, [mention]);
  };
  for (const finding of findings) {
    const ref = evidence.studies.get(finding.study)?.ref;
    if (ref === undefined) continue;
    const base = {
      id: finding.id,
      ref,
      source: finding.subject,
      retracted: evidence.retractedRefs.has(ref),
      predicted: isPredicted(evidence, finding),
    };
    add({ ...base, target: finding.object, sign: signOf(finding.effect), kind: "measured" });
    add({ ...base, target: finding.subject, sign: null, kind: "subject" });
    for (const target of mediatorsOf(evidence, finding)) add({ ...base, target, sign: null, kind: "mediator" });
  }
  for (const record of background) {
    const { id, ref } = record;
    const base = { id, ref, source: "", retracted: evidence.retractedRefs.has(ref), predicted: false };
    const named = new Set([record.source, record.target, ...(record.via === undefined ? [] : [record.via])]);
    for (const target of named) add({ ...base, target, sign: null, kind: "background" });
  }
  for (const { id, source, target: end } of relations) {
    const base = { id, ref: null, source: "", sign: null, retracted: false, predicted: false } as const;
    for (const target of new Set([source, end])) add({ ...base, target, kind: "database" });
  }
  return mentions;
}

function standingOf(
  measured: readonly Mention[],
  all: readonly Mention[],
  contest: Contest,
  countRetracted: boolean,
): Standing {
  const support = counted(measured, countRetracted);
  const up = new Set(support.flatMap((each) => (each.sign === 1 ? [pairKey(each)] : [])));
  const bothSigns = support.some((each) => each.sign === -1 && up.has(pairKey(each)));
  const recorded = all.some(({ target, ref }) => ref !== null && contest.recorded([target], [ref]));
  if (bothSigns || recorded) return "contested";
  return support.some((each) => Math.abs(each.sign ?? 0) === 1) ? "supported" : "unsigned";
}

/** Entities that stand as contested themselves, whatever box is drawn for them. */
export function contestedEntities(mentions: Mentions, contest: Contest, countRetracted: boolean): ReadonlySet<string> {
  const contested = [...mentions].filter(([, all]) => {
    const measured = all.filter((each) => each.kind === "measured" && !each.predicted);
    return standingOf(measured, all, contest, countRetracted) === "contested";
  });
  return new Set(contested.map(([id]) => id));
}

/**
 * A node with what the records in view say of it and of what it holds. The standing of an open box is its own alone, for
 * its members show theirs. State and tally come from measurements with the compound; a study that only names
 * the node as mediator counts among the tested references, unsigned. Predictions, background and relations give no state.
 */
export function toNode(
  evidence: Evidence,
  view: View,
  entity: Entity,
  mentions: Mentions,
  contest: Contest,
  countRetracted: boolean,
): NetworkNode {
  const openable = isBox(evidence, entity.id);
  const open = openable && isOpen(view, entity.id);
  const all = withMembers(evidence, entity.id).flatMap((id) => mentions.get(id) ?? []);
  const judged = open ? (mentions.get(entity.id) ?? []) : all;
  const isMeasured = (each: Mention) => each.kind === "measured" && !each.predicted;
  if (all.every(({ kind }) => kind === "database")) {
    return { ...untested(evidence, entity, { openable, open }), relations: [...new Set(all.map(({ id }) => id))] };
  }
  const withCompound = all.filter((each) => each.kind !== "background" && each.kind !== "database");
  const tested = withCompound.filter((each) => !each.predicted);
  // A study that gives members their directions states one, whatever it says of the group as a whole.
  const directed = new Set(
    all.flatMap((each) => (isMeasured(each) && each.target !== entity.id && each.sign !== null ? [each.ref] : [])),
  );
  const refs = (list: readonly Mention[]) => ascending(list.map((each) => each.ref));
  return {
    id: entity.id,
    entity,
    category: evidence.categories.get(entity.category ?? "") ?? null,
    parent: boxOf(evidence, entity.id),
    openable,
    open,
    state: nodeStateOf(evidence, all.filter(isMeasured), entity.id, countRetracted),
    tally: tallyToward(
      evidence,
      tested.filter((each) => each.kind !== "subject"),
      entity.id,
      countRetracted,
    ),
    testedRefs: refs(counted(tested, countRetracted)),
    predictedRefs: refs(withCompound.filter((each) => each.predicted)),
    backgroundRefs: refs(all.filter((each) => each.kind === "background")),
    relations: [...new Set(all.flatMap(({ kind, id }) => (kind === "database" ? [id] : [])))],
    retractedRefs: refs(all.filter((each) => each.retracted)),
    standing: standingOf(judged.filter(isMeasured), judged, contest, countRetracted),
    sides: contest.sidesOfNode(
      entity,
      counted(judged.filter(isMeasured), countRetracted)
        .filter((each) => each.sign !== null || !directed.has(each.ref))
        .flatMap((each) => (each.ref === null ? [] : [{ ...each, ref: each.ref, kind: "finding" }])),
    ),
    discrepancies: discrepanciesOf(
      evidence,
      judged.filter(({ kind }) => kind === "measured"),
    ),
    predictedOnly: withCompound.length > 0 && withCompound.every((each) => each.predicted),
  };
}

/** A node that no paper says anything of. */
function untested(
  evidence: Evidence,
  entity: Entity,
  box: Pick<NetworkNode, "openable" | "open">,
): Omit<NetworkNode, "relations"> {
  return {
    id: entity.id,
    entity,
    category: evidence.categories.get(entity.category ?? "") ?? null,
    parent: boxOf(evidence, entity.id),
    ...box,
    state: "untested",
    tally: { up: [], down: [], unsigned: [], none: [], aside: [] },
    testedRefs: [],
    predictedRefs: [],
    backgroundRefs: [],
    retractedRefs: [],
    standing: "unsigned",
    sides: null,
    discrepancies: [],
    predictedOnly: false,
  };
}

/** The entities that the view draws, in authored order with boxes before what they hold. */
export function drawnEntities(evidence: Evidence, view: View): readonly Entity[] {
  const drawn = evidence.dataset.entities.filter((entity) => drawnAs(evidence, view, entity.id) === entity.id);
  const placed = new Set<string>();
  const ordered: Entity[] = [];
  const place = (entity: Entity) => {
    if (placed.has(entity.id)) return;
    placed.add(entity.id);
    const box = evidence.entities.get(boxOf(evidence, entity.id) ?? "");
    if (box) place(box);
    ordered.push(entity);
  };
  for (const entity of drawn) place(entity);
  return ordered;
}
