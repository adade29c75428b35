/** What the reader brings to the app: dropped, chosen in a dialog, or pasted as files. */
export interface Offer {
  readonly files: readonly File[];
}
