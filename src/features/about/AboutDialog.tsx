import { useTranslation } from "react-i18next";
import { SourceFacts } from "../../evidence-ui/SourceFacts";
import { Dialog } from "../../ui";

export interface AboutDialogProps {
  readonly open: boolean;
  readonly onOpenChange: (open: boolean) => void;
}

/** The source of the evidence and the version of the data. */
export default function AboutDialog({ open, onOpenChange }: AboutDialogProps) {
  const { t } = useTranslation("help");
  return (
    <Dialog open={open} onOpenChange={onOpenChange} title={t("source.title")} closeLabel={t("source.close")} textOnly>
      <SourceFacts />
    </Dialog>
  );
}
