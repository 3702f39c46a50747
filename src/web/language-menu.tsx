/** The language of the page, to choose; the choice is remembered. */
import { GlobeIcon } from './icons.tsx'
import { chooseLanguage } from './state/language.ts'
import { say, tongue, tongues } from './words/index.ts'

export const LanguageMenu = () => (
  <label class="tongue">
    <GlobeIcon />
    <span aria-hidden="true">{tongue}</span>
    <select
      aria-label={say.bar.language}
      value={tongue}
      onChange={(event) => {
        const option = tongues[event.currentTarget.selectedIndex]
        if (option !== undefined) chooseLanguage(option[0])
      }}
    >
      {tongues.map(([code, name]) => (
        <option key={code} value={code} lang={code}>
          {name}
        </option>
      ))}
    </select>
  </label>
)
