import type { Evidence } from "../evidence/types";
import type { Contest } from "./contested";
import { drawnEnds, type Ends } from "./ends";
import { ascending, classOf, counted, edgeSignOf, tallyOf } from "./tally";
import type { NetworkEdge, Standing, Statement, View } from "./types";

/** An arrow before it is judged: its drawn ends and what stands behind it. */
export interface Bundle extends Ends {
  readonly id: string;
  readonly statements: readonly Statement[];
}

/** Arrows of findings and of background are kept apart, even between the same ends. */
export function bundleKey(kind: Statement["kind"], ends: Ends): string {
  return `${kind}:${ends.source}>${ends.target}`;
}

/** Statements by the arrow that carries them, in the order in which the arrows first occur. */
export function bundlesOf(evidence: Evidence, view: View, statements: readonly Statement[]): readonly Bundle[] {
  const groups = new Map<string, { ends: Ends; statements: Statement[] }>();
  for (const statement of statements) {
    const ends = drawnEnds(evidence, view, statement);
    if (ends === null) continue;
    const key = bundleKey(statement.kind, ends);
    const group = groups.get(key) ?? { ends, statements: [] };
    group.statements.push(statement);
    groups.set(key, group);
  }
  return [...groups.values()].map((group) => ({
    ...group.ends,
    id: `${classOf(group.statements)}:${group.ends.source}>${group.ends.target}`,
    statements: group.statements,
  }));
}

function standingOf(bundle: Bundle, contest: Contest, countRetracted: boolean): Standing {
  const support = counted(bundle.statements, countRetracted);
  const recorded = bundle.statements.some((each) =>
    contest.recorded([each.source, each.target, bundle.source, bundle.target], [each.ref]),
  );
  if (recorded || support.some(contest.pair)) return "contested";
  return support.some((each) => Math.abs(each.sign ?? 0) === 1) ? "supported" : "unsigned";
}

/** The arrow of a bundle, judged over its statements. Its class is that of what stands behind it now. */
export function toEdge(bundle: Bundle, contest: Contest, countRetracted: boolean): NetworkEdge {
  const { id, source, target, statements } = bundle;
  const standing = standingOf(bundle, contest, countRetracted);
  return {
    id,
    source,
    target,
    cls: classOf(statements),
    sign: standing === "contested" ? "contested" : edgeSignOf(statements, target, countRetracted),
    standing,
    tally: tallyOf(statements, countRetracted),
    refs: ascending(statements.map((each) => each.ref)),
    retractedRefs: ascending(statements.flatMap((each) => (each.retracted ? [each.ref] : []))),
    statements,
  };
}
