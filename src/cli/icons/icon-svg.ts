import { readFileSync } from "node:fs";
import { fileURLToPath } from "node:url";
import { createElement } from "react";
import { renderToStaticMarkup } from "react-dom/server";
import { BrandMark } from "../../ui/display/BrandMark";

const tokens = readFileSync(fileURLToPath(new URL("../../ui/tokens.css", import.meta.url)), "utf8");
/** Sides of the mark's own drawing. */
const markSide = 24;

export interface IconShape {
  /** Share of the icon's side that the mark takes. */
  readonly share: number;
  /** Radius of the corners as a share of the side; 0 where the system cuts the shape. */
  readonly corner: number;
}

/** The app's mark on white, as a square SVG of 512 units, in the colours of the light theme. */
export function iconSvg({ share, corner }: IconShape): string {
  const side = 512;
  const shapes = renderToStaticMarkup(createElement(BrandMark)).replace(/^<svg[^>]*>|<\/svg>$/g, "");
  const scale = (side * share) / markSide;
  const edge = (side * (1 - share)) / 2;
  const drawing = shapes.replaceAll(/var\((--[\w-]+)\)/g, (_, name: string) => lightColour(name));
  return `<svg xmlns="http://www.w3.org/2000/svg" viewBox="0 0 ${side} ${side}"><title>Osteograph</title><rect width="${side}" height="${side}" rx="${corner * side}" fill="${lightColour("--surface")}"/><g transform="translate(${edge} ${edge}) scale(${scale})" fill="none">${drawing}</g></svg>\n`;
}

/** The value of a token in the light or the dark theme. Throws where there is none. */
export function colourOf(name: string, theme: "light" | "dark"): string {
  const found = new RegExp(`${name}: light-dark\\((#\\w+), (#\\w+)\\);`).exec(tokens);
  const colour = found?.[theme === "light" ? 1 : 2];
  if (colour === undefined) throw new Error(`src/ui/tokens.css has no colour ${name} for both themes.`);
  return colour;
}

const lightColour = (name: string): string => colourOf(name, "light");
