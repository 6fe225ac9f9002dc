import type { Browser, Page } from '@playwright/test';
import { parse } from 'csv-parse/sync';
import readSheets from 'read-excel-file/node';
import { figuresAnswer } from '#lib/domain/open-data/answers.ts';
import { DEMO, signIn } from '#tests/support/demonstration.ts';
import { openFirstFindings } from '#tests/support/first-findings.ts';
import { expect, test } from '#tests/support/walk.ts';

/** What one rendering says of a key area, by its label. */
type Said = Record<string, string>;

async function asAdministrator(browser: Browser): Promise<Page> {
  const page = await (await browser.newContext()).newPage();
  await signIn(page, DEMO.administrator);
  await page.goto('/settings');
  await page.getByRole('link', { name: 'Tokens for open data' }).click();
  return page;
}

async function makeToken(page: Page, name: string): Promise<string> {
  await page.getByLabel('Who uses it').fill(name);
  await page.getByRole('checkbox', { name: 'Figures' }).check();
  await page.getByRole('button', { name: 'Make the token' }).click();
  await expect(page.getByText('This is the only time it is shown.')).toBeVisible();
  return (await page.locator('code').textContent()) ?? '';
}

const saidIn = (rows: readonly (readonly unknown[])[]): Said =>
  Object.fromEntries(
    rows.flatMap(([kind, label, , words]) => (kind === 'Key area' ? [[`${label}`, `${words}`]] : [])),
  );

async function fileAt(page: Page, link: string): Promise<Buffer> {
  const href = await page.getByRole('link', { name: link }).getAttribute('href');
  const file = await page.request.get(href ?? '');
  expect(file.status()).toBe(200);
  return file.body();
}

async function expectOnPage(page: Page, said: Said): Promise<void> {
  const table = page.getByRole('table', { name: 'Evidence on file, by key area' });
  for (const [label, words] of Object.entries(said)) {
    const name = page.getByRole('rowheader', { name: label, exact: true });
    await expect(table.getByRole('row').filter({ has: name })).toContainText(words);
  }
}

test('the same figure is the same on the page, in the CSV, in Excel, in the API and in print', async ({
  page,
  browser,
}) => {
  test.setTimeout(120_000);
  const administrator = await asAdministrator(browser);
  const token = await makeToken(administrator, 'The same everywhere');
  await administrator.context().close();
  await signIn(page, DEMO.leader);
  await openFirstFindings(page);

  const cycle = new URL(page.url()).pathname.replace('/findings', '/figures');
  const answer = await page.request.get(`/api/v1${cycle}`, { headers: { authorization: `Bearer ${token}` } });
  const { figures } = figuresAnswer.parse(await answer.json());
  const areas = figures.filter(({ kind }) => kind === 'key-area');
  const said: Said = Object.fromEntries(areas.map(({ label, words }) => [label, words]));
  expect(Object.values(said)).toContain('60% (15 of 25)');
  expect(Object.keys(said)).toHaveLength(8);

  const csv = parse(await fileAt(page, 'Download CSV'), { bom: true, relax_column_count: true });
  expect(saidIn(csv)).toEqual(said);
  const [sheet] = await readSheets(await fileAt(page, 'Download Excel'));
  expect(saidIn(sheet?.data ?? [])).toEqual(said);
  await expectOnPage(page, said);
  await page.emulateMedia({ media: 'print' });
  await expect(page.getByRole('link', { name: 'Download CSV' })).toBeHidden();
  await expectOnPage(page, said);
});

test('an administrator takes a token back, and it opens nothing any more', async ({ browser }) => {
  const page = await asAdministrator(browser);
  const token = await makeToken(page, 'Taken back at once');
  const headers = { authorization: `Bearer ${token}` };
  expect((await page.request.get('/api/v1/cycles', { headers })).status()).toBe(200);
  await page.getByRole('link', { name: 'Take back the token of Taken back at once' }).click();
  await expect(
    page.getByRole('heading', { name: 'Take back the token of Taken back at once?' }),
  ).toBeVisible();
  await page.getByRole('button', { name: 'Take it back' }).click();
  await expect(page.getByText('The token is taken back')).toBeVisible();
  await expect(page.getByRole('row', { name: /Taken back at once/ })).toContainText('Taken back');
  const refused = await page.request.get('/api/v1/cycles', { headers });
  expect([refused.status(), refused.headers()['content-type']]).toEqual([401, 'application/problem+json']);
  await page.context().close();
});

test.describe('without a script', () => {
  test.use({ javaScriptEnabled: false });

  test('the description of open data can be read by anybody', async ({ page }) => {
    await page.goto('/open-data');
    await expect(page.getByRole('heading', { name: 'The figures of a cycle', exact: true })).toBeVisible();
    await expect(page.getByText('GET /api/v1/cycles/{id}/figures')).toBeVisible();
    await expect(page.getByRole('rowheader', { name: 'percent', exact: true }).first()).toBeVisible();
  });
});
