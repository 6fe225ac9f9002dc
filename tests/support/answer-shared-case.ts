import { randomUUID } from 'node:crypto';
import type { Page } from '@playwright/test';
import { NO_ANSWER } from '#lib/domain/answers/no-answer.ts';
import type { AnswerType } from '#lib/domain/tools/answer-types.ts';
import type { Question } from '#lib/domain/tools/question.ts';
import { scoredQuestions } from '#lib/domain/tools/questions.ts';
import { readTools } from '#prisma/read-tools.ts';

/** An answer of each kind that needs nothing more. */
const USUAL: Partial<Record<AnswerType, string | number>> = {
  evidence: 'met',
  'yes-no': 'yes',
  grade: 'good',
  dates: 'na',
  'scale-0-10': 8,
};

/** The questions of a starter tool that count. */
export function questionsThatCount(slug: string): Question[] {
  const tool = readTools().find(({ id }) => id === slug);
  if (!tool) throw new Error(`There is no tool ${slug}`);
  return scoredQuestions(tool);
}

type Sheet = { calibration: string; questions: readonly Question[]; instead?: Record<string, string> };

/** Answers every question as the page's own script does, each as usual unless another answer is given. */
export async function answerSharedCase(
  page: Page,
  { calibration, questions, instead }: Sheet,
): Promise<void> {
  const saves = questions.map(({ id, type }) => ({
    path: `/api/calibrations/${calibration}/answers/${id}`,
    body: {
      commandId: randomUUID(),
      version: 0,
      answer: { ...NO_ANSWER, value: instead?.[id] ?? USUAL[type] ?? null },
    },
  }));
  const statuses = await page.evaluate(async (all) => {
    const found: number[] = [];
    for (const { path, body } of all) {
      const headers = { 'content-type': 'application/json' };
      const answer = await fetch(path, { method: 'PUT', headers, body: JSON.stringify(body) });
      found.push(answer.status);
    }
    return found;
  }, saves);
  if (statuses.some((status) => status !== 200)) throw new Error(`Not all was saved: ${statuses.join(' ')}`);
}
