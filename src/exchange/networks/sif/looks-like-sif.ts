/** How sure it is that a file is SIF: by its ending, or as an extended SIF by its header. */
export function looksLikeSif(name: string, head: string): number {
  if (isExtendedSif(head.split(/\r\n?|\n/, 1)[0] ?? "")) return 0.95;
  return /\.sif$/i.test(name) ? 0.9 : 0;
}

/** Whether a first line is the header of Pathway Commons' extended SIF. */
export function isExtendedSif(line: string): boolean {
  return /^PARTICIPANT_A\tINTERACTION_TYPE\tPARTICIPANT_B(?:\t|$)/.test(line);
}
