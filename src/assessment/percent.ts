/** A share as people read it: what is not quite certain is never called 100 %. @param almost the words for that */
export const percent = (share: number, almost = 'over 99 %'): string =>
  share > 0.99 && share < 1 ? almost : `${Math.round(share * 100)} %`
