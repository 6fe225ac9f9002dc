import type { Client } from 'pg';
import type { Figure } from '#tests/bench/figure.ts';
import { addressesOf, listRoutes } from '#tests/bench/routes.ts';
import { findScene } from '#tests/bench/scenes.ts';
import { type StatementCount, watchStatements } from '#tests/bench/statement-log.ts';
import type { Work } from '#tests/bench/timing.ts';
import type { Visitor } from '#tests/bench/visitor.ts';

const MOST_STATEMENTS = 8;

type Count = (work: Work) => Promise<StatementCount>;
type Visitors = Record<string, Visitor>;
type Page = { addresses: string[]; visitors: Visitors };
type Seen = StatementCount & { role: string };
/** Who looks, how anybody else is signed in, what stands in brackets that no id fills, and one save. */
type Given = {
  visitors: Visitors;
  visitAs: (personId: string) => Promise<Visitor>;
  others: Record<string, string>;
  save: Work;
};

/** A page costs most when the session's clock is due to be written down: each request here finds it so. */
async function makeClocksDue(client: Client): Promise<void> {
  await client.query(`UPDATE "Session" SET "seenAt" = now() - interval '1 minute'`);
}

async function seeOnce(client: Client, count: Count, { visitor, path }: { visitor: Visitor; path: string }) {
  await makeClocksDue(client);
  let status = 0;
  const counted = await count(async () => {
    ({ status } = await visitor.ask({ path }));
  });
  return status === 200 ? counted : null;
}

async function findPage(client: Client, route: string, { visitors, visitAs, others }: Given): Promise<Page> {
  const addresses = await addressesOf(client, route, others);
  const scene = await findScene(client, route);
  if (!scene) return { addresses, visitors };
  const itsOwn = { 'the person it is for': await visitAs(scene.personId) };
  return { addresses: [...addresses, scene.path], visitors: { ...visitors, ...itsOwn } };
}

async function seePage(client: Client, count: Count, page: Page) {
  const seen: Seen[] = [];
  for (const path of page.addresses) {
    for (const [role, visitor] of Object.entries(page.visitors)) {
      const counted = await seeOnce(client, count, { visitor, path });
      if (counted) seen.push({ ...counted, role });
    }
  }
  return seen.toSorted((a, b) => b.statements - a.statements);
}

function figureOf(what: string, [most, ...others]: Seen[]): Figure {
  if (!most) return { text: `${what}: nobody was shown it, so nothing was counted`, kept: false };
  const { statements, transactionWords, role } = most;
  const extra = transactionWords > 0 ? ` and ${transactionWords} BEGIN or COMMIT` : '';
  const among = others.length > 0 ? `, the most of ${others.length + 1} views` : '';
  return { text: `${what}: ${statements}${extra} (${role}${among})`, kept: statements <= MOST_STATEMENTS };
}

/** The statements of every page, asked for by everybody who may see it, and of one save. */
export async function countStatements(client: Client, given: Given): Promise<Figure[]> {
  const count = await watchStatements(client);
  const figures: Figure[] = [];
  for (const route of listRoutes()) {
    const page = await findPage(client, route, given);
    figures.push(figureOf(route, await seePage(client, count, page)));
  }
  await makeClocksDue(client);
  figures.push(figureOf('Saving an answer', [{ ...(await count(given.save)), role: 'auditor' }]));
  return figures;
}
