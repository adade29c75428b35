import { readFileSync } from "node:fs";
import { join } from "node:path";
import { fileURLToPath } from "node:url";
import type { Page } from "@playwright/test";
import { expect, openApp, test } from "./app";

const folder = fileURLToPath(new URL("../fixtures/evidence-base/base", import.meta.url));

/** Serves the made base beside the page, in pieces where `inPieces`; gives the bytes that were sent of its tables. */
async function serveBase(page: Page, inPieces = true): Promise<() => number> {
  let sent = 0;
  await page.route("**/made-base/**", async (route) => {
    const bytes = readFileSync(join(folder, new URL(route.request().url()).pathname.split("/made-base/")[1] ?? ""));
    const asked = /^bytes=(\d+)-(\d+)$/.exec((await route.request().headerValue("range")) ?? "");
    if (asked === null || !inPieces) return route.fulfill({ body: bytes });
    const [start, end] = [Number(asked[1]), Number(asked[2])];
    sent += end + 1 - start;
    await route.fulfill({
      status: 206,
      headers: { "Content-Range": `bytes ${start}-${end}/${bytes.length}` },
      body: bytes.subarray(start, end + 1),
    });
  });
  return () => sent;
}

async function ask(page: Page, [subject, item]: readonly [RegExp, string]): Promise<void> {
  await page.getByRole("banner").getByRole("button", { name: subject }).click();
  await page.getByRole("menuitem", { name: item }).click();
}

test("a base beside the page is asked by keyboard; what it lists comes in as a database's, and goes by undo", async ({
  page,
}) => {
  const sent = await serveBase(page);
  await openApp(page, { url: "?base=made-base" });
  await ask(page, [/^Dataset: /, "Add from an evidence base…"]);
  const dialog = page.getByRole("dialog", { name: "Add from an evidence base" });
  await expect(dialog).toContainText("Made rows, version 1.0, licence CC0-1.0: 15 rows");
  await expect(dialog).toContainText(
    "9 of 121 nodes of this collection are in the base; it lists 7 arrows between them.",
  );
  const first = dialog.getByRole("checkbox", { name: /MAPK3 → RUNX2/ });
  await first.focus();
  await page.keyboard.press("Space");
  await expect(first).not.toBeChecked();
  const add = dialog.getByRole("button", { name: "Add 6 arrows" });
  await add.focus();
  await page.keyboard.press("Enter");
  await expect(dialog).toBeHidden();
  const notice = page.getByRole("status").filter({ hasText: "from Made rows" });
  await expect(notice).toBeVisible();
  expect(sent()).toBeGreaterThan(0);
  await notice.getByRole("button", { name: "Undo" }).click();
  await expect(notice).toBeHidden();
  // The panel of a node asks as well.
  await page.goto(`${page.url().replace(/#.*$/, "")}#node=RUNX2`);
  const panel = page.getByRole("complementary").filter({ hasText: "RUNX2" }).first();
  await panel.getByRole("button", { name: "What else touches RUNX2…" }).click();
  const around = page.getByRole("dialog", { name: "What else touches RUNX2" });
  await expect(around).toContainText("The base lists 9 arrows with RUNX2.");
  await around.getByRole("button", { name: "Close" }).first().click();
  await expect(around).toBeHidden();
});

test("a server that sends whole files gets one clear sentence, in Chinese too, and nothing changes", async ({
  page,
}) => {
  await serveBase(page, false);
  await openApp(page, { lang: "zh", url: "?base=made-base" });
  await ask(page, [/^数据集/, "从证据库添加…"]);
  const dialog = page.getByRole("dialog", { name: "从证据库添加" });
  await expect(dialog.getByRole("alert")).toContainText("服务器只发送整个文件");
  await expect(dialog.getByRole("alert")).toContainText("打开的证据集保持原样");
  await expect(dialog.getByRole("alert")).toContainText("HTTP 200");
});
