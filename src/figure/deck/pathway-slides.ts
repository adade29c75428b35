import type { Evidence } from "../../domain/evidence/types";
import { refsOfScene } from "../../drawing/in-view";
import { say } from "../../wording/say";
import { speakerNotes } from "../data/notes";
import { composeFigure } from "../frame/compose";
import type { PartPicture } from "../frame/part-scene";
import { idCounter } from "../pptx/figure-to-pptx";
import type { SlideContent } from "../pptx/package/write-presentation";
import { slideShapes } from "../pptx/slide";
import { paginate, rowHeight, tableXml } from "../pptx/table";
import type { FigurePage, FigureSpec } from "../spec/types";
import { bodyBottom, type DeckLook, footerXml, groundOf, innerWidth, slide, tableLook } from "./look";
import { studiesTable, type Table } from "./tables";
import { tableSlides } from "./text-slides";

/** The least height that title, picture and legend keep above the table, points. */
const leastPicture = 250;

/** A pathway: its picture with the table of its studies under it; what has no room follows on slides of its own. */
export function pathwaySlides(name: string, { scene, network }: PartPicture, look: DeckLook): SlideContent[] {
  const { evidence } = look.context;
  const studies = refsOfScene(scene).filter((ref) => evidence.studyByRef.has(ref)).length;
  const count = say(look.language, "figure:studyCount", { count: studies });
  const title = say(look.language, "figure:deck.pathway", { name, studies: count });
  const table = studiesTable(scene, network, evidence);
  const bottom = bodyBottom(look);
  const room = { width: innerWidth, height: bottom - leastPicture, fontSize: slide.text };
  const [first = [], ...rest] = paginate(table.rows, table.columns, room);
  const tableHeight = heightOf({ columns: table.columns, rows: first });
  const page = pictureAbove(scene, title, bottom - tableHeight, look);
  const nextId = idCounter();
  const box = { x: slide.margin, y: page.height, width: innerWidth };
  const continued = say(look.language, "figure:deck.continued", { title });
  const tableName = say(look.language, "figure:deck.table", { title });
  const shapes =
    slideShapes(page, nextId) +
    (first.length > 0 ? tableXml(tableName, table.columns, first, box, tableLook(look), nextId) : "") +
    footerXml(look, nextId);
  const notes = speakerNotes(scene, network, evidence, title);
  const following = rest.length > 0 ? tableSlides(continued, { ...table, rows: rest.flat() }, "", look) : [];
  return [{ shapes, background: groundOf(look.spec), notes }, ...following];
}

/** Title, picture and legend: as high as they need, at the most `height`, so that the table follows right below. */
function pictureAbove(scene: PartPicture["scene"], title: string, height: number, look: DeckLook): FigurePage {
  const spec = (given: number | null): FigureSpec => ({
    ...look.spec,
    size: { medium: "slide", width: slide.width, height: given, dpi: 288 },
    title,
    subtitle: "",
    // The table below names the studies, and the slide has its own foot.
    citations: false,
    footer: false,
    textScale: "auto",
  });
  const free = composeFigure(scene, spec(null), look.context);
  return free.height <= height ? free : composeFigure(scene, spec(height), look.context);
}

function heightOf({ columns, rows }: Pick<Table, "columns" | "rows">): number {
  if (rows.length === 0) return 0;
  const headings = columns.map((column) => column.heading);
  return [headings, ...rows].reduce((sum, row) => sum + rowHeight(row, columns, innerWidth, slide.text), 0);
}

/** Pathways in view, and groups that hold pathways, as the picture has them from top to bottom. */
export function pathwaysInView(
  nodes: readonly { readonly id: string; readonly y: number }[],
  evidence: Evidence,
): string[] {
  const isPathway = (id: string) => evidence.entities.get(id)?.kind === "pathway";
  return nodes
    .filter(({ id }) => isPathway(id) || (evidence.members.get(id) ?? []).some(isPathway))
    .toSorted((a, b) => a.y - b.y)
    .map((node) => node.id);
}
