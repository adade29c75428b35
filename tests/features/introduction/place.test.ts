import { describe, expect, it } from "vitest";
import { placeCard } from "../../../src/features/introduction/place";

const room = { width: 1440, height: 900 };
const card = { width: 370, height: 250 };
const overlaps = (
  at: { left: number; top: number },
  box: { left: number; top: number; width: number; height: number },
) =>
  at.left < box.left + box.width &&
  at.left + card.width > box.left &&
  at.top < box.top + box.height &&
  at.top + card.height > box.top;

describe("the card of the introduction", () => {
  it.each([
    ["a button of the bar", { left: 1300, top: 10, width: 100, height: 32 }],
    ["the legend", { left: 264, top: 800, width: 1176, height: 100 }],
    ["the panel at the right", { left: 1040, top: 90, width: 400, height: 810 }],
    ["the filters at the left", { left: 0, top: 52, width: 264, height: 848 }],
  ])("is beside %s and inside the window", (_, target) => {
    const at = placeCard(target, card, room);
    expect(overlaps(at, target)).toBe(false);
    expect(at.left).toBeGreaterThanOrEqual(0);
    expect(at.top).toBeGreaterThanOrEqual(0);
    expect(at.left + card.width).toBeLessThanOrEqual(room.width);
    expect(at.top + card.height).toBeLessThanOrEqual(room.height);
  });

  it("is at the foot of what fills the window, and of the window where there is nothing to show", () => {
    const target = { left: 0, top: 60, width: 390, height: 700 };
    const phone = { width: 390, height: 844 };
    expect(placeCard(target, { width: 360, height: 300 }, phone).top).toBe(446);
    expect(placeCard(null, card, room)).toEqual({ left: 535, top: 636 });
  });
});
