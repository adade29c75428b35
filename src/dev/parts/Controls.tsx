import { type ReactNode, useState } from "react";
import { useTranslation } from "react-i18next";
import {
  Button,
  Chip,
  CopyIcon,
  FileButton,
  HelpIcon,
  IconButton,
  Menu,
  MenuChoice,
  MenuItem,
  MenuRule,
} from "../../ui";
import { SaveMenu } from "../../ui/controls/SaveMenu";
import { Tooltip } from "../../ui/controls/Tooltip";
import { Example } from "./Example";

const variants = ["plain", "primary", "quiet", "danger"] as const;
const tones = ["plain", "accent", "warn", "danger"] as const;
const nothing = () => {};

/** What is pressed. */
export function Controls(): ReactNode {
  const { t } = useTranslation();
  const [level, setLevel] = useState<"overview" | "molecules">("overview");
  const save = { save: t("export:save.png"), busy: t("export:working"), failed: t("export:stopped") };
  const said = { stop: t("export:stop"), stopped: t("export:stopped"), saved: (name: string) => name };
  const kinds = [{ label: t("contested:file.xlsx"), ending: "txt", make: async () => new Blob([t("compare:title")]) }];
  return (
    <>
      <Example name="Button">
        {variants.map((variant) => (
          <Button key={variant} variant={variant}>
            {t("compare:title")}
          </Button>
        ))}
        <Button size="small" icon={<CopyIcon />}>
          {t("top-bar:share.link")}
        </Button>
        <Button disabled>{t("export:title")}</Button>
      </Example>
      <Example name="IconButton">
        <IconButton label={t("top-bar:help")} icon={<HelpIcon />} shortcut="?" />
        <IconButton label={t("top-bar:help")} icon={<HelpIcon />} outlined size="small" />
      </Example>
      <Example name="Chip">
        {tones.map((tone) => (
          <Chip key={tone} tone={tone}>
            {t("compare:part.shared")}
          </Chip>
        ))}
        <Chip removeLabel={t("export:close")} onRemove={nothing}>
          {t("compare:title")}
        </Chip>
      </Example>
      <Example name="FileButton">
        <FileButton accept=".json" onFile={nothing}>
          {t("export:drop.open")}
        </FileButton>
      </Example>
      <Example name="Menu, MenuItem, MenuChoice, MenuRule">
        <Menu trigger={<Button>{t("top-bar:more")}</Button>}>
          <MenuItem onSelect={nothing}>{t("top-bar:export")}</MenuItem>
          <MenuRule />
          <MenuChoice
            label={t("top-bar:level.label")}
            options={(["overview", "molecules"] as const).map((value) => ({
              value,
              label: t(`top-bar:level.${value}`),
            }))}
            value={level}
            onChange={setLevel}
          />
        </Menu>
      </Example>
      <Example name="SaveMenu">
        <SaveMenu kinds={kinds} name={() => t("compare:title")} words={{ ...save, ...said }} />
      </Example>
      <Example name="Tooltip">
        <Tooltip text={t("compare:intro")}>
          <Button>{t("top-bar:help")}</Button>
        </Tooltip>
      </Example>
    </>
  );
}
