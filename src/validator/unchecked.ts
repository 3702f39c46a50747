/**
 * Rules of the reference that no payload can show, and those that the reference states twice. The catalogue lists them, so
 * that a caller sees what is judged here and what is not.
 */
import type { Severity } from './issue.ts'
import type { RuleComponent } from './rule.ts'
import type { RuleId } from './table.ts'

/** When a rule that is not checked here comes to bear. */
export type Moment = 'sending' | 'account' | 'creating' | 'editing' | 'deleting' | 'reviewing'

export interface UncheckedRule {
  id: string
  severity: Severity
  component: RuleComponent
  about: string
  source: readonly string[]
  evidence: string
  moment: Moment
}

type Row = readonly [
  id: string,
  severity: Severity,
  component: RuleComponent,
  moment: Moment,
  source: string,
  evidence: string,
  about: string,
]

const rows: readonly Row[] = [
  [
    'name-language-unique',
    'error',
    'TEMPLATE',
    'account',
    'manage',
    'ML',
    'An account has one template per name and language.',
  ],
  [
    'name-deleted-cooldown',
    'error',
    'TEMPLATE',
    'account',
    'manage',
    'MB',
    'The name of a deleted approved template is free again after 30 days.',
  ],
  [
    'name-category-consistent',
    'error',
    'TEMPLATE',
    'account',
    'live-errors',
    'L',
    'A further language of a name carries the category the name already has.',
  ],
  [
    'ttl-reset-on-recategorise',
    'warning',
    'TEMPLATE',
    'account',
    'ttl',
    'M',
    'When Meta changes the category the time to live is cleared.',
  ],
  [
    'library-param-types',
    'warning',
    'TEMPLATE',
    'sending',
    'library',
    'M',
    'Values for library templates are checked by type and length.',
  ],
  [
    'library-document-pdf',
    'warning',
    'HEADER',
    'sending',
    'library',
    'M',
    'Document headers of library templates take PDF alone.',
  ],
  [
    'mpm-send-limits',
    'warning',
    'BUTTONS',
    'sending',
    'mpm',
    'M',
    'A multi-product message has up to 10 sections and 30 products.',
  ],
  [
    'commerce-catalog-linked',
    'warning',
    'BUTTONS',
    'account',
    'catalog live-errors',
    'ML',
    'Commerce templates need a catalogue connected to the account.',
  ],
  [
    'button-text-alphanumeric',
    'warning',
    'BUTTONS',
    'creating',
    'components',
    'M',
    'Some pages allow letters and digits alone in labels; samples show the contrary, so it is not enforced.',
  ],
  [
    'quick-reply-payload',
    'warning',
    'BUTTONS',
    'sending',
    'pywa',
    'B',
    'The payload of a quick reply is given when sending, up to 256 characters.',
  ],
  [
    'url-domain-ownership',
    'warning',
    'BUTTONS',
    'reviewing',
    'boom-skill verloop',
    'B',
    'The domain of a link belongs to the business and resolves publicly.',
  ],
  [
    'url-param-encoding',
    'warning',
    'BUTTONS',
    'sending',
    'components',
    'M',
    'The value sent for the variable of an address is percent-encoded.',
  ],
  ['flow-published', 'warning', 'BUTTONS', 'account', 'flows-tpl', 'B', 'The flow of a flow button is published.'],
  [
    'voice-call-calling-enabled',
    'warning',
    'BUTTONS',
    'account',
    'callbtn',
    'M',
    'Call buttons need calling enabled on the number.',
  ],
  [
    'var-scope',
    'warning',
    'TEMPLATE',
    'creating',
    'overview',
    'M',
    'Numbering restarts in every component; nothing can offend against it.',
  ],
  [
    'var-max-count',
    'warning',
    'BODY',
    'creating',
    'twilio-vars',
    'B',
    'No largest number of variables is published; their density is the limit.',
  ],
  [
    'auth-code-length',
    'warning',
    'BODY',
    'sending',
    'auth wam',
    'MW',
    'A one-time code has at most 15 letters and digits.',
  ],
  [
    'auth-handshake-deprecated',
    'warning',
    'TEMPLATE',
    'account',
    'auth-zerotap',
    'M',
    'Apps use the OTP Android SDK; PendingIntent handshakes ended in October 2026.',
  ],
  [
    'auth-linked-devices',
    'warning',
    'TEMPLATE',
    'sending',
    'auth',
    'M',
    'Codes are shown on the primary device alone.',
  ],
  [
    'auth-eligibility',
    'warning',
    'TEMPLATE',
    'account',
    'glific',
    'B',
    'Authentication templates may need a verified business.',
  ],
  [
    'category-answer-differs',
    'warning',
    'TEMPLATE',
    'creating',
    'categ',
    'M',
    'The answer to a create call may name another category than the one asked for.',
  ],
  [
    'send-param-whitespace',
    'error',
    'BODY',
    'sending',
    'errors',
    'L',
    'A value has no line break, no tab and at most four spaces in a row.',
  ],
  ['send-param-count', 'error', 'BODY', 'sending', 'errors', 'M', 'A message gives one value for every variable.'],
  ['send-param-format', 'error', 'BODY', 'sending', 'errors', 'M', 'Values have the types that the template expects.'],
  [
    'send-text-too-long',
    'error',
    'BODY',
    'sending',
    'errors',
    'M',
    'The text with its values filled in still fits the limit.',
  ],
  [
    'review-duplicate',
    'warning',
    'BODY',
    'reviewing',
    'review',
    'M',
    'Body and footer differ from every other template of the account.',
  ],
  ['review-opt-in', 'warning', 'TEMPLATE', 'sending', 'policy', 'M', 'Recipients have agreed to be written to.'],
  [
    'limit-create-rate',
    'error',
    'TEMPLATE',
    'account',
    'manage',
    'M',
    'An account creates at most 100 templates an hour.',
  ],
  [
    'limit-template-count',
    'error',
    'TEMPLATE',
    'account',
    'overview',
    'M',
    'An account has at most 250 templates, or 6000 once verified.',
  ],
  [
    'edit-status',
    'error',
    'TEMPLATE',
    'editing',
    'manage',
    'M',
    'Approved, rejected and paused templates can be edited, no others.',
  ],
  [
    'edit-fields',
    'error',
    'TEMPLATE',
    'editing',
    'manage',
    'M',
    'An edit changes category, components and time to live, never name and language.',
  ],
  [
    'edit-approved-category',
    'error',
    'TEMPLATE',
    'editing',
    'manage',
    'M',
    'The category of an approved template stays.',
  ],
  ['edit-replaces-all', 'warning', 'TEMPLATE', 'editing', 'manage', 'M', 'An edit replaces all components.'],
  [
    'edit-rate',
    'error',
    'TEMPLATE',
    'editing',
    'manage',
    'M',
    'An approved template is edited once a day and ten times in 30 days at most.',
  ],
  ['edit-rereview', 'warning', 'TEMPLATE', 'editing', 'manage', 'M', 'An edited template is reviewed again.'],
  ['delete-disabled', 'error', 'TEMPLATE', 'deleting', 'manage', 'M', 'Disabled templates cannot be deleted.'],
  [
    'delete-undelivered',
    'warning',
    'TEMPLATE',
    'deleting',
    'manage',
    'M',
    'Undelivered messages keep a deleted template for up to 30 days.',
  ],
]

export const uncheckedRules: readonly UncheckedRule[] = rows.map(
  ([id, severity, component, moment, source, evidence, about]) => ({
    id,
    severity,
    component,
    about,
    source: source.split(' '),
    evidence,
    moment,
  }),
)

export interface RepeatedRule {
  id: string
  reportedAs: RuleId
  /** Where it differs from the rule it repeats. */
  severity?: Severity
  about?: string
}

/** Ids under which the reference repeats a rule; the fault is reported once, under the other id. */
export const repeatedRules: readonly RepeatedRule[] = [
  {
    id: 'text-length-unit',
    reportedAs: 'body-text-length',
    severity: 'warning',
    about:
      'Over a limit in UTF-16 units alone is a warning, over it in code points an error; so in every rule on length.',
  },
  { id: 'var-header-max', reportedAs: 'header-text-one-variable' },
  { id: 'var-footer-none', reportedAs: 'footer-no-variable' },
  { id: 'footer-lto', reportedAs: 'lto-no-footer' },
  {
    id: 'lto-code-length',
    reportedAs: 'copy-code-example-length',
    about: 'Beside a limited-time offer the code has at most 15 characters; the stricter figure is held everywhere.',
  },
]
