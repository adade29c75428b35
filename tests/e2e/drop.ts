import { expect, type Page } from "@playwright/test";

/** A file from outside of the page. */
export interface OutsideFile {
  readonly name: string;
  readonly content: string | Buffer;
  readonly type?: string;
}

/** Drops a file on the page, as from the desktop. */
export async function dropOnce(page: Page, { name, content, type = "" }: OutsideFile): Promise<void> {
  const transfer = await page.evaluateHandle(
    ([base64, fileName, mimeType]) => {
      const bytes = Uint8Array.from(atob(base64), (letter) => letter.charCodeAt(0));
      const data = new DataTransfer();
      data.items.add(new File([bytes], fileName, { type: mimeType }));
      return data;
    },
    [Buffer.from(content).toString("base64"), name, type] as const,
  );
  await page.dispatchEvent("body", "dragover", { dataTransfer: transfer });
  await page.dispatchEvent("body", "drop", { dataTransfer: transfer });
}

/** Drops a file and waits for what comes of it; again where nothing does: the part that listens comes after the page. */
export async function drop(
  page: Page,
  file: OutsideFile,
  comes: (timeout: number) => Promise<void> = (timeout) => expect(page.getByRole("dialog")).toBeVisible({ timeout }),
): Promise<void> {
  await expect(async () => {
    await dropOnce(page, file);
    await comes(5000);
  }).toPass();
}
