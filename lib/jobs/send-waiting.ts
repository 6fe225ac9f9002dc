import 'server-only';
import { claimParcel } from '#lib/db/messages/claim-parcel.ts';
import { recordSending, settleMessages } from '#lib/db/messages/record-sending.ts';
import { mailOf } from '#lib/domain/messages/mail.ts';
import { linkTo, mailSettings } from '#lib/env.ts';
import { log } from '#lib/log.ts';
import { openMailServer } from '#lib/mail/mail-server.ts';
import { paths } from '#lib/paths.ts';

/**
 * Sends what waits, one mail after the other, until nothing is due, the mail server cannot take more now, or the process
 * is asked to stop. Any number of processes may do it at once. Gives how many mails went out.
 */
export async function sendWaiting(isStopping: () => boolean): Promise<number> {
  const settings = mailSettings();
  const uncertain = await settleMessages(new Date(), settings !== null);
  if (uncertain > 0) log().warn({ count: uncertain }, 'Messages were left half sent');
  if (settings === null) return 0;
  const server = openMailServer(settings);
  let sent = 0;
  try {
    while (!isStopping()) {
      const parcel = await claimParcel(new Date());
      if (parcel === null) break;
      const result = await server.send(mailOf(parcel, linkTo(paths.messages())));
      await recordSending(parcel, result, new Date());
      if (result.kind === 'sent') sent += 1;
      else
        log().warn(
          { messages: parcel.messages.map(({ id }) => id), result: result.kind },
          'A mail did not go',
        );
      if (result.kind === 'later') break;
    }
  } finally {
    server.close();
  }
  if (sent > 0) log().info({ count: sent }, 'Mails sent');
  return sent;
}
