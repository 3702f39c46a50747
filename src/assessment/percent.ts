/** A share as people read it: what is not quite certain is never called 100 %. */
export const percent = (share: number): string =>
  share > 0.99 && share < 1 ? 'over 99 %' : `${Math.round(share * 100)} %`
