import { expect, openApp, test } from "./app";
import { drop } from "./drop";

const signor = [
  "ENTITYA\tTYPEA\tIDA\tDATABASEA\tENTITYB\tTYPEB\tIDB\tDATABASEB\tEFFECT\tPMID\tDIRECT\tSENTENCE",
  "Invented1\tprotein\tP1\tUNIPROT\tInvented2\tprotein\tP2\tUNIPROT\tdown-regulates activity\t31234567\tYES\tIt does.",
  "Invented2\tprotein\tP2\tUNIPROT\tInvented3\tprotein\tP3\tUNIPROT\tunknown\tOther\tNO\tNobody knows.",
].join("\n");

const bibtex = String.raw`@article{a, author = {M{\"u}ller, J.}, title = {Effects of $\beta$-catenin}, journal = {J Invented}, year = 2010}
@article{bad, title=}`;

/** Three papers that the review has, by DOI, by PMID and by title alone, and one that is new. */
const ris = [
  "TY  - JOUR\nAU  - Yuan, X\nDO  - 10.1155/2016/6869452\nER  - ",
  "TY  - JOUR\nAU  - Ming, L\nUR  - https://pubmed.ncbi.nlm.nih.gov/21823459/\nER  - ",
  "TY  - JOUR\nTI  - Isopsoralen regulates PPAR gamma/Wnt to inhibit oxidative stress in osteoporosis\nER  - ",
  "TY  - JOUR\nAU  - Invented, A.\nTI  - A paper that nobody wrote about isopsoralen\nPY  - 2031\nER  - ",
].join("\n");

test("rows of SIGNOR are known as such, with their database, signs and papers", async ({ page }) => {
  await openApp(page);
  await drop(page, { name: "rows.tsv", content: signor });
  const dialog = page.getByRole("dialog");
  await expect(dialog).toContainText("From the database SIGNOR");
  await expect(dialog).toContainText("2 arrows");
  await expect(dialog).toContainText("“down-regulates activity”");
  await expect(dialog).toContainText("PMID 31234567");
});

test("references are read under the page's policy, with faults by line, and become papers to be read", async ({
  page,
}) => {
  await openApp(page);
  await drop(page, { name: "papers.bib", content: bibtex });
  const dialog = page.getByRole("dialog");
  await expect(dialog).toContainText("Müller");
  await expect(dialog).toContainText("Effects of β-catenin");
  await expect(dialog).toContainText("line 2");
  await page.keyboard.press("Escape");
  await expect(dialog).toHaveCount(0);

  await drop(page, { name: "list.ris", content: ris });
  await dialog.getByRole("radio", { name: /^Add to/ }).check();
  await expect(dialog.getByRole("status").first()).toContainText(
    /4 references in the file: 1 new paper.*3 papers already there/,
  );
  await dialog.getByRole("button", { name: "Add 1 paper" }).click();
  await expect(dialog).toHaveCount(0);
  await expect(page.getByText("Added: 1 paper from list.ris")).toBeVisible();
  await page.getByRole("navigation").getByRole("button", { name: "More" }).click();
  await page.getByRole("menuitem", { name: "Edit" }).click();
  await page.getByRole("button", { name: /^To do/ }).click();
  await expect(page.getByRole("heading", { name: "1 paper without findings" })).toBeVisible();
  await page.getByRole("main").getByRole("button", { name: "Invented 2031" }).click();
  await expect(page.getByRole("button", { name: /^Invented 2031/ }).and(page.locator("[aria-current]"))).toBeVisible();
});
