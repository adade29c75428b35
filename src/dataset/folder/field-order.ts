import {
  backgroundSchema,
  datasetInfoSchema,
  entitySchema,
  findingSchema,
  gapSchema,
  relationSchema,
  sourceCheckSchema,
  studySchema,
  toReadSchema,
} from "../../domain/records";
import { type Fields, fieldsOf, noFields } from "../drafts/fields";

function withList(order: Fields, name: string, items: Fields): Fields {
  const names = [...order.names.filter((field) => field !== name), name];
  return { names, inside: { ...order.inside, [name]: items } };
}

const study = fieldsOf(studySchema);
const arm = withList(study.inside.arms ?? noFields, "findings", fieldsOf(findingSchema));
const studyFile: Fields = { names: study.names, inside: { ...study.inside, arms: arm } };
const background = fieldsOf(backgroundSchema);
const backgroundFile = withList({ names: ["ref", "section"], inside: {} }, "statements", background);

/** The order of fields in a dataset's file, by its path in the folder. */
export function orderForFile(path: string): Fields {
  if (path === "dataset.yaml") return fieldsOf(datasetInfoSchema);
  if (path === "gaps.yaml") return fieldsOf(gapSchema);
  if (path === "source-checks.yaml") return fieldsOf(sourceCheckSchema);
  if (path.startsWith("studies/")) return studyFile;
  if (path.startsWith("to-read/")) return fieldsOf(toReadSchema);
  if (path.startsWith("relations/")) return fieldsOf(relationSchema);
  if (path.startsWith("background/")) return backgroundFile;
  return path.startsWith("entities/") ? fieldsOf(entitySchema) : noFields;
}
