import { RaiseForm } from '#components/concerns/raise-form.tsx';
import { Alert } from '#components/ui/alert.tsx';
import { BackLink } from '#components/ui/back-link.tsx';
import type { FormState } from '#lib/domain/parse-form.ts';
import { findQuestion, sectionsOf } from '#lib/domain/tools/questions.ts';
import type { ToolDefinition } from '#lib/domain/tools/tool.ts';
import { paths } from '#lib/paths.ts';

type RaisePageProps = {
  audit: { id: string; code: string; cycleName: string; tool: ToolDefinition };
  /** The question it is raised from, as the address names it. */
  asked: string | null;
  today: string;
  action: (state: FormState, form: FormData) => Promise<FormState>;
};

const LONGEST = 90;
const short = (text: string): string => (text.length > LONGEST ? `${text.slice(0, LONGEST - 1)}…` : text);

/** Where an auditor says that somebody may not be safe. */
export function RaisePage({ audit, asked, today, action }: RaisePageProps) {
  const { tool } = audit;
  const { alertLevels } = tool.vocabulary;
  const question = asked === null ? null : findQuestion(tool, asked);
  const questions = sectionsOf(tool).flatMap((section) =>
    section.questions.map(({ id, number, text }) => ({ value: id, text: short(`${number} ${text}`) })),
  );
  return (
    <>
      <BackLink href={paths.audit(audit.id)}>{audit.code}</BackLink>
      <div className="app-two-thirds">
        <span className="govuk-caption-xl">
          {audit.code} · {audit.cycleName}
        </span>
        <h1 className="govuk-heading-xl">Raise a concern</h1>
        <p className="govuk-body-l">
          Speak first, then write it down. The people on duty are told the moment you raise it, and it goes on
          to the next of them until somebody acknowledges it.
        </p>
        <Alert kind="warning" title="What protects the person belongs in the case system">
          <p className="govuk-body">
            Take it and record it there. Sightline passes the word on and keeps the time; it protects nobody.
          </p>
        </Alert>
        <RaiseForm
          action={action}
          levels={alertLevels}
          questions={questions}
          before={{ questionId: question?.id ?? '', level: question?.alert?.level ?? '' }}
          today={today}
        />
      </div>
    </>
  );
}
