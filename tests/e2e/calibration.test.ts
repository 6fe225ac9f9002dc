import type { Browser, Page } from '@playwright/test';
import { addDays } from '#lib/statistics/calendar-day.ts';
import { answerSharedCase, questionsThatCount } from '#tests/support/answer-shared-case.ts';
import { DEMO, signIn } from '#tests/support/demonstration.ts';
import { fillDate } from '#tests/support/plan-cycle.ts';
import { expect, test } from '#tests/support/walk.ts';

const TITLE = 'Supervision: reading one file together';
const REFERENCE = 'NM-60777';
const HELENS_NOTE = 'Signed on the second page';
const ASKED = ['Helen Marsh', 'Janet Ashworth', 'David Okafor'];
const inDays = (days: number) =>
  addDays(new Date().toISOString().slice(0, 10), days).split('-').map(Number).toReversed();

const questions = questionsThatCount('supervision-files');
const [first] = questions;
let calibration = '';

async function signedIn(browser: Browser, who: string): Promise<Page> {
  const page = await (await browser.newContext()).newPage();
  await signIn(page, who);
  return page;
}

async function finish(page: Page): Promise<void> {
  await page.goto(`/calibrations/${calibration}`);
  await page.getByText('Finish the shared case').click();
  await page.getByLabel(/I have judged it alone/).check();
  await page.getByRole('button', { name: 'Finish', exact: true }).click();
  await expect(page.getByText('You have finished', { exact: true })).toBeVisible();
}

test.describe.configure({ mode: 'serial' });

test('a coordinator gives three auditors one shared case; what is wrong is said and nothing typed is lost', async ({
  page,
}) => {
  await signIn(page, DEMO.coordinator);
  await page.goto('/readiness');
  await page.getByRole('link', { name: 'Calibration' }).click();
  await page.getByRole('button', { name: 'Give auditors a shared case' }).click();
  await page.getByLabel('Title').fill(TITLE);
  await page.getByLabel('Tool').selectOption({ label: 'Supervision files' });
  const auditors = page.getByRole('group', { name: 'Who judges it' }).getByRole('checkbox');
  for (const box of await auditors.all()) await box.uncheck();
  for (const name of ASKED) await page.getByLabel(name).check();
  await page.getByRole('button', { name: 'Give them this case' }).click();
  await expect(page.getByRole('link', { name: 'Enter the reference of the shared case' })).toBeVisible();
  await expect(page.getByLabel('Title')).toHaveValue(TITLE);
  await expect(page.getByRole('checkbox', { checked: true })).toHaveCount(ASKED.length);
  await page.getByLabel('Reference of the shared case').fill(REFERENCE);
  await page.getByLabel('Where to look').fill('January to June');
  await fillDate(page, 'Judged by', inDays(9));
  await page.getByRole('button', { name: 'Give them this case' }).click();
  await expect(page.getByText('The auditors have been asked')).toBeVisible();
  await expect(page.getByRole('heading', { name: '0 of 3 auditors have finished' })).toBeVisible();
  calibration = new URL(page.url()).pathname.split('/').at(-1) ?? '';
});

test('an auditor finds it at home and in a message, and judges it in the form of the audits', async ({
  page,
}) => {
  await signIn(page, DEMO.manager);
  await page.getByRole('link', { name: TITLE }).first().click();
  await expect(page.getByText(`${REFERENCE} in the case system`)).toBeVisible();
  await page.getByRole('button', { name: 'Judge the shared case' }).click();
  await expect(page.getByText('Shared case', { exact: true }).first()).toBeVisible();
  const card = page.locator(`[id="${first?.id}"]`);
  await card.getByRole('radio', { name: 'Partly' }).check();
  await expect(page.getByText(/^Saved at/)).toBeVisible();
  await card.getByText('Add a note').click();
  const saved = page.waitForResponse((response) => response.request().method() === 'PUT' && response.ok());
  await card.getByLabel('Note for 1.1').fill(HELENS_NOTE);
  await card.getByLabel('Note for 1.1').blur();
  await saved;
  await page.reload();
  await expect(card.getByLabel('Note for 1.1')).toHaveValue(HELENS_NOTE);
  await expect(page.getByRole('link', { name: 'Every change' })).toHaveCount(0);
  await answerSharedCase(page, { calibration, questions: questions.slice(1) });
  await finish(page);
  await page.goto(`/calibrations/${calibration}/answers`);
  await expect(page.getByText('Nobody sees your answers')).toBeVisible();
});

