import { cleanup, render, screen } from "@testing-library/react";
import { expect, it } from "vitest";
import ComparePage from "../../../src/features/compare";
import { keepOpenedFile } from "../../../src/features/compare/opened-file";
import { startI18n } from "../../../src/i18n";
import { StoreProvider } from "../../../src/store/context";
import { createAppStore } from "../../../src/store/create-store";
import { isopsoralen } from "../../domain/real";

const { dataset } = isopsoralen();

it("a dataset that was opened is there again when the reader comes back to the page", async () => {
  await startI18n("en");
  const store = createAppStore({ dataset, language: "en", initial: { page: "compare", query: { of: "datasets" } } });
  const page = (
    <StoreProvider store={store}>
      <ComparePage />
    </StoreProvider>
  );
  render(page);
  expect(screen.queryByRole("table")).toBeNull();
  cleanup();
  keepOpenedFile(store, { name: "mine.json", dataset });
  render(page);
  expect(screen.getByText("mine.json is open.")).toBeTruthy();
  expect(screen.getByRole("table")).toBeTruthy();
});
