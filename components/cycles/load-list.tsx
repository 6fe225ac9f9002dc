'use client';

import { useActionState } from 'react';
import { ListPreview } from '#components/cycles/list-preview.tsx';
import { FormProblems } from '#components/page/form-problems.tsx';
import { Button } from '#components/ui/button.tsx';
import { FileUpload } from '#components/ui/file-upload.tsx';
import { emptyFrameForm, type FrameFormState } from '#lib/domain/cycles/frame/frame-form.ts';

type LoadListProps = {
  action: (state: FrameFormState, form: FormData) => Promise<FrameFormState>;
  /** True where a list stands already and this one takes its place. */
  replaces: boolean;
};

/** Loads a caseload list in two steps: see how the file is understood, then store all of it or nothing. */
export function LoadList({ action, replaces }: LoadListProps) {
  const [{ problems, preview }, act] = useActionState(action, emptyFrameForm);
  const isSecond = preview !== null;
  return (
    <>
      <FormProblems problems={problems} />
      {preview ? <ListPreview preview={preview} problems={problems} action={act} /> : null}
      <form action={act} noValidate className="app-two-thirds">
        <FileUpload
          name="file"
          label={isSecond ? 'Choose another file' : 'Caseload list'}
          labelSize="s"
          hint="A CSV file with a header row: case reference, team and, if you have it, worker. Other columns are not kept. Up to 2 MB."
          accept=".csv,.txt,.tsv,text/csv"
          error={problems.find(({ field }) => field === 'file')?.message}
        />
        {replaces ? (
          <p className="govuk-body">The list that is loaded now is replaced once you confirm this one.</p>
        ) : null}
        <Button variant={isSecond || replaces ? 'secondary' : undefined}>Read this file</Button>
      </form>
    </>
  );
}
