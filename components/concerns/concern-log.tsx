import { PageTurner } from '#components/cycles/page-turner.tsx';
import { Timeline, type TimelineEvent } from '#components/ui/timeline.tsx';
import { CONCERN_DEEDS, type ConcernLine } from '#lib/domain/concerns/concern.ts';
import type { PageOf } from '#lib/domain/page-number.ts';
import { momentInWords } from '#lib/format.ts';
import { paths } from '#lib/paths.ts';

type ConcernLogProps = { concernId: string; log: PageOf<ConcernLine>; page: number };

const eventOf = ({ id, kind, words, by, at }: ConcernLine): TimelineEvent => ({
  key: id,
  state: 'done',
  title: CONCERN_DEEDS[kind],
  byline: by === null ? momentInWords(at) : `${momentInWords(at)}, ${by}`,
  body: words === '' ? null : <p className="govuk-body app-concern-words">{words}</p>,
});

/** All that happened to a concern, the latest first. Nothing in it can be changed or removed. */
export function ConcernLog({ concernId, log, page }: ConcernLogProps) {
  return (
    <section aria-labelledby="log">
      <h2 className="govuk-heading-m" id="log">
        What happened
      </h2>
      <Timeline events={log.rows.map(eventOf)} label="What happened, the latest first" />
      <PageTurner
        page={page}
        hasMore={log.hasMore}
        of="what happened"
        hrefOf={(to) => `${paths.concern(concernId)}?page=${to}`}
      />
    </section>
  );
}
