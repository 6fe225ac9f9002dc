import { findViewer } from '#lib/auth/viewer.ts';
import { findMessage } from '#lib/db/messages/find-message.ts';
import { calendarFile } from '#lib/mail/calendar-file.ts';

/** The calendar entry of one's own message, as a file that calendar programs open. */
export async function GET(
  _request: Request,
  { params }: { params: Promise<{ id: string }> },
): Promise<Response> {
  const viewer = await findViewer();
  if (!viewer) return new Response('Sign in first', { status: 401 });
  const { id } = await params;
  const message = await findMessage(viewer, id);
  if (!message?.calendar || !message.isOwn) return new Response('Not found', { status: 404 });
  return new Response(calendarFile(message.calendar), {
    headers: {
      'Content-Type': 'text/calendar; charset=utf-8',
      'Content-Disposition': 'attachment; filename="calendar.ics"',
      'Cache-Control': 'no-store',
    },
  });
}
