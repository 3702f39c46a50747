/** The lists of words for edits that a word is in: what to do, with which part, and the small talk around it. Pure. */
import { editLocales } from './edit-locales.ts'
import { partNames, wordClasses } from './edit-words.ts'
import { fold } from './index.ts'

/** The lists that say what is to be done. */
export const editing: ReadonlySet<string> = new Set([
  'add',
  'remove',
  'change',
  'replace',
  'rename',
  'put',
  'use',
  'make',
  'say',
  'move',
])

let editLists: ReadonlyMap<string, readonly string[]> | null = null

/** The lists of words for edits, of any language, that a word is in. */
export function editListsOf(key: string): readonly string[] {
  if (editLists === null) {
    const found = new Map<string, Set<string>>()
    const take = (name: string, list: string): void => {
      for (const word of list.split('|').map(fold)) found.set(word, (found.get(word) ?? new Set()).add(name))
    }
    for (const { words, parts, talk, polite, opening, answers, aside, adding, leaving, closing } of editLocales) {
      for (const name of wordClasses) take(name, words[name])
      for (const name of partNames) take(`part ${name}`, parts[name])
      for (const [name, list] of Object.entries({ talk, polite, opening, answers, aside, adding, leaving, closing }))
        take(name, list)
    }
    editLists = new Map(Array.from(found, ([word, names]) => [word, [...names]]))
  }
  return editLists.get(key) ?? []
}

const toUs: ReadonlySet<string> = new Set([
  'add',
  'put',
  'say',
  'want',
  'adding',
  'opening',
  'answers',
  'polite',
  'aside',
])

/** Whether a word orders something, or leads to it. */
export const isToUs = (key: string): boolean => editListsOf(key).some((name) => toUs.has(name))

/** Whether a word says what is to be done. */
export const isOrder = (key: string): boolean => editListsOf(key).some((name) => editing.has(name))
