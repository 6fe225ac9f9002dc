import type { BrowserContext, Page } from '@playwright/test';
import { expect, test } from '@playwright/test';
import { Client } from 'pg';
import { chance } from '#prisma/demo/chance.ts';
import { type FaultService, openFaultService } from '#tests/support/fault-driver.ts';
import {
  enterFaultService,
  expectKept,
  type FaultAudit,
  findFaultAudit,
  openTab,
  statusOf,
  type Typed,
  typeAndWait,
  typeAnswer,
} from '#tests/support/fault-walk.ts';

const KINDS = ['network cut', 'tab closed', 'process killed', 'session ended', 'new build'] as const;
const EACH = 12;
const TWO_SECONDS = 2_000;

type Kind = (typeof KINDS)[number];
type Fault = { kind: Kind; turn: number; isDuring: boolean };

/** Twelve of each kind in an order that is always the same; in half of them something is typed while the fault lasts. */
const FAULTS: readonly Fault[] = KINDS.flatMap((kind) =>
  Array.from({ length: EACH }, (_, place) => ({ kind, place, isDuring: place % 2 === 1 })),
)
  .sort((one, other) => chance(one.kind, String(one.place)) - chance(other.kind, String(other.place)))
  .map(({ kind, isDuring }, turn) => ({ kind, turn, isDuring }));

type Scene = {
  service: FaultService;
  client: Client;
  audit: FaultAudit;
  context: BrowserContext;
  page: Page;
  build: number;
};

const isRestart = ({ kind }: Fault) => kind === 'process killed' || kind === 'new build';

/** Has the process at hand that the next fault will want, while the faults before it go on. */
async function prepareAfter({ service, build }: Scene, turn: number): Promise<void> {
  const next = FAULTS.slice(turn + 1).find(isRestart);
  const name = `build-${next?.kind === 'new build' ? build + 1 : build}`;
  if (next) await service.tell({ do: 'prepare', build: name });
}

/** Waits until the page says that it could not save, or two seconds have passed. */
async function trouble(page: Page): Promise<void> {
  // Two seconds have passed: whatever becomes of what was typed, it is not to be lost.
  await expect(statusOf(page), 'says so')
    .toContainText('Not saved', { timeout: TWO_SECONDS })
    .catch(() => null);
}

async function typeIn({ page, audit }: Scene, { turn, isDuring }: Fault): Promise<Typed> {
  if (!isDuring) return typeAndWait(page, audit, turn);
  const typed = await typeAnswer(page, audit, turn);
  await trouble(page);
  return typed;
}

async function cutNetwork(scene: Scene, fault: Fault): Promise<Typed> {
  const before = fault.isDuring ? null : await typeIn(scene, fault);
  await scene.context.setOffline(true);
  const typed = before ?? (await typeIn(scene, fault));
  await scene.context.setOffline(false);
  return typed;
}

async function closeTab(scene: Scene, fault: Fault): Promise<Typed> {
  const typed = await typeIn(scene, { ...fault, isDuring: false });
  await scene.page.close();
  scene.page = await openTab(scene.context, `/audits/${scene.audit.auditId}`);
  return typed;
}

async function killProcess(scene: Scene, fault: Fault): Promise<Typed> {
  const { service } = scene;
  const before = fault.isDuring ? null : await typeIn(scene, fault);
  await service.tell({ do: 'end', signal: 'SIGKILL' });
  const typed = before ?? (await typeIn(scene, fault));
  await service.tell({ do: 'start' });
  await prepareAfter(scene, fault.turn);
  return typed;
}

async function endSession(scene: Scene, fault: Fault): Promise<Typed> {
  const { client, page, audit, service } = scene;
  await client.query('UPDATE "Session" SET "endedAt" = now() WHERE "personId" = $1 AND "endedAt" IS NULL', [
    audit.personId,
  ]);
  const typed = await typeAnswer(page, audit, fault.turn);
  await statusOf(page).getByRole('button', { name: 'Sign in again here' }).click();
  await page.getByLabel('Password', { exact: true }).fill(service.password);
  await page.getByRole('button', { name: 'Sign in and go on' }).click();
  await expect(page.getByRole('dialog')).toBeHidden();
  return typed;
}

async function renew(scene: Scene, fault: Fault): Promise<Typed> {
  const { service } = scene;
  const before = fault.isDuring ? null : await typeIn(scene, fault);
  const took = await service.tell({ do: 'end', signal: 'SIGTERM' });
  expect(took, 'an open stream does not hold a service up that is asked to stop').toBeLessThan(4_000);
  const typed = before ?? (await typeIn(scene, fault));
  await service.tell({ do: 'start' });
  scene.build += 1;
  await prepareAfter(scene, fault.turn);
  const notice = scene.page.getByText('Sightline has been renewed: reload when it suits you');
  await expect(notice).toBeVisible();
  await expectKept(scene.client, scene.audit.auditId, typed);
  const alive = scene.page.waitForResponse((response) => response.url().includes('/stream?since='));
  await scene.page.reload();
  await alive;
  await expect(notice).toBeHidden();
  return typed;
}

const HAPPEN: Record<Kind, (scene: Scene, fault: Fault) => Promise<Typed>> = {
  'network cut': cutNetwork,
  'tab closed': closeTab,
  'process killed': killProcess,
  'session ended': endSession,
  'new build': renew,
};

test('sixty faults (network cut, tab closed, process killed, session ended, new build) and no answer typed two seconds before is lost', async ({
  browser,
}) => {
  test.setTimeout(600_000);
  const service = await openFaultService();
  const client = new Client({ connectionString: service.databaseUrl });
  await client.connect();
  try {
    await service.tell({ do: 'prepare', build: 'build-0' });
    await service.tell({ do: 'start' });
    const audit = await findFaultAudit(client, 'david.okafor');
    const context = await enterFaultService(browser, service, audit.email);
    const page = await openTab(context, `/audits/${audit.auditId}`);
    const scene: Scene = { service, client, audit, context, page, build: 0 };
    await prepareAfter(scene, -1);
    const last = new Map<string, Typed>();
    for (const fault of FAULTS) {
      await test.step(`fault ${fault.turn + 1}: ${fault.kind}`, async () => {
        const typed = await HAPPEN[fault.kind](scene, fault);
        last.set(`${typed.question} ${Object.keys(typed.content)}`, typed);
        await expectKept(client, audit.auditId, typed);
        await expect(statusOf(scene.page)).toContainText(/^Saved/);
      });
    }
    for (const typed of last.values()) await expectKept(client, audit.auditId, typed);
    expect(FAULTS).toHaveLength(60);
    await context.close();
  } finally {
    await client.end();
    await service.close();
  }
});
