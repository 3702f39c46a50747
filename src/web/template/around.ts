/** What stands around a variable, so that people know which one it is: nobody knows a number. Pure. */
import { withSamples } from './parts.ts'

/** Words that are kept on each side. */
const before = 2
const after = 1

const wordsIn = (text: string): string[] => text.split(/\s+/).filter((word) => word !== '')

const anyVariable = /\{\{\w{1,60}\}\}/g

/** "your order [ORD-10425] from": where the variable first stands in the text, within its line; "…" for what has no sample. */
export function aroundVariable(text: string, name: string, samples: Readonly<Record<string, string>>): string {
  const line = text.split('\n').find((one) => one.replace(/\s/g, '').includes(`{{${name}}}`)) ?? ''
  const words = wordsIn(line.replace(/\{\{\s{0,3}(\w{1,60})\s{0,3}\}\}/g, '{{$1}}').replace(/[*_~`]/g, ' '))
  const at = words.findIndex((word) => word.includes(`{{${name}}}`))
  const around = words.slice(Math.max(0, at - before), at + 1 + after).join(' ')
  return withSamples(around, samples).replace(anyVariable, '…')
}

/** Whether a web address ends with a variable, and what stands before it: the same for every customer. */
export function dividedAddress(url: string): { same: string; differs: boolean } {
  const same = url.replace(/\{\{\s{0,3}\w{1,60}\s{0,3}\}\}\s{0,9}$/, '')
  return { same, differs: same !== url }
}

const addresses = /(?:https?:\/\/|www\.)[^\s"“”„»)]+/gi

/** Whether messages speak of a web address that the template does not have. */
export function namesAddress(messages: readonly string[], template: unknown): boolean {
  const known = JSON.stringify(template)
  // The full stop of a sentence is no part of it.
  const isKnown = (address: string): boolean => known.includes(address) || known.includes(address.slice(0, -1))
  return messages.some((words) => [...words.matchAll(addresses)].some(([address]) => !isKnown(address)))
}
