/** Examples of the API description: one conversation about an appointment, seen from every side. */

export const exampleIds = {
  session: '9e6ba221-8bd3-4b5f-bfe9-5cd19e26632c',
  turn: '693bbb5e-ad8e-4cc4-baf1-020ac1d34551',
  user: 'dana',
  workspace: '0c4f4a86-37c1-4b0e-8a54-2f1f3c7b9d10',
  key: '5d1a3c86-2f0b-4a53-9d0e-7b8f6a1c2e34',
}

export const exampleMoment = '2026-11-29T09:30:00.000Z'

export const exampleTemplate = {
  name: 'appointment_reminder',
  language: 'en',
  category: 'UTILITY' as const,
  components: [
    {
      type: 'BODY' as const,
      text: 'Hello {{1}}, this is a reminder of your appointment at BrightSmile on {{2}}. Does this still work for you?',
      example: { body_text: [['Alex', '12 March']] },
    },
    { type: 'BUTTONS' as const, buttons: [{ type: 'QUICK_REPLY' as const, text: 'Confirm' }] },
  ],
}

/** What a session says of its draft. */
export const exampleProposal = {
  missing: [],
  assumptions: [{ part: 'language' as const, value: 'en', why: 'the language you write in' }],
  options: [],
  changes: [{ part: 'language', before: null, after: 'en' }],
  unused: [],
  draft_hash: '51016f72c52fa1cf16a61a1c87b2ecbfa39df18d58865aec38853f2b4ea80d40',
  user_language: 'en',
  forecast: {
    category: 'UTILITY' as const,
    later: 'UTILITY' as const,
    confidence: 0.93,
    reason: { words: 'your appointment', path: 'components[0].text', why: 'names something of the recipient’s' },
    price_difference: null,
  },
}

/** An answer about the draft, without a message. */
export const exampleDraftAnswer = {
  session_id: exampleIds.session,
  draft: exampleTemplate,
  ...exampleProposal,
  final_creation_payload: null,
  action: 'DRAFT' as const,
  issues: [],
  suggestions: ['Finalize it', 'Add a button'],
  revision: 1,
  source: { provider: 'builtin' as const, model: 'builtin', degraded: false },
  usage: { input_tokens: 0, output_tokens: 0, cost_usd: 0 },
}

export const exampleMessage = 'Remind patients of BrightSmile of their appointment, with name and date'
const exampleReply = 'Here is a first version for “Appointment reminder”. Shall I finalize it?'
export const exampleTurnAnswer = { ...exampleDraftAnswer, turn_id: exampleIds.turn, reply: exampleReply }

export const exampleMemory = {
  category: null,
  language_pref: null,
  business_type: null,
  brand_name: 'BrightSmile',
  wants_header: null,
  wants_footer: null,
  wants_buttons: null,
  facts: {},
}

export const exampleMessages = [
  {
    role: 'user' as const,
    content: exampleMessage,
    seq: 1,
    created_at: exampleMoment,
    turn_id: exampleIds.turn,
    status: 'answered' as const,
  },
  { role: 'assistant' as const, content: exampleReply, seq: 2, created_at: exampleMoment, turn_id: exampleIds.turn },
]

export const exampleIssue = {
  rule: 'footer-length',
  severity: 'error' as const,
  path: 'components/1/text',
  message: 'The footer has 71 characters; at most 60 are allowed.',
  fix: 'Shorten it by 11 characters.',
  fixable: false,
}
