/** A pathway of our own, written down once for both versions of GPML. */
interface Small {
  readonly nodes?: readonly {
    id: string;
    label: string;
    type?: string;
    group?: string;
    xref?: [string, string];
    cites?: string;
  }[];
  readonly labels?: readonly { id: string; label: string }[];
  readonly groups?: readonly { id: string; type?: "Group" | "Complex"; label?: string; group?: string }[];
  readonly states?: readonly { id: string; node: string }[];
  readonly lines?: readonly {
    id: string;
    from?: string;
    to?: string;
    head?: string;
    start?: string;
    bends?: number;
    anchor?: string;
    cites?: string;
  }[];
  readonly cites?: string;
}

const attribute = (name: string, value: string | undefined) => (value === undefined ? "" : ` ${name}="${value}"`);
const ids = { c1: "123", c2: "456" } as const;

/** Heads of 2021 by those of 2013a. */
const heads: Readonly<Record<string, string>> = {
  Arrow: "Directed",
  TBar: "Inhibition",
  "mim-inhibition": "Inhibition",
  "mim-stimulation": "Stimulation",
  "mim-catalysis": "Catalysis",
  "mim-conversion": "Conversion",
  "mim-binding": "Binding",
  "mim-translocation": "Translocation",
  "mim-transcription-translation": "TranscriptionTranslation",
};

export function gpml2013a({ nodes = [], labels = [], groups = [], states = [], lines = [], cites }: Small): string {
  const biopaxRef = (id: string | undefined) => (id === undefined ? "" : `<BiopaxRef>${id}</BiopaxRef>`);
  const publication = ([id, pmid]: [string, string]) =>
    `<bp:PublicationXref xmlns:bp="b" rdf:id="${id}"><bp:ID>${pmid}</bp:ID><bp:DB>PubMed</bp:DB></bp:PublicationXref>`;
  return `<?xml version="1.0"?>
<Pathway xmlns="http://pathvisio.org/GPML/2013a" Name="Small" Data-Source="WikiPathways" Version="WP1_r2" Organism="Mus musculus">
<Comment Source="WikiPathways-description">About it.</Comment>${biopaxRef(cites)}<Graphics BoardWidth="1" BoardHeight="1"/>
${nodes
  .map(
    ({ id, label, type, group, xref, cites: own }) =>
      `<DataNode TextLabel="${label}" GraphId="${id}"${attribute("Type", type)}${attribute("GroupRef", group && `g-${group}`)}>${biopaxRef(own)}<Graphics CenterX="1" CenterY="2" Width="8" Height="2"/><Xref Database="${xref?.[0] ?? ""}" ID="${xref?.[1] ?? ""}"/></DataNode>`,
  )
  .join("\n")}
${states.map(({ id, node }) => `<State TextLabel="P" GraphId="${id}" GraphRef="${node}"/>`).join("\n")}
${lines
  .map(
    ({ id, from, to, head, start, bends = 0, anchor, cites: own }) =>
      `<Interaction GraphId="${id}">${biopaxRef(own)}<Graphics ConnectorType="${bends > 0 ? "Elbow" : "Straight"}"><Point X="0" Y="0"${attribute("GraphRef", from)}${attribute("ArrowHead", start)}/>${'<Point X="1" Y="1"/>'.repeat(bends)}<Point X="2" Y="2"${attribute("GraphRef", to)}${attribute("ArrowHead", head)}/>${anchor === undefined ? "" : `<Anchor Position="0.5" GraphId="${anchor}"/>`}</Graphics></Interaction>`,
  )
  .join("\n")}
${labels.map(({ id, label }) => `<Label TextLabel="${label}" GraphId="${id}"><Graphics CenterX="1" CenterY="2"/></Label>`).join("\n")}
${groups.map(({ id, type, label, group }) => `<Group GroupId="g-${id}" GraphId="${id}"${attribute("Style", type)}${attribute("TextLabel", label)}${attribute("GroupRef", group && `g-${group}`)}/>`).join("\n")}
<Biopax xmlns:rdf="r">${Object.entries(ids).map(publication).join("")}</Biopax>
</Pathway>`;
}

export function gpml2021({ nodes = [], labels = [], groups = [], states = [], lines = [], cites }: Small): string {
  const citation = (id: string | undefined) => (id === undefined ? "" : `<CitationRef elementRef="${id}"/>`);
  const list = (name: string, items: readonly string[]) =>
    items.length === 0 ? "" : `<${name}>\n${items.join("\n")}\n</${name}>`;
  const head = (word: string | undefined) => (word === undefined ? "Undirected" : (heads[word] ?? word));
  return `<?xml version="1.0"?>
<Pathway xmlns="http://pathvisio.org/GPML/2021" title="Small" source="WikiPathways" version="WP1_r2" organism="Mus musculus">
<Description>About it.</Description>${citation(cites)}<Graphics boardWidth="1" boardHeight="1"/>
${list(
  "DataNodes",
  nodes.map(
    ({ id, label, type = "Undefined", group, xref, cites: own }) =>
      `<DataNode elementId="${id}" textLabel="${label}" type="${type}"${attribute("groupRef", group)}>${xref === undefined ? "" : `<Xref identifier="${xref[1]}" dataSource="${xref[0]}"/>`}<States>${states
        .filter(({ node }) => node === id)
        .map((state) => `<State elementId="${state.id}" textLabel="P"/>`)
        .join("")}</States><Graphics centerX="1" centerY="2" width="8" height="2"/>${citation(own)}</DataNode>`,
  ),
)}
${list(
  "Interactions",
  lines.map(
    ({ id, from, to, head: end, start, bends = 0, anchor, cites: own }) =>
      `<Interaction elementId="${id}"><Waypoints><Point elementId="${id}1" arrowHead="${head(start)}" x="0" y="0"${attribute("elementRef", from)}/>${'<Point arrowHead="Undirected" x="1" y="1"/>'.repeat(bends)}<Point elementId="${id}2" arrowHead="${head(end)}" x="2" y="2"${attribute("elementRef", to)}/>${anchor === undefined ? "" : `<Anchor elementId="${anchor}" position="0.5" shapeType="None"/>`}</Waypoints><Graphics connectorType="${bends > 0 ? "Elbow" : "Straight"}"/>${citation(own)}</Interaction>`,
  ),
)}
${list(
  "Labels",
  labels.map(
    ({ id, label }) => `<Label elementId="${id}" textLabel="${label}"><Graphics centerX="1" centerY="2"/></Label>`,
  ),
)}
${list(
  "Groups",
  groups.map(
    ({ id, type = "Transparent", label, group }) =>
      `<Group elementId="${id}" type="${type}"${attribute("textLabel", label)}${attribute("groupRef", group)}/>`,
  ),
)}
${list(
  "Citations",
  Object.entries(ids).map(
    ([id, pmid]) => `<Citation elementId="${id}"><Xref identifier="${pmid}" dataSource="pubmed"/></Citation>`,
  ),
)}
</Pathway>`;
}

export type { Small };
