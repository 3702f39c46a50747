/** Default labels for new buttons, in the language of the template. Pure. */
import type { ButtonType } from '../../template/draft.ts'
import type { ButtonInput, Edit } from '../../template/edit.ts'

const labels: Record<string, Partial<Record<ButtonType, string>>> = {
  en: { URL: 'Visit website', PHONE_NUMBER: 'Call us', FLOW: 'Open form' },
  es: { URL: 'Ver sitio web', PHONE_NUMBER: 'Llamar', FLOW: 'Abrir formulario' },
  pt: { URL: 'Visitar site', PHONE_NUMBER: 'Ligar', FLOW: 'Abrir formulário' },
  hi: { URL: 'वेबसाइट देखें', PHONE_NUMBER: 'कॉल करें', FLOW: 'फ़ॉर्म खोलें' },
  id: { URL: 'Kunjungi situs', PHONE_NUMBER: 'Hubungi kami', FLOW: 'Buka formulir' },
  de: { URL: 'Website öffnen', PHONE_NUMBER: 'Anrufen', FLOW: 'Formular öffnen' },
  fr: { URL: 'Voir le site', PHONE_NUMBER: 'Appeler', FLOW: 'Ouvrir le formulaire' },
}

const withLabel = (button: ButtonInput, language: string): ButtonInput => {
  const text = button.text ?? labels[language]?.[button.type] ?? labels.en?.[button.type]
  return text === undefined ? button : { ...button, text }
}

/** The edit with default labels for new buttons that lack one. Quick replies get none: their label is their meaning. */
export function withLabels(edit: Edit, language: string | undefined): Edit {
  const base = language?.split('_')[0] ?? 'en'
  if (edit.op === 'add_button') return { ...edit, button: withLabel(edit.button, base) }
  if (edit.op === 'set_buttons') return { ...edit, buttons: edit.buttons.map((button) => withLabel(button, base)) }
  return edit
}
