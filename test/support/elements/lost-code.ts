import {atEnd} from './page.js';

/**
 * From now on, and until the end of the test at most, the page cannot load these modules, as if the line were cut. The runner provides it
 * (web-test-runner.config.js). What was loaded before stays.
 */
export async function loseCode(...modules: readonly string[]): Promise<void> {
  const runner = globalThis as unknown as {blockAddresses(urls: readonly string[]): Promise<void>};
  await runner.blockAddresses(modules.map((module) => `*${module}*`));
  atEnd(() => void runner.blockAddresses([]));
}
