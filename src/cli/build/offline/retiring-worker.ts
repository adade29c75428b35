/**
 * A service worker that takes the place of one that was left behind at the same address, removes what that kept, and itself;
 * pages that the old one answered are loaded again. For servers whose files change under their names: in development, and
 * on a reader's own machine.
 */
export const retiringWorker = `addEventListener("install", () => skipWaiting());
addEventListener("activate", (event) => event.waitUntil((async () => {
for (const name of await caches.keys()) if (name.startsWith("osteograph " + registration.scope + " ")) await caches.delete(name);
await registration.unregister();
for (const page of await clients.matchAll({ type: "window" })) await page.navigate(page.url).catch(() => undefined);
})()));
`;
