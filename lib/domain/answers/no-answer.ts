import type { Answer } from '#lib/domain/answers/answer.ts';

/** A question nobody has touched. */
export const NO_ANSWER: Answer = {
  value: null,
  foundIn: null,
  expectedPlace: null,
  pointer: '',
  minutes: null,
  note: '',
  exemplar: false,
  quickWin: null,
  voice: null,
  reason: '',
  override: null,
};
