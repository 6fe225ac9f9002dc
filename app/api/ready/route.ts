import { connection } from 'next/server';
import { readiness } from '#lib/db/readiness.ts';

export async function GET(): Promise<Response> {
  await connection();
  const answer = await readiness();
  const headers = { 'Cache-Control': 'no-store' };
  if (answer.ready) return Response.json({ status: 'ready' }, { headers });
  return Response.json({ status: 'not ready', reason: answer.reason }, { status: 503, headers });
}
