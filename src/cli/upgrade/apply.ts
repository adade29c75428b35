import { isDeepStrictEqual } from "node:util";
import { type Document, isMap, isNode, isScalar, type Pair, type YAMLMap } from "yaml";
import { isRecord } from "../../dataset/drafts/draft";

type Path = readonly (string | number)[];

/**
 * Brings a YAML document from one value to another at a path, field by field: what stays the same keeps its form, and
 * every comment stays. Returns what was done, in words, once for each field.
 */
export function applied(document: Document, path: Path, before: unknown, after: unknown): string[] {
  if (isDeepStrictEqual(before, after)) return [];
  if (isRecord(before) && isRecord(after)) {
    const map = path.length === 0 ? document.contents : document.getIn(path, true);
    if (isMap(map)) return fieldsChanged(document, path, map, before, after);
  }
  if (Array.isArray(before) && Array.isArray(after) && before.length === after.length)
    return before.flatMap((item, index) => applied(document, [...path, index], item, after[index]));
  const old = document.getIn(path, true);
  const node = document.createNode(after);
  if (isNode(old) && isNode(node) && old.comment != null) node.comment = old.comment;
  document.setIn(path, node);
  return [`${nameIn(path)}: ${short(before)} → ${short(after)}`];
}

type Fields = Readonly<Record<string, unknown>>;

function fieldsChanged(document: Document, path: Path, map: YAMLMap, before: Fields, after: Fields): string[] {
  const removed = Object.keys(before).filter((name) => after[name] === undefined);
  const added = Object.keys(after).filter((name) => before[name] === undefined && after[name] !== undefined);
  const renamed = new Map<string, string>();
  for (const old of removed) {
    const now = added.find((name) => isSameValue(before[old], after[name]) && ![...renamed.values()].includes(name));
    if (now !== undefined) renamed.set(old, now);
  }
  return [
    ...[...renamed].flatMap(([old, now]) => {
      const pair = pairOf(map, old);
      if (pair && isScalar(pair.key)) pair.key.value = now;
      applied(document, [...path, now], before[old], after[now]);
      return `${old} → ${now}`;
    }),
    ...removed
      .filter((name) => !renamed.has(name))
      .map((name) => {
        removePair(map, name);
        return `${name} removed`;
      }),
    ...added
      .filter((name) => ![...renamed.values()].includes(name))
      .map((name) => {
        document.setIn([...path, name], document.createNode(after[name]));
        return `${name} added`;
      }),
    ...Object.keys(before)
      .filter((name) => after[name] !== undefined)
      .flatMap((name) => applied(document, [...path, name], before[name], after[name])),
  ];
}

/** Whether a field may be another one under a new name: the same value, or a list of it. */
function isSameValue(before: unknown, after: unknown): boolean {
  return isDeepStrictEqual(before, after) || isDeepStrictEqual([before], after);
}

function pairOf(map: YAMLMap, name: string): Pair | undefined {
  return map.items.find(({ key }) => (isScalar(key) ? key.value : key) === name);
}

/** Takes a field out; a comment above it stays, above what follows. */
function removePair(map: YAMLMap, name: string): void {
  const pair = pairOf(map, name);
  const index = pair === undefined ? -1 : map.items.indexOf(pair);
  if (pair === undefined || index === -1) return;
  const remark = isNode(pair.key) ? pair.key.commentBefore : undefined;
  map.items.splice(index, 1);
  if (!remark) return;
  const next = map.items[index]?.key;
  if (isNode(next)) next.commentBefore = next.commentBefore ? `${remark}\n${next.commentBefore}` : remark;
  else map.comment = map.comment ? `${map.comment}\n${remark}` : remark;
}

function nameIn(path: Path): string {
  return String([...path].reverse().find((key) => typeof key === "string") ?? "");
}

function short(value: unknown): string {
  const text = typeof value === "string" ? value : JSON.stringify(value);
  return text.length > 60 ? `${text.slice(0, 59)}…` : text;
}
