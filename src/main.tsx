import { start } from "./app/first-load/start";

const root = document.querySelector<HTMLElement>("#root");
if (!root) throw new Error("The page has no element #root.");
start(root);
