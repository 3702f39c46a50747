/** What scrolls on its own, within reach of the keyboard. */
import type { ComponentChildren } from 'preact'

export function ScrollBox({ label, children }: { label: string; children: ComponentChildren }) {
  return (
    // biome-ignore lint/a11y/noNoninteractiveTabindex: what scrolls must take the focus to be scrolled by keys
    <section class="scroll-box" tabIndex={0} aria-label={label}>
      {children}
    </section>
  )
}
