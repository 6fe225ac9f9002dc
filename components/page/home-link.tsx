import { paths } from '#lib/paths.ts';

/** The way on from a page that could not be shown. */
export function HomeLink() {
  return (
    <p className="govuk-body">
      <a className="govuk-link" href={paths.home()}>
        Go to your home page
      </a>
    </p>
  );
}
