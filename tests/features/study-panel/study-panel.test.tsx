import { screen, within } from "@testing-library/react";
import userEvent from "@testing-library/user-event";
import { describe, expect, it } from "vitest";
import { noFilters } from "../../../src/domain/filters";
import StudyPanel from "../../../src/features/study-panel";
import { renderWithStore, shown } from "../with-store";

const part = (name: RegExp) => within(screen.getByRole("region", { name }));
const card = (name: RegExp) => within(screen.getByRole("article", { name }));

describe("choosing NF-κB", () => {
  it("shows references 24 and 25 as tested, with their doses as printed", async () => {
    await renderWithStore(<StudyPanel />, { choice: { kind: "node", id: "NF-KB" } });
    const tested = part(/Tested with the compound/).getAllByRole("article");
    expect(tested.map((article) => article.getAttribute("aria-labelledby"))).toEqual(["reference-24", "reference-25"]);
    expect(shown(card(/^24/).getByText("10, 30 μmol/L", { selector: "dd *" }))).toBe(true);
    expect(shown(card(/^25/).getByText("10, 20, 30 μmol/L", { selector: "dd *" }))).toBe(true);
  });

  it("keeps reference 8 among the predictions and reference 23 apart as background", async () => {
    await renderWithStore(<StudyPanel />, { choice: { kind: "node", id: "NF-KB" } });
    expect(part(/^Predicted/).getAllByRole("article")).toHaveLength(1);
    const background = part(/^Background/).getAllByRole("article");
    expect(background).toHaveLength(1);
    expect(background[0]?.getAttribute("aria-labelledby")).toBe("reference-23");
    expect(shown(part(/^Background/).getByText(/not evidence for the compound/))).toBe(true);
  });

  it("says in one sentence what the compound does to it", async () => {
    await renderWithStore(<StudyPanel />, { choice: { kind: "node", id: "NF-KB" } });
    expect(screen.getByRole("heading", { level: 2 })?.textContent).toContain("NF-κB");
    expect(screen.getByText(/Isopsoralen inhibits NF-κB/).textContent).toMatch(/2 studies, refs 24, 25/);
  });

  it("lists the arrows that leave it and arrive at it as sentences, and each opens", async () => {
    const store = await renderWithStore(<StudyPanel />, { choice: { kind: "node", id: "NF-KB" } });
    await userEvent.click(screen.getByText(/^\d+ arrows$/));
    const arriving = part(/^Arriving at it$/);
    expect(part(/^Leaving it$/).getByRole("button", { name: /^NF-κB promotes osteoclast formation/ })).toBeTruthy();
    await userEvent.click(
      arriving.getByRole("button", { name: /^Isopsoralen inhibits NF-κB: 2 studies, refs 24, 25/ }),
    );
    expect(store.getState().choice).toEqual({ kind: "edge", id: "tested:isopsoralen>NF-KB" });
  });

  it("brings the finding on NF-κB forward and folds the others of the experiment", async () => {
    await renderWithStore(<StudyPanel />, { choice: { kind: "edge", id: "tested:isopsoralen>NF-KB" } });
    const findings = () => card(/^25/).getAllByRole("list", { name: "Findings" })[0];
    expect(findings()?.textContent).toContain("NF-κB inhibited");
    expect(findings()?.textContent).not.toContain("MMP9");
    await userEvent.click(card(/^25/).getByRole("button", { name: /4 other findings/ }));
    expect(findings()?.textContent).toContain("MMP9 decreased via NF-κB");
  });

  it("reads in Chinese as in English", async () => {
    await renderWithStore(<StudyPanel />, { choice: { kind: "node", id: "NF-KB" } }, "zh");
    expect(part(/化合物实验研究/).getAllByRole("article")).toHaveLength(2);
    expect(shown(card(/^25/).getByText("阮彬家", { selector: "span" }))).toBe(true);
    expect(shown(screen.getByText(/异补骨脂素抑制 NF-κB：2 项研究/))).toBe(true);
  });
});

