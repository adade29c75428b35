/** How sure it is that a file is CX2 (or CX, which is refused with the reason). */
export function looksLikeCx2(name: string, head: string): number {
  if (/^\s*\[\s*\{\s*"CXVersion"/.test(head)) return 1;
  if (/^\s*\[\s*\{\s*"numberVerification"/.test(head)) return 0.9;
  return /\.cx2?$/i.test(name) ? 0.8 : 0;
}
