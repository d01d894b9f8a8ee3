/** What the help of every command ends with. */
export const common = `  --json               print one JSON object; what is said to people goes to the error output
  --lang fr|en         language of the messages (default: that of the system)
  -h, --help           this text`;

/** What the help of every command that acts in somebody's name says of that. */
export const credentials = `In whose name: these variables hold the credentials that your identity provider (the site where
you sign in) makes for programs. They are never options, since others could see those.
  SOLIDAIRE_ISSUER         address of that provider, as in https://login.example/
  SOLIDAIRE_CLIENT_ID      the credentials' identifier
  SOLIDAIRE_CLIENT_SECRET  the credentials' secret
  SOLIDAIRE_WEBID          (if need be) your WebID: the address that stands for you, as in
                           https://ana.example/profile/card#me`;
