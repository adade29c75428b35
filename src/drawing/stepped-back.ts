/** What stepping back leaves of a thing: a share of its own colour over the ground's. */
export const dimmed = 0.22;

/**
 * The colour (`#rrggbb`) of something stepped back, as seen on the ground. Arrows take this instead of an opacity: where
 * many run in one lane, transparent ones would add up to a strong line again.
 */
export function steppedBack(colour: string, ground: string): string {
  const mixed = [1, 3, 5].map((i) => {
    const [own, under] = [colour, ground].map((each) => Number.parseInt(each.slice(i, i + 2), 16));
    return Math.round((own ?? 0) * dimmed + (under ?? 0) * (1 - dimmed));
  });
  return `#${mixed.map((channel) => channel.toString(16).padStart(2, "0")).join("")}`;
}
