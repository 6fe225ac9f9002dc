import type { Metadata } from 'next';
import { z } from 'zod';
import { DoneAlert } from '#components/page/done-alert.tsx';
import { ProgrammePage } from '#components/programme/programme-page.tsx';
import { requireViewer } from '#lib/auth/viewer.ts';
import { listNextThemes, listProgrammeCycles } from '#lib/db/programme/list-programme.ts';
import { listUncoveredTeams } from '#lib/db/programme/list-uncovered.ts';
import { can } from '#lib/domain/permissions.ts';
import { coveredSince } from '#lib/domain/programme/coverage.ts';
import { programmeQuerySchema } from '#lib/domain/programme/entry.ts';
import { isoDateOf } from '#lib/format.ts';

export const metadata: Metadata = { title: 'Programme' };

const DONE = {
  added: 'The theme is added',
  saved: 'The theme is changed',
  dropped: 'The theme is dropped',
};
const doneSchema = z.object({ done: z.enum(['added', 'saved', 'dropped']).optional().catch(undefined) });

/** The programme of audit work: the cycles of a year, the themes that come next, and the teams that nothing has covered. */
export default async function ProgrammeRegisterPage({ searchParams }: { searchParams: Promise<unknown> }) {
  const viewer = await requireViewer('programme.read');
  const asked = await searchParams;
  const today = isoDateOf(new Date());
  const query = programmeQuerySchema(today).parse(asked);
  const [cycles, themes, teams] = await Promise.all([
    listProgrammeCycles(viewer, { year: query.year, page: query.cycles }),
    listNextThemes(viewer, query.themes),
    listUncoveredTeams(viewer, { since: coveredSince(today), page: query.teams }),
  ]);
  return (
    <>
      <DoneAlert done={doneSchema.parse(asked).done} words={DONE} />
      <ProgrammePage {...{ query, cycles, themes, teams, today }} canPlan={can(viewer, 'programme.plan')} />
    </>
  );
}
