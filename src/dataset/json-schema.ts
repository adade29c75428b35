import { z } from "zod";
import { compiledDatasetSchema } from "../domain/records";

/** The compiled form as JSON Schema 2020-12, made from the parsers, so that the two cannot drift apart. */
export function datasetJsonSchema(): Readonly<Record<string, unknown>> {
  // "input": fields with a default may be left out by who writes a dataset by other means than our own build.
  const schema = z.toJSONSchema(compiledDatasetSchema, { target: "draft-2020-12", io: "input" });
  return {
    ...schema,
    title: "Osteograph dataset",
    description: "Evidence for the mechanism graph of one dataset, compiled form.",
  };
}
