import { describe, expect, test } from "vitest";
import { noFilters } from "../../../src/domain/filters";
import { networkOfBothReadings } from "../../../src/domain/network";
import { visibleNetwork } from "../../../src/domain/visible";
import type { PartPicture } from "../../../src/figure/frame/part-scene";
import { allReads } from "../../../src/figure/frame/readable";
import { composeBest } from "../../../src/figure/proposal/best-setting";
import { proposeNow } from "../../../src/figure/proposal/propose";
import { journalSize } from "../../../src/figure/spec/presets";
import { composeScene } from "../../../src/scene/compose/compose-scene";
import { layoutNetwork } from "../../../src/scene/layout/layout-network";
import { shippedOrder } from "../../scene/shipped";
import { realContext, slideSpec } from "../fixture-spec";

const context = realContext();
const { evidence } = context;
const view = { level: "overview", toggled: [] } as const;
const filters = { ...noFilters, effects: ["osteoclast" as const] };

function proposed(language: "en" | "zh", hasGaps: boolean, size = slideSpec.size) {
  const spec = { ...slideSpec, size, textScale: "auto" as const };
  const options = { focus: null, background: "focus", moves: {}, evidence, captionOf: (id: string) => id } as const;
  const layout = layoutNetwork(networkOfBothReadings(evidence.dataset, view), {
    language,
    order: shippedOrder(),
    seed: 1,
  });
  const scene = composeScene(layout, visibleNetwork(evidence, filters, view), options);
  const whole = composeBest({ scene }, spec, context).page;
  const compose = (picture: PartPicture) => ({ drawn: picture.scene, ...composeBest(picture, spec, context) });
  const order = shippedOrder();
  const input = { whole, evidence, filters, view, options: { language, order }, compose, hasGaps };
  return { scene, ...proposeNow(input) };
}

describe("a figure of a filtered view", () => {
  test.each(["en", "zh"] as const)("is laid out again where filters left gaps in it (%s)", (language) => {
    const { scene, found, why } = proposed(language, true);
    expect(why).toBe("gaps");
    expect(found?.part).toEqual({ minStudies: 1, closed: false });
    expect(found && allReads(found.figure.page)).toBe(true);
    // The same boxes on less than half the ground, so that they come out larger.
    const again = found?.figure.drawn;
    expect(again?.nodes.map(({ id }) => id).sort()).toEqual(scene.nodes.map(({ id }) => id).sort());
    expect((again?.width ?? 0) * (again?.height ?? 0)).toBeLessThan(0.5 * scene.width * scene.height);
  });

  test("stays as it is on screen where the reader arranged it", () => {
    const { found, why } = proposed("en", false);
    expect(why).toBe("letters");
    expect(found?.part).not.toEqual({ minStudies: 1, closed: false });
  });

  test("is laid out again on a narrow page too", () => {
    expect(proposed("en", true, journalSize(90, 300))).toMatchObject({ why: "gaps" });
  });
});
