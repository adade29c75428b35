import { useTranslation } from "react-i18next";
import { languageAfter, languageTable } from "../../domain/records/base/languages";
import { useApp, useAppStore } from "../../store/context";
import { selectCanRedo, selectCanUndo, selectLanguage } from "../../store/selectors";
import {
  Button,
  DownloadIcon,
  HelpIcon,
  IconButton,
  Menu,
  MenuItem,
  MenuRule,
  MoreIcon,
  RedoIcon,
  SectionsIcon,
  UndoIcon,
} from "../../ui";
import { ShareItems, ShareMenu, type ShareProps } from "./Share";
import { ThemeChoice, ThemeMenu } from "./Theme";
import styles from "./TopBar.module.css";

export interface Actions {
  readonly onCopy: ShareProps["onCopy"];
  readonly onExport: () => void;
  readonly onHelp: () => void;
  readonly onIntroduction: () => void;
}

/** What can be done with the picture as a whole; on a narrow screen all but the first of them in one menu. */
export function Tools({ onCopy, onExport, onHelp, onIntroduction }: Actions) {
  const { t } = useTranslation("top-bar");
  const language = useApp(selectLanguage);
  const other = languageAfter(language);
  const canUndo = useApp(selectCanUndo);
  const canRedo = useApp(selectCanRedo);
  // The page Edit has the pair of its own changes.
  const hasOwnSteps = useApp((state) => state.page === "edit");
  const { undo, redo, set } = useAppStore().getState();
  return (
    <div className={styles.tools}>
      <div className={styles.wide}>
        {hasOwnSteps ? null : (
          <>
            <IconButton
              label={t("undo")}
              shortcut={t("keys.undo")}
              icon={<UndoIcon />}
              disabled={!canUndo}
              onClick={undo}
            />
            <IconButton
              label={t("redo")}
              shortcut={t("keys.redo")}
              icon={<RedoIcon />}
              disabled={!canRedo}
              onClick={redo}
            />
            <span className={styles.rule} />
          </>
        )}
        <ShareMenu onCopy={onCopy} />
        <ThemeMenu />
        <IconButton label={t("help")} shortcut="?" icon={<HelpIcon />} onClick={onHelp} />
      </div>
      <Button
        variant="quiet"
        className={styles.language}
        lang={languageTable[other].tag}
        onClick={() => set({ language: other })}
      >
        {languageTable[other].name}
      </Button>
      <Button
        variant="primary"
        icon={<DownloadIcon />}
        onClick={onExport}
        className={styles.export}
        data-introduction="export"
      >
        {t("export")}
      </Button>
      <MoreMenu onCopy={onCopy} onExport={onExport} onHelp={onHelp} onIntroduction={onIntroduction} />
    </div>
  );
}

/** The same on a narrow screen. */
function MoreMenu({ onCopy, onExport, onHelp, onIntroduction }: Actions) {
  const { t } = useTranslation("top-bar");
  const canUndo = useApp(selectCanUndo);
  const canRedo = useApp(selectCanRedo);
  const hasOwnSteps = useApp((state) => state.page === "edit");
  const { undo, redo } = useAppStore().getState();
  return (
    <div className={styles.narrow} data-introduction="more">
      <Menu trigger={<IconButton label={t("more")} icon={<MoreIcon />} />}>
        {hasOwnSteps ? null : (
          <>
            <MenuItem icon={<UndoIcon />} onSelect={undo} disabled={!canUndo}>
              {t("undo")}
            </MenuItem>
            <MenuItem icon={<RedoIcon />} onSelect={redo} disabled={!canRedo}>
              {t("redo")}
            </MenuItem>
            <MenuRule />
          </>
        )}
        <MenuItem icon={<DownloadIcon />} onSelect={onExport}>
          {t("export")}
        </MenuItem>
        <ShareItems onCopy={onCopy} />
        <MenuItem icon={<HelpIcon />} onSelect={onHelp}>
          {t("help")}
        </MenuItem>
        <MenuItem icon={<SectionsIcon />} onSelect={onIntroduction}>
          {t("introduction")}
        </MenuItem>
        <MenuRule />
        <ThemeChoice />
      </Menu>
    </div>
  );
}
