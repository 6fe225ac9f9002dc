import { readFile } from 'node:fs/promises';
import { createRequire } from 'node:module';
import { bindMigrationAwareSqlAdapterFactory } from '@prisma/driver-adapter-utils';
import * as bindings from '@prisma/schema-engine-wasm/schema_engine_bg';
import { type Databases, MigrationAdapter } from '#prisma/migration-adapter.ts';

/** The engine gives up on its lock after ten seconds and never takes that timer back: no process should wait for it. */
function patient([name, binding]: [string, WebAssembly.ImportValue]): [string, WebAssembly.ImportValue] {
  if (!name.startsWith('__wbg_setTimeout')) return [name, binding];
  return [name, (act: () => void, milliseconds: number) => setTimeout(act, milliseconds).unref()];
}

async function loadEngine(): Promise<void> {
  const script = createRequire(import.meta.url).resolve('@prisma/schema-engine-wasm/schema_engine_bg');
  const program = await readFile(script.replace(/\.js$/, '.wasm'));
  const imports = Object.fromEntries(Object.entries(bindings).map(patient));
  const { instance } = await WebAssembly.instantiate(program, { './schema_engine_bg.js': imports });
  bindings.__wbg_set_wasm(instance.exports);
  const begin = instance.exports.__wbindgen_start;
  if (typeof begin === 'function') begin();
  // Where the engine leaves its last words; without it a failure inside it reads as an unrelated one.
  const lastWords = { set_message: (message: string) => process.stderr.write(`${message}\n`) };
  Object.assign(globalThis, { PRISMA_WASM_PANIC_REGISTRY: lastWords });
}

let loading: Promise<void> | undefined;

/** Prisma's schema engine, as WebAssembly over the pg adapter: migrations without a downloaded program. */
export async function withSchemaEngine<T>(
  databases: Databases,
  work: (engine: bindings.SchemaEngine) => Promise<T>,
): Promise<T> {
  loading ??= loadEngine();
  await loading;
  const adapter = new MigrationAdapter(databases);
  const bound = bindMigrationAwareSqlAdapterFactory(adapter);
  const engine = await bindings.SchemaEngine.new({ datamodels: undefined }, () => {}, bound);
  try {
    return await work(engine);
  } catch (problem) {
    throw withCause(problem, bound.errorRegistry);
  } finally {
    engine.free();
    await adapter.close();
  }
}

/** The engine names a database error by a number only; the registry has the error itself. */
function withCause(
  problem: unknown,
  registry: { consumeError(id: number): { error: unknown } | undefined },
): unknown {
  const id = problem instanceof Error ? /External error id#(\d+)/.exec(problem.message)?.[1] : undefined;
  const cause = id === undefined ? undefined : registry.consumeError(Number(id))?.error;
  if (!(problem instanceof Error) || !(cause instanceof Error)) return problem;
  return new Error(problem.message.replace(/External error id#\d+/, cause.message), { cause });
}
