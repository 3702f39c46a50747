/**
 * Variables in text: `{{1}}` (positional) and `{{first_name}}` (named). A token is well formed if two braces on either side
 * enclose only letters, digits and underscores; whether the name is allowed is up to the validator.
 */
import type { ParameterFormat } from './draft.ts'

export interface Placeholder {
  /** With its braces. */
  token: string
  /** Without its braces. */
  name: string
  /** UTF-16 offsets [start, end) in the text. */
  start: number
  end: number
  style: ParameterFormat
}

// An extra brace on either side makes a token malformed, so that {{{1}}} is reported rather than half replaced.
const tokenPattern = /(?<!\{)\{\{([\p{L}\p{M}\p{N}_]+)\}\}(?!\})/gu
const bracesPattern = /\{+(?:[^{}\n]{0,100}\}+)?|\}[{}]*/g

const isPositional = (name: string): boolean => /^[0-9]+$/.test(name)

/** Every well-formed variable, in order of appearance, repeats included. */
export function findPlaceholders(text: string): Placeholder[] {
  if (!text.includes('{{')) return []
  return Array.from(text.matchAll(tokenPattern), (match): Placeholder => {
    const name = match[1] ?? ''
    return {
      token: match[0],
      name,
      start: match.index,
      end: match.index + match[0].length,
      style: isPositional(name) ? 'POSITIONAL' : 'NAMED',
    }
  })
}

/** UTF-16 ranges [start, end) of braces that belong to no well-formed variable: `{1}`, `{{1}`, `{{ }}`, `{{a b}}`. */
export function findMalformedBraces(text: string): [start: number, end: number][] {
  const ranges: [number, number][] = []
  const search = (from: number, to: number): void => {
    for (const match of text.slice(from, to).matchAll(bracesPattern)) {
      ranges.push([from + match.index, from + match.index + match[0].length])
    }
  }
  let from = 0
  for (const { start, end } of findPlaceholders(text)) {
    search(from, start)
    from = end
  }
  search(from, text.length)
  return ranges
}

/** Names of the variables, each once, in order of first appearance. */
export const distinctNames = (text: string): string[] => [...new Set(findPlaceholders(text).map(({ name }) => name))]

/** The style that all variables share, 'MIXED' if they differ, null if there are none. */
export function styleOf(text: string): ParameterFormat | 'MIXED' | null {
  if (!text.includes('{{')) return null
  let style: ParameterFormat | null = null
  for (const [, name = ''] of text.matchAll(tokenPattern)) {
    const next = isPositional(name) ? 'POSITIONAL' : 'NAMED'
    if (style !== null && next !== style) return 'MIXED'
    style = next
  }
  return style
}

/** The text with every variable replaced by what `replace` returns for it. */
export function replacePlaceholders(text: string, replace: (placeholder: Placeholder) => string): string {
  let result = ''
  let from = 0
  for (const placeholder of findPlaceholders(text)) {
    result += text.slice(from, placeholder.start) + replace(placeholder)
    from = placeholder.end
  }
  return result + text.slice(from)
}

/** Names of the positional variables, each once, in numeric order, which is the order of Meta's sample arrays. */
export const positionalNames = (text: string): string[] =>
  [...new Set(findPlaceholders(text).flatMap(({ name, style }) => (style === 'POSITIONAL' ? [name] : [])))].sort(
    (left, right) => Number(left) - Number(right),
  )

/** Names of all variables in the order of a list of samples: numbers in numeric order, then names by first appearance. */
export function sampleOrder(text: string): string[] {
  const positional = positionalNames(text)
  return [...positional, ...distinctNames(text).filter((name) => !isPositional(name))]
}

/**
 * Closes gaps in the numbering: the lowest number becomes 1, the next 2. A complete set keeps its numbers, whatever order
 * they appear in, because the code that sends the template fills them by number. `moved` maps old names to new ones.
 */
export function closeGaps(text: string): { text: string; moved: Map<string, string> } {
  const numbering = positionalNames(text).map((name, index) => [name, String(index + 1)] as const)
  const moved = new Map(numbering.filter(([from, to]) => from !== to))
  if (moved.size === 0) return { text, moved }
  return {
    text: replacePlaceholders(text, ({ token, name }) => (moved.has(name) ? `{{${moved.get(name)}}}` : token)),
    moved,
  }
}
