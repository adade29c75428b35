import type { Evidence } from "../../domain/evidence/types";
import type { Network } from "../../domain/network/types";
import { type Language, namedMediators, type Printed, printedIn, type signOf } from "../../domain/records";
import { nameOf, sourceName } from "../../domain/statements";
import { csvText } from "../../files/csv";
import type { Scene } from "../../scene/types";
import { say } from "../../wording/say";
import { asInReview, type Numbering, numberOf } from "../spec/numbering";
import { shortAuthor } from "../words/short-citation";
import { type CountedStatement, countedStatements, shownStatements } from "./statements";

const columns = [
  "arrow",
  "arrow_source",
  "arrow_target",
  "evidence_class",
  "arrow_sign",
  "reference",
  "number_in_figure",
  "author",
  "year",
  "title",
  "doi",
  "pmid",
  "retracted",
  "section",
  "source",
  "target",
  "via",
  "effect",
  "sign",
  "sign_from",
  "measured",
  "dose_dependent",
  "time_dependent",
  "approach",
  "system",
  "organism",
  "inducer",
  "doses_as_printed",
  "route",
  "frequency",
  "duration",
  "mediator_shown_by",
  "comparator",
  "time",
  "n",
  "effect_size",
  "statistic",
  "p",
  "site",
  "sex",
  "assay",
  "figure",
  "table",
  "page",
  "database",
  "database_licence",
  "database_record",
  "mechanism",
  "residue",
  "direct",
  "taxon",
  "cell",
] as const;

/**
 * The data of a figure as CSV: one row for each statement behind each arrow, then those that only a number counts, without
 * an arrow or for its other side; `reference` is the number in the review. Column names are the same in both languages,
 * for programs; names and "not reported" are in the language of the figure.
 */
export function figureData(
  scene: Scene,
  network: Network,
  evidence: Evidence,
  numbering: Numbering = asInReview,
): string {
  const behind = shownStatements(scene, network, evidence).map((shown) => ({ ...shown, node: shown.edge.target }));
  const told = [...behind, ...countedStatements(scene, network, evidence)];
  return csvText([columns, ...told.map((each) => rowOf(each, scene, evidence, numbering))]);
}

function rowOf(told: CountedStatement, scene: Scene, evidence: Evidence, numbering: Numbering): (string | number)[] {
  const { edge, node, statement, finding, background, relation, arm, study } = told;
  const { language } = scene;
  const name = (id: string) => nameOf(evidence, id, language);
  const printed = (words: Printed | undefined) => (words === undefined ? "" : printedIn(words, language));
  const effect = finding?.effect ?? background?.relation ?? relation?.relation;
  const source = relation && evidence.sources.get(relation.origin);
  const each = (field: "PMID" | "DOI" | "taxon" | "cell") =>
    [...new Set(relation?.evidence.flatMap((one) => one[field] ?? []))].join("; ");
  const via = finding ? namedMediators(finding) : background?.via === undefined ? [] : [background.via];
  return [
    edge?.id ?? "",
    edge ? name(edge.source) : "",
    name(node),
    statement.cls,
    edge?.sign ?? "",
    statement.ref ?? "",
    (statement.ref === null ? null : numberOf(numbering, statement.ref)) ?? "",
    study ? shortAuthor(study, language) : "",
    study?.citation.issued ?? "",
    study?.citation.title ?? "",
    study?.citation.DOI ?? each("DOI"),
    study?.citation.PMID ?? each("PMID"),
    statement.retracted ? "retracted" : "",
    finding ? (study?.section ?? "") : (background?.section ?? ""),
    name(statement.source),
    name(statement.target),
    via.map(name).join("; "),
    effect ?? "",
    signWord(statement.sign),
    finding?.basis ?? "",
    finding?.measured.join("; ") ?? "",
    finding?.doseDependent ?? "",
    finding?.timeDependent ? "yes" : "",
    arm?.approach ?? "",
    arm ? (arm.system?.[language] ?? notReported(language)) : "",
    arm ? (arm.organism ?? notReported(language)) : "",
    arm ? (arm.inducer?.[language] ?? notReported(language)) : "",
    arm ? (arm.dosesPrinted ?? notReported(language)) : "",
    printed(arm?.dosing?.route),
    printed(arm?.dosing?.frequency),
    printed(arm?.dosing?.duration),
    finding?.shown?.join("; ") ?? "",
    printed(finding?.result?.comparator),
    printed(finding?.result?.time),
    finding?.result?.n ?? arm?.n ?? "",
    finding?.result?.size ?? "",
    finding?.result?.statistic ?? "",
    finding?.result?.p ?? "",
    printed(finding?.site),
    finding?.sex ?? arm?.sex ?? "",
    printed(finding?.assay),
    finding?.place?.figure ?? "",
    finding?.place?.table ?? "",
    finding?.place?.page ?? "",
    source ? sourceName(source) : "",
    source?.licence ?? "",
    relation?.recordId ?? "",
    relation?.mechanism ?? "",
    relation?.residue ?? "",
    relation?.direct === undefined ? "" : relation.direct ? "yes" : "no",
    each("taxon"),
    each("cell"),
  ];
}

function signWord(sign: ReturnType<typeof signOf>): string {
  if (sign === null) return "unsigned";
  return sign === 0 ? "none" : sign > 0 ? "up" : "down";
}

function notReported(language: Language): string {
  return say(language, "figure:notReported");
}
