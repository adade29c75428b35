import { screen } from "@testing-library/react";
import { afterEach, expect, it, vi } from "vitest";
import { GuideLink } from "../../../src/evidence-ui/guide/GuideLink";
import { renderWithStore } from "../../features/with-store";

afterEach(() => {
  vi.unstubAllEnvs();
});

it.each([
  ["en", "User guide", "./docs/"],
  ["zh", "图文使用指南", "./docs/zh/"],
] as const)(
  "leads to the guide beside the app, in the language of the reader (%s)",
  async (language, name, address) => {
    vi.stubEnv("VITE_GUIDE", "docs/");
    await renderWithStore(<GuideLink />, {}, language);
    expect(screen.getByRole("link", { name: new RegExp(name) }).getAttribute("href")).toBe(address);
  },
);

it("says where the guide is where none is beside the app", async () => {
  vi.stubEnv("VITE_GUIDE", undefined);
  await renderWithStore(<GuideLink />, {}, "en");
  expect(screen.queryByRole("link")).toBeNull();
  expect(screen.getByText(/docs\/guide/)).toBeDefined();
});
