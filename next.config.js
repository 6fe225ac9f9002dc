const everywhere = [
  { key: 'X-Content-Type-Options', value: 'nosniff' },
  { key: 'X-Frame-Options', value: 'DENY' },
  { key: 'Referrer-Policy', value: 'same-origin' },
  { key: 'Cross-Origin-Opener-Policy', value: 'same-origin' },
  { key: 'Cross-Origin-Resource-Policy', value: 'same-origin' },
  { key: 'Permissions-Policy', value: 'camera=(), microphone=(), geolocation=(), payment=()' },
  { key: 'Strict-Transport-Security', value: 'max-age=31536000; includeSubDomains' },
  { key: 'X-Robots-Tag', value: 'noindex, nofollow' },
];

// A caseload list may have 10 MB; with room to spare, so that a file a little too large is told so in a sentence.
const LARGEST_FORM = '16mb';

/** @type {import('next').NextConfig} */
const config = {
  reactStrictMode: true,
  poweredByHeader: false,
  devIndicators: false,
  images: { unoptimized: true },
  // Types are checked by `npm run check`; a build that repeats it would only be slower.
  typescript: { ignoreBuildErrors: true },
  serverExternalPackages: ['@node-rs/argon2', 'ics', 'nodemailer', 'pg-boss', 'pino'],
  experimental: {
    authInterrupts: true,
    serverActions: { bodySizeLimit: LARGEST_FORM },
    proxyClientMaxBodySize: LARGEST_FORM,
  },
  headers: async () => [
    { source: '/:path*', headers: everywhere },
    // Not transformed either: a proxy that compressed or gathered live changes would keep them back.
    {
      source: '/api/:path*',
      headers: [{ key: 'Cache-Control', value: 'private, no-store, no-transform' }],
    },
    // Images are never transformed here, so the transformer answers nobody.
  ],
  rewrites: async () => ({
    beforeFiles: [{ source: '/_next/image', destination: '/not-here' }],
    afterFiles: [],
    fallback: [],
  }),
};

export default config;
