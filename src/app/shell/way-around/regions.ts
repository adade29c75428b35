import { isShown, reachableIn } from "./reachable";

const regions = "header, aside, main";

/**
 * Moves the focus to the next or the previous region of the page, as F6 does in programs of the desktop: bar, filters,
 * content, studies; after the last comes the first. Of the content the graph comes first.
 */
export function goToRegion(page: HTMLElement | null, by: 1 | -1): void {
  const all = [...(page?.querySelectorAll<HTMLElement>(regions) ?? [])].filter(
    (region) => isShown(region) && region.parentElement?.closest(regions) === null,
  );
  if (all.length === 0) return;
  const at = all.findIndex((region) => region.contains(document.activeElement));
  const next = all[at === -1 ? (by === 1 ? 0 : all.length - 1) : (at + by + all.length) % all.length];
  const graph = next?.querySelector<HTMLElement>("[role='application']");
  const first = next && reachableIn(next)[0];
  (graph ?? first ?? next)?.focus();
}
