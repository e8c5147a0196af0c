/** The default page of a web server or a host, and the text that no other page has. */
interface DefaultPage {
  readonly by: string
  readonly shows: RegExp
}

/**
 * The pages that servers return for a name or an address without a site. They are compared by their title and a sentence
 * that only they have, because applications write about servers, too.
 */
const pages: readonly DefaultPage[] = [
  {
    by: 'nginx',
    shows:
      /<title>Welcome to nginx(?: on \w{1,20}(?: Linux)?)?!<\/title>[\s\S]{0,3000}If you see this page, (?:the )?nginx (?:web server )?is successfully installed/i,
  },
  { by: 'nginx', shows: /<title>Test Page for the Nginx HTTP Server on [\w ]{1,40}<\/title>/i },
  { by: 'OpenResty', shows: /<title>Welcome to OpenResty!<\/title>[\s\S]{0,3000}is successfully installed/i },
  { by: 'Apache', shows: /<title>Apache2? (?:\w{1,20} )?Default Page: It works<\/title>/i },
  {
    by: 'Apache',
    shows:
      /^\s*(?:<!DOCTYPE[^>]{0,200}>\s*)?<html>\s*(?:<head>[\s\S]{0,300}<\/head>\s*)?<body>\s*<h1>It works!<\/h1>\s*(?:<p>[^<]{0,200}<\/p>\s*){0,3}<\/body>\s*<\/html>\s*$/i,
  },
  {
    by: 'Apache',
    shows: /<title>(?:HTTP Server Test Page powered by|Test Page for the (?:Apache )?HTTP Server)[^<]{0,100}<\/title>/i,
  },
  { by: 'Caddy', shows: /<title>Caddy works!<\/title>/i },
  { by: 'IIS', shows: /<title>(?:IIS Windows(?: Server)?|IIS[78])<\/title>/i },
  { by: 'Tomcat', shows: /If you're seeing this, you've successfully installed Tomcat\. Congratulations!/i },
  { by: 'lighttpd', shows: /placeholder page installed by the \w{1,20} release of the\s+<a[^>]{0,200}>Lighttpd/i },
  { by: 'Plesk', shows: /<title>(?:Domain Default page|Web Server's Default Page)<\/title>/i },
  { by: 'cPanel', shows: /\/cgi-sys\/defaultwebpage\.cgi\b/i },
  {
    by: 'Azure App Service',
    shows:
      /<title>Microsoft Azure (?:App|Web App|Function App)[^<]{0,60}<\/title>[\s\S]{0,9000}(?:waiting for your content|is up and running|Your web app is running)/i,
  },
  {
    by: 'Firebase',
    shows: /<title>Welcome to Firebase Hosting<\/title>[\s\S]{0,9000}Firebase Hosting Setup Complete/i,
  },
]

/** Whose default page a text is; undefined for any other text. */
export const defaultPageOf = (text: string): string | undefined => pages.find(({ shows }) => shows.test(text))?.by
