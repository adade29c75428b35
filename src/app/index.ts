export { App } from "./App";
export { openingLanguage, showTheme } from "./opening";
