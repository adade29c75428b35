import { screen, within } from "@testing-library/react";
import userEvent from "@testing-library/user-event";
import { afterEach, describe, expect, it, vi } from "vitest";
import { licencesOf } from "../../../src/cli/build/licences-plugin";
import { AboutSource } from "../../../src/features/about";
import AboutDialog from "../../../src/features/about/AboutDialog";
import { readLicences } from "../../../src/features/about/licences/read-licences";
import { isopsoralen } from "../../domain/real";
import { renderWithStore } from "../with-store";

const title = {
  en: "Research progress on the pharmacological effects of isopsoralen against osteoporosis",
  zh: "异补骨脂素抗骨质疏松的药理作用研究进展",
};
const nothing = () => undefined;

afterEach(() => {
  vi.unstubAllGlobals();
});

describe("the source of the evidence", () => {
  it.each([
    ["en", `Source: the review “${title.en}”.`],
    ["zh", `来源：综述《${title.zh}》。`],
  ] as const)("is named by its title beside the counts, and opens what is known of it (%s)", async (language, name) => {
    const onOpen = vi.fn();
    await renderWithStore(<AboutSource onOpen={onOpen} />, {}, language);
    await userEvent.click(screen.getByRole("button", { name }));
    expect(onOpen).toHaveBeenCalledOnce();
  });
});

describe("what the app says about itself", () => {
  it.each([
    ["en", "About Osteograph", "26 experimental studies", "no medical advice", "Nothing leaves this page"],
    ["zh", "关于 Osteograph", "26 项实验研究", "不构成医疗建议", "任何内容都不会离开本页"],
  ] as const)("names source, limits and privacy (%s)", async (language, name, studies, advice, privacy) => {
    await renderWithStore(<AboutDialog open onOpenChange={nothing} />, {}, language);
    const { textContent } = await screen.findByRole("dialog", { name });
    const { review, version } = isopsoralen().dataset.dataset;
    for (const words of [title[language], review?.note?.[language], studies, advice, privacy, version]) {
      expect(textContent).toContain(words);
    }
  });

  it("lists every package that is shipped with its licence and the text of it, once the list is opened", async () => {
    const list = licencesOf(process.cwd(), true);
    vi.stubGlobal("fetch", async () => Response.json(list));
    await renderWithStore(<AboutDialog open onOpenChange={nothing} />);
    await userEvent.click(await screen.findByRole("button", { name: "Packages that the app is made of" }));
    const items = within(await screen.findByRole("dialog")).getAllByRole("listitem");
    const react = await screen.findByText("react");
    expect(react.closest("li")?.textContent).toMatch(/^react \d+\.\d+\.\d+ MIT.*free of charge, to any person/s);
    expect(items.length).toBeLessThan(list.packages.length + 20);
  });

  it("says so where the list does not come", async () => {
    vi.stubGlobal("fetch", async () => new Response(null, { status: 404 }));
    await renderWithStore(<AboutDialog open onOpenChange={nothing} />);
    await userEvent.click(await screen.findByRole("button", { name: "Packages that the app is made of" }));
    expect(await screen.findByText("The list is published with the app and could not be loaded here.")).toBeTruthy();
  });
});

describe("the list of licences", () => {
  it("names a licence for each package that is shipped and for the fonts, and has nearly every text", () => {
    const { packages } = readLicences(licencesOf(process.cwd(), true)) ?? { packages: [] };
    expect(packages.length).toBeGreaterThan(30);
    expect(packages.filter(({ licence }) => licence === "")).toEqual([]);
    expect(packages.map(({ name }) => name)).toEqual(expect.arrayContaining(["cytoscape", "react", "inter-ui"]));
    expect(packages.filter(({ text }) => text === undefined).length).toBeLessThan(packages.length / 4);
  });

  it("takes nothing that has another form", () => {
    expect(readLicences({ version: "1", packages: [{ name: "a" }] })?.packages).toEqual([]);
    expect(readLicences([])).toBeNull();
  });
});
