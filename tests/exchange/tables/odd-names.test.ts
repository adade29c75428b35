import { describe, expect, it } from "vitest";
import type { FormatId } from "../../../src/exchange/base/formats";
import type { IncomingFinding } from "../../../src/exchange/base/incoming";
import { guessColumns } from "../../../src/exchange/columns/guess-columns";
import { readRows } from "../../../src/exchange/columns/read-rows";
import { planImport } from "../../../src/exchange/plan/plan";
import { readFile } from "../../../src/exchange/read-file";
import { saverOf } from "../../../src/exchange/savers";
import { oddIds, oddNames } from "../odd-names";

const place = { row: 2 };
const paper = { key: "p1", authors: [{ family: "Ming" }], year: 2012, pmid: "1", place };
const names = [
  ...new Set<string>([...oddNames, ...oddIds, "A:1", 'A"1', "A ; B; C", "MARCH1", "-0.5", "'quoted'", "two\nlines"]),
];

/** A collection with a finding on each name, and one given under each of some. */
function collectionOf(all: readonly string[], via: readonly string[] = []) {
  const findings: readonly IncomingFinding[] = all.map((object) => ({
    paper: "p1",
    subject: "compound x",
    object,
    effect: "increases",
    ...(via.length > 0 && { via }),
    place,
  }));
  const planned = planImport({
    incoming: { kind: "findings", papers: [paper], findings },
    target: null,
    choices: { language: "en" },
    title: "t",
    library: [],
  });
  if (planned.result === null) throw new Error(JSON.stringify(planned.issues));
  return planned.result;
}

describe.each<FormatId>(["csv", "xlsx"])("odd names through %s", (format) => {
  it("come back as they were, each a node of its own", async () => {
    const dataset = collectionOf(names);
    const written = await saverOf(format)?.write(dataset, { language: "en" });
    const bytes = new Uint8Array(await (written as Blob).arrayBuffer());
    const { result } = await readFile({ name: `t.${format}`, bytes }, {}, {});
    if (!result.ok || result.incoming.kind !== "table") throw new Error(JSON.stringify(result.notices));
    const sheet = result.incoming.sheets[0];
    if (sheet === undefined) throw new Error("no sheet");
    const { incoming } = readRows(sheet, guessColumns(sheet));
    expect(incoming.findings.map(({ object }) => object)).toEqual(names);
    const again = planImport({ incoming, target: null, choices: { language: "en" }, title: "t", library: [] }).result;
    expect(again?.entities.map(({ id, name }) => [id, name.en])).toEqual(
      dataset.entities.map(({ id, name }) => [id, name.en]),
    );
    expect(again?.findings).toEqual(dataset.findings);
  });

  it("come back as mediators of one finding, with semicolons in them", async () => {
    const dataset = collectionOf(["Read-out"], names);
    expect(dataset.findings[0]?.via).toHaveLength(names.length);
    const written = await saverOf(format)?.write(dataset, { language: "en" });
    const bytes = new Uint8Array(await (written as Blob).arrayBuffer());
    const { result } = await readFile({ name: `t.${format}`, bytes }, {}, {});
    const sheet = result.ok && result.incoming.kind === "table" ? result.incoming.sheets[0] : undefined;
    if (sheet === undefined) throw new Error("no sheet");
    expect(readRows(sheet, guessColumns(sheet)).incoming.findings[0]?.via).toEqual(names);
  });
});
