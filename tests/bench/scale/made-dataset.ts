import { seededRandom } from "../../../src/domain/random";
import type { CompiledDataset, Entity, Finding, Relation, Study } from "../../../src/domain/records";

/** How large a made dataset is, and of what form. */
export interface MadeSize {
  /** Relations of a made database, each between another pair of things. */
  readonly arrows: number;
  readonly nodes: number;
  /** Studies of one compound, each with a finding. None where absent. */
  readonly studies?: number;
  /** Arrows that end at the first thing. */
  readonly hub?: number;
  /** Relations between the first two things of the second module, beside the others. */
  readonly parallel?: number;
}

/** Share of the arrows that stay within a module, as in signalling databases. */
const withinModule = 0.85;
const perModule = 60;

/**
 * A dataset made by code, the same for the same size: modules of about sixty things, in each a few that much else acts on
 * (Price 1976), most arrows within a module.
 */
export function madeDataset({ arrows, nodes, studies = 0, hub = 0, parallel = 0 }: MadeSize): CompiledDataset {
  const random = seededRandom(arrows * 7 + nodes);
  const modules = Math.max(1, Math.round(nodes / perModule));
  const entities = Array.from({ length: nodes }, (_, i) => thing(i));
  const pairs = pairsOf({ arrows, nodes, modules, hub }, random);
  const relations = pairs.map(([a, b], i) => relation(i, a, b, random()));
  for (let i = 0; i < parallel; i++) relations.push(relation(arrows + i, modules, 1 + 2 * modules, random()));
  const compound: readonly Entity[] =
    studies > 0 ? [{ ...thing(nodes), id: "testin", kind: "compound", name: both("Testin"), xrefs: [] }] : [];
  return {
    schemaVersion: "2.1",
    dataset: info(compound),
    entities: [...compound, ...entities],
    studies: Array.from({ length: studies }, (_, i) => study(i)),
    findings: Array.from({ length: studies }, (_, i) => finding(i, Math.floor(random() ** 2 * nodes), random())),
    background: [],
    references: [],
    relations,
    toRead: [],
    sourceChecks: [],
    gaps: [],
  };
}

function pairsOf({ arrows, nodes, modules, hub }: MadeSize & { modules: number; hub: number }, random: () => number) {
  const seen = new Set<number>();
  const pairs: [number, number][] = [];
  const add = (a: number, b: number): void => {
    const key = a * nodes + b;
    if (a === b || b >= nodes || a >= nodes || seen.has(key)) return;
    seen.add(key);
    pairs.push([a, b]);
  };
  for (let i = 1; i <= hub; i++) add(i % nodes, 0);
  const skewed = (): number => Math.floor(random() ** 3 * perModule);
  const most = nodes * (nodes - 1);
  for (let tries = 0; pairs.length < Math.min(arrows, most) && tries < arrows * 50; tries++) {
    const module = Math.floor(random() * modules);
    const other = random() < withinModule ? module : Math.floor(random() * modules);
    const from = module + modules * Math.floor(random() * perModule);
    add(from, other + modules * skewed());
  }
  return pairs;
}

const both = (text: string) => ({ en: text, zh: text });

function thing(i: number): Entity {
  const name = `P${String(i).padStart(4, "0")}`;
  return { id: `p-${i}`, kind: "molecule", name: both(name), synonyms: [], xrefs: [`hgnc:${100_000 + i}`] };
}

function relation(i: number, a: number, b: number, share: number): Relation {
  const kind = share < 0.55 ? "increases" : share < 0.85 ? "decreases" : share < 0.95 ? "modulates" : "interacts";
  const evidence = Array.from({ length: 1 + (i % 3) }, (_, k) => ({
    PMID: String(20_000_000 + ((i * 3 + k) % 15_000)),
  }));
  return { id: `r-${i}`, origin: "made", source: `p-${a}`, relation: kind, target: `p-${b}`, evidence };
}

function info(compound: readonly Entity[]): CompiledDataset["dataset"] {
  return {
    id: "made",
    title: both("Made network"),
    subjects: compound.map(({ id }) => id),
    sources: [{ id: "made", name: "Made by code", version: "1", kind: "database" }],
    categories: [],
    organisms: [],
    columns: {},
    sections: [],
    models: [],
    inducers: [],
    context: [],
    version: "1.0.0",
    date: "2026-01-01",
    curation: both("Made by code for measurements."),
    licence: "CC0-1.0",
  };
}

function study(i: number): Study {
  return {
    id: `study-${i}`,
    ref: i + 1,
    firstAuthor: `Author ${i % 700}`,
    citation: {
      status: "as cited",
      author: [],
      authorsTruncated: false,
      issued: 1990 + (i % 36),
      title: `Made study ${i}`,
      PMID: String(10_000_000 + i),
      unchecked: [],
    },
    status: [],
    mayOverlap: [],
    arms: [
      {
        id: `arm-${i}`,
        subject: "testin",
        approach: i % 3 === 0 ? "in vivo" : "in vitro",
        system: null,
        model: null,
        organism: null,
        inducer: null,
        inducedBy: [],
        doses: [],
      },
    ],
  };
}

function finding(i: number, object: number, share: number): Finding {
  return {
    id: `finding-${i}`,
    study: `study-${i}`,
    arm: `arm-${i}`,
    subject: "testin",
    object: `p-${object}`,
    effect: share < 0.6 ? "increases" : "decreases",
    measured: ["protein"],
    basis: "sentence",
    timeDependent: false,
  };
}
