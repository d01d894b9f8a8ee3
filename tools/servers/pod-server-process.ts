/**
 * Runs one Community Solid Server inside a process of its own, with the command line options of that server. It ends with
 * the process that started it, however that one ended: a server left behind would keep its port and its files locked.
 */
import {createRequire} from 'node:module';
import {setTimeout as wait} from 'node:timers/promises';

interface App {
  start(): Promise<void>;
  stop(): Promise<void>;
}

// Required by hand, since the types of the server's whole dependency tree would double the time that compiling takes.
const {AppRunner} = createRequire(import.meta.url)('@solid/community-server') as {
  AppRunner: new () => {createCli(argv: readonly string[]): Promise<App>};
};

const app = await new AppRunner().createCli(process.argv);
await app.start();

/** Open WebSockets would keep the server from closing for ever. */
async function end(): Promise<void> {
  await Promise.race([app.stop().catch(() => undefined), wait(1_000)]);
  process.exit(0);
}

// Ctrl-C reaches every process of a terminal; the one that started us decides what it means.
process.on('SIGINT', () => undefined);
process.once('SIGTERM', () => void end());
process.once('disconnect', () => void end());
if (process.send && !process.connected) void end();
