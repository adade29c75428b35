import type { Network } from "../../domain/network";
import { textScale } from "../../graph/view/letters";
import { useMedia } from "../../ui";
import { portrait, rowWidths } from "../../ui/basics/screen";

/** More boxes than this make a tower of rows that nobody would scroll through; they keep to their columns. */
const mostBoxes = 150;

/** Rows become narrower by no more than this where the reader has larger letters. */
const mostNarrowing = 1.5;

/**
 * Width of the rows that a network is shown in on a narrow screen that is held upright, scene units; null where it is
 * shown in columns. A few widths only, so that a window that changes its size does not lay everything out again at every step.
 */
export function useRows(network: Network): number | null {
  const isPortrait = useMedia(portrait);
  const isTablet = useMedia(rowWidths.tablet.from);
  const isSmallTablet = useMedia(rowWidths.smallTablet.from);
  if (!isPortrait || network.nodes.length > mostBoxes) return null;
  const { across } = rowWidths[isTablet ? "tablet" : isSmallTablet ? "smallTablet" : "phone"];
  // Larger letters leave room for fewer of them; below a certain width rows would be of one box each.
  return Math.round(across / Math.min(textScale(), mostNarrowing));
}
