import { useTranslation } from "react-i18next";
import { useApp } from "../../store/context";
import { IconButton, LinkIcon, Menu, MenuItem } from "../../ui";

/** What can be copied of the view, for others. */
export type Shared = "link" | "citation" | "embed";

export interface ShareProps {
  readonly onCopy: (what: Shared) => void;
}

/** A menu of what can be copied for others. */
export function ShareMenu(props: ShareProps) {
  const { t } = useTranslation("top-bar");
  return (
    <Menu trigger={<IconButton label={t("share.label")} icon={<LinkIcon />} />}>
      <ShareItems {...props} />
    </Menu>
  );
}

/** The same inside of a menu. */
export function ShareItems({ onCopy }: ShareProps) {
  const { t } = useTranslation("top-bar");
  // A page elsewhere cannot show what is in this browser, or on this disk, alone.
  const isHereAlone = useApp((state) => state.source.kind === "file") || location.protocol === "file:";
  return (
    <>
      <MenuItem onSelect={() => onCopy("link")}>{t("share.link")}</MenuItem>
      <MenuItem onSelect={() => onCopy("citation")}>{t("share.citation")}</MenuItem>
      <MenuItem onSelect={() => onCopy("embed")} disabled={isHereAlone}>
        {t(isHereAlone ? "share.noEmbed" : "share.embed")}
      </MenuItem>
    </>
  );
}
