const greek: Readonly<Record<string, string>> = {
  α: "alpha",
  β: "beta",
  γ: "gamma",
  δ: "delta",
  ε: "epsilon",
  ζ: "zeta",
  η: "eta",
  θ: "theta",
  ι: "iota",
  κ: "kappa",
  λ: "lambda",
  μ: "mu",
  ν: "nu",
  ξ: "xi",
  ο: "omicron",
  π: "pi",
  ρ: "rho",
  σ: "sigma",
  ς: "sigma",
  τ: "tau",
  υ: "upsilon",
  φ: "phi",
  χ: "chi",
  ψ: "psi",
  ω: "omega",
};

/** A text without what is no difference to a reader: full-width forms, ligatures and the two signs for micro, and letter case. */
export function folded(text: string): string {
  return text.normalize("NFKC").toLowerCase();
}

/**
 * A name in the form in which names are compared: Unicode NFKC, small letters, Greek letters spelt out, no hyphens or spaces. Equal
 * keys are the same name; there is no likeness short of that.
 */
export function nameKey(name: string): string {
  const plain = folded(name)
    .replace(/[α-ω]/g, (letter) => greek[letter] ?? letter)
    .replace(/[\s\-‐‑–—−]+/g, "");
  // Of a name that is only signs, the signs are the name.
  return plain === "" ? name : plain;
}
