import { PageTurner } from '#components/cycles/page-turner.tsx';
import { DoneAlert } from '#components/page/done-alert.tsx';
import { BackLink } from '#components/ui/back-link.tsx';
import { EmptyState } from '#components/ui/empty-state.tsx';
import { WordsEntry } from '#components/words/words-entry.tsx';
import { WordsFilters } from '#components/words/words-filters.tsx';
import type { PageOf } from '#lib/domain/page-number.ts';
import type { ToolDefinition } from '#lib/domain/tools/tool.ts';
import { chosenWords, type WordsFilter } from '#lib/domain/words/words-filter.ts';
import { groupWords, type WordsGroup, type WrittenWords } from '#lib/domain/words/written-words.ts';
import { paths } from '#lib/paths.ts';

const DONE = {
  released: 'The words are released: whoever reads these findings can read them',
  withdrawn: 'The words are withdrawn: nobody reads them in the findings any more',
} as const;

/** What was just done with words. */
export type WordsDone = keyof typeof DONE;

type WordsPageProps = {
  cycle: { id: string; name: string };
  tool: ToolDefinition;
  filter: WordsFilter;
  list: PageOf<WrittenWords>;
  done: WordsDone | undefined;
  today: string;
  withdraw: (form: FormData) => Promise<void>;
};

/** What auditors, families and practitioners wrote in a cycle, by outcome and cause, to be released or not. */
export function WordsPage({ cycle, tool, filter, list, done, ...entry }: WordsPageProps) {
  return (
    <>
      <BackLink href={paths.findings(cycle.id)}>Findings</BackLink>
      <DoneAlert done={done} words={DONE} />
      <span className="govuk-caption-l">{cycle.name}</span>
      <h1 className="govuk-heading-l">What people wrote</h1>
      <p className="govuk-body app-two-thirds">
        Only coordinators read these words as they were written. What you release, in words that tell nobody
        who it is about, stands with its key area for everybody who reads the findings.
      </p>
      <div className="app-filter-layout">
        <WordsFilters cycleId={cycle.id} tool={tool} filter={filter} />
        <div>
          {list.rows.length === 0 ? (
            <EmptyState title="No words here">
              <p className="govuk-body">
                Notes, what families and practitioners said and what is to be done appear here as audits are
                returned. Fewer filters show more.
              </p>
            </EmptyState>
          ) : (
            groupWords(list.rows).map((group) => (
              <WordsSection key={group.outcome} group={group} {...{ tool, ...entry }} cycleId={cycle.id} />
            ))
          )}
          <PageTurner
            page={filter.page}
            hasMore={list.hasMore}
            of="words"
            hrefOf={(to) => paths.words(cycle.id, { ...chosenWords(filter), page: `${to}` })}
          />
        </div>
      </div>
    </>
  );
}

type WordsSectionProps = Pick<WordsPageProps, 'tool' | 'today' | 'withdraw'> & {
  cycleId: string;
  group: WordsGroup<WrittenWords>;
};

function WordsSection({ group: { heading, causes }, ...entry }: WordsSectionProps) {
  return (
    <section className="app-words">
      <h2 className="govuk-heading-m">{heading}</h2>
      {causes.map(({ key, cause, entries }) => (
        <div key={key}>
          {causes.length > 1 || cause ? (
            <h3 className="govuk-heading-s">{cause ?? 'No cause was named'}</h3>
          ) : null}
          <ul className="app-words__list">
            {entries.map((written) => (
              <WordsEntry
                key={`${written.auditId} ${written.questionId} ${written.source}`}
                written={written}
                {...entry}
              />
            ))}
          </ul>
        </div>
      ))}
    </section>
  );
}
