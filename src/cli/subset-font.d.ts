declare module "subset-font" {
  /** Cuts a font down to the glyphs of a text, keeping its layout features. */
  export default function subsetFont(
    font: Buffer,
    text: string,
    options: { readonly targetFormat: "sfnt" | "woff2" },
  ): Promise<Buffer>;
}
