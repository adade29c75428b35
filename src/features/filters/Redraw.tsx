import type { ReactNode } from "react";
import { useTranslation } from "react-i18next";
import { useApp, useAppStore } from "../../store/context";
import { selectIsRedrawn } from "../../store/selectors";
import { Button } from "../../ui";

/** Lays out again what the filters leave, in large letters, and leads back. */
export function Redraw(): ReactNode {
  const { t } = useTranslation("filters");
  const store = useAppStore();
  const isRedrawn = useApp(selectIsRedrawn);
  return (
    <Button
      variant={isRedrawn ? "plain" : "quiet"}
      size="small"
      onClick={() => store.getState().change({ filteredOut: isRedrawn ? "fade" : "redraw" })}
    >
      {t(isRedrawn ? "redraw.back" : "redraw.do")}
    </Button>
  );
}
