import { existsSync, readFileSync } from "node:fs";
import ts from "typescript";
import { projectFolder } from "../source-files";
import { type Code, type CodeFile, eachNode } from "./code";
import type { Import } from "./imports";

/**
 * Exports that nothing needs. One is needed where another file that runs (or a tool's configuration) imports the name; and where its own file
 * uses it as well, for a test or, if it is a type, for callers to name what they pass. What only tests use is dead.
 */
export function unusedExports({ src, tests, configs }: Code, imports: readonly Import[]): string[] {
  const importers = new Map<string, Import[]>();
  for (const found of imports) importers.set(found.to, [...(importers.get(found.to) ?? []), found]);
  const words = new Map([...src, ...tests, ...configs].map((file) => [file.path, identifiers(file)]));
  const mentions = (path: string, name: string): number => words.get(path)?.get(name) ?? 0;
  const takes = ({ from, names }: Import, name: string, byTest: boolean): boolean => {
    if (names === "passed on") return isTaken(from, name, byTest);
    if (from.startsWith("tests/") !== byTest) return false;
    // A module taken whole uses those of its names that the taker mentions, and its default.
    if (names === "whole") return name === "default" || mentions(from, name) > 0;
    return names.includes(name);
  };
  const isTaken = (path: string, name: string, byTest: boolean): boolean =>
    (importers.get(path) ?? []).some((found) => takes(found, name, byTest));
  return src.flatMap((file) =>
    exportsOf(file)
      .filter(({ name, isType }) => {
        if (isTaken(file.path, name, false)) return false;
        return !(mentions(file.path, name) > 1 && (isType || isTaken(file.path, name, true)));
      })
      .map(({ name }) => `${file.path} ${name}`),
  );
}

interface Exported {
  readonly name: string;
  readonly isType: boolean;
}

function exportsOf(file: CodeFile): Exported[] {
  return file.tree.statements.flatMap((statement): Exported[] => {
    if (ts.isExportDeclaration(statement)) {
      const { exportClause } = statement;
      if (exportClause === undefined || !ts.isNamedExports(exportClause)) return [];
      return exportClause.elements.map(({ name }) => ({ name: name.text, isType: false }));
    }
    if (ts.isExportAssignment(statement)) return [{ name: "default", isType: false }];
    if (!ts.canHaveModifiers(statement)) return [];
    const modifiers = ts.getModifiers(statement) ?? [];
    if (!modifiers.some(({ kind }) => kind === ts.SyntaxKind.ExportKeyword)) return [];
    if (modifiers.some(({ kind }) => kind === ts.SyntaxKind.DefaultKeyword))
      return [{ name: "default", isType: false }];
    const isType = ts.isInterfaceDeclaration(statement) || ts.isTypeAliasDeclaration(statement);
    return declaredNames(statement).map((name) => ({ name, isType }));
  });
}

function declaredNames(statement: ts.Statement): string[] {
  if (ts.isVariableStatement(statement)) {
    return statement.declarationList.declarations.flatMap(({ name }) =>
      ts.isIdentifier(name)
        ? [name.text]
        : name.elements.flatMap((element) =>
            ts.isBindingElement(element) && ts.isIdentifier(element.name) ? [element.name.text] : [],
          ),
    );
  }
  const { name } = statement as ts.DeclarationStatement;
  return name && ts.isIdentifier(name) ? [name.text] : [];
}

function identifiers(file: CodeFile): Map<string, number> {
  const counts = new Map<string, number>();
  eachNode(file, (node) => {
    if (ts.isIdentifier(node)) counts.set(node.text, (counts.get(node.text) ?? 0) + 1);
  });
  return counts;
}

interface Manifest {
  readonly dependencies?: Readonly<Record<string, string>>;
  readonly devDependencies?: Readonly<Record<string, string>>;
  readonly peerDependencies?: Readonly<Record<string, string>>;
  readonly bin?: string | Readonly<Record<string, string>>;
}

/**
 * Packages of package.json that nothing uses. Used is what a file of code imports or names as a string, what a command
 * runs (`bin`), the types of a used package, a plugin found by its scope (`@size-limit/…`), and the peer of a used one.
 */
export function unusedPackages(code: Code, imports: readonly Import[]): string[] {
  const { dependencies, devDependencies } = manifest(projectFolder);
  const packages = Object.keys({ ...dependencies, ...devDependencies });
  const texts = [...code.src, ...code.tests, ...code.configs].map(({ text }) => text);
  const commands = readFileSync(`${projectFolder}/package.json`, "utf8").match(/"scripts": \{[^}]*\}/)?.[0] ?? "";
  const mentioned = (name: string) => texts.some((text) => text.includes(`"${name}"`) || text.includes(`${name}/`));
  const imported = new Set(imports.filter(({ isPackage }) => isPackage).map(({ to }) => to));
  const used = new Set(
    packages.filter((name) => {
      const { bin } = manifest(`${projectFolder}/node_modules/${name}`);
      const runs = typeof bin === "string" ? [name] : Object.keys(bin ?? {});
      const isRun = runs.some((run) => new RegExp(`["\\s]${run}[\\s"]`).test(commands) || mentioned(run));
      return imported.has(name) || isRun || mentioned(name);
    }),
  );
  const serves = (name: string): boolean => {
    if (name === "@types/node") return true;
    if (name.startsWith("@types/")) return used.has(name.slice("@types/".length));
    const scope = name.match(/^@([^/]+)\//)?.[1];
    if (scope !== undefined && used.has(scope)) return true;
    return [...used].some((user) => name in (manifest(`${projectFolder}/node_modules/${user}`).peerDependencies ?? {}));
  };
  return packages.filter((name) => !used.has(name) && !serves(name));
}

function manifest(folder: string): Manifest {
  const path = `${folder}/package.json`;
  return existsSync(path) ? (JSON.parse(readFileSync(path, "utf8")) as Manifest) : {};
}
