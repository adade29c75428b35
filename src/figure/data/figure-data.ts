import type { Evidence } from "../../domain/evidence/types";
import type { Network } from "../../domain/network/types";
import type { Language, signOf } from "../../domain/records";
import { nameOf } from "../../domain/statements";
import type { Scene } from "../../scene/types";
import { asInReview, type Numbering, numberOf } from "../citations/numbering";
import { csvText } from "../table/csv";
import { say } from "../words/say";
import { shortAuthor } from "../words/short-citation";
import { type ShownStatement, shownStatements } from "./statements";

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
  "doi",
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
] as const;

/**
 * The data of a figure as CSV: one row for each statement behind each arrow, `reference` being the number in the review. Column names are the same in both
 * languages, for programs; names and "not reported" are in the language of the figure.
 */
export function figureData(
  scene: Scene,
  network: Network,
  evidence: Evidence,
  numbering: Numbering = asInReview,
): string {
  const rows = shownStatements(scene, network, evidence).map((shown) => rowOf(shown, scene, evidence, numbering));
  return csvText([columns, ...rows]);
}

function rowOf(shown: ShownStatement, scene: Scene, evidence: Evidence, numbering: Numbering): (string | number)[] {
  const { edge, statement, finding, background, arm, study } = shown;
  const { language } = scene;
  const name = (id: string) => nameOf(evidence, id, language);
  const effect = finding?.effect ?? background?.relation;
  const via = finding?.via ?? background?.via;
  return [
    edge.id,
    name(edge.source),
    name(edge.target),
    statement.cls,
    edge.sign,
    statement.ref,
    numberOf(numbering, statement.ref) ?? "",
    study ? shortAuthor(study, language) : "",
    study?.citation.issued ?? "",
    study?.citation.DOI ?? "",
    statement.retracted ? "retracted" : "",
    finding ? (study?.section ?? "") : (background?.section ?? ""),
    name(statement.source),
    name(statement.target),
    via ? name(via) : "",
    effect ?? "",
    signWord(statement.sign),
    finding?.basis ?? "",
    finding?.measured.join("; ") ?? "",
    finding?.doseDependent ? "yes" : "",
    finding?.timeDependent ? "yes" : "",
    arm?.approach ?? "",
    arm ? (arm.system?.[language] ?? notReported(language)) : "",
    arm ? (arm.organism ?? notReported(language)) : "",
    arm ? (arm.inducer?.[language] ?? notReported(language)) : "",
    arm ? (arm.dosesPrinted ?? notReported(language)) : "",
  ];
}

function signWord(sign: ReturnType<typeof signOf>): string {
  if (sign === null) return "unsigned";
  return sign === 0 ? "none" : sign > 0 ? "up" : "down";
}

function notReported(language: Language): string {
  return say(language, "figure:notReported");
}
