/** For how long a page is used without asking, in seconds; and for how long the old one is shown while the new one is fetched. */
const cacheControl = 'public, max-age=300, stale-while-revalidate=86400';

/** For Apache. With nginx, `gzip_static on; brotli_static on;` and `types {text/turtle ttl;}` do the same. */
const htaccess = `# How a web server hands out the pages of this index. Written once: what you change stays.
AddType text/turtle;charset=utf-8 .ttl
FileETag MTime Size
<IfModule mod_headers.c>
  Header set Cache-Control "${cacheControl}"
  Header set Access-Control-Allow-Origin "*"
  Header set X-Content-Type-Options "nosniff"
  Header merge Vary "Accept-Encoding"
</IfModule>
<IfModule mod_rewrite.c>
  RewriteEngine On
  RewriteCond %{HTTP:Accept-Encoding} \\bbr\\b
  RewriteCond %{REQUEST_FILENAME}.br -f
  RewriteRule ^(.+\\.ttl)$ $1.br [L]
  RewriteCond %{HTTP:Accept-Encoding} \\bgzip\\b
  RewriteCond %{REQUEST_FILENAME}.gz -f
  RewriteRule ^(.+\\.ttl)$ $1.gz [L]
</IfModule>
<FilesMatch "\\.ttl\\.(br|gz)$">
  ForceType text/turtle;charset=utf-8
  # Also the sign of a language: Breton.
  RemoveLanguage .br
  RemoveEncoding .br .gz
  SetEnv no-gzip 1
  SetEnv no-brotli 1
</FilesMatch>
<IfModule mod_headers.c>
  <FilesMatch "\\.ttl\\.br$">
    Header set Content-Encoding br
  </FilesMatch>
  <FilesMatch "\\.ttl\\.gz$">
    Header set Content-Encoding gzip
  </FilesMatch>
</IfModule>
`;

/** For hosts of static sites, where the folder is the site's own top. They compress by themselves, and send an ETag. */
const headers = `/*
  Cache-Control: ${cacheControl}
  Access-Control-Allow-Origin: *
  X-Content-Type-Options: nosniff
/*.ttl
  Content-Type: text/turtle; charset=utf-8
`;

/** Files by which servers know how to hand out the pages, by name. */
export const serverHints: Readonly<Record<string, string>> = {'.htaccess': htaccess, _headers: headers};
