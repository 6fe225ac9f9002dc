import { capitalised } from '#lib/domain/tools/capitalised.ts';
import { findQuestion } from '#lib/domain/tools/questions.ts';
import type { KeyArea, ToolDefinition } from '#lib/domain/tools/tool.ts';
import type { AlertLevel, Standard } from '#lib/domain/tools/vocabulary.ts';

const joined = (words: readonly string[]): string =>
  words.length < 2 ? words.join('') : `${words.slice(0, -1).join(', ')} and ${words.at(-1)}`;

/** What a key area rests on: "Question 2.1", or "Questions 3.4 and 3.5, and every one that applies must be met". */
export function keyAreaWords({ questions, rule }: KeyArea, tool: ToolDefinition): string {
  const numbers = questions.map((id) => findQuestion(tool, id)?.number ?? id);
  if (rule === 'single') return `Question ${joined(numbers)}`;
  return `Questions ${joined(numbers)}: every one that applies must be met`;
}

/** How cases are drawn, a sentence each. */
export function samplingWords({ sampling }: ToolDefinition): string[] {
  const { method, defaultSize, minimumPerStratum, exclude, secondAuditor, extra } = sampling;
  return [
    `${capitalised(method)}; usually ${defaultSize} in a cycle`,
    minimumPerStratum === null ? null : `At least ${minimumPerStratum} from each group`,
    exclude.length === 0 ? null : `Left out: ${exclude.join('; ')}`,
    secondAuditor === null ? null : `Second auditor: ${secondAuditor}`,
    extra === null ? null : `Beside the sample: ${extra}`,
  ].filter((line) => line !== null);
}

/** What a level of concern asks for, with its clock, a sentence each. */
export function levelWords(level: AlertLevel): string[] {
  const within = (n: number | null, unit: string, deed: string) =>
    n === null ? null : `${deed} within ${n} ${unit}${n === 1 ? '' : 's'}`;
  return [
    level.act === null ? null : `First: ${level.act}`,
    level.spoken === null ? null : `Spoken to: ${level.spoken}`,
    within(level.acknowledgedWithinHours, 'hour', 'Acknowledged'),
    within(level.acknowledgedWithinWorkingDays, 'working day', 'Acknowledged'),
    within(level.writtenPlanWithinWorkingDays, 'working day', 'A written plan'),
    within(level.feedbackWithinWorkingDays, 'working day', 'Feedback'),
    within(level.actionsAgreedWithinWorkingDays, 'working day', 'Actions agreed'),
    level.escalateTo === null ? null : `Goes up to: ${level.escalateTo}`,
    level.blocksReturnUntil === null
      ? null
      : `The audit is not returned until it is ${level.blocksReturnUntil}`,
  ].filter((line) => line !== null);
}

/** The standards a tool's questions and time limits rest on, in the library's order. */
export function citedStandards(tool: ToolDefinition): Standard[] {
  const questions = tool.sections.flatMap((section) => section.questions);
  const cited = new Set([
    ...questions.flatMap(({ standards }) => standards.map(({ code }) => code)),
    ...questions.flatMap(({ dateRule }) => dateRule?.limits.map(({ standard }) => standard) ?? []),
  ]);
  return tool.vocabulary.standards.filter(({ code }) => cited.has(code));
}
