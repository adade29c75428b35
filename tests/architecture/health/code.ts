import ts from "typescript";
import { projectFile, type SourceFile, sourceFiles } from "../source-files";

/** A file of code with its syntax tree. */
export interface CodeFile extends SourceFile {
  readonly tree: ts.SourceFile;
  readonly lines: number;
}

/** The project's code: what runs, what tests it, and what configures the tools. */
export interface Code {
  readonly src: readonly CodeFile[];
  readonly tests: readonly CodeFile[];
  readonly configs: readonly CodeFile[];
}

const pattern = /\.tsx?$/;

/** Reads and parses every file of code, declarations (`.d.ts`) apart. */
export function readCode(): Code {
  return {
    src: sourceFiles("src", pattern)
      .filter(({ path }) => !path.endsWith(".d.ts"))
      .map(parsed),
    tests: sourceFiles("tests", pattern).map(parsed),
    configs: ["vite.config.ts", "vitest.config.ts", "playwright.config.ts"].map(projectFile).map(parsed),
  };
}

/** A file of code from its text. */
export function parsed({ path, text }: SourceFile): CodeFile {
  const kind = path.endsWith("x") ? ts.ScriptKind.TSX : ts.ScriptKind.TS;
  const tree = ts.createSourceFile(path, text, ts.ScriptTarget.Latest, true, kind);
  return { path, text, tree, lines: text.replace(/\n$/, "").split("\n").length };
}

/** The folder of a path. */
export function folderOf(path: string): string {
  return path.includes("/") ? path.slice(0, path.lastIndexOf("/")) : ".";
}

/** Calls `see` with every node of a file, parents first. */
export function eachNode(file: CodeFile, see: (node: ts.Node) => void): void {
  const visit = (node: ts.Node): void => {
    see(node);
    ts.forEachChild(node, visit);
  };
  visit(file.tree);
}

/** Where a node is, as `path:line`. */
export function placeOf(file: CodeFile, node: ts.Node): string {
  return `${file.path}:${file.tree.getLineAndCharacterOfPosition(node.getStart()).line + 1}`;
}
