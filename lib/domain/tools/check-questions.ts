import type { Problem } from '#lib/domain/problems.ts';
import { ANSWER_TYPES, optionsOf } from '#lib/domain/tools/answer-types.ts';
import type { Question } from '#lib/domain/tools/question.ts';
import { questionsOf } from '#lib/domain/tools/questions.ts';
import type { ToolDefinition } from '#lib/domain/tools/tool.ts';

type Faults = (question: Question, tool: ToolDefinition) => string[];

const unknown = (names: readonly string[], known: readonly string[], noun: string): string[] =>
  names.filter((name) => !known.includes(name)).map((name) => `names ${noun} “${name}”, which is not known`);

const placesAreKnown: Faults = ({ lookIn }, { vocabulary }) =>
  unknown(
    lookIn,
    vocabulary.places.map(({ id }) => id),
    'the place',
  );

const themesAreKnown: Faults = ({ themes }, { vocabulary }) =>
  unknown(
    themes,
    vocabulary.themes.map(({ id }) => id),
    'the theme',
  );

const standardsAreKnown: Faults = ({ standards, dateRule }, { vocabulary }) => {
  const cited = standards.map(({ code }) => code);
  const limiting = dateRule?.limits.map(({ standard }) => standard) ?? [];
  const codes = [...cited, ...limiting].filter((code) => code !== null);
  return unknown(
    codes,
    vocabulary.standards.map(({ code }) => code),
    'the standard',
  );
};

const commonKeyIsKnown: Faults = ({ commonKey }, { vocabulary }) =>
  unknown(
    commonKey === null ? [] : [commonKey],
    vocabulary.commonKeys.map(({ key }) => key),
    'the common key',
  );

const alertLevelIsKnown: Faults = ({ alert }, { vocabulary }) =>
  unknown(
    alert ? [alert.level] : [],
    vocabulary.alertLevels.map(({ level }) => level),
    'the level of concern',
  );

const datesHaveLimits: Faults = ({ type, dateRule }) => {
  if (type !== 'dates') return dateRule ? ['has a date rule but does not ask for dates'] : [];
  return dateRule && dateRule.limits.length > 0 ? [] : ['asks for dates but sets no limit'];
};

const limitsAreDistinct: Faults = ({ dateRule }) => {
  const ids = dateRule?.limits.map(({ id }) => id) ?? [];
  return new Set(ids).size < ids.length ? ['has two limits of the same name'] : [];
};

const canNotApply: Faults = ({ type, naWhen }) =>
  naWhen !== null && !optionsOf(type).some(({ outcome }) => outcome === 'na')
    ? ['says when it does not apply but cannot be answered so']
    : [];

const canBeAnswered: Faults = ({ type, choices }) => {
  if (type === 'choice') return choices.length > 0 ? [] : ['offers no choices, so nobody can answer it'];
  return choices.length > 0 ? ['lists choices but is not answered by choice'] : [];
};

const countsByAType: Faults = ({ scored, type }) =>
  scored && !ANSWER_TYPES[type].counts ? ['counts in the figures but its type of answer cannot'] : [];

const somethingIsMet: Faults = ({ metIncludes }) =>
  metIncludes.includes('met') ? [] : ['does not count “met” as met'];

const eachQuestion =
  (faults: Faults) =>
  (tool: ToolDefinition): Problem[] =>
    questionsOf(tool).flatMap((question) =>
      faults(question, tool).map((fault) => ({
        field: question.id,
        message: `Question ${question.number} ${fault}`,
      })),
    );

/** The rules a question keeps, each a check of the whole tool. */
export const CHECKS_OF_QUESTIONS = [
  placesAreKnown,
  themesAreKnown,
  standardsAreKnown,
  commonKeyIsKnown,
  alertLevelIsKnown,
  datesHaveLimits,
  limitsAreDistinct,
  canNotApply,
  canBeAnswered,
  countsByAType,
  somethingIsMet,
].map(eachQuestion);
