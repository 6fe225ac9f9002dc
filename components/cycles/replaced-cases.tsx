import { REPLACED_REASONS } from '#lib/domain/audits/replace-case.ts';
import { type LedgerCounts, replacedTotal } from '#lib/domain/cycles/ledger-counts.ts';
import { count } from '#lib/format.ts';
import { paths } from '#lib/paths.ts';

type ReplacedCasesProps = { cycleId: string; replaced: LedgerCounts['replaced'] };

/** How many drawn cases gave way to a reserve, and why; nothing where none did. */
export function ReplacedCases({ cycleId, replaced }: ReplacedCasesProps) {
  const total = replacedTotal({ replaced });
  if (total === 0) return null;
  return (
    <p className="govuk-body">
      <a className="govuk-link" href={paths.returns(cycleId, { show: 'replaced' })}>
        {count(total, 'case')} replaced
      </a>{' '}
      by the next {total === 1 ? 'reserve' : 'reserves'}, which {total === 1 ? 'is' : 'are'} asked for
      instead:{' '}
      {replaced.map(({ reason, count: n }) => `${REPLACED_REASONS[reason].toLowerCase()} (${n})`).join('; ')}.
    </p>
  );
}
