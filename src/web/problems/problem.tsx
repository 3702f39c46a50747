/** Says why something did not succeed, in words alone. */

/** @param props words: null or '' while there is nothing to say */
export const Problem = ({ words }: { words: string | null }) =>
  words === null || words === '' ? null : (
    <p class="failure" role="alert">
      {words}
    </p>
  )
