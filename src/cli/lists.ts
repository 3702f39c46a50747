/** The commands `rules` and `languages`. Pure. */
import { languages } from '../template/languages.ts'
import { catalogue } from '../validator/index.ts'
import type { ListCommand } from './arguments.ts'
import type { Paint } from './format-text.ts'

/** The complete output of the command, as text or JSON, with a final line break. */
export function formatList({ verb, format }: ListCommand, paint: Paint): string {
  if (format === 'json') {
    const list =
      verb === 'rules' ? { rules: catalogue() } : { languages: languages.map(({ code, name }) => ({ code, name })) }
    return `${JSON.stringify(list, null, 2)}\n`
  }
  const lines = verb === 'rules' ? ruleLines(paint) : languages.map(({ code, name }) => `${code.padEnd(8)}${name}`)
  return `${lines.join('\n')}\n`
}

function ruleLines(paint: Paint): string[] {
  const rules = catalogue()
  const width = Math.max(...rules.map(({ id }) => id.length)) + 2
  return rules.map(({ id, severity, about, checked, fixable }) => {
    const sign = severity === 'error' ? paint('red', 'error  ') : paint('yellow', 'warning')
    const notes = [checked ? '' : 'not checked here', fixable ? 'fixable' : ''].filter((note) => note !== '')
    return `${id.padEnd(width)}${sign}  ${about}${notes.length === 0 ? '' : paint('dim', ` (${notes.join(', ')})`)}`
  })
}
