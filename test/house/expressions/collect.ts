/**
 * Every regular expression of the source: literals are read from the syntax tree, composed ones are overheard
 * while the modules that make them are loaded.
 */
import { parseSync } from 'vite'
import { filesIn } from '../source-files.ts'

export interface Expression {
  /** File and line. */
  places: string[]
  source: string
  flags: string
}

interface Found {
  place: string
  source: string
  flags: string
}

/** Loading these would start a process or need a browser, so they compose no expressions. */
const isUnloadable = (path: string): boolean => /^src\/(?:server\.ts$|cli\.ts$|web\/)/.test(path)

const files = filesIn('src', ['.ts', '.tsx'])

function nodesIn(tree: unknown): Record<string, unknown>[] {
  const open: unknown[] = [tree]
  const nodes: Record<string, unknown>[] = []
  for (let node = open.pop(); node !== undefined; node = open.pop()) {
    if (typeof node !== 'object' || node === null) continue
    if ('type' in node) nodes.push(node as Record<string, unknown>)
    open.push(...Object.values(node).filter((child) => child !== undefined))
  }
  return nodes
}

const lineOf = (text: string, offset: number): number => text.slice(0, offset).split('\n').length

const trees = files.map(({ path, text }) => ({ path, text, nodes: nodesIn(parseSync(path, text).program) }))

const literals: Found[] = trees.flatMap(({ path, text, nodes }) =>
  nodes.flatMap((node) => {
    const literal = node.regex as { pattern: string; flags: string } | undefined
    return literal === undefined
      ? []
      : [{ place: `${path}:${lineOf(text, node.start as number)}`, source: literal.pattern, flags: literal.flags }]
  }),
)

/** Where the source names the constructor, as `file:line`. */
export const constructions: string[] = trees.flatMap(({ path, text, nodes }) =>
  nodes
    .filter((node) => node.type === 'Identifier' && node.name === 'RegExp')
    .filter((node) => /^RegExp\s*\(/.test(text.slice(node.start as number)))
    .map((node) => `${path}:${lineOf(text, node.start as number)}`),
)

/** The line of ours that called the constructor: the first one of the stack that is neither here nor a library's. */
function callerOf(stack: string): string | null {
  const line =
    stack
      .split('\n')
      .slice(1)
      .find((frame) => !frame.includes('expressions/collect.ts')) ?? ''
  const caller = /\/(src\/[^:?]+)(?:\?[^:]*)?:(\d+):\d+/.exec(line)
  return caller === null || line.includes('node_modules') ? null : `${caller[1]}:${caller[2]}`
}

async function overhear(): Promise<Found[]> {
  const heard: Found[] = []
  const native = globalThis.RegExp
  const construct = (parts: unknown[]): RegExp => {
    const expression = Reflect.construct(native, parts) as RegExp
    const place = callerOf(new Error().stack ?? '')
    if (place !== null) heard.push({ place, source: expression.source, flags: expression.flags })
    return expression
  }
  globalThis.RegExp = new Proxy(native, {
    construct: (_, parts) => construct(parts),
    apply: (_, __, parts) => construct(parts),
  })
  try {
    for (const { path } of files) if (!isUnloadable(path)) await import(/* @vite-ignore */ `../../../${path}`)
  } finally {
    globalThis.RegExp = native
  }
  return heard
}

/** Those that look the same are one, with all its places. */
export async function expressionsOfSource(): Promise<{ expressions: Expression[]; composedAt: Set<string> }> {
  const composed = await overhear()
  const byText = new Map<string, Expression>()
  for (const { place, source, flags } of [...literals, ...composed]) {
    const expression = byText.get(`${flags}/${source}`) ?? { places: [], source, flags }
    expression.places.push(place)
    byText.set(`${flags}/${source}`, expression)
  }
  return { expressions: [...byText.values()], composedAt: new Set(composed.map(({ place }) => place)) }
}
