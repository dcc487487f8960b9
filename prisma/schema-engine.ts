/** Prisma's schema engine, compiled to WebAssembly and speaking to PostgreSQL through the pg adapter. */
import type { EventEmitter } from 'node:events';
import { readFileSync } from 'node:fs';
import { createRequire } from 'node:module';
import path from 'node:path';
import { PrismaPg } from '@prisma/adapter-pg';
import { ColumnTypeEnum, bindMigrationAwareSqlAdapterFactory } from '@prisma/driver-adapter-utils';
import type * as Engine from '@prisma/schema-engine-wasm/schema_engine_bg';
import pg from 'pg';

// Numbers of types in PostgreSQL's catalogue.
const oneLetterType = 18;
const textType = 25;

/**
 * Lends the engine, bound to a database, to `work`. `scratchUrl` is an empty database in which the engine may
 * build a schema from the migrations in order to compare; without it, comparing with migrations is refused.
 * Why not Prisma's own CLI: it downloads this engine from a host of its own; the package is already here.
 */
export async function withSchemaEngine<T>(
  urls: { readonly url: string; readonly scratchUrl?: string },
  work: (engine: Engine.SchemaEngine) => Promise<T>,
): Promise<T> {
  const pools: pg.Pool[] = [];
  const open = (url: string): PrismaPg => {
    const pool = new pg.Pool({ connectionString: url });
    pools.push(pool);
    return readable(new PrismaPg(pool), pool);
  };
  const adapter = open(urls.url);
  // The adapter's own way to a scratch database keeps the main database's address when given one as text.
  adapter.connectToShadowDb = () => {
    if (urls.scratchUrl === undefined) throw new Error('This comparison needs a scratch database.');
    return open(urls.scratchUrl).connect();
  };
  const { SchemaEngine } = await loadEngine();
  const engine = await SchemaEngine.new(
    { datamodels: undefined },
    () => undefined,
    bindMigrationAwareSqlAdapterFactory(adapter),
  );
  try {
    return await work(engine);
  } finally {
    engine.free();
    // The engine holds an advisory lock for as long as its connection lives.
    await Promise.all(pools.map((pool) => pool.end()));
  }
}

/**
 * Two things that the adapter does and the engine cannot use. It cuts scripts at every semicolon, within
 * function bodies too: sent whole, PostgreSQL reads them itself, and a script that fails half-way leaves
 * nothing behind, being one implicit transaction. And it refuses the catalogue's one-letter type "char".
 */
function readable(factory: PrismaPg, pool: pg.Pool): PrismaPg {
  const letters = new Set<number>();
  const passAsText = ({ fields }: { fields: { dataTypeID: number }[] }) => {
    for (const [column, field] of fields.entries()) {
      if (field.dataTypeID !== oneLetterType) continue;
      letters.add(column);
      field.dataTypeID = textType;
    }
  };
  const connect = factory.connect.bind(factory);
  factory.connect = async () => {
    const connection = await connect();
    connection.executeScript = async (script) => {
      await pool.query(script);
    };
    const queryRaw = connection.queryRaw.bind(connection);
    connection.queryRaw = async (query) => {
      letters.clear();
      const result = await queryRaw(query); // The engine asks one question at a time.
      for (const column of letters) result.columnTypes[column] = ColumnTypeEnum.Character;
      return result;
    };
    return connection;
  };
  pool.on('connect', (client) => {
    (client as unknown as { connection: EventEmitter }).connection.prependListener('rowDescription', passAsText);
  });
  return factory;
}

let loaded: Promise<typeof Engine> | undefined;

/** The package's own entry imports `.wasm` as a module, which Node 20 cannot. */
function loadEngine(): Promise<typeof Engine> {
  loaded ??= (async () => {
    // Where the engine leaves its last words before it gives up.
    Object.assign(globalThis, {
      PRISMA_WASM_PANIC_REGISTRY: { set_message: (words: string) => console.error(words) },
    });
    const glue = await import('@prisma/schema-engine-wasm/schema_engine_bg');
    const folder = path.dirname(createRequire(import.meta.url).resolve('@prisma/schema-engine-wasm'));
    const bytes = readFileSync(path.join(folder, 'schema_engine_bg.wasm'));
    const { instance } = await WebAssembly.instantiate(bytes, { './schema_engine_bg.js': { ...glue } });
    const internals = glue as unknown as { __wbg_set_wasm: (exports: WebAssembly.Exports) => void };
    internals.__wbg_set_wasm(instance.exports);
    (instance.exports['__wbindgen_start'] as () => void)();
    return glue;
  })();
  return loaded;
}
