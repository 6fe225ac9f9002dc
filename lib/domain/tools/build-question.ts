import { parseCitation } from '#lib/domain/tools/citation.ts';
import type { DateRule, Limit } from '#lib/domain/tools/date-rule.ts';
import { limitInWords } from '#lib/domain/tools/limits.ts';
import type { AlertRule, Question } from '#lib/domain/tools/question.ts';
import type { LimitSource, QuestionSource } from '#lib/domain/tools/tool-source.ts';

function buildLimit(source: LimitSource): Limit {
  const length = limitInWords(source.n, source.unit);
  const when =
    source.when === undefined ? '' : `${source.when.charAt(0).toUpperCase()}${source.when.slice(1)}: `;
  return {
    id: source.id ?? 'standard',
    label: `${when}${length}`,
    n: source.n,
    unit: source.unit,
    standard: source.standard ?? null,
    start: source.start ?? null,
    end: source.end ?? null,
    // A limit that always holds says nothing of dates, so that what was published before there were any reads the same.
    ...(source.from === undefined ? {} : { from: source.from }),
    ...(source.until === undefined ? {} : { until: source.until }),
  };
}

const buildRule = (rule: QuestionSource['rule']): DateRule | null =>
  rule ? { ...rule, limits: rule.limits.map(buildLimit) } : null;

const buildAlert = (alert: QuestionSource['alert_if']): AlertRule | null =>
  alert ? { outcomes: alert.answers, level: alert.level, note: alert.note ?? null } : null;

/** A question as written, made complete: its number printed, its standards with their titles, nothing left out but null. */
export const buildQuestion = (
  source: QuestionSource,
  number: string,
  titles: ReadonlyMap<string, string>,
): Question => ({
  id: source.id,
  number,
  text: source.text,
  type: source.type,
  scored: source.compliance,
  critical: source.critical,
  commonKey: source.common_key ?? null,
  good: source.good ?? null,
  partly: source.partly ?? null,
  naWhen: source.na_when ?? null,
  metIncludes: source.met_includes,
  choices: source.options ?? [],
  lookIn: source.look_in,
  standards: source.standards.map((text) => parseCitation(text, titles)),
  themes: source.themes,
  dateRule: buildRule(source.rule),
  alert: buildAlert(source.alert_if),
});
