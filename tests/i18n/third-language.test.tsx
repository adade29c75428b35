import { render } from "@testing-library/react";
import type { ReactElement } from "react";
import { beforeAll, beforeEach, describe, expect, it, vi } from "vitest";
import { parseCompiled } from "../../src/dataset/parse-compiled";
import { fullNetwork } from "../../src/domain/network";
import type { Language } from "../../src/domain/records";
import { languages, languageTable } from "../../src/domain/records/base/languages";
import { routesBetween } from "../../src/domain/routes";
import { sayRoute } from "../../src/domain/statements";
import { DatasetFaults } from "../../src/evidence-ui/datasets/DatasetFaults";
import AboutDialog from "../../src/features/about/AboutDialog";
import ComparePage from "../../src/features/compare";
import ContestedPage from "../../src/features/contested";
import FilterRail from "../../src/features/filters";
import GapsPage from "../../src/features/gaps";
import HelpDialog from "../../src/features/help/HelpDialog";
import Introduction from "../../src/features/introduction/Introduction";
import Legend from "../../src/features/legend/Legend";
import FigureReading from "../../src/features/legend/reading/FigureReading";
import RoutesPage from "../../src/features/routes";
import StudiesPage from "../../src/features/studies";
import StudyPanel from "../../src/features/study-panel";
import TopBar from "../../src/features/top-bar/TopBar";
import Walk from "../../src/features/walk";
import { composeFigure } from "../../src/figure/frame/compose";
import { figureToSvg } from "../../src/figure/svg/page";
import { startI18n } from "../../src/i18n";
import { TooltipProvider } from "../../src/ui";
import { readingOf } from "../../src/wording/readings";
import { textOf } from "../../src/wording/sentence";
import { isopsoralen } from "../domain/real";
import { Canvas } from "../features/export/composer";
import { renderWithStore } from "../features/with-store";
import { fixtureScene } from "../figure/fixture-scene";
import { realContext, slideSpec } from "../figure/fixture-spec";
import { fakeScreen } from "../media";

/** A row of the table and a catalogue: all that a language takes. */
const xx = "xx" as Language;

vi.mock("../../src/domain/records/base/languages", async (original) => {
  const module = await original<typeof import("../../src/domain/records/base/languages")>();
  const row = { ...module.languageTable.en, name: "Þšéüðö", tag: "xx", officeTag: "xx-XX", inRecords: "where written" };
  Object.assign(module.languageTable, { xx: row });
  (module.languages as string[]).push("xx");
  return module;
});
vi.mock("../../src/i18n/catalogues", async (original) => {
  const { catalogues } = await original<typeof import("../../src/i18n/catalogues")>();
  const { pseudoCatalogue } = await import("./pseudo");
  const { words, all } = catalogues.en;
  const row = { words: pseudoCatalogue(words), all: async () => ({ default: pseudoCatalogue((await all()).default) }) };
  Object.assign(catalogues, { xx: row });
  return { catalogues };
});

const evidence = isopsoralen();
const { dataset } = evidence;

const wordsIn = (text: string) => text.match(/[A-Za-z]{3,}/g) ?? [];
/** Words of the records, which are not translated, and names of files, formats and services that no language changes. */
const known = new Set(
  wordsIn(
    `${JSON.stringify(dataset)} Osteograph PubMed Google Scholar png ECO Europe PMC PMID DOI CNKI PNG SVG PDF PPTX CSV XLSX RIS BibTeX CSL JSON
    Latin English https www org com data xml isopsoralen slide overview xx Ctrl Esc Shift Enter Tab Home End Page Up Down Space Delete`,
  ),
);

/** A file of which nearly everything is wrong, and what is wrong with it. */
const broken = parseCompiled({
  ...{ schemaVersion: "9", extra: true, gaps: 3, sourceChecks: [], findings: [], background: [{ id: "a b", ref: -1 }] },
  dataset: { id: "x", title: {}, subjects: [], version: "1", date: "today", categories: [{ id: "none" }], extra: 1 },
  entities: [{ id: "x", kind: "molecul", name: "x", synonyms: null }],
  studies: [{ id: 3, arms: [{ approach: "in vivo", doses: [{ value: "1" }] }] }],
});
const faults = broken.ok ? [] : broken.issues;

/** What a fault cites of the file: everything but the keys of messages. */
const cited = (value: unknown): readonly string[] =>
  typeof value === "object" && value !== null
    ? Object.entries(value).flatMap(([name, inner]) => (name === "key" ? [] : cited(inner)))
    : [String(value)];
for (const word of wordsIn(cited(faults.map(({ code: _, ...fault }) => fault)).join(" "))) known.add(word);

/** A word of the records as it is written in the middle of a sentence. */
const inSentence = (word: string) => word.slice(0, 1).toLowerCase() + word.slice(1);

