'use client';

import { useActionState, useState, useSyncExternalStore } from 'react';
import { AlreadySame } from '#components/audits/agree/already-same.tsx';
import { DifferenceCard } from '#components/audits/agree/difference-card.tsx';
import { NextAfterAgreeing } from '#components/audits/agree/next-after-agreeing.tsx';
import { saveStoreOf } from '#components/audits/form/save-store.ts';
import { StatusLine, toneOf } from '#components/audits/form/status-line.tsx';
import { useNews } from '#components/audits/form/use-news.ts';
import { FormProblems } from '#components/page/form-problems.tsx';
import { IdentityBar } from '#components/ui/identity-bar.tsx';
import { ProgressBar } from '#components/ui/progress-bar.tsx';
import { isBlank } from '#lib/domain/audits/compare-judgements.ts';
import type { Difference } from '#lib/domain/audits/differences.ts';
import type { FormAudit } from '#lib/domain/audits/form-audit.ts';
import type { PostedSection } from '#lib/domain/audits/posted-section.ts';
import { shownAnswer } from '#lib/domain/audits/save-entry.ts';
import { entryOf, type SaveQueue } from '#lib/domain/audits/save-queue.ts';
import { saveStatus } from '#lib/domain/audits/save-status.ts';
import { listInWords } from '#lib/format.ts';

type AgreeTogetherProps = {
  audit: FormAudit;
  differences: readonly Difference[];
  /** An id for each question under which its choice is saved once, should it be posted. */
  commands: Readonly<Record<string, string>>;
  settle: (state: PostedSection, form: FormData) => Promise<PostedSection>;
};

const NOTHING_POSTED: PostedSection = { problems: [], held: [] };

const KINDS = [
  { kind: 'differs', title: 'You judged these differently' },
  { kind: 'incomplete', title: 'Only one of you answered these' },
] as const;

const isSettled =
  (queue: SaveQueue) =>
  ({ question }: Difference): boolean =>
    !isBlank(shownAnswer(entryOf(queue, question.id)));

/** Where two who judged alone settle what differs, at one screen or at two. Each choice is saved when it is made. */
export function AgreeTogether({ audit, differences, commands, settle }: AgreeTogetherProps) {
  const [posted, act] = useActionState(settle, NOTHING_POSTED);
  const [store] = useState(() => saveStoreOf(audit, posted.held));
  const queue = useSyncExternalStore(store.subscribe, store.get, () => store.begun);
  const { here } = useNews(audit, store);
  const settled = differences.filter(isSettled(queue)).length;
  const status = saveStatus(queue);
  const facts = [
    { key: 'cycle', text: audit.cycleName },
    {
      key: 'partner',
      text: `with ${listInWords(audit.partners)}${here.length > 0 ? ', who is here now' : ''}`,
    },
    { key: 'progress', text: `${settled} of ${differences.length} settled` },
  ];
  const change = (question: string, keep: 'mine' | 'theirs') =>
    store.tell({ kind: 'settled', question, keep });
  return (
    <>
      <IdentityBar
        name={audit.code}
        facts={facts}
        status={<StatusLine status={status} today={audit.today} settle={change} />}
        statusTone={toneOf(status)}
      />
      <h1 className="govuk-heading-xl">Agree together</h1>
      <FormProblems problems={posted.problems} />
      <Lead count={differences.length} />
      {differences.length === 0 ? null : (
        <p className="app-agree__progress">
          <ProgressBar done={settled} of={differences.length} label="Differences settled">
            {settled} of {differences.length} settled
          </ProgressBar>
        </p>
      )}
      {KINDS.map(({ kind, title }) => (
        <Group key={kind} title={title} differences={differences.filter((one) => one.kind === kind)}>
          {(difference) => (
            <DifferenceCard
              key={difference.question.id}
              {...{ audit, queue, store, commands, difference, act }}
            />
          )}
        </Group>
      ))}
      <NextAfterAgreeing auditId={audit.id} left={differences.length - settled} />
      <AlreadySame audit={audit} differing={new Set(differences.map(({ question }) => question.id))} />
    </>
  );
}

function Lead({ count }: { count: number }) {
  return (
    <p className="govuk-body app-two-thirds">
      {count === 0
        ? 'You judged every question alike, so there is nothing to settle. What either of you noted is kept.'
        : 'You have both finished. Look at what differs together and make one choice for each. What each of you judged alone is kept for ever beside what you agree.'}
    </p>
  );
}

type GroupProps = {
  title: string;
  differences: readonly Difference[];
  children: (difference: Difference) => React.ReactNode;
};

function Group({ title, differences, children }: GroupProps) {
  if (differences.length === 0) return null;
  return (
    <section>
      <h2 className="govuk-heading-m">
        {title}: {differences.length}
      </h2>
      {differences.map(children)}
    </section>
  );
}
