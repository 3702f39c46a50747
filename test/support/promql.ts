/** Expressions of PromQL as Prometheus' own grammar reads them. */
import { parser } from '@prometheus-io/lezer-promql'

export interface Selector {
  metric: string
  /** Label and its matcher with the value, such as `="x"`. */
  matchers: Record<string, string>
}

export interface Expression {
  selectors: Selector[]
  /** Labels that results are grouped by. */
  grouping: string[]
}

/** Grafana's own variables stand for a range and a text. */
const withoutVariables = (text: string): string => text.replaceAll('$__rate_interval', '5m')

/** @throws Error when it is no expression */
export function readExpression(given: string): Expression {
  const text = withoutVariables(given)
  const selectors: Selector[] = []
  const grouping: string[] = []
  let label = ''
  parser.parse(text).iterate({
    enter(node) {
      if (node.type.isError) throw new Error(`No PromQL at ${node.from}: ${text}`)
      const said = text.slice(node.from, node.to)
      const parent = node.node.parent?.name ?? ''
      const selector = selectors.at(-1)
      if (node.name === 'VectorSelector') selectors.push({ metric: '', matchers: {} })
      else if (node.name === 'Identifier' && parent === 'VectorSelector' && selector) selector.metric = said
      else if (node.name === 'LabelName' && parent === 'GroupingLabels') grouping.push(said)
      else if (node.name === 'LabelName') label = said
      else if (node.name === 'MatchOp' && selector) selector.matchers[label] = said
      else if (node.name === 'StringLiteral' && selector && label in selector.matchers) selector.matchers[label] += said
    },
  })
  return { selectors, grouping }
}

/** Names of metrics as Prometheus stores them, with the labels of their series. */
export function exposedMetrics(text: string): Map<string, Set<string>> {
  const found = new Map<string, Set<string>>()
  for (const line of text.split('\n')) {
    const [, name, labels = ''] = /^([a-z_]\w*)(?:\{(.*)\})? \S+$/i.exec(line) ?? []
    if (name === undefined) continue
    const known = found.get(name) ?? new Set()
    for (const [, label = ''] of labels.matchAll(/(\w+)="/g)) known.add(label)
    found.set(name, known)
  }
  return found
}
