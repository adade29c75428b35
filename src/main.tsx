import { StrictMode } from "react";
import { createRoot } from "react-dom/client";
import { App, openingLanguage, showTheme } from "./app";
import { startI18n } from "./i18n";

const root = document.querySelector("#root");
if (!root) throw new Error("The page has no element #root.");

showTheme();
await startI18n(openingLanguage());
createRoot(root).render(
  <StrictMode>
    <App />
  </StrictMode>,
);
