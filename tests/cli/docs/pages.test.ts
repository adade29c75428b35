import { describe, expect, it } from "vitest";
import { verbs } from "../../../src/cli/data";
import { commandLine } from "../../../src/cli/docs/command-line";
import { dataFormat } from "../../../src/cli/docs/data-format";
import { keyList } from "../../../src/cli/docs/key-list";
import { compiledDatasetSchema } from "../../../src/domain/records";
import { keyRows } from "../../../src/features/help/keys";

describe("the pages that are made from the code", () => {
  it("list every part of a dataset and the fields of its records", () => {
    const text = dataFormat();
    for (const part of Object.keys(compiledDatasetSchema.shape)) expect(text).toContain(`## \`${part}\``);
    for (const field of ["arms[].doses[].unit", "effect", "review.note", "changes[]"]) {
      expect(text).toMatch(new RegExp(`\\| \`${field.replace(/[[\].]/g, "\\$&")}[\\w.[\\]]*\` \\|`));
    }
    expect(text).toContain("text in each language");
    expect(text).not.toMatch(/undefined|\[object/);
  });

  it("list every verb of the data command with its usage", () => {
    const text = commandLine(verbs);
    for (const [name, { usage }] of Object.entries(verbs)) {
      expect(text).toContain(`## ${name}\n`);
      expect(text).toContain(`npm run data -- ${usage}\n`);
    }
  });

  it.each(["en", "zh"] as const)("list every key in the words of the app (%s)", (language) => {
    const text = keyList(language);
    expect(text.match(/^\| <kbd>/gm)).toHaveLength(keyRows.length);
    expect(text).not.toContain("undefined");
  });
});
