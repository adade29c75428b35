import type { Language } from "../../../domain/records";
import type { ThemeName } from "../../../encoding";
import { say } from "../../../wording/say";
import { namespaces, slideTree } from "./markup";
import { officeRelation, type Part } from "./parts";
import { emu, notesLine } from "./text";
import { colourMap } from "./theme";

/** Points. */
export interface SlideSize {
  readonly width: number;
  readonly height: number;
}

const kind = (name: string) => `application/vnd.openxmlformats-officedocument.presentationml.${name}+xml`;

export const masterPath = "ppt/slideMasters/slideMaster1.xml";
export const layoutPath = "ppt/slideLayouts/slideLayout1.xml";
export const notesMasterPath = "ppt/notesMasters/notesMaster1.xml";

/** Letter paper upright, as PowerPoint's own notes pages: 7.5 × 10 in. */
export const notesPage: SlideSize = { width: 540, height: 720 };

interface Box {
  readonly x: number;
  readonly y: number;
  readonly width: number;
  readonly height: number;
}

function frame({ x, y, width, height }: Box): string {
  return `<a:xfrm><a:off x="${emu(x)}" y="${emu(y)}"/><a:ext cx="${emu(width)}" cy="${emu(height)}"/></a:xfrm><a:prstGeom prst="rect"><a:avLst/></a:prstGeom>`;
}

function placeholder(id: number, type: "title" | "body", name: string, box: Box): string {
  const body = `<p:txBody><a:bodyPr/><a:lstStyle/><a:p><a:r><a:rPr/><a:t>${name}</a:t></a:r></a:p></p:txBody>`;
  return `<p:sp><p:nvSpPr><p:cNvPr id="${id}" name="${name}"/><p:cNvSpPr><a:spLocks noGrp="1"/></p:cNvSpPr><p:nvPr><p:ph type="${type}"/></p:nvPr></p:nvSpPr><p:spPr>${frame(box)}</p:spPr>${body}</p:sp>`;
}

/** Where titles and text stand on slides that are added by hand: with the margins of the figure. */
function slideBoxes({ width, height }: SlideSize): { readonly title: Box; readonly body: Box } {
  const unit = Math.min(width, height) / 30;
  const inner = width - unit * 2;
  return {
    title: { x: unit, y: unit, width: inner, height: unit * 2 },
    body: { x: unit, y: unit * 3.5, width: inner, height: height - unit * 4.5 },
  };
}

function style(size: number, bold: boolean): string {
  const fill = '<a:solidFill><a:schemeClr val="tx1"/></a:solidFill>';
  const fonts = '<a:latin typeface="+mn-lt"/><a:ea typeface="+mn-ea"/><a:cs typeface="+mn-cs"/>';
  return `<a:lvl1pPr marL="0" indent="0" algn="l"><a:buNone/><a:defRPr sz="${size}" b="${bold ? 1 : 0}">${fill}${fonts}</a:defRPr></a:lvl1pPr>`;
}

