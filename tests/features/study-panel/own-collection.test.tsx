import { cleanup, screen } from "@testing-library/react";
import i18next from "i18next";
import { describe, expect, it } from "vitest";
import { buildEvidence, refLabel } from "../../../src/domain/evidence";
import { fullNetwork } from "../../../src/domain/network";
import { searchDocuments } from "../../../src/domain/search";
import { sayThing } from "../../../src/domain/statements";
import { gapWords } from "../../../src/features/gaps/gap-words";
import { ReadingLine } from "../../../src/features/reading";
import StudyPanel from "../../../src/features/study-panel";
import { readUrl, writeUrl } from "../../../src/store/url";
import { textOf } from "../../../src/wording/sentence";
import { ownCollection } from "../../domain/own-collection";
import { isopsoralen } from "../../domain/real";
import { renderWithStore } from "../with-store";

const own = ownCollection();
const evidence = buildEvidence(own, "review");
const choice = { kind: "study", ref: 24 } as const;

describe("papers of a collection without a review", () => {
  it("are called by author and year on their cards, with their status and who read them", async () => {
    await renderWithStore(<StudyPanel />, { choice }, "en", own);
    expect(screen.getByRole("heading", { level: 2 }).textContent).toBe(refLabel(evidence, 24, "en"));
    expect(screen.getByText("Corrected")).toBeTruthy();
    expect(
      screen.getByText("Read by A. Reader from the full text · 2026-11-28 · second reading: B. Reader"),
    ).toBeTruthy();
    expect(document.body.textContent).not.toMatch(/Reference 24|Section|of the review/);
  });

  it("are named in sentences, in either language", () => {
    const network = fullNetwork(evidence, { level: "overview", toggled: [] });
    const arrow = network.edges.find(({ id }) => id === "tested:isopsoralen>NF-KB");
    if (!arrow) throw new Error("no arrow to NF-κB");
    const said = sayThing(evidence, arrow);
    const labels = [24, 25].map((ref) => refLabel(evidence, ref, "en"));
    expect(textOf(said, "en")).toContain(labels.join(", "));
    expect(textOf(said, "en")).not.toMatch(/\brefs?\b|\b24\b/);
    expect(textOf(said, "zh")).toContain(refLabel(evidence, 24, "zh"));
  });

  it("are named in links by the ids of their records, which adding a paper does not change", async () => {
    const store = await renderWithStore(<StudyPanel />, { choice }, "en", own);
    expect(writeUrl(store.getState())).toContain("study=r24");
    const read = (fragment: string) => readUrl(fragment, evidence, "en", () => false).state.choice;
    expect(read("study=r24")).toEqual(choice);
    expect(read("study=ren2020")).toEqual({ kind: "study", ref: 5 });
    expect(read("study=24")).toBeNull();
  });

  it("are found by their labels", () => {
    const labels = searchDocuments(evidence).flatMap(({ kind, label }) => (kind === "study" ? [label.en] : []));
    expect(labels).toContain("Ren 2020");
    expect(labels.filter((label) => label.startsWith("["))).toEqual([]);
  });

  it.each(["en", "zh"] as const)("have checks, and a primary reading, that name no review, in %s", async (language) => {
    await renderWithStore(<StudyPanel />, { choice: { kind: "study", ref: 16 } }, language, own);
    expect(
      screen.getByRole("list", { name: language === "en" ? "Checks of this paper" : "本文献的核对" }),
    ).toBeTruthy();
    const labels = [...document.querySelectorAll("dt, summary, h3")].map((each) => each.textContent);
    expect(labels.filter((text) => /review|综述/i.test(text))).toEqual([]);
    cleanup();
    await renderWithStore(<ReadingLine />, { reading: "primary" }, language, own);
    expect(document.body.textContent).toContain(refLabel(evidence, 16, language));
    expect(document.body.textContent).not.toMatch(/the review|综述/i);
  });

  it("are spoken of as a collection where a review was", async () => {
    await renderWithStore(<StudyPanel />, {}, "en", own);
    expect(gapWords(i18next.t, evidence, "en").t("gaps:says.open")).toBe("not studied in this collection");
    expect(gapWords(i18next.t, isopsoralen(), "en").t("gaps:says.open")).toBe("not studied in this review");
  });
});
