/** Tables of the page. Pure. */
import { escapeHtml } from '../../../template/escape-html.ts'
import type { Teller } from '../../told/page/index.ts'
import type { Named } from '../contract.ts'

/** A cell: text, a number that stands on the right, or HTML of ours. */
export type Cell = string | number | null | { html: string; look?: string }

export const nameOf = ({ name, id }: Pick<Named, 'name' | 'id'>): string => name ?? id

/** Rows of a long list: a page is read, the table for spreadsheets has all of them. */
export const shownRows = 50

/** Longer words are cut: the template has them all. */
const longestQuote = 90

/** Words of a template; '' where there are none. */
export function quoteHtml(words: string | null): string {
  if (words === null || words.trim() === '') return ''
  const characters = [...words]
  const shown = characters.length > longestQuote ? `${characters.slice(0, longestQuote).join('')}…` : words
  return `<q dir="auto">${escapeHtml(shown)}</q>`
}

export const categoryCell = (category: string, { named }: Teller): Cell => fixed(named(category))

/** The day of a moment in ISO 8601. */
export const day = (moment: string): string => moment.slice(0, 10)

/** A severity or level, with its colour. */
export const level = (name: string, { named }: Teller): Cell => ({
  html: `<span class="${escapeHtml(name)}">${escapeHtml(named(name))}</span>`,
})

/** Text that is not broken into lines. */
export const fixed = (text: string): Cell => ({ html: `<bdi>${escapeHtml(text)}</bdi>`, look: 'fixed' })

function cellHtml(cell: Cell): string {
  if (cell === null) return '<td></td>'
  if (typeof cell === 'number') return `<td class="n">${cell}</td>`
  if (typeof cell === 'string') return `<td><bdi>${escapeHtml(cell)}</bdi></td>`
  return `<td${cell.look === undefined ? '' : ` class="${cell.look}"`}>${cell.html}</td>`
}

/** A heading with a table, or with a sentence where there is nothing. */
export function section(
  title: string,
  {
    intro = '',
    heads,
    rows,
    none,
  }: { intro?: string; heads: readonly string[]; rows: readonly (readonly Cell[])[]; none: string },
): string {
  const introHtml = intro === '' ? '' : `<p class="soft">${escapeHtml(intro)}</p>`
  if (rows.length === 0) return `<section><h2>${escapeHtml(title)}</h2><p>${escapeHtml(none)}</p></section>`
  const isNumber = heads.map((_, at) => rows.every((row) => typeof row[at] === 'number' || row[at] === null))
  const head = heads.map((name, at) => `<th scope="col"${isNumber[at] ? ' class="n"' : ''}>${escapeHtml(name)}</th>`)
  const body = rows.map((row) => `<tr>${row.map(cellHtml).join('')}</tr>`)
  // Reachable by keyboard, because it may be wider than the page.
  return `<section><h2>${escapeHtml(title)}</h2>${introHtml}<div class="scroll" tabindex="0" role="region" aria-label="${escapeHtml(title)}"><table><thead><tr>${head.join('')}</tr></thead><tbody>${body.join('')}</tbody></table></div></section>`
}
