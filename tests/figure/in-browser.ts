import { buildEvidence } from "../../src/domain/evidence";
import { compiledDatasetSchema } from "../../src/domain/records";
import { composeFigure } from "../../src/figure/frame/compose";
import { figureToPng } from "../../src/figure/png/figure-to-png";
import { journalSize, type PageSize, slideSize } from "../../src/figure/spec/presets";
import type { FigureContext, FigureSpec } from "../../src/figure/spec/types";
import type { Scene } from "../../src/scene/types";
import { fixtureScene } from "./fixture-scene";

const sizes: Readonly<Record<string, PageSize>> = {
  "slide-1920": slideSize(1920),
  "slide-3840": slideSize(3840),
  "journal-90": journalSize(90, 600),
  "journal-140": journalSize(140, 300),
  huge: { medium: "slide", width: 2400, height: 1200, dpi: 300 },
};

export interface Painted {
  /** Base64. */
  readonly png: string;
  readonly width: number;
  readonly height: number;
  /** Points. */
  readonly margin: number;
  readonly dpi: number;
}

/** Composes and paints the fixture, or for `large` three thousand nodes, as the app would; runs inside the browser. */
export async function paintFixture(size: string, dataset: string, change: Partial<FigureSpec> = {}): Promise<Painted> {
  const compiled = compiledDatasetSchema.parse(await (await fetch(dataset)).json());
  const spec: FigureSpec = {
    size: sizes[size] ?? slideSize(1920),
    title: "NF-κB 与骨",
    subtitle: "β-catenin",
    legend: true,
    citations: true,
    footer: true,
    theme: "light",
    transparent: false,
    textScale: 1,
    ...change,
  };
  const context = { evidence: buildEvidence(compiled, "review"), today: new Date(2026, 2, 1) };
  const scene = size === "large" ? await largeScene(context.evidence) : fixtureScene("zh");
  const page = composeFigure(scene, spec, context);
  const { png, width, height, dpi } = await figureToPng(page);
  let binary = "";
  for (const byte of png) binary += String.fromCharCode(byte);
  return { png: btoa(binary), width, height, dpi, margin: page.margin };
}

async function largeScene(evidence: FigureContext["evidence"]): Promise<Scene> {
  const { largeNetwork } = await import("./large-network");
  return largeNetwork(evidence, 3000).scene;
}
