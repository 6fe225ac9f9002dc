import { describe, test } from 'vitest';
import { z } from 'zod';
import { BackLink } from '#components/ui/back-link.tsx';
import { GenericHeader } from '#components/ui/generic-header.tsx';
import { type NavigationEntry, ServiceNavigation } from '#components/ui/service-navigation.tsx';
import { SkipLink } from '#components/ui/skip-link.tsx';
import { govukFixtures, words } from '#tests/support/govuk-fixtures.ts';
import { markupToReact, wordsToReact } from '#tests/support/markup-to-react.ts';
import { expectSameDom } from '#tests/support/same-dom.ts';

const link = words.extend({ href: z.string().optional() });

describe('a skip link is drawn as GOV.UK draws it', () => {
  test.each(govukFixtures('skip-link', link, ['default', 'custom href', 'html', 'classes']))(
    '$name',
    ({ options, html }) => {
      expectSameDom(
        <SkipLink href={options.href ?? '#content'} className={options.classes}>
          {wordsToReact(options)}
        </SkipLink>,
        html,
      );
    },
  );
});

describe('a back link is drawn as GOV.UK draws it', () => {
  test.each(
    govukFixtures('back-link', link, ['default', 'inverse', 'classes', 'html', 'with custom text and link']),
  )('$name', ({ options, html }) => {
    expectSameDom(
      <BackLink href={options.href ?? '#'} className={options.classes}>
        {wordsToReact(options)}
      </BackLink>,
      html,
    );
  });
});

describe('a header of a service that is not GOV.UK’s is drawn as GOV.UK draws it', () => {
  const header = z.strictObject({
    logoText: z.string().optional(),
    logoHtml: z.string().optional(),
    url: z.string().optional(),
    classes: z.string().optional(),
  });
  test.each(govukFixtures('generic-header', header, ['default', 'classes', 'custom url']))(
    '$name',
    ({ options: { logoText, logoHtml, url, classes }, html }) => {
      expectSameDom(
        <GenericHeader
          name={logoHtml === undefined ? logoText : markupToReact(logoHtml)}
          href={url}
          className={classes}
        />,
        html,
      );
    },
  );
});

describe('a menu that never folds is drawn as GOV.UK draws it', () => {
  const entry = link.extend({ active: z.boolean().optional(), current: z.boolean().optional() });
  const menu = z.strictObject({ navigation: z.array(entry) });
  // The button that folds the menu is hidden until govuk-frontend's script shows it.
  const withoutToggle = (html: string) => html.replace(/<button[\s\S]*?<\/button>/, '');
  test.each(
    govukFixtures('service-navigation', menu, [
      'with navigation with a current item',
      'with navigation with an active item',
      'with large navigation',
    ]),
  )('$name', ({ options: { navigation }, html }) => {
    const state = ({ current, active }: z.infer<typeof entry>): NavigationEntry['current'] => {
      if (current) return 'page';
      return active ? 'section' : undefined;
    };
    const entries = navigation.map((item) => ({
      href: item.href ?? '',
      text: wordsToReact(item),
      current: state(item),
    }));
    expectSameDom(<ServiceNavigation entries={entries} />, withoutToggle(html));
  });
});
