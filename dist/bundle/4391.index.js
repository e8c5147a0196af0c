export const id = 4391;
export const ids = [4391];
export const modules = {

/***/ 4391:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

// ESM COMPAT FLAG
__webpack_require__.r(__webpack_exports__);

// EXPORTS
__webpack_require__.d(__webpack_exports__, {
  fetchBuilds: () => (/* binding */ fetchBuilds)
});

// EXTERNAL MODULE: ./lib/model/evidence.js
var evidence = __webpack_require__(4780);
// EXTERNAL MODULE: ./lib/wire/addresses.js
var addresses = __webpack_require__(6569);
// EXTERNAL MODULE: ./lib/wire/wire.js + 7 modules
var wire = __webpack_require__(4342);
// EXTERNAL MODULE: ./lib/probes/answer.js + 2 modules
var answer = __webpack_require__(9653);
// EXTERNAL MODULE: ./lib/probes/assert.js
var assert = __webpack_require__(9569);
;// CONCATENATED MODULE: ./lib/probes/assets.js
const attribute = /[\s"'](?:src|href)\s{0,8}=\s{0,8}(?:"([^"<>]{1,2048})"|'([^'<>]{1,2048})'|([^\s"'<>=`]{1,2048}))/gi;
const max = 500;
function assetsIn(html, page, at) {
    const found = new Set();
    for (const [, double, single, bare] of html.matchAll(attribute)) {
        if (found.size === max)
            break;
        const url = URL.parse((double ?? single ?? bare ?? '').replaceAll('&amp;', '&'), page.href);
        if (url === null || !url.href.startsWith(at))
            continue;
        const path = decoded(url.pathname.slice(new URL(at).pathname.length));
        if (path !== undefined && /\.[a-z0-9]{1,8}$/i.test(path) && !/\.html?$/i.test(path))
            found.add(path);
    }
    return [...found];
}
function decoded(path) {
    try {
        return decodeURIComponent(path);
    }
    catch {
        return undefined;
    }
}

;// CONCATENATED MODULE: ./lib/probes/decoded.js
const encodingsOf = (protocol) => (protocol === 'https:' ? 'gzip, br, zstd' : 'gzip');
function openBody(hash, cap, keep) {
    const sent = hash();
    let decoded;
    return {
        take(chunk, headers) {
            sent.update(chunk);
            const encoding = encodingIn(headers);
            if (encoding === undefined)
                return keep(chunk);
            decoded ??= decode(encoding, hash(), cap, keep);
            decoded?.stream.write(chunk);
        },
        async sums(headers) {
            const encoding = encodingIn(headers);
            const sum = sent.digest('hex');
            if (encoding === undefined)
                return { sent: sum, held: sum };
            decoded ??= decode(encoding, hash(), cap, keep);
            if (decoded === undefined)
                return { sent: sum, held: sum, encoding, fault: 'unknown' };
            return { sent: sum, encoding, ...(await decoded.end()) };
        },
    };
}
function decode(encoding, sum, cap, keep) {
    const stream = streamOf(encoding);
    if (stream === undefined)
        return undefined;
    let size = 0;
    let fault;
    const done = new Promise((settle) => {
        stream.on('error', () => {
            fault ??= 'broken';
        });
        stream.once('close', settle);
    });
    stream.on('data', (chunk) => {
        size += chunk.length;
        if (size > cap) {
            fault = 'too-large';
            stream.destroy();
            return;
        }
        sum.update(chunk);
        keep(chunk);
    });
    return {
        stream,
        async end() {
            stream.end();
            await done;
            return { held: sum.digest('hex'), ...(fault === undefined ? {} : { fault }) };
        },
    };
}
function streamOf(encoding) {
    const zlib = process.getBuiltinModule('node:zlib');
    switch (encoding) {
        case 'gzip':
        case 'x-gzip':
            return zlib.createGunzip();
        case 'br':
            return zlib.createBrotliDecompress();
        case 'zstd':
            return zlib.createZstdDecompress();
        default:
            return undefined;
    }
}
function encodingIn(headers) {
    const text = [headers['content-encoding'] ?? []].flat().join(', ').trim().toLowerCase();
    return text === '' || text === 'identity' ? undefined : text.slice(0, 80);
}

;// CONCATENATED MODULE: ./lib/probes/elements.js
const maxElements = 400;
const maxTag = 4096;
const maxPasses = 4;
const paired = ['script', 'noscript', 'style', 'iframe', 'template'];
const single = ['link', 'meta', 'img'];
function elementsIn(html) {
    const lower = html.toLowerCase();
    const found = [];
    const endless = new Set();
    const budget = { left: maxPasses * html.length + maxTag };
    const blank = (from, to) => html.slice(from, to).trim() === '';
    let at = lower.indexOf('<');
    while (at !== -1 && found.length < maxElements && budget.left > 0) {
        const end = endOf(lower, at, endless, budget);
        if (end !== undefined)
            found.push({ start: at, end, text: html.slice(at, end), blank });
        at = lower.indexOf('<', end ?? at + 1);
    }
    return found;
}
function endOf(lower, at, endless, budget) {
    if (lower.startsWith('<!--', at))
        return closeOf(lower, '-->', at + 4, endless);
    const name = /^<([a-z]{3,8})(?=[\s/>])/.exec(lower.slice(at, at + 10))?.[1];
    if (name === undefined)
        return undefined;
    if (single.includes(name))
        return tagEnd(lower, at, budget);
    const opened = paired.includes(name) ? tagEnd(lower, at, budget) : undefined;
    return opened === undefined ? undefined : closeOf(lower, `</${name}>`, opened, endless);
}
function closeOf(lower, close, from, endless) {
    const at = endless.has(close) ? -1 : lower.indexOf(close, from);
    if (at === -1)
        endless.add(close);
    return at === -1 ? undefined : at + close.length;
}
function tagEnd(lower, from, budget) {
    let quote = '';
    for (let at = from; at < Math.min(lower.length, from + maxTag); at += 1) {
        budget.left -= 1;
        const one = lower.charAt(at);
        if (quote === '' && one === '>')
            return at + 1;
        if (quote === '' && (one === '"' || one === "'"))
            quote = one;
        else if (one === quote)
            quote = '';
    }
    return undefined;
}

;// CONCATENATED MODULE: ./lib/probes/rewritten.js

const maxTries = 600;
const maxCharacters = 16 * 1024 * 1024;
const maxAdded = 5;
const addedCap = 120;
const maxInPlace = 6;
const isCloudflare = ({ field }) => /^cloudflare$/i.test(field('server'));
const additions = [
    {
        by: 'Cloudflare',
        shows: (text, page) => isCloudflare(page) &&
            (/["'(=]\/cdn-cgi\/(?:scripts|challenge-platform|zaraz|speculation|rum|apps)\b/.test(text) ||
                /\/cdn-cgi\/challenge-platform\/|Cloudflare Pages Analytics/.test(text) ||
                (text.includes('static.cloudflareinsights.com/beacon') && /"(?:version|r)"\s{0,4}:/.test(text))),
    },
    {
        by: 'Netlify',
        shows: (text, { field }) => /^Netlify$/i.test(field('server')) && /["']\/\.netlify\/scripts\/|netlify-cdp-loader\.netlify\.app/.test(text),
    },
    {
        by: 'Vercel',
        shows: (text, { field }) => /^Vercel$/i.test(field('server')) && /vercel\.live\/_next-live\/feedback\//.test(text),
    },
    { by: 'Akamai', shows: (text) => /["'/]\/?akam\/\d{1,3}\/(?:pixel_)?[0-9a-f]{4,}/.test(text) },
    {
        by: 'Imperva',
        shows: (text, { field }) => field('x-iinfo') !== '' && text.includes('/_Incapsula_Resource?'),
    },
    {
        by: 'Dynatrace',
        shows: (text, { field }) => field('x-oneagent-js-injection') !== '' && text.includes('ruxitagentjs_'),
    },
];
const converters = [
    { by: 'PageSpeed', field: 'x-page-speed', value: /./ },
    { by: 'PageSpeed', field: 'x-mod-pagespeed', value: /./ },
    { by: 'Cloudflare', field: 'cf-polished', value: /./ },
    { by: 'Cloudflare', field: 'cf-polish', value: /origSize|webp/i },
    { by: 'Cloudflare', field: 'cf-bgj', value: /./ },
    { by: 'Fastly', field: 'fastly-io-info', value: /./ },
    { by: 'a proxy', field: 'warning', value: /(?:^|,\s{0,4})214\b/ },
];
function converterOf(page) {
    const told = converters.find(({ field, value }) => value.test(page.field(field)));
    if (told !== undefined)
        return told.by;
    const text = page.body.toString('latin1');
    return isCloudflare(page) && /__cf_email__|\/cdn-cgi\/|[0-9a-f]{24}-text\/javascript/.test(text)
        ? 'Cloudflare'
        : undefined;
}
function readRewrite(page, declared, isBuilt) {
    const text = page.body.toString('latin1');
    let left = Math.min(maxTries, Math.floor(maxCharacters / Math.max(1, text.length)));
    const isRight = (one) => {
        left -= 1;
        return isBuilt(one);
    };
    const bases = variantsOf(page, text, declared).slice(0, left);
    for (const base of bases) {
        if (left <= 0)
            return undefined;
        if (base.text !== text && isRight(base.text))
            return rewriteOf(base, []);
    }
    for (const base of bases)
        for (const removed of removalsOf(base.text)) {
            if (left <= 0)
                return undefined;
            if (isRight(removed.text))
                return rewriteOf(base, removed.elements);
        }
    return undefined;
}
const rewriteOf = ({ by, removed, known }, unknown) => ({
    by: [...new Set(by)],
    added: [...removed, ...unknown].slice(0, maxAdded).map(nameOf),
    known: known && unknown.length === 0,
});
const nameOf = ({ text }) => (/\s(?:src|href)\s{0,8}=\s{0,8}["']?([^\s"'<>]{1,512})/i.exec(text.slice(0, 2048))?.[1] ?? text).slice(0, addedCap);
function variantsOf(page, text, declared) {
    const plain = { text, by: [], removed: [], known: true };
    const steps = [withoutAdditions(page, declared), withEmails(page), withScripts(page), withoutNonces(page)];
    return steps.reduce((all, step) => all.flatMap((one) => [one, ...step(one)]), [plain]);
}
const withoutAdditions = (page, declared) => (variant) => {
    const found = elementsIn(variant.text).flatMap((element) => {
        const by = additions.find(({ shows }) => shows(element.text, page))?.by;
        return by !== undefined || declared.some((one) => element.text.includes(one)) ? [{ element, by }] : [];
    });
    if (found.length === 0)
        return [];
    const removed = found.map(({ element }) => element);
    const by = found.flatMap((one) => one.by ?? []);
    return spaces.map((space) => ({
        ...variant,
        text: without(variant.text, removed, space),
        by: [...variant.by, ...by],
        removed: [...variant.removed, ...removed],
    }));
};
const withEmails = (page) => (variant) => {
    if (!isCloudflare(page) || !variant.text.includes('email-protection'))
        return [];
    const text = variant.text
        .replace(/<(a|span)\b(?=[^<>]{0,300}\bclass="__cf_email__")[^<>]{0,300}\bdata-cfemail="([0-9a-f]{4,512})"[^<>]{0,300}>\[email&#160;protected\]<\/\1>/g, (_, __, hex) => emailOf(hex))
        .replace(/\/cdn-cgi\/l\/email-protection#([0-9a-f]{4,512})/g, (_, hex) => `mailto:${emailOf(hex)}`);
    return text === variant.text ? [] : [{ ...variant, text, by: [...variant.by, 'Cloudflare'] }];
};
function emailOf(hex) {
    const [key = 0, ...bytes] = Buffer.from(hex, 'hex');
    return Buffer.from(bytes.map((byte) => byte ^ key)).toString('latin1');
}
const withScripts = (page) => (variant) => {
    const type = /\s?type=(["'])[0-9a-f]{24}-(text\/javascript|module)\1/g;
    if (!isCloudflare(page) || !type.test(variant.text))
        return [];
    const by = [...variant.by, 'Cloudflare'];
    return [
        { ...variant, by, text: variant.text.replace(type, (_, quote, was) => typed(was, quote)) },
        {
            ...variant,
            by,
            text: variant.text.replace(type, (_, quote, was) => was === 'module' ? typed(was, quote) : ''),
        },
    ];
};
const typed = (type, quote) => ` type=${quote}${type}${quote}`;
const placeholders = [
    '__CSP_NONCE__',
    'CSP_NONCE',
    '__NONCE__',
    'NONCE',
    '{{nonce}}',
    '{{ nonce }}',
    '{{cspNonce}}',
    '**CSP_NONCE**',
    'NGINX_CSP_NONCE',
    'DhcnhD3khTMePgXw',
];
const withoutNonces = (page) => (variant) => {
    const policy = `${page.field('content-security-policy')} ${page.field('content-security-policy-report-only')}`;
    const named = (value) => value !== '' && policy.includes(`'nonce-${value}'`);
    const nonce = /\snonce=(?:"([^"<>]{0,200})"|'([^'<>]{0,200})')/g;
    const replaced = (by) => variant.text.replace(nonce, (text, double, single) => {
        const value = double ?? single ?? '';
        return named(value) ? by(text, value) : text;
    });
    const bare = replaced(() => '');
    if (bare === variant.text)
        return [];
    return [bare, ...placeholders.map((word) => replaced((text, value) => text.replace(value, () => word)))].map((text) => ({ ...variant, text }));
};
const spaces = ['none', 'line-before', 'line-after', 'before', 'after'];
function without(text, removed, space) {
    const parts = [];
    let at = 0;
    for (const { start, end } of removed) {
        const kept = text.slice(at, start);
        if (parts.length === 0 || kept.trim() !== '')
            parts.push(keptBefore(kept, space));
        at = end;
        if (space === 'after')
            while (/\s/.test(text.charAt(at)))
                at += 1;
        if (space === 'line-after')
            at += /^[^\S\n]{0,200}\n/.exec(text.slice(at, at + 201))?.[0].length ?? 0;
    }
    return parts.join('') + text.slice(at);
}
function keptBefore(kept, space) {
    const bare = kept.trimEnd();
    if (space === 'before')
        return bare;
    const line = kept.lastIndexOf('\n');
    return space === 'line-before' && line >= bare.length ? kept.slice(0, line).replace(/\r$/, '') : kept;
}
function* removalsOf(text) {
    const places = placesIn(text).filter((place) => place.length > 0);
    const max = places.reduce((sum, place) => sum + place.length, 0);
    for (let total = 1; total <= Math.min(max, maxInPlace + 2); total += 1)
        for (const counts of shared(total, places)) {
            const elements = counts
                .flatMap((count, at) => places[at]?.slice(0, count) ?? [])
                .toSorted((a, b) => a.start - b.start);
            if (new Set(elements).size < elements.length)
                continue;
            for (const space of spaces)
                yield { text: without(text, elements, space), elements };
        }
}
function* shared(total, [first, ...others]) {
    if (first === undefined) {
        if (total === 0)
            yield [];
        return;
    }
    for (let count = Math.min(total, first.length); count >= 0; count -= 1)
        for (const rest of shared(total - count, others))
            yield [count, ...rest];
}
function placesIn(text) {
    const elements = elementsIn(text);
    const lower = text.toLowerCase();
    const tagEnd = (name) => {
        const at = new RegExp(`<${name}(?=[\\s>])`).exec(lower)?.index ?? -1;
        return at === -1 ? -1 : lower.indexOf('>', at) + 1;
    };
    const before = [lower.lastIndexOf('</body'), lower.indexOf('</head'), text.length];
    const after = [tagEnd('head'), tagEnd('body'), 0];
    return [
        ...before.filter((at) => at > 0).map((at) => chain(elements.toReversed(), at, ({ end }, to) => [end, to], 'start')),
        ...after.filter((at) => at >= 0).map((at) => chain(elements, at, ({ start }, from) => [from, start], 'end')),
    ];
}
function chain(elements, border, gap, side) {
    const found = [];
    let at = border;
    for (const element of elements) {
        const [from, to] = gap(element, at);
        if (from > to)
            continue;
        if (to - from > 200 || element.blank(from, to) === false || found.length === maxInPlace)
            break;
        found.push(element);
        at = element[side];
    }
    return found;
}

;// CONCATENATED MODULE: ./lib/probes/public-files.js








const fileCap = 64 * 1024 * 1024;
const pageCap = 256 * 1024;
const maxPages = 20;
const maxKept = 20;
const maxEverywhere = 400;
const own = wire/* ownHeaders */.$8.filter((_, at) => !['cache-control', 'accept-encoding'].includes(wire/* ownHeaders */.$8[at - (at % 2)] ?? ''));
const asBrowser = (encodings) => [...own, 'accept-encoding', encodings];
async function fetchBuilds(asks, { timeout, concurrency, proxies }, signal, findWays = addresses/* waysTo */.Og) {
    if (signal.aborted)
        return asks.map(() => (0,evidence/* noEvidence */.n2)('run', 'cancelled'));
    const { createHash } = await Promise.resolve(/* import() */).then(__webpack_require__.t.bind(__webpack_require__, 7598, 19));
    const hash = () => createHash('sha256');
    return (0,wire/* openWires */.P9)(timeout, proxies).during(signal, async (wire) => {
        const observed = [];
        for (const ask of asks)
            observed.push(await fetchBuild(ask, { wire, concurrency, signal, hash, findWays }));
        return observed;
    });
}
async function fetchBuild(ask, means) {
    const pages = ask.files.filter(({ path }) => isPage(path)).slice(0, Math.min(maxPages, ask.max));
    const ways = await means.findWays(new URL(ask.at), means.wire);
    const first = pages.length > 0 || ways.length === 1 ? pages : ask.files.slice(0, Math.min(1, ask.max));
    const read = await fetchEverywhere(first, ask, means, ways);
    const known = new Set(ask.files.map(({ path }) => path));
    const named = new Set(read.files.flatMap((one) => ('names' in one && one.kind !== 'changed' ? one.names : [])));
    const others = ask.files.filter((file) => !first.includes(file));
    const ordered = [...others.filter(({ path }) => named.has(path)), ...others.filter(({ path }) => !named.has(path))];
    const left = ordered.slice(0, ask.max - first.length);
    const rest = left.length * read.reached.length <= maxEverywhere
        ? (await fetchEverywhere(left, ask, means, read.reached)).files
        : await fetchInTurn(left, ask, means, read.reached);
    if (means.signal.aborted)
        return (0,evidence/* noEvidence */.n2)('run', 'cancelled');
    const all = settleForms([...read.files, ...rest]);
    const foreign = all.flatMap((one) => (one.kind === 'changed' ? one.names.filter((name) => !known.has(name)) : []));
    return (0,evidence/* seen */.cI)(sumUp(all, [...new Set(foreign)].slice(0, maxKept)));
}
async function fetchEverywhere(files, ask, means, ways) {
    const all = await atOnce(means, ways, (way, own) => fetchAll(files, ask, own, way));
    const [usual = []] = all;
    const isDead = (some = []) => some.length > 0 && some.every((one) => one.kind === 'lost' && (0,addresses/* isUnreached */.mI)({ kind: 'missing', why: one.why }));
    const alive = all.filter((some) => !isDead(some));
    const reached = ways.filter((_, at) => !isDead(all[at]));
    const copies = alive.length === 0 ? [usual] : alive;
    return {
        files: files.map((_, at) => worstOf(copies.flatMap((some) => some[at] ?? []), reached)),
        reached: reached.length === 0 ? ways.slice(0, 1) : reached,
    };
}
async function fetchInTurn(files, ask, means, ways) {
    const start = Math.floor(Math.random() * ways.length);
    const shareOf = (nth) => files.filter((_, at) => (at + start) % ways.length === nth);
    const all = await atOnce(means, ways, (way, own) => fetchAll(shareOf(ways.indexOf(way)), ask, own, way));
    return all.flat();
}
const atOnce = (means, ways, work) => Promise.all(ways.map((way) => work(way, { ...means, concurrency: Math.max(1, Math.floor(means.concurrency / ways.length)) })));
const kinds = ['changed', 'missing', 'rewritten', 'lost', 'extended', 'right'];
function worstOf(copies, ways) {
    const found = worst(copies);
    const way = ways[copies.indexOf(found)];
    return way === undefined || copies.every(({ kind }) => kind === found.kind)
        ? found
        : asCopy(found, { address: (0,addresses/* addressOf */.ci)(way) });
}
function worst(copies) {
    const found = kinds.flatMap((kind) => copies.find((one) => one.kind === kind) ?? []);
    return found[0] ?? { kind: 'lost', why: (0,evidence/* noEvidence */.n2)('read', 'answer-missing').why };
}
const asCopy = (fetched, copy) => fetched.kind === 'changed' || fetched.kind === 'missing'
    ? { ...fetched, file: { ...fetched.file, ...copy } }
    : fetched;
function settleForms(all) {
    const isRewritten = all.every((one) => one.kind === 'right' ? !one.isPage : one.kind === 'extended' || one.kind === 'rewritten');
    return isRewritten
        ? all
        : all.map((one) => one.kind === 'rewritten' && !one.sure ? { ...one, kind: 'changed', file: bareOf(one.file) } : one);
}
const bareOf = ({ added: _, by: __, ...file }) => file;
function sumUp(all, foreign) {
    const filesOf = (kind) => {
        const files = all.flatMap((one) => (one.kind === kind ? [one.file] : []));
        return { total: files.length, files: files.slice(0, maxKept) };
    };
    const rewritesOf = (kind) => {
        const files = all.flatMap((one) => (one.kind === kind ? [one.file] : []));
        return files.length === 0 ? {} : { [kind]: { total: files.length, files: files.slice(0, maxKept) } };
    };
    const lost = all.flatMap((one) => (one.kind === 'lost' ? [one.why] : []));
    return {
        right: all.filter(({ kind }) => kind === 'right' || kind === 'extended').length,
        ...rewritesOf('extended'),
        ...rewritesOf('rewritten'),
        changed: filesOf('changed'),
        missing: filesOf('missing'),
        unknown: { total: lost.length, why: lost[0] },
        foreign,
    };
}
async function fetchAll(files, ask, means, way) {
    const fetched = files.map(() => ({ kind: 'lost', why: (0,evidence/* noEvidence */.n2)('run', 'cancelled').why }));
    const sums = new Set(ask.files.filter(({ path }) => isPage(path)).map(({ sha256 }) => sha256));
    const queue = files.entries();
    const work = async (line) => {
        for (let next = queue.next(); !next.done && !means.signal.aborted; next = queue.next()) {
            const [at, file] = next.value;
            fetched[at] = await fetchCopies(file, { ask, line, pages: sums, means });
        }
    };
    const { origin } = new URL(ask.at);
    const width = Math.min(means.concurrency, files.length);
    await Promise.all(Array.from({ length: width }, () => work(means.wire.line(origin, ask.http2 ? { ...way, http2: true } : way))));
    return fetched;
}
const isRight = ({ kind }) => kind === 'right' || kind === 'extended';
async function fetchCopies(file, place) {
    const { fetched, encoding } = await fetchOne(file, place, encodingsOf(new URL(place.ask.at).protocol));
    if (encoding === undefined || fetched.kind === 'lost')
        return fetched;
    if (isRight(fetched) && !isPage(file.path))
        return fetched;
    const plain = await fetchOne(file, place, 'identity');
    if (isRight(fetched))
        return worst([plain.fetched, fetched]);
    return isRight(plain.fetched) ? asCopy(fetched, { encoding }) : fetched;
}
async function fetchOne(file, place, encodings) {
    const [first, ...others] = addressesOf(file.path);
    const copied = await fetchAt(first, file, place, encodings);
    if (copied.fetched.kind !== 'missing' || !isAbsent(copied.fetched.file))
        return copied;
    for (const path of others) {
        const other = await fetchAt(path, file, place, encodings);
        if (isRight(other.fetched))
            return other;
    }
    return copied;
}
const isAbsent = ({ status, page }) => [403, 404, 410].includes(status) || page === true;
async function fetchAt(relative, file, place, encodings) {
    const got = await get(new URL(relative, place.ask.at), file.path, place, encodings);
    if (got.kind === 'missing')
        return { fetched: { kind: 'lost', why: got.why } };
    return { fetched: compareFile(file, got.value, place), encoding: got.value.sums.encoding };
}
function compareFile({ path, sha256 }, { reply, sums, size, kept, url }, { ask: { at, adds = [] }, pages, means }) {
    const { status, whole, unended } = reply;
    const file = { path, status, ...fieldsOf(reply) };
    const lost = (reason, about, limit) => ({
        kind: 'lost',
        why: (0,evidence/* noEvidence */.n2)('read', reason, { about, ...(limit === undefined ? {} : { limit }) }).why,
    });
    const isFallback = status === 404 && /(?:^|\/)404\.html$/.test(path);
    if (status !== 200 && !isFallback)
        return { kind: 'missing', file, names: [] };
    if (sums.fault === 'too-large' || (!whole && !unended))
        return lost('answer-too-large', path, fileCap);
    if (sums.fault !== undefined)
        return unended ? lost('answer-cut', path) : lost('encoding-unexpected', sums.encoding ?? '');
    const html = kept.toString('utf8');
    const names = isPage(path) ? assetsIn(html, url, at) : [];
    if (sums.held === sha256 || sums.sent === sha256)
        return { kind: 'right', isPage: isPage(path), names };
    if (unended)
        return lost('answer-cut', path);
    const page = {
        body: kept,
        field: (name) => ((0,assert/* fieldOf */._)(reply, name) ?? '').slice(0, 4096),
    };
    const rewrite = isPage(path) && kept.length === size ? readRewrite(page, adds, (text) => sumOf(text, means) === sha256) : undefined;
    if (rewrite !== undefined) {
        const rewritten = { ...file, ...told(rewrite) };
        return rewrite.known
            ? { kind: 'extended', file: rewritten, names }
            : { kind: 'rewritten', file: rewritten, names, sure: true };
    }
    if (isFallback)
        return { kind: 'missing', file, names: [] };
    const isOtherPage = pages.has(sums.held) || (!isPage(path) && isHtml(reply));
    if (isOtherPage)
        return { kind: 'missing', file: { ...file, page: true }, names: [] };
    const by = converterOf(page);
    if (by !== undefined)
        return { kind: 'rewritten', file: { ...file, by, added: [] }, names, sure: true };
    return isPage(path) && isMinified(html, names)
        ? { kind: 'rewritten', file: { ...file, added: [] }, names, sure: false }
        : { kind: 'changed', file, names };
}
const told = ({ by, added }) => ({
    added,
    ...(by.length === 0 ? {} : { by: by.join(', ') }),
});
function sumOf(text, { hash }) {
    const sum = hash();
    sum.update(Buffer.from(text, 'latin1'));
    return sum.digest('hex');
}
const isMinified = (html, names) => !/>\s+</.test(html) && !html.includes('<!--') && names.some((name) => /[._-][A-Za-z0-9_-]{8,}\.\w+$/.test(name));
const maxHops = 3;
async function get(first, path, { line, means }, encodings) {
    let url = first;
    for (let hop = 0;; hop += 1) {
        const kept = [];
        let size = 0;
        const body = openBody(means.hash, fileCap, (chunk) => {
            if (isPage(path) && size < pageCap)
                kept.push(chunk);
            size += chunk.length;
        });
        const reply = await line.exchange({
            ...{ method: 'GET', path: url.pathname, headers: asBrowser(encodings), cap: fileCap, keep: false },
            sink: body.take,
        });
        if (reply.kind === 'missing')
            return reply;
        const to = hop < maxHops ? sameFile(reply.value, url) : undefined;
        const sums = await body.sums(reply.value.headers);
        if (to === undefined)
            return (0,evidence/* seen */.cI)({ reply: reply.value, url, size, sums, kept: Buffer.concat(kept) });
        url = to;
    }
}
function sameFile(reply, from) {
    if (![301, 302, 303, 307, 308].includes(reply.status))
        return undefined;
    const to = URL.parse(((0,assert/* fieldOf */._)(reply, 'location') ?? '').slice(0, 8192), from.href);
    if (to === null || to.origin !== from.origin || to.search !== '' || to.username !== '' || to.password !== '')
        return undefined;
    return bareName(to) === bareName(from) ? to : undefined;
}
const bareName = ({ pathname }) => pathname
    .toLowerCase()
    .replace(/\/index(?:\.html?)?$/, '/')
    .replace(/\.html?$/, '')
    .replace(/\/$/, '');
const isPage = (path) => /\.html?$/i.test(path);
const isHtml = (reply) => /^text\/html\b/i.test((0,assert/* fieldOf */._)(reply, 'content-type') ?? '');
function fieldsOf(reply) {
    const fields = (0,answer/* telling */.gM)(reply);
    return fields === undefined ? {} : { fields };
}
function addressesOf(path) {
    const whole = `./${path.split('/').map(encodeURIComponent).join('/')}`;
    const index = whole.replace(/(^|\/)index\.html$/, '$1');
    if (index !== whole)
        return index === './' ? [index] : [index, whole];
    const short = whole.replace(/\.html?$/i, '');
    return short === whole ? [whole] : [whole, short];
}


/***/ }),

/***/ 6569:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   Og: () => (/* binding */ waysTo),
/* harmony export */   ci: () => (/* binding */ addressOf),
/* harmony export */   mI: () => (/* binding */ isUnreached)
/* harmony export */ });
/* harmony import */ var _routed_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(9490);

const maxAddresses = 16;
async function waysTo({ hostname, port, protocol }, wire) {
    const { routed } = await (0,_routed_js__WEBPACK_IMPORTED_MODULE_0__/* .routedOf */ .P)(await wire.addresses(hostname));
    const [first, ...others] = routed.slice(0, maxAddresses);
    if (first === undefined || others.length === 0)
        return [{}];
    const number = Number(port === '' ? (protocol === 'https:' ? 443 : 80) : port);
    const way = (host) => ({ to: { host, port: number } });
    return [way(first), ...others.map(way)];
}
const isUnreached = (evidence) => evidence.kind === 'missing' && (evidence.why.phase === 'resolve' || evidence.why.phase === 'connect');
const addressOf = ({ to }) => (to !== undefined && 'host' in to ? to.host : '');


/***/ })

};
