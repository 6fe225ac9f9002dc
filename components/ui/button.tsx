import type { ComponentProps } from 'react';
import { classNames } from '#components/ui/class-names.ts';

export type ButtonVariant = 'secondary' | 'warning' | 'inverse';
type ButtonProps = ComponentProps<'button'> & { variant?: ButtonVariant };
type ButtonLinkProps = Omit<ComponentProps<'a'>, 'href'> & { href: string; variant?: ButtonVariant };

const buttonClass = (variant?: ButtonVariant, className?: string) =>
  classNames('govuk-button', variant && `govuk-button--${variant}`, className);

/** A button with its verb. Sends its form unless told otherwise by `type`. */
export function Button({ variant, className, type = 'submit', disabled, ...native }: ButtonProps) {
  return (
    <button
      type={type}
      className={buttonClass(variant, className)}
      disabled={disabled}
      aria-disabled={disabled || undefined}
      {...native}
    />
  );
}

// The look promises a button, so it is announced as one, as GOV.UK does.
const asButton = { role: 'button', draggable: false } as const;

/** A link that starts something and therefore looks like a button. */
export function ButtonLink({ variant, className, children, ...native }: ButtonLinkProps) {
  return (
    <a {...asButton} className={buttonClass(variant, className)} {...native}>
      {children}
    </a>
  );
}
