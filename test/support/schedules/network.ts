/** How a request fares. `late`: the sender hears nothing, and the server does it much later. */
export type Fault = 'lose-request' | 'lose-answer' | 'late' | 'status';

interface Planned {
  readonly fault: Fault;
  readonly status: number;
  left: number;
  readonly onlyWrites: boolean;
}

/** The network between all devices and the server, with the faults of a schedule. */
export class Network {
  private planned: Planned[] = [];
  private late: (() => Promise<unknown>)[] = [];

  plan(fault: Fault, times: number, onlyWrites: boolean, status = 503): void {
    this.planned.push({fault, status, left: times, onlyWrites});
  }

  /** From now on everything arrives. */
  heal(): void {
    this.planned = [];
  }

  /** What was late arrives now. */
  async deliver(): Promise<void> {
    const late = this.late.splice(0);
    for (const send of late) await send();
  }

  /** The network as one device's requests pass through it. */
  through(server: typeof fetch): typeof fetch {
    return async (input, init) => {
      const planned = this.planned.find(({left, onlyWrites}) => left > 0 && (isWrite(init) || !onlyWrites));
      if (planned) planned.left--;
      // Once on its way a request arrives, whether or not its sender still waits.
      const send = () => server(input, {...init, signal: null});
      switch (planned?.fault) {
        case 'lose-request':
          throw new TypeError('Lost on its way');
        case 'lose-answer':
          await send();
          throw new TypeError('The answer was lost');
        case 'late':
          // A creation that arrives after the thing was deleted again brings it back: nothing in the protocol prevents that.
          if (isWrite(init) && !new Headers(init?.headers).has('if-none-match')) this.late.push(send);
          throw new TypeError('Lost, for now');
        case 'status':
          return new Response(null, {status: planned.status});
        default:
          return send();
      }
    };
  }
}

export function isWrite({method = 'GET'}: RequestInit = {}): boolean {
  return method !== 'GET' && method !== 'HEAD';
}
