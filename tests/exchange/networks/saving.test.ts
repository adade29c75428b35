import { describe, expect, it } from "vitest";
import type { CompiledDataset, EntityKind, RelationKind } from "../../../src/domain/records";
import type { FormatId, SaveOptions } from "../../../src/exchange/base/formats";
import type { Incoming } from "../../../src/exchange/base/incoming";
import { importerOf } from "../../../src/exchange/importers";
import { saverOf } from "../../../src/exchange/savers";
import { compiled, smallDataset } from "../../dataset/small-dataset";
import { oddNames } from "./reading";

const small: CompiledDataset = compiled(smallDataset());

const relation = (id: string, source: string, kind: RelationKind, target: string) => ({
  id,
  origin: "signor",
  source,
  relation: kind,
  target,
  evidence: [],
});

/** The small collection with an odd name for each of many nodes, and relations of a database between them. */
const odd: CompiledDataset = {
  ...small,
  dataset: { ...small.dataset, sources: [{ id: "signor", name: "SIGNOR", version: "3.0", kind: "database" }] },
  entities: [
    ...small.entities,
    ...oddNames.map((name, index) => ({
      id: `odd-${index}`,
      kind: "molecule" as EntityKind,
      name: { en: name, zh: name },
      synonyms: ["S; T"],
      xrefs: ["uniprot:P12345", "hgnc.symbol:ABC"],
    })),
  ],
  relations: [
    relation("one", "odd-0", "inhibits", "odd-1"),
    ...oddNames.map((_, index) =>
      relation(`chain-${index}`, `odd-${index}`, "activates", `odd-${(index + 1) % oddNames.length}`),
    ),
    relation("two", "odd-2", "interacts", "odd-3"),
    {
      ...relation("three", "odd-4", "no effect", "odd-4"),
      direct: true,
      mechanism: "phosphorylation",
      residue: "Thr387",
      printed: "up-regulates activity",
      recordId: "SIGNOR-1",
      evidence: [{ PMID: "123", sentence: "It does.", taxon: "9606", cell: "BTO:0000165" }],
    },
  ],
};

/** The collection has a RUNX2 already, and in SIF a name is all that a node has. */
const twin = `odd-${oddNames.indexOf("RUNX2")}`;

async function saved(
  format: FormatId,
  dataset: CompiledDataset,
  options: SaveOptions = { language: "en" },
): Promise<string> {
  const bytes = await saverOf(format)?.write(dataset, options);
  return new TextDecoder().decode(bytes instanceof Uint8Array ? bytes : await bytes?.arrayBuffer());
}

async function opened(format: FormatId, text: string): Promise<Incoming> {
  const result = await importerOf(format)?.read({ name: "a", bytes: new TextEncoder().encode(text) }, {});
  if (!result?.ok) throw new Error(JSON.stringify(result));
  expect(result.notices.filter(({ weight }) => weight === "refused")).toEqual([]);
  return result.incoming;
}

async function networkAgain(format: FormatId, dataset: CompiledDataset) {
  const incoming = await opened(format, await saved(format, dataset));
  if (incoming.kind !== "network") throw new Error(incoming.kind);
  return incoming;
}

/** The parts of a CX2 by name. */
const partsOf = (text: string) =>
  Object.assign({}, ...(JSON.parse(text) as object[])) as Record<string, Record<string, unknown>[]>;

describe("CX2 out and back", () => {
  it("is the same collection, and loses nothing", async () => {
    for (const dataset of [small, odd]) {
      expect(await opened("cx2", await saved("cx2", dataset))).toEqual({ kind: "dataset", dataset });
      expect(saverOf("cx2")?.losses(dataset)).toEqual([]);
    }
  });

  it("says what NDEx asks for: name, version and rights, what nodes represent, citations with their addresses", async () => {
    const parts = partsOf(
      await saved("cx2", odd, { language: "en", positions: new Map([["RUNX2", { x: 10, y: -20 }]]) }),
    );
    const [about] = parts.networkAttributes ?? [];
    expect(about).toMatchObject({ name: "Small", version: "1.0.0", rights: "CC-BY-4.0" });
    expect(JSON.parse(String(about?.["@context"]))).toMatchObject({
      pubmed: "https://identifiers.org/pubmed:",
      uniprot: "https://bioregistry.io/uniprot:",
    });
    expect(parts.nodes?.find(({ x }) => x === 10)).toMatchObject({ y: -20, v: { name: "RUNX2", alias: ["Cbfa1"] } });
    expect(parts.nodes?.at(-1)).toMatchObject({
      v: { represents: "uniprot:P12345", xrefs: ["uniprot:P12345", "hgnc.symbol:ABC"] },
    });
    expect(parts.edges?.at(-1)).toMatchObject({
      v: {
        interaction: "no effect",
        citation: ["pubmed:123"],
        sentence: ["It does."],
        class: "database",
        origin: "SIGNOR 3.0",
        direct: true,
      },
    });
    expect(parts.visualProperties?.[0]).toHaveProperty(
      "edgeMapping.EDGE_TARGET_ARROW_SHAPE.definition.attribute",
      "interaction",
    );
    for (const { name, elementCount } of parts.metaData ?? [])
      expect(parts[String(name)]).toHaveLength(Number(elementCount));
    const declared = (parts.attributeDeclarations?.[0] ?? {}) as Record<string, object>;
    for (const [kind, elements] of [
      ["nodes", parts.nodes],
      ["edges", parts.edges],
    ] as const)
      for (const { v } of elements ?? [])
        expect(Object.keys(declared[kind] ?? {})).toEqual(expect.arrayContaining(Object.keys(v as object)));
  });

  it("is the network as it is now where another program changed it", async () => {
    const parts = JSON.parse(await saved("cx2", odd)) as { edges?: { v: { interaction: string } }[] }[];
    for (const edge of parts.flatMap(({ edges }) => edges ?? []))
      if (edge.v.interaction === "inhibits") edge.v.interaction = "activates";
    const result = await importerOf("cx2")?.read(
      { name: "a.cx2", bytes: new TextEncoder().encode(JSON.stringify(parts)) },
      {},
    );
    if (!result?.ok || result.incoming.kind !== "network") throw new Error(JSON.stringify(result));
    expect(result.notices[0]).toMatchObject({ code: "changed-elsewhere", weight: "doubt" });
    expect(result.incoming.nodes.map(({ name }) => name)).toEqual(odd.entities.map(({ name }) => name.en));
    expect(result.incoming.arrows.some(({ relation: found }) => found === "inhibits")).toBe(false);
  });

  it("is still ours where a program has only moved the nodes and put the parts in another order", async () => {
    const parts = JSON.parse(await saved("cx2", odd)) as Record<string, Record<string, unknown>[]>[];
    for (const { nodes } of parts)
      for (const [index, node] of (nodes ?? []).entries()) Object.assign(node, { x: index, y: 2 });
    const [first, meta, ...rest] = parts;
    const status = rest.pop();
    expect(await opened("cx2", JSON.stringify([first, meta, ...rest.reverse(), status]))).toEqual({
      kind: "dataset",
      dataset: odd,
    });
  });
});

