import { strFromU8, unzipSync } from "fflate";

/** What is wrong with an Office package, in words; empty of one that Office opens without an offer to repair it. */
export function faultsOfPackage(bytes: Uint8Array): string[] {
  const files = unzipSync(bytes);
  const paths = Object.keys(files);
  const read = (path: string) => strFromU8(files[path] ?? new Uint8Array());
  const parts = paths.filter((path) => path !== "[Content_Types].xml");
  const folders = paths.filter((path) => path.endsWith("/")).map((path) => `${path} is a folder`);
  return [
    ...folders,
    ...faultsOfTypes(read("[Content_Types].xml"), parts),
    ...faultsOfLinks(parts, read),
    ...faultsOfNumbers(parts, read),
    ...faultsOfOrder(read("ppt/presentation.xml")),
  ];
}

function faultsOfTypes(types: string, parts: readonly string[]): string[] {
  const overrides = valuesOf(types, "Override", "PartName").map((name) => name.slice(1));
  const defaults = valuesOf(types, "Default", "Extension");
  const unlisted = parts.filter((path) => !overrides.includes(path));
  return [
    ...overrides.filter((path) => !parts.includes(path)).map((path) => `${path} has a type and is not there`),
    ...unlisted.filter((path) => !path.endsWith(".rels")).map((path) => `${path} has no type`),
    ...defaults
      .filter((ending) => !unlisted.some((path) => path.endsWith(`.${ending}`)))
      .map((ending) => `nothing has the declared ending ${ending}`),
    ...repeated(overrides).map((path) => `${path} has two types`),
  ];
}

function faultsOfLinks(parts: readonly string[], read: (path: string) => string): string[] {
  const faults: string[] = [];
  const reached = new Set<string>();
  for (const path of parts.filter((each) => each.endsWith(".rels"))) {
    const owner = path.replace(/_rels\/([^/]*)\.rels$/, "$1");
    const isRoot = owner === "";
    if (!isRoot && !parts.includes(owner)) faults.push(`${path} belongs to no part`);
    const ids = valuesOf(read(path), "Relationship", "Id");
    faults.push(...repeated(ids).map((id) => `${path} has ${id} twice`));
    const asked = isRoot ? [] : [...read(owner).matchAll(/ r:\w+="(\w+)"/g)].map(([, id = ""]) => id);
    faults.push(
      ...asked.filter((id) => !ids.includes(id)).map((id) => `${owner} asks for a link ${id} that is not there`),
    );
    for (const target of valuesOf(read(path), "Relationship", "Target")) {
      const to = new URL(target, `https://package/${owner}`).pathname.slice(1);
      reached.add(to);
      if (!parts.includes(to)) faults.push(`${path} leads to ${to}, which is not there`);
    }
  }
  const lost = parts.filter((path) => !path.endsWith(".rels") && !reached.has(path));
  return [...faults, ...lost.map((path) => `nothing leads to ${path}`)];
}

function faultsOfNumbers(parts: readonly string[], read: (path: string) => string): string[] {
  const drawn = parts.filter((path) => /^ppt\/(slides|notesSlides|slideMasters|slideLayouts)\/\w+\.xml$/.test(path));
  return drawn.flatMap((path) =>
    repeated(valuesOf(read(path), "p:cNvPr", "id")).map((id) => `${path} has two shapes with the number ${id}`),
  );
}

/** The order that the schema asks of the children of a presentation. */
const presentationOrder = ["sldMasterIdLst", "notesMasterIdLst", "handoutMasterIdLst", "sldIdLst", "sldSz", "notesSz"];

function faultsOfOrder(presentation: string): string[] {
  const found = presentationOrder.map((name) => presentation.indexOf(`<p:${name}`)).filter((at) => at >= 0);
  return found.every((at, i) => at > (found[i - 1] ?? -1)) ? [] : ["presentation.xml is out of order"];
}

function valuesOf(xml: string, tag: string, name: string): string[] {
  return [...xml.matchAll(new RegExp(`<${tag} [^>]*?\\b${name}="([^"]*)"`, "g"))].map(([, value = ""]) => value);
}

function repeated(values: readonly string[]): string[] {
  const seen = new Set<string>();
  return values.filter((value) => seen.size === seen.add(value).size);
}
