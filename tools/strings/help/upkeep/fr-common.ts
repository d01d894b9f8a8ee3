/** La fin de l’aide de chaque commande. */
export const common = `  --json               affiche un seul objet JSON ; les messages vont à la sortie d’erreur
  --lang fr|en         langue des messages (par défaut : celle du système)
  -h, --help           ce texte`;

/** Ce que dit l’aide de chaque commande qui agit au nom de quelqu’un. */
export const credentials = `Au nom de qui : ces variables portent les identifiants que votre fournisseur d’identité (le site où vous
vous connectez) crée pour les programmes. Ce ne sont jamais des options, que d’autres pourraient voir.
  SOLIDAIRE_ISSUER         adresse de ce fournisseur, comme https://login.example/
  SOLIDAIRE_CLIENT_ID      identifiant
  SOLIDAIRE_CLIENT_SECRET  secret
  SOLIDAIRE_WEBID          (au besoin) votre WebID : l’adresse qui vous désigne, comme
                           https://ana.example/profile/card#me`;
