import { attributeOf, childOf, childrenOf, numberOf, type XmlElement } from "../tree/element";

/**
 * The two versions of GPML name alike things differently (2013a: GraphId, TextLabel; 2021: elementId, textLabel), and 2021 keeps each sort in a
 * list of its own. Each reading here takes either, so that one pathway gives one result.
 */
export const idOf = (element: XmlElement) => attributeOf(element, "GraphId") ?? attributeOf(element, "elementId");
export const labelOf = (element: XmlElement) => attributeOf(element, "TextLabel") ?? attributeOf(element, "textLabel");
export const typeOf = (element: XmlElement) =>
  attributeOf(element, "Type") ?? attributeOf(element, "type") ?? attributeOf(element, "Style");
export const groupOf = (element: XmlElement) => attributeOf(element, "GroupRef") ?? attributeOf(element, "groupRef");
export const refOf = (element: XmlElement) => attributeOf(element, "GraphRef") ?? attributeOf(element, "elementRef");

/** All elements of a sort, e.g. "DataNode": directly in the pathway, or in its list "DataNodes". */
export function itemsOf(pathway: XmlElement, sort: string): readonly XmlElement[] {
  return [...childrenOf(pathway, sort), ...childrenOf(pathway, `${sort}s`).flatMap((list) => childrenOf(list, sort))];
}

/** Where the middle of a box is drawn. */
export function middleOf(element: XmlElement): { readonly x: number; readonly y: number } | undefined {
  const graphics = childOf(element, "Graphics");
  const [x, y] = [
    numberOf(graphics, "CenterX") ?? numberOf(graphics, "centerX"),
    numberOf(graphics, "CenterY") ?? numberOf(graphics, "centerY"),
  ];
  return x === undefined || y === undefined ? undefined : { x, y };
}

/** The database and the id in it that an element names. */
export function xrefOf(element: XmlElement): { readonly database: string; readonly id: string } | null {
  const xref = childOf(element, "Xref");
  const database = xref && (attributeOf(xref, "Database") ?? attributeOf(xref, "dataSource"));
  const id = xref && (attributeOf(xref, "ID") ?? attributeOf(xref, "identifier"));
  return database === undefined || id === undefined ? null : { database, id };
}
