import { drawScene } from "../../../src/drawing/scene";
import { palettes, type ThemeName } from "../../../src/encoding";
import { svgDocument } from "../../../src/figure/svg/document";
import type { Scene } from "../../../src/scene/types";

interface SceneSvgOptions {
  readonly theme: ThemeName;
  readonly title: string;
  readonly description: string;
  readonly transparent?: boolean;
  readonly fontFaces?: string;
}

/** The scene alone as an SVG file, one scene unit to a CSS pixel: no title, legend or margin drawn. */
export function sceneToSvg(scene: Scene, options: SceneSvgOptions): string {
  const { width, height, groups } = drawScene(scene, options.theme);
  return svgDocument({
    language: scene.language,
    width,
    height,
    unit: "",
    title: options.title,
    description: options.description,
    background: options.transparent ? null : palettes[options.theme].ground,
    groups,
    fontFaces: options.fontFaces ?? "",
  });
}
