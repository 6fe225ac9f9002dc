import type { ReactNode } from 'react';
import { classNames } from '#components/ui/class-names.ts';

type NotificationBannerProps = {
  /** `success` is read out at once; without it the banner is a landmark. */
  kind?: 'success';
  title?: ReactNode;
  titleId?: string;
  className?: string;
  /** A short text alone becomes the banner's heading; markup is drawn as it is. */
  children: ReactNode;
};

/** Something about the whole page or service that people should know. */
export function NotificationBanner({ kind, title, titleId, className, children }: NotificationBannerProps) {
  const id = titleId ?? 'govuk-notification-banner-title';
  // One that tells of a success is read out at once; any other is a landmark to find it by.
  const announced = { role: kind === 'success' ? 'alert' : 'region', 'aria-labelledby': id };
  return (
    <div
      className={classNames(
        'govuk-notification-banner',
        kind && `govuk-notification-banner--${kind}`,
        className,
      )}
      {...announced}
    >
      <div className="govuk-notification-banner__header">
        <h2 className="govuk-notification-banner__title" id={id}>
          {title ?? (kind === 'success' ? 'Success' : 'Important')}
        </h2>
      </div>
      <div className="govuk-notification-banner__content">
        {typeof children === 'string' ? (
          <p className="govuk-notification-banner__heading">{children}</p>
        ) : (
          children
        )}
      </div>
    </div>
  );
}
