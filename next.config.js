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
