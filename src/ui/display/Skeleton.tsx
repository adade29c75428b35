import styles from "./Skeleton.module.css";

export interface SkeletonProps {
  /** Lines of text that it stands for. */
  readonly lines?: number;
}

/** Where something loads: the place of its lines. Silent; the parent says that something loads. */
export function Skeleton({ lines = 3 }: SkeletonProps) {
  return (
    <div className={styles.skeleton} aria-hidden="true">
      {Array.from({ length: lines }, (_, line) => `line-${line}`).map((key) => (
        <span key={key} className={styles.line} />
      ))}
    </div>
  );
}
