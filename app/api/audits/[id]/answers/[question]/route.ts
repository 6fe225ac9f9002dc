import { findViewer } from '#lib/auth/viewer.ts';
import { type SaveResult, saveAnswer } from '#lib/db/audits/save-answer.ts';
import { BUILD_HEADER } from '#lib/domain/audits/build.ts';
import {
  answerAddress,
  LARGEST_SAVE,
  type SaveCommand,
  saveCommand,
} from '#lib/domain/audits/save-command.ts';
import { parseJson } from '#lib/domain/parse-json.ts';
import { isSameOrigin } from '#lib/domain/same-origin.ts';
import type { Viewer } from '#lib/domain/viewer.ts';
import { buildOf, env } from '#lib/env.ts';
import { isoDateOf } from '#lib/format.ts';

type Context = { params: Promise<{ id: string; question: string }> };
type Address = { id: string; question: string };

/** Saves one answer. A server action would wait for the one before it and draw the page again; a save must do neither. */
export async function PUT(request: Request, { params }: Context): Promise<Response> {
  if (!isSameOrigin(request.headers, env().SIGHTLINE_ORIGIN)) return reply(403, {});
  const viewer = await findViewer();
  if (!viewer) return reply(401, {});
  const address = answerAddress.safeParse(await params);
  if (!address.success) return reply(404, {});
  // A body that does not say how long it is could be of any length.
  if (Number(request.headers.get('content-length') ?? Infinity) > LARGEST_SAVE) return reply(413, {});
  const command = saveCommand.safeParse(parseJson(await request.text()));
  if (!command.success) return reply(422, { problems: [{ field: '', message: 'This save cannot be read' }] });
  // Someone else has signed in in another tab: what was typed here is not theirs to save.
  if (command.data.personId && command.data.personId !== viewer.personId) return reply(401, {});
  return save(viewer, address.data, command.data);
}

async function save(viewer: Viewer, { id, question }: Address, command: SaveCommand): Promise<Response> {
  const today = isoDateOf(new Date());
  const { personId: _typedBy, ...saved } = command;
  const request = { auditId: id, questionId: question, ...saved, today };
  const result = await saveAnswer(viewer, request);
  return result ? answerOf(viewer, result) : reply(404, {});
}

function answerOf(viewer: Viewer, result: SaveResult): Response {
  switch (result.kind) {
    case 'saved':
      return reply(200, { version: result.version, savedAt: result.at, outcome: result.outcome });
    case 'clash': {
      const { answer, version, by, personId, at } = result.current;
      return reply(409, { current: { answer, version, by, at, mine: personId === viewer.personId } });
    }
    case 'closed':
      return reply(409, { message: result.message });
    case 'refused':
      return reply(422, { problems: result.problems });
  }
}

// A line of text is sooner sent as it is than compressed, which no-transform asks for.
function reply(status: number, body: object): Response {
  const headers = { 'cache-control': 'private, no-store, no-transform', [BUILD_HEADER]: buildOf() };
  return Response.json(body, { status, headers });
}
