/** Endings of a web address that stands without its scheme and without a path; others are words in some language. */
export const addressEndings =
  'com|org|net|example|io|co|shop|store|app|info|biz|online|site|page|link|dev|cafe|studio|eu|me|de|at|ch|fr|es|pt|nl|it|br|mx|in|id|uk|us|ca|au|nz|za|ie|sg|ae|ar|cl|pe|uy'
