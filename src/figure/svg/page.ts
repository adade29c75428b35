import { attributes } from "../../files/xml";
import { embeddedFontFaces } from "../fonts/embedded";
import type { ReadFontFile } from "../fonts/faces";
import { wordOutliner } from "../fonts/outlines";
import type { FigurePage } from "../spec/types";
import { svgDocument } from "./document";
import { attributeStyle, pathData } from "./shapes";

export interface PageSvgOptions {
  /**
   * `embedded`: text with the fonts in the file. `outlines`: letters as shapes, for programs that ignore fonts in a
   * file; groups keep their titles. `system`: text for the fonts of the reader's system.
   */
  readonly text: "embedded" | "outlines" | "system";
  readonly fonts: ReadFontFile;
  /** Among outlines: words that stay text, because a character of theirs is in no font of the figure. */
  readonly onLiveText?: (words: string) => void;
}

/** A composed page as an SVG file in points, in layers and groups that name what they hold. */
export async function figureToSvg(page: FigurePage, { text, fonts, onLiveText }: PageSvgOptions): Promise<string> {
  const plain = { ...page, unit: "pt", fontFaces: "" } as const;
  if (text === "system") return svgDocument(plain);
  if (text === "embedded") return svgDocument({ ...plain, fontFaces: await embeddedFontFaces(page.groups, fonts) });
  const outline = await wordOutliner(page.groups, fonts);
  return svgDocument({
    ...plain,
    style: {
      ...attributeStyle,
      words: (words) => {
        const paths = outline(words);
        if (!paths) {
          onLiveText?.(words.lines.join(" "));
          return null;
        }
        const d = paths.map((path) => `${pathData(path)}Z`).join("");
        return d === "" ? "" : `<path${attributes({ "aria-label": words.lines.join(" "), d, fill: words.fill })}/>`;
      },
    },
  });
}
