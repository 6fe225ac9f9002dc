import { ErrorPage } from '#components/page/error-page.tsx';
import { HomeLink } from '#components/page/home-link.tsx';

/** A page of the service that this person's role does not use. */
export default function Forbidden() {
  return (
    <ErrorPage
      heading="You do not have access to this page"
      paragraphs={[
        'Your role does not use this part of Sightline.',
        'If it should, ask your council’s administrator to change your role.',
      ]}
      onward={<HomeLink />}
    />
  );
}
