import type { Browser, Page } from '@playwright/test';
import { DEMO, signIn } from '#tests/support/demonstration.ts';
import { waitUntilSaved } from '#tests/support/live-form.ts';
import { oneAuditCycle } from '#tests/support/one-audit-cycle.ts';
import { expect, test } from '#tests/support/walk.ts';

const SECRET = 'She told the school on a Tuesday';
const BEGINNING = '1970-01-01T00:00:00.000Z';
const ALONE = 'Each alone, then together';

async function enter(browser: Browser, name: string, javaScriptEnabled = true): Promise<Page> {
  const page = await (await browser.newContext({ javaScriptEnabled })).newPage();
  await signIn(page, name);
  return page;
}

type Given = { value: string; note?: string; reason?: string };

/** Saves answers as an open form does, over versions nobody has seen; gives what the service replied. */
const save = (page: Page, audit: string, given: Readonly<Record<string, Given>>): Promise<string> =>
  page.evaluate(
    async ([path, answers]) => {
      const replies: string[] = [];
      for (const [question, answer] of answers) {
        const reply = await fetch(`/api${path}/answers/${question}`, {
          method: 'PUT',
          headers: { 'content-type': 'application/json' },
          body: JSON.stringify({ commandId: crypto.randomUUID(), version: 0, answer }),
        });
        replies.push(`${reply.status} ${await reply.text()}`);
      }
      return replies.join('\n');
    },
    [audit, Object.entries(given)] as const,
  );

/** Everything the service says of an audit to whoever is signed in here, as it is sent. */
async function toldOf(page: Page, audit: string, elsewhere: readonly string[] = []): Promise<string> {
  const since = encodeURIComponent(BEGINNING);
  const addresses = [
    audit,
    `${audit}/check`,
    `${audit}/agree`,
    `${audit}/history`,
    `/api${audit}/changes?since=${since}`,
    `/api${audit}/stream?since=${since}`,
    ...elsewhere,
  ];
  const said = addresses.map(async (address) => (await page.request.get(address)).text());
  return (await Promise.all(said)).join('\n');
}

async function finish(page: Page, audit: string): Promise<void> {
  await page.goto(`${audit}/check`);
  const why = page.getByLabel('Why are questions left unanswered?');
  if (await why.isVisible()) await why.fill('The file was locked');
  await page.getByRole('button', { name: 'I have finished my own judgement' }).click();
}

test("two auditors judge blind, and neither the page nor the API shows the other's answers before both have finished", async ({
  page,
  browser,
}) => {
  test.slow();
  await signIn(page, DEMO.coordinator);
  const { audit, cycle, manager, chair } = await oneAuditCycle(page, 'Early help, blind', 'W. Blind', ALONE);
  const [one, other] = [await enter(browser, manager), await enter(browser, chair)];

  await one.goto(audit);
  await expect(one.getByText('You judge this audit alone first.')).toBeVisible();
  expect(await save(one, audit, { 'eh-consent': { value: 'met', note: SECRET } })).toMatch(/^200/);
  await other.goto(audit);
  const first = await save(other, audit, { 'eh-consent': { value: 'partly' } });
  const clash = await save(other, audit, { 'eh-consent': { value: 'not-met' } });
  expect([first.slice(0, 3), clash.slice(0, 3)]).toEqual(['200', '409']);

  const ledger = [`${cycle}/returns`, `${audit}/follow-up`];
  expect(await toldOf(one, audit)).toContain(SECRET);
  expect(first + clash + (await toldOf(other, audit, ['/']))).not.toContain(SECRET);
  expect(await toldOf(page, audit, ledger)).not.toContain(SECRET);
  await page.goto(audit);
  await expect(page.getByText('1 of 18 answered')).toHaveCount(2);

  await finish(one, audit);
  await expect(one.getByRole('heading', { name: /^Waiting for/ })).toBeVisible();
  expect(await toldOf(other, audit, ['/'])).not.toContain(SECRET);
  expect(await toldOf(page, audit, ledger)).not.toContain(SECRET);
  expect(await save(one, audit, { 'eh-consent': { value: 'partly' } })).toContain('You have finished');

  await finish(other, audit);
  await expect(other.getByRole('heading', { name: 'Agree together' })).toBeVisible();
  await expect(other.getByText(SECRET)).toBeVisible();
  expect(await toldOf(page, audit)).toContain(SECRET);
});

