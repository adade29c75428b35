import { act, screen, waitFor, within } from "@testing-library/react";
import userEvent from "@testing-library/user-event";
import { beforeEach, describe, expect, it } from "vitest";
import MapBar from "../../../src/features/map-bar";
import { prepareMap } from "../../../src/store/boxes";
import { selectDrawnNetwork, selectEvidence } from "../../../src/store/selectors";
import { madeDataset } from "../../bench/scale/made-dataset";
import { fakeScreen } from "../../media";
import { renderWithStore } from "../with-store";

const dataset = madeDataset({ arrows: 900, nodes: 340 });

beforeEach(async () => {
  fakeScreen();
  await prepareMap(dataset);
});

const look = (name: string) => screen.getByRole("button", { name });

describe("the bar of the map", () => {
  it("is not there over a dataset that is read as one picture", async () => {
    await renderWithStore(<MapBar />);
    expect(screen.queryByRole("region")).toBeNull();
  });

  it("counts what is shown, asks for what a look needs, and shows it", async () => {
    const store = await renderWithStore(<MapBar />, { background: "always" }, "en", dataset);
    const user = userEvent.setup();
    const { nodes, edges } = selectDrawnNetwork(store.getState());
    expect(screen.getByRole("status").textContent).toBe(
      `${nodes.length} boxes and ${edges.length} arrows shown; 900 arrows in all`,
    );

    await user.click(look("Around one"));
    expect(screen.getByRole("status").textContent).toBe("Choose the thing in the middle.");
    expect(store.getState().scope).toBeNull();
    await user.type(screen.getByRole("combobox", { name: "Around" }), "P-1");
    await user.click((await screen.findAllByRole("option"))[0] as HTMLElement);
    await waitFor(() => expect(store.getState().scope).toMatchObject({ kind: "around", steps: 1 }));
    await user.click(look("2 steps"));
    expect(store.getState().scope).toMatchObject({ kind: "around", steps: 2 });

    await user.click(look("Best supported"));
    expect(store.getState().scope).toEqual({ kind: "best", count: 100 });
    expect(selectDrawnNetwork(store.getState()).edges.length).toBe(100);
    await user.click(look("Map"));
    expect(store.getState().scope).toBeNull();
    act(() => store.getState().undo());
    expect(store.getState().scope).toEqual({ kind: "best", count: 100 });
  });

  it("names open boxes in the order in which they lie in one another, and closes them", async () => {
    const store = await renderWithStore(<MapBar />, {}, "zh", dataset);
    const user = userEvent.setup();
    const [box] = selectEvidence(store.getState()).dataset.entities.filter(({ id }) => id.startsWith("near."));
    if (!box) throw new Error("no box");
    act(() => store.getState().toggleBox(box.id));
    const crumbs = within(await screen.findByRole("navigation", { name: "已展开的框" }));
    const [map, own] = crumbs.getAllByRole("button");
    expect(own?.textContent).toContain(box.name.zh);
    await user.click(own as HTMLElement);
    expect(store.getState().view.toggled).toEqual([]);
    act(() => store.getState().toggleBox(box.id));
    const again = within(await screen.findByRole("navigation", { name: "已展开的框" }));
    await user.click(again.getByRole("button", { name: map?.textContent ?? "" }));
    expect(store.getState().view.toggled).toEqual([]);
  });
});
