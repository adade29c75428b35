export interface Box {
  readonly left: number;
  readonly top: number;
  readonly width: number;
  readonly height: number;
}

/** Between the card, what it is about, and the rim of the window, CSS pixels. */
const gap = 14;

/**
 * Where the card goes: beside what it is about, where there is room at all, else inside it at its lower end.
 *
 * @param target what the step is about; null where it is not in view.
 * @param card its size.
 * @param room the window. All in CSS pixels from the window's upper left corner.
 */
export function placeCard(target: Box | null, card: Omit<Box, "left" | "top">, room: Omit<Box, "left" | "top">) {
  const within = (value: number, most: number): number => Math.max(gap, Math.min(value, most - gap));
  const at = (left: number, top: number) => ({
    left: within(left, room.width - card.width),
    top: within(top, room.height - card.height),
  });
  if (target === null) return at((room.width - card.width) / 2, room.height - card.height - gap);
  const right = target.left + target.width;
  const bottom = target.top + target.height;
  const [middle, level] = [
    target.left + (target.width - card.width) / 2,
    target.top + (target.height - card.height) / 2,
  ];
  const [across, along] = [card.width + 2 * gap, card.height + 2 * gap];
  if (room.height - bottom >= along) return at(middle, bottom + gap);
  if (target.top >= along) return at(middle, target.top - card.height - gap);
  if (target.left >= across) return at(target.left - card.width - gap, level);
  if (room.width - right >= across) return at(right + gap, level);
  return at(middle, bottom - card.height - gap);
}
