/** The frame around every view: title, navigation and account. */
import type { ComponentChildren } from 'preact'
import { useEffect, useRef, useState } from 'preact/hooks'
import { AuditPage } from './audit/audit-page.tsx'
import { Builder } from './builder.tsx'
import { CheckPage } from './check/check-page.tsx'
import { GalleryPage } from './gallery/gallery-page.tsx'
import { LanguageMenu } from './language-menu.tsx'
import { later } from './later.tsx'
import { MinePage } from './mine/mine-page.tsx'
import { followLink, hasMoved, usePath } from './router.ts'
import { AccountDialog } from './session/account-dialog.tsx'
import { account } from './state/account.ts'
import { language } from './state/language.ts'
import { useStore } from './state/store.ts'
import { supportKey } from './state/support-key.ts'
import { Switcher } from './team/switcher.tsx'
import { say } from './words/index.ts'

/** Users of a keyboard or screen reader start at the content of the new view. */
const focusContent = (): void => document.getElementById('main')?.focus()
/** Unless they have begun to type there. */
const focusIfMoved = (): void => {
  const isThere = document.getElementById('main')?.contains(document.activeElement)
  if (hasMoved() && !isThere) focusContent()
}

const SupportPage = later(async () => (await import('./support/support-page.tsx')).SupportPage, focusIfMoved)
const TeamPage = later(async () => (await import('./team/team-page.tsx')).TeamPage, focusIfMoved)
const WhatsAppPage = later(async () => (await import('./publishing/whatsapp-page.tsx')).WhatsAppPage, focusIfMoved)
const JoinPage = later(async () => (await import('./session/join-page.tsx')).JoinPage, focusIfMoved)

function Navigation({ path }: { path: string }) {
  const hasKey = useStore(supportKey).key !== null
  const isSignedIn = useStore(account).signedIn !== null
  const link = (to: string, label: ComponentChildren, look = '') => (
    <a class={look} href={to} onClick={followLink} aria-current={path === to ? 'page' : undefined}>
      {label}
    </a>
  )
  const [first, kept, last] = say.bar.mine
  return (
    <nav aria-label={say.bar.main}>
      {link('/', say.bar.build)}
      {link(
        '/my-templates',
        <span>
          <span class="spare">{first}</span>
          {kept}
          <span class="spare">{last}</span>
        </span>,
      )}
      {isSignedIn && link('/whatsapp', 'WhatsApp')}
      {link('/gallery', say.bar.gallery)}
      {link('/check', say.bar.check)}
      <a class="wide-only" href="/docs">
        API
      </a>
      {hasKey && link('/support', say.bar.support, 'wide-only')}
    </nav>
  )
}

/** What support looks for, from the address. */
function wantedIn(path: string): string | null {
  const [, , id = ''] = path.split('/')
  return id === '' ? null : decodeURIComponent(id)
}

function View({ path, onSignIn }: { path: string; onSignIn(): void }) {
  if (path === '/my-templates') return <MinePage onSignIn={onSignIn} />
  if (path === '/gallery') return <GalleryPage />
  if (path === '/check') return <CheckPage />
  if (path === '/audit') return <AuditPage />
  if (path === '/support' || path.startsWith('/support/')) {
    return <SupportPage wanted={wantedIn(path)} />
  }
  if (path === '/team' || path.startsWith('/team/')) return <TeamPage path={path} onSignIn={onSignIn} />
  if (path === '/whatsapp' || path.startsWith('/whatsapp/')) return <WhatsAppPage path={path} onSignIn={onSignIn} />
  if (path === '/join') return <JoinPage />
  return <Builder onSignIn={onSignIn} />
}

const titles = (): Readonly<Record<string, string>> => ({
  gallery: say.bar.galleryTitle,
  'my-templates': say.mine.title,
  check: say.bar.checkTitle,
  join: 'An invitation',
  whatsapp: 'WhatsApp',
  team: say.account.withOthers,
  audit: 'Audit of templates',
  support: say.bar.support,
})

function titleOf(path: string): string {
  const [, room = ''] = path.split('/')
  const { [room]: title } = titles()
  return title === undefined ? say.bar.brand : `${title} · ${say.bar.brand}`
}

export function App() {
  const path = usePath()
  const { signedIn } = useStore(account)
  const { tongue } = useStore(language)
  const [isOpen, setOpen] = useState(false)
  const previousPath = useRef(path)
  useEffect(() => {
    document.title = titleOf(path)
    if (previousPath.current !== path) focusContent()
    previousPath.current = path
  }, [path, tongue])
  return (
    <>
      <a class="skip" href="#main">
        {say.bar.skip}
      </a>
      <header class="bar" data-signed-in={signedIn !== null}>
        <a class="brand" href="/" onClick={followLink}>
          <img src={new URL('./icon.svg', import.meta.url).href} alt="" width="28" height="28" />
          <span>{say.bar.brand}</span>
        </a>
        <Navigation path={path} />
        <Switcher label={say.bar.workIn} />
        <LanguageMenu />
        <button type="button" class="quiet account" aria-haspopup="dialog" onClick={() => setOpen(true)}>
          {signedIn === null ? (
            say.bar.signIn
          ) : (
            <>
              <span class="whole">{signedIn.userId}</span>
              <span class="portrait" aria-hidden="true">
                {[...signedIn.userId][0]?.toUpperCase()}
              </span>
            </>
          )}
        </button>
      </header>
      <View path={path} onSignIn={() => setOpen(true)} />
      {isOpen && <AccountDialog onClose={() => setOpen(false)} />}
    </>
  )
}
