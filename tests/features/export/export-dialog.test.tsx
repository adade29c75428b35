import { act, screen } from "@testing-library/react";
import userEvent from "@testing-library/user-event";
import { useState } from "react";
import { afterEach, describe, expect, it, vi } from "vitest";
import { noFilters } from "../../../src/domain/filters";
import { fixtureScene } from "../../figure/fixture-scene";
import { renderWithStore } from "../with-store";
import { Canvas, choose, composer } from "./composer";

// A test that gives the document fonts leaves it without them, as jsdom makes it.
afterEach(() => {
  Reflect.deleteProperty(document, "fonts");
});

/** How long parts of a view are tried on a page at most. */
const whileTried = { timeout: 20_000 };

describe("the figure composer", () => {
  it("offers slides in three sizes with their pixels", async () => {
    await composer();
    for (const size of ["1920 × 1080", "2560 × 1440", "3840 × 2160"]) expect(screen.getByText(size)).toBeTruthy();
    expect(await screen.findByText("1920 × 1080 pixels at 144 dpi, 338.7 × 190.5 mm", {}, whileTried)).toBeTruthy();
  });

  it("makes a column of a journal in the resolution that the journal asks for", async () => {
    await composer();
    await choose("button", "Journal");
    await choose("button", "90 mm");
    await choose("button", "1000 dpi");
    expect(await screen.findByText(/^3543 × \d+ pixels at 1000 dpi, 90 × /, {}, whileTried)).toBeTruthy();
  });

  it("says what sizes there are where the typed one is none, and saves nothing", async () => {
    await composer();
    await choose("button", "Custom");
    await userEvent.clear(screen.getByRole("textbox", { name: "Width" }));
    await userEvent.type(screen.getByRole("textbox", { name: "Width" }), "2");
    expect(screen.getByRole("alert").textContent).toMatch(/36 to 2400 dpi/);
    expect(screen.getByRole("button", { name: "Save PNG" }).hasAttribute("data-disabled")).toBe(true);
    await userEvent.type(screen.getByRole("textbox", { name: "Width" }), "400");
    expect(screen.queryByRole("alert")).toBeNull();
  });

  it("proposes a title that follows a filter by effect", async () => {
    await composer({ filters: { ...noFilters, effects: ["osteoclast"] } });
    const title = screen.getByRole<HTMLTextAreaElement>("textbox", { name: "Title" }).value;
    expect(title).toBe("Isopsoralen and osteoclasts: the mechanism, study by study");
    await choose("radio", "One pathway with its studies");
    // The pathway with the most studies, not the first of the alphabet.
    expect(screen.getByRole<HTMLTextAreaElement>("textbox", { name: "Title" }).value).toBe("Isopsoralen · NF-κB");
  });

  it("proposes the title of the evidence and the number of studies, in the language of the figure", async () => {
    await composer({}, "zh");
    expect(screen.getByRole<HTMLTextAreaElement>("textbox", { name: "标题" }).value).toMatch(/^异补骨脂素抗骨质疏松/);
    expect(screen.getByRole<HTMLTextAreaElement>("textbox", { name: "副标题" }).value).toMatch(/^\d+ 项研究/);
  });

  it("says that a title of 500 characters is cut in the picture and kept in the file", async () => {
    await composer();
    const field = screen.getByRole("textbox", { name: "Title" });
    await userEvent.clear(field);
    await userEvent.click(field);
    await userEvent.paste("osteoclast ".repeat(46));
    expect(screen.getByText(/The title is too long for the page/)).toBeTruthy();
    expect(screen.getByRole("button", { name: "Save PNG" }).hasAttribute("data-disabled")).toBe(false);
  });

  it("names the file after dataset, level, filters and day", async () => {
    await composer({ filters: { ...noFilters, effects: ["osteoclast"] } });
    // What the filter leaves is laid out again first.
    const name = /^isopsoralen_overview_osteoclast_en_slide_\d{4}-\d{2}-\d{2}\.png$/;
    expect(await screen.findByText(name, undefined, { timeout: 20_000 })).toBeTruthy();
    expect(screen.getByText("Laid out again, because the filters left gaps in the picture.")).toBeTruthy();
    await choose("button", "Show it as on the screen");
    expect(screen.getByText(name)).toBeTruthy();
    expect(screen.queryByText(/^Laid out again/)).toBeNull();
  });

  it("closed and opened again asks for what it asked for before", async () => {
    const [Shut, Open] = [() => <p />, () => <Canvas scene={fixtureScene()} />];
    function Page() {
      const [open, setOpen] = useState(true);
      return (
        <>
          {open ? <Open /> : <Shut />}
          <button type="button" onClick={() => setOpen(!open)}>
            toggle
          </button>
        </>
      );
    }
    await renderWithStore(<Page />);
    await choose("button", "PDF");
    const toggle = screen.getByText("toggle");
    act(() => toggle.click());
    expect(screen.queryByRole("button", { name: "Save PDF" })).toBeNull();
    act(() => toggle.click());
    expect(screen.getByRole("button", { name: "Save PDF" })).toBeTruthy();
  });

  it("offers for a deck only what a deck obeys, and shows its widescreen slide whatever page was chosen before", async () => {
    await composer();
    await choose("button", "Square");
    await choose("button", "PPTX");
    await choose("radio", /^Deck/);
    expect(screen.queryByRole("group", { name: "Page" })).toBeNull();
    expect(screen.getByText("338.7 × 190.5 mm")).toBeTruthy();
    expect(screen.getByText(/widescreen slides \(16:9\)/)).toBeTruthy();
  });

  it("says what to do next where the browser draws nothing", async () => {
    // jsdom has neither fonts nor a canvas.
    Object.defineProperty(document, "fonts", { value: { load: async () => [] }, configurable: true });
    await composer();
    await choose("button", "Save PNG");
    expect((await screen.findByRole("alert")).textContent).toMatch(/save as PDF or SVG/);
  });

  it("saves nothing where nothing is in view", async () => {
    await renderWithStore(<Canvas scene={{ ...fixtureScene(), nodes: [], edges: [] }} />);
    expect(screen.getByText(/Nothing is in view/)).toBeTruthy();
    expect(screen.getByRole("button", { name: "Save PNG" }).hasAttribute("data-disabled")).toBe(true);
  });

  it("saves nothing where all that is in view is faded", async () => {
    const scene = fixtureScene();
    const faded = {
      ...scene,
      nodes: scene.nodes.map((node) => ({ ...node, emphasis: "dim" as const })),
      edges: scene.edges.map((edge) => ({ ...edge, emphasis: "dim" as const })),
    };
    await renderWithStore(<Canvas scene={faded} />);
    expect(screen.getByText(/Nothing is in view/)).toBeTruthy();
    expect(screen.getByRole("button", { name: "Save PNG" }).hasAttribute("data-disabled")).toBe(true);
  });

  it.each([
    ["PI3K-AKT-MTOR", "PI3K/Akt/mTOR"],
    ["NFATC1", "Osteoclast markers"],
  ])("proposes the pathway that is chosen, or the one that holds what is chosen (%s)", async (id, name) => {
    await composer({ choice: { kind: "node", id } });
    await choose("radio", "One pathway with its studies");
    expect(screen.getByRole<HTMLTextAreaElement>("textbox", { name: "Title" }).value).toContain(name);
  });

  it("shows a pathway alone, with its own name and its own studies", async () => {
    await composer();
    await choose("radio", "One pathway with its studies");
    const title = () => screen.getByRole<HTMLTextAreaElement>("textbox", { name: "Title" }).value;
    await userEvent.clear(screen.getByRole("combobox", { name: "Pathway" }));
    await userEvent.type(screen.getByRole("combobox", { name: "Pathway" }), "NF-κB{Enter}");
    expect(title()).toBe("Isopsoralen · NF-κB");
    expect(screen.getByRole<HTMLTextAreaElement>("textbox", { name: "Subtitle" }).value).toBe("3 studies");
  });

  it("offers to show the choice alone only where something is chosen", async () => {
    await composer();
    expect(screen.queryByRole("radio", { name: "The selection and its arrows" })).toBeNull();
    expect(screen.getByText("Select something on the graph to show it alone.")).toBeTruthy();
  });

  it("shows the caption to be copied by hand where the browser refuses the clipboard", async () => {
    await composer();
    vi.stubGlobal("navigator", { ...navigator, clipboard: undefined });
    await choose("button", "Copy");
    await userEvent.click(await screen.findByRole("menuitem", { name: "Caption in Chinese" }));
    const field = await screen.findByRole<HTMLTextAreaElement>("textbox", { name: /Copy the caption by hand/ });
    expect(field.value).toMatch(/异补骨脂素/);
    vi.unstubAllGlobals();
  });
});
