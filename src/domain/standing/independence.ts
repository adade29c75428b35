import { perEvidence } from "../evidence/per-evidence";
import type { Evidence } from "../evidence/types";
import { ascending } from "../network/tally";
import type { Bilingual } from "../records";

/** Why two references may report one experiment. */
export interface OverlapLink {
  readonly refs: readonly [number, number];
  readonly why: readonly Bilingual[];
}

/** References that may be one study, directly or through others. */
export interface IndependenceGroup {
  readonly refs: readonly number[];
  readonly links: readonly OverlapLink[];
}

function linksOf(evidence: Evidence): readonly OverlapLink[] {
  const links = new Map<string, { refs: [number, number]; why: Bilingual[] }>();
  for (const study of evidence.dataset.studies) {
    for (const overlap of study.mayOverlap) {
      const refs: [number, number] = [Math.min(study.ref, overlap.ref), Math.max(study.ref, overlap.ref)];
      const link = links.get(refs.join()) ?? { refs, why: [] };
      if (!link.why.some((why) => why.en === overlap.why.en)) link.why.push(overlap.why);
      links.set(refs.join(), link);
    }
  }
  return [...links.values()];
}

/** Groups of references that may not be independent, by their lowest reference. Recorded on either side is enough. */
export const independenceGroups = perEvidence((evidence): readonly IndependenceGroup[] => {
  const links = linksOf(evidence);
  const groups: Set<number>[] = [];
  for (const { refs } of links) {
    const touching = groups.filter((group) => refs.some((ref) => group.has(ref)));
    for (const group of touching) groups.splice(groups.indexOf(group), 1);
    groups.push(new Set([...refs, ...touching.flatMap((group) => [...group])]));
  }
  return groups
    .map((group) => ({ refs: ascending(group), links: links.filter(({ refs }) => group.has(refs[0])) }))
    .sort((a, b) => (a.refs[0] ?? 0) - (b.refs[0] ?? 0));
});

/** Which of the references given may be one study, group by group; those that stand alone are in none. */
export function mayBeOneStudy(evidence: Evidence, refs: readonly number[]): readonly (readonly number[])[] {
  return independenceGroups(evidence)
    .map((group) => group.refs.filter((ref) => refs.includes(ref)))
    .filter((together) => together.length > 1);
}

/** How many of the references can be counted on as separate studies: those that may be one count once. */
export function independentCount(evidence: Evidence, refs: readonly number[]): number {
  const groups = independenceGroups(evidence);
  return new Set(refs.map((ref) => groups.find((group) => group.refs.includes(ref))?.refs[0] ?? ref)).size;
}
