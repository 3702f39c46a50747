/** Finds keys of a request that are not known, but were surely meant as one that is. Pure. */
import leven from 'leven'
import { z } from 'zod'
import type { InputFault } from '../../errors.ts'

/** Callers send keys of their own as well; so many are looked at. */
const mostKeys = 50

const folded = (key: string): string => key.toLowerCase().replaceAll(/[_-]/g, '')

/** How many letters may differ; a short key is soon near anything. */
const allowance = (key: string): number => (key.length < 4 ? 0 : key.length < 8 ? 1 : 2)

const isNear = (key: string, known: string): boolean => {
  const most = allowance(folded(known))
  return leven(folded(key), folded(known), { maxDistance: most + 1 }) <= most
}

/** The object within schemas that only say whether it may be left out. */
function objectIn(schema: unknown): z.ZodObject | null {
  if (schema instanceof z.ZodObject) return schema
  if (schema instanceof z.ZodOptional || schema instanceof z.ZodNullable) return objectIn(schema.unwrap())
  return null
}

/**
 * A fault for each key that only a slip of the pen tells from a key of the schema which was not sent. Any other unknown key
 * is left alone: it may be the caller's own.
 */
export function nearMisses(schema: unknown, data: unknown): InputFault[] {
  const object = objectIn(schema)
  if (object === null || typeof data !== 'object' || data === null) return []
  const { shape } = object
  const unknown = Object.keys(data).filter((key) => !Object.hasOwn(shape, key))
  if (unknown.length === 0) return []
  const open = Object.keys(shape).filter((key) => !Object.hasOwn(data, key))
  return unknown.slice(0, mostKeys).flatMap((key) => {
    const meant = open.find((known) => key.length <= 2 * known.length && isNear(key, known))
    return meant === undefined ? [] : [{ path: key, message: `is not known; did you mean ${meant}?` }]
  })
}
