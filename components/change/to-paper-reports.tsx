import { paths } from '#lib/paths.ts';

/** The way to what was printed before there were figures here. */
export function ToPaperReports() {
  return (
    <p className="govuk-body app-screen-only">
      <a className="govuk-link" href={paths.paperReports()}>
        Figures of older reports on paper
      </a>
    </p>
  );
}
