import { type Filters, noFilters } from "../../src/domain/filters";
import { type FocusTarget, focusOf, partOf } from "../../src/domain/focus";
import type { Network, View } from "../../src/domain/network";
import type { Language } from "../../src/domain/records";
import { visibleNetwork } from "../../src/domain/visible";
import { filteredPicture, type PartPicture, partPicture } from "../../src/figure/frame/part-scene";
import { isopsoralen } from "../domain/real";
import { shippedOrder } from "../scene/shipped";

const evidence = isopsoralen();
export const overview: View = { level: "overview", toggled: [] };
export const molecules: View = { level: "molecules", toggled: [] };

const networks = new Map<Filters, Map<View, Network>>();

/** Made once for the same filters and view, for many things are chosen in one network. */
function networkOf(filters: Filters, view: View): Network {
  const ofFilters = networks.get(filters) ?? new Map<View, Network>();
  networks.set(filters, ofFilters);
  const network = ofFilters.get(view) ?? visibleNetwork(evidence, filters, view);
  ofFilters.set(view, network);
  return network;
}

/** The figure of what is chosen alone, as the composer makes it. */
export function choicePicture(
  target: FocusTarget,
  view: View = overview,
  language: Language = "en",
  filters: Filters = noFilters,
): PartPicture {
  const visible = networkOf(filters, view);
  const focus = focusOf(evidence, visible, view, target);
  const part = partOf(evidence, visible, filters, view, { target, focus });
  return partPicture(evidence, part, { language, order: shippedOrder() });
}

/** The figure of what so many independent studies report. */
export function repeatedPicture(minStudies: number, view: View = overview, language: Language = "en"): PartPicture {
  return filteredPicture(evidence, { ...noFilters, minStudies }, view, { language, order: shippedOrder() });
}
