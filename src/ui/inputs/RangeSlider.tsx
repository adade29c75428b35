import { Slider } from "@base-ui/react/slider";
import styles from "./RangeSlider.module.css";

export interface RangeSliderProps {
  readonly min: number;
  readonly max: number;
  readonly value: readonly [number, number];
  /** Names of the two ends: "from", "to". */
  readonly labels: readonly [string, string];
  /** Height of a bar over each step, any unit. */
  readonly bars: readonly number[];
  /** When the reader lets go. */
  readonly onCommit: (value: readonly [number, number]) => void;
  readonly onChange: (value: readonly [number, number]) => void;
}

const pair = (value: readonly number[]): readonly [number, number] => [value[0] ?? 0, value[1] ?? value[0] ?? 0];

/** Two ends of a range, over a bar chart of what lies at each step. */
export function RangeSlider({ min, max, value, labels, bars, onChange, onCommit }: RangeSliderProps) {
  const most = Math.max(1, ...bars);
  return (
    <div className={styles.range}>
      <svg className={styles.bars} viewBox={`0 0 ${bars.length} 1`} preserveAspectRatio="none" aria-hidden="true">
        {bars.map((bar, index) => {
          const step = min + index;
          const inside = step >= value[0] && step <= value[1];
          return (
            <rect
              key={step}
              x={index + 0.15}
              width={0.7}
              y={1 - bar / most}
              height={bar / most}
              className={inside ? styles.inside : styles.outside}
            />
          );
        })}
      </svg>
      <Slider.Root
        min={min}
        max={max}
        step={1}
        value={[...value]}
        onValueChange={(next) => onChange(pair(next))}
        onValueCommitted={(next) => onCommit(pair(next))}
      >
        <Slider.Control className={styles.control}>
          <Slider.Track className={styles.track}>
            <Slider.Indicator className={styles.indicator} />
            {labels.map((label, index) => (
              <Slider.Thumb
                key={label}
                index={index}
                aria-label={label}
                // The number alone, which is what it is in every language: a year has no thousands mark.
                getAriaValueText={(_, step) => String(step)}
                className={styles.thumb}
              />
            ))}
          </Slider.Track>
        </Slider.Control>
      </Slider.Root>
    </div>
  );
}
