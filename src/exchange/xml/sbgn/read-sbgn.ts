import type { ReadOptions, ReadResult, SourceFile } from "../../base/formats";
import { dropped, type Notice, refused } from "../../base/notices";
import { NetworkBuilding } from "../../networks/shared/building";
import { openDocument } from "../base/open-document";
import { tidied } from "../base/tidy";
import { attributeOf, childrenOf, placeOf, type XmlElement } from "../tree/element";
import { addArcs } from "./arcs";
import { foreignClasses } from "./classes";
import { addGlyphs } from "./glyphs";

const activityFlow = "activity flow";

/**
 * Reads SBGN-ML (versions 0.1 to 0.3) of an activity flow. Maps of the other two languages say which molecules react and not what acts on
 * what: they are refused by name. Never throws.
 */
export function readSbgn(file: SourceFile, options: ReadOptions): Promise<ReadResult> {
  return openDocument(file, options, "sbgn", (root) => {
    const maps = childrenOf(root, "map");
    const map = maps.find((each) => languageOf(each) === activityFlow);
    if (map === undefined) return { ok: false, notices: refusals(root, maps) };
    const network = new NetworkBuilding();
    for (const other of maps) {
      if (other !== map) network.say(dropped("not-held", placeOf(other), { found: nameOf(other) }));
    }
    addArcs(map, addGlyphs(map, network), network);
    return tidied(network.result({ origin: { name: file.name, isDatabase: false } }));
  });
}

const nameOf = (map: XmlElement): string => `<map> ${languageOf(map)}`;

/** What a map says that it is, else what its glyphs say. */
function languageOf(map: XmlElement): string {
  const said = attributeOf(map, "language") ?? attributeOf(map, "version")?.match(/\/(pd|er|af)\b/)?.[1];
  const short = { pd: "process description", er: "entity relationship", af: activityFlow } as const;
  if (said !== undefined) return said in short ? short[said as keyof typeof short] : said.trim().toLowerCase();
  const classes = childrenOf(map, "glyph").map((glyph) => attributeOf(glyph, "class") ?? "");
  return classes.some((cls) => foreignClasses.includes(cls)) ? short.pd : activityFlow;
}

function refusals(root: XmlElement, maps: readonly XmlElement[]): readonly Notice[] {
  if (maps.length === 0) return [refused("missing-field", placeOf(root), { expected: "<map>" })];
  return maps.map((map) => {
    const counts = ["glyph", "arc"].map((name) => `${name} × ${childrenOf(map, name).length}`);
    return refused("other-version", placeOf(map), {
      found: `${languageOf(map)} (${counts.join(", ")})`,
      expected: activityFlow,
    });
  });
}
