import type { z } from "zod";
import {
  backgroundSchema,
  datasetInfoSchema,
  entitySchema,
  findingSchema,
  gapSchema,
  sourceCheckSchema,
  studySchema,
} from "../../domain/records";

/** The order of a record's fields, and of those of the records in it; a list has the order of its items. */
export interface FieldOrder {
  readonly fields: readonly string[];
  readonly inside: Readonly<Record<string, FieldOrder>>;
}

const none: FieldOrder = { fields: [], inside: {} };

/** The order in which a schema names its fields. */
function orderOf(schema: unknown): FieldOrder {
  const { def } = schema as z.core.$ZodTypes["_zod"];
  switch (def.type) {
    case "object": {
      const inside = Object.entries(def.shape).map(([name, field]) => [name, orderOf(field._zod)] as const);
      return { fields: inside.map(([name]) => name), inside: Object.fromEntries(inside) };
    }
    case "array":
      return orderOf(def.element._zod);
    case "optional":
    case "nullable":
    case "default":
    case "prefault":
    case "readonly":
      return orderOf(def.innerType._zod);
    case "pipe":
      return orderOf(def.in._zod);
    case "union":
      return def.options.map((option) => orderOf(option._zod)).reduce(joined, none);
    default:
      return none;
  }
}

/** Both orders as one: what only `b` has comes before what follows it there and is in `a` too. */
function joined(a: FieldOrder, b: FieldOrder): FieldOrder {
  const fields = [...a.fields];
  for (const [index, field] of b.fields.entries()) {
    if (fields.includes(field)) continue;
    const next = b.fields.slice(index).find((later) => fields.includes(later));
    fields.splice(next === undefined ? fields.length : fields.indexOf(next), 0, field);
  }
  return { fields, inside: { ...b.inside, ...a.inside } };
}

const of = (schema: z.ZodType) => orderOf(schema._zod);

function withList(order: FieldOrder, name: string, items: FieldOrder): FieldOrder {
  const fields = [...order.fields.filter((field) => field !== name), name];
  return { fields, inside: { ...order.inside, [name]: items } };
}

const study = of(studySchema);
const arm = withList(study.inside.arms ?? none, "findings", of(findingSchema));
// "findings: none yet" of a paper that is still to be read comes where it is seen first.
const studyFields = ["id", "findings", ...study.fields.filter((field) => field !== "id")];
const studyFile: FieldOrder = { fields: studyFields, inside: { ...study.inside, arms: arm } };
const background = of(backgroundSchema);
const backgroundFile = withList({ fields: ["ref", "section"], inside: {} }, "statements", background);

/** The order of fields in a dataset's file, by its path in the folder. */
export function orderForFile(path: string): FieldOrder {
  if (path === "dataset.yaml") return of(datasetInfoSchema);
  if (path === "gaps.yaml") return of(gapSchema);
  if (path === "source-checks.yaml") return of(sourceCheckSchema);
  if (path.startsWith("studies/")) return studyFile;
  if (path.startsWith("background/")) return backgroundFile;
  return path.startsWith("entities/") ? of(entitySchema) : none;
}
