import Ajv2020 from "ajv/dist/2020";
import { describe, expect, it } from "vitest";
import { compiledDataset, datasetIds } from "../../src/cli/build/datasets";
import { datasetJsonSchema } from "../../src/dataset/json-schema";
import { parseCompiled } from "../../src/dataset/parse-compiled";

const isDate = (text: string) => /^\d{4}-\d\d-\d\d$/.test(text) && !Number.isNaN(Date.parse(text));
const ajv = new Ajv2020({ strict: true, allErrors: true, formats: { date: isDate, uri: URL.canParse } });
const validate = ajv.compile(datasetJsonSchema());

describe.each(datasetIds("data"))("the shipped dataset %s", (id) => {
  it("holds against the published JSON Schema and passes the app's own door", () => {
    const dataset = compiledDataset("data", id);
    validate(dataset);
    expect(validate.errors).toBeNull();
    expect(parseCompiled(JSON.stringify(dataset))).toEqual({ ok: true, dataset, warnings: [] });
  });
});

describe("the published JSON Schema", () => {
  it("is of draft 2020-12 and refuses what the parsers refuse", () => {
    expect(datasetJsonSchema().$schema).toBe("https://json-schema.org/draft/2020-12/schema");
    const dataset = compiledDataset("data", "isopsoralen");
    const [finding, ...rest] = dataset.findings;
    for (const broken of [
      {},
      { ...dataset, extra: 1 },
      { ...dataset, schemaVersion: "9.0" },
      { ...dataset, findings: [{ ...finding, effect: "blocks" }, ...rest] },
      { ...dataset, dataset: { ...dataset.dataset, date: "yesterday" } },
    ]) {
      expect(validate(broken)).toBe(false);
      expect(parseCompiled(broken).ok).toBe(false);
    }
  });
});