describe("a study known only as the review cites it", () => {
  it("says so and offers searches made of what is known", async () => {
    await renderWithStore(<StudyPanel />, { choice: { kind: "study", ref: 24 } });
    const study = card(/^24/);
    expect(shown(study.getByText("Record not found"))).toBe(true);
    expect(study.getByText(/Likely match, not verified/).parentElement?.textContent).toContain("PeerJ");
    const search = (name: string) => study.getByRole("link", { name }).getAttribute("href");
    expect(search("PubMed")).toMatch(/^https:\/\/pubmed\.ncbi\.nlm\.nih\.gov\/\?term=Isopsoralen%20suppresses/);
    expect(search("Google Scholar")).toMatch(/^https:\/\/scholar\.google\.com\/scholar\?q=Isopsoralen/);
    expect(search("CNKI")).toMatch(/^https:\/\/kns\.cnki\.net\/.*Zhan/);
  });

  it("is searched under its Chinese author and compound where the paper is Chinese", async () => {
    await renderWithStore(<StudyPanel />, { choice: { kind: "study", ref: 25 } });
    const links = card(/^25/).getAllByRole("link");
    const cnki = links.find((link) => link.textContent === "CNKI");
    expect(decodeURIComponent(cnki?.getAttribute("href") ?? "")).toContain("阮彬家 异补骨脂素");
  });
});

describe("the retracted study", () => {
  it("wears its retraction and leads to the notice", async () => {
    await renderWithStore(<StudyPanel />, { choice: { kind: "study", ref: 9 } });
    const study = card(/^9/);
    expect(shown(study.getByText("Retracted"))).toBe(true);
    expect(shown(study.getByText(/is not counted unless/))).toBe(true);
    await userEvent.click(study.getByText("Retracted paper"));
    expect(study.getByRole("link", { name: /10\.3892\/ijmm\.2022\.5207/ }).getAttribute("href")).toBe(
      "https://doi.org/10.3892/ijmm.2022.5207",
    );
  });

  it("keeps an inferred organism apart from a reported one", async () => {
    await renderWithStore(<StudyPanel />, { choice: { kind: "study", ref: 9 } });
    const inference = card(/^9/).getByText(/Inference, not a report: mouse/);
    expect(shown(inference)).toBe(true);
    expect(inference.parentElement?.firstElementChild?.textContent).toBe("not reported");
  });
});

describe("a verified citation", () => {
  it("prints authors, title, journal, year and place, and links to its record", async () => {
    await renderWithStore(<StudyPanel />, { choice: { kind: "study", ref: 19 } });
    const study = card(/^19/);
    expect(study.getByText(/Liu D, Ma L/)?.textContent).toContain("et al.");
    expect(study.getByText("Current Drug Metabolism").parentElement?.textContent).toContain("2024 25(4):288-297");
    expect(study.getByRole("link", { name: /^DOI/ }).getAttribute("href")).toBe(
      "https://doi.org/10.2174/0113892002308141240628071541",
    );
    expect(shown(study.getByText("Not checked against the record: volume."))).toBe(true);
  });

  it("is copied as one line", async () => {
    const user = userEvent.setup();
    await renderWithStore(<StudyPanel />, { choice: { kind: "study", ref: 19 } });
    await user.click(screen.getByRole("button", { name: "Copy citation" }));
    expect(await navigator.clipboard.readText()).toMatch(
      /^Liu D, Ma L.*Current Drug Metabolism\. 2024;25\(4\):288-297\. doi:/,
    );
    expect(shown(screen.getByRole("button", { name: "Copied" }))).toBe(true);
  });
});

describe("doses", () => {
  it("by mass stand as printed, with μmol/L in brackets", async () => {
    const store = await renderWithStore(<StudyPanel />, {});
    const study = store
      .getState()
      .dataset.studies.find(({ arms }) => arms.some(({ doses }) => doses.some(({ unit }) => unit === "μg/mL")));
    expect(study).toBeDefined();
    store.getState().choose({ kind: "study", ref: study?.ref ?? 0 });
    expect(shown(await screen.findByText(/\(= [\d., –]+ μmol\/L\)/))).toBe(true);
  });
});

describe("a contested arrow", () => {
  it("explains what does not fit together and who says what", async () => {
    await renderWithStore(<StudyPanel />, { choice: { kind: "edge", id: "tested:isopsoralen>PI3K-AKT-MTOR" } });
    const contested = within(screen.getByRole("region", { name: "Contested" }));
    expect(shown(contested.getByText(/by inhibiting mTORC1/))).toBe(true);
    expect(shown(screen.getByText("Tested with the compound."))).toBe(true);
    const tally = within(screen.getByRole("list", { name: "References by direction" }));
    expect(tally.getByText("retracted, not counted").parentElement?.textContent).toContain("9");
  });
});

describe("an inferred arrow", () => {
  it("says that its step was not measured by itself", async () => {
    await renderWithStore(<StudyPanel />, { choice: { kind: "edge", id: "inferred:NOTCH>OB-DIFFERENTIATION" } });
    expect(shown(screen.getByText(/was not measured by itself/))).toBe(true);
    expect(shown(card(/^16/).getByText(/Possible duplicate|discrepanc/))).toBe(true);
  });
});

