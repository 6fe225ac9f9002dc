/** What the browser may load for one page: our own files, and scripts that carry this answer's nonce. */
export function contentSecurityPolicy(nonce: string, development: boolean): string {
  const rules = [
    "default-src 'self'",
    // While developing, and only then, React rebuilds server stacks with eval and Next styles its own overlay.
    `script-src 'self' 'nonce-${nonce}' 'strict-dynamic'${development ? " 'unsafe-eval'" : ''}`,
    development ? "style-src 'self' 'unsafe-inline'" : `style-src 'self' 'nonce-${nonce}'`,
    "img-src 'self' data:",
    "font-src 'self'",
    "connect-src 'self'",
    "object-src 'none'",
    "base-uri 'none'",
    "form-action 'self'",
    "frame-ancestors 'none'",
  ];
  return rules.join('; ');
}
