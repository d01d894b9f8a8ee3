/** Time that a provider has to answer, in milliseconds. */
export const answerTime = 10_000;
