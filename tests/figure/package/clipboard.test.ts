import { describe, expect, test } from "vitest";
import { type ClipboardAccess, copyPicture, copyText } from "../../../src/figure/package/clipboard";

const png = () => Promise.resolve(new Uint8Array([1, 2, 3]));

/** A clipboard that keeps what it is given, or refuses. */
function clipboard(refusal?: Error): ClipboardAccess & { kept: unknown[] } {
  const kept: unknown[] = [];
  const take = async (what: unknown) => {
    if (refusal) throw refusal;
    kept.push(what);
  };
  class Item {
    readonly types: string[];
    readonly presentationStyle = "unspecified";
    constructor(readonly items: Record<string, Promise<Blob>>) {
      this.types = Object.keys(items);
    }
    getType(type: string): Promise<Blob> {
      return this.items[type] ?? Promise.reject(new Error(type));
    }
  }
  return {
    kept,
    Item,
    clipboard: {
      write: async (items) => {
        await Promise.all(items.map((item) => item.getType("image/png")));
        await take(items);
      },
      writeText: take,
    },
  };
}

const denied = Object.assign(new Error("no"), { name: "NotAllowedError" });

describe("copying the picture", () => {
  test("hands a PNG to the clipboard", async () => {
    const access = clipboard();
    expect(await copyPicture(png(), access)).toEqual({ ok: true });
    expect(access.kept).toHaveLength(1);
  });

  test("says that the browser did not allow it", async () => {
    expect(await copyPicture(png(), clipboard(denied))).toEqual({ ok: false, problem: "denied" });
  });

  test("says that the browser cannot", async () => {
    expect(await copyPicture(png(), { clipboard: null, Item: null })).toEqual({ ok: false, problem: "unsupported" });
  });

  test("says that there was no picture", async () => {
    const failing = Promise.reject<Uint8Array<ArrayBuffer>>(new Error("no canvas"));
    expect(await copyPicture(failing, clipboard())).toEqual({ ok: false, problem: "failed" });
  });
});

describe("copying the caption", () => {
  test("copies, or says why not", async () => {
    const access = clipboard();
    expect(await copyText("图注", access)).toEqual({ ok: true });
    expect(access.kept).toEqual(["图注"]);
    expect(await copyText("x", clipboard(denied))).toEqual({ ok: false, problem: "denied" });
    expect(await copyText("x", { clipboard: null })).toEqual({ ok: false, problem: "unsupported" });
  });
});
