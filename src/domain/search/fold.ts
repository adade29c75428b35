import { folded } from "../names/name-key";

/** Greek letters as they are spelled out, and as ASCII writes them for short: ERα is ERalpha and ERa. */
const greek: Readonly<Record<string, readonly [spelled: string, short: string]>> = {
  α: ["alpha", "a"],
  β: ["beta", "b"],
  γ: ["gamma", "g"],
  δ: ["delta", "d"],
  ε: ["epsilon", "e"],
  ζ: ["zeta", "z"],
  η: ["eta", "h"],
  θ: ["theta", "th"],
  κ: ["kappa", "k"],
  λ: ["lambda", "l"],
  // Short for micro is u: m would make milli of it.
  μ: ["mu", "u"],
  ν: ["nu", "n"],
  ξ: ["xi", "x"],
  π: ["pi", "p"],
  ρ: ["rho", "r"],
  σ: ["sigma", "s"],
  ς: ["sigma", "s"],
  τ: ["tau", "t"],
  φ: ["phi", "ph"],
  χ: ["chi", "ch"],
  ψ: ["psi", "ps"],
  ω: ["omega", "o"],
};

const isGreek = /\p{Script=Greek}/u;

/** Lower case, without accents; full-width forms and the two characters for micro are one. */
export function plainText(text: string): string {
  return folded(text).normalize("NFD").replace(/\p{M}/gu, "").normalize("NFC");
}

/** A piece of a word in every way in which it may be typed. A Greek letter on its own is only spelled out. */
export function spellings(piece: string): readonly string[] {
  const text = plainText(piece);
  if (!isGreek.test(text)) return [text];
  const write = (at: 0 | 1) => [...text].map((letter) => greek[letter]?.[at] ?? letter).join("");
  return [...text].length === 1 ? [write(0)] : [write(0), write(1)];
}

/** One spelling for British and American words. */
export function oneSpelling(word: string): string {
  return word
    .replace(/oestr/g, "estr")
    .replace(/fibre/g, "fiber")
    .replace(/signalling/g, "signaling")
    .replace(/^(.{3,})is(e|ed|es|ing|ation|ations)$/, "$1iz$2");
}

/** What an English word has in common with its plural and its verb forms: raise, raises and raised are one. */
export function stemOf(word: string): string {
  if (!/^[a-z]+$/.test(word)) return word;
  const singular = word
    .replace(/^mice$/, "mouse")
    .replace(/^(.{3,})ies$/, "$1y")
    .replace(/^(.{2,}[^sui])s$/, "$1");
  return singular.length < 5 ? singular : singular.replace(/^(.{3,}?)(ing|ed|e)$/, "$1");
}
