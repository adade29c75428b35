import { render } from "@testing-library/react";
import type { ReactElement } from "react";
import { startI18n } from "../../src/i18n";
import { StoreProvider } from "../../src/store/context";
import { type AppStore, createAppStore, type StoreInput } from "../../src/store/create-store";
import { isopsoralen } from "../domain/real";

const { dataset } = isopsoralen();

/** Draws a part of the app with the real store over the shipped dataset, in the language given. */
export async function renderWithStore(
  part: ReactElement,
  initial: StoreInput["initial"] = {},
  language: "en" | "zh" = "en",
  of = dataset,
): Promise<AppStore> {
  await startI18n(language);
  const store = createAppStore({ dataset: of, language, initial });
  render(<StoreProvider store={store}>{part}</StoreProvider>);
  return store;
}

/** Whether an element and all around it is unfolded. */
export function shown(element: Element): boolean {
  return element.closest("[hidden], details:not([open]) > :not(summary)") === null;
}

/** jsdom lays nothing out, so it has no scrolling; what was asked to come into view is kept here. */
export const scrolledTo: Element[] = [];
Element.prototype.scrollIntoView = function scrollIntoView() {
  scrolledTo.push(this);
};
