import { useTranslation } from "react-i18next";
import { useApp } from "../../store/context";
import { type Theme, themes } from "../../store/state";
import { DisplayIcon, IconButton, Menu, MenuChoice, MoonIcon, SunIcon } from "../../ui";

const icons: Readonly<Record<Theme, typeof SunIcon>> = { system: DisplayIcon, light: SunIcon, dark: MoonIcon };

export function ThemeMenu() {
  const { t } = useTranslation("top-bar");
  const Icon = icons[useApp((state) => state.theme)];
  return (
    <Menu trigger={<IconButton label={t("theme.label")} icon={<Icon />} />}>
      <ThemeChoice />
    </Menu>
  );
}

/** The choice of theme inside a menu. */
export function ThemeChoice() {
  const { t } = useTranslation("top-bar");
  const theme = useApp((state) => state.theme);
  const set = useApp((state) => state.set);
  return (
    <MenuChoice
      label={t("theme.label")}
      value={theme}
      onChange={(next) => set({ theme: next })}
      options={themes.map((value) => ({ value, label: t(`theme.${value}`) }))}
    />
  );
}
