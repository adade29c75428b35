import type { Page } from "@playwright/test";
import { expect, openApp, test } from "./app";

const signor = [
  "ENTITYA\tTYPEA\tIDA\tDATABASEA\tENTITYB\tTYPEB\tIDB\tDATABASEB\tEFFECT\tPMID\tDIRECT\tSENTENCE",
  "Invented1\tprotein\tP1\tUNIPROT\tInvented2\tprotein\tP2\tUNIPROT\tdown-regulates activity\t31234567\tYES\tIt does.",
  "Invented2\tprotein\tP2\tUNIPROT\tInvented3\tprotein\tP3\tUNIPROT\tunknown\tOther\tNO\tNobody knows.",
].join("\n");

const bibtex = String.raw`@article{a, author = {M{\"u}ller, J.}, title = {Effects of $\beta$-catenin}, journal = {J Invented}, year = 2010}
@article{bad, title=}`;

async function drop(page: Page, name: string, text: string): Promise<void> {
  const transfer = await page.evaluateHandle(
    ({ name, text }) => {
      const data = new DataTransfer();
      data.items.add(new File([text], name));
      return data;
    },
    { name, text },
  );
  await page.dispatchEvent("body", "dragover", { dataTransfer: transfer });
  await page.dispatchEvent("body", "drop", { dataTransfer: transfer });
}

test("rows of SIGNOR are known as such, with their database, signs and papers", async ({ page }) => {
  await openApp(page);
  await drop(page, "rows.tsv", signor);
  const dialog = page.getByRole("dialog");
  await expect(dialog).toContainText("From the database SIGNOR");
  await expect(dialog).toContainText("2 arrows");
  await expect(dialog).toContainText("“down-regulates activity”");
  await expect(dialog).toContainText("PMID 31234567");
});

test("BibTeX is read under the page's policy, and an entry with a fault is named with its line", async ({ page }) => {
  await openApp(page);
  await drop(page, "papers.bib", bibtex);
  const dialog = page.getByRole("dialog");
  await expect(dialog).toContainText("Müller");
  await expect(dialog).toContainText("Effects of β-catenin");
  await expect(dialog).toContainText("line 2");
});
