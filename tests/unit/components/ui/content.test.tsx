import { describe, test } from 'vitest';
import { z } from 'zod';
import { Details } from '#components/ui/details.tsx';
import { InsetText } from '#components/ui/inset-text.tsx';
import { Panel } from '#components/ui/panel.tsx';
import { Tag, type TagColour } from '#components/ui/tag.tsx';
import { govukFixtures, words } from '#tests/support/govuk-fixtures.ts';
import { wordsToReact } from '#tests/support/markup-to-react.ts';
import { expectSameDom } from '#tests/support/same-dom.ts';

const withId = words.extend({ id: z.string().optional() });

describe('details are drawn as GOV.UK draws them', () => {
  const details = withId.extend({
    summaryText: z.string().optional(),
    summaryHtml: z.string().optional(),
    open: z.boolean().optional(),
  });
  test.each(
    govukFixtures('details', details, [
      'default',
      'expanded',
      'id',
      'html',
      'summary html',
      'classes',
      'with html',
    ]),
  )('$name', ({ options: { id, open, classes, summaryText, summaryHtml, ...inside }, html }) => {
    expectSameDom(
      <Details
        {...{ id, open }}
        className={classes}
        summary={wordsToReact({ text: summaryText, html: summaryHtml })}
      >
        {wordsToReact(inside)}
      </Details>,
      html,
    );
  });
});

describe('an inset text is drawn as GOV.UK draws it', () => {
  test.each(govukFixtures('inset-text', withId, ['default', 'with html', 'classes', 'id']))(
    '$name',
    ({ options, html }) => {
      expectSameDom(
        <InsetText id={options.id} className={options.classes}>
          {wordsToReact(options)}
        </InsetText>,
        html,
      );
    },
  );
});

describe('a confirmation panel is drawn as GOV.UK draws it', () => {
  const panel = words.extend({ titleText: z.string().optional(), titleHtml: z.string().optional() });
  test.each(
    govukFixtures('panel', panel, [
      'default',
      'title html',
      'body html',
      'classes',
      'title with no body text',
    ]),
  )('$name', ({ options: { titleText, titleHtml, classes, ...body }, html }) => {
    expectSameDom(
      <Panel title={wordsToReact({ text: titleText, html: titleHtml })} className={classes}>
        {wordsToReact(body)}
      </Panel>,
      html,
    );
  });
});

describe('a tag is drawn as GOV.UK draws it', () => {
  const colours: TagColour[] = ['grey', 'teal', 'green', 'purple', 'magenta', 'red', 'orange', 'yellow'];
  const names = ['grey', 'turquoise', 'green', 'purple', 'pink', 'red', 'orange', 'yellow'];
  test.each(govukFixtures('tag', words, ['default', ...names, 'html']))('$name', ({ options, html }) => {
    const colour = colours.find((each) => options.classes === `govuk-tag--${each}`);
    expectSameDom(<Tag colour={colour}>{wordsToReact(options)}</Tag>, html);
  });
});
