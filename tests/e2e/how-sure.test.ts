import { DEMO, signIn } from '#tests/support/demonstration.ts';
import { expect, test } from '#tests/support/walk.ts';

const FIRST = 'Child protection, cycle 1';

test('whoever reads findings is told of a key area how sure its figure is, and in how many of all cases it would be so', async ({
  page,
}) => {
  await signIn(page, DEMO.coordinator);
  await page.goto('/cycles');
  await page.getByRole('link', { name: FIRST, exact: true }).click();
  await page.getByRole('link', { name: 'Findings', exact: true }).last().click();
  const short = page.getByRole('region', { name: 'How sure we are' });
  await expect(short.getByRole('row', { name: /^Parents involved in core groups/ })).toContainText(
    '45% to 55% (13 to 16 of 29)',
  );
  await page.getByRole('link', { name: 'Parents involved in core groups' }).first().click();
  const sure = page.getByRole('region', { name: 'How sure we are' });
  await expect(sure.getByRole('row', { name: /^Met / }).first()).toContainText('50% (13 of 26)');
  await expect(sure.getByRole('row', { name: /^Of all 187 cases on the list/ })).toContainText(
    /Between \d+ and \d+.*This takes for granted/,
  );
});

test('a coordinator records what is expected, and a figure wholly below it says so', async ({ page }) => {
  await signIn(page, DEMO.coordinator);
  await page.goto('/findings/expectations?tool=child-protection');
  await page.getByRole('link', { name: 'Change what is expected of Supervision notes' }).click();
  await page.getByRole('textbox', { name: /^At least so many audits/ }).fill('99');
  await page.getByRole('button', { name: 'Record this expectation' }).click();
  await expect(page.getByRole('link', { name: 'Enter who agreed it' })).toBeVisible();
  await page.getByRole('textbox', { name: 'Day', exact: true }).fill('1');
  await page.getByRole('textbox', { name: 'Month', exact: true }).fill('12');
  await page.getByRole('textbox', { name: 'Year', exact: true }).fill('2010');
  await page.getByRole('textbox', { name: 'Who agreed it' }).fill('Senior management team');
  await page.getByRole('textbox', { name: 'Why' }).fill('The supervision policy');
  await page.getByRole('button', { name: 'Record this expectation' }).click();
  await expect(page.getByText('What is expected is recorded')).toBeVisible();
  await page.goto('/findings');
  await page
    .getByRole('link', { name: /^(?:Child protection: )?evidence was found/i })
    .first()
    .click();
  const row = page.getByRole('row', { name: /^Supervision notes evident/ }).first();
  await expect(row).toContainText(/99%\s*Below/);

  await page.goto('/findings/expectations?tool=child-protection');
  await page.getByRole('link', { name: 'Change what is expected of Supervision notes' }).click();
  await page.getByText('Expect nothing of this key area any more').click();
  const givingUp = page.locator('form', { has: page.getByRole('button', { name: 'Give it up' }) });
  await givingUp.getByRole('textbox', { name: 'Day', exact: true }).fill('2');
  await givingUp.getByRole('textbox', { name: 'Month', exact: true }).fill('12');
  await givingUp.getByRole('textbox', { name: 'Year', exact: true }).fill('2010');
  await givingUp.getByRole('textbox', { name: 'Who agreed it' }).fill('Senior management team');
  await givingUp.getByRole('textbox', { name: 'Why' }).fill('The policy is being rewritten');
  await givingUp.getByRole('button', { name: 'Give it up' }).click();
  await expect(page.getByText('Nothing is expected of it any more')).toBeVisible();
});
