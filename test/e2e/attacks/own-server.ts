import {createServer, type IncomingMessage, type Server, type ServerResponse} from 'node:http';
import type {AddressInfo} from 'node:net';

type Answer = (response: ServerResponse, request: IncomingMessage) => void;

/** The server of somebody who is at home on it alone: it answers whatever that person likes. */
export class OwnServer {
  /** Paths that were asked for. */
  readonly asked: string[] = [];
  private readonly answers = new Map<string, Answer>();

  private constructor(private readonly server: Server) {}

  static async start(): Promise<OwnServer> {
    const server = createServer();
    await new Promise<void>((resolve) => server.listen(0, 'localhost', resolve));
    const own = new OwnServer(server);
    server.on('request', (request, response) => own.answer(request, response));
    // Whatever a test leaves open must not keep the run from ending.
    server.unref();
    return own;
  }

  get origin(): string {
    return `http://localhost:${(this.server.address() as AddressInfo).port}`;
  }

  /** Answers with Turtle. */
  say(path: string, turtle: string): void {
    this.answers.set(path, (response) => response.writeHead(200, {'content-type': 'text/turtle'}).end(turtle));
  }

  /** Leads on to another address. */
  redirect(path: string, location: string): void {
    this.answers.set(path, (response) => response.writeHead(302, {location}).end());
  }

  /** Takes requests and does not answer, until `release` breaks them off, and all that follow. */
  hold(path: string): {readonly arrived: Promise<void>; release(): void} {
    const held: ServerResponse[] = [];
    let isReleased = false;
    const arrived = new Promise<void>((resolve) => {
      this.answers.set(path, (response) => {
        if (isReleased) response.destroy();
        else held.push(response);
        resolve();
      });
    });
    const release = () => {
      isReleased = true;
      for (const response of held) response.destroy();
    };
    return {arrived, release};
  }

  forget(path: string): void {
    this.answers.delete(path);
  }

  stop(): void {
    this.server.closeAllConnections();
    this.server.close();
  }

  private answer(request: IncomingMessage, response: ServerResponse): void {
    const path = request.url ?? '/';
    this.asked.push(path);
    const answer = this.answers.get(path);
    if (answer) answer(response, request);
    else response.writeHead(404).end();
  }
}
