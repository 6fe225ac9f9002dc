import { z } from 'zod';
import { govukFixtures, heading, sizeIn, words } from '#tests/support/govuk-fixtures.ts';
import { wordsToReact } from '#tests/support/markup-to-react.ts';

const box = z.strictObject({
  value: z.coerce.string(),
  text: z.string().optional(),
  html: z.string().optional(),
  hint: words.optional(),
  disabled: z.boolean().optional(),
  checked: z.boolean().optional(),
  conditional: z.strictObject({ html: z.string() }).optional(),
});
const divider = z.strictObject({ divider: z.string() });

const optionGroup = z.strictObject({
  name: z.string(),
  idPrefix: z.string().optional(),
  fieldset: z.strictObject({ legend: heading.optional(), describedBy: z.string().optional() }).optional(),
  hint: words.optional(),
  errorMessage: words.optional(),
  classes: z.string().optional(),
  value: z.string().optional(),
  values: z.array(z.string()).optional(),
  describedBy: z.string().optional(),
  formGroup: words.optional(),
  items: z.array(z.union([divider, box])),
});
type OptionGroup = z.infer<typeof optionGroup>;

/** The named fixtures of radios or of checkboxes. */
export const optionGroupFixtures = (component: 'radios' | 'checkboxes', names: readonly string[]) =>
  govukFixtures(component, optionGroup, names);

/** A fixture's options as our properties; a divider there is a line of its own, here it belongs to the next option. */
export function optionGroupProps(options: OptionGroup) {
  const legend = options.fieldset?.legend;
  const chosen = options.values ?? (options.value === undefined ? [] : [options.value]);
  const classes = options.classes?.split(' ') ?? [];
  return {
    name: options.name,
    id: options.idPrefix,
    legend: wordsToReact(legend),
    legendSize: sizeIn(legend?.classes),
    legendIsPageHeading: legend?.isPageHeading,
    hint: wordsToReact(options.hint),
    error: wordsToReact(options.errorMessage),
    describedBy: options.fieldset?.describedBy ?? options.describedBy,
    groupClassName: options.formGroup?.classes,
    small: classes.some((name) => name.endsWith('--small')),
    inline: classes.some((name) => name.endsWith('--inline')),
    options: boxes(options.items),
    chosen: options.items.flatMap((item) =>
      'value' in item && (item.checked ?? chosen.includes(item.value)) ? [item.value] : [],
    ),
  };
}

function boxes(items: OptionGroup['items']) {
  return items.flatMap((item, place) => {
    if ('divider' in item) return [];
    const before = items[place - 1];
    return [
      {
        value: item.value,
        text: wordsToReact(item),
        hint: wordsToReact(item.hint),
        disabled: item.disabled,
        conditional: item.conditional?.html ? wordsToReact(item.conditional) : undefined,
        divider: before && 'divider' in before ? before.divider : undefined,
      },
    ];
  });
}
