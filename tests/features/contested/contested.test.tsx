import { screen, within } from "@testing-library/react";
import userEvent from "@testing-library/user-event";
import i18next from "i18next";
import { describe, expect, it } from "vitest";
import { conflictsOf } from "../../../src/domain/conflicts";
import ContestedPage from "../../../src/features/contested";
import { conflictSheet, differenceSheet } from "../../../src/features/contested/conflict-sheets";
import { groupsOf } from "../../../src/features/contested/groups";
import { startI18n } from "../../../src/i18n";
import { selectEvidence } from "../../../src/store/selectors";
import { ownCollection } from "../../domain/own-collection";
import { isopsoralen } from "../../domain/real";
import { renderWithStore } from "../with-store";

const card = (name: string) => within(screen.getByRole("article", { name }));
const part = (name: RegExp) => within(screen.getByRole("region", { name }));
const side = (title: string, ref: number) => {
  const sides = card(title).getByRole("list", { name: /^What each reference reports/ });
  const found = [...sides.children].find((each) => each.querySelector("button")?.textContent === String(ref));
  if (!found) throw new Error(`reference ${ref} takes no side`);
  return found.textContent;
};

const said = () =>
  screen
    .getAllByRole("status")
    .map((each) => each.textContent)
    .join("");

describe("the page of disagreements", () => {
  it("sets 7, which activates PI3K/Akt/mTOR, against mTORC1 in 9 and background 5", async () => {
    await renderWithStore(<ContestedPage />);
    const title = "PI3K/Akt/mTOR and mTORC1";
    expect(part(/^Between studies/).getAllByRole("article")).toHaveLength(1);
    expect(card(title).getByText("serious")).toBeTruthy();
    expect(side(title, 7)).toContain("PI3K/Akt/mTOR activated");
    expect(side(title, 9)).toMatch(/Retracted.*mTORC1 inhibited/);
    expect(side(title, 5)).toContain("background");
  });

  it("tells what differs between those studies, doses in one unit", async () => {
    await renderWithStore(<ContestedPage />);
    const table = card("Calcium").getByRole("table", { name: /What differs/ });
    const row = (name: string) => within(table).getByRole("row", { name: new RegExp(`^${name}`) }).textContent;
    expect(row("Species")).toContain("mouse");
    expect(row("Dose")).toContain("= 0.1–100 μmol/L");
    expect(
      within(table)
        .getAllByRole("columnheader")
        .map((head) => head.textContent),
    ).toEqual(["What differs", "19", "21", "29", "Comparison"]);
  });

  it("has Smad7 of 34 against background 33, and calcium of 29 against 19 and 21", async () => {
    await renderWithStore(<ContestedPage />);
    expect(part(/^Study against background/).getByRole("article", { name: /^Smad7/ })).toBeTruthy();
    expect(part(/^Read-outs/).getByRole("article", { name: "Calcium" })).toBeTruthy();
    expect(side("Calcium", 29)).toContain("decreased");
    expect(side("Calcium", 19)).toContain("increased");
  });

  it("has the review against the record on Notch, and the retraction of 9 with its notice", async () => {
    await renderWithStore(<ContestedPage />);
    expect(part(/^Review against the primary record/).getByRole("article", { name: "Notch" })).toBeTruthy();
    expect(
      part(/^Retraction/)
        .getByRole("link")
        .getAttribute("href"),
    ).toBe("https://doi.org/10.3892/ijmm.2022.5207");
  });

  it("tells disagreements of evidence first, and folds slips of the text by what went wrong", async () => {
    await renderWithStore(<ContestedPage />);
    const kinds = [...document.querySelectorAll("[data-group]")].map((heading) => heading.textContent);
    expect(kinds).toEqual([
      "Between studies1",
      "Study against background2",
      "Read-outs1",
      "Review against the primary record8",
      "Retraction1",
      "Within the review18",
    ]);
    const details = [...screen.getByRole("region", { name: /^Within the review/ }).querySelectorAll("details")];
    const folds = details.map((each) => each.querySelector("summary")?.textContent);
    expect(folds).toEqual(["Model1", "Omission5", "Contradiction3", "Dose1", "Wording5", "Direction2", "Unit1"]);
    expect(details.map((each) => each.open)).toEqual(details.map(() => false));
  });

  it("names under a kind what stands under another, and leads there", async () => {
    await renderWithStore(<ContestedPage />);
    Element.prototype.scrollIntoView = () => undefined;
    const jump = part(/^Study against background/).getByRole("button", { name: "PI3K/Akt/mTOR and mTORC1" });
    await userEvent.click(jump);
    expect(document.activeElement?.textContent).toBe("PI3K/Akt/mTOR and mTORC1");
  });

  it("says which of the references in a disagreement are possible duplicates", async () => {
    await renderWithStore(<ContestedPage />);
    expect(card("PI3K/Akt/mTOR and mTORC1").getByText("Possible duplicate").parentElement?.textContent).toBe(
      "Possible duplicate 67 Same cells, same three doses, same pathway.",
    );
    expect(card("Calcium").queryByText("Possible duplicate")).toBeNull();
  });

  it("goes into a file, a line for every disagreement, and what differs line by line", async () => {
    await startI18n("en");
    const evidence = isopsoralen();
    const conflicts = conflictsOf(evidence);
    const words = { t: i18next.t, evidence, language: "en" } as const;
    const { header, rows } = conflictSheet(groupsOf(conflicts), words);
    expect(rows).toHaveLength(conflicts.length);
    expect(rows.every((row) => row.length === header.length)).toBe(true);
    expect(rows.map((row) => row[header.indexOf("PMID")]).join(" ")).toContain("21: 21823459");
    expect(rows.map((row) => row[header.indexOf("Title")]).join(" ")).toMatch(/21: \[Effect of isopsoralen/);
    const calcium = rows.find((row) => row[1] === "Calcium");
    expect(calcium?.slice(2, 4)).toEqual(["moderate", "19; 21; 29"]);
    expect(calcium?.[8]).toMatch(/^19: Calcium increased.*\n21: Calcium increased.*\n29: Calcium decreased/);
    const { rows: differences } = differenceSheet(groupsOf(conflicts), words);
    const dose = differences.find((row) => row[0] === "Calcium" && row[1] === 21 && row[2] === "Dose");
    expect(dose?.[3]).toMatch(/= 0\.1–100 μmol\/L$/);
  });

  it("calls a study that says nothing of the matter by its author, and not background", async () => {
    await renderWithStore(<ContestedPage />);
    expect(side("TRACP", 20)).toMatch(/^20Yuan/);
    expect(side("TRACP", 20)).not.toContain("background");
    expect(screen.getByRole("article", { name: "PI3K, Akt and mTOR" })).toBeTruthy();
  });

  it("opens the study of a number, and the thing itself on the graph", async () => {
    const store = await renderWithStore(<ContestedPage />);
    await userEvent.click(card("Calcium").getAllByRole("button", { name: /^Reference 29/ })[0] ?? document.body);
    expect(store.getState().choice).toEqual({ kind: "study", ref: 29 });
    await userEvent.click(screen.getByRole("button", { name: "Show on the graph: Calcium" }));
    expect(store.getState()).toMatchObject({ page: "graph", choice: { kind: "node", id: "CALCIUM" } });
  });

  it("leads to a graph of contested arrows only", async () => {
    const store = await renderWithStore(<ContestedPage />);
    await userEvent.click(screen.getByRole("button", { name: /only contested arrows/ }));
    expect(store.getState().filters.contestedOnly).toBe(true);
    expect(store.getState().page).toBe("graph");
  });

  it("reads in Chinese", async () => {
    await renderWithStore(<ContestedPage />, {}, "zh");
    expect(screen.getByRole("heading", { level: 2 }).textContent).toBe("证据中的分歧");
    expect(said()).toContain("5 个作用方向");
  });
});

describe("reading as the primary record says", () => {
  it("counts beforehand what would change", async () => {
    await renderWithStore(<ContestedPage />);
    expect(said()).toContain(
      "differ in 5 signs, 4 findings that the review leaves out, 1 species, the doses of 1 experiment",
    );
  });

  it("turns Notch of 16 to inhibited and finds it against the background of its own section", async () => {
    const store = await renderWithStore(<ContestedPage />);
    expect(side("Notch", 16)).toContain("Notch activated");
    await userEvent.click(screen.getByRole("button", { name: "as the primary record says" }));
    expect(store.getState().reading).toBe("primary");
    const notch = selectEvidence(store.getState()).findings.get("r16-cells-NOTCH");
    expect(notch?.effect).toBe("inhibits");
    expect(side("Notch", 16)).toContain("Notch inhibited");
    expect(part(/^Study against background/).getAllByRole("article", { name: /^Notch and/ })).toHaveLength(2);
    expect(said()).toContain("now read as the primary record says");
  });
});

it.each(["en", "zh"] as const)(
  "a collection has kinds of disagreement, and a switch, that name no review, in %s",
  async (language) => {
    await renderWithStore(<ContestedPage />, { page: "contested", reading: "primary" }, language, ownCollection());
    const words = [
      ...screen.getAllByRole("heading"),
      ...screen.getAllByRole("group"),
      ...screen.getAllByRole("status"),
    ];
    expect(words.length).toBeGreaterThan(5);
    expect(words.map((each) => each.textContent).filter((text) => /the review|综述/i.test(text))).toEqual([]);
  },
);
