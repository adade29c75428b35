import type { ReadOptions, ReadResult, SourceFile } from "../../base/formats";
import type { Place } from "../../base/notices";
import { refused } from "../../base/notices";
import { textOf } from "../../base/text";
import { NetworkBuilding } from "../shared/building";
import { readExtendedSif } from "./extended-sif";
import { isExtendedSif } from "./looks-like-sif";

/**
 * SIF (Cytoscape manual, "Supported Network File Formats"): source, interaction and any number of targets a line; a name alone
 * is a node without arrows. A tab anywhere in the file parts all its lines by tabs; else spaces do. Never throws.
 */
export function readSif(file: SourceFile, options: ReadOptions): Promise<ReadResult> {
  const text = textOf(file, options);
  if (text.trim() === "") return Promise.resolve({ ok: false, notices: [refused("empty", null)] });
  const lines = text.split(/\r\n?|\n/);
  if (isExtendedSif(lines[0] ?? "")) return Promise.resolve(readExtendedSif(lines, file.name));
  const network = new NetworkBuilding();
  const separator = text.includes("\t") ? /\t/ : /\s+/;
  for (const [index, line] of lines.entries()) {
    if (options.signal?.aborted) break;
    readLine(
      network,
      line.split(separator).map((cell) => cell.trim()),
      { line: index + 1 },
    );
    if (index % 1000 === 0) options.progress?.(index / lines.length);
  }
  return Promise.resolve(network.result({ origin: { name: file.name, isDatabase: false } }));
}

function readLine(network: NetworkBuilding, cells: readonly string[], place: Place): void {
  const [from = "", word = "", ...targets] = withoutTrailing(cells);
  const found = cells.join(" ").trim();
  if (found === "") return;
  const to = targets.filter((target) => target !== "");
  if (from !== "" && word === "" && to.length === 0) {
    mention(network, from);
    return;
  }
  if (from === "" || word === "" || to.length === 0) {
    network.say(refused("missing-field", place, { found, expected: "source  interaction  target" }));
    return;
  }
  for (const name of [from, ...to]) mention(network, name);
  for (const target of to) network.arrow({ from, to: target, ...network.relation(word, place), evidence: [], place });
}

function withoutTrailing(cells: readonly string[]): readonly string[] {
  const last = cells.findLastIndex((cell) => cell !== "");
  return cells.slice(0, last + 1);
}

function mention(network: NetworkBuilding, name: string): void {
  network.mention({ key: name, name, synonyms: [], xrefs: [] });
}
