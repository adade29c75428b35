import { palettes, type ThemeName } from "../../../encoding";
import type { Part } from "./parts";
import { chineseFont, latinFont } from "./text";

const drawing = "http://schemas.openxmlformats.org/drawingml/2006/main";

/**
 * The colours and fonts that PowerPoint offers for what is added by hand: those of the figure. `dk1` is the ink and
 * `lt1` the ground of the light theme; a dark presentation swaps them in its master.
 */
export function themePart(path: string): Part {
  const { light, dark } = palettes;
  const { categories } = light;
  const colours: readonly (readonly [name: string, colour: string])[] = [
    ["dk1", light.text],
    ["lt1", light.ground],
    ["dk2", dark.ground],
    ["lt2", dark.text],
    ["accent1", categories.green.outline],
    ["accent2", categories.pink.outline],
    ["accent3", categories.amber.outline],
    ["accent4", categories.blue.outline],
    ["accent5", categories.none.outline],
    ["accent6", light.textMuted],
    ["hlink", categories.blue.outline],
    ["folHlink", light.textMuted],
  ];
  const scheme = colours.map(([name, colour]) => `<a:${name}><a:srgbClr val="${hex(colour)}"/></a:${name}>`).join("");
  const font = `<a:latin typeface="${latinFont}"/><a:ea typeface="${chineseFont}"/><a:cs typeface=""/>`;
  const fonts = `<a:majorFont>${font}</a:majorFont><a:minorFont>${font}</a:minorFont>`;
  const elements = `<a:clrScheme name="Osteograph">${scheme}</a:clrScheme><a:fontScheme name="Osteograph">${fonts}</a:fontScheme>${formats}`;
  return {
    path,
    contentType: "application/vnd.openxmlformats-officedocument.theme+xml",
    xml: `<a:theme xmlns:a="${drawing}" name="Osteograph"><a:themeElements>${elements}</a:themeElements></a:theme>`,
  };
}

const own = '<a:solidFill><a:schemeClr val="phClr"/></a:solidFill>';
const line = (width: number) => `<a:ln w="${width}">${own}</a:ln>`;
const none = "<a:effectStyle><a:effectLst/></a:effectStyle>";

/** Three of each are asked for. Plain: figures have neither shadows nor gradients. */
const formats = `<a:fmtScheme name="Osteograph"><a:fillStyleLst>${own.repeat(3)}</a:fillStyleLst><a:lnStyleLst>${line(9525)}${line(12700)}${line(19050)}</a:lnStyleLst><a:effectStyleLst>${none.repeat(3)}</a:effectStyleLst><a:bgFillStyleLst>${own.repeat(3)}</a:bgFillStyleLst></a:fmtScheme>`;

function hex(colour: string): string {
  return colour.slice(1).toUpperCase();
}

/** Which colours of the theme a master's ground and ink are. */
export function colourMap(theme: ThemeName): string {
  const [ground, ink, otherGround, otherInk] =
    theme === "dark" ? (["dk2", "lt2", "dk1", "lt1"] as const) : (["lt1", "dk1", "lt2", "dk2"] as const);
  const accents = [1, 2, 3, 4, 5, 6].map((n) => ` accent${n}="accent${n}"`).join("");
  return `<p:clrMap bg1="${ground}" tx1="${ink}" bg2="${otherGround}" tx2="${otherInk}"${accents} hlink="hlink" folHlink="folHlink"/>`;
}
