import type { Problem } from '#lib/domain/problems.ts';
import { ANSWER_TYPES } from '#lib/domain/tools/answer-types.ts';
import { findQuestion } from '#lib/domain/tools/questions.ts';
import type { KeyArea, ToolDefinition } from '#lib/domain/tools/tool.ts';

type Faults = (area: KeyArea, tool: ToolDefinition) => string[];

const namesQuestions: Faults = ({ questions }) => (questions.length === 0 ? ['names no question'] : []);

const questionsExist: Faults = ({ questions }, tool) =>
  questions.filter((id) => !findQuestion(tool, id)).map((id) => `names “${id}”, which is not a question`);

const questionsCount: Faults = ({ questions }, tool) =>
  questions
    .map((id) => findQuestion(tool, id))
    .filter((question) => question !== null)
    .filter(({ scored, type }) => !scored || !ANSWER_TYPES[type].counts)
    .map(({ id }) => `rests on “${id}”, which does not count`);

const ruleFitsQuestions: Faults = ({ rule, questions }) => {
  if (rule === 'single' && questions.length > 1) return ['is a single question but names several'];
  if (rule === 'all-of' && questions.length === 1) return ['joins several questions but names one'];
  return [];
};

const eachArea =
  (faults: Faults) =>
  (tool: ToolDefinition): Problem[] =>
    tool.keyAreas.flatMap((area) =>
      faults(area, tool).map((fault) => ({ field: area.id, message: `Key area “${area.label}” ${fault}` })),
    );

/** The rules a key area keeps, each a check of the whole tool. */
export const CHECKS_OF_KEY_AREAS = [namesQuestions, questionsExist, questionsCount, ruleFitsQuestions].map(
  eachArea,
);
