/** Templates as they are read back: samples of media are links that expire, and what Meta sets is filled in. */
import { asList, asObject, type Json, upper } from './json.ts'
import type { Template } from './world.ts'

const media = ['IMAGE', 'VIDEO', 'GIF', 'DOCUMENT']

function readBack(component: Json, category: string): Json {
  const type = upper(component.type)
  const base = { ...component, type }
  if (type === 'HEADER' && media.includes(upper(component.format))) {
    return { ...base, example: { header_handle: ['https://scontent.whatsapp.net/v/t61/sample?oe=expires'] } }
  }
  if (type === 'CAROUSEL') {
    const cards = asList(component.cards).map((card) => ({
      components: asList(asObject(card).components).map((part) => readBack(asObject(part), category)),
    }))
    return { ...base, cards }
  }
  if (category !== 'AUTHENTICATION') return base
  if (type === 'BODY')
    return { ...base, text: '*{{1}}* is your verification code.', example: { body_text: [['123456']] } }
  if (type === 'FOOTER') return { ...base, text: `This code expires in ${component.code_expiration_minutes} minutes.` }
  if (type !== 'BUTTONS') return base
  const url = 'https://www.whatsapp.com/otp/code/?otp_type=COPY_CODE&code=otp{{1}}'
  return { ...base, buttons: [{ type: 'URL', text: 'Copy code', url, example: [url.replace('{{1}}', '123456')] }] }
}

const iso = (moment: number): string => `${new Date(moment).toISOString().slice(0, 19)}+0000`

const defaultFields = ['name', 'parameter_format', 'components', 'language', 'status', 'category', 'sub_category', 'id']

/** Fields that are null are left out, as Meta does. */
export function viewOf(template: Template, fields: string | null): Json {
  const whole: Json = {
    id: template.id,
    name: template.name,
    language: template.language,
    status: template.status,
    category: template.category,
    sub_category: template.subCategory,
    parameter_format: template.parameterFormat,
    components: template.components.map((component) => readBack(component, template.category)),
    quality_score: { score: template.quality, date: Math.floor(template.updatedAt / 1000) },
    rejected_reason: template.rejectedReason,
    previous_category: template.previousCategory,
    correct_category: template.correctCategory,
    message_send_ttl_seconds: template.ttlSeconds,
    library_template_name: template.libraryName,
    last_updated_time: iso(template.updatedAt),
    source: 'MANUAL',
  }
  const asked = fields === null ? defaultFields : [...fields.split(','), 'id']
  return Object.fromEntries(asked.flatMap((name) => (whole[name] == null ? [] : [[name, whole[name]]])))
}
