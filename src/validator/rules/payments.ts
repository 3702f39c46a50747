import { limits } from '../../template/limits.ts'
import { findEach } from '../find.ts'
import { defineRule, type Finding, nothing } from '../rule.ts'
import { asObject, type ButtonView, type Subject } from '../subject.ts'
import { tooMany } from './buttons.ts'

interface Method {
  /** The property of the object that holds the code or address. */
  property: string
  label: string
}

const methods: ReadonlyMap<string, Method> = new Map([
  ['pix_dynamic_code', { property: 'code', label: 'Copy Pix code' }],
  ['boleto', { property: 'digitable_line', label: 'Copy Boleto code' }],
  ['payment_link', { property: 'uri', label: 'Open payment link' }],
])
const allLabels = [...methods.values()].map(({ label }) => label)

const requests = (subject: Subject, find: (button: ButtonView) => Finding | null): readonly Finding[] =>
  subject.buttons.length === 0
    ? nothing
    : findEach(subject.buttons, (button) => (button.type === 'PAYMENT_REQUEST' ? find(button) : null))

/** The payment method of a button; null if Meta does not support it. */
function methodOf({ raw }: ButtonView): { type: string; method: Method } | null {
  const type = asObject(raw.payment_setting)?.type
  const name = typeof type === 'string' ? type.toLowerCase() : ''
  const method = methods.get(name)
  return method === undefined ? null : { type: name, method }
}

export const paymentRules = [
  defineRule({
    id: 'payment-request-setting',
    severity: 'error',
    component: 'BUTTONS',
    about: 'A payment request names its method and carries its code, line or address.',
    source: ['pay-req'],
    evidence: 'M',
    check: (subject) =>
      requests(subject, (button) => {
        const path = [...button.path, 'payment_setting']
        const named = methodOf(button)
        if (named === null) return { path, args: { allowed: [...methods.keys()] } }
        const details = asObject(asObject(button.raw.payment_setting)?.[named.type])
        const value = details?.[named.method.property]
        if (typeof value === 'string' && value.trim() !== '') return null
        return { path: [...path, named.type, named.method.property], args: { property: named.method.property } }
      }),
  }),
  defineRule({
    id: 'payment-request-label',
    severity: 'error',
    component: 'BUTTONS',
    about: 'The label of a payment request is the one of its method.',
    source: ['pay-req'],
    evidence: 'M',
    check: (subject) =>
      requests(subject, (button) => {
        const { label } = button
        // Meta sets the label by method, so it may be left out.
        if (label === null || label.isBlank) return null
        const named = methodOf(button)
        const allowed = named === null ? allLabels : [named.method.label]
        return allowed.some((text) => text.toLowerCase() === label.lower.trim())
          ? null
          : { path: label.path, args: { allowed, text: label.value.slice(0, 60) } }
      }),
  }),
  defineRule({
    id: 'payment-request-count',
    severity: 'error',
    component: 'BUTTONS',
    about: 'There are at most 3 payment requests.',
    source: ['pay-req'],
    evidence: 'M',
    check: (subject) => tooMany(subject, 'PAYMENT_REQUEST', limits.paymentRequestButtons),
  }),
  defineRule({
    id: 'payment-request-region',
    severity: 'warning',
    component: 'BUTTONS',
    about: 'Payment requests work only in Brazil.',
    source: ['pay-req'],
    evidence: 'M',
    check(subject) {
      if (subject.template.language === 'pt_BR') return nothing
      const [first] = requests(subject, ({ path }) => ({ path }))
      return first === undefined ? nothing : [first]
    },
  }),
  defineRule({
    id: 'order-details-label',
    severity: 'warning',
    component: 'BUTTONS',
    about: 'The label of an order details button is "Review and Pay" in India.',
    source: ['pay-in', 'pay-br'],
    evidence: 'M',
    check({ buttons, template }) {
      // Brazil uses the label of the payment method.
      if (template.language === 'pt_BR') return nothing
      return findEach(buttons, ({ type, label }) =>
        type !== 'ORDER_DETAILS' || label === null || label.isBlank || label.lower === 'review and pay'
          ? null
          : { path: label.path },
      )
    },
  }),
] as const
