import { customSize, journalSize, type PageSize, slideSize, squareSize, viewSize } from "../../figure/spec/presets";

export const pageKinds = ["slide", "journal", "square", "view", "custom"] as const;
export type PageKind = (typeof pageKinds)[number];

export const slideWidths = [1920, 2560, 3840] as const;
export const journalWidths = [90, 140, 190] as const;
export const resolutions = [300, 600, 1000] as const;

/** A page as the reader chose it. What is typed stays as it was typed. */
export interface PageChoice {
  readonly kind: PageKind;
  readonly slide: (typeof slideWidths)[number];
  readonly journal: (typeof journalWidths)[number];
  readonly dpi: (typeof resolutions)[number];
  readonly custom: {
    readonly unit: "px" | "mm";
    readonly width: string;
    /** Empty in millimetres: as high as the picture needs. */
    readonly height: string;
    readonly dpi: string;
  };
  /** A page that was enlarged so that its words can be read; it goes with the next choice. */
  readonly enlarged: PageSize | null;
}

export const firstPageChoice: PageChoice = {
  kind: "slide",
  slide: 1920,
  journal: 190,
  dpi: 600,
  custom: { unit: "px", width: "2400", height: "1600", dpi: "192" },
  enlarged: null,
};

export interface ViewSize {
  readonly width: number;
  readonly height: number;
}

/** Where there is no picture on screen to take the size of. */
const usual: ViewSize = { width: 960, height: 640 };

/** CSS pixels of the region that shows the graph. */
export function sizeOfView(): ViewSize {
  const region = document.querySelector("[data-graph-ready]")?.getBoundingClientRect();
  return region && region.width > 0 && region.height > 0 ? { width: region.width, height: region.height } : usual;
}

/** The page of a choice; `view` is the graph's region at twice its CSS pixels. Null where it is no size a figure can have. */
export function pageSizeOf(choice: PageChoice, view: ViewSize): PageSize | null {
  if (choice.enlarged) return choice.enlarged;
  switch (choice.kind) {
    case "slide":
      return slideSize(choice.slide);
    case "journal":
      return journalSize(choice.journal, choice.dpi);
    case "square":
      return squareSize();
    case "view":
      return viewSize(view.width, view.height, 2);
    case "custom":
      return typedSize(choice.custom);
  }
}

function typedSize({ unit, width, height, dpi }: PageChoice["custom"]): PageSize | null {
  const sides = { width: typedNumber(width), dpi: typedNumber(dpi) };
  if (unit === "px") return customSize({ unit, ...sides, height: typedNumber(height) });
  return customSize({ unit, ...sides, height: height.trim() === "" ? null : typedNumber(height) });
}

/** A number as people type it: with a decimal comma, and in full-width digits. */
function typedNumber(text: string): number {
  const plain = text.normalize("NFKC").trim().replace(",", ".");
  return plain === "" ? Number.NaN : Number(plain);
}

/** A page in the name of a file. */
export function pageName({ kind, journal, custom, enlarged }: PageChoice): string {
  if (enlarged) return `${kind}-enlarged`;
  if (kind === "journal") return `journal-${journal}mm`;
  return kind === "custom" ? `${custom.width}${custom.height === "" ? "" : `x${custom.height}`}${custom.unit}` : kind;
}
