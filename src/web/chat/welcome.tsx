/** The empty chat: what the builder does, and three examples to start with. */
import { followLink } from '../router.ts'
import { say } from '../words/index.ts'

/** Where a template was opened that nobody has talked about yet: from the gallery, a copy, a pasted one. */
export const Opened = () => (
  <div class="welcome">
    <h2>{say.welcome.opened}</h2>
    <p>{say.welcome.openedText}</p>
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
      <h2>{say.welcome.title}</h2>
      <p>{say.welcome.text}</p>
      {team !== null && (
        <p>
          {say.welcome.belongs[0]}
          <strong dir="auto">{team}</strong>
          {say.welcome.belongs[1]}
        </p>
      )}
      <ul class="examples">
        {say.welcome.examples.map(({ title, message }) => (
          <li key={title}>
            <button type="button" onClick={() => onChoose(message)}>
              <strong>{title}</strong>
              <span>{message}</span>
            </button>
          </li>
        ))}
      </ul>
      <p>
        {say.welcome.gallery[0]}
        <a href="/gallery" onClick={followLink}>
          {say.welcome.readyText}
        </a>
        {say.welcome.gallery[1]}
        <a href="/audit" onClick={followLink}>
          {say.welcome.audit}
        </a>
        .
      </p>
    </div>
  )
}
