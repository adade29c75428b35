import { posix } from "node:path";
import ts from "typescript";
import { type CodeFile, eachNode, folderOf } from "./code";

/** One import of a file, or one re-export from it. */
export interface Import {
  readonly from: string;
  /** The imported file of the project, or the name of a package. */
  readonly to: string;
  readonly isPackage: boolean;
  /** The names that are taken, or that the module is taken whole (`import *`, `import()`) or passed on whole (`export *`). */
  readonly names: readonly string[] | "whole" | "passed on";
}

/** Every import of a file of code: static, dynamic, of types, and re-exports. */
export function importsOf(file: CodeFile, files: ReadonlySet<string>): Import[] {
  const found: Import[] = [];
  const add = (specifier: ts.Node | undefined, names: Import["names"]): void => {
    if (specifier === undefined || !ts.isStringLiteralLike(specifier)) return;
    const to = resolved(file.path, specifier.text, files);
    found.push({ from: file.path, to, isPackage: !specifier.text.startsWith("."), names });
  };
  eachNode(file, (node) => {
    if (ts.isImportDeclaration(node)) add(node.moduleSpecifier, importedNames(node.importClause));
    else if (ts.isExportDeclaration(node)) add(node.moduleSpecifier, reExportedNames(node));
    else if (ts.isImportTypeNode(node) && ts.isLiteralTypeNode(node.argument)) add(node.argument.literal, "whole");
    else if (ts.isCallExpression(node) && node.expression.kind === ts.SyntaxKind.ImportKeyword) {
      add(node.arguments[0], "whole");
    }
  });
  return found;
}

function importedNames(clause: ts.ImportClause | undefined): Import["names"] {
  if (clause === undefined) return [];
  const bindings = clause.namedBindings;
  if (bindings && ts.isNamespaceImport(bindings)) return "whole";
  const named = (bindings?.elements ?? []).map(({ propertyName, name }) => (propertyName ?? name).text);
  return clause.name ? ["default", ...named] : named;
}

function reExportedNames({ exportClause }: ts.ExportDeclaration): Import["names"] {
  if (exportClause === undefined) return "passed on";
  if (ts.isNamespaceExport(exportClause)) return "whole";
  return exportClause.elements.map(({ propertyName, name }) => (propertyName ?? name).text);
}

function resolved(from: string, specifier: string, files: ReadonlySet<string>): string {
  if (!specifier.startsWith(".")) {
    const parts = specifier.split("/");
    return parts.slice(0, specifier.startsWith("@") ? 2 : 1).join("/");
  }
  const path = posix.join(folderOf(from), specifier);
  const candidates = [path, `${path}.ts`, `${path}.tsx`, `${path}/index.ts`, `${path}/index.tsx`];
  return candidates.find((candidate) => files.has(candidate)) ?? path;
}

/** The nodes of a directed graph that are on a cycle: its strongly connected components of two or more (Tarjan). */
export function cycles(arrows: ReadonlyMap<string, ReadonlySet<string>>): string[][] {
  const index = new Map<string, number>();
  const low = new Map<string, number>();
  const stack: string[] = [];
  const onStack = new Set<string>();
  const found: string[][] = [];
  const visit = (node: string): void => {
    const at = index.size;
    index.set(node, at);
    low.set(node, at);
    stack.push(node);
    onStack.add(node);
    for (const next of arrows.get(node) ?? []) {
      if (!index.has(next)) visit(next);
      if (onStack.has(next)) low.set(node, Math.min(low.get(node) ?? at, low.get(next) ?? at));
    }
    if (low.get(node) !== at) return;
    const component = stack.splice(stack.indexOf(node));
    for (const member of component) onStack.delete(member);
    if (component.length > 1) found.push(component.sort());
  };
  for (const node of arrows.keys()) if (!index.has(node)) visit(node);
  return found;
}

/** Which file imports which, of the project's own. */
export function fileArrows(imports: readonly Import[]): Map<string, Set<string>> {
  return arrowsBetween(imports, (path) => path);
}

/** Which folder imports which; a folder is its own files, without those of the folders in it. */
export function folderArrows(imports: readonly Import[]): Map<string, Set<string>> {
  return arrowsBetween(imports, folderOf);
}

function arrowsBetween(imports: readonly Import[], node: (path: string) => string): Map<string, Set<string>> {
  const arrows = new Map<string, Set<string>>();
  for (const { from, to, isPackage } of imports) {
    if (isPackage || !to.startsWith("src/")) continue;
    const source = node(from);
    const targets = arrows.get(source) ?? new Set();
    arrows.set(source, targets);
    if (node(to) !== source) targets.add(node(to));
  }
  return arrows;
}
