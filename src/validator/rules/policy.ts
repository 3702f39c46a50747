/** The organisation's own rules (see `../policy.ts`); they find nothing without a policy. */
import { toUrl } from '../../template/to-url.ts'
import { forbiddenWordsIn } from '../lexicon/forbidden-words.ts'
import type { Policy } from '../policy.ts'
import { defineRule, type Finding, nothing } from '../rule.ts'
import type { Subject } from '../subject.ts'

const source = ['organisation policy'] as const

const nameOf = ({ template }: Subject): string | null => (typeof template.name === 'string' ? template.name : null)

const linkPattern = /(?:https?:\/\/|\bwww\.)[^\s{}<>"']{1,2000}/gi

interface LinkHost {
  host: string
  range: readonly [number, number]
}

/** Hosts of links with a scheme, and of those that begin with www. */
function hostsIn(value: string): LinkHost[] {
  return [...value.matchAll(linkPattern)].flatMap((match) => {
    const link = match[0]
    const address = /^http/i.test(link) ? link : `https://${link}`
    const range = [match.index, match.index + link.length] as const
    const host = toUrl(address)?.hostname
    return host === undefined ? [] : [{ host, range }]
  })
}

const belongsTo = (host: string, domain: string): boolean => host === domain || host.endsWith(`.${domain}`)

function forbiddenLinks(subject: Subject, { forbiddenLinkHosts }: Policy): Finding[] {
  if (forbiddenLinkHosts.length === 0) return []
  const urls = subject.buttons.flatMap(({ url }) => url ?? [])
  return [...subject.texts, ...urls].flatMap(({ value, path }) =>
    hostsIn(value).flatMap(({ host, range }) => {
      const domain = forbiddenLinkHosts.find((forbidden) => belongsTo(host, forbidden))
      return domain === undefined ? [] : [{ path, args: { host, domain }, range }]
    }),
  )
}

export const policyRules = [
  defineRule({
    id: 'policy-language-allowed',
    severity: 'error',
    component: 'POLICY',
    about: 'The language is one that the organisation allows.',
    source,
    evidence: '',
    check({ policy, template: { language } }) {
      const allowed = policy?.allowedLanguages
      if (!allowed || typeof language !== 'string' || allowed.includes(language)) return nothing
      return [{ path: ['language'], args: { language: language.slice(0, 20), allowed } }]
    },
  }),
  defineRule({
    id: 'policy-name-prefix-reserved',
    severity: 'error',
    component: 'POLICY',
    about: 'The name does not begin with a prefix that the organisation reserves for others.',
    source,
    evidence: '',
    check(subject) {
      const name = nameOf(subject)
      const prefix = subject.policy?.reservedNamePrefixes.find((reserved) => name?.startsWith(reserved))
      return prefix === undefined ? nothing : [{ path: ['name'], args: { prefix }, range: [0, prefix.length] }]
    },
  }),
  defineRule({
    id: 'policy-name-prefix-required',
    severity: 'error',
    component: 'POLICY',
    about: "The name begins with the organisation's own prefix.",
    source,
    evidence: '',
    check(subject) {
      const prefix = subject.policy?.requiredNamePrefix
      const name = nameOf(subject)
      return !prefix || name === null || name.startsWith(prefix) ? nothing : [{ path: ['name'], args: { prefix } }]
    },
  }),
  defineRule({
    id: 'policy-link-host-forbidden',
    severity: 'error',
    component: 'POLICY',
    about: 'No link leads to a host that the organisation forbids.',
    source,
    evidence: '',
    check: (subject) => (subject.policy ? forbiddenLinks(subject, subject.policy) : nothing),
  }),
  defineRule({
    id: 'policy-word-forbidden',
    severity: 'error',
    component: 'POLICY',
    about: 'No text contains a word that the organisation forbids.',
    source,
    evidence: '',
    check({ policy, texts }) {
      if (!policy || policy.forbiddenWords.length === 0) return nothing
      return texts.flatMap(({ value, path }) =>
        forbiddenWordsIn(value, policy.forbiddenWords).map(({ word, range }) => ({ path, args: { word }, range })),
      )
    },
  }),
] as const
