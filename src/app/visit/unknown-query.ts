import type { Evidence } from "../../domain/evidence";
import { compareChecks } from "../../features/compare/query/compare-query";
import { contestedChecks } from "../../features/contested/query";
import { editChecks } from "../../features/edit/state/query";
import { gapsChecks } from "../../features/gaps/query";
import { outlineChecks } from "../../features/outline/query";
import { routesChecks } from "../../features/routes/query/question";
import { tableChecks } from "../../features/studies/lines/query";
import type { Page, PageQuery } from "../../store/state";
import { type PartChecks, unknownParts } from "../../store/unknown-parts";

const checksOf: Readonly<Record<Page, (evidence: Evidence, query: PageQuery) => PartChecks>> = {
  graph: () => ({}),
  outline: outlineChecks,
  studies: () => tableChecks,
  contested: contestedChecks,
  routes: routesChecks,
  gaps: gapsChecks,
  compare: compareChecks,
  edit: editChecks,
  datasets: () => ({}),
};

/** Names of the parts of a page's question that mean nothing to that page. */
export function unknownQuery(page: Page, query: PageQuery, evidence: Evidence): readonly string[] {
  return unknownParts(query, checksOf[page](evidence, query));
}
