import { limits } from '../../template/limits.ts'
import { findEach } from '../find.ts'
import { defineRule, type Finding, nothing } from '../rule.ts'
import { asObject, type ButtonView, type Subject } from '../subject.ts'
import { tooMany } from './buttons.ts'

const sources = ['flow_id', 'flow_name', 'flow_json'] as const
const actions: ReadonlySet<string> = new Set(['navigate', 'data_exchange'])
const icons: ReadonlySet<string> = new Set(['DOCUMENT', 'PROMOTION', 'REVIEW'])

const flows = (subject: Subject, find: (button: ButtonView) => Finding | null): readonly Finding[] =>
  subject.buttons.length === 0
    ? nothing
    : findEach(subject.buttons, (button) => (button.type === 'FLOW' ? find(button) : null))

const isPresent = (value: unknown): boolean => value !== undefined && value !== null && value !== ''

/** The action in lower case; undefined if there is none, null if it is not a string. */
const actionOf = ({ raw }: ButtonView): string | null | undefined =>
  isPresent(raw.flow_action) ? (typeof raw.flow_action === 'string' ? raw.flow_action.toLowerCase() : null) : undefined

function isJson(text: string): boolean {
  try {
    return asObject(JSON.parse(text)) !== null
  } catch {
    return false
  }
}

export const flowRules = [
  defineRule({
    id: 'flow-one-source',
    severity: 'error',
    component: 'BUTTONS',
    about: 'A flow button has exactly one of flow_id, flow_name and flow_json.',
    source: ['flows-tpl', 'api-ref'],
    evidence: 'M',
    check: (subject) =>
      flows(subject, ({ raw, path }) => {
        const count = sources.filter((name) => isPresent(raw[name])).length
        return count === 1 ? null : { path, args: { count } }
      }),
  }),
  defineRule({
    id: 'flow-action-enum',
    severity: 'error',
    component: 'BUTTONS',
    about: 'flow_action is navigate or data_exchange.',
    source: ['flows-tpl', 'api-ref'],
    evidence: 'M',
    check: (subject) =>
      flows(subject, (button) => {
        const action = actionOf(button)
        return action === undefined || (action !== null && actions.has(action))
          ? null
          : { path: [...button.path, 'flow_action'], args: { action: action?.slice(0, 40) ?? '' } }
      }),
  }),
  defineRule({
    id: 'flow-navigate-screen',
    severity: 'error',
    component: 'BUTTONS',
    about: 'A flow button that navigates names the screen.',
    source: ['flows-tpl', 'pywa'],
    evidence: 'MB',
    check: (subject) =>
      flows(subject, (button) =>
        actionOf(button) === 'navigate' && !isPresent(button.raw.navigate_screen)
          ? { path: [...button.path, 'navigate_screen'] }
          : null,
      ),
  }),
  defineRule({
    id: 'flow-icon-enum',
    severity: 'warning',
    component: 'BUTTONS',
    about: 'The icon of a flow button is DOCUMENT, PROMOTION or REVIEW.',
    source: ['pywa'],
    evidence: 'B',
    check: (subject) =>
      flows(subject, ({ raw, path }) =>
        !isPresent(raw.icon) || (typeof raw.icon === 'string' && icons.has(raw.icon.toUpperCase()))
          ? null
          : { path: [...path, 'icon'] },
      ),
  }),
  defineRule({
    id: 'flow-json-string',
    severity: 'error',
    component: 'BUTTONS',
    about: 'flow_json is a JSON document encoded as a string.',
    source: ['flows-tpl', 'api-ref'],
    evidence: 'M',
    check: (subject) =>
      flows(subject, ({ raw, path }) =>
        !isPresent(raw.flow_json) || (typeof raw.flow_json === 'string' && isJson(raw.flow_json))
          ? null
          : { path: [...path, 'flow_json'] },
      ),
  }),
  defineRule({
    id: 'flow-count',
    severity: 'warning',
    component: 'BUTTONS',
    about: 'There is one flow button.',
    source: ['pywa'],
    evidence: 'B',
    check: (subject) => tooMany(subject, 'FLOW', limits.flowButtons),
  }),
] as const
