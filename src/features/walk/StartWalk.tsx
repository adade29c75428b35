import type { ReactNode } from "react";
import { useTranslation } from "react-i18next";
import { Button, ChevronIcon } from "../../ui";
import { useWalk } from "./use-walk";

/** Begins the walk at its first stop; nothing while it is on, or where there is nothing to walk through. */
export function StartWalk(): ReactNode {
  const { t } = useTranslation("walk");
  const { section, steps, goTo } = useWalk();
  if (section || steps.length === 0) return null;
  return (
    <Button size="small" variant="quiet" icon={<ChevronIcon size={12} />} onClick={() => goTo(0)}>
      {t("start")}
    </Button>
  );
}
