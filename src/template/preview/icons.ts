/** Line icons, inlined so that a preview loads nothing. All use a 24 by 24 grid and the text colour. */

const shapes = {
  reply: '<path d="M10 6 4 12l6 6M4 12h9a7 7 0 0 1 7 7"/>',
  link: '<path d="M14 4h6v6M20 4l-9 9M18 14v5a1 1 0 0 1-1 1H5a1 1 0 0 1-1-1V7a1 1 0 0 1 1-1h5"/>',
  phone:
    '<path d="M6.5 3.5 9 4l1.3 4-2 1.7a12 12 0 0 0 6 6l1.7-2 4 1.3.5 2.5a2 2 0 0 1-2 2.5A15.5 15.5 0 0 1 4 5.5a2 2 0 0 1 2.5-2z"/>',
  copy: '<rect x="9" y="9" width="11" height="11" rx="2"/><path d="M15 5.5V5a1 1 0 0 0-1-1H5a1 1 0 0 0-1 1v9a1 1 0 0 0 1 1h.5"/>',
  list: '<path d="M9 6h11M9 12h11M9 18h11M4.5 6h.01M4.5 12h.01M4.5 18h.01"/>',
  form: '<rect x="5" y="3" width="14" height="18" rx="2"/><path d="M9 8h6M9 12h6M9 16h3"/>',
  bag: '<path d="M5 8h14l1 12.5H4L5 8zM9 10.5V7a3 3 0 0 1 6 0v3.5"/>',
  card: '<rect x="3" y="5" width="18" height="14" rx="2"/><path d="M3 10h18M7 15h4"/>',
  person: '<circle cx="12" cy="8" r="4"/><path d="M4.5 20a7.5 7.5 0 0 1 15 0"/>',
  image:
    '<rect x="3" y="4" width="18" height="16" rx="2"/><circle cx="8.5" cy="9.5" r="1.5"/><path d="m4 18 5.5-5.5 4 4 2.5-2.5 4 4"/>',
  play: '<circle cx="12" cy="12" r="9"/><path d="m10 8.5 5.5 3.5-5.5 3.5z" fill="currentColor"/>',
  gif: '<rect x="3" y="6" width="18" height="12" rx="3"/><path d="M10 10H7.5v4H10v-2M12.5 10v4M17.5 10H15v4M15 12h2"/>',
  document: '<path d="M6 3h8l5 5v12a1 1 0 0 1-1 1H6a1 1 0 0 1-1-1V4a1 1 0 0 1 1-1zM14 3v5h5"/>',
  pin: '<path d="M12 21s-6.5-6-6.5-11a6.5 6.5 0 0 1 13 0c0 5-6.5 11-6.5 11z"/><circle cx="12" cy="10" r="2.5"/>',
  gift: '<rect x="4" y="9" width="16" height="4" rx="1"/><path d="M5.5 13v7h13v-7M12 9v11M12 9s-1.5-5-4-5a2 2 0 0 0 0 5h4zm0 0s1.5-5 4-5a2 2 0 0 1 0 5h-4z"/>',
} as const

type IconName = keyof typeof shapes

// Only icons that have a direction are mirrored in right-to-left text.
const mirrored: ReadonlySet<IconName> = new Set(['reply', 'link', 'list'])

/** The icon as an SVG element. */
export const icon = (name: IconName): string =>
  `<svg class="wa-icon${mirrored.has(name) ? ' wa-flip' : ''}" viewBox="0 0 24 24" fill="none" stroke="currentColor" stroke-width="1.8" stroke-linecap="round" stroke-linejoin="round" aria-hidden="true">${shapes[name]}</svg>`

const iconsByButton: Readonly<Record<string, IconName>> = {
  QUICK_REPLY: 'reply',
  URL: 'link',
  APP: 'link',
  PHONE_NUMBER: 'phone',
  VOICE_CALL: 'phone',
  COPY_CODE: 'copy',
  OTP: 'copy',
  FLOW: 'form',
  CATALOG: 'bag',
  MPM: 'list',
  SPM: 'bag',
  ORDER_DETAILS: 'card',
  PAYMENT_REQUEST: 'card',
  REQUEST_CONTACT_INFO: 'person',
}

/** The icon of a button type; unknown types get the reply icon. */
export const iconOfButton = (type: string): string => icon(iconsByButton[type] ?? 'reply')
