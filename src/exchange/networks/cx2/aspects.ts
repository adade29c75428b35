import { doubt, type Notice, type NoticeCode, refused } from "../../base/notices";

export type Json = Readonly<Record<string, unknown>>;

export const isObject = (value: unknown): value is Json =>
  typeof value === "object" && value !== null && !Array.isArray(value);

/** The aspects of a CX2 document by name, fragments joined; or why it is none. */
export type AspectsResult =
  | { readonly ok: true; readonly aspects: ReadonlyMap<string, readonly Json[]>; readonly notices: readonly Notice[] }
  | { readonly ok: false; readonly notice: Notice };

/**
 * CX2 as its specification has it (cytoscape.org/cx, version 2): a list whose first element names the version, then aspects, then
 * a status that says the sender was done. An older CX, a status that is absent and one that reports a failure are refused.
 */
export function aspectsOf(document: unknown): AspectsResult {
  if (!Array.isArray(document)) return failure("missing-field", "/", typeof document, "[ { CXVersion } ]");
  const blocks = document.filter(isObject);
  const [first = {}] = blocks;
  if (typeof first.CXVersion !== "string") {
    const isOld = blocks.some(
      (block) => "numberVerification" in block || "nodeAttributes" in block || "cartesianLayout" in block,
    );
    return isOld
      ? failure("other-version", "/0", "CX 1", "CX2")
      : failure("missing-field", "/0", Object.keys(first).join(", "), "CXVersion");
  }
  if (!/^2(?:\.|$)/.test(first.CXVersion)) return failure("other-version", "/0/CXVersion", first.CXVersion, "2.0");
  const aspects = new Map<string, Json[]>();
  for (const [index, block] of blocks.entries()) {
    if (index === 0) continue;
    for (const [name, value] of Object.entries(block)) {
      if (!Array.isArray(value)) return failure("missing-field", `/${name}`, typeof value, "[ ]");
      const there = aspects.get(name) ?? [];
      for (const element of value) if (isObject(element)) there.push(element);
      aspects.set(name, there);
    }
  }
  const status = aspects.get("status")?.at(-1);
  if (status === undefined) return failure("missing-field", "/status", "", '{ "status": [{ "success": true }] }');
  if (status.success !== true) return failure("malformed", "/status/0", String(status.error ?? ""), '"success": true');
  return { ok: true, aspects, notices: miscounted(aspects) };
}

function failure(code: NoticeCode, path: string, found: string, expected: string): AspectsResult {
  return { ok: false, notice: refused(code, { path }, { found, expected }) };
}

/** Aspects that hold another number of elements than the document announces. */
function miscounted(aspects: ReadonlyMap<string, readonly Json[]>): readonly Notice[] {
  return (aspects.get("metaData") ?? []).flatMap(({ name, elementCount }) => {
    if (typeof name !== "string" || typeof elementCount !== "number") return [];
    const found = aspects.get(name)?.length ?? 0;
    if (found === elementCount || name === "metaData") return [];
    return doubt("malformed", { path: `/${name}` }, { found: String(found), expected: String(elementCount) });
  });
}

/** Reads the `v` of an element: names for aliases, and defaults for what is left out, as the attribute declarations have them. */
export function attributeReader(
  aspects: ReadonlyMap<string, readonly Json[]>,
  of: "nodes" | "edges",
): (v: unknown) => Json {
  const declared = new Map<string, Json>();
  for (const block of aspects.get("attributeDeclarations") ?? []) {
    for (const [name, declaration] of Object.entries(isObject(block[of]) ? (block[of] as Json) : {})) {
      declared.set(name, isObject(declaration) ? declaration : {});
    }
  }
  const names = new Map([...declared].flatMap(([name, { a }]) => (typeof a === "string" ? [[a, name] as const] : [])));
  // "n" and "i" mean what the specification's own examples mean by them, where the document does not say otherwise.
  const usual: Readonly<Record<string, string>> = { n: "name", r: "represents", i: "interaction" };
  const nameOf = (key: string) => {
    const name = names.get(key) ?? key;
    const meant = Object.hasOwn(usual, name) ? (usual[name] ?? name) : name;
    return declared.has(meant) ? name : meant;
  };
  const defaults = [...declared].flatMap(([name, { v }]) => (v === undefined ? [] : [[name, v] as const]));
  return (v) => {
    const own = Object.entries(isObject(v) ? v : {}).map(([key, value]) => [nameOf(key), value]);
    return Object.fromEntries([...defaults, ...own]);
  };
}
