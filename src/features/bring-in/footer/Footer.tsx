import { createContext, type ReactNode, useContext } from "react";
import { createPortal } from "react-dom";

/** Where the buttons of the step in view go: below what scrolls. */
export const FooterContext = createContext<HTMLElement | null>(null);

/** Buttons of a step. */
export function Footer({ children }: { readonly children: ReactNode }): ReactNode {
  const slot = useContext(FooterContext);
  return slot && createPortal(children, slot);
}
