import { fileURLToPath } from 'node:url'

/** Both `src/db` and `dist/db` lie two levels below the folder that holds `drizzle`. */
export const migrationsFolder = fileURLToPath(new URL('../../drizzle', import.meta.url))
