import { describe, expect, it } from "vitest";
import { checked } from "../../src/collection/checked";
import { idFor } from "../../src/collection/ids";
import { newCollection } from "../../src/collection/new-collection";

describe("a new collection", () => {
  it("passes the checks with nothing in it, in one language or in two", () => {
    for (const languages of [["en"], ["zh"], ["en", "zh"]] as const) {
      const result = checked(
        newCollection({ title: "My papers", subject: "Psoralen", theme: "bone", languages }),
        "new",
      );
      expect(result.ok ? result.dataset.dataset.title.en : result.issues).toContain("My papers");
    }
  });

  it("says of a text in one language alone, in the others, which one it is", () => {
    const result = checked(newCollection({ title: "补骨脂素与骨", subject: "补骨脂素", languages: ["zh"] }), "new");
    if (!result.ok) throw new Error(JSON.stringify(result.issues));
    expect(result.dataset.dataset.title).toEqual({ zh: "补骨脂素与骨", en: "补骨脂素与骨 [zh]" });
    expect(result.dataset.entities[0]?.id).toBe("subject");
    const again = checked(
      { ...result.dataset, dataset: { ...result.dataset.dataset, title: { zh: "另", en: "补骨脂素与骨 [zh]" } } },
      "new",
    );
    expect(again.ok && again.dataset.dataset.title.zh).toBe("另");
  });
});

describe("an id from a name", () => {
  it.each([
    ["Psoralen and bone", "psoralen-and-bone"],
    ["Ménière (2nd)", "meniere-2nd"],
    ["补骨脂", "bare"],
    ["  ", "bare"],
  ])("of %s is %s", (name, id) => {
    expect(idFor(name, [], "bare")).toBe(id);
  });

  it("gets a number where it is taken", () => {
    expect(idFor("Mine", ["mine", "mine-2"], "bare")).toBe("mine-3");
  });
});
