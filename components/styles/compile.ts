// Turbopack cannot parse govuk-frontend's style sheet when it is imported, so it is compiled before the build.
import { mkdirSync, writeFileSync } from 'node:fs';
import { fileURLToPath } from 'node:url';
import { compile } from 'sass';

const fromRoot = (path: string) => fileURLToPath(new URL(`../../${path}`, import.meta.url));

const { css } = compile(fromRoot('components/styles/app.scss'), {
  style: 'compressed',
  loadPaths: [fromRoot('node_modules')],
  quietDeps: true,
});

mkdirSync(fromRoot('public'), { recursive: true });
writeFileSync(fromRoot('public/app.css'), css);
