import type {Context} from './context.js';
import {Stop} from './stop.js';

/** Asks until the answer can be used. `read` throws a mistake for an answer that cannot. */
export async function askFor<T>(
  {terminal, strings}: Pick<Context, 'terminal' | 'strings'>,
  question: string,
  read: (answer: string) => T,
): Promise<T> {
  for (;;) {
    const answer = await terminal.ask(`${question} `);
    try {
      return read(answer.trim());
    } catch (error) {
      if (!(error instanceof Stop) || !('mistake' in error.reason)) throw error;
      terminal.tell(strings.mistake(error.reason.mistake));
    }
  }
}

/** Asks for a yes. Anything else is none. */
export async function askYes({terminal, strings}: Pick<Context, 'terminal' | 'strings'>): Promise<void> {
  const answer = await terminal.ask(`${strings.questions.goOn} `);
  if (!strings.yes.includes(answer.trim().toLowerCase())) throw new Stop({declined: true});
}
