declare module "subset-font" {
  /** Cuts a font down to the glyphs of a text, keeping all its layout features or only those of the given tags. */
  export default function subsetFont(
    font: Buffer,
    text: string,
    options: { readonly targetFormat: "sfnt" | "woff2"; readonly keepFeatures?: readonly string[] },
  ): Promise<Buffer>;
}
