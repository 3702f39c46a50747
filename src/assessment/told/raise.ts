/** What would raise the quality, in English, and how values come into the sentences of any language. */
import type { RaiseKey, Say } from '../contract.ts'

export const englishRaise: Readonly<Record<RaiseKey, string>> = {
  'no-text': 'Write what the message is about: there is no text yet.',
  'full-sentence': 'Say in one full sentence what has happened and what people should do.',
  vague: 'Say what it is instead of “{words}”.',
  'no-variable': 'Add a variable that is different for each recipient, such as the name or the order number.',
  greet: 'Begin with a greeting and the recipient’s name.',
  'over-limit': 'Shorten the text to 1,024 characters: longer ones are refused.',
  shorten: 'Cut the text from {words} to about {comfortable} words: people read the first lines.',
  'many-buttons': 'Keep the buttons that people need: {buttons} are a lot to choose from.',
  'next-step': 'Say what people can do next, best with a button.',
  edge: 'Put words before the first and after the last variable: Meta refuses a text that begins or ends with one.',
  adjacent: 'Put words between variables that stand side by side, so that each has a meaning.',
  'few-words': 'Add fixed words: {variables|variable|variables} for {words|word|words} is too many.',
  'long-sentence': 'Divide the longest sentence: it has {words} words.',
  paragraphs: 'Break the text into short paragraphs.',
  threatens: 'Take out “{words}”: it threatens.',
  capitals: 'Write words in small letters: capitals read like shouting.',
  exclamations: 'Use one exclamation mark at most: there are {count}.',
  emoji: 'Use fewer emoji: there are {count}.',
  faults: 'Repair {count|fault|faults}: Meta would refuse the template.',
  warnings: 'Look at {count|warning|warnings} of the check.',
}

/** Puts the values into a sentence. */
export const filled = (sentence: string, values: Say['values']): string =>
  sentence.replace(/\{(\w+)(?:\|([^|}]+)\|([^}]+))?\}/g, (_, name: string, one?: string, many?: string) => {
    const value = values[name] ?? ''
    return one === undefined ? String(value) : `${value} ${value === 1 ? one : many}`
  })
