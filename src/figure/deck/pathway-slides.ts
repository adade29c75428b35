import type { Evidence } from "../../domain/evidence/types";
import { refsOfScene } from "../../drawing/in-view";
import { palettes } from "../../encoding";
import { speakerNotes } from "../data/notes";
import { composeFigure } from "../frame/compose";
import type { PathwayPicture } from "../frame/pathway-scene";
import type { FigureContext } from "../frame/types";
import { idCounter } from "../pptx/figure-to-pptx";
import type { SlideContent } from "../pptx/package";
import { slideShapes } from "../pptx/slide";
import { paginate, rowHeight, tableXml } from "../pptx/table";
import { say } from "../words/say";
import { studiesTable, type Table } from "./tables";
import { type DeckLook, slide, tableLook, tableSlides } from "./text-slides";

/** The least height that a picture keeps above its table, points. */
const leastPicture = 170;

/** A pathway: its picture with the table of its studies under it; what has no room follows on slides of its own. */
export function pathwaySlides(
  name: string,
  { scene, network }: PathwayPicture,
  context: FigureContext,
  look: DeckLook,
): SlideContent[] {
  const { evidence } = context;
  const studies = refsOfScene(scene).filter((ref) => evidence.studyByRef.has(ref)).length;
  const count = say(look.language, "figure:studyCount", { count: studies });
  const title = say(look.language, "figure:deck.pathway", { name, studies: count });
  const table = studiesTable(scene, network, evidence);
  const width = slide.width - slide.margin * 2;
  const least = slide.height - slide.margin - (slide.margin + 40 + leastPicture);
  const [first = [], ...rest] = paginate(table.rows, table.columns, { width, height: least, fontSize: slide.text });
  const tableHeight = heightOf({ columns: table.columns, rows: first }, width);
  const page = composeFigure(
    scene,
    {
      size: { medium: "slide", width: slide.width, height: slide.height - tableHeight - slide.margin + 16, dpi: 288 },
      content: { kind: "visible" },
      title,
      subtitle: "",
      legend: false,
      citations: false,
      footer: false,
      theme: look.theme,
      transparent: false,
      textScale: "auto",
    },
    context,
  );
  const nextId = idCounter();
  const tableName = say(look.language, "figure:deck.table", { title });
  const box = { x: slide.margin, y: slide.height - slide.margin - tableHeight, width };
  const shapes =
    slideShapes(page, nextId) +
    (first.length > 0 ? tableXml(tableName, table.columns, first, box, tableLook(look), nextId) : "");
  const notes = speakerNotes(scene, network, evidence, title);
  const following =
    rest.length > 0 ? tableSlides(continued(title, look), { columns: table.columns, rows: rest.flat() }, "", look) : [];
  return [{ shapes, background: palettes[look.theme].ground, notes }, ...following];
}

function continued(title: string, { language }: DeckLook): string {
  return say(language, "figure:deck.continued", { title });
}

function heightOf({ columns, rows }: Table, width: number): number {
  if (rows.length === 0) return 0;
  const headings = columns.map((column) => column.heading);
  return [headings, ...rows].reduce((sum, row) => sum + rowHeight(row, columns, width, slide.text), 0);
}

/** Pathways in view, as the picture has them from top to bottom. */
export function pathwaysInView(
  nodes: readonly { readonly id: string; readonly y: number }[],
  evidence: Evidence,
): string[] {
  return nodes
    .filter((node) => evidence.entities.get(node.id)?.kind === "pathway")
    .toSorted((a, b) => a.y - b.y)
    .map((node) => node.id);
}
