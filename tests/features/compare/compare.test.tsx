import { cleanup, screen, within } from "@testing-library/react";
import userEvent from "@testing-library/user-event";
import i18next from "i18next";
import { describe, expect, it } from "vitest";
import { unknownQuery } from "../../../src/app/visit/unknown-query";
import { compareSides, effectsOfPathway } from "../../../src/domain/compare";
import { buildEvidence } from "../../../src/domain/evidence";
import ComparePage from "../../../src/features/compare";
import { comparisonSheet } from "../../../src/features/compare/comparison-sheet";
import { startI18n } from "../../../src/i18n";
import { ownCollection } from "../../domain/own-collection";
import { isopsoralen } from "../../domain/real";
import { renderWithStore } from "../with-store";

const open = (query: Readonly<Record<string, string>>, language: "en" | "zh" = "en") =>
  renderWithStore(<ComparePage />, { page: "compare", query }, language);
const group = (name: RegExp) => {
  const body = screen.getByRole("rowheader", { name }).closest("tbody");
  return body ? [...body.rows].slice(1).map((row) => [...row.cells].map((cell) => cell.textContent)) : [];
};

const said = () =>
  screen
    .getAllByRole("status")
    .map((each) => each.textContent)
    .join("");

describe("two studies side by side", () => {
  it("24 and 25 share five read-outs, and bone resorption is only in 24", async () => {
    await open({ left: "24", right: "25" });
    expect(said()).toMatch(/^0 opposite0 different5 shared0 unclear1 only in 24/);
    expect(group(/^Found by both$/).map(([what]) => what)).toEqual([
      "NF-κB",
      "Osteoclast formation",
      "NFATc1",
      "CTSK",
      "MMP9",
    ]);
    expect(group(/^Only in 24/)).toEqual([["Bone resorption", "lowered24", "not reported here"]]);
  });

  it("29 and 21 found calcium moved in opposite directions", async () => {
    await open({ left: "29", right: "21" });
    expect(group(/^Opposite directions/)).toEqual([["Calcium", "lowered29", "raised21"]]);
  });

  it("are chosen by number, travel in the link, and open by their numbers", async () => {
    const store = await open({});
    expect(said()).toMatch(/Choose a study on either side/);
    for (const [name, ref] of [
      ["Left side", "24"],
      ["Right side", "25"],
    ] as const) {
      await userEvent.type(screen.getByRole("combobox", { name }), ref);
      await userEvent.click(await screen.findByRole("option", { name: new RegExp(`^${ref} `) }));
    }
    expect(store.getState().query).toEqual({ left: "24", right: "25" });
    const [number] = within(screen.getByRole("table")).getAllByRole("button", { name: /^Reference 25/ });
    await userEvent.click(number ?? document.body);
    expect(store.getState().choice).toEqual({ kind: "study", ref: 25 });
  });

  it("of a collection are named by their ids in the link, and open by the numbers of older links", async () => {
    const collection = ownCollection();
    const query = { left: "24", right: "r25" };
    const store = await renderWithStore(<ComparePage />, { page: "compare", query }, "en", collection);
    expect(said()).toMatch(/^0 opposite0 different5 shared/);
    await userEvent.clear(screen.getByRole("combobox", { name: "Right side" }));
    await userEvent.type(screen.getByRole("combobox", { name: "Right side" }), "Ruan");
    await userEvent.click((await screen.findAllByRole("option"))[0] ?? document.body);
    expect(store.getState().query.left).toBe("r24");
    expect(store.getState().query.right).toMatch(/^r\d+$/);
    const evidence = buildEvidence(collection, "review");
    expect(unknownQuery("compare", query, evidence)).toEqual([]);
    expect(unknownQuery("compare", { left: "99", right: "r99" }, evidence)).toEqual(["left", "right"]);
  });

  it("that are possible duplicates are called so, with the reason", async () => {
    await open({ left: "24", right: "25" });
    expect(screen.getByText("Possible duplicate").parentElement?.textContent).toBe(
      "Possible duplicate 2425 Mouse monocyte-lineage cells, RANKL, same pathway, same three markers, shared doses.",
    );
    cleanup();
    await open({ left: "29", right: "21" });
    expect(screen.queryByText("Possible duplicate")).toBeNull();
  });

  it("say so where both are the same one", async () => {
    await open({ left: "24", right: "24" });
    expect(said()).toMatch(/Both sides are the same/);
  });

  it("read in Chinese", async () => {
    await open({ left: "29", right: "21" }, "zh");
    expect(group(/^方向相反/)[0]?.[1]).toMatch(/^降低/);
  });
});

