/** Sample values of headers and bodies, in any of their shapes (rule reference 4.2). */
import type { IssuePath } from './issue.ts'
import { asObject, type ComponentView, type JsonObject, type Subject } from './subject.ts'

/** How positional samples are laid out; `nested` is the shape of Meta's schema. */
type SampleShape = 'nested' | 'flat' | 'string' | 'rows'

/** Samples given by position. */
export interface PositionalSamples {
  kind: 'positional'
  path: IssuePath
  shape: SampleShape
  values: readonly unknown[]
  /** The path of each value. */
  pathOf(index: number): IssuePath
}

/** Samples given by name. */
export interface NamedSamples {
  kind: 'named'
  path: IssuePath
  /** Null if it is not an array. */
  params: readonly (JsonObject | null)[] | null
}

interface Samples {
  positional: PositionalSamples | null
  named: NamedSamples | null
}

interface SampleValue {
  value: unknown
  /** The name of the variable: `1` or `first_name`. */
  name: string
  path: IssuePath
  component: ComponentView
}

const none: Samples = { positional: null, named: null }
const keys = {
  HEADER: { positional: 'header_text', named: 'header_text_named_params' },
  BODY: { positional: 'body_text', named: 'body_text_named_params' },
} as const

function readRows(rows: readonly unknown[], path: IssuePath): PositionalSamples {
  const first: unknown = rows[0]
  if (Array.isArray(first)) {
    const shape = rows.length > 1 ? 'rows' : 'nested'
    return { kind: 'positional', path, shape, values: first, pathOf: (index) => [...path, 0, index] }
  }
  return {
    kind: 'positional',
    path,
    shape: rows.length === 0 ? 'nested' : 'flat',
    values: rows,
    pathOf: (index) => [...path, index],
  }
}

function readPositional(value: unknown, path: IssuePath): PositionalSamples | null {
  if (typeof value === 'string') {
    return { kind: 'positional', path, shape: 'string', values: [value], pathOf: () => path }
  }
  return Array.isArray(value) ? readRows(value, path) : null
}

function readNamed(value: unknown, path: IssuePath): NamedSamples | null {
  if (value === undefined || value === null) return null
  return { kind: 'named', path, params: Array.isArray(value) ? value.map(asObject) : null }
}

/** The samples of a HEADER or BODY; none for other components. */
export function readSamples({ raw, type, path }: ComponentView): Samples {
  const example = asObject(raw.example)
  if (example === null || (type !== 'HEADER' && type !== 'BODY')) return none
  const { positional, named } = keys[type]
  return {
    positional: readPositional(example[positional], [...path, 'example', positional]),
    named: readNamed(example[named], [...path, 'example', named]),
  }
}

function* valuesOf(component: ComponentView): Generator<SampleValue> {
  const { positional, named } = readSamples(component)
  for (const [index, value] of (positional?.values ?? []).entries()) {
    if (positional !== null) yield { value, name: String(index + 1), path: positional.pathOf(index), component }
  }
  for (const [index, param] of (named?.params ?? []).entries()) {
    if (named === null || param === null) continue
    const name = typeof param.param_name === 'string' ? param.param_name : ''
    yield { value: param.example, name, path: [...named.path, index, 'example'], component }
  }
}

/** More than any body has variables; the rule on the number of samples reports the rest. */
const maxValues = 200

/** Every sample value of headers and bodies. */
export const sampleValues = (subject: Subject): readonly SampleValue[] => subject.once(readSampleValues)

function readSampleValues(subject: Subject): readonly SampleValue[] {
  const values: SampleValue[] = []
  for (const component of [...subject.headers, ...subject.bodies]) {
    if (component.raw.example === undefined) continue
    for (const value of valuesOf(component)) if (values.length < maxValues) values.push(value)
  }
  return values
}
