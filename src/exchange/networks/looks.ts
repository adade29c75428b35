import { signorHeader } from "./signor-columns";

/** How sure it is that a file holds rows of SIGNOR, from its first lines. */
export function looksLikeSignor(head: string): number {
  const [first = ""] = head.split(/\r?\n/, 1);
  const cells = first.split(/[\t;,]/).map((cell) => cell.replace(/^"|"$/g, ""));
  return signorHeader(cells) === null ? 0 : 0.95;
}

/** How sure it is that a file is CX2 (or CX, which is refused with the reason). */
export function looksLikeCx2(name: string, head: string): number {
  if (/^\s*\[\s*\{\s*"CXVersion"/.test(head)) return 1;
  if (/^\s*\[\s*\{\s*"numberVerification"/.test(head)) return 0.9;
  return /\.cx2?$/i.test(name) ? 0.8 : 0;
}

/** How sure it is that a file is Cytoscape.js JSON. */
export function looksLikeCyjs(name: string, head: string): number {
  if (/"(?:target_)?cytoscapejs_version"|"format_version"/.test(head)) return 0.95;
  const hasElements =
    /^\s*\{[\s\S]*"elements"\s*:\s*[[{]/.test(head) || /^\s*\[\s*\{\s*"(?:data|group)"\s*:/.test(head);
  if (hasElements && /"data"\s*:/.test(head)) return 0.9;
  return /\.cyjs$/i.test(name) ? 0.8 : 0;
}

/** How sure it is that a file is SIF: by its ending, or as an extended SIF by its header. */
export function looksLikeSif(name: string, head: string): number {
  if (isExtendedSif(head.split(/\r\n?|\n/, 1)[0] ?? "")) return 0.95;
  return /\.sif$/i.test(name) ? 0.9 : 0;
}

/** Whether a first line is the header of Pathway Commons' extended SIF. */
export function isExtendedSif(line: string): boolean {
  return /^PARTICIPANT_A\tINTERACTION_TYPE\tPARTICIPANT_B(?:\t|$)/.test(line);
}
