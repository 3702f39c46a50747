/** Every kind of parameter: a template, and the components that its example is sent with, written by hand. */
const template = (components: object[], rest: object = {}) => ({
  name: 'kind',
  language: 'en_US',
  category: 'MARKETING',
  ...rest,
  components,
})
const body = { type: 'BODY', text: 'Here is what you asked us for.' }
const buttons = (...list: object[]) => template([body, { type: 'BUTTONS', buttons: list }])
const button = (sub_type: string, index: string, ...parameters: object[]) => ({
  type: 'button',
  sub_type,
  index,
  parameters,
})

type Kind = readonly [kind: string, template: unknown, values: Record<string, unknown>, sent: readonly unknown[]]

export const kinds: readonly Kind[] = [
  ['nothing', template([body, { type: 'FOOTER', text: 'Bye' }]), {}, []],
  [
    'numbered variables, in the order of their numbers',
    template([{ type: 'BODY', text: 'Hi, on {{2}} we send {{1}} to you, for sure.' }]),
    { body_1: 'tea', body_2: 'Monday' },
    [
      {
        type: 'body',
        parameters: [
          { type: 'text', text: 'tea' },
          { type: 'text', text: 'Monday' },
        ],
      },
    ],
  ],
  [
    'named variables',
    template(
      [
        { type: 'HEADER', format: 'TEXT', text: 'For {{name}}' },
        { type: 'BODY', text: 'We send {{goods}} today.' },
      ],
      {
        parameter_format: 'NAMED',
      },
    ),
    { header_name: 'Ann', goods: 'tea' },
    [
      { type: 'header', parameters: [{ type: 'text', parameter_name: 'name', text: 'Ann' }] },
      { type: 'body', parameters: [{ type: 'text', parameter_name: 'goods', text: 'tea' }] },
    ],
  ],
  ...(['image', 'video', 'document'] as const).map(
    (type): Kind => [
      `${type} header`,
      template([{ type: 'HEADER', format: type.toUpperCase() }, body]),
      { [`header_${type}`]: { id: '123' } },
      [{ type: 'header', parameters: [{ type, [type]: { id: '123' } }] }],
    ],
  ),
  [
    'location',
    template([{ type: 'HEADER', format: 'LOCATION' }, body]),
    { header_location: { latitude: 1, longitude: 2, name: 'Shop', address: 'Street' } },
    [
      {
        type: 'header',
        parameters: [{ type: 'location', location: { latitude: 1, longitude: 2, name: 'Shop', address: 'Street' } }],
      },
    ],
  ],
  [
    'product',
    template([
      { type: 'HEADER', format: 'PRODUCT' },
      body,
      { type: 'BUTTONS', buttons: [{ type: 'SPM', text: 'View' }] },
    ]),
    { header_product: { product_retailer_id: 'a', catalog_id: '1' } },
    [{ type: 'header', parameters: [{ type: 'product', product: { product_retailer_id: 'a', catalog_id: '1' } }] }],
  ],
  [
    'end of an address, behind a static one and a number',
    buttons(
      { type: 'URL', text: 'Shop', url: 'https://example.com' },
      { type: 'PHONE_NUMBER', text: 'Call', phone_number: '+15550100123' },
      { type: 'URL', text: 'Order', url: 'https://example.com/{{1}}', example: ['https://example.com/77'] },
    ),
    { url_suffix: '77' },
    [button('url', '2', { type: 'text', text: '77' })],
  ],
  [
    'quick replies, of which one has a payload',
    buttons({ type: 'QUICK_REPLY', text: 'Yes' }, { type: 'QUICK_REPLY', text: 'No' }),
    { quick_reply_payload_2: 'no' },
    [button('quick_reply', '1', { type: 'payload', payload: 'no' })],
  ],
  [
    'coupon',
    buttons({ type: 'COPY_CODE', example: 'TEA10' }),
    { coupon_code: 'TEA20' },
    [button('copy_code', '0', { type: 'coupon_code', coupon_code: 'TEA20' })],
  ],
  [
    'one-time code',
    template([{ type: 'BODY' }, { type: 'BUTTONS', buttons: [{ type: 'OTP', otp_type: 'COPY_CODE' }] }], {
      category: 'AUTHENTICATION',
    }),
    { code: '4711' },
    [
      { type: 'body', parameters: [{ type: 'text', text: '4711' }] },
      button('url', '0', { type: 'text', text: '4711' }),
    ],
  ],
  [
    'one-time code, as Meta gives the template back',
    template(
      [
        { type: 'BODY', text: '*{{1}}* is your verification code.' },
        {
          type: 'BUTTONS',
          buttons: [{ type: 'URL', text: 'Copy code', url: 'https://www.whatsapp.com/otp/?code=otp{{1}}' }],
        },
      ],
      { category: 'AUTHENTICATION' },
    ),
    { code: '4711' },
    [
      { type: 'body', parameters: [{ type: 'text', text: '4711' }] },
      button('url', '0', { type: 'text', text: '4711' }),
    ],
  ],
  [
    'flow without anything',
    buttons({ type: 'FLOW', text: 'Book', flow_id: '1' }),
    {},
    [button('flow', '0', { type: 'action', action: { flow_token: 'unused' } })],
  ],
  [
    'flow with data',
    buttons({ type: 'FLOW', text: 'Book', flow_id: '1' }),
    { flow_token: 't', flow_data: { a: 1 } },
    [button('flow', '0', { type: 'action', action: { flow_token: 't', flow_action_data: { a: 1 } } })],
  ],
  [
    'catalogue',
    buttons({ type: 'CATALOG', text: 'View catalog' }),
    { thumbnail_product: 'a' },
    [button('CATALOG', '0', { type: 'action', action: { thumbnail_product_retailer_id: 'a' } })],
  ],
  [
    'several products',
    buttons({ type: 'MPM', text: 'View items' }),
    { thumbnail_product: 'a', sections: [{ title: 'New', product_items: [{ product_retailer_id: 'a' }] }] },
    [
      button('MPM', '0', {
        type: 'action',
        action: {
          thumbnail_product_retailer_id: 'a',
          sections: [{ title: 'New', product_items: [{ product_retailer_id: 'a' }] }],
        },
      }),
    ],
  ],
  [
    'voice call',
    buttons({ type: 'VOICE_CALL', text: 'Call us' }),
    { call_ttl_minutes: 60 },
    [button('voice_call', '0', { type: 'ttl_minutes', ttl_minutes: 60 })],
  ],
  [
    'order',
    buttons({ type: 'ORDER_DETAILS', text: 'Review and Pay' }),
    { order_details: { reference_id: 'r', currency: 'INR' } },
    [
      button('order_details', '0', {
        type: 'action',
        action: { order_details: { reference_id: 'r', currency: 'INR' } },
      }),
    ],
  ],
  [
    'limited-time offer, in milliseconds',
    template([{ type: 'LIMITED_TIME_OFFER', limited_time_offer: { text: 'Tea', has_expiration: true } }, body]),
    { offer_expires_at_ms: 1_800_000_000_000 },
    [
      {
        type: 'limited_time_offer',
        parameters: [{ type: 'limited_time_offer', limited_time_offer: { expiration_time_ms: 1_800_000_000_000 } }],
      },
    ],
  ],
  [
    'carousel',
    template([
      body,
      {
        type: 'CAROUSEL',
        cards: [1, 2].map((number) => ({
          components: [
            { type: 'HEADER', format: 'IMAGE' },
            { type: 'BODY', text: `Tea ${number} for {{1}} only` },
            { type: 'BUTTONS', buttons: [{ type: 'URL', text: 'Buy', url: 'https://example.com/{{1}}' }] },
          ],
        })),
      },
    ]),
    {
      card_1_header_image: { id: '1' },
      card_1_body_1: '5',
      card_1_url_suffix: 'a',
      card_2_header_image: { link: 'https://example.com/a.png' },
      card_2_body_1: '6',
      card_2_url_suffix: 'b',
    },
    [
      {
        type: 'carousel',
        cards: [
          {
            card_index: 0,
            components: [
              { type: 'header', parameters: [{ type: 'image', image: { id: '1' } }] },
              { type: 'body', parameters: [{ type: 'text', text: '5' }] },
              button('url', '0', { type: 'text', text: 'a' }),
            ],
          },
          {
            card_index: 1,
            components: [
              { type: 'header', parameters: [{ type: 'image', image: { link: 'https://example.com/a.png' } }] },
              { type: 'body', parameters: [{ type: 'text', text: '6' }] },
              button('url', '0', { type: 'text', text: 'b' }),
            ],
          },
        ],
      },
    ],
  ],
]
