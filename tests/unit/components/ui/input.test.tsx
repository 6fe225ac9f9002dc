import { describe, test } from 'vitest';
import { z } from 'zod';
import { Input, type InputWidth } from '#components/ui/input.tsx';
import { field, fieldProps } from '#tests/support/govuk-fields.ts';
import { govukFixtures, words } from '#tests/support/govuk-fixtures.ts';
import { wordsToReact } from '#tests/support/markup-to-react.ts';
import { expectSameDom } from '#tests/support/same-dom.ts';

const input = field.extend({
  type: z.string().optional(),
  prefix: words.optional(),
  suffix: words.optional(),
  spellcheck: z.boolean().optional(),
  pattern: z.string().optional(),
  inputmode: z.enum(['decimal', 'numeric']).optional(),
});

const widths: Record<string, InputWidth> = {
  'govuk-input--width-2': 2,
  'govuk-input--width-3': 3,
  'govuk-input--width-4': 4,
  'govuk-input--width-5': 5,
  'govuk-input--width-10': 10,
  'govuk-input--width-20': 20,
  'govuk-input--width-30': 30,
};

describe('an input is drawn as GOV.UK draws it', () => {
  test.each(
    govukFixtures('input', input, [
      'default',
      'with hint text',
      'with error message',
      'with error and hint',
      'with width-2 class',
      'with width-3 class',
      'with width-4 class',
      'with width-5 class',
      'with width-10 class',
      'with width-20 class',
      'with width-30 class',
      'with label as page heading',
      'with prefix',
      'with suffix',
      'with prefix and suffix',
      'with prefix and suffix and error',
      'with prefix and suffix and width modifier',
      'with extra letter spacing',
      'classes',
      'custom type',
      'value',
      'with describedBy',
      'hint with describedBy',
      'error with describedBy',
      'with error, hint and describedBy',
      'inputmode',
      'with autocomplete attribute',
      'with pattern attribute',
      'with spellcheck enabled',
      'with spellcheck disabled',
      'disabled',
    ]),
  )('$name', ({ options, html }) => {
    const { type, pattern, spellcheck, inputmode, classes, prefix, suffix, value } = options;
    const width = widths[classes ?? ''];
    expectSameDom(
      <Input
        {...fieldProps(options)}
        {...{ type, pattern, width }}
        className={width ? undefined : classes}
        prefix={wordsToReact(prefix)}
        suffix={wordsToReact(suffix)}
        spellCheck={spellcheck}
        inputMode={inputmode}
        defaultValue={value}
      />,
      html,
    );
  });
});
