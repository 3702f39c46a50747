/** An example template with several kinds of errors. */
export const sample = JSON.stringify(
  {
    name: 'Order Shipped',
    language: 'en_US',
    category: 'UTILITY',
    components: [
      { type: 'HEADER', format: 'TEXT', text: 'Your order is on its way' },
      { type: 'BODY', text: 'Hello {{1}}, your order {{3}} has been shipped and arrives tomorrow.' },
      { type: 'FOOTER', text: 'Sent by {{1}}' },
      { type: 'BUTTONS', buttons: [{ type: 'URL', text: 'Track order', url: 'https://shop.example.com/track/{{1}}' }] },
    ],
  },
  null,
  2,
)
