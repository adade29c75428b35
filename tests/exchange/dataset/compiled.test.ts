import { expect, it } from "vitest";
import type { CompiledDataset } from "../../../src/domain/records";
import { importerOf } from "../../../src/exchange/importers";
import { saverOf } from "../../../src/exchange/savers";
import { compiled, smallDataset } from "../../dataset/small-dataset";
import { oddNames } from "../odd-names";

const read = async (bytes: Uint8Array) => importerOf("compiled")?.read({ name: "own.json", bytes }, {});

it("odd names come back equal in the compiled form and in a zip of the folder", async () => {
  const small = compiled(smallDataset());
  const odd = oddNames.map((name, at) => ({ ...small.entities[3], id: `odd-${at}`, name: { en: name, zh: name } }));
  const findings = odd.map(({ id }) => ({ ...small.findings[0], id: `f-${id}`, object: id }));
  const dataset = {
    ...small,
    entities: [...small.entities, ...odd],
    findings: [...small.findings, ...findings],
  } as CompiledDataset;
  for (const format of ["compiled", "folder"] as const) {
    const bytes = (await saverOf(format)?.write(dataset, { language: "en" })) as Uint8Array;
    const again = await importerOf(format)?.read({ name: "own", bytes }, {});
    expect(again).toMatchObject({ ok: true, incoming: { dataset } });
  }
});

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
