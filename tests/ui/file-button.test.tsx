import { render, screen } from "@testing-library/react";
import userEvent from "@testing-library/user-event";
import { describe, expect, it, vi } from "vitest";
import { FileButton } from "../../src/ui";

function show() {
  const onFile = vi.fn<(file: File) => void>();
  const { container } = render(
    <FileButton accept=".json" onFile={onFile}>
      Open a dataset
    </FileButton>,
  );
  const field = container.querySelector("input");
  if (!field) throw new Error("there is a field for files");
  return { onFile, field };
}

describe("a button that asks for a file", () => {
  it("is one control, by its own name, for the keyboard and the screen reader", async () => {
    const { field } = show();
    const opened = vi.spyOn(field, "click");
    await userEvent.tab();
    expect(document.activeElement).toBe(screen.getByRole("button", { name: "Open a dataset" }));
    await userEvent.keyboard("{Enter}");
    expect(opened).toHaveBeenCalledOnce();
    await userEvent.tab();
    expect(document.activeElement).toBe(document.body);
    expect(field.hidden).toBe(true);
  });

  it("hands on the file, and again the same one after it was mended", async () => {
    const { onFile, field } = show();
    const file = new File(["{}"], "other.json", { type: "application/json" });
    await userEvent.upload(field, file);
    await userEvent.upload(field, file);
    expect(onFile.mock.calls).toEqual([[file], [file]]);
    expect(field.value).toBe("");
  });
});
