/** The empty chat: what the builder does, and three examples to start with. */
import { followLink } from '../router.ts'

const examples = [
  {
    title: 'Remind people of an appointment',
    message: 'Remind the patients of BrightSmile Dental of their appointment, with name, date and time',
  },
  {
    title: 'Announce an offer',
    message:
      'Tell the customers of Mill Street Bakes about our Diwali offer: 20% off all sweets until Sunday, code DIWALI20',
  },
  {
    title: 'Send a login code',
    message: 'A login code for our app Quillpad that expires after 5 minutes',
  },
]

/** Where a template was opened that nobody has talked about yet: from the gallery, a copy, a pasted one. */
export const Opened = () => (
  <div class="welcome">
    <h2>Here is your template</h2>
    <p>
      Say what you would like to change: another tone, a button, a shorter text. Or change it in the preview, by
      selecting what you mean.
    </p>
  </div>
)

interface WelcomeProps {
  onChoose(message: string): void
  /** Where the new template belongs; null: to the person. */
  team: string | null
}

export function Welcome({ onChoose, team }: WelcomeProps) {
  return (
    <div class="welcome">
      <h2>What should your message say?</h2>
      <p>
        Say in a sentence what it is for. You get a complete WhatsApp message template, checked against Meta’s rules,
        and change whatever you like.
      </p>
      {team !== null && (
        <p>
          It will belong to <strong dir="auto">{team}</strong>.
        </p>
      )}
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
      <p>
        Or start from a{' '}
        <a href="/gallery" onClick={followLink}>
          ready text
        </a>
        , or see{' '}
        <a href="/audit" onClick={followLink}>
          what Meta makes of the templates you have
        </a>
        .
      </p>
    </div>
  )
}
