import type { ReactNode } from 'react';
import { ChartPicture } from '#components/charts/chart-picture.tsx';
import { type ChartNumbers, ChartTable } from '#components/charts/chart-table.tsx';
import { Details } from '#components/ui/details.tsx';

type ChartFrameProps = {
  /** Unique on the page; also the name of the picture's file. */
  id: string;
  /** The finding, as a sentence without a full stop. */
  title: string;
  /** What the chart shows, in one sentence with its numbers. */
  sentence: string;
  table: ChartNumbers;
  /** Whether the table stands open from the start. */
  tableOpen?: boolean;
  csvHref?: string;
  /** What has to be read before the drawing, such as the questions its numbers stand for. */
  lead?: ReactNode;
  heading?: 'h2' | 'h3';
  /** The drawing, whose box keeps its room free: decoration, so hidden from those who hear the page. */
  children: ReactNode;
};

/**
 * Around every chart: what it found, one sentence, the drawing, the same numbers as a table, and both to take away.
 * Without a script only the table is there; on paper the drawing and the table.
 */
export function ChartFrame({ id, title, sentence, table, csvHref, ...look }: ChartFrameProps) {
  const Heading = look.heading ?? 'h2';
  return (
    <figure className="app-chart" id={id} aria-labelledby={`${id}-title`}>
      <Heading className={look.heading === 'h3' ? 'govuk-heading-s' : 'govuk-heading-m'} id={`${id}-title`}>
        {title}
      </Heading>
      <p className="govuk-body">{sentence}</p>
      {look.lead}
      <div className="app-chart__drawing" id={`${id}-drawing`} aria-hidden="true">
        {look.children}
      </div>
      <Details className="app-chart__numbers" summary="The same numbers as a table" open={look.tableOpen}>
        <ChartTable {...table} />
      </Details>
      <p className="app-chart__take app-screen-only">
        {csvHref ? (
          <a className="govuk-link govuk-link--no-visited-state" href={csvHref} download>
            Download CSV
          </a>
        ) : null}
        <ChartPicture chart={id} title={title} sentence={sentence} />
      </p>
    </figure>
  );
}
