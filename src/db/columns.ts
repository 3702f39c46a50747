/**
 * Column types that take whatever people and models write. PostgreSQL stores neither NUL nor lone surrogates, so both
 * become U+FFFD here, on the one way into the database.
 */
import { type SQL, sql } from 'drizzle-orm'
import { type AnyPgColumn, check, customType, numeric, timestamp } from 'drizzle-orm/pg-core'

const unstorableInJson = /\\u(?:0000|d[89a-f])/i

/** The text as PostgreSQL can hold it. */
export const storableText = (text: string): string => text.toWellFormed().replaceAll('\0', '\uFFFD')

export const storableTextOrNull = (text: string | null | undefined): string | null =>
  text === null || text === undefined ? null : storableText(text)

function storableValue(value: unknown): unknown {
  if (typeof value === 'string') return storableText(value)
  if (Array.isArray(value)) return value.map(storableValue)
  if (typeof value !== 'object' || value === null) return value
  return Object.fromEntries(Object.entries(value).map(([key, entry]) => [storableText(key), storableValue(entry)]))
}

/** JSON text of the value as PostgreSQL can hold it; undefined becomes null. */
export function storableJson(value: unknown): string {
  const json = JSON.stringify(value) ?? 'null'
  return json.includes('\\u') && unstorableInJson.test(json) ? JSON.stringify(storableValue(JSON.parse(json))) : json
}

export const safeText = customType<{ data: string; driverData: string }>({
  dataType: () => 'text',
  toDriver: storableText,
})

/**
 * `json`, not `jsonb`: the text comes back with its keys in the order in which it was written, so a draft restored by
 * undo equals the old one byte for byte. Nothing searches inside these columns.
 */
export const safeJson = customType<{ data: unknown; driverData: unknown }>({
  dataType: () => 'json',
  toDriver: storableJson,
})

export const moment = (name: string) => timestamp(name, { withTimezone: true, precision: 3 })

/** US dollars, to a ten-billionth: the price of one token has seven places. Money has this type alone. */
export const money = (name: string) => numeric(name, { precision: 20, scale: 10, mode: 'number' })

/** Every condition holds in each row. */
export const checkAll = (name: string, ...conditions: SQL[]) => check(name, sql.join(conditions, sql` and `))

/** The column holds one of these values, or null. */
export const isOneOf = (column: AnyPgColumn, values: readonly string[]): SQL =>
  sql`${column} in (${sql.raw(values.map((value) => `'${value}'`).join(', '))})`

/** None of the columns is below `least`. */
export const isAtLeast = (least: number, ...columns: AnyPgColumn[]): SQL =>
  sql.join(
    columns.map((column) => sql`${column} >= ${sql.raw(String(least))}`),
    sql` and `,
  )
