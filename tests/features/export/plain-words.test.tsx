import { screen } from "@testing-library/react";
import userEvent from "@testing-library/user-event";
import { afterEach, describe, expect, it, vi } from "vitest";
import { writeChunks } from "../../../src/figure/png/chunks";
import { fixtureScene } from "../../figure/fixture-scene";
import { renderWithStore } from "../with-store";
import { Canvas, choose, composer } from "./composer";

// A test that gives the document fonts leaves it without them, as jsdom makes it.
afterEach(() => {
  Reflect.deleteProperty(document, "fonts");
});

const bad = {
  en: {
    title: "Title",
    cut: /title is too long for the page/,
    empty: /Nothing is in view/,
    copy: "Copy",
    picture: "Picture",
    refused: /did not allow the picture to be copied/,
    caption: "Caption in English",
    byHand: /Copy the caption by hand/,
    noView: /plain\.png holds no view/,
    noPng: /notes\.txt is not a PNG picture/,
  },
  zh: {
    title: "标题",
    cut: /标题过长/,
    empty: /当前没有可绘制的内容/,
    copy: "复制",
    picture: "图片",
    refused: /浏览器不允许将图片写入剪贴板/,
    caption: "英语图注",
    byHand: /请手动复制图注/,
    noView: /plain\.png 不含视图信息/,
    noPng: /notes\.txt 不是 PNG 图片/,
  },
} as const;

describe.each(["en", "zh"] as const)("what cannot work is told in plain words (%s)", (language) => {
  const words = bad[language];

  it("a title of 500 characters", async () => {
    await composer({}, language);
    const field = screen.getByRole("textbox", { name: words.title });
    await userEvent.clear(field);
    await userEvent.click(field);
    await userEvent.paste((language === "zh" ? "骨" : "bone ").repeat(language === "zh" ? 500 : 100));
    expect(screen.getByText(words.cut)).toBeTruthy();
  });

  it("an empty view", async () => {
    await renderWithStore(<Canvas scene={{ ...fixtureScene(), language, nodes: [], edges: [] }} />, {}, language);
    expect(screen.getByText(words.empty)).toBeTruthy();
  });

  it("a browser that may not copy", async () => {
    Object.defineProperty(document, "fonts", { value: { load: async () => [] }, configurable: true });
    await composer({}, language);
    vi.stubGlobal("navigator", { ...navigator, clipboard: undefined });
    await choose("button", words.copy);
    await userEvent.click(await screen.findByRole("menuitem", { name: words.caption }));
    expect(await screen.findByRole("textbox", { name: words.byHand })).toBeTruthy();
    await choose("button", words.copy);
    await userEvent.click(await screen.findByRole("menuitem", { name: words.picture }));
    expect((await screen.findByRole("alert")).textContent).toMatch(words.refused);
    vi.unstubAllGlobals();
  });

  it("a file that holds no view", async () => {
    await composer({}, language);
    const field = document.querySelector<HTMLInputElement>('input[type="file"]');
    if (!field) throw new Error("there is a field for files");
    const user = userEvent.setup({ applyAccept: false });
    await user.upload(field, new File([plainPng()], "plain.png", { type: "image/png" }));
    expect(await screen.findByText(words.noView)).toBeTruthy();
    await user.upload(field, new File(["words"], "notes.txt", { type: "text/plain" }));
    expect(await screen.findByText(words.noPng)).toBeTruthy();
  });
});

/** A PNG of any other program: header and end. */
function plainPng(): Uint8Array<ArrayBuffer> {
  const header = new Uint8Array([0, 0, 0, 1, 0, 0, 0, 1, 8, 2, 0, 0, 0]);
  return writeChunks([
    { type: "IHDR", data: header },
    { type: "IEND", data: new Uint8Array() },
  ]);
}
