import { render } from 'preact'
import { App } from './app.tsx'
import { settleLanguage } from './state/language.ts'

const root = document.getElementById('app')
// Drawn once in the language of the person, not first in another.
if (root !== null) settleLanguage().then(() => render(<App />, root))
