import { execFileSync } from 'node:child_process';
import { randomUUID } from 'node:crypto';
import { join } from 'node:path';
import type { Browser, BrowserContext, Page } from '@playwright/test';
import { SERVICE_ADDRESS, SERVICE_DATA, SERVICE_PORT } from '#tests/support/service-place.ts';

const COMMAND = join(import.meta.dirname, '..', '..', 'prisma', 'create-council.ts');
const PASSWORD = 'three unrelated words';

/** Makes a council by the command that councils use; gives the administrator's one-time link. */
function createCouncil(): string {
  const mark = randomUUID();
  const named = ['--name', `Council ${mark}`, '--person', 'Ada Hill', '--email', `${mark}@example.org`];
  const settings = { SIGHTLINE_DATA: SERVICE_DATA, SIGHTLINE_ORIGIN: SERVICE_ADDRESS, PORT: SERVICE_PORT };
  const env = { ...process.env, ...settings, DATABASE_URL: '' };
  const said = execFileSync(process.execPath, ['--conditions=react-server', COMMAND, ...named], {
    env,
    encoding: 'utf8',
  });
  return /http\S+/.exec(said)?.[0] ?? '';
}

async function takeUp(page: Page, link: string): Promise<void> {
  await page.goto(link);
  await page.getByLabel('New password').fill(PASSWORD);
  await page.getByLabel('The same password again').fill(PASSWORD);
  await page.getByRole('button', { name: /Keep this password/ }).click();
  await page.waitForURL((url) => !url.pathname.startsWith('/invitations'));
}

async function inviteCoordinator(page: Page): Promise<string> {
  await page.goto('/people/new');
  await page.getByLabel('Name', { exact: true }).fill('Ben Vale');
  await page.getByLabel('Coordinator').check();
  await page.getByLabel('E-mail address').fill(`${randomUUID()}@example.org`);
  await page.getByRole('button', { name: 'Invite and show the link' }).click();
  return (await page.locator('code').textContent()) ?? '';
}

/** The coordinator of a council that nobody here belongs to, invited and signed in by the doors everybody uses. */
export async function coordinatorElsewhere(browser: Browser): Promise<BrowserContext> {
  const administrator = await browser.newPage();
  await takeUp(administrator, createCouncil());
  const link = await inviteCoordinator(administrator);
  const context = await browser.newContext();
  await takeUp(await context.newPage(), link);
  await administrator.close();
  return context;
}
