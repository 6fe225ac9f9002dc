import { PageTurner } from '#components/cycles/page-turner.tsx';
import { EditionCaption, NotTheLatest } from '#components/findings/edition-head.tsx';
import { NotSafeTable } from '#components/safety/not-safe-table.tsx';
import { Caution } from '#components/ui/caution.tsx';
import { Details } from '#components/ui/details.tsx';
import { Facts } from '#components/ui/facts.tsx';
import { IntervalPlot, PercentAxis } from '#components/ui/interval-plot.tsx';
import { editionQuery } from '#lib/domain/findings/edition.ts';
import { plotted } from '#lib/domain/findings/figure.ts';
import type { FindingsRecord } from '#lib/domain/findings/findings.ts';
import {
  type NotSafeAudit,
  notSafeAnswers,
  notSafeInWords,
  type SafetyFigure,
  safetyHeadline,
  safetyInWords,
} from '#lib/domain/findings/safety.ts';
import { rangeInWords } from '#lib/domain/findings/words.ts';
import type { PageOf } from '#lib/domain/page-number.ts';
import { findQuestion } from '#lib/domain/tools/questions.ts';
import type { ToolDefinition } from '#lib/domain/tools/tool.ts';
import { paths } from '#lib/paths.ts';

type SafetyPageProps = {
  cycle: FindingsRecord;
  safety: SafetyFigure;
  /** The audits themselves; null for a reader who may not open them. */
  audits: PageOf<NotSafeAudit> | null;
  page: number;
};

/** How many audits found somebody who was not safe, and which, for those who may open them. */
export function SafetyPage({ cycle, safety, audits, page }: SafetyPageProps) {
  return (
    <>
      <NotTheLatest {...cycle} />
      <EditionCaption {...cycle} more="Safety" />
      <h1 className="govuk-heading-l">{safetyHeadline(safety)}</h1>
      <SafetyFacts safety={safety} />
      {safety.shown === 'figure' ? null : (
        <Caution title="Small numbers.">
          So few cases could point to a person, so the count itself is for those who may open the audits.
        </Caution>
      )}
      <p className="govuk-body">
        An audit is counted when an answer says that somebody was not safe on the day the file was read. Such
        an answer asks for an immediate concern, and nobody waits for findings to act on one.
      </p>
      <WhichAnswers tool={cycle.tool} />
      {audits ? <TheAudits cycle={cycle} audits={audits} page={page} /> : null}
    </>
  );
}

function SafetyFacts({ safety }: Pick<SafetyPageProps, 'safety'>) {
  const figure = safety.shown === 'figure' ? safety.figure : null;
  const drawn = figure && plotted(figure);
  return (
    <>
      <Facts
        facts={[
          { name: 'Audits that found somebody not safe', figure: safetyInWords(safety) },
          ...(figure?.interval
            ? [{ name: 'Likely range', figure: rangeInWords(figure.interval), more: '95% interval' }]
            : []),
        ]}
      />
      {drawn ? (
        <div className="app-safety__plot">
          <PercentAxis />
          <IntervalPlot {...drawn} />
        </div>
      ) : null}
    </>
  );
}

function WhichAnswers({ tool }: { tool: ToolDefinition }) {
  return (
    <Details summary="Which answers count">
      <ul className="govuk-list govuk-list--bullet">
        {notSafeAnswers(tool).map((answer) => {
          const question = findQuestion(tool, answer.questionId);
          return (
            <li key={`${answer.questionId} ${answer.outcome}`}>
              {question?.number} {question?.text} “{notSafeInWords(answer)}”
            </li>
          );
        })}
      </ul>
    </Details>
  );
}

type TheAuditsProps = Pick<SafetyPageProps, 'cycle' | 'page'> & { audits: PageOf<NotSafeAudit> };

function TheAudits({ cycle, audits, page }: TheAuditsProps) {
  if (audits.rows.length === 0)
    return <p className="govuk-body">No audit stands here: none that is returned has such an answer.</p>;
  return (
    <>
      <NotSafeTable audits={audits.rows} tool={cycle.tool} />
      <p className="app-note">
        The list is of the audits as they stand now, those picked by hand among them; the figure is of the
        edition above and of the cases drawn at random.
      </p>
      <PageTurner
        of="audits"
        page={page}
        hasMore={audits.hasMore}
        hrefOf={(number) => paths.safety(cycle.cycleId, { ...editionQuery(cycle), page: `${number}` })}
      />
    </>
  );
}
