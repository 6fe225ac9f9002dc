import { Input } from '#components/ui/input.tsx';

type RangeFieldProps = {
  name: string;
  label: string;
  hint?: string;
  suffix: string;
  /** As typed. */
  text: string;
  /** As understood. */
  value: number;
  least: number;
  most: number;
  error?: string;
  onChange: (text: string) => void;
};

/** A whole number in a box, with a slider beside it where scripts run. */
export function RangeField({ name, label, text, value, least, most, onChange, ...field }: RangeFieldProps) {
  return (
    <div className="app-range">
      <Input
        {...field}
        name={name}
        label={label}
        labelSize="s"
        width={4}
        inputMode="numeric"
        value={text}
        onChange={(event) => onChange(event.target.value)}
      />
      <input
        type="range"
        className="app-range__slider"
        aria-label={`${label}, slider`}
        min={least}
        max={most}
        value={Math.min(value, most)}
        aria-valuetext={`${value} ${field.suffix}`}
        onChange={(event) => onChange(event.target.value)}
      />
    </div>
  );
}
