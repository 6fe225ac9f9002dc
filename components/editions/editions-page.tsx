import type { ReactNode } from 'react';
import { ChangeTable } from '#components/editions/change-table.tsx';
import { EditionList } from '#components/editions/edition-list.tsx';
import { LateAudits } from '#components/editions/late-audits.tsx';
import type { EditionChange } from '#lib/domain/findings/edition-change.ts';
import type { FindingsRecord } from '#lib/domain/findings/findings.ts';
import type { LateAudit } from '#lib/domain/findings/late-audit.ts';
import { count } from '#lib/format.ts';
import { paths } from '#lib/paths.ts';

type EditionsPageProps = {
  latest: Pick<FindingsRecord, 'cycleId' | 'name' | 'editions'>;
  /** The number of the latest edition. */
  number: number;
  change: EditionChange;
  late: readonly LateAudit[];
  /** The form that publishes another edition. */
  children: ReactNode;
};

/** The editions of a cycle's findings: what was published, what has come since, and what another one would change. */
export function EditionsPage({ latest, number, change, late, children }: EditionsPageProps) {
  const { cycleId, name, editions } = latest;
  return (
    <>
      <span className="govuk-caption-l">{name} · editions of the findings</span>
      <h1 className="govuk-heading-l">{sinceInWords(change, number)}</h1>
      <p className="govuk-body app-two-thirds">
        Leaders read edition {number} until you publish another. What comes after an edition never changes it.
      </p>
      <LateAudits late={late} />
      {change.isChanged || change.missing > 0 ? <ChangeTable change={change} latest={number} /> : null}
      {change.isChanged ? (
        <section aria-labelledby="another">
          <h2 className="govuk-heading-m" id="another">
            Publish edition {number + 1}
          </h2>
          {children}
        </section>
      ) : (
        <p className="govuk-body">
          Another edition would say the same, so there is nothing to publish. An audit that was not returned
          can be let in late from the{' '}
          <a className="govuk-link" href={paths.returns(cycleId, { show: 'not-returned' })}>
            ledger of returns
          </a>
          .
        </p>
      )}
      <EditionList cycleId={cycleId} editions={editions} />
    </>
  );
}

function sinceInWords({ since, isChanged }: EditionChange, number: number): string {
  if (since > 0) return `${count(since, 'late return')} since edition ${number}`;
  if (since < 0) return `${count(-since, 'audit')} taken back since edition ${number}`;
  return isChanged
    ? `The figures have changed since edition ${number}`
    : `Nothing has come since edition ${number}`;
}
