import type { PlacedNumbers } from "../../scene/numbers/place-numbers";
import type { Scene } from "../../scene/types";
import { citedScene } from "../citations/cited-scene";
import { asInReview } from "../spec/numbering";
import { textFloor } from "../spec/presets";
import { type Arrangement, arrange, type Dropped } from "./arrange";
import type { FurnitureInput } from "./furniture";
import type { Variant } from "./variants";

/** What is left out, in this order, until the picture has room. */
const sacrifices: readonly (readonly Dropped[])[] = [
  ["citations"],
  ["citations", "legend"],
  ["citations", "legend", "subtitle"],
  ["citations", "legend", "subtitle", "footer"],
];
/** The least share of the size without any furniture that the picture's letters keep. */
const leastShare = 0.7;

/** The arrangement with the fewest parts left out in which the picture's letters keep their size. */
export function arrangeAll(input: FurnitureInput, variants: readonly Variant[]): Arrangement {
  const bare = arrange(input, variants, ["title", "subtitle", "legend", "citations", "footer"]);
  // Letters that can be read leave nothing out to be larger still.
  const least = Math.min(bare.points * leastShare, textFloor(input.spec.size.medium));
  let plan = arrange(input, variants, []);
  for (const dropped of sacrifices) {
    if (plan.points >= least) break;
    plan = arrange(input, variants, dropped);
  }
  return plan;
}

/** A picture and where it goes. */
export interface Planned {
  readonly plan: Arrangement;
  readonly shown: Scene;
  /** Ids of arrows that have no place for their numbers. */
  readonly without: readonly string[];
}

export function plainly(input: FurnitureInput, shown: Scene, variant: Variant): Planned {
  return { plan: arrangeAll(input, [variant]), shown, without: [] };
}

/** With numbers in the picture; what the list says of their arrows may take room from it, which makes them smaller. */
export function withNumbers(input: FurnitureInput, set: Scene, variant: Variant): Planned {
  const { type, spec } = input;
  const floor = type.smallPrint.at(-1) ?? type.small;
  const cited = (points: number) =>
    citedScene(set, spec.numbering ?? asInReview, { points, floor, letters: variant.letters });
  const arranged = (of: Pick<PlacedNumbers, "without" | "shared">) => arrangeAll({ ...input, ...of }, [variant]);
  const bare = arranged({ without: [], shared: [] });
  const first = cited(bare.scale);
  const plan = arranged(first);
  if (plan.scale > bare.scale * sameScale) return { plan, shown: first.scene, without: first.without };
  const { scene: shown, without, shared } = cited(plan.scale);
  return { plan: arranged({ without, shared }), shown, without };
}

/** Numbers that come out smaller by less than this are as large as they should be. */
const sameScale = 0.995;
