import { describe, test } from 'vitest';
import { z } from 'zod';
import { Button, ButtonLink, type ButtonVariant } from '#components/ui/button.tsx';
import { govukFixtures, words } from '#tests/support/govuk-fixtures.ts';
import { wordsToReact } from '#tests/support/markup-to-react.ts';
import { expectSameDom } from '#tests/support/same-dom.ts';

const button = words.extend({
  id: z.string().optional(),
  name: z.string().optional(),
  value: z.string().optional(),
  type: z.enum(['button', 'submit', 'reset']).optional(),
  href: z.string().optional(),
  disabled: z.boolean().optional(),
  element: z.enum(['a', 'button']).optional(),
});

const variants: Record<string, ButtonVariant> = {
  'govuk-button--secondary': 'secondary',
  'govuk-button--warning': 'warning',
  'govuk-button--inverse': 'inverse',
};

describe('a button is drawn as GOV.UK draws it', () => {
  test.each(
    govukFixtures('button', button, [
      'default',
      'disabled',
      'link',
      'secondary',
      'secondary disabled',
      'warning',
      'warning disabled',
      'inverse',
      'inverse disabled',
      'classes',
      'link classes',
      'name',
      'type',
      'explicit link',
      'value',
      'html',
      'no type',
      'id',
    ]),
  )('$name', ({ options, html }) => {
    const { classes = '', href, id, name, value, type, disabled } = options;
    const variant = variants[classes];
    const look = { variant, className: variant ? undefined : classes };
    const children = wordsToReact(options);
    const isLink = href !== undefined || options.element === 'a';
    expectSameDom(
      isLink ? (
        <ButtonLink href={href ?? '#'} {...look}>
          {children}
        </ButtonLink>
      ) : (
        <Button {...look} {...{ id, name, value, type, disabled, children }} />
      ),
      html,
    );
  });
});
