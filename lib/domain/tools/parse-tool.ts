import { parseInput } from '#lib/domain/parse-form.ts';
import { type Outcome, refusedAll } from '#lib/domain/problems.ts';
import { buildQuestion } from '#lib/domain/tools/build-question.ts';
import { checkTool } from '#lib/domain/tools/check-tool.ts';
import {
  type Sampling,
  type Section,
  type ToolDefinition,
  toolDefinitionSchema,
} from '#lib/domain/tools/tool.ts';
import { type SectionSource, type ToolSource, toolSource } from '#lib/domain/tools/tool-source.ts';
import type { Shared } from '#lib/domain/tools/vocabulary-source.ts';

type Titles = ReadonlyMap<string, string>;

const buildSection = (source: SectionSource, number: number, titles: Titles): Section => ({
  id: source.id,
  number,
  title: source.title,
  critical: source.critical,
  questions: source.questions.map((question, index) =>
    buildQuestion(question, `${number}.${index + 1}`, titles),
  ),
});

/** The scored sections from 1, then the circumstances, then the closing questions, numbered on. */
function buildSections({ sections }: ToolSource, { contextFactors, closingQuestions, vocabulary }: Shared) {
  const titles = new Map(vocabulary.standards.map(({ code, title }) => [code, title]));
  const context = { id: 'context', title: 'The circumstances', critical: false, questions: contextFactors };
  const closing = { id: 'closing', title: 'To finish', critical: false, questions: closingQuestions };
  return {
    sections: sections.map((section, index) => buildSection(section, index + 1, titles)),
    context: buildSection(context, sections.length + 1, titles),
    closing: buildSection(closing, sections.length + 2, titles),
  };
}

const buildSampling = ({ sampling }: ToolSource): Sampling => ({
  method: sampling.method,
  defaultSize: sampling.default_n,
  minimumPerStratum: sampling.minimum_per_stratum ?? null,
  exclude: sampling.exclude,
  secondAuditor: sampling.second_auditor ?? null,
  extra: sampling.extra ?? null,
});

const buildTool = (source: ToolSource, shared: Shared): ToolDefinition => ({
  id: source.id,
  title: source.title,
  version: source.version,
  service: source.service,
  unitOfAudit: source.unit_of_audit,
  purpose: source.purpose,
  frame: source.frame,
  sampling: buildSampling(source),
  auditors: source.auditors,
  privacy: source.privacy ?? null,
  multiAgency: source.multi_agency,
  keyAreas: source.key_areas,
  ...buildSections(source, shared),
  grading: {
    perSection: source.grading.per_section,
    overall: source.grading.overall,
    criticalSections: source.grading.critical_sections,
    override: source.grading.override,
  },
  vocabulary: shared.vocabulary,
});

/** A definition in our own shape (a JSON column, an editor's draft), checked and frozen, or every problem with it. */
export function parseDefinition(definition: unknown): Outcome<ToolDefinition> {
  const parsed = parseInput(toolDefinitionSchema, definition);
  if (!parsed.ok) return parsed;
  const problems = checkTool(parsed.value);
  return problems.length > 0 ? refusedAll(problems) : parsed;
}

/** A tool as its file writes it, with what all tools share, as one definition that needs nothing else. */
export function parseTool(source: unknown, shared: Shared): Outcome<ToolDefinition> {
  const parsed = parseInput(toolSource, source);
  return parsed.ok ? parseDefinition(buildTool(parsed.value, shared)) : parsed;
}
