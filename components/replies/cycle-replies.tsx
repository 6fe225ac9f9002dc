import type { ReactNode } from 'react';
import { PageTurner } from '#components/cycles/page-turner.tsx';
import { AskSuggested } from '#components/replies/ask-suggested.tsx';
import { AskedPeople } from '#components/replies/asked-people.tsx';
import { EmptyState } from '#components/ui/empty-state.tsx';
import { Facts } from '#components/ui/facts.tsx';
import { StackingTable } from '#components/ui/stacking-table.tsx';
import type { PageOf } from '#lib/domain/page-number.ts';
import type { FormState } from '#lib/domain/parse-form.ts';
import type { AskedAudit, ReplyCounts } from '#lib/domain/replies/asked-audit.ts';
import { paths } from '#lib/paths.ts';

type CycleRepliesProps = {
  cycleId: string;
  counts: ReplyCounts;
  list: PageOf<AskedAudit>;
  page: number;
  today: string;
  /** Findings are not published, so that an answer can still change. */
  canAsk: boolean;
  ask: (auditId: string, state: FormState, form: FormData) => Promise<FormState>;
};

const COLUMNS = [
  { key: 'code', heading: 'Audit' },
  { key: 'asked', heading: 'Asked to read it' },
  { key: 'ask', heading: 'Ask' },
];

/** The returned audits of a cycle: who is asked to read each, and what they made of it. */
export function CycleReplies(props: CycleRepliesProps) {
  const { cycleId, counts, list, page, canAsk } = props;
  if (counts.returned === 0)
    return (
      <EmptyState title="Returned audits will be here">
        <p className="govuk-body">
          As soon as a pair has returned its audit you can ask the practitioner, the team manager or both to
          read it and to point to evidence that was missed.
        </p>
      </EmptyState>
    );
  return (
    <>
      <Counts counts={counts} />
      <p className="govuk-body app-two-thirds">
        {canAsk
          ? 'Somebody is suggested where their name is the worker’s on the caseload list. Names can coincide: ask them only if it is their case. They read the whole audit and its case reference, and nothing else.'
          : 'The findings are published, so answers no longer change and nobody more can be asked.'}
      </p>
      <StackingTable
        caption="Returned audits"
        columns={canAsk ? COLUMNS : COLUMNS.slice(0, 2)}
        rows={list.rows.map((audit) => ({ key: audit.id, cells: cellsOf(audit, props) }))}
      />
      <PageTurner
        page={page}
        hasMore={list.hasMore}
        of="replies"
        hrefOf={(to) => paths.cycleReplies(cycleId, { page: String(to) })}
      />
    </>
  );
}

function Counts({
  counts: { returned, audits, asked, replied, points, pointsOpen },
}: {
  counts: ReplyCounts;
}) {
  return (
    <Facts
      facts={[
        { name: 'Audits being read', figure: audits, more: `of ${returned} returned` },
        { name: 'People who replied', figure: replied, more: `of ${asked} asked` },
        {
          name: 'Answers pointed to',
          figure: points,
          more: points === 0 ? undefined : `${pointsOpen} for pairs to decide`,
        },
      ]}
    />
  );
}

function cellsOf(audit: AskedAudit, { today, ask }: CycleRepliesProps): Record<string, ReactNode> {
  const { id, code, team, asked } = audit;
  return {
    code: (
      <>
        <a className="govuk-link" href={paths.audit(id)}>
          {code}
        </a>
        <span className="app-ledger__more">{team}</span>
      </>
    ),
    asked: (
      <>
        <AskedPeople asked={asked} today={today} />
        {asked.some(({ repliedAt }) => repliedAt !== null) ? (
          <a className="govuk-link" href={paths.auditReply(id)}>
            Read what they say<span className="govuk-visually-hidden"> about {code}</span>
          </a>
        ) : null}
      </>
    ),
    ask: <AskCell audit={audit} ask={ask} />,
  };
}

function AskCell({ audit, ask }: { audit: AskedAudit } & Pick<CycleRepliesProps, 'ask'>) {
  const { id, code, suggested, asked } = audit;
  const [only, second] = suggested;
  return (
    <>
      {only && !second ? <AskSuggested action={ask.bind(null, id)} person={only} code={code} /> : null}
      <a className="govuk-link" href={paths.askForReply(id)}>
        {linkWords(suggested.length, asked.length)}
        <span className="govuk-visually-hidden"> about {code}</span>
      </a>
    </>
  );
}

function linkWords(suggested: number, asked: number): string {
  if (suggested > 1) return `Choose: ${suggested} people have this name`;
  return suggested === 1 || asked > 0 ? 'Ask somebody else' : 'Choose whom to ask';
}
