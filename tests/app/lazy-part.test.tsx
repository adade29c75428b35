import { act, render, screen } from "@testing-library/react";
import userEvent from "@testing-library/user-event";
import { Suspense } from "react";
import { beforeEach, expect, it, vi } from "vitest";
import { PartBoundary } from "../../src/app/parts/PartBoundary";
import { PartMessage } from "../../src/app/parts/PartMessage";
import { startI18n } from "../../src/i18n";
import { lazyPart } from "../../src/ui/lazy/lazy-part";

const here = { default: () => <p>the page</p> };

async function show(part: ReturnType<typeof lazyPart>): Promise<void> {
  const Part = part;
  await act(async () => {
    render(
      <>
        <p>the graph</p>
        <PartBoundary fallback={(failure) => <PartMessage {...failure} />}>
          <Suspense fallback={<p>waiting</p>}>
            <Part />
          </Suspense>
        </PartBoundary>
      </>,
    );
  });
}

beforeEach(async () => {
  await startI18n("en");
  // React writes every failure that a boundary takes to the console.
  vi.spyOn(console, "error").mockImplementation(() => undefined);
});

it("a part whose file is lost says so in its place, and is fetched again when asked", async () => {
  const load = vi.fn().mockRejectedValueOnce(new TypeError("Failed to fetch")).mockResolvedValue(here);
  await show(lazyPart(load));
  expect(await screen.findByRole("alert")).toHaveProperty(
    "textContent",
    expect.stringContaining("could not be loaded"),
  );
  expect(screen.getByText("the graph")).toBeTruthy();
  expect(load).toHaveBeenCalledTimes(1);
  await userEvent.click(screen.getByRole("button", { name: "Try again" }));
  expect(await screen.findByText("the page")).toBeTruthy();
});

it("a part that was lost without a network comes by itself once there is one", async () => {
  vi.spyOn(navigator, "onLine", "get").mockReturnValue(false);
  const load = vi.fn().mockRejectedValueOnce(new TypeError("Failed to fetch")).mockResolvedValue(here);
  await show(lazyPart(load));
  expect(await screen.findByRole("alert")).toHaveProperty("textContent", expect.stringContaining("You are offline"));
  expect(screen.queryByRole("button", { name: "Reload the page" })).toBeNull();
  await act(async () => dispatchEvent(new Event("online")));
  expect(await screen.findByText("the page")).toBeTruthy();
});

it("a part that meets an error keeps it to itself", async () => {
  const faulty = () => {
    throw new Error("no such arrow");
  };
  await show(lazyPart(async () => ({ default: faulty })));
  expect(await screen.findByRole("alert")).toHaveProperty(
    "textContent",
    expect.stringMatching(/met an error.*no such arrow/),
  );
  expect(screen.getByText("the graph")).toBeTruthy();
});

it("a part that was fetched ahead is shown without waiting, and one that could not be is asked for again", async () => {
  const part = lazyPart(vi.fn().mockRejectedValueOnce(new TypeError("Failed to fetch")).mockResolvedValue(here));
  await part.warmUp();
  await part.warmUp();
  await show(part);
  expect(screen.getByText("the page")).toBeTruthy();
});
