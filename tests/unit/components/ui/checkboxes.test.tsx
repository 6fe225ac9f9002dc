import { describe, test } from 'vitest';
import { Checkboxes } from '#components/ui/checkboxes.tsx';
import { optionGroupFixtures, optionGroupProps } from '#tests/support/govuk-option-groups.ts';
import { expectSameDom } from '#tests/support/same-dom.ts';

describe('checkboxes are drawn as GOV.UK draws them', () => {
  test.each(
    optionGroupFixtures('checkboxes', [
      'default',
      'with hint',
      'with pre-checked values',
      'with legend as a page heading',
      'with error message',
      'with very long option text',
      'with conditional items',
      'with optional form-group classes showing group error',
      'small',
      'small with long text',
      'small with error',
      'small with hint',
      'small with conditional reveal',
      'with idPrefix',
      'with checked item',
      'with fieldset describedBy',
      'with error message and hint',
      'with error, hint and fieldset describedBy',
      "with single option set 'aria-describedby' on input, and describedBy",
      "with single option (and hint) set 'aria-describedby' on input, and describedBy",
      'with error and idPrefix',
      'with error message and fieldset describedBy',
      'with conditional item checked',
      'item checked overrides values',
    ]),
  )('$name', ({ options, html }) => {
    const { chosen, inline: _radiosOnly, ...props } = optionGroupProps(options);
    expectSameDom(<Checkboxes {...props} defaultValues={chosen} />, html);
  });
});
