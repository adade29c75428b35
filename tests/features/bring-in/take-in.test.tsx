import { act, fireEvent, render, screen } from "@testing-library/react";
import { expect, it, vi } from "vitest";
import TakeIn from "../../../src/features/bring-in/offer/TakeIn";
import { startI18n } from "../../../src/i18n";

const table = new File(["a,b\n1,2"], "table.csv", { type: "text/csv" });
const holding = (files: readonly File[], types = ["Files"]) => ({ dataTransfer: { files, types } });

async function show() {
  await startI18n("en");
  const onOffer = vi.fn();
  render(<TakeIn onOffer={onOffer} />);
  return onOffer;
}

it("says that a file can be dropped while one is over the page, and gives those that are dropped", async () => {
  const onOffer = await show();
  expect(screen.queryByText(/^Drop evidence/)).toBeNull();
  expect(fireEvent.dragOver(document.body, holding([]))).toBe(false);
  expect(screen.getByText(/^Drop evidence/)).toBeTruthy();
  fireEvent.drop(document.body, holding([table]));
  expect(screen.queryByText(/^Drop evidence/)).toBeNull();
  expect(onOffer).toHaveBeenCalledExactlyOnceWith({ kind: "files", files: [table] });
});

it("leaves alone what is dragged but is no file, and forgets a file that leaves the page", async () => {
  const onOffer = await show();
  expect(fireEvent.dragOver(document.body, holding([], ["text/plain"]))).toBe(true);
  fireEvent.dragOver(document.body, holding([]));
  act(() => void document.body.dispatchEvent(new MouseEvent("dragleave", { bubbles: true, relatedTarget: null })));
  expect(screen.queryByText(/^Drop evidence/)).toBeNull();
  expect(fireEvent.drop(document.body, holding([], ["text/plain"]))).toBe(true);
  expect(onOffer).not.toHaveBeenCalled();
});
