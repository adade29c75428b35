import type { Effect, Entity } from "../../domain/records";
import type { IncomingFinding, IncomingPaper } from "../base/incoming";
import { evidenceOf, type Relations, sourceOf } from "./add-relations";
import type { Setting } from "./setting";

interface RowBetween {
  readonly row: IncomingFinding;
  readonly subject: Entity;
  readonly object: Entity;
  readonly paper: IncomingPaper | undefined;
  readonly title: string;
}

/** Adds a row that is of no study, with all that it says as text beside its evidence. */
export function addRelation(
  setting: Setting,
  relations: Relations,
  { row, subject, object, paper, title }: RowBetween,
): void {
  const { effect, system, organism, dosesPrinted, comparator, time, n, size, statistic, p, figure, note } = row;
  const details = [system, organism, dosesPrinted, comparator, time, n && `n = ${n}`, size, statistic, p, figure, note];
  const printed = [paper?.text, ...(paper && !paper.pmid && !paper.doi ? [citedAs(paper)] : []), ...details].filter(
    (each) => each,
  );
  relations.add({
    origin: sourceOf(setting, { name: title, isDatabase: false }),
    source: subject.id,
    relation: effect as Effect,
    target: object.id,
    evidence: [
      evidenceOf({
        ...(paper?.pmid && { pmid: paper.pmid }),
        ...(paper?.doi && { doi: paper.doi }),
        ...(printed.length > 0 && { text: printed.join("; ") }),
        ...(row.quote && { sentence: row.quote }),
      }),
    ].filter((each) => Object.keys(each).length > 0),
  });
}

function citedAs({ authors, year, title }: IncomingPaper): string {
  return [authors[0]?.family, year, title].filter((each) => each !== undefined).join(" ");
}
