import { strToU8, zipSync } from "fflate";
import { escapeXml } from "../../../files/xml";

const officeRelations = "http://schemas.openxmlformats.org/officeDocument/2006/relationships";
const packageRelations = "http://schemas.openxmlformats.org/package/2006/relationships";
const contentTypes = "http://schemas.openxmlformats.org/package/2006/content-types";
const declaration = '<?xml version="1.0" encoding="UTF-8" standalone="yes"?>\n';

/** A link from one part to another: `rId1` and on, in the order of the list. */
export interface Relation {
  readonly type: string;
  /** Path in the package of the part that it leads to. */
  readonly target: string;
}

/** One XML file of the package. */
export interface Part {
  readonly path: string;
  readonly contentType: string;
  readonly xml: string;
  readonly relations?: readonly Relation[];
}

/** The kinds of links that Office knows by a short name; properties have a namespace of their own. */
export function officeRelation(name: string): string {
  return `${officeRelations}/${name}`;
}

export const corePropertiesRelation = `${packageRelations}/metadata/core-properties`;

/**
 * Packs parts as an Office file (ECMA-376 part 2). Content types are made from the parts, so that none is declared
 * that is not there: PowerPoint offers to repair such a file. `root` are the links of the package itself.
 */
export function packParts(parts: readonly Part[], root: readonly Relation[]): Uint8Array<ArrayBuffer> {
  const files: Record<string, string> = {
    "[Content_Types].xml": contentTypesXml(parts),
    "_rels/.rels": relationsXml("", root),
  };
  for (const { path, xml, relations = [] } of parts) {
    files[path] = xml;
    if (relations.length > 0) files[relationsPath(path)] = relationsXml(folderOf(path), relations);
  }
  const bytes = Object.entries(files).map(([path, xml]) => [path, strToU8(declaration + xml)] as const);
  return new Uint8Array(zipSync(Object.fromEntries(bytes), { level: 6, mtime: new Date(2000, 0, 1) }));
}

function contentTypesXml(parts: readonly Part[]): string {
  const overrides = parts.map(
    ({ path, contentType }) => `<Override PartName="/${path}" ContentType="${contentType}"/>`,
  );
  const links = "application/vnd.openxmlformats-package.relationships+xml";
  return `<Types xmlns="${contentTypes}"><Default Extension="rels" ContentType="${links}"/>${overrides.join("")}</Types>`;
}

function relationsXml(folder: string, relations: readonly Relation[]): string {
  const links = relations.map(
    ({ type, target }, i) =>
      `<Relationship Id="rId${i + 1}" Type="${type}" Target="${escapeXml(relativePath(folder, target))}"/>`,
  );
  return `<Relationships xmlns="${packageRelations}">${links.join("")}</Relationships>`;
}

function folderOf(path: string): string {
  return path.slice(0, path.lastIndexOf("/"));
}

function relationsPath(path: string): string {
  const folder = folderOf(path);
  return `${folder}/_rels/${path.slice(folder.length + 1)}.rels`;
}

/** "ppt/slides" to "ppt/notesSlides/notesSlide1.xml": "../notesSlides/notesSlide1.xml". */
function relativePath(folder: string, target: string): string {
  const from = folder === "" ? [] : folder.split("/");
  const to = target.split("/");
  let shared = 0;
  while (shared < from.length && from[shared] === to[shared]) shared++;
  return [...from.slice(shared).map(() => ".."), ...to.slice(shared)].join("/");
}
