import { ErrorPage } from '#components/page/error-page.tsx';
import { HomeLink } from '#components/page/home-link.tsx';

/** What cannot be seen and what does not exist are the same to the person asking. */
export function NotFoundMessage() {
  return (
    <ErrorPage
      heading="Page not found"
      paragraphs={[
        'If you typed the address, check that it is right.',
        'If you followed a link, it may be old, or lead to work that is not yours.',
      ]}
      onward={<HomeLink />}
    />
  );
}
