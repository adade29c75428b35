import type { Network } from "../../domain/network";
import { useMedia } from "../../ui";
import { portrait, rowWidths } from "../../ui/basics/screen";

/** More boxes than this make a tower of rows that nobody would scroll through; they keep to their columns. */
const mostBoxes = 150;

/**
 * Width of the rows that a network is shown in on a narrow screen that is held upright, scene units; null where it is
 * shown in columns. A few widths only, so that a window that changes its size does not lay everything out again at every step.
 */
export function useRows(network: Network): number | null {
  const isPortrait = useMedia(portrait);
  const isTablet = useMedia(rowWidths.tablet.from);
  const isSmallTablet = useMedia(rowWidths.smallTablet.from);
  if (!isPortrait || network.nodes.length > mostBoxes) return null;
  if (isTablet) return rowWidths.tablet.across;
  return isSmallTablet ? rowWidths.smallTablet.across : rowWidths.phone.across;
}
