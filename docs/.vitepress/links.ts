import { existsSync } from "node:fs";
import { dirname, join, posix, relative, resolve } from "node:path";

const docs = resolve(import.meta.dirname, "..");
const project = resolve(docs, "..");

/** Parts of docs/ that are no pages. */
export const notPages = ["figures/**", "layout/**", "generated/**"];
const isNoPage = (path: string): boolean => notPages.some((each) => path.startsWith(each.replace("**", "")));

/**
 * Where a link of a page leads on the site. The texts are read in the repository too, where links go to files: those of
 * docs/ are pages here, other files are in the repository where its address is known.
 *
 * @param href as it is written.
 * @param page path of the page under docs/.
 * @param repository address of the folder of the project's files, with a slash at its end; null where there is none.
 * @returns the link; null where it leads nowhere that the site knows, and its words remain.
 */
export function siteLink(href: string, page: string, repository: string | null): string | null {
  if (/^([a-z]+:|#|\/)/i.test(href)) return href;
  const [path = "", anchor] = href.split("#");
  // A page may take a whole file of the project in, whose links start from the project's folder.
  const file = [join(docs, dirname(page), path), join(project, path)].find((each) => existsSync(each));
  if (file === undefined) return href;
  const hash = anchor === undefined ? "" : `#${anchor}`;
  const inDocs = relative(docs, file).replaceAll("\\", "/");
  const own = { "../ARCHITECTURE.md": "reference/architecture.md", "../CONTRIBUTING.md": "reference/contributing.md" };
  const target = Object.entries(own).find(([each]) => each === inDocs)?.[1] ?? inDocs;
  if (!target.startsWith("..") && target.endsWith(".md") && !isNoPage(target)) return `/${target}${hash}`;
  if (repository === null) return null;
  return repository + posix.normalize(relative(project, file).replaceAll("\\", "/")) + hash;
}