describe("a reference number in a text", () => {
  it("brings the study's card forward where it is listed", async () => {
    const store = await renderWithStore(<StudyPanel />, { choice: { kind: "node", id: "NF-KB" } });
    const sentence = screen.getByText(/Isopsoralen inhibits NF-κB/);
    await userEvent.click(within(sentence).getByRole("button", { name: /Reference 25/ }));
    expect(document.activeElement?.getAttribute("id")).toBe("reference-25");
    expect(store.getState().choice).toEqual({ kind: "node", id: "NF-KB" });
  });

  it("chooses a study that is not listed", async () => {
    const store = await renderWithStore(<StudyPanel />, { choice: { kind: "study", ref: 24 } });
    await userEvent.click(card(/^24/).getAllByRole("button", { name: /Reference 25/ })[0] as HTMLElement);
    expect(store.getState().choice).toEqual({ kind: "study", ref: 25 });
  });
});

describe("what the filters leave out", () => {
  it("is counted and can be shown", async () => {
    await renderWithStore(<StudyPanel />, {
      choice: { kind: "node", id: "NF-KB" },
      filters: { ...noFilters, classes: ["tested"] },
    });
    expect(screen.queryByRole("region", { name: /^Background/ })).toBeNull();
    await userEvent.click(screen.getByRole("button", { name: "Show all" }));
    expect(shown(screen.getByRole("region", { name: /^Background/ }))).toBe(true);
  });

  it("is said where nothing of the choice is left", async () => {
    await renderWithStore(<StudyPanel />, {
      choice: { kind: "node", id: "NF-KB" },
      filters: { ...noFilters, pathways: ["NOTCH"], classes: ["tested"] },
    });
    expect(shown(screen.getByText(/The filters hide this on the graph/))).toBe(true);
    expect(part(/Tested with the compound/).getAllByRole("article")).toHaveLength(2);
  });
});

describe("a box", () => {
  it("lists its members with their marks, and each can be chosen", async () => {
    const store = await renderWithStore(<StudyPanel />, { choice: { kind: "node", id: "OSTEOCLAST-MARKERS" } });
    const members = within(screen.getByRole("region", { name: /Holds \d+ members/ }));
    expect(members.getByRole("button", { name: "CTSK" }).parentElement?.textContent).toContain("lowered");
    await userEvent.click(members.getByRole("button", { name: "CTSK" }));
    expect(store.getState().choice).toEqual({ kind: "node", id: "CTSK" });
    expect(screen.getByRole("heading", { level: 2 })?.textContent).toMatch(/Cathepsin K|CTSK/);
    await userEvent.click(screen.getByRole("button", { name: /^Back to/ }));
    expect(store.getState().choice).toEqual({ kind: "node", id: "OSTEOCLAST-MARKERS" });
  });
});

describe("a member that no study measured", () => {
  const member = (name: string) =>
    within(screen.getByRole("region", { name: /^Holds/ })).getByRole("button", { name }).parentElement?.textContent;

  it("is called predicted where a computation names it: NFKB1, by reference 8", async () => {
    await renderWithStore(<StudyPanel />, { choice: { kind: "node", id: "NF-KB" } });
    expect(member("NFKB1")).toContain("predicted only");
  });

  it("is told apart where only a retracted paper measured it: C/EBPβ, by reference 9", async () => {
    await renderWithStore(<StudyPanel />, { choice: { kind: "node", id: "ADIPOGENIC-FACTORS" } });
    expect(member("C/EBPβ")).toContain("lowered · retracted paper only");
    expect(member("Leptin")).not.toContain("retracted");
  });

  it("is called not tested where only background names it: Smad1/5/8", async () => {
    await renderWithStore(<StudyPanel />, { choice: { kind: "node", id: "BMP2-RUNX2-OSX" } });
    expect(member("Smad1/5/8")).toContain("not tested");
  });
});

describe("odd choices", () => {
  it("say that the dataset has nothing of the kind", async () => {
    await renderWithStore(<StudyPanel />, { choice: { kind: "node", id: "NOWHERE" } });
    expect(shown(screen.getByText(/does not contain NOWHERE/))).toBe(true);
  });

  it("show a reference that states background alone", async () => {
    await renderWithStore(<StudyPanel />, { choice: { kind: "study", ref: 23 } });
    expect(screen.getAllByRole("article")).toHaveLength(1);
    expect(shown(screen.getByText(/6 background statements/))).toBe(true);
  });

  it("invite to choose where nothing is chosen", async () => {
    await renderWithStore(<StudyPanel />);
    expect(shown(screen.getByText(/Select a node or an arrow/))).toBe(true);
  });
});
