import { renderToStaticMarkup } from 'react-dom/server';
import { describe, expect, test } from 'vitest';
import { z } from 'zod';
import { DateInput } from '#components/ui/date-input.tsx';
import { govukFixtures, heading, sizeIn, words } from '#tests/support/govuk-fixtures.ts';
import { wordsToReact } from '#tests/support/markup-to-react.ts';
import { expectSameDom } from '#tests/support/same-dom.ts';

const values = z.record(z.string(), z.coerce.string());
const part = z.strictObject({ error: z.boolean().optional() });
const dateInput = z.strictObject({
  id: z.string(),
  namePrefix: z.string().optional(),
  fieldset: z.strictObject({ legend: heading, describedBy: z.string().optional() }).optional(),
  hint: words.optional(),
  errorMessage: words.optional(),
  values: values.optional(),
  classes: z.string().optional(),
  formGroup: words.optional(),
  day: part.optional(),
  month: part.optional(),
  year: part.optional(),
});
const parts = ['day', 'month', 'year'] as const;

describe('a date input is drawn as GOV.UK draws it', () => {
  test.each(
    govukFixtures('date-input', dateInput, [
      'default',
      'with values',
      'with values and name prefix',
      'with errors only',
      'with error message and hint',
      'with error on day input',
      'with error on month input',
      'with error on year input',
      'classes',
      'with hint and described by',
      'with error message and described by',
      'with optional form-group classes',
    ]),
  )('$name', ({ options, html }) => {
    const { legend, describedBy } = options.fieldset ?? {};
    const prefix = options.namePrefix ? `${options.namePrefix}-` : '';
    const wrong = parts.filter((name) => options[name]?.error);
    const typed = Object.fromEntries(parts.map((name) => [name, options.values?.[`${prefix}${name}`]]));
    expectSameDom(
      <DateInput
        id={options.id}
        namePrefix={options.namePrefix}
        legend={wordsToReact(legend)}
        legendSize={sizeIn(legend?.classes)}
        describedBy={describedBy}
        hint={wordsToReact(options.hint)}
        error={wordsToReact(options.errorMessage)}
        className={options.classes}
        groupClassName={options.formGroup?.classes}
        defaultValues={typed}
        wrongParts={wrong.length > 0 ? wrong : undefined}
      />,
      html,
    );
  });

  test('a date that was typed wrongly stands there as it was typed', () => {
    const drawn = renderToStaticMarkup(
      <DateInput id="due" legend="When is it due?" defaultValues={{ day: '31', month: 'Febuary' }} />,
    );
    expect(drawn).toContain('value="31"');
    expect(drawn).toContain('value="Febuary"');
  });
});
