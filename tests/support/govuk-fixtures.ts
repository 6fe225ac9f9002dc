import { readFileSync } from 'node:fs';
import { z } from 'zod';

const published = z.object({
  fixtures: z.array(z.object({ name: z.string(), options: z.unknown(), html: z.string() })),
});

export type Fixture<Options> = { name: string; options: Options; html: string };

/**
 * The named fixtures of one govuk-frontend component. `options` should be strict: a fixture that uses an option which
 * our properties do not cover must fail loudly, not be drawn without it.
 */
export function govukFixtures<Options>(
  component: string,
  options: z.ZodType<Options>,
  names: readonly string[],
): Fixture<Options>[] {
  const file = `../../node_modules/govuk-frontend/dist/govuk/components/${component}/fixtures.json`;
  const { fixtures } = published.parse(JSON.parse(readFileSync(new URL(file, import.meta.url), 'utf8')));
  return names.map((name) => {
    const fixture = fixtures.find((each) => each.name === name);
    if (!fixture) throw new Error(`govuk-frontend has no fixture "${name}" for ${component}`);
    return { name, html: fixture.html, options: options.parse(fixture.options) };
  });
}

/** Words or markup, as the fixtures give labels, hints, titles and values. */
export const words = z.strictObject({
  text: z.string().optional(),
  html: z.string().optional(),
  classes: z.string().optional(),
});

/** A label or a legend. */
export const heading = words.extend({ isPageHeading: z.boolean().optional() });

/** The size in a class such as govuk-label--l. */
export function sizeIn(classes: string | undefined) {
  return z.enum(['s', 'm', 'l', 'xl']).optional().parse(classes?.split('--')[1]);
}
