import { expect, it } from "vitest";
import { importerOf } from "../../../src/exchange/importers";
import { saverOf } from "../../../src/exchange/savers";
import { compiled, smallDataset } from "../../dataset/small-dataset";

const read = async (bytes: Uint8Array) => importerOf("compiled")?.read({ name: "own.json", bytes }, {});

it("the compiled form comes back equal", async () => {
  const dataset = compiled(smallDataset());
  const bytes = await saverOf("compiled")?.write(dataset, { language: "en" });
  expect(saverOf("compiled")?.losses(dataset)).toEqual([]);
  expect(await read(bytes as Uint8Array)).toMatchObject({ ok: true, incoming: { kind: "dataset", dataset } });
});

it("faults of the compiled form are notices with record and field, and issues", async () => {
  const bytes = new TextEncoder().encode(JSON.stringify({ ...compiled(smallDataset()), gaps: 3 }));
  const result = await read(bytes);
  expect(result).toMatchObject({ ok: false, notices: [{ code: "wrong-type", weight: "refused" }] });
  expect(result?.ok === false && result.issues?.length).toBeGreaterThan(0);
  expect(await read(new Uint8Array())).toMatchObject({ ok: false, notices: [{ code: "unreadable" }] });
});
