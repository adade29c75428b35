import { bundleUrl, expect, openApp, test } from "./app";

test("the app opens from any path of a static host and shows the graph", async ({ page }) => {
  await openApp(page);
  await expect(page).toHaveTitle(/Osteograph/);
});

test("the page allows nothing from another host and no inline code but its own", async ({ page }) => {
  await openApp(page);
  const policy = await page.locator('meta[http-equiv="Content-Security-Policy"]').getAttribute("content");
  expect(policy).toContain("default-src 'none'");
  expect(policy).not.toContain("unsafe");
});

test("the compiled dataset and its schema lie beside the app", async ({ request }) => {
  const dataset = await request.get(`${bundleUrl()}data/isopsoralen.json`);
  expect(dataset.headers()["content-type"]).toContain("application/json");
  expect(await dataset.json()).toMatchObject({ schemaVersion: "1.0", dataset: { compound: "isopsoralen" } });
  const schema = await request.get(`${bundleUrl()}data/dataset.schema.json`);
  expect(await schema.json()).toMatchObject({ $schema: "https://json-schema.org/draft/2020-12/schema" });
});
