import { Table } from '#components/ui/table.tsx';
import type { Marked } from '#lib/domain/findings/marked.ts';
import { countInWords } from '#lib/domain/findings/words.ts';
import { count } from '#lib/format.ts';

/** What auditors marked in one key area, and what families say beside the file. Nothing where there is nothing. */
export function AreaMarks({ marked }: { marked: Marked }) {
  const { exemplars, quickWins, causes, voice } = marked;
  if (exemplars + quickWins + voice.asked === 0) return null;
  return (
    <div className="app-columns">
      <section className="app-card" aria-labelledby="marked-here">
        <h2 className="govuk-heading-m" id="marked-here">
          To show and to put right
        </h2>
        <p className="govuk-body">
          {exemplars === 0
            ? 'No answer here is marked as work that others should see.'
            : `${count(exemplars, 'answer')} marked as work that others should see.`}
        </p>
        <p className="govuk-body">
          {quickWins === 0
            ? 'Nothing here is marked as quick to put right.'
            : `${count(quickWins, 'answer')} marked as a quick win, because:`}
        </p>
        {quickWins > 0 ? <Causes causes={causes} /> : null}
      </section>
      <section className="app-card" aria-labelledby="voice-here">
        <h2 className="govuk-heading-m" id="voice-here">
          What the child or family says
        </h2>
        <p className="govuk-body">{voiceCounts(voice)}</p>
      </section>
    </div>
  );
}

function voiceCounts({ asked, differs }: Marked['voice']): string {
  if (asked === 0) return 'Nobody was asked beside these answers.';
  const said =
    differs === 0
      ? 'always says the same as the file'
      : `says something different in ${countInWords(differs)}`;
  return `Asked in ${countInWords(asked)}; ${said}.`;
}

function Causes({ causes }: Pick<Marked, 'causes'>) {
  return (
    <Table
      hideHead
      firstCellNames
      columns={[
        { key: 'cause', heading: 'Cause' },
        { key: 'answers', heading: 'Answers', numeric: true },
      ]}
      rows={causes.map(({ cause, label, count: times }) => ({
        key: cause,
        cells: { cause: label, answers: countInWords(times) },
      }))}
    />
  );
}
