import type { Language } from "../../../domain/records";
import { languageTable } from "../../../domain/records/base/languages";
import type { ThemeName } from "../../../encoding";
import { escapeXml } from "../../../files/xml";
import { namespaces, slideTree } from "./markup";
import { layoutPath, masterParts, masterPath, notesMasterPart, notesMasterPath, notesPage, notesXml } from "./masters";
import { corePropertiesRelation, officeRelation, type Part, packParts } from "./parts";
import { emu, solidFill } from "./text";
import { themePart } from "./theme";

/** One slide: its shapes as XML, its background, and the speaker's notes, one paragraph a line. */
export interface SlideContent {
  readonly shapes: string;
  /** `#rrggbb`; null takes the background of the presentation. */
  readonly background: string | null;
  readonly notes: readonly string[];
}

export interface Presentation {
  readonly title: string;
  /** What it is about, in a line. */
  readonly subject: string;
  readonly language: Language;
  readonly theme: ThemeName;
  readonly created: Date;
  /** Points. */
  readonly width: number;
  readonly height: number;
  readonly slides: readonly SlideContent[];
}

const presentationPath = "ppt/presentation.xml";
const corePath = "docProps/core.xml";
const appPath = "docProps/app.xml";
const slidePath = (i: number) => `ppt/slides/slide${i + 1}.xml`;
const notesPath = (i: number) => `ppt/notesSlides/notesSlide${i + 1}.xml`;
const kind = (name: string) => `application/vnd.openxmlformats-officedocument.presentationml.${name}+xml`;

/** A PowerPoint file (ECMA-376, the parts that PowerPoint and LibreOffice ask for), its elements in the schema's order. */
export function writePresentation(presentation: Presentation): Uint8Array<ArrayBuffer> {
  const { slides, theme, language } = presentation;
  const [slideTheme, notesTheme] = ["ppt/theme/theme1.xml", "ppt/theme/theme2.xml"] as const;
  const parts = [
    presentationPart(presentation),
    ...masterParts(presentation, theme, language, slideTheme),
    notesMasterPart(presentation, language, notesTheme),
    themePart(slideTheme),
    themePart(notesTheme),
    ...slides.flatMap((slide, i) => slideParts(slide, i, presentation)),
    coreProperties(presentation),
    appProperties(slides.length),
  ];
  return packParts(parts, [
    { type: officeRelation("officeDocument"), target: presentationPath },
    { type: corePropertiesRelation, target: corePath },
    { type: officeRelation("extended-properties"), target: appPath },
  ]);
}

function presentationPart({ width, height, slides }: Presentation): Part {
  // The numbers of the links: master, notes master, theme, then the slides.
  const firstSlide = 4;
  const ids = slides.map((_, i) => `<p:sldId id="${256 + i}" r:id="rId${firstSlide + i}"/>`);
  const size = `<p:sldSz cx="${emu(width)}" cy="${emu(height)}"/><p:notesSz cx="${emu(notesPage.width)}" cy="${emu(notesPage.height)}"/>`;
  return {
    path: presentationPath,
    contentType: kind("presentation.main"),
    xml: `<p:presentation ${namespaces}><p:sldMasterIdLst><p:sldMasterId id="2147483648" r:id="rId1"/></p:sldMasterIdLst><p:notesMasterIdLst><p:notesMasterId r:id="rId2"/></p:notesMasterIdLst><p:sldIdLst>${ids.join("")}</p:sldIdLst>${size}</p:presentation>`,
    relations: [
      { type: officeRelation("slideMaster"), target: masterPath },
      { type: officeRelation("notesMaster"), target: notesMasterPath },
      { type: officeRelation("theme"), target: "ppt/theme/theme1.xml" },
      ...slides.map((_, i) => ({ type: officeRelation("slide"), target: slidePath(i) })),
    ],
  };
}

function slideParts(slide: SlideContent, i: number, presentation: Presentation): readonly Part[] {
  const { shapes, background, notes } = slide;
  const ground = background === null ? "" : `<p:bg><p:bgPr>${solidFill(background)}<a:effectLst/></p:bgPr></p:bg>`;
  return [
    {
      path: slidePath(i),
      contentType: kind("slide"),
      xml: `<p:sld ${namespaces}><p:cSld>${ground}${slideTree(shapes)}</p:cSld><p:clrMapOvr><a:masterClrMapping/></p:clrMapOvr></p:sld>`,
      relations: [
        { type: officeRelation("slideLayout"), target: layoutPath },
        { type: officeRelation("notesSlide"), target: notesPath(i) },
      ],
    },
    {
      path: notesPath(i),
      contentType: kind("notesSlide"),
      xml: notesXml(presentation, notes, presentation.language),
      relations: [
        { type: officeRelation("notesMaster"), target: notesMasterPath },
        { type: officeRelation("slide"), target: slidePath(i) },
      ],
    },
  ];
}

function coreProperties({ title, subject, language, created }: Presentation): Part {
  const time = `${created.toISOString().slice(0, 19)}Z`;
  const dated = ["created", "modified"].map(
    (name) => `<dcterms:${name} xsi:type="dcterms:W3CDTF">${time}</dcterms:${name}>`,
  );
  return {
    path: corePath,
    contentType: "application/vnd.openxmlformats-package.core-properties+xml",
    xml: `<cp:coreProperties xmlns:cp="http://schemas.openxmlformats.org/package/2006/metadata/core-properties" xmlns:dc="http://purl.org/dc/elements/1.1/" xmlns:dcterms="http://purl.org/dc/terms/" xmlns:xsi="http://www.w3.org/2001/XMLSchema-instance"><dc:title>${escapeXml(title)}</dc:title><dc:subject>${escapeXml(subject)}</dc:subject><dc:creator>Osteograph</dc:creator><dc:language>${languageTable[language].officeTag}</dc:language>${dated.join("")}</cp:coreProperties>`,
  };
}

function appProperties(slides: number): Part {
  return {
    path: appPath,
    contentType: "application/vnd.openxmlformats-officedocument.extended-properties+xml",
    xml: `<Properties xmlns="http://schemas.openxmlformats.org/officeDocument/2006/extended-properties"><Slides>${slides}</Slides><Notes>${slides}</Notes><Application>Osteograph</Application></Properties>`,
  };
}
