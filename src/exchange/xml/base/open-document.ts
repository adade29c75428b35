import type { ReadOptions, ReadResult, SourceFile } from "../../base/formats";
import { refused } from "../../base/notices";
import { isCalled, placeOf, type XmlElement } from "../tree/element";
import { readTree } from "../tree/read-tree";

/** Reads a file whose outermost element has to be called `root`, and gives that to `read`. */
export async function openDocument(
  file: SourceFile,
  options: ReadOptions,
  root: string,
  read: (root: XmlElement) => ReadResult,
): Promise<ReadResult> {
  const tree = await readTree(file.bytes, options);
  if (!tree.ok) return tree;
  if (isCalled(tree.root, root)) return read(tree.root);
  return {
    ok: false,
    notices: [refused("wrong-type", placeOf(tree.root), { found: `<${tree.root.name}>`, expected: `<${root}>` })],
  };
}
