import { readFileSync } from "node:fs";
import { describe, expect, it } from "vitest";
import { formatIssue } from "../../src/cli/sources/fault-words";
import { readDatasetFolder } from "../../src/cli/sources/read-folder";
import { compileFolder } from "../../src/dataset/compile";

/** The example of the guide, and the dataset as it is with room for one reference more. */
function exampleIn(guide: string) {
  const text = readFileSync(guide, "utf8");
  const found = /<!-- example: (\S+) -->\n```yaml\n([\s\S]*?)```/.exec(text);
  const files = readDatasetFolder("data/isopsoralen").map((file) =>
    file.path === "dataset.yaml" ? { ...file, text: file.text.replace("references: 42", "references: 43") } : file,
  );
  return { example: { path: found?.[1] ?? "", text: found?.[2] ?? "" }, files };
}

describe.each(["data/README.md", "data/README.zh.md"])("the worked example in %s", (guide) => {
  it("is a study that could be added to the dataset just so", () => {
    const { example, files } = exampleIn(guide);
    expect(example.text).toContain("ref: 43");
    const result = compileFolder([...files, example]);
    expect(result.ok ? [] : result.issues.map(formatIssue)).toEqual([]);
  });

  it("gives, with the slip that the guide shows, the very message that the guide shows", () => {
    const { example, files } = exampleIn(guide);
    const slipped = example.text.replace("object: RUNX2", "object: RUNX-2");
    const result = compileFolder([...files, { ...example, text: slipped }]);
    const [message] = result.ok ? [] : result.issues.map(formatIssue);
    expect(readFileSync(guide, "utf8")).toContain(message ?? "no message");
  });
});
