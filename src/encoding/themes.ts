import type { CategoryColour } from "../domain/records";

export const themeNames = ["light", "dark", "print"] as const;
/** `print` is for paper: white ground, near-black words, tints that survive a greyscale printer. */
export type ThemeName = (typeof themeNames)[number];

/** Names of the colours that arrows, marks and badges are painted with. */
export type Ink = "up" | "down" | "plain" | "background";

interface BadgeInk {
  readonly fill: string;
  readonly stroke: string;
  readonly text: string;
}

/** `tint` fills closed boxes, processes and outcomes; `wash`, fainter, open containers; `outline` draws icons too. */
interface Tints {
  readonly tint: string;
  readonly wash: string;
  readonly outline: string;
}

/** All colours of a theme, as `#rrggbb`. */
export interface Palette {
  /** What the picture is drawn on. */
  readonly ground: string;
  readonly text: string;
  /** Captions, counts. */
  readonly textMuted: string;
  readonly inks: Readonly<Record<Ink, string>>;
  /** The same for what is light: stepped back, at 3:1 against the ground (WCAG 1.4.11). */
  readonly lightInks: Readonly<Record<Ink, string>>;
  readonly compound: { readonly fill: string; readonly stroke: string; readonly text: string };
  /** Boxes of molecules, on whatever tint they stand. */
  readonly chip: string;
  /** Of boxes by the colour of their category; `none`: in no category. */
  readonly categories: Readonly<Record<CategoryColour | "none", Tints>>;
  /** What warns, in a thin outline on the ground of the picture: quieter than an arrow. */
  readonly contested: BadgeInk;
  readonly retracted: BadgeInk;
  readonly discrepancy: BadgeInk;
}

/**
 * Arrows take blue and vermillion of Okabe and Ito's palette for colour-blind readers (jfly.uni-koeln.de/color); the first
 * four colours of categories are tints of its green, reddish purple, orange and sky blue with a darkened outline of the same
 * hue, moved as little as keeps each pair apart. The other four were searched for in OKLCH (B. Ottosson 2020). All eight are apart with usual
 * colour vision and under the three deficiencies of G. M. Machado et al. (2009). A drawing or a word always says the same.
 */
export const palettes: Readonly<Record<ThemeName, Palette>> = {
  light: {
    ground: "#ffffff",
    text: "#17202b",
    textMuted: "#556272",
    inks: { up: "#0072b2", down: "#d55e00", plain: "#4a5462", background: "#87909c" },
    lightInks: { up: "#4095c5", down: "#db7626", plain: "#899099", background: "#87909c" },
    compound: { fill: "#1d2b3d", stroke: "#1d2b3d", text: "#ffffff" },
    chip: "#ffffff",
    categories: {
      green: { tint: "#e4f4ee", wash: "#f3faf7", outline: "#2b6f4e" },
      pink: { tint: "#f8e9f1", wash: "#fcf5f9", outline: "#9e4576" },
      amber: { tint: "#fcf0d8", wash: "#fef9ee", outline: "#8e6411" },
      blue: { tint: "#e5f1fa", wash: "#f4f9fd", outline: "#28729f" },
      violet: { tint: "#eeeeff", wash: "#f9f9ff", outline: "#45358f" },
      teal: { tint: "#e0f4f9", wash: "#f4fcfe", outline: "#02343e" },
      red: { tint: "#ffebeb", wash: "#fff8f8", outline: "#5e0019" },
      olive: { tint: "#f1f2e1", wash: "#fafbf4", outline: "#4b4a00" },
      none: { tint: "#eef1f4", wash: "#f7f9fa", outline: "#5f6b7a" },
    },
    contested: { fill: "#ffffff", stroke: "#8a6100", text: "#17202b" },
    retracted: { fill: "#ffffff", stroke: "#8c1d18", text: "#8c1d18" },
    discrepancy: { fill: "#ffffff", stroke: "#5b3f96", text: "#5b3f96" },
  },
  dark: {
    ground: "#11161d",
    text: "#e8edf3",
    textMuted: "#a5b0be",
    inks: { up: "#56b4e9", down: "#ff8a47", plain: "#c2cad4", background: "#78828f" },
    lightInks: { up: "#376d8d", down: "#945634", plain: "#6a7079", background: "#78828f" },
    compound: { fill: "#e8edf3", stroke: "#e8edf3", text: "#11161d" },
    chip: "#1a212b",
    categories: {
      green: { tint: "#15352b", wash: "#12231f", outline: "#47b38b" },
      pink: { tint: "#3a2131", wash: "#231a23", outline: "#d28bb8" },
      amber: { tint: "#382b10", wash: "#221e14", outline: "#e0a53e" },
      blue: { tint: "#182f42", wash: "#14202c", outline: "#75b4e0" },
      violet: { tint: "#322a43", wash: "#1f1c26", outline: "#cfbaff" },
      teal: { tint: "#0c3636", wash: "#132121", outline: "#a2dede" },
      red: { tint: "#432621", wash: "#271b18", outline: "#fab8ab" },
      olive: { tint: "#2f3115", wash: "#1e1f14", outline: "#d8e07e" },
      none: { tint: "#252d38", wash: "#19202a", outline: "#94a0ae" },
    },
    contested: { fill: "#11161d", stroke: "#d9a93a", text: "#e8edf3" },
    retracted: { fill: "#11161d", stroke: "#ff9d94", text: "#ff9d94" },
    discrepancy: { fill: "#11161d", stroke: "#c0a8f0", text: "#c0a8f0" },
  },
  print: {
    ground: "#ffffff",
    text: "#000000",
    textMuted: "#404040",
    inks: { up: "#0072b2", down: "#d55e00", plain: "#333333", background: "#808080" },
    lightInks: { up: "#4095c5", down: "#db7626", plain: "#8f8f8f", background: "#808080" },
    compound: { fill: "#1a1a1a", stroke: "#1a1a1a", text: "#ffffff" },
    chip: "#ffffff",
    categories: {
      green: { tint: "#e7f5f0", wash: "#f6fbf9", outline: "#007753" },
      pink: { tint: "#f9ecf3", wash: "#fdf8fb", outline: "#8a396b" },
      amber: { tint: "#fdf2dd", wash: "#fefaf2", outline: "#7b5810" },
      blue: { tint: "#e8f3fb", wash: "#f6fafd", outline: "#255c84" },
      violet: { tint: "#f2effe", wash: "#fbfaff", outline: "#2b1056" },
      teal: { tint: "#e4f6fa", wash: "#f5fdfe", outline: "#003039" },
      red: { tint: "#ffedec", wash: "#fff9f9", outline: "#411415" },
      olive: { tint: "#eff4e6", wash: "#fafcf6", outline: "#303f01" },
      none: { tint: "#f0f0f0", wash: "#f9f9f9", outline: "#4d4d4d" },
    },
    contested: { fill: "#ffffff", stroke: "#7a5600", text: "#000000" },
    retracted: { fill: "#ffffff", stroke: "#7d1712", text: "#7d1712" },
    discrepancy: { fill: "#ffffff", stroke: "#4f3585", text: "#4f3585" },
  },
};
