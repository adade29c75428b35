import type { Page } from "@playwright/test";
import { expect, openApp, test } from "./app";

/** Chooses a node or an arrow by its address, as a link would, without loading the page again. */
async function choose(page: Page, choice: string): Promise<void> {
  await page.evaluate((fragment) => {
    window.location.hash = fragment;
  }, choice);
}

test("a group states its real effect and names the members that it rests on", async ({ page }) => {
  await openApp(page, { url: "#lang=en&node=OXIDATIVE-STRESS" });
  const panel = page.getByRole("complementary", { name: "Studies behind the selection" });
  await expect(panel).toContainText("Isopsoralen lowers oxidative stress: 4 of 4 studies, refs");
  await expect(panel.getByRole("listitem").filter({ hasText: /^SOD/ }).first()).toContainText(
    "raised · counts against the group",
  );

  await choose(page, "#lang=en&node=OSTEOBLAST-SURVIVAL");
  await expect(panel).toContainText("Isopsoralen raises osteoblast survival: 3 of 3 studies");
  await expect(panel).toContainText("apoptosis down");

  await choose(page, "#lang=en&node=ADIPOGENIC-FACTORS");
  await expect(panel).toContainText("Leptin up");
  await expect(
    panel
      .getByRole("listitem")
      .filter({ hasText: /^Leptin/ })
      .first(),
  ).toContainText("does not count toward its direction");

  await choose(page, "#lang=en&arrow=tested:isopsoralen>RANKL-RANK-OPG");
  await expect(panel).toContainText("Isopsoralen inhibits RANKL/RANK/OPG: 1 study, ref 22; OPG up");

  await choose(page, "#lang=zh&node=RANKL-RANK-OPG");
  await expect(page.getByRole("main")).toContainText("研究");
  await expect(page.getByText(/异补骨脂素抑制 RANKL\/RANK\/OPG：2\/2 项研究/)).toBeVisible();
  await expect(page.getByText(/OPG 升高/).first()).toBeVisible();
});
