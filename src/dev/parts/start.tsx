/** The page of all ui parts: `npm run dev`, then /src/dev/parts/. */
import "../../ui/tokens.css";
import "../../ui/base.css";
import { StrictMode } from "react";
import { createRoot } from "react-dom/client";
import { startI18n } from "../../i18n";
import { PartsPage } from "./PartsPage";

const root = document.querySelector("#root");
if (!root) throw new Error("The page has no element #root.");
await startI18n("en");
createRoot(root).render(
  <StrictMode>
    <PartsPage />
  </StrictMode>,
);
