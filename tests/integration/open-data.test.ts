import { beforeAll, describe, expect, test } from 'vitest';
import { GET as getBreakdowns } from '#app/api/v1/cycles/[id]/breakdowns/route.ts';
import { GET as getFigures } from '#app/api/v1/cycles/[id]/figures/route.ts';
import { GET as getCycles } from '#app/api/v1/cycles/route.ts';
import { GET as getTrends } from '#app/api/v1/trends/route.ts';
import { newApiToken } from '#lib/auth/api-token.ts';
import { findOpenDataViewer } from '#lib/auth/api-viewer.ts';
import { database } from '#lib/db/client.ts';
import { exportFindings } from '#lib/db/findings/export-findings.ts';
import { findFindings } from '#lib/db/findings/find-findings.ts';
import { listTokens } from '#lib/db/open-data/list-tokens.ts';
import { makeToken } from '#lib/db/open-data/make-token.ts';
import { revokeToken } from '#lib/db/open-data/revoke-token.ts';
import {
  breakdownsAnswer,
  cyclesAnswer,
  figuresAnswer,
  problemAnswer,
  trendsAnswer,
} from '#lib/domain/open-data/answers.ts';
import { SCOPE_NAMES, type Scope } from '#lib/domain/open-data/scopes.ts';
import type { Viewer } from '#lib/domain/viewer.ts';
import { cycleNamed, loadDemonstration, viewerNamed } from '#tests/support/demo-council.ts';

const FIRST = 'Child protection, cycle 1';
const SECOND = 'Cared for children post 16, cycle 1';
const YEAR = 365 * 86_400_000;

async function tokenOf(viewer: Viewer, scopes: Scope[] = [...SCOPE_NAMES]): Promise<string> {
  const { token, ...kept } = newApiToken();
  const expiresAt = new Date(Date.now() + YEAR);
  expect(await makeToken(viewer, { name: 'Dashboard', scopes, expiresAt, ...kept })).toMatchObject({
    ok: true,
  });
  return token;
}

const administrator = () => viewerNamed('Simon Achebe');
const asking = (token: string, query = '') =>
  new Request(`http://localhost/api/v1${query}`, { headers: { authorization: `Bearer ${token}` } });
const at = (id: string) => ({ params: Promise.resolve({ id }) });

beforeAll(loadDemonstration, 180_000);

describe('a token', () => {
  test('is kept as a hash alone, and the trail says who made it and what it opens', async () => {
    const viewer = await administrator();
    const token = await tokenOf(viewer, ['figures']);
    const kept = await database().apiToken.findFirstOrThrow({ orderBy: { createdAt: 'desc' } });
    expect(JSON.stringify(kept)).not.toContain(token);
    expect(kept).toMatchObject({ ending: token.slice(-4), createdById: viewer.personId, lastUsedAt: null });
    const trail = await database().trailEntry.findFirstOrThrow({ where: { action: 'token.made' } });
    expect(trail).toMatchObject({ thingId: kept.id, about: 'Dashboard', detail: 'Figures' });
    expect(Object.keys((await listTokens(viewer))[0] ?? {})).not.toContain('hash');
  });

  test('is made by an administrator alone', async () => {
    const { token: _, ...kept } = newApiToken();
    const wish = { name: 'Mine', scopes: ['figures' as const], expiresAt: new Date(), ...kept };
    expect(await makeToken(await viewerNamed('Catherine Boyle'), wish)).toMatchObject({ ok: false });
  });

  test('opens what is in its scopes', async () => {
    const token = await tokenOf(await administrator(), ['figures']);
    expect((await getCycles(asking(token))).status).toBe(200);
    expect((await getFigures(asking(token), at(await cycleNamed(FIRST)))).status).toBe(200);
    const refused = await getBreakdowns(asking(token), at(await cycleNamed(FIRST)));
    expect(refused.status).toBe(403);
    expect(refused.headers.get('content-type')).toBe('application/problem+json');
    expect(problemAnswer.parse(await refused.json()).status).toBe(403);
  });

  test('opens nothing once it is taken back, nor after its last day, nor cut short', async () => {
    const viewer = await administrator();
    const token = await tokenOf(viewer);
    const later = new Date(Date.now() + 2 * YEAR);
    expect(await findOpenDataViewer(asking(token), null, later)).toEqual({
      ok: false,
      refusal: { status: 401 },
    });
    expect((await getCycles(asking(token.slice(0, -1)))).status).toBe(401);
    expect((await getCycles(new Request('http://localhost/api/v1/cycles'))).status).toBe(401);
    const [made] = await listTokens(viewer);
    expect(await revokeToken(viewer, made?.id ?? '', new Date())).toBe(true);
    const answer = await getCycles(asking(token));
    expect([answer.status, answer.headers.get('www-authenticate')]).toEqual([401, 'Bearer']);
  });

  test('asks sixty times a minute, however many ask at once, and again in the next', async () => {
    const viewer = await administrator();
    const token = await tokenOf(viewer);
    const now = new Date('2026-03-10T09:00:10Z');
    const visits = await Promise.all(
      Array.from({ length: 64 }, () => findOpenDataViewer(asking(token), null, now)),
    );
    expect(visits.filter(({ ok }) => ok)).toHaveLength(60);
    expect(visits.find(({ ok }) => !ok)).toEqual({ ok: false, refusal: { status: 429, retryAfter: 50 } });
    const next = new Date('2026-03-10T09:01:00Z');
    expect((await findOpenDataViewer(asking(token), null, next)).ok).toBe(true);
    expect((await listTokens(viewer))[0]?.lastUsedAt).toEqual(next);
    await findOpenDataViewer(asking(token), null, new Date('2026-03-10T09:01:30Z'));
    expect((await listTokens(viewer))[0]?.lastUsedAt).toEqual(next);
  });

  test('reaches nothing of another council', async () => {
    const viewer = await administrator();
    const { id: councilId } = await database().council.create({ data: { name: 'Elsewhere' } });
    const elsewhere = { ...viewer, councilId };
    const token = await tokenOf(elsewhere);
    expect(cyclesAnswer.parse(await (await getCycles(asking(token))).json()).cycles).toEqual([]);
    expect((await getFigures(asking(token), at(await cycleNamed(FIRST)))).status).toBe(404);
    expect((await getTrends(asking(token, '/trends?tool=child-protection'))).status).toBe(404);
    const [mine] = await listTokens(viewer);
    expect(await revokeToken(elsewhere, mine?.id ?? '', new Date())).toBe(false);
  });
});

