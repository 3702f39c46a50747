import { fileURLToPath } from 'node:url'

/** The folder of the migrations. Both `src/db` and `dist/db` are two levels below the one that contains `drizzle`. */
export const migrationsFolder = fileURLToPath(new URL('../../drizzle', import.meta.url))
