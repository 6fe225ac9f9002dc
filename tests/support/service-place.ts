import { tmpdir } from 'node:os';
import { join } from 'node:path';

/**
 * The ports of the services under test, one for each worker of the runner, which has a service and a database to itself.
 * The runner finds free ports; a test run by hand takes the usual one.
 */
export const SERVICE_PORTS = (process.env.SIGHTLINE_TEST_PORT ?? '3100').split(',');

/** Where the service at this port answers. */
export const addressAt = (port: string) => `http://localhost:${port}`;

/** The folder of the data of the service at this port. */
export const dataAt = (port: string) => join(tmpdir(), `sightline-service-${port}`);

// The runner numbers its workers, and numbers a worker that takes the place of another as the first.
const own = SERVICE_PORTS[Number(process.env.TEST_PARALLEL_INDEX ?? 0)];
if (own === undefined) throw new Error('There is a worker without a service: give a port for each');

/** Where this worker's service answers. */
export const SERVICE_PORT = own;
export const SERVICE_ADDRESS = addressAt(own);

/** The folder of its data, which tests read the demonstration's password from. */
export const SERVICE_DATA = dataAt(own);
