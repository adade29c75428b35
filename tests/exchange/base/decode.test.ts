import { describe, expect, it } from "vitest";
import { decodeHead, decodeText } from "../../../src/exchange/base/decode";

/** 异补骨脂素, as a Chinese version of Windows writes it. */
const isopsoralen = [0xd2, 0xec, 0xb2, 0xb9, 0xb9, 0xc7, 0xd6, 0xac, 0xcb, 0xd8];
const bytes = (...all: readonly number[]) => Uint8Array.from(all);
const ascii = (text: string) => [...text].map((letter) => letter.charCodeAt(0));

describe("text of a file", () => {
  it("is read as UTF-8, with or without its mark", () => {
    const utf8 = { encoding: "UTF-8", isGuess: false };
    expect(decodeText(new TextEncoder().encode("异补骨脂素 β"))).toEqual({ text: "异补骨脂素 β", ...utf8 });
    expect(decodeText(new TextEncoder().encode("\uFEFFa: 1"))).toEqual({ text: "a: 1", ...utf8 });
    expect(decodeText(new Uint8Array())).toEqual({ text: "", ...utf8 });
  });

  it("is read as GB18030 where it is that, and says that it is a guess", () => {
    expect(decodeText(bytes(...isopsoralen))).toEqual({ text: "异补骨脂素", encoding: "GB18030", isGuess: true });
  });

  it("is read as UTF-16 with its mark, or without where every second byte is zero", () => {
    expect(decodeText(bytes(0xff, 0xfe, 0x02, 0x5f))).toEqual({ text: "异", encoding: "UTF-16LE", isGuess: false });
    expect(decodeText(bytes(0xfe, 0xff, 0x5f, 0x02))).toEqual({ text: "异", encoding: "UTF-16BE", isGuess: false });
    const unmarked = bytes(...ascii("author").flatMap((code) => [code, 0]));
    expect(decodeText(unmarked)).toEqual({ text: "author", encoding: "UTF-16LE", isGuess: true });
    expect(decodeHead(unmarked)).toBe("author");
  });

  it("is read as Western where single letters are beyond ASCII: 5 µM is no Chinese", () => {
    expect(decodeText(bytes(...ascii("dose\n5 "), 0xb5, ...ascii("M")))).toMatchObject({
      text: "dose\n5 µM",
      encoding: "windows-1252",
    });
  });

  it("is read as the reader says", () => {
    expect(decodeText(bytes(0xb5), "windows-1252")?.text).toBe("µ");
    expect(decodeText(bytes(0xb5), "UTF-8")).toBeNull();
    expect(decodeText(bytes(0xb5), "no such encoding")).toBeNull();
  });

  it("is none where the bytes are of no encoding that is understood", () => {
    expect(decodeText(bytes(0x89, 0x50, 0x4e, 0x47, 0x00, 0xff))).toBeNull();
    expect(decodeText(bytes(0xff, 0xff, 0xff))).toBeNull();
  });
});
