import { z } from 'zod';
import { isoFromTyped, typedDate } from '#lib/domain/date-fields.ts';
import {
  type PaperFigure,
  printedInWords,
  readPrinted,
  whyImpossible,
  whyNotThese,
} from '#lib/domain/findings/paper-figure.ts';
import { type FormFields, parseInput, typed } from '#lib/domain/parse-form.ts';
import { accepted, type Outcome, type Problem, refused, refusedAll } from '#lib/domain/problems.ts';
import { requiredDate, requiredText } from '#lib/domain/required-fields.ts';
import { wholeNumber } from '#lib/domain/whole-number.ts';

/** What somebody copies from an old report. The day is yyyy-mm-dd. */
export type PaperReportPlan = {
  name: string;
  reportedOn: string;
  /** Audits it was made from. */
  returned: number;
  figures: PaperFigure[];
};

/** A report from before this service, whose printed figures can stand beside those counted here. */
export type PaperReport = PaperReportPlan & { id: string; toolSlug: string };

/** The names of the fields of one key area on the form. */
export const paperFields = (keyArea: string) => ({
  percent: `percent-${keyArea}`,
  met: `met-${keyArea}`,
  base: `base-${keyArea}`,
});

const MOST_AUDITS = 99_999;

const returnedSchema = wholeNumber({ label: 'The number of audits', min: 1, max: MOST_AUDITS });

const headSchema = (today: string) =>
  z.object({
    name: requiredText('the name of the report', 120),
    reportedOn: requiredDate('the date of the report').refine((day) => day <= today, {
      error: 'The date of the report must be today or in the past',
    }),
    returned: returnedSchema,
  });

const COUNT = /^\d{1,5}$/;

function readFigure(fields: FormFields, keyArea: string, returned: number): Outcome<PaperFigure | null> {
  const names = paperFields(keyArea);
  const [percent, met, base] = [names.percent, names.met, names.base].map((name) =>
    typed(fields, name).trim(),
  );
  if (!percent && !met && !base) return accepted(null);
  const printed = readPrinted(percent ?? '');
  if (!printed) return refused(names.percent, 'Enter the percentage as it is printed, such as 60 or 57.7');
  if (!met && !base) {
    const why = whyImpossible(printed, returned);
    return why ? refused(names.percent, why) : accepted({ keyArea, ...printed, met: null, base: null });
  }
  if (!COUNT.test(met ?? '') || !COUNT.test(base ?? ''))
    return refused(names.met, 'Enter both counts as whole numbers, such as 15 of 25, or leave both empty');
  const share = { met: Number(met), base: Number(base) };
  const why = whyNotThese(printed, share, returned);
  return why ? refused(names.met, why) : accepted({ keyArea, ...printed, ...share });
}

/** A paper report as it was typed, for the key areas of its tool (by id): every percentage is one that its audits can have given. */
export function readPaperReport(
  fields: FormFields,
  { areas, today }: { areas: readonly string[]; today: string },
): Outcome<PaperReportPlan> {
  const head = parseInput(headSchema(today), {
    ...fields,
    reportedOn: isoFromTyped(typedDate(fields, 'reportedOn')),
  });
  // A percentage is checked even where the head is not in order yet, lest people be sent back twice.
  const returned = returnedSchema.safeParse(fields.returned).data ?? MOST_AUDITS;
  const problems: Problem[] = head.ok ? [] : [...head.problems];
  const figures: PaperFigure[] = [];
  for (const keyArea of areas) {
    const read = readFigure(fields, keyArea, returned);
    if (!read.ok) problems.push(...read.problems);
    else if (read.value) figures.push(read.value);
  }
  const [first] = areas;
  if (problems.length === 0 && figures.length === 0 && first)
    problems.push({
      field: paperFields(first).percent,
      message: 'Enter the percentage of at least one key area',
    });
  return head.ok && problems.length === 0 ? accepted({ ...head.value, figures }) : refusedAll(problems);
}

/** A paper report as the form's fields, for changing it. */
export function paperReportFields({ name, reportedOn, returned, figures }: PaperReportPlan): FormFields {
  const [year = '', month = '', day = ''] = reportedOn.split('-');
  const fields: FormFields = {
    ...{ name, returned: `${returned}` },
    ...{
      'reportedOn-day': `${Number(day)}`,
      'reportedOn-month': `${Number(month)}`,
      'reportedOn-year': year,
    },
  };
  for (const figure of figures) {
    const names = paperFields(figure.keyArea);
    fields[names.percent] = printedInWords(figure).replace('%', '');
    fields[names.met] = figure.met === null ? '' : `${figure.met}`;
    fields[names.base] = figure.base === null ? '' : `${figure.base}`;
  }
  return fields;
}
