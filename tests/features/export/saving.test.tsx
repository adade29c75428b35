import { createEvent, fireEvent, screen } from "@testing-library/react";
import { beforeEach, describe, expect, it, vi } from "vitest";
import { makeFile } from "../../../src/features/export/make/make-file";
import { saveFile } from "../../../src/ui/controls/save-file";
import { composer } from "./composer";

vi.mock("../../../src/ui/controls/save-file", () => ({ saveFile: vi.fn() }));

const madeAtOnce = (name: string) => () => Promise.resolve({ blob: new Blob([name]), name, pixels: null, notes: [] });

/** A press at a time of its own, ms: how fast the machine is makes no difference. */
function press(name: string, timeStamp: number): void {
  const button = screen.getByRole("button", { name });
  const click = createEvent.click(button, { detail: 1 });
  Object.defineProperty(click, "timeStamp", { value: timeStamp });
  fireEvent(button, click);
}

describe("presses of the button that saves", () => {
  beforeEach(() => {
    vi.mocked(saveFile).mockClear();
    for (const format of ["svg", "png", "pdf"] as const) {
      vi.spyOn(makeFile, format).mockImplementation(madeAtOnce(`a.${format}`));
    }
  });

  const saved = () => vi.mocked(saveFile).mock.calls.map(([, name]) => name);

  it("save each format that is asked for, however soon after the one before", async () => {
    await composer();
    for (const [index, format] of ["SVG", "PNG", "PDF"].entries()) {
      press(format, index * 100);
      press(`Save ${format}`, index * 100 + 50);
      await screen.findByText(new RegExp(`^Saved as a\\.${format}`, "i"));
    }
    expect(saved()).toEqual(["a.svg", "a.png", "a.pdf"]);
  });

  it("save one file where two of them are one double click, and two where they are not", async () => {
    await composer();
    press("SVG", 0);
    for (const timeStamp of [1000, 1300, 3000]) {
      press("Save SVG", timeStamp);
      await screen.findByText(/^Saved as a\.svg/);
    }
    expect(saved()).toEqual(["a.svg", "a.svg"]);
  });

  it("say that the page around may not allow downloads, where there is one", async () => {
    await composer();
    press("SVG", 0);
    press("Save SVG", 1000);
    await screen.findByText(/^Saved as a\.svg/);
    expect(screen.queryByText(/does not allow downloads/)).toBeNull();
    vi.stubGlobal("self", {});
    press("Save SVG", 3000);
    expect(await screen.findByText(/does not allow downloads/)).toBeDefined();
    vi.unstubAllGlobals();
  });
});
