export const id = 209;
export const ids = [209];
export const modules = {

/***/ 5209:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

// ESM COMPAT FLAG
__webpack_require__.r(__webpack_exports__);

// EXPORTS
__webpack_require__.d(__webpack_exports__, {
  fetchBuilds: () => (/* binding */ fetchBuilds)
});

// EXTERNAL MODULE: ./lib/chain/evidence.js
var evidence = __webpack_require__(7440);
// EXTERNAL MODULE: ./lib/wire/wire.js + 5 modules
var wire = __webpack_require__(5193);
// EXTERNAL MODULE: ./lib/probes/answer.js + 2 modules
var answer = __webpack_require__(1928);
// EXTERNAL MODULE: ./lib/probes/assert.js
var assert = __webpack_require__(9569);
;// CONCATENATED MODULE: ./lib/probes/assets.js
const attribute = /[\s"'](?:src|href)\s{0,8}=\s{0,8}(?:"([^"<>]{1,2048})"|'([^'<>]{1,2048})'|([^\s"'<>=`]{1,2048}))/gi;
const most = 500;
function assetsIn(html, page, at) {
    const found = new Set();
    for (const [, double, single, bare] of html.matchAll(attribute)) {
        if (found.size === most)
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

;// CONCATENATED MODULE: ./lib/probes/served.js





const fileCap = 64 * 1024 * 1024;
const pageCap = 256 * 1024;
const mostPages = 20;
const mostKept = 20;
const asEverybody = wire/* ownHeaders */.$8.filter((_, at) => wire/* ownHeaders */.$8[at - (at % 2)] !== 'cache-control');
async function fetchBuilds(asks, { timeout, concurrency }, signal) {
    if (signal.aborted)
        return asks.map(() => (0,evidence/* unseen */.nv)('run', 'cancelled'));
    const { createHash } = await Promise.resolve(/* import() */).then(__webpack_require__.t.bind(__webpack_require__, 7598, 19));
    const hash = () => createHash('sha256');
    return (0,wire/* openWires */.P9)(timeout).during(signal, async (wire) => {
        const sights = [];
        for (const ask of asks)
            sights.push(await fetchBuild(ask, { wire, concurrency, signal, hash }));
        return sights;
    });
}
async function fetchBuild(ask, means) {
    const pages = ask.files.filter(({ path }) => isPage(path)).slice(0, Math.min(mostPages, ask.most));
    const read = await fetchAll(pages, ask, means);
    const known = new Set(ask.files.map(({ path }) => path));
    const named = new Set(read.flatMap((one) => (one.kind === 'right' ? one.names : [])));
    const others = ask.files.filter((file) => !pages.includes(file));
    const ordered = [...others.filter(({ path }) => named.has(path)), ...others.filter(({ path }) => !named.has(path))];
    const rest = await fetchAll(ordered.slice(0, ask.most - pages.length), ask, means);
    if (means.signal.aborted)
        return (0,evidence/* unseen */.nv)('run', 'cancelled');
    const foreign = read.flatMap((one) => (one.kind === 'changed' ? one.names.filter((name) => !known.has(name)) : []));
    return (0,evidence/* seen */.cI)(sumUp([...read, ...rest], [...new Set(foreign)].slice(0, mostKept)));
}
function sumUp(all, foreign) {
    const filesOf = (kind) => {
        const files = all.flatMap((one) => (one.kind === kind ? [one.file] : []));
        return { total: files.length, files: files.slice(0, mostKept) };
    };
    const lost = all.flatMap((one) => (one.kind === 'lost' ? [one.why] : []));
    return {
        right: all.filter(({ kind }) => kind === 'right').length,
        changed: filesOf('changed'),
        missing: filesOf('missing'),
        unseen: { total: lost.length, why: lost[0] },
        foreign,
    };
}
async function fetchAll(files, ask, means) {
    const fetched = files.map(() => ({ kind: 'lost', why: (0,evidence/* unseen */.nv)('run', 'cancelled').why }));
    const sums = new Set(ask.files.filter(({ path }) => isPage(path)).map(({ sha256 }) => sha256));
    const queue = files.entries();
    const work = async (line) => {
        for (let next = queue.next(); !next.done && !means.signal.aborted; next = queue.next()) {
            const [at, file] = next.value;
            fetched[at] = await fetchOne(file, ask.at, line, sums, means);
        }
    };
    const { origin } = new URL(ask.at);
    const width = Math.min(means.concurrency, files.length);
    await Promise.all(Array.from({ length: width }, () => work(means.wire.line(origin))));
    return fetched;
}
async function fetchOne({ path, sha256 }, at, line, pages, means) {
    const url = new URL(addressOf(path), at);
    const sum = means.hash();
    const kept = [];
    let size = 0;
    const sink = (chunk) => {
        sum.update(chunk);
        if (isPage(path) && size < pageCap)
            kept.push(chunk);
        size += chunk.length;
    };
    const ask = { method: 'GET', path: url.pathname, headers: asEverybody, cap: fileCap, keep: false, sink };
    const reply = await line.exchange(ask);
    if (reply.kind === 'unseen')
        return { kind: 'lost', why: reply.why };
    const { status, whole } = reply.value;
    const file = { path, status, ...fieldsOf(reply.value) };
    if (status !== 200)
        return { kind: 'missing', file, names: [] };
    const doubt = doubtOf(reply.value);
    if (doubt !== undefined)
        return { kind: 'lost', why: (0,evidence/* unseen */.nv)('read', 'encoding-unexpected', { about: doubt }).why };
    if (!whole)
        return { kind: 'lost', why: (0,evidence/* unseen */.nv)('read', 'answer-too-large', { about: path, limit: fileCap }).why };
    const is = sum.digest('hex');
    const names = isPage(path) ? assetsIn(Buffer.concat(kept).toString('utf8'), url, at) : [];
    if (is === sha256)
        return { kind: 'right', names };
    const isPageInPlace = !isPage(path) && (pages.has(is) || isHtml(reply.value));
    return isPageInPlace
        ? { kind: 'missing', file: { ...file, page: true }, names: [] }
        : { kind: 'changed', file, names };
}
const isPage = (path) => /\.html?$/i.test(path);
const isHtml = (reply) => /^text\/html\b/i.test((0,assert/* fieldOf */._)(reply, 'content-type') ?? '');
function fieldsOf(reply) {
    const fields = (0,answer/* telling */.gM)(reply);
    return fields === undefined ? {} : { fields };
}
function doubtOf(reply) {
    const encoding = (0,assert/* fieldOf */._)(reply, 'content-encoding')?.trim().toLowerCase();
    return encoding === undefined || encoding === '' || encoding === 'identity' ? undefined : encoding.slice(0, 80);
}
const addressOf = (path) => `./${path.split('/').map(encodeURIComponent).join('/')}`.replace(/(^|\/)index\.html$/, '$1');


/***/ })

};
