import type { ReactNode } from 'react';
import { classNames } from '#components/ui/class-names.ts';

export type IdentityFact = { key: string; text: ReactNode };
type IdentityBarProps = {
  name: ReactNode;
  facts: readonly IdentityFact[];
  /** The end state of the last save, in words; read out when it changes. */
  status?: ReactNode;
  statusTone?: 'settled' | 'waiting' | 'trouble';
};

/** What one is working on, always in sight. Set it straight inside `main`: it sticks while its parent is in view. */
export function IdentityBar({ name, facts, status, statusTone = 'settled' }: IdentityBarProps) {
  return (
    <div className="app-identity-bar">
      <strong className="app-identity-bar__name">{name}</strong>
      <ul className="app-identity-bar__facts">
        {facts.map(({ key, text }) => (
          <li key={key}>{text}</li>
        ))}
      </ul>
      <p
        className={classNames(
          'app-identity-bar__status',
          statusTone !== 'settled' && `app-identity-bar__status--${statusTone}`,
        )}
        role="status"
      >
        {status}
      </p>
    </div>
  );
}
