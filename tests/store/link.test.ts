import { describe, expect, it } from "vitest";
import { noFilters } from "../../src/domain/filters";
import { fullNetwork } from "../../src/domain/network";
import { firstPicture, firstSettings } from "../../src/store/state";
import { type Linked, readUrl, writeUrl } from "../../src/store/url";
import { isopsoralen } from "../domain/real";

const evidence = isopsoralen();
const arrows = new Set(
  (["overview", "molecules"] as const).flatMap((level) =>
    fullNetwork(evidence, { level, toggled: [] }).edges.map(({ id }) => id),
  ),
);

const plain: Linked = {
  page: firstSettings.page,
  query: firstSettings.query,
  step: firstSettings.step,
  scope: null,
  view: firstPicture.view,
  filters: firstPicture.filters,
  choice: firstPicture.choice,
  filteredOut: firstPicture.filteredOut,
  background: firstPicture.background,
  reading: firstPicture.reading,
  language: "en",
};

const open = (fragment: string) => readUrl(fragment, evidence, "en", (id) => arrows.has(id));
const reopened = (state: Linked) => open(`#${writeUrl(state)}`);

describe("a link reopens", () => {
  const states: Readonly<Record<string, Partial<Linked>>> = {
    "the default view": {},
    "the molecules with one pathway closed": { view: { level: "molecules", toggled: ["NF-KB"] } },
    "every filter at once": {
      filters: {
        subjects: [],
        effects: ["osteoblast", "osteoclast"],
        directions: ["favourable", "none"],
        approaches: ["in vivo", "in silico"],
        onlyApproaches: true,
        organisms: ["mouse", "not-reported"],
        models: ["MC3T3-E1", "marrow-stromal-cells"],
        inducers: ["glucocorticoid", "ovariectomy"],
        pathways: ["WNT-BCATENIN"],
        classes: ["tested", "background"],
        doseUnits: ["μmol/L", "mg/kg"],
        years: [2018, 2022],
        minStudies: 2,
        contestedOnly: true,
        retracted: "counted",
      },
    },
    "a filter whose rest is laid out again": {
      filters: { ...firstPicture.filters, effects: ["osteoclast"] },
      filteredOut: "redraw",
    },
    "a chosen pathway": { choice: { kind: "node", id: "NF-KB" } },
    "a chosen arrow": { choice: { kind: "edge", id: "tested:isopsoralen>NF-KB" } },
    "a chosen study": { choice: { kind: "study", ref: 24 } },
    "a chosen route": { choice: { kind: "route", path: ["isopsoralen", "NF-KB", "BONE-RESORPTION"] } },
    "the routes page with what it was asked": { page: "routes", query: { from: "isopsoralen", to: "BMD & more=%2C" } },
    "a step of the walk": { step: "2.1" },
    "the reading by the primary record, in Chinese, with the rest hidden": {
      reading: "primary",
      language: "zh",
      filteredOut: "hide",
      background: "always",
    },
  };

  for (const [name, state] of Object.entries(states)) {
    it(name, () => {
      expect(reopened({ ...plain, ...state })).toEqual({ state: { ...plain, ...state }, ignored: [] });
    });
  }
});

describe("a link that means nothing here", () => {
  it("opens the default view and says what it ignored", () => {
    const read = open("#node=NOT-A-NODE&arrow=tested:a>b&study=999&level=atoms&effect=osteoblast,wings&colour=red");
    expect(read.state).toEqual({ ...plain, filters: { ...noFilters, effects: ["osteoblast"] } });
    expect(read.ignored.toSorted()).toEqual([
      "arrow=tested:a>b",
      "colour=red",
      "effect=wings",
      "level=atoms",
      "node=NOT-A-NODE",
      "study=999",
    ]);
  });

  it.each([
    "min=0",
    "min=-3",
    "years=2022-2018",
    "years=lately",
    "route=isopsoralen",
    "step=9.9",
    "toggled=RUNX2",
    "study=07",
    "study=1e1",
  ])("does not take %s", (part) => {
    const read = open(`#${part}`);
    expect(read.ignored).toEqual([part]);
    expect(read.state).toEqual(plain);
  });

  it("names the second of two choices", () => {
    const read = open("#node=NF-KB&study=24");
    expect(read.state.choice).toEqual({ kind: "node", id: "NF-KB" });
    expect(read.ignored).toEqual(["study=24"]);
  });

  it("names a second value of the same part, and not one that says the same again", () => {
    const read = open("#node=NF-KB&node=NOTCH&level=molecules&level=molecules&q.find=a&q.find=b");
    expect(read.state.choice).toEqual({ kind: "node", id: "NF-KB" });
    expect(read.ignored).toEqual(["node=NOTCH", "q.find=b"]);
  });

  it.each(["isopsoralen>NFATC1", "NF-KB>isopsoralen", "isopsoralen>nobody", "isopsoralen>NF-KB>NOTCH"])(
    "does not take a route with a step that nothing states: %s",
    (path) => {
      expect(open(`#route=${path}`)).toMatchObject({ state: { choice: null }, ignored: [`route=${path}`] });
    },
  );

  it.each(["", "#", "#%E0%A4%A", "#&&&=&", "#=x", "#lang"])("survives %j", (fragment) => {
    expect(open(fragment).state).toEqual(plain);
  });
});

describe("the words of a link", () => {
  it("are short for the default view: the language alone", () => {
    expect(writeUrl(plain)).toBe("lang=en");
  });

  it("stay readable for pathways and arrows", () => {
    const choice = { kind: "edge", id: "tested:isopsoralen>NF-KB" } as const;
    expect(writeUrl({ ...plain, choice })).toContain("arrow=tested:isopsoralen>NF-KB");
  });
});
