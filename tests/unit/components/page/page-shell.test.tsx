import { renderToStaticMarkup } from 'react-dom/server';
import { expect, test } from 'vitest';
import { ErrorPage } from '#components/page/error-page.tsx';
import { PageShell } from '#components/page/page-shell.tsx';

test('the skip link leads to the main content', () => {
  const html = renderToStaticMarkup(<PageShell>content</PageShell>);
  expect(html.indexOf('href="#main"')).toBeLessThan(html.indexOf('<header'));
  expect(html).toContain('<main class="govuk-main-wrapper" id="main" tabindex="-1">content</main>');
});

test('a person sees which council, in which role and as whom they are signed in', () => {
  const html = renderToStaticMarkup(
    <PageShell councilName="Northmere Council" roleLabel="Auditor" personName="R. Osei" signOut="Sign out">
      content
    </PageShell>,
  );
  expect(html).toContain('<span>Northmere Council · Auditor · R. Osei</span>Sign out');
});

test('before the sign-in the header names nobody', () => {
  expect(renderToStaticMarkup(<PageShell>content</PageShell>)).not.toContain('app-header__side"><span>');
});

test('word of what was done stands before the page’s own content', () => {
  const html = renderToStaticMarkup(<PageShell notification="Saved.">content</PageShell>);
  expect(html).toContain('>Saved.content</main>');
});

test('a page for a failure says what happened, what to do and whom to ask', () => {
  const html = renderToStaticMarkup(
    <ErrorPage heading="Page not found" paragraphs={['Check the address.']} onward="Home" contact="Ask." />,
  );
  expect(html).toMatch(/<h1[^>]*>Page not found<\/h1><p[^>]*>Check the address\.<\/p>Home<p[^>]*>Ask\.<\/p>/);
});
