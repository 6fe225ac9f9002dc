import { DEMO, demoPassword, emailOf, signInByPage } from '#tests/support/demonstration.ts';
import { expect, test } from '#tests/support/walk.ts';

const WRONG = 'Either the e-mail address or the password is not right';

test('someone who signs out leaves no session behind: the old cookie opens nothing', async ({
  page,
  context,
}) => {
  await signInByPage(page, DEMO.leader);
  const cookies = await context.cookies();
  await page.getByRole('button', { name: 'Sign out' }).click();
  await expect(page.getByRole('heading', { name: 'You have signed out' })).toBeVisible();
  await context.addCookies(cookies);
  await page.goto('/');
  await expect(page).toHaveURL(/\/sign-in/);
});

test('someone who follows a link before signing in comes to that page, after a mistake too', async ({
  page,
}) => {
  await page.goto('/people?show=left');
  await expect(page).toHaveURL('/sign-in?to=%2Fpeople%3Fshow%3Dleft');
  await page.getByLabel('E-mail address').fill(emailOf(DEMO.administrator));
  await page.getByRole('button', { name: 'Sign in' }).click();
  await expect(page.getByRole('link', { name: 'Enter your password' })).toBeVisible();
  await page.getByLabel('Password', { exact: true }).fill(demoPassword());
  await page.getByRole('button', { name: 'Sign in' }).click();
  await expect(page).toHaveURL('/people?show=left');
});

test('a link that names another site leads home', async ({ page }) => {
  await page.goto('/sign-in?to=%2F%2Felsewhere.example');
  await page.getByLabel('E-mail address').fill(emailOf(DEMO.leader));
  await page.getByLabel('Password', { exact: true }).fill(demoPassword());
  await page.getByRole('button', { name: 'Sign in' }).click();
  await expect(page).toHaveURL('/');
});

test('a mistake keeps the address, not the password, and says it at the field', async ({ page }) => {
  await page.goto('/sign-in');
  await page.getByLabel('E-mail address').fill('nobody');
  await page.getByRole('button', { name: 'Sign in' }).click();
  await expect(page.getByRole('link', { name: 'Enter your password' })).toBeVisible();
  await expect(page.getByLabel('E-mail address')).toHaveValue('nobody');
  await page.getByRole('link', { name: /Enter an e-mail address/ }).click();
  await expect(page.getByLabel('E-mail address')).toBeFocused();
});

for (const [who, name] of [
  ['someone who has an account', 'michael.trent'],
  ['someone who has none', 'nobody.at.all'],
] as const) {
  test(`five failures slow the sixth try of ${who}, in the same words`, async ({ page }) => {
    await page.goto('/sign-in');
    for (let time = 1; time <= 6; time += 1) {
      await page.getByLabel('E-mail address').fill(emailOf(name));
      await page.getByLabel('Password', { exact: true }).fill(`wrong ${time}`);
      await page.getByRole('button', { name: 'Sign in' }).click();
      const words = time <= 5 ? WRONG : /^Too many tries\. Wait \d+ seconds/;
      await expect(page.getByRole('alert').getByRole('link')).toHaveText(words);
      await expect(page.getByLabel('Password', { exact: true })).toHaveValue('');
    }
  });
}

test('someone signs in without JavaScript', async ({ browser }) => {
  const context = await browser.newContext({ javaScriptEnabled: false });
  const page = await context.newPage();
  await page.goto('/sign-in');
  await page.getByLabel('E-mail address').fill(emailOf(DEMO.leader));
  await page.getByLabel('Password', { exact: true }).fill(demoPassword());
  await page.getByRole('button', { name: 'Sign in' }).click();
  await expect(page.getByRole('heading', { level: 1 })).toHaveText('Latest findings');
  await context.close();
});

test('someone whom an administrator disables is out at their next request, and cannot come back', async ({
  page,
  browser,
}) => {
  const theirs = await browser.newPage();
  await signInByPage(theirs, 'anna.kowalska');
  await signInByPage(page, DEMO.administrator);
  await page.getByRole('link', { name: 'Anna Kowalska' }).click();
  await page.getByRole('button', { name: /^Disable/ }).click();
  await expect(page.getByRole('button', { name: /^Enable/ })).toBeVisible();
  await theirs.reload();
  await expect(theirs).toHaveURL(/\/sign-in/);
  await theirs.getByLabel('E-mail address').fill(emailOf('anna.kowalska'));
  await theirs.getByLabel('Password', { exact: true }).fill(demoPassword());
  await theirs.getByRole('button', { name: 'Sign in' }).click();
  await expect(theirs.getByRole('alert').getByRole('link')).toHaveText(WRONG);
  await theirs.close();
  await page.getByRole('button', { name: /^Enable/ }).click();
  await expect(page.getByRole('button', { name: /^Disable/ })).toBeVisible();
});

test('the warning before a session ends comes over the page and takes nothing typed away', async ({
  page,
}) => {
  await page.clock.install();
  await signInByPage(page, DEMO.administrator);
  await page.goto('/people/new');
  await page.getByLabel('Name', { exact: true }).fill('Ruth Amadi');
  const soon = () => ({ idleAt: Date.now() + 90_000, absoluteAt: Date.now() + 3_600_000, now: Date.now() });
  await page.route('**/api/session?**', (route) =>
    route.request().method() === 'GET' ? route.fulfill({ json: soon() }) : route.continue(),
  );
  await page.clock.fastForward('14:00');
  await expect(page.getByRole('dialog', { name: 'You will be signed out soon' })).toBeVisible();
  await page.getByRole('button', { name: 'Stay signed in' }).click();
  await expect(page.getByRole('dialog')).toBeHidden();
  await expect(page.getByLabel('Name', { exact: true })).toHaveValue('Ruth Amadi');
});

test('a page behind the sign-in is kept by nobody, runs only our scripts and cannot be framed', async ({
  page,
}) => {
  await signInByPage(page, DEMO.leader);
  const headers = (await page.goto('/'))?.headers() ?? {};
  expect(headers['cache-control']).toContain('no-store');
  expect(headers['content-security-policy']).toMatch(
    /script-src 'self' 'nonce-[\w+/=]{24}' 'strict-dynamic';/,
  );
  expect(headers['content-security-policy']).toContain("frame-ancestors 'none'");
  expect(headers['x-content-type-options']).toBe('nosniff');
  expect(headers['x-powered-by']).toBeUndefined();
});

test('the session cookie is out of reach of scripts and of other sites', async ({ page, context }) => {
  await signInByPage(page, DEMO.leader);
  const [cookie] = await context.cookies();
  expect(cookie).toMatchObject({ name: 'sightline', httpOnly: true, sameSite: 'Lax', path: '/' });
});

test('nobody can have images transformed here', async ({ request }) => {
  const answer = await request.get('/_next/image?url=%2Ficon.png&w=64&q=75');
  expect(answer.status()).toBe(404);
});

test('“stay signed in” sent by another site is refused', async ({ page }) => {
  await signInByPage(page, DEMO.leader);
  const answer = await page.request.post('/api/session', { headers: { 'sec-fetch-site': 'cross-site' } });
  expect(answer.status()).toBe(403);
});
