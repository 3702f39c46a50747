/** Parses PromQL expressions with Prometheus' own grammar. */
import { parser } from '@prometheus-io/lezer-promql'

interface Selector {
  metric: string
  /** Matcher with its value, such as `="x"`, by label. */
  matchers: Record<string, string>
}

export interface Expression {
  selectors: Selector[]
  /** Labels that results are grouped by. */
  grouping: string[]
}

/** Replaces Grafana's variable for a range. */
const withoutVariables = (text: string): string => text.replaceAll('$__rate_interval', '5m')

/** @throws Error if it is not a valid expression */
export function readExpression(expression: string): Expression {
  const text = withoutVariables(expression)
  const selectors: Selector[] = []
  const grouping: string[] = []
  let label = ''
  parser.parse(text).iterate({
    enter(node) {
      if (node.type.isError) throw new Error(`Not PromQL at ${node.from}: ${text}`)
      const token = text.slice(node.from, node.to)
      const parent = node.node.parent?.name ?? ''
      const selector = selectors.at(-1)
      if (node.name === 'VectorSelector') selectors.push({ metric: '', matchers: {} })
      else if (node.name === 'Identifier' && parent === 'VectorSelector' && selector) selector.metric = token
      else if (node.name === 'LabelName' && parent === 'GroupingLabels') grouping.push(token)
      else if (node.name === 'LabelName') label = token
      else if (node.name === 'MatchOp' && selector) selector.matchers[label] = token
      else if (node.name === 'StringLiteral' && selector && label in selector.matchers)
        selector.matchers[label] += token
    },
  })
  return { selectors, grouping }
}

/** Names of the exposed metrics, as Prometheus stores them, with the labels of their series. */
export function exposedMetrics(text: string): Map<string, Set<string>> {
  const metrics = new Map<string, Set<string>>()
  for (const line of text.split('\n')) {
    const [, name, labels = ''] = /^([a-z_]\w*)(?:\{(.*)\})? \S+$/i.exec(line) ?? []
    if (name === undefined) continue
    const labelNames = metrics.get(name) ?? new Set()
    for (const [, label = ''] of labels.matchAll(/(\w+)="/g)) labelNames.add(label)
    metrics.set(name, labelNames)
  }
  return metrics
}
