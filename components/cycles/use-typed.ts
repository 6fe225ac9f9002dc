'use client';

import { useCallback, useEffect, useRef, useState } from 'react';
import { type FormFields, formFields } from '#lib/domain/parse-form.ts';

/** What is typed in a form so far, what was typed before its page came to life included; null until then. */
export function useTyped() {
  const form = useRef<HTMLFormElement>(null);
  const [typedSoFar, setTyped] = useState<FormFields | null>(null);
  const read = useCallback(() => {
    if (form.current) setTyped(formFields(new FormData(form.current)));
  }, []);
  useEffect(read, [read]);
  return { form, read, typedSoFar };
}
