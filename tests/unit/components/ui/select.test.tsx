import { describe, test } from 'vitest';
import { z } from 'zod';
import { Select } from '#components/ui/select.tsx';
import { field, fieldProps } from '#tests/support/govuk-fields.ts';
import { govukFixtures } from '#tests/support/govuk-fixtures.ts';
import { expectSameDom } from '#tests/support/same-dom.ts';

const option = z.strictObject({
  value: z.union([z.string(), z.number()]).optional(),
  text: z.string(),
  selected: z.boolean().optional(),
  disabled: z.boolean().optional(),
});
const select = field.extend({ value: z.coerce.string().optional(), items: z.array(option).default([]) });

describe('a select is drawn as GOV.UK draws it', () => {
  test.each(
    govukFixtures('select', select, [
      'default',
      'with hint text and error message',
      'with label as page heading',
      'with full width override',
      'with describedBy',
      'hint',
      'hint and describedBy',
      'error',
      'error and describedBy',
      'without values',
      'without values with selected value',
      'id',
      'with selected value',
    ]),
  )('$name', ({ options, html }) => {
    const { items, value } = options;
    const choices = items.map((item) => ({ ...item, value: item.value?.toString() }));
    const marked = choices.find((item) => item.selected);
    expectSameDom(
      <Select
        {...fieldProps(options)}
        className={options.classes}
        options={choices.map(({ value: own, text, disabled }) => ({ value: own, text, disabled }))}
        defaultValue={value ?? marked?.value ?? marked?.text}
      />,
      html,
    );
  });
});
