/** Figures as long as phone numbers that nobody can ring up: accounts, invoices, tax numbers. They are words of the text. */
import { referenceWords } from '../../language/locales/references.ts'

const all = Object.values(referenceWords)

const anyOf = (lists: readonly string[]): string =>
  [...new Set(lists.flatMap((list) => list.split('|')))]
    .sort((one, other) => other.length - one.length)
    .map((phrase) => phrase.replace(/[.*+?^${}()|[\]\\/]/g, '\\$&'))
    .join('|')

const numbers = anyOf(all.map((words) => words.numbers))
const things = anyOf(all.map((words) => words.things))
const leads = anyOf(all.map((words) => words.leads))

/** "Invoice no.", "account number is 0049 1500 05": at the end of what stands before the figure. */
const named = new RegExp(
  `(?<![\\p{L}\\p{M}\\p{N}])(?:${things})(?:[ .:-]{1,2}(?:${numbers}))?(?:[ :]{1,2}(?:${leads}))?[ .:#°º=]{0,4}(?:\\d[\\d ./-]{0,30})?$`,
  'iu',
)
/** The beginning of an IBAN. */
const iban = /(?<![\p{L}\p{N}])[A-Z]{2}\d{2}(?: ?[A-Z\d]{1,4}){0,7} ?$/u
/** The tax numbers of Brazil. */
const taxed = /^\d{2}\.?\d{3}\.?\d{3}\/\d{4}-\d{2}$|^\d{3}\.\d{3}\.\d{3}-\d{2}$/

/** What is looked at before a figure, in UTF-16 units. */
const reach = 60
const mostDigits = 15

/** Whether the figure at this position of a text is what people refer to, and no number to call. */
export function isReference(text: string, at: number, figure: string): boolean {
  const before = text.slice(Math.max(0, at - reach), at)
  return (
    figure.replace(/\D/g, '').length > mostDigits ||
    taxed.test(figure.trim()) ||
    iban.test(before) ||
    named.test(before.split('\n').at(-1) ?? '')
  )
}
