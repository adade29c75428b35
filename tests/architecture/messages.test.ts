import { describe, expect, it } from "vitest";
import { catalogue, placeholders, withoutPlural } from "./catalogues";
import { stringsOf, translationKeys, visibleLiterals } from "./literals";
import { type SourceFile, sourceFiles } from "./source-files";

const en = catalogue("en");
const zh = catalogue("zh");

const code = sourceFiles("src", /\.tsx?$/).filter(({ path }) => !path.startsWith("src/cli/"));

describe("the catalogues of both languages", () => {
  it("hold the same messages", () => {
    const keys = (messages: ReadonlyMap<string, string>) =>
      [...new Set([...messages.keys()].map(withoutPlural))].sort();
    expect(keys(en).length).toBeGreaterThan(20);
    expect(keys(zh)).toEqual(keys(en));
  });

  it("have the plural forms that their language needs", () => {
    const plurals = [...en.keys()].filter((key) => key !== withoutPlural(key)).map(withoutPlural);
    for (const key of new Set(plurals)) {
      expect([key, en.has(`${key}_one`), en.has(`${key}_other`)]).toEqual([key, true, true]);
      expect([key, zh.has(`${key}_other`)]).toEqual([key, true]);
    }
  });

  it("leave no message empty", () => {
    const empty = [...en, ...zh].filter(([, message]) => message.trim() === "").map(([key]) => key);
    expect(empty).toEqual([]);
  });

  it("fill the same values into the same message", () => {
    for (const [key, message] of zh) {
      const other = en.get(key) ?? en.get(`${withoutPlural(key)}_other`);
      expect([key, values(message)]).toEqual([key, values(other ?? "")]);
    }
  });

  // English counts the rest of a list that it cuts short, Chinese the whole: one fact in two forms.
  const values = (message: string) => placeholders(message.replace("{{total}}", "{{more}}"));

  it("say in Chinese what is a sentence in English", () => {
    const left = [...zh].filter(
      ([key, message]) => message === en.get(key) && /\p{Ll}{3,}\s+\p{Ll}{3,}/u.test(message),
    );
    expect(left).toEqual([]);
  });
});

describe("every message", () => {
  it("is used somewhere in the app", () => {
    // The build writes some into the page itself.
    const build = sourceFiles("src/cli/build", /\.ts$/);
    const { exact, patterns } = usedKeys([...code, ...build]);
    const unused = [...new Set([...en.keys()].map(withoutPlural))].filter((key) => {
      const bare = key.slice(key.indexOf(":") + 1);
      return (
        !exact.has(key) && !exact.has(bare) && !patterns.some((pattern) => pattern.test(key) || pattern.test(bare))
      );
    });
    expect(unused).toEqual([]);
  });
});

describe("every call for a message", () => {
  it("asks for one that is there", () => {
    const known = new Set([...en.keys()].map(withoutPlural).flatMap((key) => [key, key.slice(key.indexOf(":") + 1)]));
    const asked = code.flatMap(translationKeys);
    const unknown = asked.filter(({ text }) => !known.has(text));
    expect(unknown.map(({ path, line, text }) => `${path}:${line} ${text}`)).toEqual([]);
  });
});

describe("what the user reads", () => {
  const markup = code.filter(({ path }) => path.endsWith(".tsx"));

  it("comes from the catalogues: no words stand in the markup", () => {
    expect(markup.length).toBeGreaterThan(0);
    expect(markup.flatMap(visibleLiterals).map(({ path, line, text }) => `${path}:${line} ${text.trim()}`)).toEqual([]);
  });

  it("is nowhere written in Chinese outside the catalogues and the data", () => {
    // A language is called by its own name in each of them.
    const chinese = code
      .filter(({ path }) => path !== "src/domain/records/base/languages.ts")
      .flatMap(stringsOf)
      .filter(({ text }) => /\p{Script=Han}{2}/u.test(text));
    expect(chinese.map(({ path, line, text }) => `${path}:${line} ${text}`)).toEqual([]);
  });
});

describe("the check for words in markup", () => {
  const found = (text: string) => visibleLiterals({ path: "probe.tsx", text }).map((literal) => literal.text);

  it("finds text, labels and both branches of a condition", () => {
    expect(found("const a = <p>Hello</p>;")).toEqual(["Hello"]);
    expect(found('const a = <b aria-label="Close" />;')).toEqual(['"Close"']);
    expect(found('const a = <b>{x ? "Open" : "Shut"}</b>;')).toEqual(['"Open"', '"Shut"']);
    expect(found(`const a = <b title={\`\${n} studies\`} />;`)).toEqual([`\`\${n} studies\``]);
  });

  it("lets keys, class names, numbers and signs be", () => {
    expect(found('const a = <b className="wide" id="x">{t("panel.title")} · 1 {n === "one" ? 1 : 2}</b>;')).toEqual([]);
  });
});

/** Keys in the code: whole strings, and templates as patterns with anything where a value goes in. */
function usedKeys(files: readonly SourceFile[]): { exact: ReadonlySet<string>; patterns: readonly RegExp[] } {
  const strings = files.flatMap(stringsOf).map(({ text }) => text);
  const templates = strings.filter((text) => text.includes("\u0000") && /[a-z]{3}/i.test(text));
  return {
    exact: new Set(strings),
    patterns: templates.map((text) => new RegExp(`^${text.split("\u0000").map(escaped).join("[\\w.-]+")}$`)),
  };
}

function escaped(text: string): string {
  return text.replace(/[.*+?^${}()|[\]\\]/g, "\\$&");
}