test('neither a colleague nor the coordinator sees how anybody answered', async ({ browser }) => {
  // Four people sign in, and two of them answer every question.
  test.setTimeout(180_000);
  for (const who of [DEMO.chair, DEMO.anotherManager]) {
    const page = await signedIn(browser, who);
    await page.goto(`/calibrations/${calibration}/answers`);
    expect(await page.content()).not.toContain(HELENS_NOTE);
    await answerSharedCase(page, { calibration, questions });
    await finish(page);
    await page.context().close();
  }
  const page = await signedIn(browser, DEMO.coordinator);
  await page.goto(`/calibrations/${calibration}`);
  await expect(page.getByRole('heading', { name: '3 of 3 auditors have finished' })).toBeVisible();
  await expect(page.getByRole('heading', { name: 'How the answers spread' })).toHaveCount(0);
  expect(await page.content()).not.toContain(HELENS_NOTE);
  const stranger = await signedIn(browser, DEMO.anotherChair);
  const gone = await stranger.goto(`/calibrations/${calibration}`);
  expect(gone?.status()).toBe(404);
  await page.context().close();
  await stranger.context().close();
});

test('the coordinator settles the agreed answers and sees the spread, without a name beside an answer', async ({
  page,
}) => {
  await signIn(page, DEMO.coordinator);
  await page.goto(`/calibrations/${calibration}`);
  await expect(page.getByText('Settle the agreed answers')).toHaveCount(0);
  await answerSharedCase(page, { calibration, questions });
  await page.reload();
  await page.getByText('Settle the agreed answers').click();
  await page.getByRole('button', { name: 'Settle', exact: true }).click();
  await expect(page.getByRole('link', { name: /^Tick the box/ })).toBeVisible();
  await page.getByLabel(/They stay as they are/).check();
  await page.getByRole('button', { name: 'Settle', exact: true }).click();
  await expect(page.getByText('The agreed answers are settled')).toBeVisible();
  const spread = page.getByRole('table', { name: 'By question' });
  await expect(spread.getByRole('row').nth(1)).toContainText('2 of 3');
  await expect(spread.getByRole('row').nth(2)).toContainText('3 of 3');
  await expect(spread).not.toContainText(/Marsh|Ashworth|Okafor/);
  await expect(page.getByText('Fleiss’ kappa')).toBeVisible();
  expect(await page.content()).not.toContain(HELENS_NOTE);
});

test('then each auditor privately sees their own answers beside the agreed ones', async ({
  page,
  browser,
}) => {
  await signIn(page, DEMO.manager);
  await page.getByRole('link', { name: TITLE }).first().click();
  const all = questions.length;
  await expect(page.getByRole('heading', { name: `${all - 1} of ${all} as agreed` })).toBeVisible();
  await expect(page.getByText(HELENS_NOTE)).toBeVisible();
  await expect(page.getByText('What good looks like:')).toHaveCount(1);
  const colleague = await signedIn(browser, DEMO.chair);
  await colleague.goto(`/calibrations/${calibration}`);
  await expect(colleague.getByRole('heading', { name: `${all} of ${all} as agreed` })).toBeVisible();
  expect(await colleague.content()).not.toContain(HELENS_NOTE);
  await colleague.goto('/messages');
  await expect(colleague.getByRole('link', { name: `The agreed answers are there: ${TITLE}` })).toBeVisible();
  await colleague.context().close();
});
