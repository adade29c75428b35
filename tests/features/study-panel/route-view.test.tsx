import { screen, within } from "@testing-library/react";
import userEvent from "@testing-library/user-event";
import { describe, expect, it } from "vitest";
import StudyPanel from "../../../src/features/study-panel";
import { renderWithStore } from "../with-store";

const steps = () =>
  within(screen.getByRole("list", { name: "Steps of the route" }))
    .getAllByRole("listitem")
    .map((step) => step.textContent);

describe("a chosen route", () => {
  it("is told as a sentence and step by step, with its references", async () => {
    const store = await renderWithStore(<StudyPanel />, {
      choice: { kind: "route", path: ["isopsoralen", "NF-KB", "NFATC1"] },
    });
    expect(screen.getByRole("heading", { level: 2 }).textContent).toBe("Isopsoralen → NFATc1");
    expect(screen.getByText("Net effect: NFATc1 down")).toBeTruthy();
    expect(steps()).toEqual([
      "Isopsoralen → NF-κBtested with the compound2425",
      "NF-κB → NFATc1mediator stated by the authors, step not measured2425",
    ]);
    await userEvent.click(screen.getAllByRole("button", { name: /^Reference 24/ })[0] ?? document.body);
    expect(store.getState().choice).toEqual({ kind: "study", ref: 24 });
    await userEvent.click(screen.getByRole("button", { name: "Back to Isopsoralen → NFATc1" }));
    expect(store.getState().choice?.kind).toBe("route");
  });

  it("that leads back to its start has its steps only", async () => {
    await renderWithStore(<StudyPanel />, { choice: { kind: "route", path: ["PPARG", "RUNX2", "PPARG"] } });
    expect(steps()).toHaveLength(2);
    expect(screen.queryByText(/^Net effect/)).toBeNull();
  });

  it("that nothing states is said to be unknown", async () => {
    await renderWithStore(<StudyPanel />, { choice: { kind: "route", path: ["NFATC1", "NOTCH"] } });
    expect(screen.getByText(/does not contain NFATc1 → Notch/)).toBeTruthy();
  });
});
