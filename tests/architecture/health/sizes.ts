import ts from "typescript";
import { type CodeFile, eachNode, folderOf, placeOf } from "./code";

/** A number with the place that it was found at. */
export interface Sized {
  readonly size: number;
  readonly place: string;
}

/** Every file with its lines, the longest first. */
export function fileLengths(files: readonly CodeFile[]): Sized[] {
  return files.map(({ path, lines }) => ({ size: lines, place: path })).sort(largestFirst);
}

/** Every function with its lines, from its first word to its closing brace, the longest first. */
export function functionLengths(files: readonly CodeFile[]): Sized[] {
  return files
    .flatMap((file) => {
      const found: Sized[] = [];
      eachNode(file, (node) => {
        if (!ts.isFunctionLike(node) || !("body" in node) || node.body === undefined) return;
        const line = (at: number) => file.tree.getLineAndCharacterOfPosition(at).line;
        found.push({ size: line(node.getEnd()) - line(node.getStart()) + 1, place: placeOf(file, node) });
      });
      return found;
    })
    .sort(largestFirst);
}

/** Every folder with its files of code, the fullest first. */
export function folderSizes(files: readonly CodeFile[]): Sized[] {
  const counts = new Map<string, number>();
  for (const { path } of files) counts.set(folderOf(path), (counts.get(folderOf(path)) ?? 0) + 1);
  return [...counts].map(([place, size]) => ({ size, place })).sort(largestFirst);
}

/** The size that a share of the list does not exceed: 0.5 is the median. */
export function quantile(sizes: readonly Sized[], share: number): number {
  const rising = sizes.map(({ size }) => size).sort((a, b) => a - b);
  return rising[Math.min(rising.length - 1, Math.floor(share * rising.length))] ?? 0;
}

/** Every `as number`, by which code claims what the compiler could not check. */
export function numberCasts(files: readonly CodeFile[]): string[] {
  return files.flatMap((file) => {
    const found: string[] = [];
    eachNode(file, (node) => {
      if (ts.isAsExpression(node) && node.type.kind === ts.SyntaxKind.NumberKeyword) found.push(placeOf(file, node));
    });
    return found;
  });
}

function largestFirst(a: Sized, b: Sized): number {
  return b.size - a.size || a.place.localeCompare(b.place);
}
