import type { ConcernLevel } from '#lib/domain/concerns/level.ts';
import type { AlertLevel } from '#lib/domain/tools/vocabulary.ts';

const NOTHING = {
  blocksReturnUntil: null,
  spoken: null,
  escalateTo: null,
  acknowledgedWithinHours: null,
  acknowledgedWithinWorkingDays: null,
  writtenPlanWithinWorkingDays: null,
  feedbackWithinWorkingDays: null,
  actionsAgreedWithinWorkingDays: null,
};

const LEVELS: Record<ConcernLevel, AlertLevel> = {
  red: {
    ...NOTHING,
    level: 'red',
    meaning: 'a person may be at immediate risk',
    act: 'stop the audit and speak to the team manager',
    blocksReturnUntil: 'acknowledged',
    spoken: 'same working day',
    acknowledgedWithinHours: 4,
    writtenPlanWithinWorkingDays: 1,
  },
  amber: {
    ...NOTHING,
    level: 'amber',
    meaning: 'a duty is not being met',
    act: null,
    acknowledgedWithinWorkingDays: 1,
    writtenPlanWithinWorkingDays: 5,
  },
};

/** What the shared vocabulary says of a level, changed as a test needs. */
export const aLevel = (level: ConcernLevel, overrides: Partial<AlertLevel> = {}): AlertLevel => ({
  ...LEVELS[level],
  ...overrides,
});
