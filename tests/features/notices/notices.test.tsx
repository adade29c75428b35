import { screen } from "@testing-library/react";
import userEvent from "@testing-library/user-event";
import { describe, expect, it } from "vitest";
import Notices from "../../../src/features/notices/Notices";
import { renderWithStore } from "../with-store";

describe("a link with parts that mean nothing", () => {
  it("is answered by a notice that names them, until it is closed", async () => {
    const store = await renderWithStore(<Notices said={null} />);
    expect(screen.getByRole("status").textContent).toBe("");
    store.getState().restore({}, ["node=nobody", "level=atoms"]);
    expect(await screen.findByText(/2 parts of the link/)).toBeDefined();
    expect(screen.getByRole("status").textContent).toContain("node=nobody");
    await userEvent.click(screen.getByRole("button", { name: "Close the notice" }));
    expect(screen.getByRole("status").textContent).toBe("");
  });

  it("is not covered by what it says: long parts are cut, and six are named at most", async () => {
    const store = await renderWithStore(<Notices said={null} />);
    const parts = Array.from({ length: 2000 }, (_, at) => `node=${at}${"骨".repeat(8000)}`);
    store.getState().restore({}, parts);
    expect(await screen.findByText(/2000 parts of the link/)).toBeDefined();
    const text = screen.getByRole("status").textContent ?? "";
    expect(text).toContain("node=5骨");
    expect([...text].length).toBeLessThan(500);
  });
});
