import { noteBuild } from '#components/audits/form/build-watch.ts';
import type { FormAudit } from '#lib/domain/audits/form-audit.ts';
import { type Reply, readReply } from '#lib/domain/audits/read-reply.ts';
import type { Sending } from '#lib/domain/audits/save-entry.ts';
import { paths } from '#lib/paths.ts';

const LONGEST_WAIT = 15_000;
/** A browser lets 64 KiB in all outlive a page; what is longer than this many characters is left to the page itself. */
const LONGEST_TO_OUTLIVE = 12_000;

/** Sends one save and gives what became of it. It goes on after the page is gone, and says which build took it. */
export async function sendSave(audit: FormAudit, question: string, command: Sending): Promise<Reply> {
  const body = JSON.stringify({ ...command, personId: audit.personId, response: audit.response });
  const response = await fetch(paths.answerApi(audit, question), {
    method: 'PUT',
    headers: { 'content-type': 'application/json' },
    body,
    keepalive: body.length <= LONGEST_TO_OUTLIVE,
    signal: AbortSignal.timeout(LONGEST_WAIT),
  }).catch(() => null);
  if (!response) return { kind: 'failed' };
  noteBuild(response);
  // A proxy may answer in our place, and not in JSON; the status still counts.
  const reply: unknown = await response.json().catch(() => null);
  return readReply(response.status, reply);
}
