'use client';

import { type ChangeEvent, useActionState, useState } from 'react';
import { FormProblems } from '#components/page/form-problems.tsx';
import { Button } from '#components/ui/button.tsx';
import { FileUpload } from '#components/ui/file-upload.tsx';
import { LARGEST_FILE } from '#lib/domain/cycles/frame/caseload-list.ts';
import { emptyForm, type FormState, problemAt } from '#lib/domain/parse-form.ts';

type LoadListProps = {
  action: (state: FormState, form: FormData) => Promise<FormState>;
  /** True where a list was read or loaded already and this one takes its place. */
  replaces: boolean;
};

const TOO_LARGE = [{ field: 'file', message: 'The file must be 10 MB at most' }];

/** Chooses the file that holds the caseload; nothing is stored before its columns were seen. */
export function LoadList({ action, replaces }: LoadListProps) {
  const [answer, act, isReading] = useActionState(action, emptyForm);
  const [isTooLarge, setTooLarge] = useState(false);
  const state = isTooLarge ? { ...answer, problems: TOO_LARGE } : answer;
  const look = ({ target }: ChangeEvent<HTMLInputElement>) =>
    setTooLarge((target.files?.[0]?.size ?? 0) > LARGEST_FILE);
  return (
    <>
      <FormProblems problems={state.problems} />
      <form action={act} noValidate className="app-two-thirds">
        <FileUpload
          name="file"
          label={replaces ? 'Choose another file' : 'Caseload list'}
          labelSize="s"
          hint="An Excel workbook (.xlsx) or a CSV file, as your case system exports it: a row that names the columns, then the cases. Up to 10 MB and 50,000 rows."
          accept=".xlsx,.csv,.txt,.tsv,text/csv,application/vnd.openxmlformats-officedocument.spreadsheetml.sheet"
          error={problemAt(state, 'file')}
          onChange={look}
        />
        <Button variant={replaces ? 'secondary' : undefined} disabled={isReading || isTooLarge}>
          Read this file
        </Button>
        {isReading ? (
          <p className="govuk-body" role="status">
            Reading the file…
          </p>
        ) : null}
      </form>
    </>
  );
}
