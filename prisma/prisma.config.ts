import { defineConfig } from 'prisma/config';

/** Where Prisma finds the schema and the migrations. The connection itself is made by lib/db. */
export default defineConfig({
  schema: './schema.prisma',
  migrations: { path: './migrations' },
});
