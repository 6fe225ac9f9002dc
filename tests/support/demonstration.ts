import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import type { Cookie, Page } from '@playwright/test';
import { z } from 'zod';
import { demoPasswordOf } from '#prisma/demo/password.ts';
import { SERVICE_DATA } from '#tests/support/service-place.ts';

const secretsSchema = z.object({ SIGHTLINE_SECRET: z.string() });

/** People of the demonstration, by what they do there. */
export const DEMO = {
  manager: 'helen.marsh',
  chair: 'janet.ashworth',
  anotherManager: 'david.okafor',
  anotherChair: 'omar.siddiqui',
  coordinator: 'gwen.hartley',
  leader: 'catherine.boyle',
  administrator: 'simon.achebe',
  practitioner: 'l.fenwick',
  agreeing: 'sian.pritchard',
} as const;

/** The address a person of the demonstration signs in with. */
export const emailOf = (name: string) => `${name}@northmere.example`;

/** The password that the service under test came up with. */
export function demoPassword(): string {
  const text = readFileSync(join(SERVICE_DATA, 'secrets.json'), 'utf8');
  return demoPasswordOf(secretsSchema.parse(JSON.parse(text)).SIGHTLINE_SECRET);
}

/** Cookies of sessions that may still be live, by whose they are. */
const kept = new Map<string, Cookie>();

/** Goes on with a session from an earlier test, as a browser does that was not closed; false where there is none any more. */
async function goOn(page: Page, name: string): Promise<boolean> {
  const cookie = kept.get(name);
  if (!cookie) return false;
  await page.context().addCookies([cookie]);
  await page.goto('/');
  return new URL(page.url()).pathname !== '/sign-in';
}

/** Comes in as somebody, home: by a session they still have, else by the page. */
export async function signIn(page: Page, name: string): Promise<void> {
  if (await goOn(page, name)) return;
  await signInByPage(page, name);
  const cookie = (await page.context().cookies()).find(({ httpOnly }) => httpOnly);
  if (cookie) kept.set(name, cookie);
}

/** Signs in by the page, as people do, and waits for what comes after. */
export async function signInByPage(page: Page, name: string, password = demoPassword()): Promise<void> {
  await page.goto('/sign-in');
  await page.getByLabel('E-mail address').fill(emailOf(name));
  await page.getByLabel('Password', { exact: true }).fill(password);
  await page.getByRole('button', { name: 'Sign in' }).click();
  await page.waitForURL((url) => url.pathname !== '/sign-in');
}
