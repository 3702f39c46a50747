import type { Words } from '../words.ts'

export const commerceMessages = {
  'payment-request-setting': {
    message: ({ property }) =>
      property === undefined
        ? 'The payment request names no method that WhatsApp knows ({allowed}).'
        : 'The payment request has no {property} for its method.',
    fix: 'Give payment_setting with type and an object of that name.',
  },
  'payment-request-label': {
    message: 'The label of the payment request is "{text}"; WhatsApp allows {allowed}.',
    fix: 'Leave text out, or use the label of the payment method.',
  },
  'payment-request-count': {
    message: 'There are {count} payment requests; WhatsApp allows {limit}.',
    fix: 'Remove some of them.',
  },
  'payment-request-region': { message: 'Payment requests work in Brazil alone.', fix: null },
  'order-details-label': {
    message: 'The label of an order details button is "Review and Pay" in India.',
    fix: 'Write "Review and Pay".',
  },
  'fixed-label': {
    message: 'The label of this button is fixed: "{fixed}".',
    fix: 'Write "{fixed}".',
  },
  'commerce-marketing-only': {
    message: 'A button of type {type} is allowed in marketing templates alone.',
    fix: 'Set the category to MARKETING.',
  },
  'mpm-header-text': {
    message: 'A multi-product template has no text header; WhatsApp wants one.',
    fix: 'Add a header of format TEXT.',
  },
  'spm-header-product': {
    message: 'A single-product template has no product header; WhatsApp wants one.',
    fix: 'Add a header of format PRODUCT.',
  },
  'commerce-single-button': {
    message: 'A button of type {type} stands alone in the shapes that Meta documents.',
    fix: 'Remove the other buttons.',
  },
  'order-status-shape': {
    message: ({ part }) =>
      part === 'category'
        ? 'An order status template has the category UTILITY.'
        : 'An order status template has a body and perhaps a footer; {part} is not in the documented shape.',
    fix: ({ part }) =>
      part === 'category' ? 'Set the category to UTILITY.' : 'Remove {part}, or leave sub_category out.',
  },
  'carousel-category': {
    message: 'A carousel is allowed in marketing templates alone.',
    fix: 'Set the category to MARKETING, or remove the carousel.',
  },
  'carousel-card-count': {
    message: 'The carousel has {count} {count|card|cards}; WhatsApp allows {from} to {to}.',
    fix: 'Add or remove cards.',
  },
  'carousel-product-card-count': {
    message:
      'The product carousel has {count} {count|card|cards}; it is created with {limit} and can be sent with up to 10.',
    fix: 'Define two cards.',
  },
  'carousel-uniform-cards': {
    message: ({ difference }) =>
      difference === 'header'
        ? 'Card {card} has another header format than the first card.'
        : difference === 'body'
          ? 'Card {card} and the first card differ: one has a body and the other has none.'
          : 'Card {card} has other buttons, or another order of buttons, than the first card.',
    fix: 'Give all cards the same parts.',
  },
  'carousel-card-header': {
    message: ({ format }) =>
      format === '' ? 'Card {card} has no header format.' : 'Card {card} has a {format} header.',
    fix: 'Give every card a header of format IMAGE, VIDEO or PRODUCT.',
  },
  'carousel-card-body-length': {
    message: 'The body of a card has {length} {length|character|characters}; WhatsApp allows {limit}.',
    fix: 'Shorten the body of the card.',
  },
  'carousel-card-buttons-media': {
    message: ({ type }) =>
      type === undefined
        ? 'A card has {count} {count|button|buttons}; WhatsApp allows {limit}.'
        : 'A button of type {type} is not allowed on a media card.',
    fix: 'Give the card up to 2 quick replies, links or phone buttons.',
  },
  'carousel-card-buttons-product': {
    message: ({ type }) =>
      type === undefined
        ? 'A product card has {count} {count|button|buttons}; WhatsApp wants exactly {limit}.'
        : 'A button of type {type} is not allowed on a product card.',
    fix: 'Give the card one button: SPM ("View") or a link.',
  },
  'carousel-card-no-footer': {
    message: 'A card holds {type}; it may have a header, a body and buttons alone.',
    fix: 'Remove it.',
  },
  'carousel-top-level-only-body': {
    message: 'Beside a carousel Meta documents a body alone; {type} may be refused.',
    fix: 'Remove it, or move it into the cards.',
  },
  'lto-category': {
    message: 'A limited-time offer is allowed in marketing templates alone.',
    fix: 'Set the category to MARKETING, or remove the offer.',
  },
  'lto-text-length': {
    message: ({ length }) =>
      length === 0
        ? 'The limited-time offer has no text.'
        : 'The text of the offer has {length} {length|character|characters}; WhatsApp allows {limit}.',
    fix: 'Give it a text of 1 to 16 characters.',
  },
  'lto-has-expiration-type': {
    message: 'has_expiration is neither true nor false.',
    fix: 'Write true or false without quotes.',
  },
  'lto-header-format': {
    message: 'Beside a limited-time offer the header is an image or a video, not {format}.',
    fix: 'Use IMAGE or VIDEO, or remove the header.',
  },
  'lto-body-length': {
    message:
      'The body has {length} {length|character|characters}; beside a limited-time offer WhatsApp allows {limit}.',
    fix: 'Shorten the body.',
  },
  'lto-no-footer': { message: 'Beside a limited-time offer no footer is allowed.', fix: 'Remove the footer.' },
  'lto-url-button': { message: 'The limited-time offer has no link button.', fix: 'Add a link button.' },
  'lto-copy-code-first': {
    message: 'Beside a limited-time offer the code button comes first and the link second.',
    fix: 'Put the code button first.',
  },
  'lto-desktop': { message: 'Limited-time offers are not shown on WhatsApp Web and desktop.', fix: null },
} as const satisfies Record<string, Words>
