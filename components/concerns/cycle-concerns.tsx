import type { CycleWithReturns } from '#lib/domain/cycles/cycle.ts';
import { count } from '#lib/format.ts';
import { paths } from '#lib/paths.ts';

type CycleConcernsProps = { cycle: Pick<CycleWithReturns, 'id' | 'concerns'>; className?: string };

/** How many concerns a cycle's audits raised, with the way to them; nothing where there are none. */
export function CycleConcerns({ cycle: { id, concerns }, className = 'govuk-body' }: CycleConcernsProps) {
  if (concerns.raised === 0) return null;
  return (
    <p className={className}>
      <a className="govuk-link" href={paths.concerns({ cycle: id })}>
        {concerns.open > 0
          ? `${count(concerns.open, 'concern')} open`
          : `${count(concerns.raised, 'concern')} raised, none open`}
      </a>
    </p>
  );
}
