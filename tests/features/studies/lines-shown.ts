import { screen } from "@testing-library/react";

/** The lines of the table on screen, head aside. Read from the page itself: roles of thousands of cells take seconds. */
export function linesShown(): HTMLElement[] {
  return [...screen.getByRole("table").querySelectorAll<HTMLElement>("tbody > tr")];
}

/** Reference numbers of the lines on screen, in their order, each once. */
export function refsShown(): number[] {
  return [...new Set(linesShown().map((row) => Number(row.querySelector("th button")?.textContent)))];
}

/** What a line says in a column. */
export function cellOf(row: HTMLElement, column: string): string {
  return row.querySelector(`[data-column="${column}"]`)?.textContent ?? "";
}
