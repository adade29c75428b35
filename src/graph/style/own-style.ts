/** Id of the style element that Cytoscape puts into the page's head unless something has this id already. */
const styleId = "__________cytoscape_stylesheet";

/**
 * Keeps Cytoscape from putting a style element into the page, which a strict content security policy refuses. What it
 * would say (the container is positioned) is said by `GraphView.module.css`.
 */
export function claimStyle(): void {
  if (document.getElementById(styleId)) return;
  const holder = document.createElement("template");
  holder.id = styleId;
  document.head.append(holder);
}
