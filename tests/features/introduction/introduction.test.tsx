import { act, screen, waitFor } from "@testing-library/react";
import userEvent from "@testing-library/user-event";
import { beforeEach, describe, expect, it, vi } from "vitest";
import { noFilters } from "../../../src/domain/filters";
import { fullNetwork } from "../../../src/domain/network";
import { exampleArrow, exampleCategory, exampleDispute } from "../../../src/features/introduction/examples";
import Introduction from "../../../src/features/introduction/Introduction";
import IntroductionOffer from "../../../src/features/introduction/IntroductionOffer";
import { introductionSteps } from "../../../src/features/introduction/steps";
import { isopsoralen } from "../../domain/real";
import { fakeScreen } from "../../media";
import { renderWithStore } from "../with-store";

const overview = { level: "overview", toggled: [] } as const;
const evidence = isopsoralen();
const network = fullNetwork(evidence, overview);

beforeEach(() => {
  fakeScreen();
});

describe("the examples of the introduction", () => {
  it("are the undisputed arrow with most papers, and what most papers disagree about", () => {
    const arrow = exampleArrow(network);
    expect(arrow).toMatchObject({ cls: "tested", standing: "supported" });
    const others = network.edges.filter(({ cls, standing }) => cls === "tested" && standing === "supported");
    expect(Math.max(...others.map(({ refs }) => refs.length))).toBe(arrow?.refs.length);
    expect(exampleDispute(network)?.thing.sides).toBeTruthy();
    expect(evidence.categories.has(exampleCategory(evidence, overview) ?? "")).toBe(true);
  });

  it("are left out where a dataset has none", () => {
    const dataset = { ...evidence.dataset, studies: [], findings: [], background: [], sourceChecks: [] };
    const steps = introductionSteps({
      ...evidence,
      dataset,
      studies: new Map(),
      findings: new Map(),
      background: new Map(),
    });
    expect(steps.map(({ id }) => id)).not.toContain("dispute");
    expect(steps.length).toBeGreaterThanOrEqual(6);
    expect(exampleArrow({ nodes: [], edges: [] })).toBeNull();
    expect(exampleDispute({ nodes: [], edges: [] })).toBeNull();
  });
});

describe("the two-minute introduction", () => {
  it.each([
    ["en", "What the picture shows", "Step 1 of 8", "Next", "Finish"],
    ["zh", "图中有什么", "第 1 步，共 8 步", "下一步", "完成"],
  ] as const)("leads by keys through the real state, and gives back what was before (%s)", async (...row) => {
    const [language, first, progress, next, finish] = row;
    const onEnd = vi.fn();
    const filters = { ...noFilters, effects: ["osteoblast"] };
    const store = await renderWithStore(
      <Introduction onEnd={onEnd} />,
      { page: "studies", filters, query: { sort: "dose" } },
      language,
    );
    const before = store.getState();
    const card = await screen.findByRole("dialog", { name: first });
    await waitFor(() => expect(document.activeElement).toBe(card));
    expect(card.textContent).toContain(progress);
    expect(store.getState()).toMatchObject({ page: "graph", filters: noFilters, inIntroduction: true });
    await userEvent.keyboard("{ArrowRight}{ArrowRight}");
    expect(store.getState().choice).toEqual({ kind: "edge", id: exampleArrow(network)?.id });
    await userEvent.keyboard("{ArrowLeft}");
    expect(store.getState()).toMatchObject({ choice: null, background: "always" });
    for (let step = 0; step < 4; step += 1) await userEvent.click(screen.getByRole("button", { name: next }));
    expect(store.getState().view.level).toBe("molecules");
    await userEvent.click(screen.getByRole("button", { name: next }));
    await userEvent.click(screen.getByRole("button", { name: next }));
    await userEvent.click(screen.getByRole("button", { name: finish }));
    expect(onEnd).toHaveBeenCalledOnce();
    expect(store.getState().past).toEqual(before.past);
  });

  it("ends by Escape, by a step back in the browser, and gives back page, filters and undo", async () => {
    const onEnd = vi.fn();
    const store = await renderWithStore(<Introduction onEnd={onEnd} />, { page: "routes", query: { to: "NFATC1" } });
    await screen.findByRole("dialog");
    await userEvent.keyboard("{ArrowRight}{ArrowRight}{Escape}");
    expect(onEnd).toHaveBeenCalledOnce();
    expect(store.getState()).toMatchObject({
      page: "routes",
      query: { to: "NFATC1" },
      choice: null,
      inIntroduction: false,
    });
    expect(store.getState().past).toEqual([]);
    act(() => window.dispatchEvent(new PopStateEvent("popstate")));
    expect(onEnd).toHaveBeenCalledTimes(2);
  });

  it("leaves Escape to a dialog that is open over it", async () => {
    const onEnd = vi.fn();
    await renderWithStore(
      <>
        <Introduction onEnd={onEnd} />
        <div role="dialog" aria-label="over it" />
      </>,
    );
    await screen.findByRole("dialog", { name: /^What the picture/ });
    await userEvent.keyboard("{Escape}");
    expect(onEnd).not.toHaveBeenCalled();
  });

  it("keeps the language that the reader switches to on the way", async () => {
    const store = await renderWithStore(<Introduction onEnd={() => undefined} />);
    await screen.findByRole("dialog");
    act(() => store.getState().set({ language: "zh" }));
    await userEvent.keyboard("{Escape}");
    expect(store.getState().language).toBe("zh");
  });
});

describe("the offer of the introduction", () => {
  it("takes no focus, and goes away with the first thing that the reader does", async () => {
    const [onStart, onClose] = [vi.fn(), vi.fn()];
    const store = await renderWithStore(
      <>
        <main>picture</main>
        <IntroductionOffer onStart={onStart} onClose={onClose} />
      </>,
    );
    expect(document.activeElement).toBe(document.body);
    await userEvent.click(screen.getByRole("button", { name: "Show me" }));
    expect(onStart).toHaveBeenCalledOnce();
    act(() => store.getState().choose({ kind: "node", id: "NF-KB" }));
    expect(onClose).toHaveBeenCalledOnce();
    await userEvent.click(screen.getByText("picture"));
    expect(onClose).toHaveBeenCalledTimes(2);
  });
});
