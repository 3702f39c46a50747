/** The preview as HTML: one fragment without scripts, links or external resources, with all text escaped. */
import { escapeHtml } from '../escape-html.ts'
import { findLanguage } from '../languages.ts'
import { type FilledText, stretchesOf } from './filled.ts'
import { icon, iconOfButton } from './icons.ts'
import { type Block, type Inline, parseMarks } from './marks.ts'
import { interfaceWords } from './preset.ts'
import {
  emptySceneNote,
  isEmptyScene,
  type MediaKind,
  readScene,
  type Scene,
  type SceneButton,
  type SceneCard,
  splitButtons,
} from './scene.ts'
import { previewStyles } from './styles.ts'

const tagOfMark = { bold: 'strong', italic: 'em', strike: 's' } as const

function stretchesHtml(filled: FilledText): string {
  return stretchesOf(filled)
    .map(({ text, variable }) => {
      if (variable === undefined) return escapeHtml(text)
      const look = variable.hasSample ? 'wa-sample' : 'wa-variable'
      return `<span class="${look}" title="{{${escapeHtml(variable.name)}}}">${escapeHtml(text)}</span>`
    })
    .join('')
}

function runHtml(run: Inline, samples: FilledText['samples']): string {
  if (run.kind === 'mark') {
    const tag = tagOfMark[run.mark]
    return `<${tag}>${run.children.map((child) => runHtml(child, samples)).join('')}</${tag}>`
  }
  const words = stretchesHtml({ text: run.text, samples })
  return run.kind === 'text' ? words : `<code class="wa-${run.kind}">${words}</code>`
}

function blockHtml({ kind, lines, start }: Block, samples: FilledText['samples']): string {
  const runs = lines.map((line) => line.map((run) => runHtml(run, samples)).join(''))
  const wrap = (tag: string) => runs.map((words) => `<${tag} dir="auto">${words || '<br>'}</${tag}>`).join('')
  if (kind === 'bullets') return `<ul>${wrap('li')}</ul>`
  if (kind === 'numbers') return `<ol start="${start ?? 1}">${wrap('li')}</ol>`
  return kind === 'quote' ? `<blockquote>${wrap('p')}</blockquote>` : wrap('p')
}

const bodyHtml = (body: FilledText | null): string =>
  body === null
    ? ''
    : `<div class="wa-body">${parseMarks(body.text)
        .map((block) => blockHtml(block, body.samples))
        .join('')}</div>`

const mapArt =
  '<svg class="wa-map" viewBox="0 0 320 140" preserveAspectRatio="xMidYMid slice" aria-hidden="true"><path d="M-10 110 120 60l90 30 120-60M90-10l40 170M230-10l-30 170M-10 40l340 20" fill="none" stroke="currentColor" stroke-width="7"/></svg>'

const mediaHtml: Readonly<Record<MediaKind, string>> = {
  image: `<div class="wa-media" role="img" aria-label="Image">${icon('image')}</div>`,
  video: `<div class="wa-media wa-dark" role="img" aria-label="Video">${icon('play')}</div>`,
  gif: `<div class="wa-media wa-dark" role="img" aria-label="GIF">${icon('gif')}</div>`,
  document: `<div class="wa-row">${icon('document')}<div><b>Document.pdf</b><small>PDF · 1 page</small></div></div>`,
  location: `<div class="wa-place" role="img" aria-label="Location">${mapArt}${icon('pin')}</div><div class="wa-caption"><b>Name of the place</b><small>Address</small></div>`,
  product: `<div class="wa-media" role="img" aria-label="Product">${icon('bag')}</div><div class="wa-caption"><b>Product name</b><small>Price</small></div>`,
  catalog: `<div class="wa-row">${icon('bag')}<div><b>Our catalog on WhatsApp</b><small>Pictures, descriptions and prices</small></div></div>`,
}

function headerHtml({ header }: SceneCard): string {
  if (header === null) return ''
  if (header.kind === 'text') return `<div class="wa-title" dir="auto">${stretchesHtml(header.text)}</div>`
  return mediaHtml[header.kind]
}

