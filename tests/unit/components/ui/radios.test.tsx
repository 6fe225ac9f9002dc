import { describe, test } from 'vitest';
import { Radios } from '#components/ui/radios.tsx';
import { optionGroupFixtures, optionGroupProps } from '#tests/support/govuk-option-groups.ts';
import { expectSameDom } from '#tests/support/same-dom.ts';

describe('radios are drawn as GOV.UK draws them', () => {
  test.each(
    optionGroupFixtures('radios', [
      'default',
      'with hint',
      'inline',
      'with legend as page heading',
      'with a divider',
      'without fieldset',
      'with fieldset and error message',
      'with very long option text',
      'with conditional items',
      'with conditional item checked',
      'with optional form-group classes showing group error',
      'small',
      'small with long text',
      'small with error',
      'small with hint',
      'small with conditional reveal',
      'small inline',
      'small with a divider',
      'with idPrefix',
      'fieldset with describedBy',
      'with hints on parent and items',
      'with error message',
      'with hint and error message',
      'with hint, error message and describedBy',
      'with fieldset, error message and describedBy',
      'prechecked using value',
      'item checked overrides value',
      'with conditional items and pre-checked value',
    ]),
  )('$name', ({ options, html }) => {
    const { chosen, ...props } = optionGroupProps(options);
    expectSameDom(<Radios {...props} defaultValue={chosen[0]} />, html);
  });
});
