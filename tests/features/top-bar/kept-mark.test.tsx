import { render, screen, waitFor } from "@testing-library/react";
import userEvent from "@testing-library/user-event";
import { expect, it } from "vitest";
import { KeptMark } from "../../../src/features/top-bar/KeptMark";
import { startI18n } from "../../../src/i18n";
import { SessionProvider } from "../../../src/store/collections/context";
import { createSession, shownOf } from "../../../src/store/collections/session";
import { newKeeping } from "../../../src/store/keeping/keeping";
import { compiled, smallDataset } from "../../dataset/small-dataset";
import { memoryShelf } from "../../store/keeping/memory-shelf";

const small = compiled(smallDataset());
const shipped = { kind: "shipped", id: "small" } as const;

async function show(source: Parameters<typeof createSession>[0]["source"], isRefused = false) {
  await startI18n("en");
  const shelf = isRefused ? Promise.reject(new DOMException("", "SecurityError")) : Promise.resolve(memoryShelf());
  shelf.catch(() => undefined);
  const session = createSession(
    { source, name: "small", base: small },
    newKeeping(() => shelf),
  );
  render(
    <SessionProvider session={session}>
      <KeptMark />
    </SessionProvider>,
  );
  const change = () => session.change({ code: "edited" }, (dataset) => ({ ...dataset, gaps: [] }));
  return { session, change };
}

it("says nothing of a shipped dataset until it is corrected; corrections are hidden, thrown away and put back", async () => {
  const { session, change } = await show(shipped);
  expect(screen.queryByRole("button")).toBeNull();
  await change();
  await userEvent.click(await screen.findByRole("button", { name: /1 correction of yours/ }));
  const shown = await screen.findByRole("switch", { name: "Show my corrections" });
  await userEvent.click(shown);
  expect(shownOf(session.state.getState())).toBe(small);
  expect(await screen.findByRole("button", { name: /shown as shipped/, hidden: true })).toBeTruthy();
  await userEvent.click(shown);
  expect(shownOf(session.state.getState()).gaps).toEqual([]);
  await userEvent.click(screen.getByRole("button", { name: "Discard all my corrections" }));
  await userEvent.click(await screen.findByRole("button", { name: "Put my corrections back" }));
  await waitFor(() => expect(shownOf(session.state.getState()).gaps).toEqual([]));
});

it("says of a collection of one's own that it is only in this browser, and in words why it is not even that", async () => {
  const { change } = await show({ kind: "file", id: "small" }, true);
  await change();
  await userEvent.click(await screen.findByRole("button", { name: /not kept/ }));
  expect((await screen.findByText(/does not allow keeping anything/)).textContent).toContain("save a file now");
});
