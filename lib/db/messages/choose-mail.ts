import 'server-only';
import { database } from '#lib/db/client.ts';
import { recordTrail } from '#lib/db/trail.ts';
import { MAIL_CHOICES, type MailChoice } from '#lib/domain/messages/mail-choice.ts';
import type { Viewer } from '#lib/domain/viewer.ts';

/** Has the viewer's mail come one at a time or each morning. */
export async function chooseMail(viewer: Viewer, mailChoice: MailChoice): Promise<void> {
  const { councilId, personId, name } = viewer;
  await database().$transaction(async (tx) => {
    const where = { councilId, id: personId, mailChoice: { not: mailChoice } };
    const changed = await tx.person.updateMany({ where, data: { mailChoice } });
    if (changed.count === 0) return;
    const detail = MAIL_CHOICES[mailChoice].label;
    await recordTrail(viewer, tx, {
      action: 'person.mail-choice-changed',
      thingId: personId,
      about: name,
      detail,
    });
  });
}
