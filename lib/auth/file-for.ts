import 'server-only';
import { z } from 'zod';
import { findViewer } from '#lib/auth/viewer.ts';
import { type Action, can } from '#lib/domain/permissions.ts';
import type { Viewer } from '#lib/domain/viewer.ts';

/** What a file is asked with: the parameters of the address, still to be parsed. */
export type Query = Readonly<Record<string, string>>;

/** The parameters of a route about one cycle. */
export type CycleParams = { params: Promise<{ id: string }> };

const idSchema = z.uuid();

/**
 * Answers a request for a file of what somebody may read: 401 where nobody is signed in, 403 where they may not, and 404
 * where `write` finds nothing for them.
 */
export async function fileFor(
  action: Action,
  request: Request,
  write: (viewer: Viewer, query: Query) => Promise<Response | null>,
): Promise<Response> {
  const viewer = await findViewer();
  if (!viewer) return new Response('Sign in first', { status: 401 });
  if (!can(viewer, action)) return new Response('You may not read this', { status: 403 });
  const query = Object.fromEntries(new URL(request.url).searchParams);
  return (await write(viewer, query)) ?? new Response('Not found', { status: 404 });
}

/** The same about one cycle, whose id stands in the path. */
export async function cycleFileFor(
  action: Action,
  { request, params }: CycleParams & { request: Request },
  write: (viewer: Viewer, cycleId: string, query: Query) => Promise<Response | null>,
): Promise<Response> {
  const id = idSchema.safeParse((await params).id);
  return fileFor(action, request, async (viewer, query) =>
    id.success ? write(viewer, id.data, query) : null,
  );
}
