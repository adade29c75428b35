import { strFromU8, unzipSync } from "fflate";
import { describe, expect, test } from "vitest";
import { steppedBack } from "../../../src/drawing/stepped-back";
import { arrowPaint, palettes, type ThemeName } from "../../../src/encoding";
import { composeFigure } from "../../../src/figure/frame/compose";
import { figureToPdf } from "../../../src/figure/pdf/figure-to-pdf";
import { figureToPptx } from "../../../src/figure/pptx/figure-to-pptx";
import { figureToSvg } from "../../../src/figure/svg/page";
import type { Scene } from "../../../src/scene/types";
import { fontsOnDisk } from "../fixture-fonts";
import { realContext, slideSpec } from "../fixture-spec";
import { realScene } from "../real-scene";

const context = realContext();

/** The review's overview with one arrow of the compound's chosen. */
function focused(): Scene {
  const { scene } = realScene(context.evidence, "en", "overview");
  const chosen = scene.edges.find(({ cls }) => cls === "tested");
  const near = [chosen?.source, chosen?.target];
  return {
    ...scene,
    nodes: scene.nodes.map((node) => ({ ...node, emphasis: near.includes(node.id) ? "focus" : "dim" })),
    edges: scene.edges.map((edge) => ({ ...edge, emphasis: edge.id === chosen?.id ? "focus" : "dim" })),
  };
}

describe.each(["light", "dark", "print"] as const)("what a choice steps back, on %s paper", (theme: ThemeName) => {
  const scene = focused();
  const page = composeFigure(scene, { ...slideSpec, theme }, context);

  test("has the pale colour of its own, however many arrows run in one lane", () => {
    const faded = scene.edges.filter(({ emphasis }) => emphasis === "dim");
    expect(faded.length).toBeGreaterThan(30);
    for (const edge of faded) {
      const group = page.groups.find(({ kind, id }) => kind === "edge" && id === edge.id);
      const pale = steppedBack(arrowPaint(edge, theme).colour, palettes[theme].ground);
      expect(group?.arrow?.paint.stroke).toBe(pale);
      expect(group?.opacity).toBe(1);
    }
  });

  test("adds up in no file, for nothing in it is transparent", async () => {
    const svg = await figureToSvg(page, { text: "system", fonts: fontsOnDisk });
    expect(svg).not.toMatch(/opacity=/);
    const slide = unzipSync(figureToPptx(page, { notes: [], created: context.today }))["ppt/slides/slide1.xml"];
    expect(strFromU8(slide ?? new Uint8Array(0))).not.toMatch(/<a:alpha/);
    const { pdf } = await figureToPdf(page, { fonts: fontsOnDisk });
    const states = [...strFromU8(pdf, true).matchAll(/\/(?:ca|CA) ([\d.]+)/g)].map(([, value]) => Number(value));
    expect(states.every((value) => value === 1)).toBe(true);
  });

  test("leaves what is chosen at full strength", () => {
    const chosen = scene.edges.find(({ emphasis }) => emphasis === "focus");
    const group = page.groups.find(({ kind, id }) => kind === "edge" && id === chosen?.id);
    expect(group?.arrow?.paint.stroke).toBe(chosen && arrowPaint(chosen, theme).colour);
  });
});
