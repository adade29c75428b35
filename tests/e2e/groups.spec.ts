import type { Page } from "@playwright/test";
import { expect, openApp, test } from "./app";
import { centreOf, placeOf, placesOnCanvas, settledPlaces } from "./places";

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

test("what the pointer rests on says the effect of a group, and where review and record differ", async ({ page }) => {
  await openApp(page);
  for (const [id, said] of [
    ["OXIDATIVE-STRESS", /lowers oxidative stress: 4 of 4 studies.*SOD and CAT up \(ref 27\); ROS down/],
    ["OSTEOBLAST-SURVIVAL", /raises osteoblast survival: 3 of 3 studies.*apoptosis down \(refs 14, 42\)/],
    ["RANKL-RANK-OPG", /inhibits RANKL\/RANK\/OPG: 2 of 2 studies.*OPG up \(refs 22, 27\); RANKL down/],
    ["ADIPOGENIC-FACTORS", /direction not stated: 1 study, ref 32; Leptin up \(ref 29\)/],
    ["NOTCH", /activates Notch.*discrepancy with the primary record: ref 16/],
    ["OB-PROLIFERATION", /discrepancy with the primary record: ref 21/],
    ["BONE-STRENGTH", /discrepancy with the primary record: ref 20/],
  ] as const) {
    const { x, y } = centreOf(placeOf(await settledPlaces(page), id));
    await page.mouse.move(x, y, { steps: 2 });
    await expect(page.locator("output")).toHaveText(said);
  }

  // A step of the tour says what its own references state: of NF-κB, that reference 8 predicts it.
  await page.getByRole("button", { name: "Tour by section" }).click();
  await expect(page.getByRole("main")).toContainText("In this step: 4 studies, 16 arrows");
  await expect(async () => {
    const { x, y } = centreOf(placeOf(await placesOnCanvas(page), "NF-KB"));
    await page.mouse.move(x, y, { steps: 2 });
    await expect(page.locator("output")).toHaveText(/predicted in silico.*ref 8/, { timeout: 2_000 });
  }).toPass();
  await expect(page.locator("output")).not.toHaveText(/inhibits|24, 25/);
});
