import type { Answer } from '#lib/domain/answers/answer.ts';
import { NO_ANSWER } from '#lib/domain/answers/no-answer.ts';
import type { Question } from '#lib/domain/tools/question.ts';
import type { Section, ToolDefinition } from '#lib/domain/tools/tool.ts';

/** A scored evidence question, changed as a test needs. */
export const aQuestion = (overrides: Partial<Question> = {}): Question => ({
  id: 'seen',
  number: '1.1',
  text: 'Was the child seen?',
  type: 'evidence',
  scored: true,
  critical: false,
  commonKey: null,
  good: null,
  partly: null,
  naWhen: null,
  metIncludes: ['met'],
  choices: [],
  lookIn: ['case-notes'],
  standards: [],
  themes: [],
  dateRule: null,
  alert: null,
  ...overrides,
});

/** A section, changed as a test needs. */
export const aSection = (overrides: Partial<Section> = {}): Section => ({
  id: 'assessment',
  number: 1,
  title: 'Assessment',
  critical: false,
  questions: [aQuestion()],
  ...overrides,
});

const unscored = (id: string): Question => aQuestion({ id, type: 'text', scored: false });

/** A sound tool of one question, changed as a test needs. */
export const aTool = (overrides: Partial<ToolDefinition> = {}): ToolDefinition => ({
  id: 'child-protection',
  title: 'Child protection',
  version: '1.0.0',
  service: 'children',
  unitOfAudit: 'one child',
  purpose: 'To see whether children are seen.',
  frame: 'all children on a plan',
  sampling: {
    method: 'random',
    defaultSize: 29,
    minimumPerStratum: null,
    exclude: [],
    secondAuditor: null,
    extra: null,
  },
  auditors: 'a pair',
  privacy: null,
  multiAgency: false,
  keyAreas: [{ id: 'child-seen', label: 'Child seen', rule: 'single', questions: ['seen'] }],
  sections: [aSection()],
  context: aSection({ id: 'context', number: 2, title: 'The circumstances', questions: [unscored('ctx')] }),
  closing: aSection({ id: 'closing', number: 3, title: 'To finish', questions: [unscored('close')] }),
  grading: { perSection: true, overall: 'suggested', criticalSections: [], override: 'with a reason' },
  vocabulary: {
    places: [{ id: 'case-notes', label: 'dated case notes' }],
    themes: [{ id: 'neglect', sources: [] }],
    standards: [
      {
        code: 'WT2023',
        title: 'Working Together',
        type: 'guidance',
        from: null,
        until: null,
        checked: 'seen',
      },
    ],
    commonKeys: [{ key: 'person-seen', meaning: 'the person was seen' }],
    alertLevels: [
      {
        level: 'red',
        meaning: 'a person may be at risk',
        act: 'stop and speak to the manager',
        blocksReturnUntil: 'acknowledged',
        spoken: 'same working day',
        escalateTo: 'head of service',
        acknowledgedWithinHours: 4,
        acknowledgedWithinWorkingDays: null,
        writtenPlanWithinWorkingDays: 1,
        feedbackWithinWorkingDays: null,
        actionsAgreedWithinWorkingDays: null,
      },
      {
        level: 'amber',
        meaning: 'a duty is not being met',
        act: 'tell the manager',
        blocksReturnUntil: null,
        spoken: null,
        escalateTo: 'service manager',
        acknowledgedWithinHours: null,
        acknowledgedWithinWorkingDays: 1,
        writtenPlanWithinWorkingDays: 5,
        feedbackWithinWorkingDays: null,
        actionsAgreedWithinWorkingDays: null,
      },
    ],
    alertNote: 'Protective action belongs in the case system.',
  },
  ...overrides,
});

/** The same tool with its one section asking these questions, and no key areas. */
export const aToolAsking = (questions: Question[]): ToolDefinition =>
  aTool({ keyAreas: [], sections: [aSection({ questions })] });

/** A limit of ten working days, changed as a test needs. */
const tenWorkingDays = {
  id: 'standard',
  label: '10 working days',
  n: 10,
  unit: 'workingDays',
  standard: null,
  start: null,
  end: null,
} as const;

/** A question answered by two dates ten working days apart, or three months for a later one. */
export const aDatesQuestion = (overrides: Partial<Question> = {}): Question =>
  aQuestion({
    id: 'first-core-group',
    type: 'dates',
    dateRule: {
      fn: 'timeliness',
      start: 'date of initial conference',
      end: 'date of first core group',
      limits: [
        tenWorkingDays,
        {
          ...tenWorkingDays,
          id: 'later',
          label: 'Later: 3 months',
          n: 3,
          unit: 'months',
          start: 'date of review',
        },
      ],
    },
    ...overrides,
  });

/** A question answered by a series of dates, no more than six weeks apart. */
export const aSeriesQuestion = (overrides: Partial<Question> = {}): Question =>
  aQuestion({
    id: 'core-groups-regular',
    type: 'dates',
    dateRule: {
      fn: 'seriesTimeliness',
      start: 'date of first core group',
      events: 'core group dates',
      limits: [{ ...tenWorkingDays, label: '6 weeks', n: 6, unit: 'weeks' }],
    },
    ...overrides,
  });

/** An answer, changed as a test needs. */
export const anAnswer = (overrides: Partial<Answer> = {}): Answer => ({ ...NO_ANSWER, ...overrides });

/** An answer by dates, changed as a test needs. */
export const datesAnswer = (dates: {
  start?: string;
  end?: string;
  events?: string[];
  limit?: string;
  exception?: string;
}) =>
  anAnswer({
    value: {
      dates: {
        start: dates.start ?? null,
        end: dates.end ?? null,
        events: dates.events ?? [],
        limit: dates.limit ?? null,
        exception: dates.exception ?? '',
      },
    },
  });
