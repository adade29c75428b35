import { type Evidence, paperInLink } from "../../../domain/evidence";
import { fullNetwork, isBox } from "../../../domain/network";
import type { CompareQuery, PairKind } from "./compare-query";

/** Of so many studies, those with most findings, a pair is looked for. */
const mostStudies = 40;

/** Two that are worth a first comparison, as a question of the page; null where the dataset has no two, and for datasets. */
export function examplePair(evidence: Evidence, of: PairKind): Pick<CompareQuery, "left" | "right"> | null {
  const pair = of === "studies" ? studies(evidence) : of === "pathways" ? pathways(evidence) : subjects(evidence);
  const [left, right] = of === "datasets" ? [] : pair;
  return left === undefined || right === undefined ? null : { left, right };
}

/** The two studies that report on most of the same things. */
function studies({ dataset, findingsOfStudy }: Evidence): readonly string[] {
  const objects = dataset.studies
    .map(({ id, ref }) => ({ ref, objects: new Set((findingsOfStudy.get(id) ?? []).map(({ object }) => object)) }))
    .toSorted((a, b) => b.objects.size - a.objects.size || a.ref - b.ref)
    .slice(0, mostStudies);
  let best: { readonly shared: number; readonly refs: readonly number[] } = { shared: 0, refs: [] };
  for (const [place, one] of objects.entries()) {
    for (const other of objects.slice(place + 1)) {
      const shared = [...one.objects].filter((object) => other.objects.has(object)).length;
      if (shared > best.shared) best = { shared, refs: [one.ref, other.ref] };
    }
  }
  return best.refs.map((ref) => paperInLink(dataset, ref));
}

/** The two pathways or groups that most studies report on. */
function pathways(evidence: Evidence): readonly string[] {
  return fullNetwork(evidence, { level: "overview", toggled: [] })
    .nodes.filter(({ id, testedRefs }) => isBox(evidence, id) && testedRefs.length > 0)
    .toSorted((a, b) => b.testedRefs.length - a.testedRefs.length || (a.id < b.id ? -1 : 1))
    .map(({ id }) => id);
}

function subjects(evidence: Evidence): readonly string[] {
  return evidence.subjects.map(({ id }) => id);
}
