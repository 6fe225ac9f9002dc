import type { Problem } from '#lib/domain/problems.ts';
import { CHECKS_OF_KEY_AREAS } from '#lib/domain/tools/check-key-areas.ts';
import { CHECKS_OF_QUESTIONS } from '#lib/domain/tools/check-questions.ts';
import { questionsOf, sectionsOf } from '#lib/domain/tools/questions.ts';
import type { ToolDefinition } from '#lib/domain/tools/tool.ts';

type Check = (tool: ToolDefinition) => Problem[];

const repeated = (ids: readonly string[]): string[] => [
  ...new Set(ids.filter((id, index) => ids.indexOf(id) !== index)),
];

const idsAreUnique: Check = (tool) => {
  const lists = [
    { noun: 'question', ids: questionsOf(tool).map(({ id }) => id) },
    { noun: 'section', ids: sectionsOf(tool).map(({ id }) => id) },
    { noun: 'key area', ids: tool.keyAreas.map(({ id }) => id) },
  ];
  return lists.flatMap(({ noun, ids }) =>
    repeated(ids).map((id) => ({ field: id, message: `Two ${noun}s are called “${id}”` })),
  );
};

const sectionsHaveQuestions: Check = (tool) =>
  sectionsOf(tool)
    .filter(({ questions }) => questions.length === 0)
    .map(({ id, title }) => ({ field: id, message: `Section “${title}” has no questions` }));

const criticalSectionsExist: Check = ({ grading, sections }) =>
  grading.criticalSections
    .filter((id) => !sections.some((section) => section.id === id))
    .map((id) => ({ field: 'grading', message: `Critical section “${id}” is not a section of this tool` }));

const criticalSectionsAgree: Check = ({ grading, sections }) =>
  sections
    .filter(({ id, critical }) => critical !== grading.criticalSections.includes(id))
    .map(({ id, title }) => ({
      field: id,
      message: `Section “${title}” is critical in one place and not in the other`,
    }));

const CHECKS: readonly Check[] = [
  idsAreUnique,
  sectionsHaveQuestions,
  criticalSectionsExist,
  criticalSectionsAgree,
  ...CHECKS_OF_KEY_AREAS,
  ...CHECKS_OF_QUESTIONS,
];

/** Everything that would make a tool unsound to publish; an empty list where nothing would. The field is the id at fault. */
export const checkTool = (tool: ToolDefinition): Problem[] => CHECKS.flatMap((check) => check(tool));
