import fc from "fast-check";
import type { CompiledDataset, Entity } from "../../../src/domain/records";
import { allEntityKinds, effectSchema } from "../../../src/domain/records";
import { networkOf } from "../../../src/exchange/outgoing/network-of";
import { compiled, smallDataset } from "../../dataset/small-dataset";
import { oddIds, oddNames } from "../odd-names";

/** A name that fits on one line: any characters but those that XML forbids and those that part lines. */
const oneLine = fc
  .string({ unit: "grapheme", minLength: 1, maxLength: 12 })
  .map((text) => text.replace(/[\p{Cc}\p{Cs}\p{Cn}\u2028\u2029]/gu, "").trim())
  .filter((text) => text !== "");
const name = fc.oneof(fc.constantFrom(...oddNames), oneLine);
const optional = <T>(arbitrary: fc.Arbitrary<T>) => fc.option(arbitrary, { nil: undefined });

const entity = (id: string): fc.Arbitrary<Entity> =>
  fc.record({
    id: fc.constant(id),
    kind: fc.constantFrom(...allEntityKinds),
    name: name.map((text) => ({ en: text, zh: text })),
    synonyms: fc.uniqueArray(name, { maxLength: 3 }),
    xrefs: fc.subarray([
      "uniprot:P12345",
      "hgnc.symbol:RUNX2",
      "chebi:15377",
      "kegg.pathway:hsa04150",
      "inchikey:AB-CD",
      "mondo:0005298",
    ]),
  });

const evidence = fc
  .record({
    PMID: optional(fc.integer({ min: 1, max: 99_999_999 }).map(String)),
    DOI: optional(fc.constantFrom("10.1000/x", "10.1002/(SICI)1097-0142(1)9:2<1::AID-1>3.0.CO;2-#", "10.1000/ä%2F?q")),
    text: optional(name),
    sentence: optional(name),
    taxon: optional(fc.constantFrom("9606", "10090")),
    cell: optional(name),
  })
  .map((all) => Object.fromEntries(Object.entries(all).filter(([, value]) => value !== undefined)))
  .filter((all) => Object.keys(all).length > 0);

/** A dataset with entities and relations of any sort; its findings are those of the small one. */
export const datasets: fc.Arbitrary<CompiledDataset> = fc.constant(compiled(smallDataset())).chain((small) => {
  const relation = (at: number) =>
    fc.record({
      id: fc.constant(`rel-${at}`),
      origin: fc.constant("db"),
      source: fc.constantFrom(...oddIds),
      relation: fc.constantFrom(...effectSchema.options, "interacts" as const),
      target: fc.constantFrom(...oddIds),
      evidence: fc.array(evidence, { maxLength: 3 }),
      direct: optional(fc.boolean()),
      mechanism: optional(name),
      residue: optional(name),
      printed: optional(name),
      recordId: optional(fc.constantFrom("SIGNOR-1", "r 2")),
    });
  return fc
    .record({
      entities: fc.tuple(...oddIds.map(entity)),
      relations: fc.tuple(...Array.from({ length: 6 }, (_, at) => relation(at))),
      boxes: fc.array(fc.boolean(), { minLength: oddIds.length, maxLength: oddIds.length }),
    })
    .map(({ entities, relations, boxes }): CompiledDataset => {
      const [box] = oddIds;
      const held = entities.map((each, at) => (at > 0 && boxes[at] ? { ...each, pathway: box } : each));
      return {
        ...small,
        dataset: { ...small.dataset, sources: [{ id: "db", name: "A database", kind: "database" }] },
        entities: [...small.entities.filter(({ id }) => !oddIds.some((odd) => odd === id)), ...held],
        relations: JSON.parse(JSON.stringify(relations)),
      };
    });
});

/** Places for some nodes of a dataset. */
export const placesOf = ({ entities }: CompiledDataset): ReadonlyMap<string, { x: number; y: number }> =>
  new Map(entities.flatMap(({ id }, at) => (at % 3 === 0 ? [] : [[id, { x: at * 12.25 - 40, y: -at * 3 }]])));

/** What of a dataset is to come back from a format that keeps all of a network, in the form in which readers give it. */
export function expectedNetwork(dataset: CompiledDataset) {
  const network = networkOf(dataset, { language: "en", positions: placesOf(dataset) });
  return {
    nodes: network.nodes.map(({ id, ...node }) => ({ key: id, ...node })),
    arrows: network.arrows.map(
      ({ source, target, relation, printed, direct, mechanism, residue, recordId, evidence: cited }) => ({
        from: source,
        to: target,
        relation,
        evidence: cited,
        ...(printed !== undefined && printed !== relation && { relationPrinted: printed }),
        ...(direct !== undefined && { direct }),
        ...(mechanism !== undefined && { mechanism }),
        ...(residue !== undefined && { residue }),
        ...(recordId !== undefined && { recordId }),
      }),
    ),
  };
}
