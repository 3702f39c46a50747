/**
 * WhatsApp's text formatting (rule reference, section 10.1) as a tree of blocks, lines and inline runs. Parsed in a single
 * pass, in time linear in the length. Nothing is lost: an unmatched mark stays as it was typed.
 */

type Mark = 'bold' | 'italic' | 'strike'

export type Inline = { kind: 'text' | 'code' | 'mono'; text: string } | { kind: 'mark'; mark: Mark; children: Inline[] }

export interface Block {
  kind: 'lines' | 'bullets' | 'numbers' | 'quote'
  lines: Inline[][]
  /** First number of a numbered list. */
  start?: number
}

const markOf: Readonly<Record<string, Mark>> = { '*': 'bold', _: 'italic', '~': 'strike' }
const fence = '```'

interface Frame {
  sign: string
  children: Inline[]
}

const isSpace = (character: string | undefined): boolean => character === undefined || /\s/.test(character)
const isWord = (character: string | undefined): boolean => character !== undefined && /[\p{L}\p{N}]/u.test(character)

function addText(children: Inline[], text: string): void {
  const last = children.at(-1)
  if (text === '') return
  if (last?.kind === 'text') last.text += text
  else children.push({ kind: 'text', text })
}

/** Builds the runs of one line from its opening and closing marks. */
class LineReader {
  private readonly frames: Frame[] = [{ sign: '', children: [] }]

  private get top(): Frame {
    return this.frames.at(-1) ?? { sign: '', children: [] }
  }

  text(text: string): void {
    addText(this.top.children, text)
  }

  node(node: Inline): void {
    this.top.children.push(node)
  }

  /** Turns the innermost frames, up to and including that sign's, back into plain text. */
  private revert(sign: string): void {
    let closed = ''
    while (this.frames.length > 1 && closed !== sign) {
      const frame = this.frames.pop()
      if (frame === undefined) return
      closed = frame.sign
      this.text(frame.sign)
      for (const child of frame.children) child.kind === 'text' ? this.text(child.text) : this.node(child)
    }
  }

  isOpen(sign: string): boolean {
    return this.frames.some((frame) => frame.sign === sign)
  }

  /** Opening a sign that is already open restarts it, so each sign has at most one frame and the depth is at most three. */
  open(sign: string): void {
    if (this.isOpen(sign)) this.revert(sign)
    this.frames.push({ sign, children: [] })
  }

  close(sign: string, mark: Mark): void {
    while (this.top.sign !== sign) this.revert(this.top.sign)
    const frame = this.frames.pop()
    this.node({ kind: 'mark', mark, children: frame?.children ?? [] })
  }

  end(): Inline[] {
    while (this.frames.length > 1) this.revert(this.top.sign)
    return this.top.children
  }
}

/** The runs of one line. A mark counts if it touches text on the inside and no letter or digit on the outside. */
function readLine(line: string): Inline[] {
  const reader = new LineReader()
  let from = 0
  const lastTick = line.lastIndexOf('`')
  for (let at = 0; at < line.length; at += 1) {
    const sign = line[at] ?? ''
    if (sign === '`' && at < lastTick) {
      const end = line.indexOf('`', at + 1)
      reader.text(line.slice(from, at))
      if (end === at + 1) reader.text('``')
      else reader.node({ kind: 'code', text: line.slice(at + 1, end) })
      at = end
      from = end + 1
      continue
    }
    const mark = markOf[sign]
    if (mark === undefined) continue
    const [before, after] = [line[at - 1], line[at + 1]]
    const closes = !isSpace(before) && before !== sign && !isWord(after) && reader.isOpen(sign)
    if (!closes && (isSpace(after) || after === sign || isWord(before))) continue
    reader.text(line.slice(from, at))
    from = at + 1
    if (closes) reader.close(sign, mark)
    else reader.open(sign)
  }
  reader.text(line.slice(from))
  return reader.end()
}

/** Splits text into fenced parts, which may span lines, and the text around them. */
function splitFences(text: string): (string | { mono: string })[] {
  const pieces: (string | { mono: string })[] = []
  let from = 0
  for (;;) {
    const open = text.indexOf(fence, from)
    const close = open < 0 ? -1 : text.indexOf(fence, open + fence.length + 1)
    if (close < 0) {
      pieces.push(text.slice(from))
      return pieces
    }
    pieces.push(text.slice(from, open), { mono: text.slice(open + fence.length, close) })
    from = close + fence.length
  }
}

interface Line {
  kind: Block['kind']
  number: number
  runs: Inline[]
}

function startLine(text: string): { line: Line; rest: string } {
  const [bullet] = /^[*-] (?=\S)/.exec(text) ?? []
  if (bullet) return { line: { kind: 'bullets', number: 0, runs: [] }, rest: text.slice(bullet.length) }
  const [numbered, number] = /^([0-9]{1,4})\. (?=\S)/.exec(text) ?? []
  if (numbered)
    return { line: { kind: 'numbers', number: Number(number), runs: [] }, rest: text.slice(numbered.length) }
  if (text.startsWith('> ')) return { line: { kind: 'quote', number: 0, runs: [] }, rest: text.slice(2) }
  return { line: { kind: 'lines', number: 0, runs: [] }, rest: text }
}

function readLines(text: string): Line[] {
  const lines: Line[] = []
  for (const piece of splitFences(text)) {
    if (typeof piece !== 'string') {
      lines.at(-1)?.runs.push({ kind: 'mono', text: piece.mono })
      continue
    }
    piece.split('\n').forEach((part, index) => {
      // Text after a fence continues the line of the fence.
      const continuesLine = index === 0 && lines.length > 0
      const { line, rest } = continuesLine ? { line: undefined, rest: part } : startLine(part)
      if (line !== undefined) lines.push(line)
      const runs = lines.at(-1)?.runs
      for (const run of readLine(rest)) runs?.push(run)
    })
  }
  return lines
}

/** Parses a text. Adjacent lines of the same kind form one block; an empty line is a line without runs. */
export function parseMarks(text: string): Block[] {
  const blocks: Block[] = []
  for (const { kind, number, runs } of readLines(text)) {
    const last = blocks.at(-1)
    if (last?.kind === kind) last.lines.push(runs)
    else blocks.push({ kind, lines: [runs], ...(kind === 'numbers' && { start: number }) })
  }
  return blocks
}
