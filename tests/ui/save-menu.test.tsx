import { render, screen } from "@testing-library/react";
import userEvent from "@testing-library/user-event";
import { beforeEach, describe, expect, it, vi } from "vitest";
import { SaveMenu } from "../../src/ui/controls/SaveMenu";
import { saveFile } from "../../src/ui/controls/save-file";

vi.mock("../../src/ui/controls/save-file", () => ({ saveFile: vi.fn() }));

const words = {
  save: "Save",
  busy: "Saving",
  failed: "It failed.",
  stop: "Stop",
  stopped: "Stopped.",
  saved: (name: string, times: number) => `Saved ${name} (${times}).`,
};

const menu = (make: () => Promise<Blob>, name = "table") => (
  <SaveMenu kinds={[{ label: "CSV", ending: "csv", make }]} name={() => name} words={words} />
);

async function choose(button: string, item: string): Promise<void> {
  await userEvent.click(screen.getByRole("button", { name: button }));
  await userEvent.click(await screen.findByRole("menuitem", { name: item }));
}

const said = () => screen.getByRole("status").textContent;

describe("the menu that saves what a page shows", () => {
  beforeEach(() => vi.mocked(saveFile).mockClear());

  it("is one box in the page, also while it is open", async () => {
    const { container } = render(menu(async () => new Blob()));
    expect(container.children).toHaveLength(1);
    await userEvent.click(screen.getByRole("button", { name: "Save" }));
    await screen.findByRole("menuitem", { name: "CSV" });
    expect(container.children).toHaveLength(1);
  });

  it("says that a file was saved, says it again of the second one, and nothing once the choices have changed", async () => {
    const { rerender } = render(menu(async () => new Blob()));
    await choose("Save", "CSV");
    await vi.waitFor(() => expect(said()).toBe("Saved table.csv (1)."));
    await choose("Save", "CSV");
    await vi.waitFor(() => expect(said()).toBe("Saved table.csv (2)."));
    rerender(menu(async () => new Blob(), "other-table"));
    expect(said()).toBe("");
    expect(saveFile).toHaveBeenCalledTimes(2);
  });

  it.each([
    [
      "throws before its promise",
      () => () => {
        throw new Error("no sheet");
      },
    ],
    ["fails later", () => async () => Promise.reject(new Error("no network"))],
  ])("says so where what makes the file %s, and saves at the next try", async (_, fail) => {
    const make = vi.fn<() => Promise<Blob>>().mockImplementationOnce(fail()).mockResolvedValue(new Blob());
    render(menu(make));
    await choose("Save", "CSV");
    await vi.waitFor(() => expect(said()).toBe("It failed."));
    await choose("Save", "CSV");
    await vi.waitFor(() => expect(said()).toBe("Saved table.csv (1)."));
  });

  it("can be stopped where a file never comes, and then saves nothing", async () => {
    let arrive: (file: Blob) => void = () => undefined;
    render(
      menu(
        () =>
          new Promise((resolve) => {
            arrive = resolve;
          }),
      ),
    );
    await choose("Save", "CSV");
    await choose("Saving", "Stop");
    expect(said()).toBe("Stopped.");
    arrive(new Blob());
    await Promise.resolve();
    expect(saveFile).not.toHaveBeenCalled();
    expect(screen.getByRole("button", { name: "Save" })).toBeTruthy();
  });

  it("saves what was asked for also where its page was left before the file was made", async () => {
    let arrive: (file: Blob) => void = () => undefined;
    const made = new Promise<Blob>((resolve) => {
      arrive = resolve;
    });
    const { unmount } = render(menu(() => made));
    await choose("Save", "CSV");
    unmount();
    arrive(new Blob());
    await vi.waitFor(() => expect(saveFile).toHaveBeenCalledTimes(1));
  });
});
