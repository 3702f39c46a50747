/** The rules of a team as a form: each list is a field with one entry a line. Pure. */

export interface RulesForm {
  /** Codes; empty: all languages. */
  languages: string[]
  requiredPrefix: string
  reservedPrefixes: string
  words: string
  hosts: string
  tone: string
  onlyWarn: boolean
}

export type RuleField = keyof RulesForm

type Policy = Readonly<Record<string, unknown>>

const settings = {
  languages: 'allowedLanguages',
  requiredPrefix: 'requiredNamePrefix',
  reservedPrefixes: 'reservedNamePrefixes',
  words: 'forbiddenWords',
  hosts: 'forbiddenLinkHosts',
  tone: 'tone',
  onlyWarn: 'weakRules',
} as const satisfies Record<RuleField, string>

const fields = Object.keys(settings) as RuleField[]

const listed = (value: unknown): string[] => (Array.isArray(value) ? value.map(String) : [])
const text = (value: unknown): string => (typeof value === 'string' ? value : '')
const linesOf = (written: string): string[] =>
  written
    .split('\n')
    .map((line) => line.trim())
    .filter((line) => line !== '')

/** @param policy as the API gives it; null: none */
export function formOf(policy: Policy | null): RulesForm {
  const known = policy ?? {}
  const lines = (name: string): string => listed(known[name]).join('\n')
  return {
    languages: listed(known.allowedLanguages),
    requiredPrefix: text(known.requiredNamePrefix),
    reservedPrefixes: lines('reservedNamePrefixes'),
    words: lines('forbiddenWords'),
    hosts: lines('forbiddenLinkHosts'),
    tone: text(known.tone),
    onlyWarn: known.weakRules === 'warning',
  }
}

/** What people paste as a host: `https://shop.example/a` means `shop.example`. */
const hostIn = (line: string): string => line.replace(/^https?:\/\//i, '').split('/')[0] ?? ''

/** What the API is asked to store: only what is set, and null where nothing is. */
export function policyOf(form: RulesForm): Policy | null {
  const [reserved, words, hosts] = [
    linesOf(form.reservedPrefixes),
    linesOf(form.words),
    linesOf(form.hosts).map(hostIn),
  ]
  const policy = {
    ...(form.languages.length > 0 && { allowedLanguages: form.languages }),
    ...(form.requiredPrefix.trim() !== '' && { requiredNamePrefix: form.requiredPrefix.trim() }),
    ...(reserved.length > 0 && { reservedNamePrefixes: reserved }),
    ...(words.length > 0 && { forbiddenWords: words }),
    ...(hosts.length > 0 && { forbiddenLinkHosts: hosts }),
    ...(form.tone.trim() !== '' && { tone: form.tone.trim() }),
    ...(form.onlyWarn && { weakRules: 'warning' }),
  }
  return Object.keys(policy).length === 0 ? null : policy
}

interface Fault {
  path: string
  message: string
}

/** A fault says which entry of a list it means, and not where that stands in the request. */
function sentence(policy: Policy | null, { path, message: told }: Fault): string {
  const [, name = '', index] = path.split('/')
  const message = (told.startsWith(path) ? told.slice(path.length) : told).trim().replace(/\.$/, '')
  const entry = index === undefined ? undefined : listed(policy?.[name])[Number(index)]
  const words = `${message.charAt(0).toUpperCase()}${message.slice(1)}.`
  return entry === undefined ? words : `“${entry}”: ${message}.`
}

/** The faults that the API found in a policy, by field. Those of no field are under ''. */
export function faultsByField(
  policy: Policy | null,
  faults: readonly Fault[],
): Partial<Record<RuleField | '', string>> {
  const told: Partial<Record<RuleField | '', string>> = {}
  for (const fault of faults) {
    const [, name = ''] = fault.path.split('/')
    const field = fields.find((one) => settings[one] === name) ?? ''
    const words = sentence(policy, fault)
    told[field] = told[field] === undefined ? words : `${told[field]} ${words}`
  }
  return told
}

/** What holds besides the team's own rules, because whoever runs the service wants it. */
export function beyond(effective: Policy, own: Policy | null): Policy {
  const rest = Object.entries(effective).map(([name, value]) => {
    const mine = own?.[name]
    if (Array.isArray(value) && name !== settings.languages)
      return [name, value.filter((one) => !listed(mine).includes(one))]
    return [name, mine === undefined || mine === null ? value : null]
  })
  return Object.fromEntries(rest)
}
