import type { Metadata } from 'next';
import { redirect } from 'next/navigation';
import { AuditorHome } from '#components/audits/auditor-home.tsx';
import { OwnCalibrations } from '#components/calibrations/own-calibrations.tsx';
import { CoordinatorHome } from '#components/cycles/coordinator-home.tsx';
import { LeaderHome } from '#components/findings/leader-home.tsx';
import { AuditorReplies } from '#components/replies/auditor-replies.tsx';
import { PractitionerHome } from '#components/replies/practitioner-home.tsx';
import { requireViewer } from '#lib/auth/viewer.ts';
import { listOwnAudits } from '#lib/db/audits/list-own-audits.ts';
import { listOwnCalibrations } from '#lib/db/calibrations/list-calibrations.ts';
import { findCoordinatorHome } from '#lib/db/cycles/list-cycles.ts';
import { listFindings } from '#lib/db/findings/list-findings.ts';
import { listOwnReplies } from '#lib/db/replies/list-own-replies.ts';
import { listToDecide } from '#lib/db/replies/list-to-decide.ts';
import type { OpenRole } from '#lib/domain/people/roles.ts';
import type { Viewer } from '#lib/domain/viewer.ts';
import { isoDateOf } from '#lib/format.ts';
import { paths } from '#lib/paths.ts';

export const metadata: Metadata = { title: 'Home' };

const HOMES: Record<OpenRole, (viewer: Viewer) => Promise<React.ReactNode>> = {
  auditor: async (viewer) => {
    const today = isoDateOf(new Date());
    const [audits, calibrations, toDecide, replies] = await Promise.all([
      listOwnAudits(viewer),
      listOwnCalibrations(viewer),
      listToDecide(viewer),
      listOwnReplies(viewer),
    ]);
    const toRead = replies.filter(({ repliedAt }) => repliedAt === null);
    return (
      <AuditorHome audits={audits} today={today}>
        <AuditorReplies {...{ toDecide, toRead, today }} />
        <OwnCalibrations calibrations={calibrations} today={today} />
      </AuditorHome>
    );
  },
  coordinator: async (viewer) => (
    <CoordinatorHome cycles={await findCoordinatorHome(viewer)} today={isoDateOf(new Date())} />
  ),
  leader: async (viewer) => {
    const { findings, pages } = await listFindings(viewer);
    return <LeaderHome findings={findings} more={pages > 1} />;
  },
  practitioner: async (viewer) => (
    <PractitionerHome replies={await listOwnReplies(viewer)} today={isoDateOf(new Date())} />
  ),
  administrator: async () => redirect(paths.people()),
};

/** What needs this person today. */
export default async function HomePage() {
  const viewer = await requireViewer();
  return HOMES[viewer.role](viewer);
}
