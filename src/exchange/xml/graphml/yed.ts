import { attributeOf, childOf, childrenOf, descendantsOf, numberOf, oneLine, type XmlElement } from "../tree/element";

/** How yEd and yFiles draw a node: what is written on it, and where its middle is. */
interface Drawn {
  readonly label: string | undefined;
  readonly position: { readonly x: number; readonly y: number } | undefined;
}

/**
 * The picture of a node. A group has several, one open and one closed, with a label each; the one that was shown when the file was
 * written counts. yEd writes `y:NodeLabel`, yFiles for HTML `y:Label`.
 */
export function drawnNode(node: XmlElement): Drawn {
  const pictures = childrenOf(node, "data").flatMap(({ children }) => children);
  const shown = pictures.flatMap((picture) => {
    const all = childOf(picture, "Realizers");
    return all === undefined ? [picture] : (all.children[numberOf(all, "active") ?? 0] ?? all.children[0] ?? []);
  });
  return { label: firstText(shown.flatMap(labelsOf)), position: firstMiddle(shown) };
}

function labelsOf(picture: XmlElement): readonly string[] {
  const classic = childrenOf(picture, "NodeLabel").map(({ text }) => text);
  const html = withSelf(picture, "Label").map(
    (label) => attributeOf(label, "Text") ?? childOf(label, "Label.Text")?.text,
  );
  return [...classic, ...html.flatMap((text) => text ?? [])];
}

function withSelf(element: XmlElement, name: string): readonly XmlElement[] {
  return [...childrenOf({ ...element, children: [element] }, name), ...descendantsOf(element, name)];
}

const firstText = (texts: readonly string[]): string | undefined => texts.map(oneLine).find((text) => text !== "");

function firstMiddle(pictures: readonly XmlElement[]): Drawn["position"] {
  for (const picture of pictures) {
    const box = childOf(picture, "Geometry") ?? withSelf(picture, "RectD")[0];
    const [x, y, width, height] = ["x", "y", "width", "height"].map(
      (name) => numberOf(box, name) ?? numberOf(box, name[0]?.toUpperCase() + name.slice(1)),
    );
    if (x !== undefined && y !== undefined) return { x: x + (width ?? 0) / 2, y: y + (height ?? 0) / 2 };
  }
  return undefined;
}

/** What is written on an edge, and what its two ends look like; null where the file does not draw it. */
export interface DrawnEdge {
  readonly label: string | undefined;
  readonly heads: { readonly source: string; readonly target: string } | null;
}

export function drawnEdge(edge: XmlElement): DrawnEdge {
  const pictures = childrenOf(edge, "data").flatMap(({ children }) => children);
  const label = firstText(pictures.flatMap((picture) => childrenOf(picture, "EdgeLabel").map(({ text }) => text)));
  const arrows = pictures.flatMap((picture) => childOf(picture, "Arrows") ?? [])[0];
  if (arrows === undefined) return { label, heads: null };
  return {
    label,
    heads: { source: attributeOf(arrows, "source") ?? "none", target: attributeOf(arrows, "target") ?? "none" },
  };
}
