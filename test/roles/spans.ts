/** Messages with a label at each run of words: `{i Tell} {w my members} {i that} {t we close at 4.}`. */

export interface Labels<Label> {
  /** The message without its labels. */
  text: string
  /** The label of the place at which a word begins; null between labels. */
  labelAt(from: number): Label | null
}

const group = /\{([a-z]) ((?:\{\{\w+\}\}|[^{}])*)\}|([^{}]+)/g

/** Reads one message; `⏎` stands for a line break. Throws for words outside of a label. */
export function labelsIn<Label>(line: string, labelOf: Readonly<Record<string, Label>>): Labels<Label> {
  let text = ''
  const spans: { to: number; label: Label }[] = []
  for (const { 1: letter = '', 2: words = '', 3: between = '' } of line.matchAll(group)) {
    const label = labelOf[letter]
    if (label === undefined && /[^\s⏎]/.test(between + letter))
      throw new Error(`"${between}${letter}" has no label: ${line}`)
    text += (words + between).replaceAll('⏎', '\n')
    if (label !== undefined) spans.push({ to: text.length, label })
  }
  return { text, labelAt: (from) => spans.find(({ to }) => from < to)?.label ?? null }
}
