import type { Evidence } from "../../domain/evidence/types";
import type { Network, Statement } from "../../domain/network/types";
import type { Arm, Background, Finding, Study } from "../../domain/records";
import { inView } from "../../drawing/in-view";
import type { Scene, SceneEdge } from "../../scene/types";
import { inReadingOrder } from "../citations/numbering";

/** One statement behind an arrow of the picture, with its records. */
export interface ShownStatement {
  readonly edge: SceneEdge;
  readonly statement: Statement;
  readonly finding: Finding | null;
  readonly background: Background | null;
  readonly arm: Arm | null;
  readonly study: Study | null;
}

/**
 * Every statement behind the arrows that a scene draws at full strength: arrows in reading order, the
 * statements of each by reference. `network` is the one that the scene was composed from.
 */
export function shownStatements(scene: Scene, network: Network, evidence: Evidence): ShownStatement[] {
  const byId = new Map(network.edges.map((edge) => [edge.id, edge]));
  const edges = inReadingOrder(scene.edges.filter(inView), scene);
  return edges.flatMap((edge) => {
    const statements = [...(byId.get(edge.id)?.statements ?? [])].sort((a, b) => a.ref - b.ref);
    return statements.map((statement): ShownStatement => {
      const finding = statement.kind === "finding" ? (evidence.findings.get(statement.id) ?? null) : null;
      const background = statement.kind === "background" ? (evidence.background.get(statement.id) ?? null) : null;
      const arm = finding ? (evidence.arms.get(finding.arm)?.arm ?? null) : null;
      return { edge, statement, finding, background, arm, study: evidence.studyByRef.get(statement.ref) ?? null };
    });
  });
}
