import { describe, expect, it } from "vitest";
import { badgeFaults } from "./badge-faults";
import { statesOf } from "./badge-states";

const levels = ["overview", "molecules"] as const;
const languages = ["en", "zh"] as const;
const readings = ["review", "primary"] as const;
const pictures = levels.flatMap((level) =>
  languages.flatMap((language) => readings.map((reading) => [level, language, reading] as const)),
);

describe.each(pictures)("evidence badges (%s, %s, %s)", (level, language, reading) => {
  it("stand at the arrow or box they are about, and cover nothing that is read", { timeout: 120_000 }, () => {
    const faults = statesOf(level, language, reading).flatMap(([state, scene]) =>
      badgeFaults(scene).map((fault) => `${state}: ${fault}`),
    );
    expect(faults).toEqual([]);
  });
});
