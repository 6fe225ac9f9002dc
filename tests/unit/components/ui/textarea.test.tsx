import { describe, test } from 'vitest';
import { z } from 'zod';
import { Textarea } from '#components/ui/textarea.tsx';
import { field, fieldProps } from '#tests/support/govuk-fields.ts';
import { govukFixtures } from '#tests/support/govuk-fixtures.ts';
import { expectSameDom } from '#tests/support/same-dom.ts';

const textarea = field.extend({ rows: z.number().optional(), spellcheck: z.boolean().optional() });

describe('a text area is drawn as GOV.UK draws it', () => {
  test.each(
    govukFixtures('textarea', textarea, [
      'default',
      'with hint',
      'with error message',
      'with default value',
      'with custom rows',
      'with label as page heading',
      'id',
      'classes',
      'with describedBy',
      'with hint and described by',
      'with error message and described by',
      'with hint and error message',
      'with hint, error message and described by',
      'with autocomplete attribute',
      'with spellcheck enabled',
      'with spellcheck disabled',
    ]),
  )('$name', ({ options, html }) => {
    const { rows, classes, value, spellcheck } = options;
    expectSameDom(
      <Textarea
        {...fieldProps(options)}
        {...{ rows }}
        className={classes}
        defaultValue={value}
        spellCheck={spellcheck}
      />,
      html,
    );
  });
});
