/** Statements of a release, as they reach the driver, and their results. */
import type { PGlite } from '@electric-sql/pglite'
import type pg from 'pg'
import { sqlState, violatedConstraint } from '../../src/db/errors.ts'

export interface Statement {
  text: string
  values: unknown[]
}

export interface Answer {
  /** Name and type (its oid) of each column. */
  columns: [name: string, type: number][]
  /** As PostgreSQL's own text. */
  rows: (string | null)[][]
  /** Code and constraint of an error. */
  refused?: [code: string, constraint: string]
}

export interface Recording {
  /** `turns.begin` and so on. */
  verb: string
  statements: (Statement & Answer)[]
}

export type Send = (statement: Statement) => Promise<Answer>

async function answering(send: () => Promise<Answer>): Promise<Answer> {
  try {
    return await send()
  } catch (error) {
    const refused = [sqlState(error) ?? '', violatedConstraint(error) ?? ''] as [string, string]
    if (refused[0] === '') throw error
    return { columns: [], rows: [], refused }
  }
}

const asText = (value: string): string => value
const textOf = (rows: unknown[]): Answer['rows'] => rows as Answer['rows']

export function sendToServer(client: pg.Client): Send {
  const types = { getTypeParser: () => asText } as unknown as pg.CustomTypesConfig
  return ({ text, values }) =>
    answering(async () => {
      const { fields, rows } = await client.query({ text, values, rowMode: 'array', types })
      return { columns: fields.map(({ name, dataTypeID }) => [name, dataTypeID]), rows: textOf(rows) }
    })
}

export function sendToEmbedded(client: PGlite): Send {
  const parsers = Object.fromEntries(Object.keys(client.parsers).map((type) => [type, asText]))
  return ({ text, values }) =>
    answering(async () => {
      const { fields, rows } = await client.query<never>(text, values, { rowMode: 'array', parsers })
      return { columns: fields.map(({ name, dataTypeID }) => [name, dataTypeID]), rows: textOf(rows) }
    })
}

/** The named columns of a result; a newer schema may return more of them for `*`. */
export function partOf({ columns, rows, ...refusal }: Answer, wanted: Answer['columns']): Answer {
  const places = wanted.map(([name]) => columns.findIndex((column) => column[0] === name))
  return {
    ...refusal,
    columns: places.map((place) => columns[place] ?? ['missing', 0]),
    rows: rows.map((row) => places.map((place) => row[place] ?? null)),
  }
}