/** The master and its one layout, a title above what there is: enough for slides that are added by hand. */
export function masterParts(size: SlideSize, theme: ThemeName, language: Language, themePath: string): readonly Part[] {
  const { title, body } = slideBoxes(size);
  const background = '<p:bg><p:bgPr><a:solidFill><a:schemeClr val="bg1"/></a:solidFill><a:effectLst/></p:bgPr></p:bg>';
  const titleShape = placeholder(2, "title", say(language, "figure:placeholder.title"), title);
  const bodyShape = placeholder(3, "body", say(language, "figure:placeholder.body"), body);
  const styles = `<p:txStyles><p:titleStyle>${style(2400, true)}</p:titleStyle><p:bodyStyle>${style(1400, false)}</p:bodyStyle><p:otherStyle>${style(1200, false)}</p:otherStyle></p:txStyles>`;
  const master = `<p:sldMaster ${namespaces}><p:cSld>${background}${slideTree(titleShape + bodyShape)}</p:cSld>${colourMap(theme)}<p:sldLayoutIdLst><p:sldLayoutId id="2147483649" r:id="rId1"/></p:sldLayoutIdLst>${styles}</p:sldMaster>`;
  const layout = `<p:sldLayout ${namespaces} type="titleOnly" preserve="1"><p:cSld name="Title Only">${slideTree(titleShape)}</p:cSld><p:clrMapOvr><a:masterClrMapping/></p:clrMapOvr></p:sldLayout>`;
  return [
    {
      path: masterPath,
      contentType: kind("slideMaster"),
      xml: master,
      relations: [
        { type: officeRelation("slideLayout"), target: layoutPath },
        { type: officeRelation("theme"), target: themePath },
      ],
    },
    {
      path: layoutPath,
      contentType: kind("slideLayout"),
      xml: layout,
      relations: [{ type: officeRelation("slideMaster"), target: masterPath }],
    },
  ];
}

/** The slide in small at the top of the notes page, with its proportions, and the notes below it. */
function notesBoxes({ width, height }: SlideSize): { readonly image: Box; readonly notes: Box } {
  const room = { x: 54, y: 54, width: notesPage.width - 108, height: 260 };
  const scale = Math.min(room.width / width, room.height / height);
  const image = { x: (notesPage.width - width * scale) / 2, y: room.y, width: width * scale, height: height * scale };
  const top = room.y + room.height + 18;
  return { image, notes: { x: room.x, y: top, width: room.width, height: notesPage.height - 54 - top } };
}

function imageShape(size: SlideSize, language: Language): string {
  const locks = '<a:spLocks noGrp="1" noRot="1" noChangeAspect="1"/>';
  return `<p:sp><p:nvSpPr><p:cNvPr id="2" name="${say(language, "figure:placeholder.slide")}"/><p:cNvSpPr>${locks}</p:cNvSpPr><p:nvPr><p:ph type="sldImg"/></p:nvPr></p:nvSpPr><p:spPr>${frame(notesBoxes(size).image)}</p:spPr></p:sp>`;
}

export function notesMasterPart(size: SlideSize, language: Language, themePath: string): Part {
  const background = '<p:bg><p:bgPr><a:solidFill><a:schemeClr val="bg1"/></a:solidFill><a:effectLst/></p:bgPr></p:bg>';
  const name = say(language, "figure:placeholder.notes");
  const shapes = imageShape(size, language) + placeholder(3, "body", name, notesBoxes(size).notes);
  return {
    path: notesMasterPath,
    contentType: kind("notesMaster"),
    xml: `<p:notesMaster ${namespaces}><p:cSld>${background}${slideTree(shapes)}</p:cSld>${colourMap("light")}<p:notesStyle>${style(1000, false)}</p:notesStyle></p:notesMaster>`,
    relations: [{ type: officeRelation("theme"), target: themePath }],
  };
}

/** What the speaker reads behind a slide, a paragraph a line. */
export function notesXml(size: SlideSize, paragraphs: readonly string[], language: Language): string {
  const body = `<p:txBody><a:bodyPr/><a:lstStyle/>${paragraphs.length > 0 ? paragraphs.map((line) => notesLine(line, language)).join("") : "<a:p/>"}</p:txBody>`;
  const notes = `<p:sp><p:nvSpPr><p:cNvPr id="3" name="${say(language, "figure:placeholder.notes")}"/><p:cNvSpPr><a:spLocks noGrp="1"/></p:cNvSpPr><p:nvPr><p:ph type="body" idx="1"/></p:nvPr></p:nvSpPr><p:spPr/>${body}</p:sp>`;
  return `<p:notes ${namespaces}><p:cSld>${slideTree(imageShape(size, language) + notes)}</p:cSld><p:clrMapOvr><a:masterClrMapping/></p:clrMapOvr></p:notes>`;
}