const rowHtml = (symbol: string, label: string, detail = ''): string =>
  `<div class="wa-button"${detail === '' ? '' : ` title="${escapeHtml(detail)}"`}>${symbol}<span dir="auto">${escapeHtml(label)}</span></div>`

const buttonHtml = ({ type, label, detail }: SceneButton): string => rowHtml(iconOfButton(type), label, detail)

function buttonsHtml(buttons: readonly SceneButton[]): string {
  const { shown, hidden } = splitButtons(buttons)
  const seeAll = hidden.length === 0 ? '' : rowHtml(icon('list'), interfaceWords.seeAll)
  return shown.map(buttonHtml).join('') + seeAll
}

function sheetHtml(buttons: readonly SceneButton[]): string {
  const { hidden } = splitButtons(buttons)
  if (hidden.length === 0) return ''
  return `<div class="wa-sheet"><div class="wa-sheet-title">${interfaceWords.otherOptions}</div>${hidden.map(buttonHtml).join('')}</div>`
}

function offerHtml({ offer }: Scene): string {
  if (offer === null) return ''
  const ends = offer.expires ? `<small>${interfaceWords.offerEnds}</small>` : ''
  const code = offer.code === '' ? '' : `<small>${interfaceWords.offerCode} ${escapeHtml(offer.code)}</small>`
  return `<div class="wa-row wa-offer">${icon('gift')}<div><b dir="auto">${escapeHtml(offer.text)}</b>${ends}${code}</div></div>`
}

function cardHtml(card: SceneCard): string {
  return `<div class="wa-card">${headerHtml(card)}${bodyHtml(card.body)}${buttonsHtml(card.buttons)}</div>`
}

const callHtml = `<div class="wa-row">${icon('phone')}<div><b>${interfaceWords.mayWeCall}</b><small>${interfaceWords.callDetail}</small></div></div>`

function bubbleHtml(scene: Scene): string {
  const footer = scene.footer === '' ? '' : `<span class="wa-footer" dir="auto">${escapeHtml(scene.footer)}</span>`
  const call = scene.asksToCall ? callHtml : ''
  const callButton = scene.asksToCall ? rowHtml(icon('phone'), interfaceWords.choosePreference) : ''
  const foot = `<div class="wa-foot">${footer}<span class="wa-time">${interfaceWords.time}</span></div>`
  return `<div class="wa-bubble">${headerHtml(scene)}${offerHtml(scene)}${bodyHtml(scene.body)}${call}${foot}${buttonsHtml(scene.buttons)}${callButton}</div>`
}

/** What WhatsApp shows for a template (any JSON value), as one element styled by `previewStyles`. Never throws. */
export function previewFragment(template: unknown): string {
  const scene = readScene(template)
  const language = findLanguage(scene.language) === null ? '' : ` lang="${scene.language.replace('_', '-')}"`
  const open = `<div class="wa-preview" dir="${scene.direction}"${language}>`
  if (isEmptyScene(scene)) return `${open}<div class="wa-empty">${escapeHtml(emptySceneNote(scene))}</div></div>`
  const cards = scene.cards.length === 0 ? '' : `<div class="wa-cards">${scene.cards.map(cardHtml).join('')}</div>`
  const note = scene.isEnglishFallback
    ? `<div class="wa-note" lang="en" dir="ltr">${interfaceWords.presetUnknown}</div>`
    : ''
  return `${open}${bubbleHtml(scene)}${cards}${sheetHtml(scene.buttons)}${note}</div>`
}

/** The same as a complete HTML page: styles inline, no scripts, no external resources. */
export const previewHtml = (template: unknown): string =>
  `<!doctype html>
<html lang="en">
<head>
<meta charset="utf-8">
<meta name="viewport" content="width=device-width, initial-scale=1">
<meta name="color-scheme" content="light dark">
<title>Template preview</title>
<style>${previewStyles}html,body{margin:0;min-height:100%}body>.wa-preview{min-height:100vh;border-radius:0}</style>
</head>
<body>${previewFragment(template)}</body>
</html>
`
