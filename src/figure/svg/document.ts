import type { Language } from "../../domain/records";
import { languageTable } from "../../domain/records/base/languages";
import type { DrawingGroup } from "../../drawing/types";
import { attributes, decimal, escapeXml } from "../../files/xml";
import { groupIds, groupToSvg } from "./groups";
import { attributeStyle, type SvgStyle } from "./shapes";

/**
 * Families in the order of preference: the embedded one, then what Windows, macOS and Linux have for Latin, Greek
 * and Chinese, so that a program which ignores embedded fonts still finds every letter.
 */
const fontStack =
  "'Osteograph Sans', Inter, 'Noto Sans SC', 'Noto Sans CJK SC', 'Microsoft YaHei', 'PingFang SC', Arial, sans-serif";

export interface SvgDocument {
  readonly language: Language;
  readonly width: number;
  readonly height: number;
  /** Unit of width and height: points for pages, nothing (CSS pixels) for scenes. */
  readonly unit: "pt" | "";
  readonly title: string;
  readonly description: string;
  readonly background: string | null;
  readonly groups: readonly DrawingGroup[];
  /** Rules of `@font-face` with the fonts as data, or nothing. */
  readonly fontFaces: string;
  /** How colours and words are written; plain attributes and text where absent. */
  readonly style?: SvgStyle;
}

/**
 * A whole SVG file with plain attributes: no variables, no classes, no style of which a drawing program could lose
 * hold. Parts are gathered in layers named after what they are.
 */
export function svgDocument(doc: SvgDocument): string {
  const { width, height, unit, language } = doc;
  const idOf = groupIds();
  const style = doc.style ?? attributeStyle;
  const size = {
    xmlns: "http://www.w3.org/2000/svg",
    width: `${decimal(width)}${unit}`,
    height: `${decimal(height)}${unit}`,
    viewBox: `0 0 ${decimal(width)} ${decimal(height)}`,
    role: "img",
    "aria-labelledby": "figure-title figure-description",
    "xml:lang": languageTable[language].tag,
    "font-family": fontStack,
  };
  const ground = doc.background
    ? `<rect${attributes({ id: "background", width: decimal(width), height: decimal(height), fill: doc.background })}/>`
    : "";
  const layers = layersOf(doc.groups).map(
    ({ id, groups }) =>
      `<g id="${id}">\n${groups.map((group) => groupToSvg(group, idOf(group), style)).join("\n")}\n</g>`,
  );
  return [
    `<?xml version="1.0" encoding="UTF-8"?>`,
    `<svg${attributes(size)}>`,
    `<title id="figure-title">${escapeXml(doc.title)}</title>`,
    `<desc id="figure-description">${escapeXml(doc.description)}</desc>`,
    ...(doc.fontFaces ? [`<defs><style type="text/css">${doc.fontFaces}</style></defs>`] : []),
    ...(ground ? [ground] : []),
    ...layers,
    "</svg>",
    "",
  ].join("\n");
}

const layerOf: Readonly<Record<DrawingGroup["kind"], string>> = {
  container: "boxes",
  edge: "arrows",
  "edge-label": "counts",
  node: "nodes",
  caption: "captions",
  title: "head",
  legend: "key",
  citations: "references",
  footer: "foot",
};

/** Groups in runs of one kind, in the order of painting. A layer that comes twice gets a number. */
function layersOf(groups: readonly DrawingGroup[]): { id: string; groups: DrawingGroup[] }[] {
  const layers: { kind: string; id: string; groups: DrawingGroup[] }[] = [];
  for (const group of groups) {
    const kind = layerOf[group.kind];
    const last = layers.at(-1);
    if (last?.kind === kind) {
      last.groups.push(group);
      continue;
    }
    const before = layers.filter((layer) => layer.kind === kind).length;
    layers.push({ kind, id: before === 0 ? kind : `${kind}-${before + 1}`, groups: [group] });
  }
  return layers;
}
