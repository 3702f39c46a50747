/**
 * Column types that accept whatever people and models write. PostgreSQL stores neither NUL nor lone surrogates, so both
 * become U+FFFD here, where all values pass on their way into the database.
 */
import { type SQL, sql } from 'drizzle-orm'
import { type AnyPgColumn, check, customType, numeric, timestamp } from 'drizzle-orm/pg-core'

const unstorableInJson = /\\u(?:0000|d[89a-f])/i

/** The text with U+FFFD in place of what PostgreSQL cannot store. */
export const storableText = (text: string): string => text.toWellFormed().replaceAll('\0', '\uFFFD')

/** The same; null for null and undefined. */
export const storableTextOrNull = (text: string | null | undefined): string | null =>
  text === null || text === undefined ? null : storableText(text)

function storableValue(value: unknown): unknown {
  if (typeof value === 'string') return storableText(value)
  if (Array.isArray(value)) return value.map(storableValue)
  if (typeof value !== 'object' || value === null) return value
  return Object.fromEntries(Object.entries(value).map(([key, entry]) => [storableText(key), storableValue(entry)]))
}

/** The value as JSON, with U+FFFD in place of what PostgreSQL cannot store; undefined becomes null. */
export function storableJson(value: unknown): string {
  const json = JSON.stringify(value) ?? 'null'
  return json.includes('\\u') && unstorableInJson.test(json) ? JSON.stringify(storableValue(JSON.parse(json))) : json
}

/** A `text` column whose values are made storable. */
export const safeText = customType<{ data: string; driverData: string }>({
  dataType: () => 'text',
  toDriver: storableText,
})

/**
 * A `json` column whose values are made storable. Not `jsonb`, because `json` keeps the order of keys, so that a draft
 * restored by undo equals the old one byte for byte. No query looks inside these columns.
 */
export const safeJson = customType<{ data: unknown; driverData: unknown }>({
  dataType: () => 'json',
  toDriver: storableJson,
})

/** A point in time, in milliseconds. */
export const moment = (name: string) => timestamp(name, { withTimezone: true, precision: 3 })

/** US dollars with ten decimal places, because the price of one token has seven. The only type for money. */
export const money = (name: string) => numeric(name, { precision: 20, scale: 10, mode: 'number' })

/** A check that all conditions hold in each row. */
export const checkAll = (name: string, ...conditions: SQL[]) => check(name, sql.join(conditions, sql` and `))

/** A condition: the column contains one of these values, or null. */
export const isOneOf = (column: AnyPgColumn, values: readonly string[]): SQL =>
  sql`${column} in (${sql.raw(values.map((value) => `'${value}'`).join(', '))})`

/** A condition: none of the columns is below `minimum`. */
export const isAtLeast = (minimum: number, ...columns: AnyPgColumn[]): SQL =>
  sql.join(
    columns.map((column) => sql`${column} >= ${sql.raw(String(minimum))}`),
    sql` and `,
  )
