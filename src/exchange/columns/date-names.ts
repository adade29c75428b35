/** Genes whose old names a spreadsheet takes for dates, and what they are called now (HGNC; Bruford et al. 2020). */
const families: Readonly<Record<string, (day: number) => readonly string[]>> = {
  mar: (day) => [...(day <= 11 ? [`MARCHF${day}`] : []), ...(day <= 2 ? [`MTARC${day}`] : [])],
  sep: (day) => (day <= 15 ? [day === 15 ? "SELENOF" : `SEPTIN${day}`] : []),
  dec: (day) => (day === 1 ? ["DELEC1"] : []),
};

const months = ["jan", "feb", "mar", "apr", "may", "jun", "jul", "aug", "sep", "oct", "nov", "dec"];

/** Names of genes that a cell such as "2-Sep", "Sep-02", "2019-09-02" or "9月2日" may have been; none where it is no such date. */
export function namesOfDate(cell: string): readonly string[] {
  const found = partsOf(cell.trim());
  return found === null ? [] : (families[found.month]?.(found.day) ?? []);
}

function partsOf(text: string): { readonly month: string; readonly day: number } | null {
  const named = /^(\d{1,2})[- ]([A-Za-z]{3})[a-z]*(?:[- ]\d{2,4})?$/.exec(text) ?? null;
  if (named) return inParts(named[2], named[1]);
  const turned = /^([A-Za-z]{3})[a-z]*[- ](\d{1,2})$/.exec(text);
  // "SEPT2" and "Mar 3" without a hyphen are names still.
  if (turned && text.includes("-")) return inParts(turned[1], turned[2]);
  const numbered =
    /^\d{4}[-/](\d{1,2})[-/](\d{1,2})(?: 00:00(:00)?)?$/.exec(text) ?? /^(\d{1,2})月(\d{1,2})日$/.exec(text);
  return numbered ? inParts(months[Number(numbered[1]) - 1], numbered[2]) : null;
}

function inParts(month = "", day = ""): { readonly month: string; readonly day: number } | null {
  const short = month.toLowerCase();
  return months.includes(short) ? { month: short, day: Number(day) } : null;
}