describe("two pathways side by side", () => {
  it("NF-κB and TGF-β/Smad: NFATc1 is found through the first only", async () => {
    await open({ of: "pathways", left: "NF-KB", right: "TGFB-SMAD" });
    expect(group(/^Only in NF-κB/).map(([what]) => what)).toContain("NFATc1");
  });
});

describe("references of a comparison", () => {
  it("stand beside the sign that they print; retracted ones are shown and not counted", async () => {
    await open({ of: "pathways", left: "PI3K-AKT-MTOR", right: "WNT-BCATENIN" });
    const rows = group(/^Only in PI3K/);
    expect(rows.find(([what]) => what === "PI3K/Akt/mTOR")?.[1]).toBe("raised7changed, direction not stated6");
    expect(rows.find(([what]) => what === "Osteogenic differentiation")?.[1]).toBe("raised7retracted, not counted:9");
    // All that this side has of RUNX2 is retracted, so the two do not share it.
    const unclear = group(/^Found by both, with direction not stated/).find(([what]) => what === "RUNX2");
    expect(unclear).toEqual(["RUNX2", "raisedretracted, not counted:9", "raised14"]);
  });

  it("go into the file by sign, a line for every read-out", async () => {
    await startI18n("en");
    const evidence = isopsoralen();
    const own = { own: true, evidence, same: new Map() };
    const side = (id: string) => ({ id, name: id, side: effectsOfPathway(evidence, id), ...own });
    const [left, right] = [side("PI3K-AKT-MTOR"), side("WNT-BCATENIN")];
    const t = i18next.getFixedT("en", "compare");
    const comparison = compareSides(left.side, right.side);
    const sheet = comparisonSheet({ t, evidence, language: "en", left, right, comparison });
    expect(sheet.rows).toHaveLength(new Set([...left.side.keys(), ...right.side.keys()]).size);
    expect(sheet.rows.every((row) => row.length === sheet.header.length)).toBe(true);
    const row = sheet.rows.find((each) => each[2] === "PI3K-AKT-MTOR");
    expect(row?.slice(3, 12)).toEqual(["raised", "7", "", "", "6", "", "", "", ""]);
    const gone = sheet.rows.find((each) => each[2] === "RUNX2");
    expect(gone?.slice(3, 12)).toEqual(["raised", "", "", "", "", "", "9", "", ""]);
    expect(sheet.header[4]).toBe("PI3K-AKT-MTOR: references, raised");
    expect(sheet.header.slice(-2)).toEqual(["Title", "PMID"]);
    const known = evidence.studyByRef.get(14)?.citation.title;
    expect(sheet.rows.map((each) => each.at(-2))).toContain(known);
  });
});

describe("a second dataset", () => {
  const { dataset } = isopsoralen();
  const fileField = () => {
    const field = document.querySelector<HTMLInputElement>('input[type="file"]');
    if (!field) throw new Error("there is a field for files");
    return field;
  };
  const choose = async (text: string) => {
    await userEvent.upload(fileField(), new File([text], "other.json"));
    return screen.findByText(/^other\.json/);
  };

  it("that says the opposite of one study stands against it", async () => {
    await open({ of: "datasets" });
    const findings = dataset.findings.map((finding) =>
      finding.object === "NFATC1" ? { ...finding, effect: "increases" as const } : finding,
    );
    await choose(JSON.stringify({ ...dataset, findings }));
    expect(group(/^Opposite directions/)).toEqual([["NFATc1", "lowered2425Possible duplicate ", "raised2425"]]);
  });

  it("with faults is refused with a list of them", async () => {
    await open({ of: "datasets" });
    const findings = dataset.findings.map((finding, at) => (at === 0 ? { ...finding, object: "NOWHERE" } : finding));
    const said = await choose(JSON.stringify({ ...dataset, findings }));
    expect(said.textContent).toBe("other.json has 1 error and is not shown.");
    expect(screen.getByText(/an id that no record defines/).textContent).toContain("NOWHERE");
    expect(screen.queryByRole("table")).toBeNull();
  });

  it("that is no JSON is refused in words", async () => {
    await open({ of: "datasets" });
    await choose("not a dataset");
    expect(screen.getByText(/cannot be read/)).toBeTruthy();
  });
});
