import { screen, within } from "@testing-library/react";
import { beforeEach, describe, expect, it } from "vitest";
import { legendEntries } from "../../../src/encoding/legend";
import { factsOfNetwork } from "../../../src/encoding/legend-facts";
import FigureReading from "../../../src/features/legend/reading/FigureReading";
import { selectFullNetwork } from "../../../src/store/selectors";
import { fakeScreen } from "../../media";
import { renderWithStore } from "../with-store";

beforeEach(() => {
  fakeScreen();
});

describe("how to read this figure", () => {
  it.each([
    ["en", "How to read this figure", "tested with the compound"],
    ["zh", "如何阅读本图", "化合物实验证据"],
  ] as const)(
    "explains each mark of the figure in view beside its own drawing (%s)",
    async (language, name, tested) => {
      const store = await renderWithStore(
        <FigureReading open onOpenChange={() => undefined} />,
        { view: { level: "molecules", toggled: [] } },
        language,
      );
      const facts = factsOfNetwork(selectFullNetwork(store.getState()), language);
      const entries = legendEntries({ ...facts, lanes: "rows", outcome: "outcome", number: null });
      const dialog = await screen.findByRole("dialog", { name });
      const items = within(dialog).getAllByRole("listitem");
      expect(items).toHaveLength(entries.length);
      expect(items.every((item) => item.querySelector("svg :is(path, rect, circle, polygon, text)") !== null)).toBe(
        true,
      );
      expect(items.map(({ textContent }) => textContent)).toContain(tested);
    },
  );
});
