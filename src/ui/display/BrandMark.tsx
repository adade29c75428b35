/** The mark of the app: a compound, and its two ends of action, a triangle and a bar. */
export function BrandMark({ size = 22 }: { readonly size?: number }) {
  return (
    <svg width={size} height={size} viewBox="0 0 24 24" fill="none" aria-hidden="true" focusable="false">
      <rect x="1" y="8.5" width="7" height="7" rx="3.5" fill="var(--ink)" />
      <path
        d="M8 12h2.5c3 0 2-6.5 5.5-6.5M10.5 12c3 0 2 6.5 5.5 6.5h3"
        stroke="var(--line-control)"
        strokeWidth="1.6"
      />
      <path d="M22.5 5.5 16 1.9v7.2Z" fill="var(--up)" />
      <path d="M20.5 14v9" stroke="var(--down)" strokeWidth="2.6" />
    </svg>
  );
}
