import type { SceneEdge } from "../types";
import { along, type Place } from "./along";
import { tipOf } from "./heads";
import { areaAt } from "./obstacles";
import type { Places } from "./places";

/** Between two places that are tried on an arrow, scene units. */
const stride = 1.5;
/** No badge stands further from the tip than this. */
const furthest = 160;
/** What runs on an arrow for so long runs along it; what does for less crosses it. */
const crossing = 6;
/** Places on the last stretch of an arrow, from its tip back to where a line to another head runs along with it. */
export function ownStretch(edge: Pick<SceneEdge, "id" | "route">, lines: Places): Place[] {
  const tip = tipOf(edge);
  const places = along(edge.route, stride, furthest);
  const asked: string[][] = [];
  const onIt = (i: number): readonly string[] => {
    const at = places[i]?.at;
    asked[i] ??= at ? lines.at(areaAt(at.x, at.y, 0.6, 0.6)) : [];
    return asked[i];
  };
  const apart = Math.ceil(crossing / stride);
  const shared = places.findIndex(
    (_, i) => i + apart < places.length && onIt(i).some((other) => other !== tip && onIt(i + apart).includes(other)),
  );
  return shared === -1 ? places : places.slice(0, shared);
}
