/** Bars as SVG, with the same numbers as a table beside them. Pure. */
import { scaleBand, scaleLinear } from 'd3-scale'
import { escapeHtml } from '../../../template/escape-html.ts'
import type { Teller } from '../../told/page/index.ts'

/** One line of a chart: a bar, or one for each series. */
interface Bar {
  label: string
  values: readonly number[]
}

export interface Chart {
  id: string
  title: string
  /** The head of the first column. */
  head: string
  /** Names of the values, two at most. */
  series: readonly string[]
  bars: readonly Bar[]
}

/** In units of the picture, which fits itself to the page. */
const width = 440
const labelWidth = 176
const numberWidth = 44
const rowHeight = 26
const axisHeight = 24

/** A label that is too long for its place is cut; the table has all of it. */
const cut = (label: string): string => (label.length > 21 ? `${label.slice(0, 20)}…` : label)

function barsSvg({ id, series, bars }: Chart, label: string): string {
  const height = bars.length * rowHeight * Math.max(1, series.length * 0.75)
  const most = Math.max(1, ...bars.flatMap(({ values }) => values))
  const along = scaleLinear([0, most], [labelWidth, width - numberWidth]).nice(5)
  const down = scaleBand(
    bars.map((_, index) => index),
    [0, height],
  ).padding(0.24)
  const each = down.bandwidth() / series.length
  const ticks = along.ticks(4).filter(Number.isInteger)
  const lines = ticks.map(
    (tick) =>
      `<line class="grid" x1="${along(tick)}" x2="${along(tick)}" y1="0" y2="${height}"/><text class="tick" x="${along(tick)}" y="${height + 16}" text-anchor="middle">${tick}</text>`,
  )
  const rows = bars.map(({ label: name, values }, index) => {
    const top = down(index) ?? 0
    const marks = values.map((value, nth) => {
      const y = (top + nth * each).toFixed(1)
      const middle = (top + nth * each + each / 2).toFixed(1)
      const length = Math.max(0, along(value) - labelWidth).toFixed(1)
      return `<rect class="bar bar-${nth}" x="${labelWidth}" y="${y}" width="${length}" height="${(each * 0.92).toFixed(1)}" rx="2"/><text class="number" x="${(along(value) + 6).toFixed(1)}" y="${middle}" dy="0.35em">${value}</text>`
    })
    const middle = (top + down.bandwidth() / 2).toFixed(1)
    return `<text class="label" x="${labelWidth - 8}" y="${middle}" dy="0.35em" text-anchor="end">${escapeHtml(cut(name))}</text>${marks.join('')}`
  })
  return `<svg viewBox="0 0 ${width} ${height + axisHeight}" role="img" aria-labelledby="${id}-title"><title id="${id}-title">${escapeHtml(label)}</title>${lines.join('')}${rows.join('')}</svg>`
}

function legend(series: readonly string[]): string {
  if (series.length < 2) return ''
  const items = series.map((name, nth) => `<li><span class="key key-${nth}"></span>${escapeHtml(name)}</li>`)
  return `<ul class="legend" aria-hidden="true">${items.join('')}</ul>`
}

/** A figure: the picture, and a table with the same numbers. */
export function chartHtml(chart: Chart, { say }: Teller): string {
  const { title, head, series, bars } = chart
  if (bars.every(({ values }) => values.every((value) => value === 0))) return ''
  const heads = [head, ...series].map(
    (name, at) => `<th scope="col"${at > 0 ? ' class="n"' : ''}>${escapeHtml(name)}</th>`,
  )
  const rows = bars.map(
    ({ label, values }) =>
      `<tr><th scope="row"><bdi>${escapeHtml(label)}</bdi></th>${values.map((value) => `<td class="n">${value}</td>`).join('')}</tr>`,
  )
  return `<figure><figcaption>${escapeHtml(title)}</figcaption>${legend(series)}<div class="pair"><div class="picture">${barsSvg(chart, say('picture', { title }))}</div><table><thead><tr>${heads.join('')}</tr></thead><tbody>${rows.join('')}</tbody></table></div></figure>`
}
