import { render, screen } from "@testing-library/react";
import { expect, it } from "vitest";
import { networkOfBothReadings } from "../../../src/domain/network";
import LayoutOverlay from "../../../src/features/graph-area/layout-overlay/LayoutOverlay";
import { shapesOf } from "../../../src/features/graph-area/layout-overlay/shapes";
import { useLayoutOverlay } from "../../../src/features/graph-area/layout-overlay/use-layout-overlay";
import { startI18n } from "../../../src/i18n";
import { searchOrder } from "../../../src/scene/layout/order/order";
import { runPhases } from "../../../src/scene/layout/phases";
import { isopsoralen } from "../../domain/real";
import { renderWithStore } from "../with-store";

const network = networkOfBothReadings(isopsoralen().dataset, { level: "overview", toggled: [] });
const options = { language: "en", order: searchOrder(network, { seed: 1, steps: 200 }) } as const;
const phases = runPhases(network, options);

it("shows every layer, channel and dummy vertex of the layout, and the time of each phase", async () => {
  await startI18n("en");
  const { container } = render(
    <svg>
      <title>Layout</title>
      <LayoutOverlay network={network} {...options} />
    </svg>,
  );
  const dummies = phases.model.vertices.filter(({ kind }) => kind === "dummy").length;
  expect(dummies).toBeGreaterThan(10);
  expect(container.querySelectorAll("[data-dummy]")).toHaveLength(dummies);
  expect(container.querySelectorAll("[data-layer]")).toHaveLength(phases.model.layers.length);
  expect(container.querySelectorAll("[data-channel]")).toHaveLength(phases.model.layers.length - 1);
  for (const name of ["order", "model", "sizes", "coordinates", "channels", "whole layout"]) {
    expect(container).toHaveTextContent(new RegExp(`${name}: [\\d.]+ ms`));
  }
});

it("has tracks within their channel and dummy vertices within their layer", () => {
  const { channels, layers, dummies, verticals } = shapesOf(phases);
  const isIn = (x: number) => (each: { readonly left: number; readonly width: number }) =>
    x >= each.left && x <= each.left + each.width;
  expect(verticals.length).toBeGreaterThan(20);
  expect(verticals.filter(({ x }) => !channels.some(isIn(x)))).toEqual([]);
  expect(dummies.filter(({ x }) => !layers.some(isIn(x)))).toEqual([]);
});

it("is off where the address does not ask for it", async () => {
  function Probe() {
    return <p>{useLayoutOverlay(network, true) === null ? "off" : "on"}</p>;
  }
  await renderWithStore(<Probe />);
  expect(screen.getByText("off")).toBeInTheDocument();
});
