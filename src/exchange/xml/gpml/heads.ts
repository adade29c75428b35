/**
 * Heads of arrows of GPML 2013a by the head that GPML 2021 has for them, as PathVisio converts one into the other (libGPML,
 * GPML2013aFormatAbstract). A plain "Arrow" became "Directed": it says which way, and no sign.
 */
const headIn2021: Readonly<Record<string, string>> = {
  line: "Undirected",
  arrow: "Directed",
  tbar: "Inhibition",
  "mim-inhibition": "Inhibition",
  "mim-stimulation": "Stimulation",
  "mim-necessary-stimulation": "Stimulation",
  "mim-catalysis": "Catalysis",
  "mim-binding": "Binding",
  "mim-covalent-bond": "Binding",
  "mim-conversion": "Conversion",
  "mim-modification": "Conversion",
  "mim-cleavage": "Conversion",
  "mim-gap": "Conversion",
  "mim-branching-left": "Conversion",
  "mim-branching-right": "Conversion",
  "mim-translocation": "Translocation",
  "mim-transcription-translation": "TranscriptionTranslation",
};

/** The end of a line without a head. */
export const noHead = "Undirected";

/** The head that an end of a line has, by its name in GPML 2021; the file's own word where that is not known. */
export function headOf(written: string | undefined): string {
  const word = written?.trim() ?? "";
  if (word === "") return noHead;
  return Object.hasOwn(headIn2021, word.toLowerCase()) ? (headIn2021[word.toLowerCase()] ?? word) : word;
}
