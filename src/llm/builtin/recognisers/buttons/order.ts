/** The order of the buttons: first, last, before another, exchanged. */
import { buttonConcepts } from '../../concepts.ts'
import { contextSlot } from '../../context.ts'
import { buttons, type Reading } from '../../reading.ts'
import type { Clause } from '../../text/clauses.ts'
import { fold, hasAny, sourceOf } from '../../text/token.ts'
import { byLabel, targets } from './target.ts'

const exchange =
  /(?:^| )(?:swap|switch|flip|reverse|exchange|trade places|other way (?:a)?round|intercambi\S+|inviert\S+|invert\S+|troca|trocar|troque|tukar|tukarkan|balik|adla badli|badal)(?: |$)/
const verb =
  /(?:^| )(?:put|move|bring|place|shift|push|send|make|set|want|goes|go|comes?|should be|must be|belongs|pon|poner|mueve|mover|coloca|colocar|coloque|mova|ponha|bota|taruh|pindah|pindahkan|letakkan|geser|rakho|rakh|karo|kar)(?: |$)/
const toFront =
  / (?:first|to the (?:top|front|start|beginning|very top|first (?:place|position|spot))|(?:at|in) the (?:top|front|start|first (?:place|position|spot))|in front|on top|in first (?:place|position)|up front|primero|primera|al principio|al inicio|arriba del todo|(?:em )?primeir[oa]|no inicio|no topo|paling atas|paling depan|(?:di )?pertama|ke atas|ke depan|pehle|sabse pehle|sabse upar)(?: please| instead| then| por favor| dong| ya| karo| rakho)?$/
const toBack =
  / (?:last|to the (?:end|bottom|back|very end|last (?:place|position|spot))|(?:at|in) the (?:end|bottom|back|last (?:place|position|spot))|al final|el ultimo|ultimo|por ultimo|no final|no fim|paling bawah|paling belakang|terakhir|ke bawah|ke belakang|di akhir|aakhir mein|sabse niche|sabse last)(?: please| instead| then| por favor| dong| ya| karo| rakho)?$/
const beside =
  / (before|above|ahead of|in front of|after|below|behind|under|antes de|despues de|antes do|depois do|sebelum|setelah) /

const plain = (text: string) =>
  ` ${fold(text)
    .replace(/[^\p{L}\p{M}\p{N}'&+]+/gu, ' ')
    .trim()} `
const isBefore = (word: string) => /^(?:before|above|ahead|in front|antes|sebelum)/.test(word)

function move(reading: Reading, from: number | undefined, to: number | undefined): boolean {
  if (from === undefined || to === undefined || from === to) return from !== undefined && to !== undefined
  reading.edit({ op: 'move_button', from, to })
  return true
}

function exchangeTwo(clause: Clause, reading: Reading, words: string): boolean {
  const current = buttons(reading)
  const meant = targets(reading.request.message, clause.tokens, current)
  const isAbout = clause.tokens.some((token) => hasAny(token, buttonConcepts)) || / (?:them|it|order) /.test(words)
  const pair =
    meant.length === 2 ? meant : current.length === 2 && (isAbout || contextSlot(reading) === 'BUTTON') ? [0, 1] : []
  const [left, right] = [...pair].sort((one, other) => one - other)
  if (left === undefined || right === undefined) return false
  reading.edit({ op: 'move_button', from: left, to: right })
  if (right - left > 1) reading.edit({ op: 'move_button', from: right - 1, to: left })
  return true
}

function moveBeside(clause: Clause, reading: Reading, words: string): boolean {
  const current = buttons(reading)
  const found = beside.exec(words)
  if (found === null) return false
  const [from] = byLabel(words.slice(0, found.index), current)
  const [anchor] = byLabel(words.slice(found.index + found[0].length), current)
  if (from === undefined || anchor === undefined || from === anchor || clause.tokens.length > 14) return false
  const index = from < anchor ? anchor - 1 : anchor
  return move(reading, from, isBefore(found[1] ?? '') ? index : index + 1)
}

/** "Put Later first", "swap the two", "Shop goes before Call": false when the clause says nothing about the order. */
export function recogniseOrder(clause: Clause, reading: Reading): boolean {
  const current = buttons(reading)
  if (current.length < 2 || clause.value !== null || clause.tokens.length > 24) return false
  const words = plain(sourceOf(reading.request.message, clause.tokens))
  const isExchange =
    exchange.test(words) && !/ (?:with|to|for|por|dengan) /.test(words.replace(/ (?:with|and|y|e) /, ' '))
  if (isExchange && exchangeTwo(clause, reading, words)) return true
  if (!verb.test(words)) return false
  if (moveBeside(clause, reading, words)) return true
  const ahead = toFront.exec(words.trimEnd())
  const behind = toBack.exec(words.trimEnd())
  const place = ahead ?? behind
  if (place === null) return false
  const lead = words.slice(0, place.index)
  const [label] = byLabel(lead, current)
  const end = clause.tokens.findLastIndex(
    (token) => plain(token.text).trim() !== '' && lead.includes(plain(token.text).trimEnd()),
  )
  const from = label ?? targets(reading.request.message, clause.tokens.slice(0, end + 1), current)[0]
  return move(reading, from, from === undefined ? undefined : ahead ? 0 : current.length - 1)
}
