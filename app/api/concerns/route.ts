import { findVisit } from '#lib/auth/viewer.ts';
import { waitingMark } from '#lib/domain/concerns/waiting.ts';

/** What waits for the person asking, as a mark: it keeps no session alive, and tells others nothing. */
export async function GET(): Promise<Response> {
  const visit = await findVisit({ quietly: true });
  if (!visit) return new Response(null, { status: 401 });
  const { waiting } = visit;
  return waiting ? new Response(waitingMark(waiting)) : new Response(null, { status: 404 });
}
