import type { Evidence } from "../evidence/types";
import { asksForStudies, type Match, matchFinding } from "../filters/match";
import type { Filters } from "../filters/types";
import { boxesAround, drawnAs } from "../network/boxes";
import { allBundles, type Bundle, bundleKey, bundlesOf, hasArrow } from "../network/edges";
import {
  classOfMediation,
  isPredicted,
  mediatorFindings,
  mediatorsOf,
  statementsOfFinding,
} from "../network/statements";
import type { Statement, View } from "../network/types";
import type { Background, Finding, Relation } from "../records";

/** What passes the filters on records, before arrows are judged. */
export interface Passing {
  readonly findings: readonly Finding[];
  readonly background: readonly Background[];
  readonly relations: readonly Relation[];
  /** Arrows of the full network with what passes behind them; those with nothing left are gone. */
  readonly bundles: readonly Bundle[];
}

type Shows = (statement: Statement) => boolean;

/**
 * Unsigned hops that keep a route whole where the study's own finding on the mediator is filtered out (it stands in
 * another arm, say): the passing finding still names the mediator. A class of arrow that is filtered out stays out.
 */
function bridges(evidence: Evidence, finding: Finding, match: Match, shows: Shows): readonly Statement[] {
  const hops = new Map<string, Statement>();
  const seen = new Set<Finding>();
  const cls = isPredicted(evidence, finding) ? "predicted" : classOfMediation(finding);
  const walk = (from: Finding) => {
    const measured = mediatorFindings(evidence, from);
    if (seen.has(from) || measured.some(match.finding)) return;
    seen.add(from);
    for (const hidden of measured) {
      for (const hop of statementsOfFinding(evidence, hidden)) {
        const bridge: Statement = { ...hop, id: finding.id, cls, sign: null };
        if (shows(hop) && shows(bridge)) hops.set(`${hop.source}>${hop.target}`, bridge);
      }
      walk(hidden);
    }
  };
  walk(finding);
  return [...hops.values()];
}

/** Entities that the findings are about. */
function touched(evidence: Evidence, findings: readonly Finding[]): ReadonlySet<string> {
  const ids = new Set<string>();
  for (const finding of findings) {
    ids.add(finding.subject).add(finding.object);
    for (const mediator of mediatorsOf(evidence, finding)) ids.add(mediator);
  }
  return ids;
}

/** Whether what stands for an entity is in the picture because of the findings. */
function anchors(evidence: Evidence, view: View, findings: readonly Finding[]): (id: string) => boolean {
  const shown = new Set<string>();
  for (const id of touched(evidence, findings)) {
    for (const part of [id, ...boxesAround(evidence, id)]) shown.add(drawnAs(evidence, view, part));
  }
  return (id) => shown.has(drawnAs(evidence, view, id));
}

/**
 * Records that pass, and the arrows of the view with the statements that remain. Background and relations under a filter about
 * studies stay as context only: between two ends that stand in the picture because of findings of any class.
 */
export function passingOf(evidence: Evidence, filters: Filters, view: View): Passing {
  const match = matchFinding(evidence, filters);
  const around = () => matchFinding(evidence, { ...filters, classes: [] }).findings;
  const context = asksForStudies(filters) ? anchors(evidence, view, around()) : () => true;
  const background = evidence.dataset.background.filter(
    (record) => match.background(record) && context(record.source) && context(record.target),
  );
  const relations = evidence.dataset.relations.filter(
    (record) => match.relation(record) && context(record.source) && context(record.target),
  );
  const ids = new Set([...match.findings, ...background, ...relations].map((record) => record.id));
  const shows: Shows = ({ cls }) => filters.classes.length === 0 || filters.classes.includes(cls);
  const extra = match.findings.flatMap((finding) => bridges(evidence, finding, match, shows));
  const extraByArrow = new Map(
    bundlesOf(evidence, view, extra).map((bundle) => [bundleKey("finding", bundle), bundle.statements]),
  );
  const bundles = allBundles(evidence, view).map((bundle): Bundle => {
    const own = bundle.statements.filter((statement) => ids.has(statement.id) && shows(statement));
    const kind = bundle.statements[0]?.kind ?? "finding";
    const more = extraByArrow.get(bundleKey(kind, bundle)) ?? [];
    // Nothing was taken or added: the same arrow as without filters.
    if (own.length === bundle.statements.length && more.length === 0) return bundle;
    return { ...bundle, statements: [...own, ...more] };
  });
  return { findings: match.findings, background, relations, bundles: bundles.filter(hasArrow) };
}
