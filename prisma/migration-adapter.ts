import { PrismaPg } from '@prisma/adapter-pg';
import { ColumnTypeEnum } from '@prisma/driver-adapter-utils';
import { Pool, type QueryArrayConfig, types } from 'pg';

/** The databases the engine may touch: the one to migrate, and an empty one in which it replays migrations to compare. */
export type Databases = { main: string; scratch?: string };

type PgAdapter = Awaited<ReturnType<PrismaPg['connect']>>;

/** Which columns of an answer hold Postgres's one-letter type, kept by the identity of the answer's rows. */
type LetterColumns = WeakMap<unknown[], Set<number>>;

/** Hands one-letter columns to Prisma's adapter as text, because it refuses their own type, and notes which they were. */
function readLettersAsText(pool: Pool, letters: LetterColumns): void {
  const ask = pool.query.bind(pool);
  const query = async (question: QueryArrayConfig) => {
    const answer = await ask(question);
    const found = answer.fields.flatMap((field, at) =>
      field.dataTypeID === types.builtins.CHAR ? [at] : [],
    );
    letters.set(answer.rows, new Set(found));
    for (const at of found) Object.assign(answer.fields[at] ?? {}, { dataTypeID: types.builtins.TEXT });
    return answer;
  };
  Object.assign(pool, { query });
}

/** The pg adapter as the schema engine needs it: catalogue letters as letters, and scripts whole. */
async function connectForMigration(pool: Pool): Promise<PgAdapter> {
  const letters: LetterColumns = new WeakMap();
  const runWhole = pool.query.bind(pool);
  readLettersAsText(pool, letters);
  const adapter = await new PrismaPg(pool).connect();
  const ask = adapter.queryRaw.bind(adapter);
  const changes: Pick<PgAdapter, 'queryRaw' | 'executeScript'> = {
    async queryRaw(query) {
      const answer = await ask(query);
      const found = letters.get(answer.rows);
      const columnTypes = answer.columnTypes.map((type, at) =>
        found?.has(at) ? ColumnTypeEnum.Character : type,
      );
      return { ...answer, columnTypes };
    },
    // Prisma's own cuts a script at every semicolon, which breaks the body of a trigger.
    async executeScript(script) {
      await runWhole(script);
    },
  };
  return Object.assign(adapter, changes);
}

/** Prisma's pg adapter with the two changes that migrations need, over pools it can close. */
export class MigrationAdapter extends PrismaPg {
  readonly #databases: Databases;
  readonly #pools: Pool[] = [];

  constructor(databases: Databases) {
    super({ connectionString: databases.main });
    this.#databases = databases;
  }

  override connect() {
    return this.#connectTo(this.#databases.main);
  }

  override connectToShadowDb() {
    if (this.#databases.scratch === undefined) throw new Error('This command has no scratch database.');
    return this.#connectTo(this.#databases.scratch);
  }

  async close(): Promise<void> {
    await Promise.all(this.#pools.map((pool) => pool.end()));
  }

  async #connectTo(connectionString: string) {
    const pool = new Pool({ connectionString, max: 1 });
    // A scratch cluster is stopped while its last connection is still being closed: that is no failure.
    pool.on('error', () => {});
    this.#pools.push(pool);
    return await connectForMigration(pool);
  }
}
