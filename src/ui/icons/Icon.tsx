export interface IconProps {
  /** CSS pixels. */
  readonly size?: number;
  readonly className?: string | undefined;
}

/** A line drawing in the colour of the words around it; whatever holds it carries the name. */
export function Icon({ size = 16, className, path }: IconProps & { readonly path: string }) {
  return (
    <svg
      className={className}
      width={size}
      height={size}
      viewBox="0 0 16 16"
      fill="none"
      stroke="currentColor"
      strokeWidth={1.4}
      strokeLinecap="round"
      strokeLinejoin="round"
      aria-hidden="true"
      focusable="false"
    >
      <path d={path} />
    </svg>
  );
}
