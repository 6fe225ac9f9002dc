'use client';

import { useState, useSyncExternalStore } from 'react';
import { Button } from '#components/ui/button.tsx';

const never = () => () => {};

type CopyButtonProps = { text: string; children: string };

/** Copies a text. Without a script, or where the browser has no clipboard to give, there is only the text to select. */
export function CopyButton({ text, children }: CopyButtonProps) {
  const canCopy = useSyncExternalStore(
    never,
    () => navigator.clipboard !== undefined,
    () => false,
  );
  const [copied, setCopied] = useState(false);
  if (!canCopy) return null;
  const copy = () => navigator.clipboard.writeText(text).then(() => setCopied(true));
  return (
    <>
      <Button type="button" variant="secondary" onClick={copy}>
        {children}
      </Button>
      <span role="status" className="govuk-body-s app-one-time__done">
        {copied ? 'Copied' : null}
      </span>
    </>
  );
}
