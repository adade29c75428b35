/*
 * The loader of chunks asks for a style sheet once: one that did not arrive it takes for loaded, and shows the part
 * without its styles when it is asked for again. So those that were lost are kept here, and fetched before the next part.
 */

const lost = new Set<string>();
const onTheWay = new Map<string, Promise<void>>();

/** Notes style sheets that do not arrive. Returns the undo. */
export function watchLostStyles(): () => void {
  const onError = ({ target }: Event): void => {
    if (!(target instanceof HTMLLinkElement) || target.rel !== "stylesheet") return;
    lost.add(target.href);
    target.remove();
  };
  // Failures of elements do not bubble.
  addEventListener("error", onError, { capture: true });
  return () => removeEventListener("error", onError, { capture: true });
}

/** Fetches what was lost. Rejects where it is lost still. */
export async function bringLostStyles(): Promise<void> {
  await Promise.all([...lost].map((href) => onTheWay.get(href) ?? bring(href)));
}

function bring(href: string): Promise<void> {
  const brought = new Promise<void>((resolve, reject) => {
    const link = Object.assign(document.createElement("link"), { rel: "stylesheet", href });
    link.onload = () => {
      lost.delete(href);
      onTheWay.delete(href);
      resolve();
    };
    link.onerror = () => {
      onTheWay.delete(href);
      reject(new Error(`The style sheet ${href} did not arrive.`));
    };
    document.head.append(link);
  });
  onTheWay.set(href, brought);
  return brought;
}
