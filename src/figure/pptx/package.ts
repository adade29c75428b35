import { strFromU8, strToU8, unzipSync, zipSync } from "fflate";
import { allowedInXml, escapeXml } from "../svg/xml";

/** One slide: its shapes as XML, its background, and the speaker's notes, one paragraph a line. */
export interface SlideContent {
  readonly shapes: string;
  /** `#rrggbb`, or null for none. */
  readonly background: string | null;
  readonly notes: readonly string[];
}

export interface Presentation {
  readonly title: string;
  readonly subject: string;
  /** Points. */
  readonly width: number;
  readonly height: number;
  readonly slides: readonly SlideContent[];
}

const shapesMark = "figure-shapes";
const notesMark = "figure-notes";

/**
 * A PowerPoint file. The package (theme, masters, notes, relations) is pptxgenjs's; the shapes are ours, because it
 * knows no groups, no bars and no sizes of line ends. They take the place of a shape that marks where they belong.
 */
export async function writePresentation(presentation: Presentation): Promise<Uint8Array<ArrayBuffer>> {
  const { default: PptxGen } = await import("pptxgenjs");
  const pptx = new PptxGen();
  pptx.title = allowedInXml(presentation.title);
  pptx.subject = allowedInXml(presentation.subject);
  pptx.company = "";
  pptx.author = "Osteograph";
  pptx.defineLayout({ name: "figure", width: presentation.width / 72, height: presentation.height / 72 });
  pptx.layout = "figure";
  for (const { background } of presentation.slides) {
    const slide = pptx.addSlide();
    if (background) slide.background = { color: background.slice(1).toUpperCase() };
    slide.addShape("rect", { x: 0, y: 0, w: 1, h: 1, objectName: shapesMark });
    slide.addNotes(notesMark);
  }
  const written = await pptx.write({ outputType: "uint8array" });
  if (!(written instanceof Uint8Array)) throw new TypeError("pptxgenjs wrote no bytes.");
  const files = unzipSync(written);
  for (const [i, slide] of presentation.slides.entries()) {
    edit(files, `ppt/slides/slide${i + 1}.xml`, (xml) => putShapes(xml, slide.shapes));
    edit(files, `ppt/notesSlides/notesSlide${i + 1}.xml`, (xml) => putNotes(xml, slide.notes));
  }
  return new Uint8Array(zipSync(files, { level: 6, mtime: new Date(2000, 0, 1) }));
}

function edit(files: Record<string, Uint8Array>, path: string, change: (xml: string) => string): void {
  const file = files[path];
  if (!file) throw new Error(`The presentation has no ${path}.`);
  files[path] = strToU8(change(strFromU8(file)));
}

function putShapes(xml: string, shapes: string): string {
  return replaceOnce(
    xml,
    new RegExp(`<p:sp><p:nvSpPr><p:cNvPr id="\\d+" name="${shapesMark}">.*?</p:sp>`, "s"),
    shapes,
  );
}

function putNotes(xml: string, notes: readonly string[]): string {
  const paragraphs = (notes.length > 0 ? notes : [""]).map(
    (line) => `<a:p><a:r><a:rPr lang="en-US" dirty="0"/><a:t>${escapeXml(line)}</a:t></a:r></a:p>`,
  );
  const marked = new RegExp(`<a:p><a:r><a:rPr[^>]*/><a:t>${notesMark}</a:t></a:r><a:endParaRPr[^>]*/></a:p>`);
  return replaceOnce(xml, marked, paragraphs.join(""));
}

function replaceOnce(xml: string, pattern: RegExp, replacement: string): string {
  if (!pattern.test(xml)) throw new Error("The presentation has no place for its shapes.");
  return xml.replace(pattern, () => replacement);
}
