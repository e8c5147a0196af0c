export const id = 7739;
export const ids = [7739];
export const modules = {

/***/ 7739:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

// ESM COMPAT FLAG
__webpack_require__.r(__webpack_exports__);

// EXPORTS
__webpack_require__.d(__webpack_exports__, {
  openEndpoint: () => (/* binding */ openEndpoint)
});

// EXTERNAL MODULE: ./lib/model/evidence.js
var model_evidence = __webpack_require__(4780);
// EXTERNAL MODULE: ./lib/wire/addresses.js
var addresses = __webpack_require__(6569);
// EXTERNAL MODULE: ./lib/wire/edge.js + 1 modules
var wire_edge = __webpack_require__(1003);
// EXTERNAL MODULE: ./lib/wire/signature.js + 2 modules
var signature = __webpack_require__(3401);
// EXTERNAL MODULE: ./lib/wire/wire.js + 6 modules
var wire = __webpack_require__(1993);
// EXTERNAL MODULE: ./lib/secrets.js
var lib_secrets = __webpack_require__(150);
;// CONCATENATED MODULE: ./lib/targets/https/concealed.js


function concealed(evidence, secrets) {
    const conceal = (0,lib_secrets/* concealer */.Fm)(secrets);
    if (evidence.kind === 'missing')
        return { kind: 'missing', why: (0,lib_secrets/* concealDeep */.qm)(evidence.why, conceal) };
    const view = evidence.value;
    if (view.kind !== 'statement')
        return { kind: 'seen', value: (0,lib_secrets/* concealDeep */.qm)(view, (0,lib_secrets/* concealer */.Fm)((0,lib_secrets/* longOnes */.sy)(secrets))) };
    const isCommit = /^[0-9a-f]{40,64}$/.test(view.commit);
    if (!isCommit && conceal(view.commit) !== view.commit)
        return (0,model_evidence/* noEvidence */.n2)('parse', 'commit-missing', { about: view.at });
    return { kind: 'seen', value: { ...(0,lib_secrets/* concealDeep */.qm)(view, conceal), commit: view.commit } };
}

// EXTERNAL MODULE: ./lib/wire/json.js
var json = __webpack_require__(143);
// EXTERNAL MODULE: ./lib/wire/meta.js
var meta = __webpack_require__(8712);
// EXTERNAL MODULE: ./lib/wire/pointer.js
var wire_pointer = __webpack_require__(9988);
// EXTERNAL MODULE: ./lib/targets/collector/index.js + 9 modules
var collector = __webpack_require__(6195);
// EXTERNAL MODULE: ./lib/model/evidence-statement.js
var evidence_statement = __webpack_require__(4604);
;// CONCATENATED MODULE: ./lib/targets/https/statement.js


const isText = (value) => typeof value === 'string' && value.trim() !== '';
function statementOf(commit, at) {
    if (isText(commit))
        return (0,model_evidence/* seen */.cI)({ kind: 'statement', commit: commit.trim().slice(0, 256), at });
    const isMissing = commit === undefined || commit === null || typeof commit === 'string';
    return isMissing
        ? (0,model_evidence/* noEvidence */.n2)('parse', 'commit-missing', { about: at })
        : (0,model_evidence/* noEvidence */.n2)('parse', 'commit-not-text', { about: at, said: Array.isArray(commit) ? 'list' : typeof commit });
}
function withFreshness(read, { headers }, now) {
    if (read.kind === 'missing')
        return read;
    const said = (name) => Object.hasOwn(headers, name) ? [headers[name] ?? []].flat().join(', ').slice(0, 256) : undefined;
    const found = evidence_statement/* cacheFields */.i.flatMap((name) => {
        const value = said(name);
        return value === undefined ? [] : [[name, value]];
    });
    const date = Date.parse(said('date') ?? '');
    const dated = Number.isNaN(date) ? 0 : Math.round((now - date) / 1000);
    return (0,model_evidence/* seen */.cI)({
        ...read.value,
        ...(found.length === 0 ? {} : { cache: Object.fromEntries(found) }),
        ...(Math.abs(dated) > evidence_statement/* usualSkew */.D ? { dated } : {}),
    });
}
function onlyOne(commits, at) {
    const [first, second] = [...new Set(commits.map((text) => text.trim()).filter((text) => text !== ''))];
    if (second === undefined)
        return statementOf(first, at);
    return (0,model_evidence/* noEvidence */.n2)('parse', 'commit-ambiguous', { about: at, said: [first, second].join(', ').slice(0, 200) });
}

;// CONCATENATED MODULE: ./lib/targets/https/metrics.js


const maxLabels = 64;
function readSeries(text, wants) {
    const series = [];
    for (let from = 0; from < text.length;) {
        const newline = text.indexOf('\n', from);
        const end = newline === -1 ? text.length : newline;
        const name = nameAt(text, from, end);
        if (name !== undefined && wants(name)) {
            const line = text.slice(from, end);
            const read = readLine(line);
            if (read === undefined)
                return { malformed: line };
            series.push(read);
        }
        from = end + 1;
    }
    return { series };
}
function nameAt(text, from, end) {
    const start = /[ \t]*(?:([A-Za-z_:][A-Za-z0-9_:]*)|\{[ \t]*"((?:[^"\\\n]|\\["\\n]){1,256})"(?=[ \t]*[,}]))/y;
    start.lastIndex = from;
    const found = start.exec(text);
    if (found === null || start.lastIndex > end)
        return undefined;
    return found[1] ?? unescaped(found[2] ?? '');
}
function readLine(line) {
    const name = nameAt(line, 0, line.length);
    const labels = new Map();
    const head = /^[ \t]*(?:[A-Za-z_:][A-Za-z0-9_:]*[ \t]*(\{)?|\{[ \t]*"(?:[^"\\]|\\["\\n])*"[ \t]*(,|(?=\})))/.exec(line);
    if (head === null || name === undefined)
        return undefined;
    let at = head[0].length;
    if (head[1] !== undefined || head[2] !== undefined) {
        const label = /[ \t]*(?:([A-Za-z_][A-Za-z0-9_]*)|"((?:[^"\\]|\\["\\n])*)")[ \t]*=[ \t]*"((?:[^"\\]|\\["\\n])*)"[ \t]*(?:,|(?=\}))/y;
        for (label.lastIndex = at;; at = label.lastIndex) {
            const found = label.exec(line);
            if (found === null)
                break;
            const key = found[1] ?? unescaped(found[2] ?? '');
            if (labels.has(key) || labels.size >= maxLabels)
                return undefined;
            labels.set(key, unescaped(found[3] ?? ''));
        }
        const close = /[ \t]*\}/y;
        close.lastIndex = at;
        if (!close.test(line))
            return undefined;
        at = close.lastIndex;
    }
    const value = /^[ \t]*([^\s#{}]+)(?:[ \t]+-?[\d.]+)?[ \t]*(?:#.*)?\r?$/.exec(line.slice(at))?.[1];
    const number = value === undefined ? undefined : readNumber(value);
    return number === undefined ? undefined : { name, labels, value: number };
}
function readNumber(text) {
    if (/^[+-]?(?:\d+\.?\d*|\.\d+)(?:e[+-]?\d+)?$/i.test(text))
        return Number(text);
    if (/^nan$/i.test(text))
        return Number.NaN;
    const infinite = /^([+-]?)inf(?:inity)?$/i.exec(text);
    if (infinite === null)
        return undefined;
    return infinite[1] === '-' ? Number.NEGATIVE_INFINITY : Number.POSITIVE_INFINITY;
}
const unescaped = (text) => text.replace(/\\(["\\n])/g, (_, character) => (character === 'n' ? '\n' : character));
function readMetrics(text, { metric, label }) {
    const read = readSeries(text, metric === undefined ? (name) => /(?:^|[_:])build_info$/.test(name) : (name) => name === metric);
    if ('malformed' in read)
        return (0,model_evidence/* noEvidence */.n2)('parse', 'answer-malformed', { said: read.malformed.slice(0, 120) });
    const telling = read.series.filter(({ labels, value }) => value !== 0 && (labels.get(label) ?? '') !== '');
    const names = [...new Set(telling.map(({ name }) => name))];
    const at = names.length === 0 ? (metric ?? '*_build_info') : names.slice(0, 4).join(', ');
    return onlyOne(telling.map(({ labels }) => labels.get(label) ?? ''), `metric ${at}{${label}}`.slice(0, 256));
}

;// CONCATENATED MODULE: ./lib/targets/https/reply.js








const statementCap = 1024 * 1024;
const metricsCap = 8 * 1024 * 1024;
const documentCap = 16 * 1024 * 1024;
const freshness = 5 * 60_000;
const ahead = signature/* clockLimit */.iQ;
function capOf({ kind }) {
    switch (kind) {
        case 'json':
        case 'header':
        case 'meta':
            return statementCap;
        case 'metric':
            return metricsCap;
        case 'evidence':
            return documentCap;
    }
}
function readStatement(reply, says) {
    const refusal = refusalOf(reply);
    if (refusal !== undefined)
        return refusal;
    switch (says.kind) {
        case 'header':
            return onlyOne(valuesOf(reply, says.name), `header ${says.name}`);
        case 'json': {
            if (!reply.whole && !reply.unended)
                return tooShort(reply, statementCap);
            const document = readJson(reply.body);
            if (document.kind === 'missing')
                return document;
            const place = says.places.find(({ pointer }) => isText((0,wire_pointer/* valueAt */.f)(document.value, pointer))) ?? says.places[0];
            return statementOf((0,wire_pointer/* valueAt */.f)(document.value, place?.pointer ?? []), `json ${place?.text ?? ''}`);
        }
        case 'meta': {
            const { contents, whole } = (0,meta/* metaTags */.j)(reply.body.toString('utf8'), says.name);
            if (!whole && !reply.whole)
                return tooShort(reply, statementCap);
            return onlyOne(contents, `meta ${says.name}`);
        }
        case 'metric':
            if (!reply.whole)
                return tooShort(reply, metricsCap);
            return readMetrics(reply.body.toString('utf8'), says);
    }
}
function readEvidence(reply, ask, now) {
    const refusal = refusalOf(reply);
    if (refusal !== undefined)
        return refusal;
    if (!reply.whole)
        return tooShort(reply, documentCap);
    const text = decoded(reply.body);
    if (text === undefined)
        return (0,model_evidence/* noEvidence */.n2)('parse', 'answer-malformed', { about: 'utf-8' });
    const document = (0,collector/* readDocument */.u0)(text, ask);
    if (document.kind === 'missing')
        return document;
    const { view, clock } = document.value;
    const published = Date.parse(fieldOf(reply, 'date') ?? '');
    const age = now - clock * 1000;
    if (age < -ahead)
        return (0,model_evidence/* noEvidence */.n2)('parse', 'clock-skewed', { limit: ahead, amount: -age });
    const ages = [age, published - clock * 1000].filter((one) => !Number.isNaN(one));
    const worst = ages.find((one) => Math.abs(one) > freshness);
    if (worst !== undefined)
        return (0,model_evidence/* noEvidence */.n2)('parse', 'answer-stale', { limit: freshness, amount: worst });
    return (0,model_evidence/* seen */.cI)(view);
}
const tooShort = ({ unended }, limit) => unended ? (0,model_evidence/* noEvidence */.n2)('read', 'answer-cut') : (0,model_evidence/* noEvidence */.n2)('read', 'answer-too-large', { limit });
function refusalOf(reply) {
    const { status } = reply;
    if (status >= 300 && status < 400 && status !== 304) {
        const location = fieldOf(reply, 'location')?.slice(0, 1024);
        return (0,model_evidence/* noEvidence */.n2)('read', 'redirected', { amount: status, ...(location === undefined ? {} : { said: location }) });
    }
    if (status !== 200)
        return (0,model_evidence/* noEvidence */.n2)('read', 'status-unexpected', { limit: 200, amount: status });
    const encoding = fieldOf(reply, 'content-encoding');
    if (encoding !== undefined && encoding.toLowerCase() !== 'identity')
        return (0,model_evidence/* noEvidence */.n2)('read', 'encoding-unexpected', { said: encoding.slice(0, 120) });
    return undefined;
}
function fieldOf({ headers }, name) {
    const value = Object.hasOwn(headers, name) ? headers[name] : undefined;
    return Array.isArray(value) ? value.join(', ') : value;
}
const valuesOf = ({ headers }, name) => Object.hasOwn(headers, name) ? [headers[name] ?? []].flat().flatMap((value) => value.split(',')) : [];
function readJson(body) {
    const text = decoded(body);
    if (text === undefined)
        return (0,model_evidence/* noEvidence */.n2)('parse', 'not-json', { about: 'utf-8' });
    try {
        const value = JSON.parse(text);
        const twice = (0,json/* keyTwice */.Q)(text, value);
        return twice === undefined ? (0,model_evidence/* seen */.cI)(value) : (0,model_evidence/* noEvidence */.n2)('parse', 'key-repeated', { about: twice.slice(0, 120) });
    }
    catch {
        return (0,model_evidence/* noEvidence */.n2)('parse', 'not-json', { said: text.trim().slice(0, 80) });
    }
}
function decoded(body) {
    try {
        return new TextDecoder('utf-8', { fatal: true }).decode(body);
    }
    catch {
        return undefined;
    }
}

;// CONCATENATED MODULE: ./lib/targets/https/several.js


function together(name, all) {
    const [{ evidence: first }] = all;
    const reached = all.filter(({ evidence }) => !(0,addresses/* isUnreached */.mI)(evidence));
    const missing = reached.find(({ evidence }) => evidence.kind === 'missing');
    if (missing !== undefined)
        return missing.evidence;
    const views = reached.flatMap(({ address, evidence }) => evidence.kind === 'seen' ? [{ address, view: evidence.value }] : []);
    const [one] = views;
    if (one === undefined)
        return first;
    const other = views.find(({ view }) => whatOf(view) !== whatOf(one.view));
    if (other === undefined)
        return { kind: 'seen', value: views.map(({ view }) => view).reduce(older) };
    const said = [one, other].map(({ address, view }) => `${address} ${shown(view)}`).join(', ');
    return (0,model_evidence/* noEvidence */.n2)('read', 'addresses-differ', { about: name, said: said.slice(0, 400) });
}
function whatOf(view) {
    if (view.kind === 'statement')
        return view.commit;
    const processes = (view.hostProcesses ?? []).map(({ service, evidence }) => [service, mainOf(evidence)]);
    return JSON.stringify([view.boot, view.instances.map(({ id, name, startedAt }) => [id, name, startedAt]), processes]);
}
const mainOf = (evidence) => evidence.kind === 'seen' ? [evidence.value.main?.pid, evidence.value.main?.startedAt] : evidence.why.reason;
const shown = (view) => view.kind === 'statement' ? `returns ${view.commit.slice(0, 80)}` : `has ${namesOf(view)}`;
const namesOf = ({ instances }) => instances.length === 0
    ? 'no container of the services'
    : instances.map(({ name, id }) => `${name} (${id.slice(0, 12)})`).join(' and ');
function older(a, b) {
    if (a.kind === 'host' || b.kind === 'host')
        return a.kind === 'host' && b.kind === 'host' && b.clock < a.clock ? b : a;
    return ageOf(b) > ageOf(a) ? b : a;
}
function ageOf({ cache = {}, dated = 0 }) {
    const ages = (cache.age ?? '').split(',').map(Number).filter(Number.isFinite);
    const hits = Object.keys(cache).length === 0 ? 0 : 0.5;
    return Math.max(0, ...ages, Math.abs(dated)) + hits;
}

;// CONCATENATED MODULE: ./lib/targets/https/signed.js



function doubtReply(reply, says, request, secret, now) {
    if (reply.status === 401) {
        const amount = Date.parse(fieldOf(reply, 'date') ?? '') - now;
        if (Math.abs(amount) > signature/* clockLimit */.iQ)
            return (0,model_evidence/* noEvidence */.n2)('parse', 'clock-skewed', { limit: signature/* clockLimit */.iQ, amount });
    }
    const refusal = refusalOf(reply);
    if (refusal !== undefined)
        return refusal;
    if (says.kind !== 'header' && !reply.whole)
        return tooShort(reply, capOf(says));
    const { status, headers: fields, body } = reply;
    return (0,signature/* doubtAnswer */.lZ)({ status, fields, body }, request, secret, now, says.kind === 'header' ? says.name : undefined);
}

;// CONCATENATED MODULE: ./lib/targets/https/endpoint.js










function openEndpoint(url, { says, headers, secret, request: { method, body } }, timeout) {
    const wires = (0,wire/* openWires */.P9)(timeout);
    const target = url.pathname + url.search;
    const exchange = {
        method,
        path: target,
        ...(body === undefined ? {} : { body }),
        cap: capOf(says),
        keep: true,
    };
    const sign = () => secret === undefined ? undefined : (0,signature/* signRequest */.zT)({ method, target, body }, secret, Date.now(), crypto.randomUUID());
    const observeAt = async (line, ask) => {
        const signed = sign();
        const reply = await line.exchange({ ...exchange, headers: sentHeaders(headers, signed) });
        if (reply.kind === 'missing')
            return reply;
        const edge = (0,wire_edge/* readEdge */.y)(reply.value);
        if (edge !== undefined)
            return (0,model_evidence/* noEvidence */.n2)('read', 'edge-answered', { about: edge.by, amount: reply.value.status, said: edge.mark });
        const doubt = signed === undefined || secret === undefined
            ? undefined
            : doubtReply(reply.value, says, signed, secret, Date.now());
        const read = doubt ??
            (says.kind === 'evidence'
                ? readEvidence(reply.value, ask, Date.now())
                : withFreshness(readStatement(reply.value, says), reply.value, Date.now()));
        const told = signed === undefined ? read : asSigned(read);
        return concealed(told, [...headers.values(), ...(secret === undefined ? [] : [secret])]);
    };
    const observe = async (ask, signal) => wires.during(signal, async (wire) => {
        const [first, ...others] = await (0,addresses/* waysTo */.Og)(url, wire);
        const at = async (way) => ({
            address: (0,addresses/* addressOf */.ci)(way),
            evidence: await observeAt(wire.line(url.origin, way), ask),
        });
        return together(url.hostname, await Promise.all([at(first), ...others.map(at)]));
    });
    return { observe, close: () => wires.close() };
}
const asSigned = (read) => read.kind === 'seen' && read.value.kind === 'statement'
    ? { kind: 'seen', value: { ...read.value, at: `${read.value.at}, signed`, signed: true } }
    : read;
function sentHeaders(headers, signed) {
    const fields = new Map();
    for (let at = 0; at < wire/* ownHeaders */.$8.length; at += 2)
        fields.set(wire/* ownHeaders */.$8[at] ?? '', wire/* ownHeaders */.$8[at + 1] ?? '');
    for (const [name, value] of [...headers, ...Object.entries(signed?.signs ?? {})])
        fields.set(name, value);
    return [...fields].flat();
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


/***/ }),

/***/ 8712:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   j: () => (/* binding */ metaTags)
/* harmony export */ });
const ofHead = new Set(['html', 'head', 'base', 'basefont', 'bgsound', 'link', 'meta', 'template']);
const rawText = new Set(['title', 'style', 'script', 'noscript', 'noframes']);
const endsHead = new Set(['head', 'body', 'html', 'br']);
function metaTags(html, name) {
    const contents = [];
    const cut = { contents, whole: false };
    let templates = 0;
    for (let at = 0;;) {
        const open = html.indexOf('<', at);
        const text = html.slice(at, open === -1 ? undefined : open);
        if (templates === 0 && /[^\t\n\f\r ]/.test(text))
            return { contents, whole: true };
        if (open === -1)
            return cut;
        const tag = readTag(html, open);
        if (tag === undefined)
            return cut;
        at = tag.end;
        if (tag.kind === 'comment')
            continue;
        if (tag.kind === 'end') {
            if (tag.name === 'template')
                templates = Math.max(0, templates - 1);
            else if (templates === 0 && endsHead.has(tag.name))
                return { contents, whole: true };
            continue;
        }
        if (rawText.has(tag.name)) {
            const end = tag.name === 'script' ? endOfScript(html, at) : endOfRawText(html, at, tag.name);
            if (end === -1)
                return cut;
            at = end;
        }
        else if (tag.name === 'template')
            templates += 1;
        else if (templates > 0)
            continue;
        else if (!ofHead.has(tag.name))
            return { contents, whole: true };
        else if (tag.name === 'meta') {
            const named = tag.attributes.get('name')?.toLowerCase() === name.toLowerCase();
            const content = tag.attributes.get('content');
            if (named && content !== undefined)
                contents.push(content);
        }
    }
}
function readTag(html, open) {
    const comment = endOfComment(html, open);
    if (comment === -1)
        return undefined;
    if (comment !== undefined)
        return { kind: 'comment', end: comment };
    const closing = html[open + 1] === '/';
    const names = /[^\t\n\f\r />]*/y;
    names.lastIndex = open + (closing ? 2 : 1);
    const name = (names.exec(html)?.[0] ?? '').toLowerCase();
    if (!closing && !/^[a-z]/.test(name))
        return { kind: 'start', name: '<', attributes: new Map(), end: open + 1 };
    const read = readAttributes(html, names.lastIndex);
    if (read === undefined)
        return undefined;
    return closing ? { kind: 'end', name, end: read.end } : { kind: 'start', name, ...read };
}
function endOfComment(html, open) {
    const after = (end, from) => {
        end.lastIndex = from;
        return end.exec(html) === null ? -1 : end.lastIndex;
    };
    if (html.startsWith('<!--', open)) {
        const empty = /-?>/y;
        empty.lastIndex = open + 4;
        return empty.test(html) ? empty.lastIndex : after(/--!?>/g, open + 4);
    }
    if (/^<(?:[!?]|\/[^A-Za-z])/.test(html.slice(open, open + 3)))
        return after(/>/g, open + 2 - (html[open + 2] === '>' ? 0 : 1));
    return undefined;
}
function readAttributes(html, from) {
    const attributes = new Map();
    const attribute = /[\t\n\f\r /]*(?:(>)|(=?[^\t\n\f\r />=]*)(?:[\t\n\f\r ]*=[\t\n\f\r ]*(?:"([^"]*)"|'([^']*)'|(?!["'])([^\t\n\f\r >]*)))?)/y;
    const unclosed = /[\t\n\f\r ]*=[\t\n\f\r ]*["']/y;
    for (let at = from; at < html.length;) {
        attribute.lastIndex = at;
        const found = attribute.exec(html);
        if (found === null || attribute.lastIndex === at)
            return undefined;
        at = attribute.lastIndex;
        const [, end, name = '', ...values] = found;
        unclosed.lastIndex = at;
        if (values.every((value) => value === undefined) && unclosed.test(html))
            return undefined;
        if (end !== undefined)
            return { attributes, end: at };
        if (name !== '' && !attributes.has(name.toLowerCase()))
            attributes.set(name.toLowerCase(), values.find((value) => value !== undefined) ?? '');
    }
    return undefined;
}
function endOfRawText(html, from, name) {
    const end = new RegExp(`</${name}(?=[\\t\\n\\f\\r />])`, 'gi');
    end.lastIndex = from;
    const found = end.exec(html);
    return found === null ? -1 : found.index;
}
function endOfScript(html, from) {
    const mark = /<!--|-->|<\/?script(?=[\t\n\f\r />])/gi;
    mark.lastIndex = from;
    let state = 'plain';
    for (let found = mark.exec(html); found !== null; found = mark.exec(html)) {
        const text = found[0].toLowerCase();
        if (text === '<!--') {
            if (state === 'plain')
                state = 'comment';
            mark.lastIndex = found.index + 2;
        }
        else if (text === '-->')
            state = 'plain';
        else if (text === '<script')
            state = state === 'comment' ? 'script in a comment' : state;
        else if (state === 'script in a comment')
            state = 'comment';
        else
            return found.index;
    }
    return -1;
}


/***/ })

};
