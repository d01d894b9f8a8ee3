import assert from 'node:assert/strict';
import {randomUUID} from 'node:crypto';
import {clientCredentials, createAccount} from '../../demo/server/css-accounts.js';
import {createClientCredentialsSession} from '../../pods/session/client-credentials.js';
import {describePodServer} from '../support/pod-contract.js';
import {podsUrl} from '../support/environment.js';
import {openSocket} from '../support/flows/sockets.js';

describePodServer('the real pod server', () => {
  const server = `${podsUrl()}/`;
  return {
    fetch,
    openSocket,
    async createPerson() {
      const pod = `contract-${randomUUID().slice(0, 8)}`;
      const login = {email: `${pod}@example.test`, password: 'a long password'};
      const {webId, pod: storage} = await createAccount(server, {...login, pod});
      const credentials = await clientCredentials(server, {...login, webId});
      const session = await createClientCredentialsSession({issuer: server, webId, ...credentials});
      assert.ok(session.ok, 'signed in');
      return {webId, storage, fetch: session.value.fetch};
    },
  };
});
