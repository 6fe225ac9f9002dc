import { describe, test } from 'vitest';
import { z } from 'zod';
import { ErrorMessage } from '#components/ui/error-message.tsx';
import { Fieldset } from '#components/ui/fieldset.tsx';
import { Hint } from '#components/ui/hint.tsx';
import { Label } from '#components/ui/label.tsx';
import { govukFixtures, heading, sizeIn, words } from '#tests/support/govuk-fixtures.ts';
import { wordsToReact } from '#tests/support/markup-to-react.ts';
import { expectSameDom } from '#tests/support/same-dom.ts';

const sizes = [
  'as page heading xl',
  'as page heading l',
  'as page heading m',
  'as page heading s',
  'as page heading without class',
];
const styles = ['styled as xl text', 'styled as large text', 'styled as medium text', 'styled as small text'];
const withId = words.extend({ id: z.string().optional() });

describe('a label is drawn as GOV.UK draws it', () => {
  const label = heading.extend({ for: z.string().optional() });
  test.each(govukFixtures('label', label, ['default', ...styles, ...sizes, 'html', 'for']))(
    '$name',
    ({ options, html }) => {
      expectSameDom(
        <Label htmlFor={options.for} size={sizeIn(options.classes)} isPageHeading={options.isPageHeading}>
          {wordsToReact(options)}
        </Label>,
        html,
      );
    },
  );
});

describe('a fieldset is drawn as GOV.UK draws it', () => {
  const fieldset = z.strictObject({
    legend: heading,
    describedBy: z.string().optional(),
    classes: z.string().optional(),
  });
  test.each(
    govukFixtures('fieldset', fieldset, [
      'default',
      ...styles,
      ...sizes,
      'with describedBy',
      'html',
      'classes',
    ]),
  )('$name', ({ options: { legend, describedBy, classes }, html }) => {
    expectSameDom(
      <Fieldset
        legend={wordsToReact(legend)}
        legendSize={sizeIn(legend.classes)}
        legendIsPageHeading={legend.isPageHeading}
        describedBy={describedBy}
        className={classes}
      />,
      html,
    );
  });
});

describe('a hint is drawn as GOV.UK draws it', () => {
  test.each(govukFixtures('hint', withId, ['default', 'with html', 'classes', 'id']))(
    '$name',
    ({ options, html }) => {
      expectSameDom(
        <Hint id={options.id} className={options.classes}>
          {wordsToReact(options)}
        </Hint>,
        html,
      );
    },
  );
});

describe('an error message is drawn as GOV.UK draws it', () => {
  test.each(govukFixtures('error-message', withId, ['default', 'id', 'classes', 'html']))(
    '$name',
    ({ options, html }) => {
      expectSameDom(
        <ErrorMessage id={options.id} className={options.classes}>
          {wordsToReact(options)}
        </ErrorMessage>,
        html,
      );
    },
  );
});
