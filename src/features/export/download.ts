/** Hands a file to the browser as a download. */
export function download(file: Blob, name: string): void {
  const url = URL.createObjectURL(file);
  const link = document.createElement("a");
  link.href = url;
  link.download = name;
  link.click();
  // The browser has taken hold of the address when the click is over; a moment more does no harm.
  setTimeout(() => URL.revokeObjectURL(url), 10_000);
}
