/** The rules of a team, each as a sentence. Pure. */
import { nameOfLanguage } from '../template/names.ts'

const listed = (value: unknown): string[] => (Array.isArray(value) ? value.map(String) : [])

/** What holds in a team on top of Meta's rules; empty: nothing. @param policy as the API gives it */
export function rulesOf(policy: Readonly<Record<string, unknown>>): string[] {
  const languages = listed(policy.allowedLanguages).map(nameOfLanguage)
  const prefixes = listed(policy.reservedNamePrefixes)
  const hosts = listed(policy.forbiddenLinkHosts)
  const words = listed(policy.forbiddenWords)
  const rules: [boolean, string][] = [
    [languages.length > 0, `Only these languages: ${languages.join(', ')}.`],
    [typeof policy.requiredNamePrefix === 'string', `Every name begins with ${policy.requiredNamePrefix}.`],
    [prefixes.length > 0, `No name begins with ${prefixes.join(' or ')}.`],
    [hosts.length > 0, `No link leads to ${hosts.join(' or ')}.`],
    [words.length > 0, `These words are not used: ${words.join(', ')}.`],
    [typeof policy.tone === 'string', `The tone: ${policy.tone}`],
    [policy.weakRules === 'warning', 'Rules that Meta may not enforce only warn.'],
  ]
  return rules.filter(([holds]) => holds).map(([, rule]) => rule)
}
