/** What is said to the person who starts the service, by the setting that is missing or unsafe: its name, and what to set. */
export const SAYS = {
  DATABASE_URL: {
    error:
      'DATABASE_URL must be the address of a Postgres 15 or later: set it to something like postgresql://name:password@host:5432/sightline.',
  },
  SIGHTLINE_SECRET: {
    error:
      'SIGHTLINE_SECRET is missing or too easy to guess: set it to at least 32 random characters, for example what "openssl rand -base64 48" prints.',
  },
  SIGHTLINE_CASE_KEY: {
    error:
      'SIGHTLINE_CASE_KEY is missing or not 32 bytes in base64: set it to what "openssl rand -base64 32" prints, and keep a copy, because case references cannot be read without it.',
  },
  SIGHTLINE_ORIGIN: {
    error:
      'SIGHTLINE_ORIGIN is missing or unsafe: set it to the https address people will use, such as https://sightline.council.gov.uk (http is accepted for localhost only).',
  },
  PORT: {
    error: 'PORT must be a whole number from 1 to 65535: set it to a free port, or leave it out for 3000.',
  },
  HOST: {
    error:
      'HOST opens Sightline to other machines: set SIGHTLINE_ORIGIN to the https address people will use, or leave HOST out to serve this machine only.',
  },
  LOG_LEVEL: {
    error: 'LOG_LEVEL must be one of silent, error, warn, info and debug: set one of them or leave it out.',
  },
  NODE_TLS_REJECT_UNAUTHORIZED: {
    error:
      'NODE_TLS_REJECT_UNAUTHORIZED=0 switches off the check of certificates: take it out of the environment, and set NODE_EXTRA_CA_CERTS for a private authority.',
  },
  SIGHTLINE_JOBS: {
    error:
      'SIGHTLINE_JOBS must be on or off: set it to off where this service must write and send nothing by itself, such as on a copy of the data, or leave it out.',
  },
  SMTP_URL: {
    error:
      'SMTP_URL must be the address of a mail server without options: set it to something like smtps://name:password@mail.council.gov.uk:465 (or smtp://, which then must offer STARTTLS unless it is on this machine), together with SMTP_FROM, or leave both out.',
  },
  SMTP_FROM: {
    error:
      'SMTP_FROM must be the address that mail comes from: set it to something like "Sightline <audits@council.gov.uk>" together with SMTP_URL, or leave both out.',
  },
} as const;
