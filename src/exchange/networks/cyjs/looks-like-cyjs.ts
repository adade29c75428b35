/** How sure it is that a file is Cytoscape.js JSON. */
export function looksLikeCyjs(name: string, head: string): number {
  if (/"(?:target_)?cytoscapejs_version"|"format_version"/.test(head)) return 0.95;
  const hasElements =
    /^\s*\{[\s\S]*"elements"\s*:\s*[[{]/.test(head) || /^\s*\[\s*\{\s*"(?:data|group)"\s*:/.test(head);
  if (hasElements && /"data"\s*:/.test(head)) return 0.9;
  return /\.cyjs$/i.test(name) ? 0.8 : 0;
}
