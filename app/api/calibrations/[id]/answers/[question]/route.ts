import { findViewer } from '#lib/auth/viewer.ts';
import type { SaveResult } from '#lib/db/audits/save-answer.ts';
import { saveCalibrationAnswer } from '#lib/db/calibrations/save-calibration-answer.ts';
import { answerAddress, LARGEST_SAVE, saveCommand } from '#lib/domain/audits/save-command.ts';
import { parseJson } from '#lib/domain/parse-json.ts';
import { isSameOrigin } from '#lib/domain/same-origin.ts';
import { env } from '#lib/env.ts';
import { isoDateOf } from '#lib/format.ts';

type Context = { params: Promise<{ id: string; question: string }> };

/** Saves one answer to the shared case, by the same contract as one of an audit. */
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
  const { version, answer, personId } = command.data;
  // Someone else has signed in in another tab: what was typed here is not theirs to save.
  if (personId && personId !== viewer.personId) return reply(401, {});
  const { id: calibrationId, question: questionId } = address.data;
  const today = isoDateOf(new Date());
  const result = await saveCalibrationAnswer(viewer, { calibrationId, questionId, version, answer, today });
  return result ? answerOf(result) : reply(404, {});
}

function answerOf(result: SaveResult): Response {
  switch (result.kind) {
    case 'saved':
      return reply(200, { version: result.version, savedAt: result.at, outcome: result.outcome });
    case 'clash': {
      const { answer, version, by, at } = result.current;
      return reply(409, { current: { answer, version, by, at, mine: true } });
    }
    case 'closed':
      return reply(409, { message: result.message });
    case 'refused':
      return reply(422, { problems: result.problems });
  }
}

const reply = (status: number, body: object): Response =>
  Response.json(body, { status, headers: { 'cache-control': 'private, no-store, no-transform' } });
