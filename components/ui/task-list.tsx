import type { ReactNode } from 'react';
import { classNames } from '#components/ui/class-names.ts';

export type Task = {
  title: ReactNode;
  /** Left out for what cannot be begun yet. */
  href?: string;
  hint?: ReactNode;
  /** Words, or a Tag. */
  status: ReactNode;
  cannotStartYet?: boolean;
};
type TaskListProps = { tasks: readonly Task[]; idPrefix?: string; className?: string };

/** Things to do, each with how far it is. */
export function TaskList({ tasks, idPrefix = 'task-list', className }: TaskListProps) {
  return (
    <ul className={classNames('govuk-task-list', className)}>
      {tasks.map((task, place) => {
        const id = `${idPrefix}-${place + 1}`;
        return <TaskRow key={id} id={id} task={task} />;
      })}
    </ul>
  );
}

function TaskRow({ id, task }: { id: string; task: Task }) {
  const hintId = task.hint ? `${id}-hint` : undefined;
  const statusId = `${id}-status`;
  return (
    <li className={classNames('govuk-task-list__item', task.href && 'govuk-task-list__item--with-link')}>
      <div className="govuk-task-list__name-and-hint">
        {task.href ? (
          <a
            className="govuk-link govuk-task-list__link"
            href={task.href}
            aria-describedby={classNames(hintId, statusId)}
          >
            {task.title}
          </a>
        ) : (
          <div>{task.title}</div>
        )}
        {task.hint ? (
          <div id={hintId} className="govuk-task-list__hint">
            {task.hint}
          </div>
        ) : null}
      </div>
      <div
        className={classNames(
          'govuk-task-list__status',
          task.cannotStartYet && 'govuk-task-list__status--cannot-start-yet',
        )}
        id={statusId}
      >
        {task.status}
      </div>
    </li>
  );
}
