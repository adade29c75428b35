import { perEvidence } from "../evidence/per-evidence";
import type { Evidence } from "../evidence/types";
import type { Contest } from "./contested";
import { discrepanciesOf } from "./discrepancies";
import { drawnEnds, type Ends } from "./ends";
import { edgeSignOf, tallyToward } from "./group-result";
import { statementsOf } from "./statements";
import { ascending, classOf, counted, gatheredOf, signOfGathered } from "./tally";
import type { EdgeSign, NetworkEdge, Statement, Tally, View } from "./types";

/** An arrow before it is judged: its drawn ends and what stands behind it. */
export interface Bundle extends Ends {
  readonly id: string;
  readonly statements: readonly Statement[];
}

/** Arrows of findings and of background are kept apart, even between the same ends. */
export function bundleKey(kind: Statement["kind"], ends: Ends): string {
  return `${kind}:${ends.source}>${ends.target}`;
}

const viewsOf = perEvidence(() => new Map<string, readonly Bundle[]>());

/** Every arrow of a view with every statement behind it; worked out once, whatever filters are tried on them. */
export function allBundles(evidence: Evidence, view: View): readonly Bundle[] {
  const views = viewsOf(evidence);
  const key = [view.level, ...[...view.toggled].sort()].join(" ");
  const known = views.get(key) ?? bundlesOf(evidence, view, statementsOf(evidence));
  views.set(key, known);
  return known;
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
  return [...groups.values()]
    .map((group) => ({
      ...group.ends,
      id: `${classOf(group.statements)}:${group.ends.source}>${group.ends.target}`,
      statements: group.statements,
    }))
    .filter(hasArrow);
}

/** "No effect" on a member alone is a mark on that member, and no arrow to the group that it is drawn in. */
export function hasArrow({ target, statements }: Pick<Bundle, "target" | "statements">): boolean {
  return statements.some((statement) => statement.sign !== 0 || statement.target === target);
}

/** What an arrow is judged by: measurements and claims, and predictions only where there is nothing else. */
export function basisOf(statements: readonly Statement[]): readonly Statement[] {
  const known = statements.filter((each) => each.cls !== "predicted");
  return known.length > 0 ? known : statements;
}

/** The sign of an arrow of relations: of one pair that is listed with both signs none, of one that only interacts that. */
function withoutPapers(statements: readonly Statement[], sign: EdgeSign): EdgeSign {
  if (statements.length > 0 && statements.every((each) => each.undirected)) return "interacts";
  const isOnePair = new Set(statements.map((each) => `${each.source}>${each.target}`)).size === 1;
  return sign === "mixed" && isOnePair && statements.every((each) => each.kind === "database") ? "unsigned" : sign;
}

/** What the head of a contested arrow shows: what most of its studies report. */
function majorityOf({ up, down }: Tally): EdgeSign {
  if (up.length === down.length) return "unsigned";
  return up.length > down.length ? "up" : "down";
}

/** Arrows that nobody disagrees about, by what was bundled and by whether retracted studies count. */
const undisputed = { true: new WeakMap<object, NetworkEdge>(), false: new WeakMap<object, NetworkEdge>() } as const;

/**
 * The arrow of a bundle, judged over its statements. Its class is that of what stands behind it now; a prediction beside
 * measurements is among its references and out of its tally. The same bundle gives the same arrow as long as nobody
 * disagrees about it: what hangs on the arrow, such as its sentence, is made once for all filters.
 */
export function toEdge(evidence: Evidence, bundle: Bundle, contest: Contest, countRetracted: boolean): NetworkEdge {
  const { id, source, target, statements } = bundle;
  const basis = basisOf(statements);
  const support = counted(basis, countRetracted);
  const sides = contest.sidesOfArrow(bundle, support);
  const kept = undisputed[`${countRetracted}`];
  const known = kept.get(bundle);
  if (sides === null && known) return known;
  const tally = tallyToward(evidence, basis, target, countRetracted);
  const sign = edgeSignOf(evidence, basis, target, countRetracted);
  const gathered = gatheredOf(evidence, support);
  const signed = support.some((each) => Math.abs(each.sign ?? 0) === 1);
  const edge: NetworkEdge = {
    id,
    source,
    target,
    cls: classOf(statements),
    sign: gathered
      ? signOfGathered(gathered)
      : sides && sign === "mixed"
        ? majorityOf(tally)
        : withoutPapers(statements, sign),
    standing: sides ? "contested" : signed ? "supported" : "unsigned",
    sides,
    discrepancies: discrepanciesOf(evidence, statements),
    tally,
    ...(gathered && { gathered }),
    refs: ascending(statements.map((each) => each.ref)),
    retractedRefs: ascending(statements.flatMap((each) => (each.retracted ? [each.ref] : []))),
    statements,
  };
  if (sides === null) kept.set(bundle, edge);
  return edge;
}
