/**
 * Rules of the reference that cannot be checked on a payload, and those that the reference states twice. The catalogue
 * lists them, so that callers see what is checked here and what is not.
 */
import type { Severity } from './issue.ts'
import type { RuleComponent } from './rule.ts'
import type { RuleId } from './table.ts'

/** When a rule that is not checked here applies. */
export type Moment = 'sending' | 'account' | 'creating' | 'editing' | 'deleting' | 'reviewing'

interface UncheckedRule {
  id: string
  severity: Severity
  component: RuleComponent
  about: string
  source: readonly string[]
  evidence: string
  moment: Moment
}

type Facts = readonly [severity: Severity, component: RuleComponent, evidence: string, source: string, about: string]

const rules: Readonly<Record<Moment, Readonly<Record<string, Facts>>>> = {
  account: {
    'name-language-unique': ['error', 'TEMPLATE', 'ML', 'manage', 'An account has one template per name and language.'],
    'name-deleted-cooldown': [
      'error',
      'TEMPLATE',
      'MB',
      'manage',
      'The name of a deleted approved template is free again after 30 days.',
    ],
    'name-category-consistent': [
      'error',
      'TEMPLATE',
      'L',
      'live-errors',
      'Every language of a template name has the same category.',
    ],
    'ttl-reset-on-recategorise': [
      'warning',
      'TEMPLATE',
      'M',
      'ttl',
      'When Meta changes the category the time to live is cleared.',
    ],
    'commerce-catalog-linked': [
      'warning',
      'BUTTONS',
      'ML',
      'catalog live-errors',
      'Commerce templates need a catalogue connected to the account.',
    ],
    'flow-published': ['warning', 'BUTTONS', 'B', 'flows-tpl', 'The flow of a flow button is published.'],
    'voice-call-calling-enabled': [
      'warning',
      'BUTTONS',
      'M',
      'callbtn',
      'Call buttons need calling enabled on the number.',
    ],
    'auth-handshake-deprecated': [
      'warning',
      'TEMPLATE',
      'M',
      'auth-zerotap',
      'Apps use the OTP Android SDK; PendingIntent handshakes ended in October 2026.',
    ],
    'auth-eligibility': [
      'warning',
      'TEMPLATE',
      'B',
      'glific',
      'Authentication templates may need a verified business.',
    ],
    'limit-create-rate': ['error', 'TEMPLATE', 'M', 'manage', 'An account creates at most 100 templates an hour.'],
    'limit-template-count': [
      'error',
      'TEMPLATE',
      'M',
      'overview',
      'An account has at most 250 templates, or 6000 once verified.',
    ],
  },
  sending: {
    'library-param-types': [
      'warning',
      'TEMPLATE',
      'M',
      'library',
      'Values for library templates are checked by type and length.',
    ],
    'library-document-pdf': [
      'warning',
      'HEADER',
      'M',
      'library',
      'Document headers of library templates accept only PDF.',
    ],
    'mpm-send-limits': [
      'warning',
      'BUTTONS',
      'M',
      'mpm',
      'A multi-product message has up to 10 sections and 30 products.',
    ],
    'quick-reply-payload': [
      'warning',
      'BUTTONS',
      'B',
      'pywa',
      'The payload of a quick reply is given when sending, up to 256 characters.',
    ],
    'url-param-encoding': [
      'warning',
      'BUTTONS',
      'M',
      'components',
      'The value sent for the variable of an address is percent-encoded.',
    ],
    'auth-code-length': ['warning', 'BODY', 'MW', 'auth wam', 'A one-time code has at most 15 letters and digits.'],
    'auth-linked-devices': ['warning', 'TEMPLATE', 'M', 'auth', 'Codes are shown only on the primary device.'],
    'send-param-whitespace': [
      'error',
      'BODY',
      'L',
      'errors',
      'A value has no line break, no tab and at most four spaces in a row.',
    ],
    'send-param-count': ['error', 'BODY', 'M', 'errors', 'A message gives one value for every variable.'],
    'send-param-format': ['error', 'BODY', 'M', 'errors', 'Values have the types that the template expects.'],
    'send-text-too-long': ['error', 'BODY', 'M', 'errors', 'The text with its values filled in still fits the limit.'],
    'review-opt-in': ['warning', 'TEMPLATE', 'M', 'policy', 'Recipients have agreed to receive messages.'],
  },
  creating: {
    'button-text-alphanumeric': [
      'warning',
      'BUTTONS',
      'M',
      'components',
      'Some pages allow only letters and digits in labels; samples show the contrary, so it is not enforced.',
    ],
    'var-scope': [
      'warning',
      'TEMPLATE',
      'M',
      'overview',
      'Numbering restarts in every component; no template can violate this.',
    ],
    'var-max-count': [
      'warning',
      'BODY',
      'B',
      'twilio-vars',
      'No maximum number of variables is published; their density is the limit.',
    ],
    'category-answer-differs': [
      'warning',
      'TEMPLATE',
      'M',
      'categ',
      'The response to a create call may name a category other than the requested one.',
    ],
  },
  reviewing: {
    'url-domain-ownership': [
      'warning',
      'BUTTONS',
      'B',
      'boom-skill verloop',
      'The domain of a link belongs to the business and resolves publicly.',
    ],
    'review-duplicate': [
      'warning',
      'BODY',
      'M',
      'review',
      'Body and footer differ from every other template of the account.',
    ],
  },
  editing: {
    'edit-status': [
      'error',
      'TEMPLATE',
      'M',
      'manage',
      'Approved, rejected and paused templates can be edited, no others.',
    ],
    'edit-fields': [
      'error',
      'TEMPLATE',
      'M',
      'manage',
      'An edit changes category, components and time to live, never name and language.',
    ],
    'edit-approved-category': [
      'error',
      'TEMPLATE',
      'M',
      'manage',
      'The category of an approved template cannot change.',
    ],
    'edit-replaces-all': ['warning', 'TEMPLATE', 'M', 'manage', 'An edit replaces all components.'],
    'edit-rate': [
      'error',
      'TEMPLATE',
      'M',
      'manage',
      'An approved template is edited at most once a day and ten times in 30 days.',
    ],
    'edit-rereview': ['warning', 'TEMPLATE', 'M', 'manage', 'An edited template is reviewed again.'],
  },
  deleting: {
    'delete-disabled': ['error', 'TEMPLATE', 'M', 'manage', 'Disabled templates cannot be deleted.'],
    'delete-undelivered': [
      'warning',
      'TEMPLATE',
      'M',
      'manage',
      'Undelivered messages keep a deleted template for up to 30 days.',
    ],
  },
}

