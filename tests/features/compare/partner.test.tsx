import { screen, within } from "@testing-library/react";
import userEvent from "@testing-library/user-event";
import { afterEach, beforeEach, expect, it, vi } from "vitest";
import { listed } from "../../../src/dataset/listing";
import ComparePage from "../../../src/features/compare";
import { compiled, smallDataset } from "../../dataset/small-dataset";
import { isopsoralen } from "../../domain/real";
import { renderWithStore } from "../with-store";

const { dataset } = isopsoralen();
const pmid = dataset.studies.find(({ ref }) => ref === 20)?.citation.PMID;
/** Another dataset that has the paper of reference 20. */
const other = compiled(
  smallDataset({
    "studies/ref-07.yaml": [["title: On mTOR, DOI: 10.1000/example", `title: On mTOR, PMID: "${pmid}"`]],
    "entities/all.yaml": [["id: MTOR, kind", "id: ALPL, kind"]],
    "background/ref-05.yaml": [["source: MTOR", "source: ALPL"]],
    "source-checks.yaml": [
      ["object: MTOR", "object: ALPL"],
      ["about: [MTOR]", "about: [ALPL]"],
    ],
    "studies/ref-06.yaml": [
      ["object: MTOR,", "object: ALPL,"],
      ["via: MTOR", "via: ALPL"],
    ],
  }),
);

beforeEach(() => {
  vi.stubGlobal("fetch", async (address: string) => {
    const answer = address.endsWith("index.json") ? { datasets: [listed(dataset), listed(other)] } : other;
    return new Response(JSON.stringify(answer));
  });
});
afterEach(() => vi.unstubAllGlobals());

it("a shipped dataset is offered as partner, travels in the link, and is there again", async () => {
  const store = await renderWithStore(<ComparePage />, { page: "compare", query: { of: "datasets" } });
  await userEvent.click(await screen.findByRole("radio", { name: "Small" }));
  expect(store.getState().query).toEqual({ of: "datasets", with: "small" });
  expect(await screen.findByRole("table", { name: "Isopsoralen and Compound side by side" })).toBeDefined();
  expect(screen.queryByRole("radio", { name: /^Isopsoralen/ })).toBeNull();
});

it("a reference of the partner opens what it says of the paper, and papers of both are marked", async () => {
  await renderWithStore(<ComparePage />, { page: "compare", query: { of: "datasets", with: "small" } });
  const table = await screen.findByRole("table");
  const [reference] = within(table).getAllByRole("button", { name: "Reference 7 of the second dataset, Li" });
  await userEvent.click(reference ?? document.body);
  const dialog = await screen.findByRole("dialog", { name: "7 · Li" });
  expect(dialog.textContent).toContain("Rats.");
  expect(within(dialog).getByRole("link", { name: new RegExp(`PMID ${pmid}`) })).toBeDefined();
  expect(within(dialog).getByRole("button", { name: "Open in its dataset" })).toBeDefined();
  expect(table.textContent).toContain("same paper: 7 = 20");
});

it("a partner that is not here is named", async () => {
  await renderWithStore(<ComparePage />, { page: "compare", query: { of: "datasets", with: "file:gone" } });
  expect(await screen.findByText(/^The second dataset \(gone\) is not here/)).toBeDefined();
});
