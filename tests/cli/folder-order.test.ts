import { resolve } from "node:path";
import { afterEach, expect, it, vi } from "vitest";
import { orderOfFolder } from "../../src/cli/build/folder-order";
import { networkOfBothReadings } from "../../src/domain/network";
import { orderFits } from "../../src/scene/layout/order/order-fits";
import { compiled, smallDataset } from "../dataset/small-dataset";
import { isopsoralen } from "../domain/real";
import { temporaryFolder } from "./temporary-folder";

const molecules = { level: "molecules", toggled: [] } as const;

afterEach(() => {
  vi.restoreAllMocks();
});

it("the shipped dataset has an order of just its boxes and arrows, so that no build searches for one", () => {
  const warn = vi.spyOn(console, "warn").mockReturnValue();
  const { dataset } = isopsoralen();
  const order = orderOfFolder(resolve("data"), "isopsoralen", dataset);
  expect(warn, "npm run layout:order writes another").not.toHaveBeenCalled();
  expect(orderFits(networkOfBothReadings(dataset, molecules), order)).toBe(true);
});

it("an order of another dataset is not used, and said so", () => {
  const warn = vi.spyOn(console, "warn").mockReturnValue();
  const dataset = compiled(smallDataset());
  const folder = temporaryFolder([
    {
      path: "small/order.json",
      text: JSON.stringify({ columns: {}, layers: [{ column: "markers", items: ["else"] }] }),
    },
  ]);
  const order = orderOfFolder(folder, "small", dataset);
  expect(orderFits(networkOfBothReadings(dataset, molecules), order)).toBe(true);
  expect(warn).toHaveBeenCalledExactlyOnceWith(expect.stringMatching(/data\/small\/order\.json.*npm run layout:order/));
});

it("a dataset without an order is searched, without a word", () => {
  const warn = vi.spyOn(console, "warn").mockReturnValue();
  const dataset = compiled(smallDataset());
  const order = orderOfFolder(temporaryFolder([]), "small", dataset);
  expect(orderFits(networkOfBothReadings(dataset, molecules), order)).toBe(true);
  expect(warn).not.toHaveBeenCalled();
});
