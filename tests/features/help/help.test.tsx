import { act, screen, waitFor } from "@testing-library/react";
import userEvent from "@testing-library/user-event";
import { describe, expect, it } from "vitest";
import HelpDialog from "../../../src/features/help/HelpDialog";
import { isopsoralen } from "../../domain/real";
import { fakeScreen } from "../../media";
import { renderWithStore } from "../with-store";

const display = fakeScreen();

describe("the help", () => {
  it("names the review and its experimental studies, and closes with Escape", async () => {
    const told: boolean[] = [];
    await renderWithStore(<HelpDialog open onOpenChange={(open) => told.push(open)} />);
    const dialog = await screen.findByRole("dialog", { name: "How to read the graph" });
    expect(dialog.textContent).toContain("26 experimental studies");
    expect(dialog.textContent).toContain("Research progress on the pharmacological effects of isopsoralen");
    await waitFor(() => expect(dialog.contains(document.activeElement)).toBe(true));
    await userEvent.keyboard("{Escape}");
    expect(told).toEqual([false]);
  });

  it.each([
    ["en", ["Mixed", "Contested", "Discrepancy", "Possible duplicate", "Stated mediator", "Record not found"]],
    ["zh", ["有升有降", "有争议", "与原文不符", "疑为重复", "所述介导", "未检得原文"]],
  ] as const)("defines the words of legend, chips and tables (%s)", async (language, words) => {
    await renderWithStore(<HelpDialog open onOpenChange={() => undefined} />, {}, language);
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
    await renderWithStore(<HelpDialog open onOpenChange={() => undefined} />, {}, language, own);
    const terms = [...(await screen.findByRole("dialog")).querySelectorAll("dl")].map((list) => list.textContent);
    expect(terms.join(" ")).not.toMatch(review);
    expect(screen.getByText(term)).toBeTruthy();
  });

  it("explains the gestures where there is a touch screen, and only there", async () => {
    await renderWithStore(<HelpDialog open onOpenChange={() => undefined} />);
    await screen.findByRole("dialog");
    expect(screen.queryByText("Long press, then drag")).toBeNull();
    act(() => display.now((query) => query === "(any-pointer: coarse)"));
    expect(screen.getByText("Long press, then drag").parentElement?.textContent).toContain("Move the node");
  });
});
