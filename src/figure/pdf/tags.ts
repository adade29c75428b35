import type { jsPDF } from "jspdf";
import { languageTable } from "../../domain/records/base/languages";
import { type Bounds, groupBounds } from "../../drawing/place";
import type { DrawingGroup } from "../../drawing/types";
import { measureText } from "../../scene/text/measure";
import type { FigurePage } from "../spec/types";

/** What jsPDF has for those who write objects of their own, beyond its types. */
interface Writer {
  readonly write: (text: string) => void;
  readonly newObjectDeferred: () => number;
  readonly newObjectDeferredBegin: (id: number, written: boolean) => void;
  readonly events: { readonly subscribe: (event: string, listen: (about: { objId: number }) => void) => unknown };
}

type Role = "H1" | "P" | "Span";

/** Words of a page that stand together, by their number in its content. */
interface Tagged {
  readonly role: Role;
  /** Stands before the picture. */
  readonly isFirst: boolean;
  readonly lines: readonly string[];
  readonly place: Bounds;
}

/** Structure of a PDF (ISO 32000-1, 14.7 and 14.8): what its words are, and in which order they are read. */
export interface Tags {
  /** What is drawn is decoration for those who hear the page. */
  readonly artifact: (draw: () => void) => void;
  /** What is drawn are words of a group. */
  readonly words: (group: DrawingGroup, lines: readonly string[], draw: () => void) => void;
}

const nowhere: Bounds = { left: 0, top: 0, right: 0, bottom: 0 };
/** Words in a column begin about as far from the left, in shares of the page's width. */
const columns = 12;

/**
 * Tags a page while it is drawn: title, then the picture as a figure with its description, whose words are read column by
 * column, then legend, references and source.
 */
export function tagsOf(doc: jsPDF, page: FigurePage): Tags {
  const writer = doc.internal as unknown as Writer;
  const tagged: Tagged[] = [];
  let pageId = 0;
  let rootId = 0;
  writer.events.subscribe("putPage", ({ objId }) => {
    pageId = objId;
    writer.write("/StructParents 0\n/Tabs /S");
  });
  writer.events.subscribe("postPutResources", () => {
    rootId = writeTree(writer, page, tagged, pageId);
  });
  writer.events.subscribe("putCatalog", () => {
    writer.write(
      `/MarkInfo <</Marked true>>\n/StructTreeRoot ${rootId} 0 R\n/ViewerPreferences <</DisplayDocTitle true>>`,
    );
  });
  return {
    artifact: (draw) => {
      writer.write("/Artifact BMC");
      draw();
      writer.write("EMC");
    },
    words: (group, lines, draw) => {
      const role = roleOf(group);
      writer.write(`/${role} <</MCID ${tagged.length}>> BDC`);
      tagged.push({ role, isFirst: group.kind === "title", lines, place: groupBounds(group, measureText) ?? nowhere });
      draw();
      writer.write("EMC");
    },
  };
}

function roleOf({ kind, id }: DrawingGroup): Role {
  if (kind === "title") return id === "title" ? "H1" : "P";
  return kind === "legend" || kind === "citations" || kind === "footer" ? "P" : "Span";
}

/** Number of the root of the tree that says what each word is. */
function writeTree(writer: Writer, page: FigurePage, tagged: readonly Tagged[], pageId: number): number {
  const id = () => writer.newObjectDeferred();
  const [root, whole, figure] = [id(), id(), id()];
  const elements = tagged.map(() => id());
  const object = (own: number, text: string) => {
    writer.newObjectDeferredBegin(own, true);
    writer.write(`<<${text}>>\nendobj`);
  };
  const all = tagged.map((each, mcid) => ({ ...each, mcid, own: elements[mcid] ?? 0 }));
  const inPicture = all.filter(({ role }) => role === "Span").sort((a, b) => readingOrder(a.place, b.place, page));
  const around = all.filter(({ role }) => role !== "Span");
  const kids = [
    ...around.filter(({ isFirst }) => isFirst).map(({ own }) => own),
    figure,
    ...around.filter(({ isFirst }) => !isFirst).map(({ own }) => own),
  ];
  for (const { role, mcid, own, lines } of all) {
    const parent = role === "Span" ? figure : whole;
    object(
      own,
      `/Type /StructElem /S /${role} /P ${parent} 0 R /Pg ${pageId} 0 R /K ${mcid}${actualText(lines, page)}`,
    );
  }
  const { left, top, right, bottom } = page.picture;
  const box = [left, page.height - bottom, right, page.height - top].map((each) => each.toFixed(2)).join(" ");
  object(
    figure,
    `/Type /StructElem /S /Figure /P ${whole} 0 R /Pg ${pageId} 0 R /Alt ${textString(page.description)} /A <</O /Layout /BBox [${box}]>> /K [${refs(inPicture.map(({ own }) => own))}]`,
  );
  object(whole, `/Type /StructElem /S /Document /P ${root} 0 R /K [${refs(kids)}]`);
  const parents = `<</Nums [0 [${refs(elements)}]]>>`;
  object(root, `/Type /StructTreeRoot /K ${whole} 0 R /ParentTree ${parents} /ParentTreeNextKey 1`);
  return root;
}

/** Words that are broken into lines, as they are read. */
function actualText(lines: readonly string[], { language }: FigurePage): string {
  return lines.length < 2 ? "" : ` /ActualText ${textString(lines.join(languageTable[language].gap))}`;
}

function refs(ids: readonly number[]): string {
  return ids.map((each) => `${each} 0 R`).join(" ");
}

/** Column by column, each from top to bottom. */
function readingOrder(a: Bounds, b: Bounds, { width }: FigurePage): number {
  const column = ({ left, right }: Bounds) => Math.round(((left + right) / 2 / width) * columns);
  return column(a) - column(b) || a.top - b.top;
}

/** A text string in UTF-16 with its byte order mark, in hexadecimal digits. */
function textString(text: string): string {
  const units = Array.from({ length: text.length }, (_, i) => text.charCodeAt(i).toString(16).padStart(4, "0"));
  return `<feff${units.join("")}>`;
}
