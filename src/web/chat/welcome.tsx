/** The empty chat: what the builder does, and three examples to start with. */

const examples = [
  {
    title: 'Tell customers an order has shipped',
    message:
      'I need a utility template in English named order_shipped. Body: "Hello {{1}}, your order {{2}} has been shipped and will arrive on {{3}}. Thank you for shopping with us!"',
  },
  {
    title: 'Announce an offer',
    message:
      'A marketing template in English for our Diwali sale, 20% off all sweets until Sunday. Please write the text.',
  },
  {
    title: 'Send a login code',
    message: 'I need an authentication template in English for login codes, with a copy code button.',
  },
]

export function Welcome({ onChoose }: { onChoose(message: string): void }) {
  return (
    <div class="welcome">
      <h2>What should your message say?</h2>
      <p>
        Describe it in your own words. You get a WhatsApp message template, checked against Meta’s rules as you go, and
        the payload that creates it.
      </p>
      <ul class="examples">
        {examples.map(({ title, message }) => (
          <li key={title}>
            <button type="button" onClick={() => onChoose(message)}>
              <strong>{title}</strong>
              <span>{message}</span>
            </button>
          </li>
        ))}
      </ul>
    </div>
  )
}
