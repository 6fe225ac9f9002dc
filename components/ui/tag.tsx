import type { ReactNode } from 'react';
import { classNames } from '#components/ui/class-names.ts';

export type TagColour =
  | 'grey'
  | 'teal'
  | 'green'
  | 'purple'
  | 'magenta'
  | 'red'
  | 'orange'
  | 'yellow'
  | 'blue';
type TagProps = { colour?: TagColour; className?: string; children: ReactNode };

/** A state in a word; the word carries it, the colour only helps. */
export function Tag({ colour, className, children }: TagProps) {
  return (
    <strong className={classNames('govuk-tag', colour && `govuk-tag--${colour}`, className)}>
      {children}
    </strong>
  );
}
