import fc from "fast-check";

/** Words of a format, out of which documents are made that are well formed and make no sense. */
export interface Words {
  readonly root: string;
  readonly elements: readonly string[];
  readonly attributes: readonly string[];
  readonly values: readonly string[];
}

interface Tree {
  readonly name: string;
  readonly attributes: readonly (readonly [string, string])[];
  readonly text: string;
  readonly children: readonly Tree[];
}

const escaped = (text: string) => text.replace(/[&<>"]/g, (character) => `&#${character.codePointAt(0)};`);

function written({ name, attributes, text, children }: Tree): string {
  const pairs = [...new Map(attributes)].map(([key, value]) => ` ${key}="${escaped(value)}"`).join("");
  return `<${name}${pairs}>${escaped(text)}${children.map(written).join("")}</${name}>`;
}

/** Documents of the words of a format in any order and nesting; ends and ids are few, so that many of them meet. */
export function senseless({ root, elements, attributes, values }: Words): fc.Arbitrary<Uint8Array> {
  const value = fc.oneof(
    { arbitrary: fc.constantFrom("a", "b", "c", "", ...values), weight: 6 },
    {
      arbitrary: fc
        .string({ unit: "grapheme", maxLength: 8 })
        .map((text) => text.replace(/\p{Cc}|\p{Cn}|\p{Cs}/gu, "")),
      weight: 1,
    },
  );
  const own = {
    attributes: fc.array(fc.tuple(fc.constantFrom(...attributes), value), { maxLength: 8 }),
    text: value,
  };
  const level = (below: fc.Arbitrary<Tree> | null): fc.Arbitrary<Tree> =>
    fc.record({
      name: fc.constantFrom(...elements),
      ...own,
      children: below === null ? fc.constant([]) : fc.array(below, { maxLength: 6 }),
    });
  const tree = level(level(level(level(null))));
  return fc
    .record({ name: fc.constant(root), ...own, children: fc.array(tree, { maxLength: 12 }) })
    .map((document) => new TextEncoder().encode(written(document)));
}
