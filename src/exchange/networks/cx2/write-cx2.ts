import type { CompiledDataset } from "../../../domain/records";
import type { SaveOptions } from "../../base/formats";
import { networkOf, type SavedNetwork } from "../../outgoing/network-of";
import { elementsOf, type Values } from "./elements";
import { ownAspect, ownElement } from "./own-aspect";
import { visualProperties } from "./style";

/**
 * A dataset as CX2, with what NDEx advises: name, description, version and rights of the network; of each node what it represents, as a
 * CURIE, and its aliases; of each edge its citations as CURIEs, with the addresses of their prefixes in "@context". Places and a style are
 * in it, and the whole dataset in an aspect of its own, which programs that do not know it pass by.
 */
export function writeCx2(dataset: CompiledDataset, options: SaveOptions): Uint8Array {
  const network = networkOf(dataset, options);
  const { nodes, edges } = elementsOf(network);
  const aspects: Readonly<Record<string, readonly Values[]>> = {
    attributeDeclarations: [
      { networkAttributes: declared(networkAttributes(network)), nodes: declaredOf(nodes), edges: declaredOf(edges) },
    ],
    networkAttributes: [networkAttributes(network)],
    nodes,
    edges,
    visualProperties: [visualProperties],
    visualEditorProperties: [{ properties: { nodeSizeLocked: false, arrowColorMatchesEdge: true } }],
    [ownAspect]: [ownElement(dataset, nodes, edges)],
  };
  const metaData = Object.entries(aspects).map(([name, elements]) => ({ name, elementCount: elements.length }));
  const blocks = Object.entries(aspects).map(([name, elements]) => ({ [name]: elements }));
  const document = [
    { CXVersion: "2.0", hasFragments: false },
    { metaData },
    ...blocks,
    { status: [{ success: true }] },
  ];
  return new TextEncoder().encode(`[\n${document.map((block) => JSON.stringify(block)).join(",\n")}\n]\n`);
}

function networkAttributes({ title, about, version, licence, nodes }: SavedNetwork): Values {
  const prefixes = new Set(nodes.flatMap(({ xrefs }) => xrefs.map((curie) => curie.slice(0, curie.indexOf(":")))));
  const context = {
    pubmed: "https://identifiers.org/pubmed:",
    doi: "https://doi.org/",
    ...Object.fromEntries([...prefixes].map((prefix) => [prefix, `https://bioregistry.io/${prefix}:`])),
  };
  return { name: title, description: about, version, rights: licence, "@context": JSON.stringify(context) };
}

const declaredOf = (elements: readonly { readonly v: Values }[]) =>
  declared(Object.fromEntries(elements.flatMap(({ v }) => Object.entries(v))));

/** The type of each attribute, as CX2 asks for it. */
function declared(values: Values): Values {
  const type = (value: unknown) => (Array.isArray(value) ? "list_of_string" : typeof value);
  return Object.fromEntries(Object.entries(values).map(([name, value]) => [name, { d: type(value) }]));
}
