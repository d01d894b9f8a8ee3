import {success, type Result} from './problem.js';

/** Takes steps one after the other, up to the first that fails. */
export async function inOrder(steps: readonly (() => Promise<Result<unknown>>)[]): Promise<Result<void>> {
  for (const step of steps) {
    const result = await step();
    if (!result.ok) return result;
  }
  return success(undefined);
}
