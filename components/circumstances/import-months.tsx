'use client';

import { useActionState } from 'react';
import { MonthsPreview } from '#components/circumstances/months-preview.tsx';
import { FormProblems } from '#components/page/form-problems.tsx';
import { Button } from '#components/ui/button.tsx';
import { FileUpload } from '#components/ui/file-upload.tsx';
import { EMPTY_IMPORT, type ImportState } from '#lib/domain/circumstances/import-form.ts';

type ImportMonthsProps = {
  /** Reads the file that is chosen, or stores the list that was shown. */
  action: (state: ImportState, form: FormData) => Promise<ImportState>;
  teams: readonly { id: string; name: string }[];
};

/** Chooses a file, shows what would come of it, and stores what was shown. */
export function ImportMonths({ action, teams }: ImportMonthsProps) {
  const [{ problems, read }, act, isWorking] = useActionState(action, EMPTY_IMPORT);
  return (
    <>
      <FormProblems problems={problems} />
      {read ? <MonthsPreview {...{ read, act, teams, isWorking }} /> : null}
      <form action={act} noValidate className="app-two-thirds">
        <FileUpload
          name="file"
          label={read ? 'Choose another file' : 'List of months'}
          labelSize="s"
          hint="An Excel workbook (.xlsx) or a CSV file: a row that names the columns, then one row for each team and month."
          accept=".xlsx,.csv,.txt,.tsv,text/csv,application/vnd.openxmlformats-officedocument.spreadsheetml.sheet"
          error={problems[0]?.message}
        />
        <Button variant={read ? 'secondary' : undefined} disabled={isWorking}>
          Read this file
        </Button>
      </form>
    </>
  );
}
