import { z } from 'zod';
import type { WorkPhase } from '#lib/domain/audits/response.ts';
import { requiredText } from '#lib/domain/required-fields.ts';

/** A question from an auditor to the unit, as the form shows it. Moments are ISO texts, because the form is sent as JSON. */
export type AskedQuestion = {
  id: string;
  /** The question of the tool it is about; null for the audit as a whole. */
  questionId: string | null;
  words: string;
  askedById: string;
  by: string;
  at: string;
  /** Empty until the unit has answered. */
  answer: string;
  answeredBy: string | null;
  answeredAt: string | null;
};

/** What an auditor posts to ask the unit; an empty `about` means the audit as a whole. */
export const askUnitForm = z.object({
  about: z.string().default(''),
  words: requiredText('your question', 2000),
});

/** What a coordinator posts to answer. */
export const answerUnitForm = z.object({ answer: requiredText('your answer', 4000) });

/** Phases in which one of a pair must not learn what the other thinks: what they asked would tell. */
const ALONE: readonly WorkPhase[] = ['alone', 'waiting'];

/** The questions one of a pair may see: all of them, or only their own while they judge alone. */
export const questionsFor = (
  { personId, phase }: { personId: string; phase: WorkPhase },
  asked: readonly AskedQuestion[],
): AskedQuestion[] => asked.filter(({ askedById }) => !ALONE.includes(phase) || askedById === personId);