const moments: readonly Moment[] = ['account', 'creating', 'sending', 'reviewing', 'editing', 'deleting']

/** Rules that are not checked here, by moment. */
export const uncheckedRules: readonly UncheckedRule[] = moments.flatMap((moment) =>
  Object.entries(rules[moment]).map(([id, [severity, component, evidence, source, about]]) => ({
    id,
    severity,
    component,
    about,
    source: source.split(' '),
    evidence,
    moment,
  })),
)

interface RepeatedRule {
  id: string
  reportedAs: RuleId
  /** If different from the rule that it repeats. */
  severity?: Severity
  about?: string
}

/** Ids under which the reference repeats another rule; faults are reported only under the other id. */
export const repeatedRules: readonly RepeatedRule[] = [
  {
    id: 'text-length-unit',
    reportedAs: 'body-text-length',
    severity: 'warning',
    about:
      'Over a limit only in UTF-16 units is a warning, over it in code points an error; this applies to every rule on length.',
  },
  { id: 'var-header-max', reportedAs: 'header-text-one-variable' },
  { id: 'var-footer-none', reportedAs: 'footer-no-variable' },
  {
    id: 'order-details-category',
    reportedAs: 'auth-one-otp-button',
    about: 'An order details button is allowed in UTILITY and MARKETING, with or without display_format.',
  },
  { id: 'footer-lto', reportedAs: 'lto-no-footer' },
  {
    id: 'lto-code-length',
    reportedAs: 'copy-code-example-length',
    about: 'Beside a limited-time offer the code has at most 15 characters; we apply this stricter limit everywhere.',
  },
]
