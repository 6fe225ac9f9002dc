import type { APIResponse, Browser, BrowserContext } from '@playwright/test';
import { ACCESS_MATRIX, ASKERS, type Asker, type Ids, type MatrixRow } from '#tests/support/access-matrix.ts';
import { DEMO, signIn } from '#tests/support/demonstration.ts';
import { coordinatorElsewhere } from '#tests/support/other-council.ts';
import { listRoutes } from '#tests/support/routes.ts';
import { SERVICE_ADDRESS } from '#tests/support/service-place.ts';
import { expect, test } from '#tests/support/walk.ts';

const ANSWERS: Readonly<Record<number, string>> = {
  200: 'shown',
  204: 'nothing',
  401: 'sign in',
  403: 'no access',
  404: 'not found',
  409: 'clash',
};

function answerOf(response: APIResponse): string {
  const { location } = response.headers();
  if (location === undefined) return ANSWERS[response.status()] ?? String(response.status());
  return location.includes('/sign-in') ? 'sign in' : 'moved on';
}

async function signedIn(browser: Browser, name: string): Promise<BrowserContext> {
  const context = await browser.newContext();
  const page = await context.newPage();
  await signIn(page, name);
  await page.close();
  return context;
}

/** Where the first link on a page leads that is spelt like this, such as /tools/ and an id. */
async function firstId(context: BrowserContext, address: string, link: RegExp): Promise<string> {
  const html = await (await context.request.get(address)).text();
  const id = link.exec(html)?.[1];
  if (id === undefined) throw new Error(`No link like ${link} on ${address}`);
  return id;
}

const ID = '([0-9a-f-]{36})';
/** A link to a message with the words of its kind behind it, and no other message between. */
const openingMessage = new RegExp(`href="/messages/${ID}"(?:(?!/messages/)[\\s\\S])*?Cycle opened`);
/** A link to a shared case with the word of its state behind it, and no other link between. */
const settledCalibration = new RegExp(`href="/calibrations/${ID}"(?:(?!/calibrations/)[\\s\\S])*?Settled`);
let contexts: Record<Asker, BrowserContext>;
let ids: Ids;

async function findIds(): Promise<Ids> {
  const { coordinator, leader, administrator, 'auditor of the pair': auditor } = contexts;
  const publishedCycle = await firstId(leader, '/findings', new RegExp(`href="/cycles/${ID}/findings`));
  const openCycle = await firstId(coordinator, '/', new RegExp(`href="/cycles/${ID}`));
  return {
    audit: await firstId(auditor, '/', new RegExp(`href="/audits/${ID}"`)),
    moderated: await firstId(auditor, '/', new RegExp(`href="/audits/${ID}/moderation"`)),
    returnedAudit: await firstId(
      coordinator,
      `/cycles/${openCycle}/returns`,
      new RegExp(`href="/audits/${ID}/send-back`),
    ),
    openCycle,
    words: await firstId(
      coordinator,
      `/cycles/${openCycle}/words`,
      new RegExp(`href="(/cycles/${openCycle}/words/[^"]+)"`),
    ),
    publishedCycle,
    draw: await firstId(coordinator, `/cycles/${publishedCycle}/sample`, new RegExp(`href="/draws/${ID}"`)),
    message: await firstId(auditor, '/messages', openingMessage),
    tool: await firstId(leader, '/tools', new RegExp(`href="/tools/${ID}"`)),
    team: await firstId(administrator, '/teams', new RegExp(`href="/teams/${ID}"`)),
    person: await firstId(administrator, '/people', new RegExp(`href="/people/${ID}"`)),
    auditor: await firstId(coordinator, '/readiness', new RegExp(`href="/readiness/people/${ID}"`)),
    session: await firstId(coordinator, '/training', new RegExp(`href="/training/${ID}"`)),
    paperReport: await firstId(coordinator, '/findings/paper', new RegExp(`href="/findings/paper/${ID}"`)),
    reply: await firstId(contexts.practitioner, '/', new RegExp(`href="/replies/${ID}"`)),
    concern: await firstId(coordinator, '/concerns?level=red', new RegExp(`href="/concerns/${ID}"`)),
    calibration: await firstId(auditor, '/', new RegExp(`href="/calibrations/${ID}"`)),
    settledCalibration: await firstId(coordinator, '/calibrations', settledCalibration),
    teamEvent: await firstId(
      coordinator,
      '/circumstances/events',
      new RegExp(`href="/circumstances/events/${ID}"`),
    ),
    theme: await firstId(coordinator, '/programme', new RegExp(`href="/programme/${ID}"`)),
  };
}

test.beforeAll(async ({ browser }) => {
  test.setTimeout(240_000);
  contexts = {
    nobody: await browser.newContext(),
    'auditor of the pair': await signedIn(browser, DEMO.manager),
    'another auditor': await signedIn(browser, DEMO.anotherManager),
    coordinator: await signedIn(browser, DEMO.coordinator),
    leader: await signedIn(browser, DEMO.leader),
    administrator: await signedIn(browser, DEMO.administrator),
    practitioner: await signedIn(browser, DEMO.practitioner),
    'coordinator of another council': await coordinatorElsewhere(browser),
  };
  ids = await findIds();
});

const nameOf = ({ method, pattern, note }: MatrixRow) => `${method} ${pattern}${note ? `, ${note}` : ''}`;

test('every route has a row in the matrix, and every row a route', () => {
  const routes = listRoutes().flatMap(({ pattern, methods }) =>
    methods.map((method) => `${method} ${pattern}`),
  );
  const rows = ACCESS_MATRIX.map(({ method, pattern }) => `${method} ${pattern}`);
  expect([...new Set(rows)].sort()).toEqual(routes.sort());
});

for (const row of ACCESS_MATRIX) {
  test(`${nameOf(row)} gives everybody what is theirs and no more`, async () => {
    const given: Partial<Record<Asker, string>> = {};
    for (const asker of ASKERS) {
      const { method, body } = row;
      const headers = { origin: SERVICE_ADDRESS };
      // A connection that stood idle may be closed just as it is used again; that alone is tried twice.
      const request = { method, headers, data: body, maxRedirects: 0, maxRetries: 1 };
      given[asker] = answerOf(await contexts[asker].request.fetch(row.address(ids), request));
    }
    expect(given).toEqual(row.answers);
  });
}

test('an auditor cannot open another pair’s audit', async () => {
  const page = await contexts['another auditor'].newPage();
  await page.goto(`/audits/${ids.audit}`);
  await expect(page.getByRole('heading', { name: 'Page not found' })).toBeVisible();
  await page.close();
});
