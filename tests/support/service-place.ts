import { tmpdir } from 'node:os';
import { join } from 'node:path';

/** Where the service under test answers; the runner finds a free port, a test run by hand takes the usual one. */
export const SERVICE_PORT = process.env.SIGHTLINE_TEST_PORT ?? '3100';
export const SERVICE_ADDRESS = `http://localhost:${SERVICE_PORT}`;

/** The folder of its data, which tests read the demonstration's password from. */
export const SERVICE_DATA = join(tmpdir(), `sightline-service-${SERVICE_PORT}`);
