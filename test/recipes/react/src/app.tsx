import type {} from 'solidaire/react';
import 'solidaire/coop-community';
import 'solidaire/coop-directory';
import 'solidaire/coop-member';
import {useState} from 'react';

export function App() {
  const [isReady, setReady] = useState(false);
  const isOneMember = new URLSearchParams(location.search).has('id');
  return (
    <coop-community src="data/coop.ttl#us">
      {isOneMember ? (
        <coop-member src-param="id" oncoop-ready={() => setReady(true)} />
      ) : (
        <coop-directory item-href="?id={id}" pageSize={5} oncoop-ready={() => setReady(true)}>
          L’annuaire s’affiche ici.
        </coop-directory>
      )}
      <p>{isReady ? 'C’est prêt.' : 'Un instant…'}</p>
    </coop-community>
  );
}
