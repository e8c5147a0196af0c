/** A value of `src` or `href` in HTML, quoted or not (HTML, 13.1.2.3). Read in one pass, since no part of it can match in two ways. */
const attribute = /[\s"'](?:src|href)\s{0,8}=\s{0,8}(?:"([^"<>]{1,2048})"|'([^'<>]{1,2048})'|([^\s"'<>=`]{1,2048}))/gi

/** How many are read of a page. */
const max = 500

/**
 * The files below the build directory that a page requests, relative to it: scripts, styles, images, fonts. Other
 * pages, other origins and other directories are left out.
 */
export function assetsIn(html: string, page: URL, at: string): readonly string[] {
  const found = new Set<string>()
  for (const [, double, single, bare] of html.matchAll(attribute)) {
    if (found.size === max) break
    const url = URL.parse((double ?? single ?? bare ?? '').replaceAll('&amp;', '&'), page.href)
    if (url === null || !url.href.startsWith(at)) continue
    const path = decoded(url.pathname.slice(new URL(at).pathname.length))
    if (path !== undefined && /\.[a-z0-9]{1,8}$/i.test(path) && !/\.html?$/i.test(path)) found.add(path)
  }
  return [...found]
}

function decoded(path: string): string | undefined {
  try {
    return decodeURIComponent(path)
  } catch {
    return undefined
  }
}
