import { AskForm } from '#components/moderation/ask-form.tsx';
import { AssignForm } from '#components/moderation/assign-form.tsx';
import { BackLink } from '#components/ui/back-link.tsx';
import { Details } from '#components/ui/details.tsx';
import { SummaryList } from '#components/ui/summary-list.tsx';
import type { ModerationRecord } from '#lib/domain/audits/after-return.ts';
import { gradeWords } from '#lib/domain/audits/grade-words.ts';
import { type AuditToModerate, type PossibleModerator, whyNotModerate } from '#lib/domain/moderation/who.ts';
import { MODERATION_REASONS, type ModerationReason } from '#lib/domain/moderation/why.ts';
import type { FormState } from '#lib/domain/parse-form.ts';
import { count, listInWords } from '#lib/format.ts';
import { paths } from '#lib/paths.ts';

type Action = (state: FormState, form: FormData) => Promise<FormState>;

type ModeratorPageProps = {
  head: {
    id: string;
    code: string;
    cycleId: string;
    cycleName: string;
    overallGrade: ModerationRecord['gradeBefore'];
    pair: readonly { name: string }[];
  };
  audit: AuditToModerate;
  people: readonly PossibleModerator[];
  moderation: { why: ModerationReason; askedReason: string; moderatorId: string | null } | null;
  ask: Action;
  assign: Action;
};

/** Asks for the moderation of one audit, or gives it to somebody. */
export function ModeratorPage({ head, audit, people, moderation, ask, assign }: ModeratorPageProps) {
  const judged = people.map((person) => ({ person, why: whyNotModerate(person, audit) }));
  const able = judged.flatMap(({ person, why }) => (why === null ? [person] : []));
  const unable = judged.filter(({ why }) => why !== null);
  return (
    <>
      <BackLink href={paths.moderations(head.cycleId)}>Moderation</BackLink>
      <div className="app-two-thirds">
        <span className="govuk-caption-xl">
          {head.code} · {head.cycleName}
        </span>
        <h1 className="govuk-heading-xl">
          {moderation === null ? 'Ask for a moderation' : 'Who moderates this audit'}
        </h1>
        <SummaryList rows={rowsOf(head, audit, moderation)} />
        {moderation === null ? (
          <AskForm action={ask} />
        ) : (
          <>
            <AssignForm
              action={assign}
              chosen={moderation.moderatorId}
              options={able.map(({ id, name, unfinished }) => ({
                value: id,
                text: unfinished === 0 ? name : `${name} (has ${count(unfinished, 'moderation')})`,
              }))}
            />
            {unable.length === 0 ? null : (
              <Details summary={`${count(unable.length, 'person', 'people')} cannot, and why`}>
                <ul className="govuk-list">
                  {unable.map(({ person, why }) => (
                    <li key={person.id}>
                      {person.name} {why}
                    </li>
                  ))}
                </ul>
              </Details>
            )}
          </>
        )}
      </div>
    </>
  );
}

function rowsOf(
  { overallGrade, pair }: ModeratorPageProps['head'],
  { teamName }: AuditToModerate,
  moderation: ModeratorPageProps['moderation'],
) {
  const why = moderation
    ? [MODERATION_REASONS[moderation.why].label, moderation.askedReason].filter(Boolean).join(': ')
    : '';
  return [
    { name: 'Pair', value: listInWords(pair.map(({ name }) => name)) },
    { name: 'Team', value: teamName },
    { name: 'Overall judgement', value: overallGrade ? gradeWords(overallGrade) : '' },
    { name: 'Why it is moderated', value: why },
  ].filter(({ value }) => value !== '');
}