/** Everything of the page that is read or heard. */
function spoken(): string {
  const attributes = [...document.body.querySelectorAll("*")].flatMap((element) =>
    ["aria-label", "title", "placeholder", "alt", "aria-description"].flatMap(
      (name) => element.getAttribute(name) ?? [],
    ),
  );
  const walker = document.createTreeWalker(document.body, NodeFilter.SHOW_TEXT);
  const texts: string[] = [];
  while (walker.nextNode()) {
    if (walker.currentNode.parentElement?.closest("style, script") === null)
      texts.push(walker.currentNode.nodeValue ?? "");
  }
  return [...texts, ...attributes].join("\n");
}

function expectTranslated(text: string): void {
  expect(text).toMatch(/[áéíöüšţñ]/);
  expect(text).not.toMatch(/\{\{|\}\}|undefined|\bNaN\b|\[object /);
  expect([...new Set(wordsIn(text))].filter((word) => !known.has(word) && !known.has(inSentence(word)))).toEqual([]);
}

beforeAll(() => startI18n(xx));
beforeEach(() => {
  document.body.replaceChildren();
  fakeScreen();
});

describe("a third language", () => {
  it("is in the table, and records that lack it have the first language's words, marked", () => {
    expect(languages).toEqual(["en", "zh", "xx"]);
    expect(languageTable[xx].tag).toBe("xx");
    expect(dataset.entities[0]?.name[xx]).toBe(`${dataset.entities[0]?.name.en} [en]`);
  });

  const nothing = () => undefined;
  const screens: Readonly<Record<string, readonly [ReactElement, Parameters<typeof renderWithStore>[1]]>> = {
    "the bar at the top": [
      <TopBar key="bar" search={null} onCopy={nothing} onExport={nothing} onHelp={nothing} onIntroduction={nothing} />,
      {},
    ],
    "the filters": [<FilterRail key="rail" />, {}],
    "the legend": [<Legend key="legend" onRead={nothing} />, {}],
    "the source": [<AboutDialog key="source" open onOpenChange={nothing} />, {}],
    help: [
      <HelpDialog
        key="help"
        open
        onOpenChange={nothing}
        onIntroduction={nothing}
        onReading={nothing}
        onAbout={nothing}
      />,
      {},
    ],
    "the reading of the figure": [<FigureReading key="reading" open onOpenChange={nothing} />, {}],
    "the two-minute introduction": [<Introduction key="introduction" onEnd={nothing} />, {}],
    "a step of the tour": [<Walk key="walk" />, { step: "1.1" }],
    "the panel of a node": [<StudyPanel key="node" />, { choice: { kind: "node", id: "PI3K-AKT-MTOR" } }],
    "the panel of an arrow": [<StudyPanel key="edge" />, { choice: { kind: "edge", id: "tested:isopsoralen>NF-KB" } }],
    "the panel of a study": [<StudyPanel key="study" />, { choice: { kind: "study", ref: 9 } }],
    "the studies": [<StudiesPage key="studies" />, { page: "studies", query: { table: "studies" } }],
    "the contested matters": [<ContestedPage key="contested" />, { page: "contested" }],
    "the routes": [<RoutesPage key="routes" />, { page: "routes", query: { to: "RUNX2", len: "2" } }],
    "the gaps": [<GapsPage key="gaps" />, { page: "gaps" }],
    "a comparison": [<ComparePage key="compare" />, { page: "compare", query: { left: "29", right: "21" } }],
    "what is wrong with a file": [<DatasetFaults key="broken" issues={faults} />, {}],
    "the export": [<Canvas key="export" scene={{ ...fixtureScene(), language: xx }} />, {}],
  };
  it.each(Object.entries(screens))("shows %s with no word left out", async (_, [part, state]) => {
    await renderWithStore(<TooltipProvider>{part}</TooltipProvider>, state, xx as "en");
    expectTranslated(spoken());
  });

  it("words every arrow, node and route", () => {
    const { nodes, edges } = fullNetwork(evidence, { level: "molecules", toggled: [] });
    expect(edges.length).toBeGreaterThan(50);
    for (const thing of [...nodes, ...edges]) expectTranslated(readingOf(evidence, thing, xx));
    const { routes } = routesBetween(evidence, { from: "isopsoralen", to: "RUNX2", maxHops: 3 });
    expect(routes.length).toBeGreaterThan(1);
    for (const route of routes) {
      const { sentence, net, cautions } = sayRoute(evidence, route);
      for (const said of [sentence, net, ...cautions]) expectTranslated(textOf(said, xx));
    }
  });

  it("draws a figure with its legend, references and source", async () => {
    const spec = { ...slideSpec, title: "", subtitle: "" };
    const page = composeFigure({ ...fixtureScene(), language: xx }, spec, realContext());
    const svg = await figureToSvg(page, { text: "system", fonts: async () => new Uint8Array() });
    const host = document.createElement("div");
    host.append(...new DOMParser().parseFromString(svg, "image/svg+xml").querySelectorAll("text, title, desc"));
    render(<p />);
    // The words of the scene itself, which is made by hand in English.
    for (const word of wordsIn(JSON.stringify(fixtureScene()))) known.add(word);
    document.body.append(host);
    expectTranslated(spoken());
  });
});
