import type { Place } from "../../base/notices";

/** An element of an XML document. Names are as written in it, prefix included: files of some programs bind no namespace. */
export interface XmlElement {
  readonly name: string;
  readonly attributes: Readonly<Record<string, string>>;
  readonly children: readonly XmlElement[];
  /** Its own characters and CDATA sections, one after another; not those of its children. */
  readonly text: string;
  readonly parent: XmlElement | null;
  /** Which of its parent's children of this name it is, from 1. */
  readonly ordinal: number;
  /** Line where it starts, from 1. */
  readonly line: number;
}

/** A name without its prefix. */
const localName = (name: string): string => name.slice(name.indexOf(":") + 1);

/** Whether an element is called so, whatever its prefix. */
export const isCalled = (element: XmlElement, name: string): boolean => localName(element.name) === name;

/** The children that are called so, in order. */
export function childrenOf(element: XmlElement, ...names: readonly string[]): readonly XmlElement[] {
  return element.children.filter((child) => names.includes(localName(child.name)));
}

/** The first child that is called so. */
export function childOf(element: XmlElement, name: string): XmlElement | undefined {
  return element.children.find((child) => isCalled(child, name));
}

/** Everything below an element that is called so, in document order. */
export function descendantsOf(element: XmlElement, name: string): readonly XmlElement[] {
  return element.children.flatMap((child) => [
    ...(isCalled(child, name) ? [child] : []),
    ...descendantsOf(child, name),
  ]);
}

/** An attribute by its name, else by its name behind any prefix; undefined where it is absent or holds nothing but spaces. */
export function attributeOf({ attributes }: XmlElement, name: string): string | undefined {
  const value = attributes[name] ?? attributes[Object.keys(attributes).find((key) => localName(key) === name) ?? name];
  return value === undefined || value.trim() === "" ? undefined : value;
}

/** An attribute as a finite number. */
export function numberOf(element: XmlElement | undefined, name: string): number | undefined {
  const value = element && attributeOf(element, name);
  if (value === undefined) return undefined;
  const number = Number(value);
  return Number.isFinite(number) ? number : undefined;
}

/** What a name or a sentence says: lines joined, spaces at both ends left out. */
export function oneLine(text: string): string {
  return text
    .split(/[\r\n]+/)
    .map((line) => line.trim())
    .filter((line) => line !== "")
    .join(" ");
}

/** Path of an element from the root, e.g. `/graphml/graph/edge[3]`. */
function pathOf({ name, parent, ordinal }: XmlElement): string {
  if (parent === null) return `/${name}`;
  return `${pathOf(parent)}/${name}${ordinal > 1 ? `[${ordinal}]` : ""}`;
}

/** Where an element is, for a notice: its line and its path. */
export function placeOf(element: XmlElement): Place {
  return { line: element.line, path: pathOf(element) };
}
