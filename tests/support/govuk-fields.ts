import { z } from 'zod';
import { heading, sizeIn, words } from '#tests/support/govuk-fixtures.ts';
import { wordsToReact } from '#tests/support/markup-to-react.ts';

/** The options that govuk-frontend's single fields share. */
export const field = z.strictObject({
  name: z.string(),
  id: z.string().optional(),
  label: heading,
  hint: words.optional(),
  errorMessage: words.optional(),
  value: z.string().optional(),
  classes: z.string().optional(),
  describedBy: z.string().optional(),
  autocomplete: z.string().optional(),
  disabled: z.boolean().optional(),
});

/** The same as our properties. */
export function fieldProps(options: z.infer<typeof field>) {
  return {
    name: options.name,
    id: options.id,
    label: wordsToReact(options.label),
    labelSize: sizeIn(options.label.classes),
    labelIsPageHeading: options.label.isPageHeading,
    hint: wordsToReact(options.hint),
    error: wordsToReact(options.errorMessage),
    describedBy: options.describedBy,
    disabled: options.disabled,
    autoComplete: options.autocomplete,
  };
}
