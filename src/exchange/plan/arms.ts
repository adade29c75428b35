import type { CompiledDataset } from "../../domain/records";
import type { IncomingFinding } from "../base/incoming";
import { dosesOf } from "../columns/doses";
import type { Setting } from "./setting";

type Arm = CompiledDataset["studies"][number]["arms"][number];

/**
 * Id of the experiment that a row is of: rows of one paper with one model, species, inducer, approach, doses and thing given are one
 * experiment. One that the collection has is taken; else a new one is added to the study.
 */
export function armFor(
  setting: Setting,
  studyId: string,
  row: IncomingFinding,
  { subject, organism }: Pick<Arm, "subject" | "organism">,
): string {
  const study = setting.studies.get(studyId);
  if (study === undefined) return "";
  const { approach, species } = consistent(row.approach ?? null, organism);
  const printed = [subject, approach, row.system ?? null, species, row.inducer ?? null, row.dosesPrinted ?? null];
  const known = study.arms.find((arm) => isSame(arm, printed));
  if (known) return known.id;
  const doses = row.dosesPrinted === undefined ? [] : dosesOf(row.dosesPrinted);
  const induced = row.inducer === undefined ? [] : inducersOf(setting, row.inducer);
  const arm: Arm = {
    id: setting.armIds.next(`${studyId}-${row.system ?? row.approach ?? "experiment"}`, "experiment"),
    subject,
    approach,
    system: row.system === undefined ? null : setting.words(row.system),
    model: null,
    organism: species,
    inducer: row.inducer === undefined ? null : setting.words(row.inducer),
    inducedBy: induced,
    doses: [...doses],
    ...(row.dosesPrinted && { dosesPrinted: row.dosesPrinted }),
  };
  setting.studies.set(studyId, { ...study, arms: [...study.arms, arm] });
  return arm.id;
}

/** People are studied in clinical experiments, and clinical experiments are with people, by what the words mean. */
function consistent(
  approach: Arm["approach"],
  organism: string | null,
): { readonly approach: Arm["approach"]; readonly species: string | null } {
  if (approach === "in vivo" && organism === "human") return { approach: "clinical", species: organism };
  if (approach === "clinical" && organism === null) return { approach, species: "human" };
  return { approach: approach === "clinical" && organism !== "human" ? null : approach, species: organism };
}

function isSame(
  arm: Arm,
  [subject, approach, system, organism, inducer, doses]: readonly (string | null | undefined)[],
): boolean {
  const says = (text: Arm["system"], printed: string | null | undefined) =>
    text === null ? printed === null : Object.values(text).includes(printed ?? "");
  return (
    arm.subject === subject &&
    arm.approach === approach &&
    arm.organism === organism &&
    (arm.dosesPrinted ?? null) === doses &&
    says(arm.system, system) &&
    says(arm.inducer, inducer)
  );
}

/** In a collection that lists what brings its models about, a new inducer is listed too, so that filters find it. */
function inducersOf(setting: Setting, printed: string): string[] {
  const { inducers } = setting.info;
  if (inducers.length === 0) return [];
  const same = (word: string) => word.toLowerCase() === printed.toLowerCase();
  const known = inducers.find(
    ({ name, synonyms, members }) => members.length === 0 && [...Object.values(name), ...synonyms].some(same),
  );
  if (known) return [known.id];
  const taken = new Set(inducers.map(({ id }) => id));
  let id =
    printed
      .replace(/[^A-Za-z0-9]+/g, "-")
      .replace(/^-+|-+$/g, "")
      .toLowerCase() || "inducer";
  while (taken.has(id)) id = `${id}-2`;
  setting.info = {
    ...setting.info,
    inducers: [...inducers, { id, name: setting.words(printed), synonyms: [], members: [] }],
  };
  return [id];
}
