/** Small files of our own, each in the manner of one program. */

/** Cytoscape: no namespace, one key id for nodes and for edges, names in "shared name". */
export const cytoscape = `<?xml version="1.0" encoding="UTF-8" standalone="no"?>
<graphml>
<key attr.name="shared name" attr.type="string" for="node" id="shared name"/>
<key attr.name="shared name" attr.type="string" for="edge" id="shared name"/>
<key attr.name="SUID" attr.type="long" for="node" id="SUID"/>
<key attr.name="interaction" attr.type="string" for="edge" id="interaction"/>
<key attr.name="PMID" attr.type="string" for="edge" id="PMID"/>
<graph edgedefault="directed" id="62">
  <node id="101"><data key="SUID">101</data><data key="shared name">SRC</data></node>
  <node id="102"><data key="shared name">AKT1</data></node>
  <edge source="101" target="102"><data key="shared name">SRC (activates) AKT1</data><data key="interaction">activates</data><data key="PMID">123|456</data></edge>
  <edge source="102" target="101"><data key="interaction">pp</data></edge>
  <edge source="102" target="101"><data key="interaction">tickles</data></edge>
</graph>
</graphml>`;

const yedKeys = `<key for="node" id="d6" yfiles.type="nodegraphics"/>
<key attr.name="description" attr.type="string" for="node" id="d5"/>
<key for="edge" id="d10" yfiles.type="edgegraphics"/>`;

const yedNode = (id: string, label: string, x: number) =>
  `<node id="${id}"><data key="d6"><y:ShapeNode><y:Geometry height="30.0" width="60.0" x="${x}.0" y="10.0"/><y:NodeLabel>${label}<y:LabelModel><y:SmartNodeLabelModel/></y:LabelModel></y:NodeLabel></y:ShapeNode></data></node>`;
const yedEdge = (id: string, source: string, target: string, arrows: string, label = "") =>
  `<edge id="${id}" source="${source}" target="${target}"><data key="d10"><y:PolyLineEdge><y:Arrows ${arrows}/>${label && `<y:EdgeLabel>${label}</y:EdgeLabel>`}</y:PolyLineEdge></data></edge>`;

/** yEd: labels in y:NodeLabel, parallel edges, a self-loop, a group in a group, CDATA that looks like XML. */
export const yed = `<?xml version="1.0" encoding="UTF-8" standalone="no"?>
<graphml xmlns="http://graphml.graphdrawing.org/xmlns" xmlns:y="http://www.yworks.com/xml/graphml">
${yedKeys}
<graph edgedefault="directed" id="G">
<node id="n0" yfiles.foldertype="group"><data key="d6"><y:ProxyAutoBoundsNode><y:Realizers active="1">
  <y:GroupNode><y:NodeLabel>Folder 1</y:NodeLabel></y:GroupNode><y:GroupNode><y:Geometry height="10" width="10" x="0" y="0"/><y:NodeLabel>Outer</y:NodeLabel></y:GroupNode>
</y:Realizers></y:ProxyAutoBoundsNode></data>
<graph edgedefault="directed" id="n0:">
  <node id="n0::n0" yfiles.foldertype="group"><data key="d6"><y:ProxyAutoBoundsNode><y:Realizers active="0"><y:GroupNode><y:NodeLabel>Inner</y:NodeLabel></y:GroupNode></y:Realizers></y:ProxyAutoBoundsNode></data>
  <graph edgedefault="directed" id="n0::n0:">${yedNode("n0::n0::n0", "Deep\nnode", 100)}
  ${yedEdge("n0::n0::e0", "n0::n0::n0", "n0::n0::n0", 'source="none" target="standard"')}</graph></node>
</graph></node>
${yedNode("n1", "<![CDATA[<html><b>TNF</b></html>]]>", 0)}
${yedNode("n2", "NF-κB", 200)}
${yedEdge("e0", "n1", "n2", 'source="none" target="standard"')}
${yedEdge("e1", "n1", "n2", 'source="none" target="t_shape"')}
${yedEdge("e2", "n1", "n2", 'source="standard" target="none"')}
${yedEdge("e3", "n1", "n2", 'source="none" target="none"')}
${yedEdge("e4", "n1", "n2", 'source="t_shape" target="delta"')}
${yedEdge("e5", "n1", "n2", 'source="none" target="standard"', "activates")}
${yedEdge("e6", "n1", "n2", 'source="none" target="t_shape"', "activates")}
</graph></graphml>`;

/** yFiles for HTML, which yEd Live writes: labels and places in elements of another form. */
export const yfilesHtml = `<graphml xmlns="http://graphml.graphdrawing.org/xmlns" xmlns:y="http://www.yworks.com/xml/yfiles-common/3.0" xmlns:x="http://www.yworks.com/xml/yfiles-common/markup/3.0">
<key id="d3" for="node" attr.name="NodeLabels"/><key id="d5" for="node" attr.name="NodeGeometry"/>
<graph id="G" edgedefault="directed">
<node id="n0"><data key="d3"><x:List><y:Label><y:Label.Text>TNF</y:Label.Text></y:Label></x:List></data><data key="d5"><y:RectD X="10" Y="20" Width="30" Height="40"/></data></node>
<node id="n1"><data key="d3"><x:List><y:Label Text="IL6"/></x:List></data></node>
<edge id="e0" source="n0" target="n1"/></graph></graphml>`;

/** igraph: attributes "v_name" and "v_id", of which the second is called "id" and is no id of this file. */
export const igraph = `<?xml version="1.0" encoding="UTF-8"?>
<graphml xmlns="http://graphml.graphdrawing.org/xmlns">
  <key id="v_name" for="node" attr.name="name" attr.type="string"/>
  <key id="v_id" for="node" attr.name="id" attr.type="string"/>
  <key id="e_sign" for="edge" attr.name="sign" attr.type="double"/>
  <graph id="G" edgedefault="directed">
    <node id="n0"><data key="v_name">TP53</data><data key="v_id">n1</data></node>
    <node id="n1"><data key="v_name">MDM2</data><data key="v_id">n0</data></node>
    <node id="n2"><data key="v_id">CDKN1A</data></node>
    <edge source="n0" target="n1"><data key="e_sign">-1</data></edge>
    <edge source="n0" target="n2"><data key="e_sign">1</data></edge>
  </graph>
</graphml>`;

/** Gephi: "label" on nodes, places in attributes, no direction, values left to a default. */
export const gephi = `<?xml version="1.0" encoding="UTF-8"?><graphml xmlns="http://graphml.graphdrawing.org/xmlns">
<key attr.name="label" attr.type="string" for="node" id="label"/>
<key attr.name="Edge Label" attr.type="string" for="edge" id="edgelabel"/>
<key attr.name="weight" attr.type="double" for="edge" id="weight"/>
<key attr.name="type" attr.type="string" for="node" id="type"><default>protein</default></key>
<key attr.name="x" attr.type="float" for="node" id="x"/><key attr.name="y" attr.type="float" for="node" id="y"/>
<graph edgedefault="undirected">
<node id="0.0"><data key="label">IL1B</data><data key="x">-10.5</data><data key="y">3</data></node>
<node id="1.0"><data key="label">IL6</data><data key="type">complex</data></node>
<edge id="7" source="0.0" target="1.0"><data key="weight">2.0</data></edge>
<edge id="8" source="0.0" target="1.0" directed="true"><data key="edgelabel">inhibits</data></edge>
<edge id="9" source="0.0" target="1.0"><data key="edgelabel">inhibits</data></edge>
</graph></graphml>`;
