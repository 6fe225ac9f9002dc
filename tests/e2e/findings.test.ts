import { DEMO, signIn } from '#tests/support/demonstration.ts';
import { FIRST_CYCLE, openFirstFindings } from '#tests/support/first-findings.ts';
import { expect, test } from '#tests/support/walk.ts';

test("a leader reads the first cycle's eight figures", async ({ page }) => {
  await signIn(page, DEMO.leader);
  await openFirstFindings(page);
  await expect(page.getByRole('heading', { level: 1 })).toHaveText(
    'Evidence was found in about half to two thirds of the files',
  );
  await expect(page.getByText(`${FIRST_CYCLE} · edition of 22 December 2010`)).toBeVisible();
  await expect(page.getByText('26 of 29 (90%)')).toBeVisible();
  const rows = page.getByRole('table', { name: 'Evidence on file, by key area' }).getByRole('row');
  await expect(rows).toHaveText([
    /Evidence on file.*Likely range/,
    /60% \(15 of 25\).*41% to 77%/,
    /50% \(13 of 26\).*32% to 68%/,
    /Cannot be ascertained: answered in 11 of 26/,
    /60% \(15 of 25\).*41% to 77%/,
    /60% \(15 of 25\).*41% to 77%/,
    /48% \(12 of 25\).*30% to 67%/,
    /48% \(12 of 25\).*30% to 67%/,
    /70% \(16 of 23\).*49% to 84%/,
  ]);
});

test('a leader orders the key areas by size and opens one: its questions, its chart and its table agree', async ({
  page,
}) => {
  await signIn(page, DEMO.leader);
  await openFirstFindings(page);
  await page.getByRole('link', { name: 'Smallest share first' }).click();
  await expect(page.getByRole('rowheader').first()).toHaveText(
    'Complaints information made available to the family',
  );
  await page.getByRole('link', { name: 'Supervision notes evident on the child' }).click();
  await expect(page.getByRole('heading', { level: 1 })).toHaveText(
    'Evidence was found in 16 of 23 files, about two thirds',
  );
  const table = page.getByRole('table', { name: 'Audits by outcome' });
  await expect(table.getByRole('row', { name: 'Met 16', exact: true })).toBeVisible();
  await expect(table.getByRole('row', { name: 'Not answered 2', exact: true })).toBeVisible();
  await expect(page.locator('.app-outcome-chart__label', { hasText: '16' })).toBeVisible();
});

test('a leader takes the figures away as a file', async ({ page }) => {
  await signIn(page, DEMO.leader);
  await openFirstFindings(page);
  const waiting = page.waitForEvent('download');
  await page.getByRole('link', { name: 'Download CSV' }).click();
  expect((await waiting).suggestedFilename()).toBe('child-protection-cycle-1-findings.csv');
});

test('a coordinator sees the open cycle’s figures marked as provisional', async ({ page }) => {
  await signIn(page, DEMO.coordinator);
  await page.goto('/cycles');
  await page.getByRole('link', { name: 'Cared for children post 16, cycle 1' }).click();
  await page.getByRole('link', { name: 'Findings', exact: true }).last().click();
  await expect(
    page.getByText('Cared for children post 16, cycle 1 · provisional, not published'),
  ).toBeVisible();
  await expect(page.getByText('These figures are provisional')).toBeVisible();
});

test.describe('without a script', () => {
  test.use({ javaScriptEnabled: false });

  test('the table stands alone where there is no chart', async ({ page }) => {
    await signIn(page, DEMO.leader);
    await openFirstFindings(page);
    await page.getByRole('link', { name: 'Core groups held regularly' }).click();
    await expect(page.getByRole('table', { name: 'Audits by outcome' })).toBeVisible();
    await expect(page.locator('.app-outcome-chart__place')).toBeHidden();
  });
});
