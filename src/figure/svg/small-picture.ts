import { drawScene } from "../../drawing/scene";
import { attributes } from "../../files/xml";
import type { Scene } from "../../scene/types";
import { attributeStyle, itemToSvg } from "./shapes";

/**
 * A scene as a picture to be seen small: boxes and arrows on white, and no words, which nobody could read. A file of its
 * own; the page shows it as an image.
 */
export function smallPicture(scene: Scene): string {
  const style = { ...attributeStyle, digits: 0 };
  const groups = drawScene(scene, "light").groups.map(({ items, opacity }) => {
    const shapes = items.filter((item) => item.kind === "shape" && item.role !== "mark");
    const body = shapes.map((item) => itemToSvg(item, style)).join("");
    return opacity < 1 ? `<g${attributes({ opacity })}>${body}</g>` : body;
  });
  const size = {
    xmlns: "http://www.w3.org/2000/svg",
    viewBox: `0 0 ${Math.ceil(scene.width)} ${Math.ceil(scene.height)}`,
  };
  return `<svg${attributes(size)}><rect width="100%" height="100%" fill="#ffffff"/>${groups.join("")}</svg>\n`;
}
