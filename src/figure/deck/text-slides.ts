import { measureText } from "../../scene/text/measure";
import { say } from "../../wording/say";
import { idCounter } from "../pptx/figure-to-pptx";
import type { SlideContent } from "../pptx/package/write-presentation";
import { paginate, tableXml } from "../pptx/table";
import { wrapText } from "../text/wrap";
import {
  bodyBottom,
  bodyTop,
  type DeckLook,
  footerXml,
  groundOf,
  innerWidth,
  slide,
  tableLook,
  textBoxXml,
  titleXml,
} from "./look";
import type { Table } from "./tables";

function titleOf(title: string, page: number, { language }: DeckLook): string {
  return page === 0 ? title : say(language, "figure:deck.continued", { title });
}

/** A table on as many slides as it takes. */
export function tableSlides(title: string, table: Table, nothingThere: string, look: DeckLook): SlideContent[] {
  if (table.rows.length === 0) return textSlides(title, [nothingThere], look);
  const room = { width: innerWidth, height: bodyBottom(look) - bodyTop, fontSize: slide.text };
  return paginate(table.rows, table.columns, room).map((rows, page) => {
    const nextId = idCounter();
    const name = say(look.language, "figure:deck.table", { title });
    const box = { x: slide.margin, y: bodyTop, width: innerWidth };
    const shapes =
      titleXml(titleOf(title, page, look), look, nextId) +
      tableXml(name, table.columns, rows, box, tableLook(look), nextId) +
      footerXml(look, nextId);
    return { shapes, background: groundOf(look.spec), notes: [title] };
  });
}

/** Paragraphs on as many slides as they take. */
export function textSlides(title: string, lines: readonly string[], look: DeckLook): SlideContent[] {
  const height = bodyBottom(look) - bodyTop;
  const lineHeight = slide.text * 1.3;
  const pages: string[][] = [];
  let left = 0;
  for (const line of lines) {
    const needed = wrapText(line, innerWidth * 0.95, slide.text, 400, measureText).length * lineHeight;
    const page = pages.at(-1);
    if (!page || needed > left) {
      pages.push([line]);
      left = height - needed;
    } else {
      page.push(line);
      left -= needed;
    }
  }
  return pages.map((page, i) => {
    const nextId = idCounter();
    const box = { name: title, top: bodyTop, height };
    const shapes =
      titleXml(titleOf(title, i, look), look, nextId) +
      textBoxXml(box, { fontSize: slide.text, lines: page, lineHeight }, look, nextId) +
      footerXml(look, nextId);
    return { shapes, background: groundOf(look.spec), notes: [title] };
  });
}
