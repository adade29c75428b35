import { SaxesParser } from "saxes";

export interface Handlers {
  /** Name without its prefix. */
  readonly open?: (name: string, attributes: Readonly<Record<string, string>>) => void;
  readonly text?: (text: string) => void;
  readonly close?: (name: string) => void;
}

/** Reads a part of a workbook from start to end. Entities are never expanded. Throws where it is no XML. */
export function readElements(part: string, { open, text, close }: Handlers): void {
  const parser = new SaxesParser({ xmlns: false, position: false });
  const own = (name: string) => name.slice(name.indexOf(":") + 1);
  parser.on("error", (error) => {
    throw error;
  });
  parser.on("opentag", ({ name, attributes }) => open?.(own(name), withoutPrefixes(attributes)));
  parser.on("text", (found) => text?.(found));
  parser.on("cdata", (found) => text?.(found));
  parser.on("closetag", ({ name }) => close?.(own(name)));
  parser.write(part).close();
}

/** `r:id` → `id`, where the element has no `id` of its own. */
function withoutPrefixes(attributes: Readonly<Record<string, string>>): Readonly<Record<string, string>> {
  const bare: Record<string, string> = {};
  for (const [name, value] of Object.entries(attributes)) {
    const own = name.slice(name.indexOf(":") + 1);
    if (own === name || !Object.hasOwn(attributes, own)) bare[own] = value;
  }
  return bare;
}