describe("Cytoscape.js out and back", () => {
  it("keeps nodes with their names, kinds, identifiers and boxes, and arrows with what is said of them", async () => {
    const { title, nodes, arrows } = await networkAgain("cyjs", odd);
    expect(title).toBe("Small");
    expect(nodes.map(({ key, name, kind, xrefs, group }) => [key, name, kind, xrefs, group])).toEqual(
      odd.entities.map(({ id, name, kind, xrefs, pathway }) => [id, name.en, kind, xrefs, pathway]),
    );
    expect(nodes.at(-1)?.synonyms).toEqual(["S; T"]);
    expect(arrows.find(({ recordId }) => recordId === "SIGNOR-1")).toMatchObject({
      from: "odd-4",
      to: "odd-4",
      relation: "no effect",
      relationPrinted: "up-regulates activity",
      direct: true,
      mechanism: "phosphorylation",
      residue: "Thr387",
      evidence: [{ pmid: "123", sentence: "It does.", taxon: "9606", cell: "BTO:0000165" }],
    });
    const signs = small.findings.map(({ subject, effect, object }) => `${subject} ${effect} ${object}`);
    expect(arrows.map(({ from, relation: found, to }) => `${from} ${found} ${to}`)).toEqual(
      expect.arrayContaining(signs),
    );
  });

  it("keeps places", async () => {
    const positions = new Map([["RUNX2", { x: 10, y: -20 }]]);
    const incoming = await opened("cyjs", await saved("cyjs", small, { language: "zh", positions }));
    expect(incoming.kind === "network" && incoming.nodes.find(({ key }) => key === "RUNX2")?.position).toEqual({
      x: 10,
      y: -20,
    });
  });
});

describe("SIF out and back", () => {
  it("keeps every name and every arrow once", async () => {
    const { nodes, arrows } = await networkAgain("sif", odd);
    const own = odd.entities.map(({ id, name }) => (id === twin ? `RUNX2 (${twin})` : name.en));
    expect(nodes.map(({ name }) => name).sort()).toEqual(own.sort());
    expect(arrows.map(({ from, relation: found, to }) => `${from} ${found} ${to}`)).toEqual(
      expect.arrayContaining([
        `${oddNames[0]} inhibits ${oddNames[1]}`,
        `${oddNames[2]} interacts ${oddNames[3]}`,
        `${oddNames[4]} no effect ${oddNames[4]}`,
      ]),
    );
  });

  it("tells nodes of one name apart", async () => {
    const twins = {
      ...small,
      entities: small.entities.map((entity) => ({ ...entity, name: { en: "Twin", zh: "Twin" } })),
    };
    const { nodes } = await networkAgain("sif", twins);
    expect(nodes).toHaveLength(small.entities.length);
  });
});

it("what each format has no place for is counted", () => {
  const losses = (format: FormatId) =>
    Object.fromEntries((saverOf(format)?.losses(odd) ?? []).map(({ code, count }) => [code, count]));
  expect(losses("cyjs")).toMatchObject({
    experiments: small.studies.flatMap(({ arms }) => arms).length,
    papers: small.studies.length + small.references.length,
  });
  expect(losses("sif")).toMatchObject({
    kinds: odd.entities.length,
    identifiers: oddNames.length,
    names: oddNames.length + 1,
    sentences: 1,
    strengths: small.findings.length + small.background.length + odd.relations.length,
  });
  expect(Object.values(losses("sif")).every((count) => count > 0)).toBe(true);
});
