/**
 * Accounts of a Community Solid Server, made through its account API (version 0.5, as of the server's 7.x). Only the demo's
 * seed and the tests use it: a member's account comes from the member's own provider.
 */

export interface NewAccount {
  readonly email: string;
  readonly password: string;
  /** Name of the pod, which becomes part of its address. */
  readonly pod: string;
  /** Whether the new profile says where the pod is (`pim:storage`). The server's default is that it does not. */
  readonly linkStorage?: boolean;
}

export interface Account {
  readonly webId: string;
  /** The pod's address, with the closing slash. */
  readonly pod: string;
}

/** Makes an account with a password and one pod. Takes about 0.25 s. @throws Error with the server's words. */
export async function createAccount(serverUrl: string, {email, password, pod, linkStorage}: NewAccount): Promise<Account> {
  const api = new AccountApi(serverUrl);
  const created = await api.post('account.create', {});
  api.authorization = String(created['authorization']);
  await api.post('password.create', {email, password});
  const made = await api.post('account.pod', {name: pod, ...(linkStorage && {settings: {name: pod, linkStorage}})});
  return {webId: String(made['webId']), pod: String(made['pod'])};
}

export interface AccountOfWebId {
  readonly email: string;
  readonly password: string;
  readonly webId: string;
}

/** Asks for credentials with which a program acts for the account's WebID. @throws Error with the server's words. */
export async function clientCredentials(
  serverUrl: string,
  {email, password, webId}: AccountOfWebId,
): Promise<{clientId: string; clientSecret: string}> {
  const api = new AccountApi(serverUrl);
  const entered = await api.post('password.login', {email, password});
  api.authorization = String(entered['authorization']);
  const made = await api.post('account.clientCredentials', {name: 'solidaire', webId});
  return {clientId: String(made['id']), clientSecret: String(made['secret'])};
}

type Controls = Record<string, Record<string, string> | undefined>;

class AccountApi {
  /** The account's token, once there is one. The addresses that the server offers depend on it. */
  authorization: string | undefined;

  constructor(private readonly serverUrl: string) {}

  /** Posts to one of the addresses that the API's start page offers, named like `password.login`. */
  async post(control: string, body: object): Promise<Record<string, unknown>> {
    const {controls} = (await this.request(new URL('.account/', this.serverUrl).href)) as {controls: Controls};
    const [group = '', name = ''] = control.split('.');
    const url = controls[group]?.[name];
    if (!url) throw new Error(`The account API of ${this.serverUrl} offers no ${control}`);
    return this.request(url, body);
  }

  private async request(url: string, body?: object): Promise<Record<string, unknown>> {
    const response = await fetch(url, {
      method: body ? 'POST' : 'GET',
      headers: {
        accept: 'application/json',
        ...(body && {'content-type': 'application/json'}),
        ...(this.authorization && {authorization: `CSS-Account-Token ${this.authorization}`}),
      },
      ...(body && {body: JSON.stringify(body)}),
      signal: AbortSignal.timeout(20_000),
    });
    const answer = (await response.json()) as Record<string, unknown>;
    if (!response.ok) throw new Error(`${url} answered ${response.status}: ${String(answer['message'])}`);
    return answer;
  }
}
