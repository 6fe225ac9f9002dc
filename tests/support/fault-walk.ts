import type { Browser, BrowserContext, Page } from '@playwright/test';
import { expect } from '@playwright/test';
import type { Client } from 'pg';
import { z } from 'zod';
import { emailOf } from '#tests/support/demonstration.ts';

/** What is typed two seconds before a fault is to survive it. */
const TWO_SECONDS = 2_000;
const VALUES = ['met', 'partly', 'not-met'] as const;

const auditRow = z.tuple([
  z.object({
    auditId: z.string(),
    personId: z.string(),
    email: z.string(),
    definition: z.object({
      sections: z.array(
        z.object({ id: z.string(), questions: z.array(z.object({ id: z.string(), type: z.string() })) }),
      ),
    }),
  }),
]);

/** The audit that is worked on, whose it is, and its questions about evidence with their sections. */
export type FaultAudit = {
  auditId: string;
  personId: string;
  email: string;
  questions: { id: string; section: string }[];
};

/** What was typed last into one field of one question. */
export type Typed = { question: string; content: { value: string } | { note: string } };

/** An audit that this auditor has not begun. */
export async function findFaultAudit(client: Client, name: string): Promise<FaultAudit> {
  const { rows } = await client.query(
    `SELECT a.id AS "auditId", p.id AS "personId", p.email, t.definition
     FROM "Audit" a
     JOIN "Cycle" c ON c.id = a."cycleId" AND c.status = 'open' AND c."pairMode" = 'together'
     JOIN "ToolVersion" t ON t.id = c."toolVersionId"
     JOIN "AuditSeat" s ON s."auditId" = a.id
     JOIN "Person" p ON p.id = s."personId" AND p.email = $1
     WHERE a.status = 'allocated' ORDER BY a.number LIMIT 1`,
    [emailOf(name)],
  );
  const [{ definition, ...audit }] = auditRow.parse(rows);
  const questions = definition.sections.flatMap(({ id: section, questions: asked }) =>
    asked.filter(({ type }) => type === 'evidence').map(({ id }) => ({ id, section })),
  );
  return { ...audit, questions };
}

/** Opens the audit in a new tab and waits until its form is alive. */
export async function openTab(context: BrowserContext, address: string): Promise<Page> {
  const page = await context.newPage();
  const alive = page.waitForResponse((response) => response.url().includes('/stream?since='));
  await page.goto(address);
  await alive;
  return page;
}

/** Signs in by the page, as people do. */
export async function enterFaultService(
  browser: Browser,
  service: { origin: string; password: string },
  email: string,
): Promise<BrowserContext> {
  const context = await browser.newContext({ baseURL: service.origin });
  const page = await context.newPage();
  await page.goto('/sign-in');
  await page.getByLabel('E-mail address').fill(email);
  await page.getByLabel('Password', { exact: true }).fill(service.password);
  await page.getByRole('button', { name: 'Sign in' }).click();
  await page.waitForURL((url) => url.pathname !== '/sign-in');
  await page.close();
  return context;
}

/** What the page says of its saving. */
export const statusOf = (page: Page) => page.locator('.app-identity-bar__status');

/** Types or chooses something new: a note by letters, every third time an answer by its button. */
export async function typeAnswer(page: Page, { questions }: FaultAudit, turn: number): Promise<Typed> {
  const { id, section } = questions[turn % questions.length] ?? { id: '', section: '' };
  const card = page.locator(`[id="${id}"]`);
  if (!(await card.isVisible())) await page.locator(`ol a[href$="section=${section}"]`).click();
  if (turn % 3 === 0) {
    const chosen = VALUES[Math.floor(turn / questions.length) % VALUES.length] ?? 'met';
    await card.locator(`input[type=radio][value="${chosen}"]`).check();
    return { question: id, content: { value: chosen } };
  }
  const note = `Seen before fault ${turn}, in the record of the visit`;
  const field = page.locator(`[name="q.${id}.note"]`);
  if (!(await field.isVisible())) await card.locator('details', { has: field }).locator('summary').click();
  await field.fill(note);
  return { question: id, content: { note } };
}

/** Types, and waits until the server has it or two seconds have passed. */
export async function typeAndWait(page: Page, audit: FaultAudit, turn: number): Promise<Typed> {
  const { id = '' } = audit.questions[turn % audit.questions.length] ?? {};
  const taken = page
    .waitForResponse((reply) => reply.url().endsWith(`/answers/${id}`) && reply.ok(), {
      timeout: TWO_SECONDS,
    })
    // Two seconds have passed: whatever becomes of it, it is not to be lost.
    .catch(() => null);
  const typed = await typeAnswer(page, audit, turn);
  await taken;
  return typed;
}

const contentRow = z.array(z.object({ content: z.record(z.string(), z.unknown()) }));

/** The answers that were typed are in the database, whatever else is. */
export async function expectKept(client: Client, auditId: string, typed: Typed): Promise<void> {
  const find = async () => {
    const { rows } = await client.query(
      'SELECT content FROM "Answer" WHERE "auditId" = $1 AND "questionId" = $2',
      [auditId, typed.question],
    );
    return contentRow.parse(rows)[0]?.content;
  };
  await expect.poll(find, { timeout: 20_000, intervals: [50] }).toMatchObject(typed.content);
}
