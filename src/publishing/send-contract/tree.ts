/**
 * The components of a message as a tree whose leaves are what the caller gives. One tree makes the filled body, the schema of
 * that body, the list of places and the code in two languages, so that they cannot contradict each other. Pure.
 */

/** JSON Schema, draft 2020-12. */
export type JsonSchema = Readonly<Record<string, unknown>>

/** One value that the caller gives. */
export interface Parameter {
  /** Unique in the contract. */
  name: string
  isRequired: boolean
  /** What is sent when the caller gives nothing. */
  fallback?: string
  schema: JsonSchema
  example: unknown
  /** For people: where it appears. */
  about: string
}

export type Node =
  | { kind: 'fixed'; value: string | number }
  | { kind: 'value'; parameter: Parameter }
  /** `others`: other forms that Meta accepts in this place, and that the contract does not use. */
  | { kind: 'object'; properties: Readonly<Record<string, Node>>; others?: readonly JsonSchema[] }
  /** `any`: Meta goes by type, name or index, not by position. */
  | { kind: 'list'; items: readonly Node[]; order: 'fixed' | 'any' }

export const fixed = (value: string | number): Node => ({ kind: 'fixed', value })
export const given = (parameter: Parameter): Node => ({ kind: 'value', parameter })
export const object = (properties: Readonly<Record<string, Node>>, others?: readonly JsonSchema[]): Node => ({
  kind: 'object',
  properties,
  ...(others && { others }),
})
export const list = (items: readonly Node[], order: 'fixed' | 'any' = 'fixed'): Node => ({ kind: 'list', items, order })

const childrenOf = (node: Node): readonly (readonly [key: string, child: Node])[] => {
  if (node.kind === 'object') return Object.entries(node.properties)
  return node.kind === 'list' ? node.items.map((item, index) => [String(index), item] as const) : []
}

/** Every parameter in the tree, each once, in order. */
export function parametersOf(node: Node): Parameter[] {
  if (node.kind === 'value') return [node.parameter]
  return [...new Set(childrenOf(node).flatMap(([, child]) => parametersOf(child)))]
}

/** True if it is left out of the message when none of its parameters is given. */
export function isOptional(node: Node): boolean {
  const parameters = parametersOf(node)
  return parameters.length > 0 && parameters.every(({ isRequired, fallback }) => !isRequired && fallback === undefined)
}

/** The JSON that is sent; undefined: nothing is sent. @param values by the names of the parameters */
export function fill(node: Node, values: Readonly<Record<string, unknown>>): unknown {
  if (node.kind === 'fixed') return node.value
  if (node.kind === 'value') {
    const { name, fallback } = node.parameter
    return Object.hasOwn(values, name) ? values[name] : fallback
  }
  if (isOptional(node) && parametersOf(node).every(({ name }) => !Object.hasOwn(values, name))) return undefined
  const children = childrenOf(node).flatMap(([key, child]) => {
    const filled = fill(child, values)
    return filled === undefined ? [] : [[key, filled] as const]
  })
  return node.kind === 'list' ? children.map(([, filled]) => filled) : Object.fromEntries(children)
}

function schemaOfList(items: readonly Node[], order: 'fixed' | 'any'): JsonSchema {
  const maxItems = items.length
  if (maxItems === 0) return { type: 'array', maxItems }
  const schemas = items.map(schemaOf)
  const minItems = items.filter((item) => !isOptional(item)).length
  if (order === 'fixed' && minItems === maxItems) {
    return { type: 'array', prefixItems: schemas, items: false, minItems, maxItems }
  }
  return {
    type: 'array',
    items: { anyOf: schemas },
    allOf: schemas.map((contains, index) => ({
      contains,
      minContains: isOptional(items[index] as Node) ? 0 : 1,
      maxContains: 1,
    })),
    minItems,
    maxItems,
  }
}

/** The schema of everything that may be sent in this place. */
export function schemaOf(node: Node): JsonSchema {
  if (node.kind === 'fixed') return { const: node.value }
  if (node.kind === 'value') return node.parameter.schema
  if (node.kind === 'list') return schemaOfList(node.items, node.order)
  const entries = Object.entries(node.properties)
  const own = {
    type: 'object',
    properties: Object.fromEntries(entries.map(([key, child]) => [key, schemaOf(child)])),
    required: entries.filter(([, child]) => !isOptional(child)).map(([key]) => key),
    additionalProperties: false,
  }
  return node.others === undefined ? own : { oneOf: [own, ...node.others] }
}

/** Where each parameter stands in the filled body, such as `template.components[0].parameters[0].text`. */
export function placesOf(node: Node, path: string): [name: string, place: string][] {
  if (node.kind === 'value') return [[node.parameter.name, path]]
  return childrenOf(node).flatMap(([key, child]) =>
    placesOf(child, node.kind === 'list' ? `${path}[${key}]` : `${path}.${key}`),
  )
}
