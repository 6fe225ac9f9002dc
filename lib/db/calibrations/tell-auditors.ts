import 'server-only';
import type { Prisma } from '#lib/db/generated/client.ts';
import { queueMessages } from '#lib/db/messages/queue-messages.ts';
import { draftMessage } from '#lib/domain/messages/draft-message.ts';
import type { Viewer } from '#lib/domain/viewer.ts';
import { linkTo } from '#lib/env.ts';
import { paths } from '#lib/paths.ts';

type Telling = {
  kind: 'calibration-asked' | 'calibration-settled';
  id: string;
  title: string;
  /** yyyy-mm-dd */
  dueOn: string;
  at: Date;
};

/** Tells everybody who is asked to a calibration that they are, or that it is settled: never how anybody answered. */
export async function tellAuditors(
  viewer: Viewer,
  tx: Prisma.TransactionClient,
  { kind, ...calibration }: Telling,
): Promise<void> {
  const { councilId } = viewer;
  const seats = await tx.calibrationSeat.findMany({
    where: { councilId, calibrationId: calibration.id, person: { disabledAt: null } },
    select: { personId: true },
  });
  const facts = { ...calibration, link: linkTo(paths.calibration(calibration.id)) };
  await queueMessages(
    viewer,
    tx,
    seats.map(({ personId }) => draftMessage(kind, personId, facts)),
  );
}
