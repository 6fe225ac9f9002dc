import { renderToStaticMarkup } from 'react-dom/server';
import { describe, expect, test } from 'vitest';
import { z } from 'zod';
import { ErrorSummary } from '#components/ui/error-summary.tsx';
import { govukFixtures } from '#tests/support/govuk-fixtures.ts';
import { markupToReact } from '#tests/support/markup-to-react.ts';
import { expectSameDom } from '#tests/support/same-dom.ts';

test('a form without problems has no error summary', () => {
  expect(renderToStaticMarkup(<ErrorSummary problems={[]} />)).toBe('');
});

describe('an error summary is drawn as GOV.UK draws it', () => {
  const summary = z.strictObject({
    titleText: z.string(),
    descriptionText: z.string().optional(),
    descriptionHtml: z.string().optional(),
    errorList: z.array(z.strictObject({ text: z.string(), href: z.string().optional() })).default([]),
  });
  test.each(
    govukFixtures('error-summary', summary, [
      'default',
      'without links',
      'mixed with and without links',
      'with description only',
      'description',
    ]),
  )('$name', ({ options: { titleText, descriptionText, descriptionHtml, errorList }, html }) => {
    expectSameDom(
      <ErrorSummary
        title={titleText}
        description={descriptionHtml ? markupToReact(descriptionHtml) : descriptionText}
        problems={errorList}
      />,
      html,
    );
  });
});
