import { screen } from "@testing-library/react";
import userEvent from "@testing-library/user-event";
import { describe, expect, it } from "vitest";
import { AboutSource } from "../../../src/features/about";
import { isopsoralen } from "../../domain/real";
import { renderWithStore } from "../with-store";

const title = {
  en: "Research progress on the pharmacological effects of isopsoralen against osteoporosis",
  zh: "异补骨脂素抗骨质疏松的药理作用研究进展",
};

describe("the source of the evidence", () => {
  it("is named by its title beside the counts, and what is not stated of it is said so", async () => {
    await renderWithStore(<AboutSource />);
    await userEvent.click(screen.getByRole("button", { name: `Source: the review “${title.en}”.` }));
    const dialog = await screen.findByRole("dialog", { name: "Source and data" });
    expect(dialog.textContent).toContain(title.en);
    expect(dialog.textContent).toContain(isopsoralen().dataset.dataset.review?.note?.en);
    expect(dialog.textContent).toContain("authors, journal and year are not stated in the text that was curated");
    expect(dialog.textContent).toContain("26 experimental studies");
  });

  it("is named in Chinese", async () => {
    await renderWithStore(<AboutSource />, {}, "zh");
    await userEvent.click(screen.getByRole("button", { name: `来源：综述《${title.zh}》。` }));
    const dialog = await screen.findByRole("dialog", { name: "来源与数据" });
    expect(dialog.textContent).toContain(isopsoralen().dataset.dataset.review?.note?.zh);
  });
});
