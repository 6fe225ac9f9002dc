import type { Page } from '@playwright/test';
import { DEMO, signIn } from '#tests/support/demonstration.ts';
import { FIRST_CYCLE, openFirstFindings } from '#tests/support/first-findings.ts';
import { expect, test } from '#tests/support/walk.ts';

const LATEST = 'Child protection, December 2014';
const PAPER = 'Annual audit report 2010';

async function openChangeOfLatest(page: Page): Promise<void> {
  await page.goto('/findings');
  const latest = page.getByRole('listitem').filter({ hasText: `${LATEST} · edition` });
  await latest.getByRole('link').click();
  await page
    .getByRole('navigation', { name: 'Findings of this cycle' })
    .getByRole('link', { name: 'Change' })
    .click();
  await expect(page.getByText(`${LATEST} · compared with`)).toBeVisible();
}

async function compareWith(page: Page, name: string): Promise<void> {
  const choice = page.getByLabel('Compare with');
  const option = choice.getByRole('option', { name });
  await choice.selectOption((await option.first().getAttribute('value')) ?? '');
  await page.getByRole('button', { name: 'Compare' }).click();
  await page.waitForURL(/against=/);
}

test('a leader sees what changed between two cycles and how sure we are', async ({ page }) => {
  await signIn(page, DEMO.leader);
  await openChangeOfLatest(page);
  await compareWith(page, FIRST_CYCLE);
  await expect(page.getByText(`${LATEST} · compared with ${FIRST_CYCLE}`)).toBeVisible();
  await expect(page.getByRole('heading', { level: 1 })).toHaveText(
    '1 key area improved; 1 key area may have improved',
  );
  const row = (name: string) =>
    page.getByRole('table', { name: 'What changed, by key area' }).getByRole('row', { name });
  await expect(row('Complaints information')).toHaveText(
    /48% \(12 of 25\).*94% \(51 of 54\).*Improved: \+46 points, \+26 to \+65/,
  );
  await expect(row('Parents and child involved')).toHaveText(/May have improved: \+20 points, −3 to \+41/);
  await expect(row('Plan judged to be of good quality')).toHaveText(
    /No detectable change; a fall of up to 32 points, or a rise of up to 28, could have been missed/,
  );
  await expect(row('Gatekeeping')).toHaveText(/Nothing to compare: no figure before/);
  await expect(
    page.getByText('Even if nothing had changed, 1 of 7 would be expected to look changed'),
  ).toBeVisible();
  await page.getByText('How a change is told from chance').click();
  const tests = page.getByRole('table', { name: 'Tests, by key area' });
  await expect(tests.getByRole('row', { name: 'Parents and child involved' })).toHaveText(
    /0\.\d{3}.*0\.\d{3}/,
  );
});

test('a coordinator enters the figures of a report on paper, and the first cycle stands beside them', async ({
  page,
}) => {
  await signIn(page, DEMO.coordinator);
  await page.goto('/findings/paper/new?tool=child-protection');
  await page.getByLabel('Name of the report').fill(PAPER);
  await page.getByLabel('Day').fill('31');
  await page.getByLabel('Month').fill('3');
  await page.getByLabel('Year').fill('2010');
  await page.getByLabel('Audits it was made from').fill('26');
  const plan = page.getByRole('group', { name: 'Plan judged to be of good quality' });
  await plan.getByLabel('Percentage').fill('60');
  await plan.getByLabel('Evidence found in').fill('15');
  await plan.getByLabel('out of').fill('26');
  await page.getByRole('button', { name: 'Enter these figures' }).click();
  const why = '15 of 26 is 58%, not 60%: 60% cannot come from 26 audits, but 15 of 25 can';
  await expect(plan.getByText(why)).toBeVisible();
  await plan.getByLabel('out of').fill('25');
  await page.getByRole('button', { name: 'Enter these figures' }).click();
  await expect(page.getByText('The figures of this report are entered')).toBeVisible();

  await openFirstFindings(page);
  await page
    .getByRole('navigation', { name: 'Findings of this cycle' })
    .getByRole('link', { name: 'Change' })
    .click();
  await compareWith(page, `Paper report: ${PAPER}`);
  const table = page.getByRole('table', { name: 'What changed, by key area' });
  await expect(table.getByRole('row', { name: 'Plan judged to be of good quality' })).toHaveText(
    /60% \(15 of 25\).*60% \(15 of 25\).*No detectable change/,
  );
  await expect(table.getByRole('row', { name: 'Parents involved in core groups' })).toHaveText(
    /Not in the report/,
  );

  await page.goto('/findings/paper');
  await page.getByRole('link', { name: PAPER }).click();
  await page.getByText('Remove this report').first().click();
  await page.getByRole('button', { name: 'Remove this report' }).click();
  await expect(page.getByText('This report is removed')).toBeVisible();
});
