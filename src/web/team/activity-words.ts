/** Entries of the activity log as sentences. Pure. */
import type { ActivityEntry } from '../api/types.ts'

/** What happened, and what the choice of such entries is called. `{who}` did it, `{whom}` it was done to. */
const actions: Readonly<Record<string, readonly [sentence: string, choice: string]>> = {
  'session.created': ['{who} began a template.', 'Templates begun'],
  'session.claimed': ['{who} brought a template into the team.', 'Templates brought in'],
  'session.deleted': ['{who} deleted a template.', 'Templates deleted'],
  'template.finalised': ['{who} finished a template.', 'Templates finished'],
  'approval.given': ['{who} approved a template.', 'Approvals'],
  'approval.rejected': ['{who} sent a template back.', 'Templates sent back'],
  'approval.withdrawn': ['{who} took an approval back.', 'Approvals taken back'],
  'workspace.created': ['{who} created the team.', 'Team created'],
  'workspace.renamed': ['{who} renamed the team.', 'Team renamed'],
  'workspace.approval_required': ['{who} made approval a must.', 'Approval made a must'],
  'workspace.approval_waived': ['{who} made approval optional.', 'Approval made optional'],
  'workspace.deleted': ['{who} deleted the team.', 'Team deleted'],
  'member.invited': ['{who} created an invitation.', 'Invitations created'],
  'member.joined': ['{whom} joined the team.', 'Members joined'],
  'member.role_changed': ['{who} changed the role of {whom}.', 'Roles changed'],
  'member.removed': ['{who} removed {whom} from the team.', 'Members removed'],
  'invitation.created': ['{who} created an invitation to register.', 'Invitations to register'],
  'invitation.revoked': ['{who} revoked an invitation.', 'Invitations revoked'],
  'user.registered': ['{whom} created an account.', 'Accounts created'],
  'user.password_changed': ['{who} changed the password of {whom}.', 'Passwords changed'],
  'user.deleted': ['{who} deleted the account of {whom}.', 'Accounts deleted'],
  'api_key.created': ['{who} created an API key.', 'API keys created'],
  'api_key.rotated': ['{who} replaced an API key.', 'API keys replaced'],
  'api_key.revoked': ['{who} revoked an API key.', 'API keys revoked'],
  'policy.changed': ['{who} changed the rules of the team.', 'Rules changed'],
  'connection.added': ['{who} added a connection to Meta.', 'Connections added'],
  'connection.changed': ['{who} changed a connection to Meta.', 'Connections changed'],
  'connection.removed': ['{who} removed a connection to Meta.', 'Connections removed'],
  'secret.stored': ['{who} stored an access key of another service.', 'Access keys stored'],
  'secret.rotated': ['{who} encrypted an access key anew.', 'Access keys encrypted anew'],
  'secret.deleted': ['{who} deleted an access key of another service.', 'Access keys deleted'],
  'submission.sent': ['{who} sent a template to Meta.', 'Templates sent to Meta'],
  'submission.approved': ['Meta approved a template.', 'Approved by Meta'],
  'submission.rejected': ['Meta rejected a template.', 'Rejected by Meta'],
  'template.status_changed': ['Meta changed the status of a template.', 'Status changed by Meta'],
  'template.category_changed': [
    'Meta moved a template to another category, or announced it.',
    'Category changed by Meta',
  ],
  'webhook.set': ['{who} set where news are sent.', 'Address for news set'],
  'webhook.removed': ['{who} removed where news are sent.', 'Address for news removed'],
  'submission.withdrawn': ['{who} withdrew a template from Meta.', 'Withdrawn from Meta'],
  'test_number.verified': ['A phone was verified for test messages.', 'Test phones verified'],
  'test_number.removed': ['{who} removed a test phone.', 'Test phones removed'],
  'test_message.sent': ['{who} sent a test message.', 'Test messages sent'],
  'support.read_session': ['Support staff read a template.', 'Read by support'],
}

/** Only of the whole installation; a team's log has none of it. */
const elsewhere = ['user.', 'invitation.created', 'workspace.deleted']

/** What can be chosen in a team's log: the action, and what it is called. */
export const choices: readonly (readonly [action: string, name: string])[] = Object.entries(actions)
  .filter(([action]) => !elsewhere.some((start) => action.startsWith(start)))
  .map(([action, [, name]]): readonly [string, string] => [action, name])
  .sort(([, one], [, other]) => one.localeCompare(other))

const deleted = 'somebody whose account is deleted'

function nameOf({ kind, id }: ActivityEntry['actor']): string {
  if (kind === 'system') return 'the service'
  if (kind === 'api_key') return 'an API key'
  if (kind === 'support') return 'support staff'
  return id ?? deleted
}

const capitalised = (sentence: string, isName: boolean): string =>
  isName ? sentence : sentence.charAt(0).toUpperCase() + sentence.slice(1)

/** One entry in plain words. An action of a later release is named as it is. */
export function sentenceOf({ action, actor, subject }: Pick<ActivityEntry, 'action' | 'actor' | 'subject'>): string {
  const isUser = subject.kind === 'user'
  const left = action === 'member.removed' && actor.id !== null && actor.id === subject.id
  const sentence = left
    ? '{who} left the team.'
    : (actions[action]?.[0] ?? `{who}: ${action.replaceAll(/[._]/g, ' ')}.`)
  const whom = isUser ? (subject.id ?? deleted) : 'somebody'
  // Names of people keep their letters as they are.
  const first = sentence.startsWith('{whom}') ? subject.id : sentence.startsWith('{who}') ? actor.id : null
  const isName = first !== null && (sentence.startsWith('{whom}') || actor.kind === 'user')
  return capitalised(sentence.replace('{who}', nameOf(actor)).replace('{whom}', whom), isName)
}

/** The id of the template that an entry is about, if it can be opened. */
export const templateOf = ({ action, subject }: Pick<ActivityEntry, 'action' | 'subject'>): string | null =>
  subject.kind === 'session' && action !== 'session.deleted' ? subject.id : null
