/** Writes a tree as an expression of TypeScript or Python: both read JSON literals. Pure. */
import { isOptional, type Node, type Parameter, parametersOf } from './tree.ts'

/** How a language writes what JSON does not have. */
export interface Syntax {
  read(parameter: Parameter): string
  isGiven(parameter: Parameter): string
  /** Several conditions of which one has to hold. */
  anyOf(conditions: readonly string[]): string
  /** An item of a list that is left out unless the condition holds. */
  maybeItem(condition: string, item: string): string
  /** A property that is left out unless the condition holds. */
  maybeProperty(condition: string, property: string): string
}

/** Expressions longer than this are written over several lines. */
const longest = 90

const literal = (value: string | number): string =>
  JSON.stringify(typeof value === 'string' ? value.toWellFormed() : value)

const indented = (text: string): string => text.replace(/\n/g, '\n  ')

function enclosed([open, close]: readonly [string, string], items: readonly string[]): string {
  const line = `${open}${items.join(', ')}${close}`
  if (line.length <= longest && !line.includes('\n')) return line
  return `${open}\n  ${items.map(indented).join(',\n  ')},\n${close}`
}

/** The expression for a node. @param syntax of the language */
export function expressionOf(node: Node, syntax: Syntax): string {
  if (node.kind === 'fixed') return literal(node.value)
  if (node.kind === 'value') return syntax.read(node.parameter)
  const condition = (child: Node): string => syntax.anyOf(parametersOf(child).map(syntax.isGiven))
  if (node.kind === 'list') {
    const items = node.items.map((item) => {
      const expression = expressionOf(item, syntax)
      return isOptional(item) ? syntax.maybeItem(condition(item), expression) : expression
    })
    return enclosed(['[', ']'], items)
  }
  const properties = Object.entries(node.properties).map(([key, child]) => {
    const property = `${literal(key)}: ${expressionOf(child, syntax)}`
    return isOptional(child) ? syntax.maybeProperty(condition(child), property) : property
  })
  return enclosed(['{', '}'], properties)
}

/** One line that ends no comment. */
export const inComment = (text: string): string =>
  text.toWellFormed().replace(/\s+/g, ' ').replaceAll('*/', '* /').replaceAll('"""', "'''").replaceAll('\\', '/')

/** Words of a name that a program may use: `order_update` → `['order', 'update']`. */
export function wordsOfName(name: string): string[] {
  const words = name
    .toLowerCase()
    .split(/[^a-z0-9]+/)
    .filter((word) => word !== '')
  return words.length === 0 || /^[0-9]/.test(words[0] ?? '') ? ['template', ...words] : words
}
