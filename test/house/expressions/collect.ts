/**
 * Every regular expression in the source: literals are read from the syntax tree, constructed ones are recorded while the
 * modules that construct them are loaded.
 */
import { parseSync } from 'vite'
import { filesIn } from '../source-files.ts'

export interface Expression {
  /** File and line. */
  places: string[]
  source: string
  flags: string
}

interface Occurrence {
  place: string
  source: string
  flags: string
}

/** Not loaded, because they would do what they are for, or need a browser; they must not construct expressions. */
const isUnloadable = (path: string): boolean =>
  /^src\/(?:(?:server|worker|cli|db\/pack-fresh-database)\.ts$|web\/)/.test(path)

const files = filesIn('src', ['.ts', '.tsx'])

function nodesIn(tree: unknown): Record<string, unknown>[] {
  const pending: unknown[] = [tree]
  const nodes: Record<string, unknown>[] = []
  for (let node = pending.pop(); node !== undefined; node = pending.pop()) {
    if (typeof node !== 'object' || node === null) continue
    if ('type' in node) nodes.push(node as Record<string, unknown>)
    pending.push(...Object.values(node).filter((child) => child !== undefined))
  }
  return nodes
}

const lineOf = (text: string, offset: number): number => text.slice(0, offset).split('\n').length

const trees = files.map(({ path, text }) => ({ path, text, nodes: nodesIn(parseSync(path, text).program) }))

const literals: Occurrence[] = trees.flatMap(({ path, text, nodes }) =>
  nodes.flatMap((node) => {
    const literal = node.regex as { pattern: string; flags: string } | undefined
    return literal === undefined
      ? []
      : [{ place: `${path}:${lineOf(text, node.start as number)}`, source: literal.pattern, flags: literal.flags }]
  }),
)

/** Where the source calls the constructor, as `file:line`. */
export const constructions: string[] = trees.flatMap(({ path, text, nodes }) =>
  nodes
    .filter((node) => node.type === 'Identifier' && node.name === 'RegExp')
    .filter((node) => /^RegExp\s*\(/.test(text.slice(node.start as number)))
    .map((node) => `${path}:${lineOf(text, node.start as number)}`),
)

/** The source line that called the constructor, as `file:line`; null if the caller is a library. */
function callerOf(stack: string): string | null {
  const line =
    stack
      .split('\n')
      .slice(1)
      .find((frame) => !frame.includes('expressions/collect.ts')) ?? ''
  const caller = /\/(src\/[^:?]+)(?:\?[^:]*)?:(\d+):\d+/.exec(line)
  return caller === null || line.includes('node_modules') ? null : `${caller[1]}:${caller[2]}`
}

async function recordConstructed(): Promise<Occurrence[]> {
  const occurrences: Occurrence[] = []
  const native = globalThis.RegExp
  const construct = (parts: unknown[]): RegExp => {
    const expression = Reflect.construct(native, parts) as RegExp
    const place = callerOf(new Error().stack ?? '')
    if (place !== null) occurrences.push({ place, source: expression.source, flags: expression.flags })
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
  return occurrences
}

/** Equal expressions are merged and list all their places. */
export async function expressionsOfSource(): Promise<{ expressions: Expression[]; constructedAt: Set<string> }> {
  const constructed = await recordConstructed()
  const byText = new Map<string, Expression>()
  for (const { place, source, flags } of [...literals, ...constructed]) {
    const expression = byText.get(`${flags}/${source}`) ?? { places: [], source, flags }
    expression.places.push(place)
    byText.set(`${flags}/${source}`, expression)
  }
  return { expressions: [...byText.values()], constructedAt: new Set(constructed.map(({ place }) => place)) }
}
