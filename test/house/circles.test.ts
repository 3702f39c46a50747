/** No circular imports between files, nor between the folders within a folder. Type imports count. */
import { describe, expect, it } from 'vitest'
import { filesIn, neighboursOf } from './source-files.ts'

type Graph = ReadonlyMap<string, ReadonlySet<string>>

const files = filesIn('src', ['.ts', '.tsx'])
const neighbours = new Map(files.map((file) => [file.path, neighboursOf(file)]))

/** Groups of nodes that all reach each other (strongly connected components of two or more, by Tarjan). */
function circlesIn(graph: Graph): string[][] {
  const order = new Map<string, number>()
  const lowest = new Map<string, number>()
  const stack: string[] = []
  const circles: string[][] = []
  const visit = (node: string): number => {
    const number = order.size
    order.set(node, number)
    stack.push(node)
    let low = number
    for (const next of graph.get(node) ?? []) {
      if (!order.has(next)) low = Math.min(low, visit(next))
      else if (stack.includes(next)) low = Math.min(low, lowest.get(next) ?? order.get(next) ?? low)
    }
    lowest.set(node, low)
    if (low === number) {
      const group = stack.splice(stack.indexOf(node))
      if (group.length > 1) circles.push(group.sort())
    }
    return low
  }
  for (const node of graph.keys()) if (!order.has(node)) visit(node)
  return circles
}

/** The files and folders directly in a folder, and which of them imports which. */
function graphWithin(folder: string): Graph {
  const childOf = (path: string): string | null =>
    path.startsWith(`${folder}/`) ? `${folder}/${path.slice(folder.length + 1).split('/')[0]}` : null
  const graph = new Map<string, Set<string>>()
  for (const [path, targets] of neighbours) {
    const from = childOf(path)
    if (from === null) continue
    const used = graph.get(from) ?? new Set()
    graph.set(from, used)
    for (const to of targets.map(childOf)) if (to !== null && to !== from) used.add(to)
  }
  return graph
}

const ancestorsOf = (path: string): string[] => {
  const parts = path.split('/').slice(0, -1)
  return parts.map((_part, index) => parts.slice(0, index + 1).join('/'))
}

describe('circles', () => {
  it('are detected', () => {
    const graph = (arrows: Record<string, string[]>): Graph =>
      new Map(Object.entries(arrows).map(([from, to]) => [from, new Set(to)]))
    expect(circlesIn(graph({ a: ['b'], b: ['c'], c: ['b', 'd'], d: [], e: ['a'] }))).toEqual([['b', 'c']])
    expect(circlesIn(graph({ a: ['b', 'c'], b: ['d'], c: ['d'], d: [] }))).toEqual([])
    expect(circlesIn(graph({ a: ['b'], b: ['c'], c: ['d'], d: ['a', 'c'], e: ['f'], f: ['e'] }))).toEqual([
      ['a', 'b', 'c', 'd'],
      ['e', 'f'],
    ])
  })

  it('do not exist between files', () => {
    expect(neighbours.size).toBeGreaterThan(400)
    expect(circlesIn(new Map([...neighbours].map(([path, targets]) => [path, new Set(targets)])))).toEqual([])
  })

  it('do not exist between folders, at any level', () => {
    const folders = [...new Set(files.flatMap(({ path }) => ancestorsOf(path)))]
    expect(folders.length).toBeGreaterThan(40)
    expect(folders.flatMap((folder) => circlesIn(graphWithin(folder)))).toEqual([])
  })
})
