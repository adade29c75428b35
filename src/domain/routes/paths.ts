/** A step that a search can take. */
export interface Step {
  readonly source: string;
  readonly target: string;
}

export interface PathSearch {
  readonly from: ReadonlySet<string>;
  readonly to: ReadonlySet<string>;
  readonly maxLength: number;
  /** May not be passed through, started from or ended at. */
  readonly blocked: ReadonlySet<string>;
  /** Steps tried before the search gives up. */
  readonly budget: number;
  /** Asked now and then; true ends the search. */
  readonly shouldStop: () => boolean;
}

/** Fewest steps from each thing to an end of the search, as far as `maxLength`. */
function distancesTo<T extends Step>(
  hops: ReadonlyMap<string, readonly T[]>,
  search: PathSearch,
): ReadonlyMap<string, number> {
  const sources = new Map<string, string[]>();
  for (const hop of [...hops.values()].flat()) {
    if (search.blocked.has(hop.source) || search.blocked.has(hop.target)) continue;
    sources.set(hop.target, [...(sources.get(hop.target) ?? []), hop.source]);
  }
  const distances = new Map([...search.to].filter((id) => !search.blocked.has(id)).map((id) => [id, 0]));
  for (const [id, distance] of distances) {
    if (distance === search.maxLength) continue;
    for (const source of sources.get(id) ?? []) if (!distances.has(source)) distances.set(source, distance + 1);
  }
  return distances;
}

export interface PathsOfLength<T> {
  readonly length: number;
  readonly paths: readonly (readonly T[])[];
  /** False where the budget ran out or the search was stopped before all were found. */
  readonly complete: boolean;
}

/**
 * All simple paths (nothing twice, ends met only at the ends), one length after the other. Ways that cannot reach an end
 * in the steps that remain are not tried.
 */
export function* simplePaths<T extends Step>(
  hops: ReadonlyMap<string, readonly T[]>,
  search: PathSearch,
): Generator<PathsOfLength<T>, void, void> {
  const distances = distancesTo(hops, search);
  let steps = 0;
  let stopped = false;
  const spent = () => {
    steps += 1;
    stopped ||= steps > search.budget || (steps % 1024 === 0 && search.shouldStop());
    return stopped;
  };
  for (let length = 1; length <= search.maxLength && !stopped; length += 1) {
    const paths: T[][] = [];
    const path: T[] = [];
    const visited = new Set<string>();
    const extend = (at: string): void => {
      for (const hop of hops.get(at) ?? []) {
        if (spent()) return;
        const left = length - path.length - 1;
        const distance = distances.get(hop.target);
        if (distance === undefined || distance > left || visited.has(hop.target) || search.from.has(hop.target))
          continue;
        const atEnd = search.to.has(hop.target);
        if (atEnd !== (left === 0)) continue;
        path.push(hop);
        if (atEnd) paths.push([...path]);
        else {
          visited.add(hop.target);
          extend(hop.target);
          visited.delete(hop.target);
        }
        path.pop();
      }
    };
    for (const start of search.from) if (distances.has(start) && !search.to.has(start)) extend(start);
    yield { length, paths, complete: !stopped };
  }
}
