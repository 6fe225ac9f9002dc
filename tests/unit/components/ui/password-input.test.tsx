import { describe, test } from 'vitest';
import { PasswordInput } from '#components/ui/password-input.tsx';
import { field, fieldProps } from '#tests/support/govuk-fields.ts';
import { govukFixtures } from '#tests/support/govuk-fixtures.ts';
import { expectSameDom } from '#tests/support/same-dom.ts';

describe('a password input is drawn as GOV.UK draws it before its script', () => {
  test.each(
    govukFixtures('password-input', field, [
      'default',
      'with hint text',
      'with error message',
      'with label as page heading',
      'with input width class',
      'classes',
      'id',
      'value',
      'with describedBy',
      'with new-password autocomplete',
    ]),
  )('$name', ({ options, html }) => {
    expectSameDom(
      <PasswordInput {...fieldProps(options)} className={options.classes} defaultValue={options.value} />,
      html,
    );
  });
});
