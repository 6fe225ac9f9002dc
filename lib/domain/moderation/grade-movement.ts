import { MODERATION_REASON_NAMES, type ModerationReason } from '#lib/domain/moderation/why.ts';
import { GRADES, type Grade } from '#lib/statistics/grade-from-scores.ts';

/** Which way a judgement went. */
export type Movement = 'up' | 'same' | 'down';

/** Finished moderations of one reason that went from one grade to another. */
export type GradeMove = {
  why: ModerationReason;
  before: Grade | null;
  after: Grade | null;
  audits: number;
  /** Questions whose answer was changed, and all that were asked in these audits. */
  changed: number;
  asked: number;
};

/** What moderation did to audits of one reason. */
export type MovementRow = Record<Movement | 'audits' | 'changed' | 'asked', number> & {
  why: ModerationReason;
};

const place = (grade: Grade): number => GRADES.indexOf(grade);

/** The way from one grade to another; a judgement that was or is missing has not moved. */
export function movementOf(before: Grade | null, after: Grade | null): Movement {
  if (before === null || after === null || before === after) return 'same';
  return place(after) > place(before) ? 'up' : 'down';
}

/** How judgements and answers moved, for each reason that has a finished moderation, in the order of the reasons. */
export function gradeMovement(moves: readonly GradeMove[]): MovementRow[] {
  return MODERATION_REASON_NAMES.flatMap((why) => {
    const own = moves.filter((move) => move.why === why);
    const row: MovementRow = { why, audits: 0, up: 0, same: 0, down: 0, changed: 0, asked: 0 };
    for (const { before, after, audits, changed, asked } of own) {
      row[movementOf(before, after)] += audits;
      row.audits += audits;
      row.changed += changed;
      row.asked += asked;
    }
    return row.audits === 0 ? [] : [row];
  });
}
