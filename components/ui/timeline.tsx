import type { ReactNode } from 'react';

export type TimelineEvent = {
  key: string;
  title: ReactNode;
  /** Spoken before the title: the dot's colour alone tells nothing. */
  state: 'done' | 'now' | 'ahead';
  /** When, and by whom. */
  byline?: ReactNode;
  body?: ReactNode;
};
type TimelineProps = { events: readonly TimelineEvent[]; label?: string };

const spoken = { done: 'Done: ', now: 'Now: ', ahead: 'To come: ' } as const;

/** A life in order: what is done, what is now, what is to come. */
export function Timeline({ events, label }: TimelineProps) {
  return (
    <ol className="app-timeline" aria-label={label}>
      {events.map(({ key, title, state, byline, body }) => (
        <li
          key={key}
          className={`app-timeline__event app-timeline__event--${state}`}
          aria-current={state === 'now' ? 'step' : undefined}
        >
          <p className="app-timeline__title">
            <span className="govuk-visually-hidden">{spoken[state]}</span>
            {title}
          </p>
          {byline ? <p className="app-timeline__by">{byline}</p> : null}
          {body ? <div className="app-timeline__body">{body}</div> : null}
        </li>
      ))}
    </ol>
  );
}
