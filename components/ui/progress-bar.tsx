import type { ReactNode } from 'react';

type ProgressBarProps = { done: number; of: number; label: string; children?: ReactNode };

/** How much of a whole is done: a bar, and the words beside it ("18 of 29" where none are given). */
export function ProgressBar({ done, of, label, children }: ProgressBarProps) {
  return (
    <span className="app-progress">
      <progress className="app-progress__bar" value={done} max={Math.max(of, 1)} aria-label={label} />
      <span>{children ?? `${done} of ${of}`}</span>
    </span>
  );
}
