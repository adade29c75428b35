import { act, screen, waitFor, within } from "@testing-library/react";
import userEvent from "@testing-library/user-event";
import { describe, expect, it, vi } from "vitest";
import HelpDialog, { type HelpDialogProps } from "../../../src/features/help/HelpDialog";
import { keyRows, keysFor } from "../../../src/features/help/keys";
import { isopsoralen } from "../../domain/real";
import { fakeScreen } from "../../media";
import { renderWithStore } from "../with-store";

const display = fakeScreen();
const nothing = () => undefined;

function help(props: Partial<HelpDialogProps> = {}) {
  return (
    <HelpDialog open onOpenChange={nothing} onIntroduction={nothing} onReading={nothing} onAbout={nothing} {...props} />
  );
}

describe("the help", () => {
  it("leads to the introduction, to the reading of the figure and to what the app is, and closes with Escape", async () => {
    const [onIntroduction, onReading, onAbout, onOpenChange] = [vi.fn(), vi.fn(), vi.fn(), vi.fn()];
    await renderWithStore(help({ onIntroduction, onReading, onAbout, onOpenChange }));
    const dialog = await screen.findByRole("dialog", { name: "Help" });
    await waitFor(() => expect(dialog.contains(document.activeElement)).toBe(true));
    for (const name of ["Start the two-minute introduction", "How to read this figure", "About Osteograph"]) {
      await userEvent.click(within(dialog).getByRole("button", { name }));
    }
    for (const way of [onIntroduction, onReading, onAbout]) expect(way).toHaveBeenCalledOnce();
    await userEvent.keyboard("{Escape}");
    expect(onOpenChange).toHaveBeenCalledWith(false);
  });

  it.each([
    ["en", "Find a key", "arrow", "Shift→", "1 key found", "redo"],
    ["zh", "查找按键", "箭头", "Shift→", "找到 1 个按键", "重做"],
  ] as const)("lists every key and finds one by its words (%s)", async (language, field, word, keys, count, redo) => {
    await renderWithStore(help(), {}, language);
    const dialog = await screen.findByRole("dialog");
    expect(dialog.querySelectorAll("kbd").length).toBe(keyRows.flatMap(({ ways }) => ways.flat()).length);
    await userEvent.type(within(dialog).getByLabelText(field), word);
    expect(dialog.textContent).toContain(keys);
    await userEvent.clear(within(dialog).getByLabelText(field));
    await userEvent.type(within(dialog).getByLabelText(field), redo);
    expect(dialog.textContent).toContain(count);
    expect(dialog.textContent).toContain("CtrlY");
  });

  it.each([
    ["en", ["Mixed", "Contested", "Discrepancy", "Possible duplicate", "Stated mediator", "Record not found"]],
    ["zh", ["有升有降", "有争议", "与原文不符", "疑为重复", "所述介导", "未检得原文"]],
  ] as const)("defines the words of legend, chips and tables (%s)", async (language, words) => {
    await renderWithStore(help(), {}, language);
    const dialog = await screen.findByRole("dialog");
    const terms = [...dialog.querySelectorAll("dt")].map((term) => term.textContent);
    expect(terms).toEqual(expect.arrayContaining([...words]));
  });

  it.each([
    ["en", /review/i, "Not studied in this collection"],
    ["zh", /综述/, "本证据集无研究"],
  ] as const)("speaks of no review in a collection without one (%s)", async (language, review, term) => {
    const { review: _, ...info } = isopsoralen().dataset.dataset;
    const own = { ...isopsoralen().dataset, dataset: { ...info, sections: [], context: [] } };
    await renderWithStore(help(), {}, language, own);
    const terms = [...(await screen.findByRole("dialog")).querySelectorAll("dl")].map((list) => list.textContent);
    expect(terms.join(" ")).not.toMatch(review);
    expect(screen.getByText(term)).toBeTruthy();
  });

  it("explains the gestures where there is a touch screen, before the keys where there is no mouse", async () => {
    await renderWithStore(help());
    await screen.findByRole("dialog");
    expect(screen.queryByText("Long press, then drag")).toBeNull();
    act(() => display.now((query) => query === "(any-pointer: coarse)"));
    expect(screen.getByText("Long press, then drag").parentElement?.textContent).toContain("Move the node");
    const order = () => screen.getAllByRole("heading", { level: 3 }).map(({ textContent }) => textContent);
    expect(order().slice(0, 2)).toEqual(["Keyboard", "Touch"]);
    act(() => display.now((query) => query.includes("pointer: coarse")));
    expect(order().slice(0, 2)).toEqual(["Touch", "Keyboard"]);
  });
});

describe("the list of keys", () => {
  it("has no id twice, and is searched by what keys do and by their names", () => {
    expect(new Set(keyRows.map(({ id }) => id)).size).toBe(keyRows.length);
    const found = (question: string) => keysFor(question, ({ id }) => `does ${id}`).map(({ id }) => id);
    expect(found("")).toHaveLength(keyRows.length);
    expect(found("DOES zoom")).toEqual(["zoom"]);
    expect(found("page up")).toEqual(["order", "tens"]);
    expect(found("nothing of the kind")).toEqual([]);
  });
});
