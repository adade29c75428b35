import type { Plugin } from "vite";

const module = /\/zod\/v4\/core\/core\.js$/;
const settings = "__zod_globalConfig = {}";

/**
 * Has zod try no `new Function`, from its first schema on: the page's Content-Security-Policy refuses it, and browsers report each try as
 * a violation. Zod asks for the setting when a schema is made, which is before any module of the app could set it.
 *
 * @throws where zod keeps its settings elsewhere, so that an update of it is noticed.
 */
export function withoutEvalPlugin(): Plugin {
  return {
    name: "without-eval",
    apply: "build",
    transform(code, id) {
      if (!module.test(id.split("?")[0] ?? id)) return null;
      if (!code.includes(settings)) throw new Error(`zod has no "${settings}" any more`);
      return { code: code.replace(settings, "__zod_globalConfig = { jitless: true }"), map: null };
    },
  };
}