test('they settle five differences and both originals remain', async ({ page, browser }) => {
  test.slow();
  await signIn(page, DEMO.coordinator);
  const { audit, manager, chair } = await oneAuditCycle(page, 'Early help, agreed', 'W. Agreed', ALONE);
  const [one, other] = [await enter(browser, manager), await enter(browser, chair)];
  await one.goto(audit);
  await save(one, audit, {
    'eh-consent': { value: 'met', note: SECRET },
    'eh-child-voice': { value: 'met' },
    'eh-assessment-quality': { value: 'good', reason: 'Clear and shared' },
    'eh-plan-quality': { value: 'good', reason: 'Who does what' },
    'eh-right-level': { value: 'met' },
    'eh-reviews': { value: 'not-evidenced' },
  });
  await other.goto(audit);
  await save(other, audit, {
    'eh-consent': { value: 'partly', note: 'Signed late' },
    'eh-child-voice': { value: 'not-met' },
    'eh-assessment-quality': { value: 'inadequate', reason: 'No analysis' },
    'eh-plan-quality': { value: 'outstanding', reason: 'The family wrote it' },
    'eh-reviews': { value: 'not-evidenced' },
  });
  await finish(one, audit);
  await finish(other, audit);

  const settled = (where: Page, count: number) =>
    expect(where.getByRole('listitem').filter({ hasText: `${count} of 5 settled` })).toBeVisible();
  const difference = (where: Page, id: string) => where.locator(`#settle-${id}`);
  await settled(other, 0);
  await expect(other.getByRole('heading', { name: 'You judged these differently: 4' })).toBeVisible();
  await expect(other.getByRole('heading', { name: 'Only one of you answered these: 1' })).toBeVisible();
  await one.goto('/');
  const atHome = one.getByRole('listitem').filter({ has: one.locator(`[href^="${audit}"]`) });
  await expect(atHome.getByText('Agree together: 5 to settle')).toBeVisible();
  await one.goto(audit);
  await expect(one).toHaveURL(/\/agree$/);

  // At two machines: what one chooses the other sees.
  await difference(other, 'eh-consent')
    .getByRole('button', { name: /^Agree on yours/ })
    .click();
  await settled(one, 1);
  await difference(one, 'eh-child-voice')
    .getByRole('button', { name: /^Agree on yours/ })
    .click();
  await settled(other, 2);
  const grade = difference(one, 'eh-assessment-quality');
  await grade.getByText('Something else').click();
  await grade.getByLabel('Requires improvement').check();
  await settled(one, 3);

  // Without a script each choice is a form of its own.
  const plain = await enter(browser, chair, false);
  await plain.goto(audit);
  await difference(plain, 'eh-plan-quality')
    .getByRole('button', { name: /^Agree on yours/ })
    .click();
  await settled(plain, 4);
  await plain.goto(`${audit}/check`);
  await expect(plain).toHaveURL(/\/agree$/);
  await difference(plain, 'eh-right-level')
    .getByRole('button', { name: /^Agree on/ })
    .click();
  await settled(plain, 5);
  await settled(one, 5);
  await expect(one.getByText('Everything is settled')).toBeVisible();

  await one.getByRole('link', { name: 'Check your answers and return it' }).click();
  await one
    .getByRole('link', { name: /is graded. Give the reason/ })
    .first()
    .click();
  await one.getByLabel('The reason for the grade').first().fill('Between the two of us');
  await waitUntilSaved(one);
  await one.goto(`${audit}/check`);
  await one.getByLabel('How many minutes did the audit take?').fill('45');
  await one.getByLabel('Good', { exact: true }).check();
  await one.getByLabel('Why do you judge it so?').fill('As we agreed');
  await one.getByRole('button', { name: 'Return this audit' }).click();
  await expect(one.getByText('The audit is returned. Thank you')).toBeVisible();

  await page.goto(audit);
  await expect(page.getByText('Judged alone, the two differed:')).toHaveCount(4);
  await expect(page.getByText('Judged alone, only one of the two answered:')).toHaveCount(1);
  const consent = page.getByRole('region', { name: 'What each judged alone of 1.1' });
  await expect(consent.getByText('Yes, evidenced')).toBeVisible();
  await expect(consent.getByText('Partly')).toBeVisible();
  await expect(consent.getByText(SECRET)).toBeVisible();
});
