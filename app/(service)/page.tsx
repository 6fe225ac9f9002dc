import type { Metadata } from 'next';
import { redirect } from 'next/navigation';
import { z } from 'zod';
import { AuditorHome } from '#components/audits/auditor-home.tsx';
import { OwnCalibrations } from '#components/calibrations/own-calibrations.tsx';
import { CoordinatorHome } from '#components/cycles/coordinator-home.tsx';
import { LeaderHome } from '#components/findings/leader-home.tsx';
import { OwnModerations } from '#components/moderation/own-moderations.tsx';
import { DoneAlert } from '#components/page/done-alert.tsx';
import { WaitingQuestions } from '#components/questions/waiting-questions.tsx';
import { AuditorReplies } from '#components/replies/auditor-replies.tsx';
import { PractitionerHome } from '#components/replies/practitioner-home.tsx';
import { requireViewer } from '#lib/auth/viewer.ts';
import { listOwnAudits } from '#lib/db/audits/list-own-audits.ts';
import { listOwnCalibrations } from '#lib/db/calibrations/list-calibrations.ts';
import { findCoordinatorHome } from '#lib/db/cycles/list-cycles.ts';
import { listFindings } from '#lib/db/findings/list-findings.ts';
import { listThemes } from '#lib/db/findings/list-themes.ts';
import { listOwnModerations } from '#lib/db/moderation/list-own-moderations.ts';
import { listWaitingQuestions } from '#lib/db/questions/list-waiting.ts';
import { listOwnReplies } from '#lib/db/replies/list-own-replies.ts';
import { listToDecide } from '#lib/db/replies/list-to-decide.ts';
import { HANDED_IN_AT_HOME } from '#lib/domain/audits/own-audit.ts';
import type { OpenRole } from '#lib/domain/people/roles.ts';
import type { Viewer } from '#lib/domain/viewer.ts';
import { isoDateOf } from '#lib/format.ts';
import { paths } from '#lib/paths.ts';

export const metadata: Metadata = { title: 'Home' };

const DONE = { moderated: 'The moderation is finished. Thank you' } as const;
const querySchema = z.object({ done: z.enum(['moderated']).optional().catch(undefined) });

const HOMES: Record<OpenRole, (viewer: Viewer) => Promise<React.ReactNode>> = {
  auditor: async (viewer) => {
    const today = isoDateOf(new Date());
    const [audits, moderations, calibrations, toDecide, replies] = await Promise.all([
      listOwnAudits(viewer, { done: HANDED_IN_AT_HOME + 1 }),
      listOwnModerations(viewer),
      listOwnCalibrations(viewer),
      listToDecide(viewer),
      listOwnReplies(viewer),
    ]);
    const toRead = replies.filter(({ repliedAt }) => repliedAt === null);
    return (
      <AuditorHome audits={audits} today={today}>
        <OwnModerations moderations={moderations} />
        <AuditorReplies {...{ toDecide, toRead, today }} />
        <OwnCalibrations calibrations={calibrations} today={today} />
      </AuditorHome>
    );
  },
  coordinator: async (viewer) => {
    const [cycles, waiting, moderations] = await Promise.all([
      findCoordinatorHome(viewer),
      listWaitingQuestions(viewer),
      listOwnModerations(viewer),
    ]);
    return (
      <CoordinatorHome cycles={cycles} today={isoDateOf(new Date())}>
        <WaitingQuestions waiting={waiting} />
        <OwnModerations moderations={moderations} />
      </CoordinatorHome>
    );
  },
  leader: async (viewer) => {
    const [{ findings }, themes] = await Promise.all([listFindings(viewer), listThemes(viewer)]);
    return <LeaderHome findings={findings} themes={themes} />;
  },
  practitioner: async (viewer) => (
    <PractitionerHome replies={await listOwnReplies(viewer)} today={isoDateOf(new Date())} />
  ),
  administrator: async () => redirect(paths.people()),
};

/** What needs this person today. */
export default async function HomePage({ searchParams }: { searchParams: Promise<unknown> }) {
  const viewer = await requireViewer();
  const { done } = querySchema.parse(await searchParams);
  return (
    <>
      <DoneAlert done={done} words={DONE} />
      {await HOMES[viewer.role](viewer)}
    </>
  );
}
