import { describe, test } from 'vitest';
import { z } from 'zod';
import { FileUpload } from '#components/ui/file-upload.tsx';
import { field, fieldProps } from '#tests/support/govuk-fields.ts';
import { govukFixtures } from '#tests/support/govuk-fixtures.ts';
import { expectSameDom } from '#tests/support/same-dom.ts';

describe('a file upload is drawn as GOV.UK draws it', () => {
  test.each(
    govukFixtures('file-upload', field.extend({ multiple: z.boolean().optional() }), [
      'default',
      'with hint text',
      'with error message and hint',
      'with label as page heading',
      'classes',
      'id',
      'with describedBy',
      'with hint and describedBy',
      'error',
      'with error and describedBy',
      'with error, describedBy and hint',
      'allows multiple files',
      'disabled',
    ]),
  )('$name', ({ options, html }) => {
    expectSameDom(
      <FileUpload {...fieldProps(options)} className={options.classes} multiple={options.multiple} />,
      html,
    );
  });
});