describe('what is published', () => {
  test('is listed with its editions, and what is not is not there', async () => {
    const token = await tokenOf(await administrator());
    const { cycles } = cyclesAnswer.parse(await (await getCycles(asking(token))).json());
    expect(cycles.find(({ name }) => name === FIRST)?.editions[0]).toMatchObject({ number: 1, returned: 26 });
    expect(cycles.map(({ name }) => name)).not.toContain(SECOND);
    expect((await getFigures(asking(token), at(await cycleNamed(SECOND)))).status).toBe(404);
    expect((await getFigures(asking(token, '/?edition=7'), at(await cycleNamed(FIRST)))).status).toBe(404);
    expect((await getFigures(asking(token, '/?edition=x'), at(await cycleNamed(FIRST)))).status).toBe(400);
  });

  test('says the same figures as the file of a leader', async () => {
    const token = await tokenOf(await administrator());
    const cycleId = await cycleNamed(FIRST);
    const { figures } = figuresAnswer.parse(await (await getFigures(asking(token), at(cycleId))).json());
    const exported = await exportFindings(await viewerNamed('Catherine Boyle'), cycleId);
    const shown = figures.filter(({ shown: how }) => how !== 'hidden');
    expect(shown.length).toBeGreaterThan(8);
    for (const { id, kind, words, percent, low } of shown) {
      const line = exported?.table.figures.find((each) => each.id === id && each.kind === kind);
      expect({ words: line?.words, percent: line?.percent, low: line?.low }).toEqual({ words, percent, low });
    }
  });

  test('is broken down as the outside may have it, for a token and in the file of a leader alike', async () => {
    const token = await tokenOf(await administrator());
    const cycleId = await cycleNamed(FIRST);
    const { groups } = breakdownsAnswer.parse(await (await getBreakdowns(asking(token), at(cycleId))).json());
    expect(groups.length).toBeGreaterThan(0);
    const few = (count: number | null) => count !== null && count >= 1 && count <= 5;
    expect(groups.filter(({ met, base }) => few(met) || few(base) || few((base ?? 0) - (met ?? 0)))).toEqual(
      [],
    );
    const exported = await exportFindings(await viewerNamed('Catherine Boyle'), cycleId);
    const teams = exported?.table.groups.filter(({ by }) => by === 'team');
    expect(teams?.map(({ words }) => words)).toEqual(groups.map(({ words }) => words));
    const coordinator = await exportFindings(await viewerNamed('Gwen Hartley'), cycleId);
    expect(coordinator?.table.groups.some(({ shown }) => shown === 'hidden')).toBe(false);
  });

  test('comes as a series, in order of publication', async () => {
    const token = await tokenOf(await administrator());
    const answer = await getTrends(asking(token, '/trends?tool=child-protection'));
    const { points } = trendsAnswer.parse(await answer.json());
    expect(points.length).toBeGreaterThan(1);
    expect(points[0]?.name).toBe(FIRST);
    expect(points.map(({ publishedOn }) => publishedOn)).toEqual(
      points.map((point) => point.publishedOn).toSorted(),
    );
  });

  test('never moves: a token reads no figure that is not published', async () => {
    const visit = await findOpenDataViewer(asking(await tokenOf(await administrator())), null);
    if (!visit.ok) expect.fail('the token does not work');
    expect(await findFindings(visit.viewer, await cycleNamed(FIRST), 'live')).toBeNull();
  });
});
