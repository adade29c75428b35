import { type ReactNode, useState } from "react";
import { useTranslation } from "react-i18next";
import { Button, Dialog, Popover, Sheet, Toast } from "../../ui";
import { Example } from "./Example";

type Open = "dialog" | "sheet" | "toast" | null;

/** What opens over the page. */
export function Overlays(): ReactNode {
  const { t } = useTranslation();
  const [open, setOpen] = useState<Open>(null);
  const close = () => setOpen(null);
  return (
    <>
      <Example name="Dialog">
        <Button onClick={() => setOpen("dialog")}>{t("compare:title")}</Button>
        <Dialog
          open={open === "dialog"}
          onOpenChange={close}
          title={t("compare:title")}
          description={t("compare:intro")}
          closeLabel={t("export:close")}
          footer={<Button onClick={close}>{t("export:close")}</Button>}
          textOnly
        >
          {t("compare:same")}
        </Dialog>
      </Example>
      <Example name="Popover">
        <Popover title={t("compare:title")} trigger={<Button>{t("top-bar:help")}</Button>}>
          {t("compare:intro")}
        </Popover>
      </Example>
      <Example name="Sheet">
        <Button onClick={() => setOpen("sheet")}>{t("top-bar:more")}</Button>
        <Sheet open={open === "sheet"} onOpenChange={close} label={t("compare:title")} side="left">
          {t("compare:intro")}
        </Sheet>
      </Example>
      <Example name="Toast">
        <Button onClick={() => setOpen("toast")}>{t("export:save.png")}</Button>
        <Toast role="status" closeLabel={t("export:close")} onClose={close}>
          {open === "toast" ? t("compare:same") : null}
        </Toast>
      </Example>
    </>
  );
}
