import {execFile} from 'node:child_process';

/** Whether a program is a browser that starts here: some systems install a stub, others lack its libraries. */
export function starts(executable: string): Promise<boolean> {
  return new Promise((resolve) => {
    execFile(executable, ['--version', '--no-sandbox'], {timeout: 20_000}, (error, output) => {
      resolve(!error && /\d+\.\d+\.\d+/.test(output));
    });
  });
}
