/** Something Docket needs is missing. The message says what, and what to do; it is printed without a stack. */
export class Unready extends Error {}
