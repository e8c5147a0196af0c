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
// EXTERNAL MODULE: ./lib/wire/wire.js + 7 modules
var wire = __webpack_require__(4342);
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
var collector = __webpack_require__(7386);
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
        : (0,model_evidence/* noEvidence */.n2)('parse', 'commit-not-text', { about: at, received: Array.isArray(commit) ? 'list' : typeof commit });
}
function withFreshness(read, { headers }, now) {
    if (read.kind === 'missing')
        return read;
    const received = (name) => Object.hasOwn(headers, name) ? [headers[name] ?? []].flat().join(', ').slice(0, 256) : undefined;
    const found = evidence_statement/* cacheFields */.i.flatMap((name) => {
        const value = received(name);
        return value === undefined ? [] : [[name, value]];
    });
    const date = Date.parse(received('date') ?? '');
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
    return (0,model_evidence/* noEvidence */.n2)('parse', 'commit-ambiguous', { about: at, received: [first, second].join(', ').slice(0, 200) });
}

;// CONCATENATED MODULE: ./lib/targets/https/metrics.js


const maxLabels = 64;
const maxLine = 16 * 1024;
const maxNumber = 64;
function readSeries(text, wants) {
    const series = [];
    for (let from = 0; from < text.length;) {
        const newline = text.indexOf('\n', from);
        const end = newline === -1 ? text.length : newline;
        const name = nameAt(text, from, end);
        if (name !== undefined && wants(name)) {
            const line = text.slice(from, Math.min(end, from + maxLine));
            const read = end - from > maxLine ? undefined : readLine(line);
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
    if (text.length > maxNumber)
        return undefined;
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
        return (0,model_evidence/* noEvidence */.n2)('parse', 'answer-malformed', { received: read.malformed.slice(0, 120) });
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
        return (0,model_evidence/* noEvidence */.n2)('read', 'redirected', {
            amount: status,
            ...(location === undefined ? {} : { received: location }),
        });
    }
    if (status !== 200)
        return (0,model_evidence/* noEvidence */.n2)('read', 'status-unexpected', { limit: 200, amount: status });
    const encoding = fieldOf(reply, 'content-encoding');
    if (encoding !== undefined && encoding.toLowerCase() !== 'identity')
        return (0,model_evidence/* noEvidence */.n2)('read', 'encoding-unexpected', { received: encoding.slice(0, 120) });
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
        return (0,model_evidence/* noEvidence */.n2)('parse', 'not-json', { received: text.trim().slice(0, 80) });
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
    const received = [one, other].map(({ address, view }) => `${address} ${shown(view)}`).join(', ');
    return (0,model_evidence/* noEvidence */.n2)('read', 'addresses-differ', { about: name, received: received.slice(0, 400) });
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










function openEndpoint(url, { says, headers, secret, request: { method, body, http2 } }, timeout, proxies) {
    const wires = (0,wire/* openWires */.P9)(timeout, proxies);
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
            return (0,model_evidence/* noEvidence */.n2)('read', 'edge-answered', { about: edge.by, amount: reply.value.status, received: edge.mark });
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
            evidence: await observeAt(wire.line(url.origin, http2 ? { ...way, http2 } : way), ask),
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

/***/ 1003:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {


// EXPORTS
__webpack_require__.d(__webpack_exports__, {
  y: () => (/* binding */ readEdge)
});

;// CONCATENATED MODULE: ./lib/wire/default-page.js
const pages = [
    {
        by: 'nginx',
        shows: /<title>Welcome to nginx(?: on \w{1,20}(?: Linux)?)?!<\/title>[\s\S]{0,3000}If you see this page, (?:the )?nginx (?:web server )?is successfully installed/i,
    },
    { by: 'nginx', shows: /<title>Test Page for the Nginx HTTP Server on [\w ]{1,40}<\/title>/i },
    { by: 'OpenResty', shows: /<title>Welcome to OpenResty!<\/title>[\s\S]{0,3000}is successfully installed/i },
    { by: 'Apache', shows: /<title>Apache2? (?:\w{1,20} )?Default Page: It works<\/title>/i },
    {
        by: 'Apache',
        shows: /^\s*(?:<!DOCTYPE[^>]{0,200}>\s*)?<html>\s*(?:<head>[\s\S]{0,300}<\/head>\s*)?<body>\s*<h1>It works!<\/h1>\s*(?:<p>[^<]{0,200}<\/p>\s*){0,3}<\/body>\s*<\/html>\s*$/i,
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
        shows: /<title>Microsoft Azure (?:App|Web App|Function App)[^<]{0,60}<\/title>[\s\S]{0,9000}(?:waiting for your content|is up and running|Your web app is running)/i,
    },
    {
        by: 'Firebase',
        shows: /<title>Welcome to Firebase Hosting<\/title>[\s\S]{0,9000}Firebase Hosting Setup Complete/i,
    },
];
const defaultPageOf = (text) => pages.find(({ shows }) => shows.test(text))?.by;

;// CONCATENATED MODULE: ./lib/wire/edge.js

const bodyCap = 16 * 1024;
const fieldCap = 1024;
const isError = ({ status }) => status >= 400;
const isAt = ({ to }, host) => to?.hostname === host || to?.hostname.endsWith(`.${host}`) === true;
const isCloudflare = ({ field }) => /^cloudflare$/i.test(field('server')) && field('cf-ray') !== '';
const marks = [
    { by: 'Cloudflare', did: 'challenged', mark: 'cf-mitigated', shows: ({ field }) => field('cf-mitigated') !== '' },
    {
        by: 'Cloudflare',
        did: 'challenged',
        mark: 'body',
        shows: (head) => isCloudflare(head) && head.body.includes('_cf_chl_opt'),
    },
    {
        by: 'Cloudflare',
        did: 'queued',
        mark: 'body',
        shows: (head) => isCloudflare(head) && /"cfWaitingRoom"|Waiting Room powered by Cloudflare/.test(head.body),
    },
    {
        by: 'Cloudflare',
        did: 'failed',
        mark: 'status',
        shows: (head) => isCloudflare(head) && ((head.status >= 520 && head.status <= 527) || head.status === 530),
    },
    {
        by: 'Cloudflare',
        did: 'blocked',
        mark: 'body',
        shows: (head) => isCloudflare(head) &&
            isError(head) &&
            (/^\s*error code: \d{3,4}\s*$/.test(head.body) || /cf-error-details|id="cf-wrapper"/.test(head.body)),
    },
    {
        by: 'Cloudflare Access',
        did: 'login',
        mark: 'location',
        shows: (head) => isAt(head, 'cloudflareaccess.com') || head.to?.pathname.startsWith('/cdn-cgi/access/') === true,
    },
    {
        by: 'Cloudflare Access',
        did: 'login',
        mark: 'www-authenticate',
        shows: ({ status, field }) => /^Cloudflare-Access\b/i.test(field('www-authenticate')) ||
            ((status === 401 || status === 403) && field('cf-access-domain') !== ''),
    },
    {
        by: 'Akamai',
        did: 'blocked',
        mark: 'server',
        shows: (head) => isError(head) && /^AkamaiGHost\b/i.test(head.field('server')),
    },
    {
        by: 'Akamai',
        did: 'blocked',
        mark: 'body',
        shows: (head) => isError(head) && /errors\.edgesuite\.net|Reference&#32;&#35;/.test(head.body),
    },
    {
        by: 'AWS WAF',
        did: 'challenged',
        mark: 'x-amzn-waf-action',
        shows: ({ field }) => field('x-amzn-waf-action') !== '',
    },
    {
        by: 'AWS load balancer',
        did: 'failed',
        mark: 'server',
        shows: (head) => isError(head) && /^awselb\//i.test(head.field('server')),
    },
    {
        by: 'AWS load balancer',
        did: 'login',
        mark: 'location',
        shows: ({ to }) => (to?.searchParams.get('redirect_uri') ?? '').endsWith('/oauth2/idpresponse'),
    },
    {
        by: 'CloudFront',
        did: 'failed',
        mark: 'body',
        shows: (head) => isError(head) && /Generated by cloudfront/i.test(head.body),
    },
    {
        by: 'CloudFront',
        did: 'failed',
        mark: 'x-cache',
        shows: (head) => /^(?:FunctionGeneratedResponse|LambdaGeneratedResponse) from cloudfront/i.test(head.field('x-cache')) ||
            (isError(head) &&
                /^Error from cloudfront/i.test(head.field('x-cache')) &&
                /^CloudFront$/i.test(head.field('server'))),
    },
    {
        by: 'Imperva',
        did: 'blocked',
        mark: 'body',
        shows: ({ body }) => /Incapsula incident ID|Request unsuccessful\. Incapsula|<iframe[^<>]{0,80}_Incapsula_Resource/.test(body),
    },
    {
        by: 'Imperva',
        did: 'challenged',
        mark: 'body',
        shows: ({ body, field }) => field('x-iinfo') !== '' && body.length < 4096 && body.includes('/_Incapsula_Resource?'),
    },
    { by: 'Sucuri', did: 'blocked', mark: 'x-sucuri-block', shows: ({ field }) => field('x-sucuri-block') !== '' },
    {
        by: 'Sucuri',
        did: 'blocked',
        mark: 'body',
        shows: ({ body }) => /Sucuri WebSite Firewall - Access Denied/.test(body),
    },
    { by: 'DataDome', did: 'challenged', mark: 'x-dd-b', shows: (head) => isError(head) && head.field('x-dd-b') !== '' },
    {
        by: 'DataDome',
        did: 'challenged',
        mark: 'body',
        shows: (head) => isError(head) && /\bcaptcha-delivery\.com\b/.test(head.body),
    },
    {
        by: 'HUMAN',
        did: 'challenged',
        mark: 'body',
        shows: (head) => isError(head) && /\bpx-captcha\b|window\._pxAppId|"blockScript":\s*"[^"]{0,200}captcha/.test(head.body),
    },
    {
        by: 'Fastly',
        did: 'failed',
        mark: 'body',
        shows: (head) => isError(head) && /Fastly error: |Guru Meditation:[\s\S]{0,200}(?:Details: cache-|XID:)/.test(head.body),
    },
    { by: 'Fastly', did: 'challenged', mark: 'body', shows: ({ body }) => body.includes('/_fs-ch-') },
    {
        by: 'Vercel',
        did: 'challenged',
        mark: 'x-vercel-mitigated',
        shows: ({ field }) => field('x-vercel-mitigated') !== '',
    },
    {
        by: 'Vercel',
        did: 'failed',
        mark: 'x-vercel-error',
        shows: ({ field }) => !['', 'NOT_FOUND'].includes(field('x-vercel-error')),
    },
    {
        by: 'Vercel',
        did: 'login',
        mark: 'location',
        shows: (head) => (isAt(head, 'vercel.com') && head.to?.pathname.startsWith('/sso-api') === true) ||
            (head.status === 401 && /^_vercel_sso_nonce=/.test(head.field('set-cookie'))),
    },
    {
        by: 'Netlify',
        did: 'login',
        mark: 'body',
        shows: ({ status, field, body }) => status === 401 && /^Netlify$/i.test(field('server')) && /password[ -]protected/i.test(body),
    },
    { by: 'Queue-it', did: 'queued', mark: 'location', shows: (head) => isAt(head, 'queue-it.net') },
    {
        by: 'Queue-it',
        did: 'queued',
        mark: 'x-queueit-redirect',
        shows: ({ field }) => field('x-queueit-redirect') !== '',
    },
    {
        by: 'Azure Front Door',
        did: 'blocked',
        mark: 'body',
        shows: (head) => isError(head) &&
            head.field('x-azure-ref') !== '' &&
            /The request is blocked\.|Our services aren't available right now|Azure WAF/.test(head.body),
    },
    {
        by: 'Azure Application Gateway',
        did: 'failed',
        mark: 'server',
        shows: (head) => isError(head) && /^Microsoft-Azure-Application-Gateway\b/i.test(head.field('server')),
    },
    {
        by: 'Azure App Service',
        did: 'login',
        mark: 'location',
        shows: ({ to }) => to?.pathname.startsWith('/.auth/login/') === true,
    },
    {
        by: 'Google IAP',
        did: 'login',
        mark: 'x-goog-iap-generated-response',
        shows: ({ field }) => field('x-goog-iap-generated-response') !== '',
    },
    {
        by: 'Google Cloud Armor',
        did: 'blocked',
        mark: 'body',
        shows: ({ status, body, field }) => status === 403 && /\bgoogle\b/i.test(field('via')) && /<title>403<\/title>403 Forbidden/.test(body),
    },
    {
        by: 'Google Cloud Run',
        did: 'login',
        mark: 'body',
        shows: ({ status, body }) => status === 403 && /Your client does not have permission to get URL/.test(body),
    },
    {
        by: 'oauth2-proxy',
        did: 'login',
        mark: 'location',
        shows: ({ to }) => to !== undefined && /\/oauth2\/(?:start|sign_in)$/.test(to.pathname),
    },
    {
        by: 'oauth2-proxy',
        did: 'login',
        mark: 'body',
        shows: (head) => isError(head) && /oauth2-proxy\.github\.io|OAuth2 Proxy/.test(head.body),
    },
    {
        by: 'Authelia',
        did: 'login',
        mark: 'location',
        shows: ({ to }) => to?.searchParams.has('rd') === true && to.searchParams.has('rm'),
    },
    {
        by: 'authentik',
        did: 'login',
        mark: 'location',
        shows: ({ to }) => to?.pathname.startsWith('/outpost.goauthentik.io/') === true,
    },
    {
        by: 'Pomerium',
        did: 'login',
        mark: 'location',
        shows: ({ to, field }) => to?.pathname.startsWith('/.pomerium/') === true || field('x-pomerium-intercepted-response') !== '',
    },
    {
        by: 'F5 BIG-IP',
        did: 'blocked',
        mark: 'body',
        shows: ({ body }) => /The requested URL was rejected\. Please consult with your administrator\./.test(body),
    },
    {
        by: 'Anubis',
        did: 'challenged',
        mark: 'body',
        shows: ({ body }) => body.includes('<script id="anubis_challenge"'),
    },
    {
        by: 'Kasada',
        did: 'challenged',
        mark: 'x-kpsdk-ct',
        shows: (head) => isError(head) && head.field('x-kpsdk-ct') !== '',
    },
    {
        by: 'DDoS-Guard',
        did: 'challenged',
        mark: 'body',
        shows: (head) => isError(head) && head.body.includes('/.well-known/ddos-guard/'),
    },
    {
        by: 'Wordfence',
        did: 'blocked',
        mark: 'body',
        shows: (head) => isError(head) && head.body.includes('Generated by Wordfence'),
    },
    {
        by: 'Heroku',
        did: 'failed',
        mark: 'body',
        shows: (head) => isError(head) && /herokucdn\.com\/error-pages\//.test(head.body),
    },
    {
        by: 'Railway',
        did: 'failed',
        mark: 'x-railway-fallback',
        shows: ({ field }) => /^true$/i.test(field('x-railway-fallback')),
    },
    {
        by: 'Render',
        did: 'failed',
        mark: 'x-render-routing',
        shows: (head) => isError(head) && /^(?:no-server|.*error)/i.test(head.field('x-render-routing')),
    },
    { by: 'Squid', did: 'blocked', mark: 'x-squid-error', shows: ({ field }) => field('x-squid-error') !== '' },
    {
        by: 'Zscaler',
        did: 'blocked',
        mark: 'server',
        shows: (head) => /^Zscaler\b/i.test(head.field('server')) && (isError(head) || head.to !== undefined),
    },
    {
        by: 'FortiGuard',
        did: 'blocked',
        mark: 'body',
        shows: ({ body }) => /FortiGuard Intrusion Prevention|Powered by FortiGuard|<title>Web Filter Violation/.test(body),
    },
    {
        by: 'Cisco Umbrella',
        did: 'blocked',
        mark: 'location',
        shows: (head) => isAt(head, 'opendns.com') || isAt(head, 'id.swg.umbrella.com'),
    },
    {
        by: 'Skyhigh Web Gateway',
        did: 'blocked',
        mark: 'body',
        shows: (head) => isError(head) && /(?:McAfee|Skyhigh) Web Gateway/.test(head.body),
    },
    { by: 'ngrok', did: 'failed', mark: 'ngrok-error-code', shows: ({ field }) => field('ngrok-error-code') !== '' },
];
function readEdge({ status, headers, body }) {
    let text;
    const field = (name) => [Object.hasOwn(headers, name) ? (headers[name] ?? []) : []].flat().join(', ').slice(0, fieldCap);
    const location = field('location');
    const head = {
        status,
        field,
        to: location === '' ? undefined : (URL.parse(location, 'https://relative.invalid') ?? undefined),
        get body() {
            text ??= new TextDecoder('latin1').decode(body.subarray(0, bodyCap));
            return text;
        },
    };
    const found = marks.find(({ shows }) => shows(head));
    if (found !== undefined)
        return { by: found.by, did: found.did, mark: found.mark };
    const by = defaultPageOf(head.body);
    if (by !== undefined)
        return { by, did: 'unconfigured', mark: 'body' };
    return isSource(head) ? { by: 'The web server', did: 'not-run', mark: 'body' } : undefined;
}
const isSource = ({ status, body, field }) => status === 200 &&
    !/^text\/(?!html\b)/i.test(field('content-type')) &&
    /^(?:\ufeff|\u00ef\u00bb\u00bf)?\s{0,64}(?:#![^\n]{0,200}\n\s{0,64})?<(?:\?(?:php\b|=)|%@\s{0,8}page\b)/i.test(body);


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


/***/ }),

/***/ 9490:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   P: () => (/* binding */ routedOf)
/* harmony export */ });
async function routedOf(addresses) {
    if (addresses.length < 2)
        return { routed: addresses, unrouted: [] };
    const { createSocket } = await Promise.resolve(/* import() */).then(__webpack_require__.t.bind(__webpack_require__, 1314, 19));
    const { isIPv6 } = await Promise.resolve(/* import() */).then(__webpack_require__.t.bind(__webpack_require__, 7030, 19));
    const isRouted = (address) => new Promise((settle) => {
        const socket = createSocket(isIPv6(address) ? 'udp6' : 'udp4');
        const done = (routed) => {
            socket.close();
            settle(routed);
        };
        socket.once('error', () => done(false));
        socket.once('connect', () => done(true));
        socket.connect(9, address);
    });
    const known = await Promise.all(addresses.map(isRouted));
    const routed = addresses.filter((_, at) => known[at]);
    return routed.length === 0
        ? { routed: addresses, unrouted: [] }
        : { routed, unrouted: addresses.filter((_, at) => !known[at]) };
}


/***/ })

};
