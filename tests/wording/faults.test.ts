import { describe, expect, it } from "vitest";
import { worded } from "../../src/cli/sources/fault-words";
import { parseCompiled } from "../../src/dataset/parse-compiled";
import { quoted, says, withNear } from "../../src/domain/records/base/fault-text";
import { wordFault } from "../../src/wording/faults";
import { catalogue, placeholders } from "../architecture/catalogues";
import { sourceFiles } from "../architecture/source-files";

const [en, zh] = [catalogue("en"), catalogue("zh")];
const code = sourceFiles("src", /\.tsx?$/);

/** A message filled in, as the app does it. */
const filled = (messages: typeof en) => (key: string, values: Readonly<Record<string, string | number>>) =>
  (messages.get(`faults:${key}`) ?? messages.get(`faults:${key}_other`) ?? key).replace(
    /\{\{(\w+)\}\}/g,
    (_, name: string) => String(values[name]),
  );

describe("what faults of a dataset say", () => {
  it("is in the catalogues of both languages, with a place for each value", () => {
    // says("key", { … }), or one of two keys with the same values.
    const call = /\b(?:says|faultKey)\(\s*(?:[^"()]*\?\s*"(\w+)"\s*:\s*)?"(\w+)"(?:,\s*\{([^{}]*)\})?/g;
    const calls = code.flatMap(({ path, text }) =>
      [...text.matchAll(call)].flatMap(([, one, other = "", values = ""]) => {
        const names = [...values.matchAll(/(?:^|,)\s*(\w+)/g)].map(([, name]) => `{{${name}}}`).sort();
        return [...(one === undefined ? [] : [one]), other].map((key) => ({ path, key, names }));
      }),
    );
    expect(calls.length).toBeGreaterThan(100);
    for (const { path, key, names } of calls)
      for (const messages of [en, zh]) {
        const message = messages.get(`faults:${key}`) ?? messages.get(`faults:${key}_other`);
        expect([path, key, message && placeholders(message)]).toEqual([path, key, names]);
      }
  });

  it("is worded from the inside out, in either language", () => {
    const text = withNear(says("idOf", { what: says("anArm") }), "ovx");
    expect(wordFault(text, filled(en))).toBe('the id of an arm (did you mean "ovx"?)');
    expect(wordFault(text, filled(zh))).toBe(
      filled(zh)("near", { text: `${filled(zh)("anArm", {})}\u7684 id`, near: "ovx" }),
    );
    expect(wordFault(quoted("RUNX2"), filled(zh))).toBe('"RUNX2"');
  });

  it("of a document that is none of ours is worded in English for the terminal", () => {
    const result = parseCompiled({ schemaVersion: "9" }, "x.json");
    expect(result.ok ? [] : result.issues.map(worded).map(({ found, expected }) => `${found} / ${expected}`)).toContain(
      "nothing / a record that says what the collection is",
    );
  });
});
