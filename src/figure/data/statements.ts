import type { Evidence } from "../../domain/evidence/types";
import { type Network, type Statement, statementsOf, withMembers } from "../../domain/network";
import type { Arm, Background, Finding, Relation, Study } from "../../domain/records";
import { inView } from "../../drawing/in-view";
import type { Scene, SceneEdge } from "../../scene/types";
import { inReadingOrder } from "../spec/numbering";

/** One statement behind the picture, with its records. */
interface Told {
  readonly statement: Statement;
  readonly finding: Finding | null;
  readonly background: Background | null;
  readonly relation: Relation | null;
  readonly arm: Arm | null;
  readonly study: Study | null;
}

/** One statement behind an arrow of the picture. */
export interface ShownStatement extends Told {
  readonly edge: SceneEdge;
}

/** One statement behind a number of the picture alone: that of a node, or of an arrow's other side. */
export interface CountedStatement extends Told {
  readonly edge: SceneEdge | null;
  /** The node that it counts for; the target of the arrow. */
  readonly node: string;
}

/**
 * Every statement behind the arrows that a scene draws at full strength: arrows in reading order, the
 * statements of each by reference. `network` is the one that the scene was composed from.
 */
export function shownStatements(scene: Scene, network: Network, evidence: Evidence): ShownStatement[] {
  const byId = new Map(network.edges.map((edge) => [edge.id, edge]));
  const edges = inReadingOrder(scene.edges.filter(inView), scene);
  return edges.flatMap((edge) => {
    const statements = [...(byId.get(edge.id)?.statements ?? [])].sort((a, b) => (a.ref ?? 0) - (b.ref ?? 0));
    return statements.map((statement) => ({ edge, ...recordsOf(statement, evidence) }));
  });
}

/**
 * What a reader would look for in vain behind the arrows: statements that a number in a box counts though no arrow shows
 * them, and those on the other side of a disagreement.
 */
export function countedStatements(scene: Scene, network: Network, evidence: Evidence): CountedStatement[] {
  const shown = new Set(shownStatements(scene, network, evidence).map(({ statement }) => keyOf(statement)));
  const left = statementsOf(evidence).filter((statement) => !shown.has(keyOf(statement)));
  const among = (id: string) => new Set(withMembers(evidence, id));
  const ofNodes = scene.nodes.filter(inView).flatMap(({ id, refs }) => {
    const about = among(id);
    return left
      .filter(({ kind, ref, target }) => kind === "finding" && ref !== null && refs.includes(ref) && about.has(target))
      .map((statement) => ({ edge: null, node: id, ...recordsOf(statement, evidence) }));
  });
  const ofSides = scene.edges.filter(inView).flatMap((edge) => {
    const [sources, targets] = [among(edge.source), among(edge.target)];
    return left
      .filter(
        ({ ref, source, target }) =>
          ref !== null && edge.opposing?.includes(ref) && sources.has(source) && targets.has(target),
      )
      .map((statement) => ({ edge, node: edge.target, ...recordsOf(statement, evidence) }));
  });
  return [...ofNodes, ...ofSides];
}

function keyOf({ id, source, target }: Statement): string {
  return `${id} ${source}>${target}`;
}

function recordsOf(statement: Statement, evidence: Evidence): Told {
  const finding = statement.kind === "finding" ? (evidence.findings.get(statement.id) ?? null) : null;
  const background = statement.kind === "background" ? (evidence.background.get(statement.id) ?? null) : null;
  const arm = finding ? (evidence.arms.get(finding.arm)?.arm ?? null) : null;
  const relation = statement.kind === "database" ? (evidence.relations.get(statement.id) ?? null) : null;
  const study = statement.ref === null ? null : (evidence.studyByRef.get(statement.ref) ?? null);
  return { statement, finding, background, relation, arm, study };
}
