import type { ReadOptions, ReadResult, SourceFile } from "../../base/formats";
import type { IncomingNetwork } from "../../base/incoming";
import { dropped, refused } from "../../base/notices";
import { NetworkBuilding } from "../../networks/shared/building";
import { openDocument } from "../base/open-document";
import { tidied } from "../base/tidy";
import { attributeOf, childOf, childrenOf, oneLine, placeOf, type XmlElement } from "../tree/element";
import { addArrows, endsIn } from "./arrows";
import { itemsOf } from "./elements";
import { touchedIn } from "./lines";
import { candidatesOf, repeatedIds } from "./nodes";
import { citedBy, publicationsOf } from "./publications";

/** Databases of pathways that write themselves into their files. */
const databases = ["wikipathways", "reactome"];

/**
 * Reads GPML 2013a and 2021 (PathVisio, WikiPathways). Nodes, groups, and whatever else an arrow ends on come in with their places; texts,
 * shapes and lines that only decorate do not. Works that no arrow cites are papers to be read. Never throws.
 */
export function readGpml(file: SourceFile, options: ReadOptions): Promise<ReadResult> {
  return openDocument(file, options, "Pathway", (pathway) => {
    const namespace = attributeOf(pathway, "xmlns") ?? "";
    if (namespace !== "" && !/\/GPML\/(?:2013a|2021)$/.test(namespace)) {
      return {
        ok: false,
        notices: [refused("other-version", placeOf(pathway), { found: namespace, expected: "GPML 2013a, 2021" })],
      };
    }
    const network = new NetworkBuilding();
    const publications = publicationsOf(pathway);
    addEverything(pathway, publications, network);
    const cited = new Set(itemsOf(pathway, "Interaction").flatMap(citedBy));
    const papers = [...publications].filter(([id]) => !cited.has(id)).map(([, { paper }]) => paper);
    return tidied(network.result({ ...describe(pathway, file.name), ...(papers.length > 0 && { papers }) }));
  });
}

function addEverything(
  pathway: XmlElement,
  publications: ReturnType<typeof publicationsOf>,
  network: NetworkBuilding,
): void {
  const candidates = candidatesOf(pathway);
  const touched = touchedIn(pathway);
  const isNode = (key: string) => candidates.has(key);
  const ends = endsIn(pathway, touched, isNode);
  for (const { id, element } of repeatedIds(pathway)) {
    network.say(refused("duplicate-id", placeOf(element), { found: id }));
  }
  for (const [key, { node, element, isOwn }] of candidates) {
    if (isOwn || ends.has(key)) network.node(node, placeOf(element));
  }
  addArrows(pathway, { touched, publications, isNode }, network);
  remarkOnDecoration(pathway, ends, network);
}

function remarkOnDecoration(pathway: XmlElement, ends: ReadonlySet<string>, network: NetworkBuilding): void {
  const counts = ["Label", "Shape", "GraphicalLine", "State"].flatMap((sort) => {
    const items = itemsOf(pathway, sort).filter(
      (item) => !ends.has(attributeOf(item, "GraphId") ?? attributeOf(item, "elementId") ?? ""),
    );
    const nested = sort === "State" ? itemsOf(pathway, "DataNode").flatMap((node) => childrenOf(node, "States")) : [];
    const count = items.length + nested.flatMap((list) => childrenOf(list, sort)).length;
    return count === 0 ? [] : [`${sort} × ${count}`];
  });
  const organism = attributeOf(pathway, "Organism") ?? attributeOf(pathway, "organism");
  const found = [...counts, ...(organism === undefined ? [] : [organism])];
  if (found.length > 0) network.say(dropped("not-held", null, { found: found.join(", ") }));
}

function describe(pathway: XmlElement, fileName: string): Pick<IncomingNetwork, "title" | "about" | "origin"> {
  const [title, source, version, licence] = [
    ["Name", "title"],
    ["Data-Source", "source"],
    ["Version", "version"],
    ["License", "license"],
  ].map((names) => names.flatMap((name) => attributeOf(pathway, name) ?? [])[0]);
  const comments = childrenOf(pathway, "Comment").filter((comment) =>
    /description$/i.test(attributeOf(comment, "Source") ?? ""),
  );
  const about = oneLine((childOf(pathway, "Description") ?? comments[0])?.text ?? "");
  return {
    ...(title !== undefined && { title: oneLine(title) }),
    ...(about !== "" && { about }),
    origin: {
      name: source ?? fileName,
      ...(version !== undefined && { version }),
      ...(licence !== undefined && { licence }),
      isDatabase: source !== undefined && databases.includes(source.trim().toLowerCase()),
    },
  };
}
