import { useTranslation } from "react-i18next";
import { Dialog } from "../../ui";
import type { PartFailure } from "./PartBoundary";
import { PartMessage } from "./PartMessage";

/** In the place of a dialog that failed. */
export function PartDialog({ onClose, ...failure }: PartFailure & { readonly onClose: () => void }) {
  const { t } = useTranslation("app");
  const onOpenChange = (open: boolean): void => {
    if (!open) onClose();
  };
  return (
    <Dialog open onOpenChange={onOpenChange} title={t("name")} closeLabel={t("part.close")}>
      <PartMessage {...failure} />
    </Dialog>
  );
}
