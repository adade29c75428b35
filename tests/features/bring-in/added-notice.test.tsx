import { act, render, screen } from "@testing-library/react";
import userEvent from "@testing-library/user-event";
import { expect, it, vi } from "vitest";
import AddedNotice from "../../../src/features/bring-in/added/AddedNotice";
import { startI18n } from "../../../src/i18n";
import { SessionProvider } from "../../../src/store/collections/context";
import { createSession } from "../../../src/store/collections/session";
import { compiled, smallDataset } from "../../dataset/small-dataset";

const dataset = compiled(smallDataset());

async function show() {
  await startI18n("en");
  const session = createSession({ source: { kind: "shipped", id: "small" }, name: "small", base: dataset });
  const change = (version: string) =>
    session.change({ code: "brought-in", values: { count: 2, file: "a.csv" } }, (now) => ({
      ...now,
      dataset: { ...now.dataset, version },
    }));
  const outcome = await change("9.9.9");
  if (!outcome.ok || outcome.change === null) throw new Error("not changed");
  const onDismiss = vi.fn();
  render(
    <SessionProvider session={session}>
      <AddedNotice added={outcome.change} onDismiss={onDismiss} />
    </SessionProvider>,
  );
  return { session, change, onDismiss };
}

it("says what was added, and takes all of it back with one press", async () => {
  const { session, onDismiss } = await show();
  expect(screen.getByRole("status").textContent).toContain("Added: 2 findings from a.csv");
  await userEvent.click(screen.getByRole("button", { name: "Undo" }));
  expect(session.state.getState().edited.dataset).toEqual(dataset);
  expect(onDismiss).toHaveBeenCalledOnce();
});

it("goes once something else was changed, which undo would take back", async () => {
  const { change } = await show();
  await act(async () => void (await change("9.9.8")));
  expect(screen.queryByRole("button", { name: "Undo" })).toBeNull();
});
