/** Why nothing was copied. `denied`: the browser or the reader said no. `unsupported`: it cannot copy this at all. */
export type CopyProblem = "unsupported" | "denied" | "failed";
export type CopyResult = { readonly ok: true } | { readonly ok: false; readonly problem: CopyProblem };

/** What copying needs of the browser; `null` where it has no clipboard (an insecure address, an old browser). */
export interface ClipboardAccess {
  readonly clipboard: Pick<Clipboard, "write" | "writeText"> | null;
  readonly Item: (new (items: Record<string, Promise<Blob>>) => ClipboardItem) | null;
}

function browserClipboard(): ClipboardAccess {
  return {
    clipboard: globalThis.navigator?.clipboard ?? null,
    Item: typeof ClipboardItem === "undefined" ? null : ClipboardItem,
  };
}

/**
 * Copies a picture. The PNG may still be in the making: the clipboard is asked at once, while the click counts, and
 * given the picture when it is there. Never throws.
 */
export async function copyPicture(
  png: Promise<Uint8Array<ArrayBuffer>>,
  { clipboard, Item }: ClipboardAccess = browserClipboard(),
): Promise<CopyResult> {
  // A picture that fails is told by the result alone.
  png.catch(() => undefined);
  if (!clipboard?.write || !Item) return { ok: false, problem: "unsupported" };
  try {
    const blob = png.then((bytes) => new Blob([bytes], { type: "image/png" }));
    await clipboard.write([new Item({ "image/png": blob })]);
    return { ok: true };
  } catch (error) {
    return { ok: false, problem: problemOf(error) };
  }
}

/** Copies text. Never throws. */
export async function copyText(
  text: string,
  { clipboard }: Pick<ClipboardAccess, "clipboard"> = browserClipboard(),
): Promise<CopyResult> {
  if (!clipboard?.writeText) return { ok: false, problem: "unsupported" };
  try {
    await clipboard.writeText(text);
    return { ok: true };
  } catch (error) {
    return { ok: false, problem: problemOf(error) };
  }
}

function problemOf(error: unknown): CopyProblem {
  return error instanceof Error && error.name === "NotAllowedError" ? "denied" : "failed";
}
