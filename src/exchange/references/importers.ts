import type { Importer } from "../base/formats";

const isJson = (head: string) => /^\s*[[{]/.test(head);

/** Lists of papers. CNKI and Wanfang offer the same forms, so that one reader takes both; the name says which it is. */
export const referenceImporters: readonly Importer[] = [
  {
    id: "ris",
    accept: ".ris,.txt,application/x-research-info-systems",
    recognises: (name, head) => (/^\s*TY {1,2}- /m.test(head) ? 0.95 : /\.ris$/i.test(name) ? 0.7 : 0),
    read: async (file, options) => (await import("./read-ris")).readRis(file, options),
  },
  {
    id: "nbib",
    accept: ".nbib,.txt",
    recognises: (name, head) => (/^PMID *- \d+/m.test(head) ? 0.95 : /\.nbib$/i.test(name) ? 0.7 : 0),
    read: async (file, options) => (await import("./read-nbib")).readNbib(file, options),
  },
  {
    id: "bibtex",
    accept: ".bib,application/x-bibtex",
    recognises: (name, head) =>
      /^\s*@\s*[A-Za-z]+\s*[{(]/m.test(head) && !isJson(head) ? 0.9 : /\.bib$/i.test(name) ? 0.7 : 0,
    read: async (file, options) => (await import("./read-bibtex")).readBibtex(file, options),
  },
  {
    id: "csl",
    accept: ".json,application/vnd.citationstyles.csl+json",
    recognises: (_, head) => {
      if (!isJson(head) || /"(?:CXVersion|schemaVersion|elements|data)"\s*:/.test(head)) return 0;
      return /"(?:container-title|issued|DOI|citation-key)"\s*:/.test(head)
        ? 0.9
        : /"(?:title|author)"\s*:/.test(head)
          ? 0.5
          : 0;
    },
    read: async (file, options) => (await import("./read-csl")).readCsl(file, options),
  },
  {
    id: "wanfang",
    accept: ".txt,.net",
    recognises: (_, head) => (isChineseExport(head) && /wanfang|万方/i.test(head) ? 0.96 : 0),
    read: async (file, options) => (await import("./read-chinese")).readChinese(file, options),
  },
  {
    id: "cnki",
    accept: ".txt,.net,.eln",
    recognises: (_, head) => (isChineseExport(head) ? 0.94 : 0),
    read: async (file, options) => (await import("./read-chinese")).readChinese(file, options),
  },
  {
    id: "endnote",
    accept: ".enw,.xml,.txt",
    recognises: (name, head) => {
      if (/<xml>\s*<records>|<records>\s*<record>/.test(head)) return 0.95;
      return /^\s*%0 \S/m.test(head) ? 0.9 : /\.enw$/i.test(name) ? 0.7 : 0;
    },
    read: async (file, options) => (await import("./read-endnote")).readEndNote(file, options),
  },
];

/** E-Study, NoteExpress, RefWorks, and EndNote's form from CNKI. */
function isChineseExport(head: string): boolean {
  return (
    /^\s*\{Reference Type\}|^(?:DataType: ?\d|SrcDatabase-|Title-题名)|^RT [A-Z]/m.test(head) ||
    (/^\s*%0 \S/m.test(head) && /^%W CNKI/m.test(head))
  );
}
