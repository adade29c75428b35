import ts from "typescript";
import type { SourceFile } from "./source-files";

export interface Literal {
  readonly path: string;
  readonly line: number;
  readonly text: string;
}

/** Every string of a file; a template's parts with `\u0000` where a value goes in. */
export function stringsOf(file: SourceFile): Literal[] {
  return collect(file, (node) => {
    if (ts.isStringLiteralLike(node)) return node.text;
    if (ts.isTemplateExpression(node)) {
      return node.head.text + node.templateSpans.map(({ literal }) => `\u0000${literal.text}`).join("");
    }
    return null;
  });
}

/** Keys that `t("…")` asks for, where they are written out. */
export function translationKeys(file: SourceFile): Literal[] {
  return collect(file, (node) => {
    if (!ts.isCallExpression(node)) return null;
    const callee = node.expression.getText();
    const [key] = node.arguments;
    return (callee === "t" || callee.endsWith(".t")) && key !== undefined && ts.isStringLiteralLike(key)
      ? key.text
      : null;
  });
}

/** Props whose value is read or heard by the user. */
const visibleProps = new Set([
  "aria-label",
  "aria-description",
  "aria-roledescription",
  "aria-valuetext",
  "title",
  "placeholder",
  "alt",
  "label",
  "heading",
  "caption",
  "description",
  "hint",
  "tooltip",
  "message",
]);

/** Words written into the markup itself: text between tags, and literals in props that a user reads or hears. */
export function visibleLiterals(file: SourceFile): Literal[] {
  return collect(file, (node) => {
    if (ts.isJsxText(node)) return node.text;
    if (!ts.isStringLiteralLike(node) && !ts.isTemplateExpression(node)) return null;
    return isShown(node) ? node.getText() : null;
  }).filter(({ text }) => /\p{L}/u.test(text.replace(/\$\{[^}]*\}/g, "")));
}

/** Whether a literal ends up on screen as it is: directly, or as a branch of a condition, inside tags or a visible prop. */
function isShown(literal: ts.Node): boolean {
  let node = literal;
  for (let parent = node.parent; parent !== undefined; node = parent, parent = node.parent) {
    if (ts.isJsxAttribute(parent)) return visibleProps.has(parent.name.getText());
    if (ts.isJsxExpression(parent)) {
      if (ts.isJsxElement(parent.parent) || ts.isJsxFragment(parent.parent)) return true;
      continue;
    }
    const passesOn =
      ts.isParenthesizedExpression(parent) ||
      (ts.isConditionalExpression(parent) && parent.condition !== node) ||
      (ts.isBinaryExpression(parent) && isChoice(parent.operatorToken.kind) && parent.right === node);
    if (!passesOn) return false;
  }
  return false;
}

function isChoice(kind: ts.SyntaxKind): boolean {
  return (
    kind === ts.SyntaxKind.AmpersandAmpersandToken ||
    kind === ts.SyntaxKind.BarBarToken ||
    kind === ts.SyntaxKind.QuestionQuestionToken ||
    kind === ts.SyntaxKind.PlusToken
  );
}

function collect(file: SourceFile, textOf: (node: ts.Node) => string | null): Literal[] {
  const kind = file.path.endsWith("x") ? ts.ScriptKind.TSX : ts.ScriptKind.TS;
  const source = ts.createSourceFile(file.path, file.text, ts.ScriptTarget.Latest, true, kind);
  const found: Literal[] = [];
  const visit = (node: ts.Node): void => {
    const text = textOf(node);
    if (text !== null) {
      found.push({ path: file.path, line: source.getLineAndCharacterOfPosition(node.getStart()).line + 1, text });
    }
    ts.forEachChild(node, visit);
  };
  visit(source);
  return found;
}
