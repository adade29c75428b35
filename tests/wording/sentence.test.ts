import { describe, expect, test } from "vitest";
import { refs } from "../../src/domain/statements/sentences/parts";
import { entity, list, message, type Said } from "../../src/domain/statements/sentences/said";
import { piecesOf, textOf, wordsOf } from "../../src/wording/sentence";

const named = (en: string, zh: string) => entity({ id: en, kind: "molecule", en, zh });
const clause = message("clause", {
  subject: named("isopsoralen", "异补骨脂素"),
  verb: message("verb.any.inhibits", {}, 1),
  object: named("NF-κB", "NF-κB"),
});

describe("a sentence in a language", () => {
  test("names each reference as a piece of its own", () => {
    expect(piecesOf(message("restsOn", { said: clause, on: refs([24, 25]) }), "en")).toEqual([
      { kind: "words", text: "Isopsoralen inhibits NF-κB: refs " },
      { kind: "ref", ref: 24, text: "24" },
      { kind: "words", text: ", " },
      { kind: "ref", ref: 25, text: "25" },
    ]);
  });

  test("begins with a capital, unless a symbol stands there", () => {
    expect(textOf(clause, "en")).toBe("Isopsoralen inhibits NF-κB");
    expect(textOf(message("moved.up", { things: named("mTORC1", "mTORC1") }), "en")).toBe("mTORC1 up");
    expect(wordsOf(message("sides.background.usual", { ways: message("sides.ways.up") }), "en")).toBe("background ↑");
  });

  test("keeps a name that runs from right to left apart from what is beside it", () => {
    const name = "\u05e9\u05dc\u05d5\u05dd";
    const said = message("clause", {
      subject: named("isopsoralen", "x"),
      verb: message("verb.any.inhibits", {}, 1),
      object: named(name, name),
    });
    expect(textOf(said, "en")).toBe(`Isopsoralen inhibits \u2068${name}\u2069`);
  });

  test("has a space between Chinese and Latin letters, also where pieces meet", () => {
    expect(textOf(clause, "zh")).toBe("异补骨脂素抑制 NF-κB");
    expect(textOf(message("contradictedBy", { refs: refs([29]) }), "zh")).toBe("与文献 29 相反");
  });

  test("lists as the language does", () => {
    const items = ["A", "B", "C"].map((name) => named(name, name));
    const said = (joint: "and" | "semicolon") => list(joint, items);
    expect(textOf(said("and"), "en")).toBe("A, B and C");
    expect(textOf(said("and"), "zh")).toBe("A、B、C");
    expect(textOf(said("semicolon"), "zh")).toBe("A；B；C");
  });

  test("tells references by other numbers, ascending, and last those that have none", () => {
    const numberOf = (ref: number) => (ref === 7 ? null : 100 - ref);
    expect(textOf(refs([5, 7, 9]), "en", numberOf)).toBe("Refs 91, 95, 7 of the review");
    expect(piecesOf(refs([5]), "en", numberOf)).toContainEqual({ kind: "ref", ref: 5, text: "95" });
  });

  test("without a message is a fault, and no blank", () => {
    const said: Said = message("no.such.message");
    expect(() => textOf(said, "en")).toThrow(RangeError);
    expect(textOf(message("verb.molecule.inhibits", {}, 2, "verb.any.inhibits"), "en")).toBe("Inhibit");
  });
});
