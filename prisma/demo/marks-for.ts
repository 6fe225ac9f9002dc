import type { Answer } from '#lib/domain/answers/answer.ts';
import { canMark, type QuickWinCause } from '#lib/domain/answers/marks.ts';
import { asksVoice, type Voice, voicesFor } from '#lib/domain/answers/voice.ts';
import type { AnswerOutcome } from '#lib/domain/tools/answer-types.ts';
import type { Question } from '#lib/domain/tools/question.ts';
import { chance, pick, pickWeighted } from '#prisma/demo/chance.ts';
import { VOICE_WORDS } from '#prisma/demo/phrases.ts';

const CAUSES: Record<QuickWinCause, number> = {
  forgotten: 34,
  system: 28,
  capacity: 18,
  skill: 12,
  partner: 8,
};

function voiceFor(question: Question, words: string): Voice | null {
  if (!asksVoice(question) || chance(words, 'asked') > 0.35) return null;
  const view = chance(words, 'view') < 0.7 ? 'same' : 'differs';
  return {
    who: pick(voicesFor(question), words, 'who'),
    view,
    words: pick(VOICE_WORDS[view], words, 'said'),
  };
}

/** What a made-up answer is marked as and what the family says beside it: few of them, and only where it fits. */
export function marksFor(
  question: Question,
  outcome: AnswerOutcome,
  words: string,
): Pick<Answer, 'exemplar' | 'quickWin' | 'voice'> {
  const isExemplar = canMark('exemplar', outcome) && chance(words, 'exemplar') < 0.03;
  const isQuickWin = !isExemplar && canMark('quick-win', outcome) && chance(words, 'quick') < 0.15;
  return {
    exemplar: isExemplar,
    quickWin: isQuickWin ? pickWeighted(CAUSES, words, 'cause') : null,
    voice: voiceFor(question, words),
  };
}
