import type { Spelling } from '../../typos.ts'

export const spelling: Spelling = {
  slips: '',
  spared: '',
  alike: '',
  isPlain: false,
}
