export const id = 2636;
export const ids = [2636,5097];
export const modules = {

/***/ 8422:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {


// EXPORTS
__webpack_require__.d(__webpack_exports__, {
  s: () => (/* binding */ readCommitInput)
});

// EXTERNAL MODULE: ./lib/model/plan.js
var plan = __webpack_require__(2774);
// EXTERNAL MODULE: ./lib/parsed.js
var parsed = __webpack_require__(3474);
// EXTERNAL MODULE: ./lib/inputs/problems.js
var inputs_problems = __webpack_require__(1733);
;// CONCATENATED MODULE: ./lib/inputs/commit.js



function readCommit(text, place) {
    const commit = (0,plan/* commitSha */.mJ)(text);
    return commit === undefined ? (0,inputs_problems/* mistake */.RT)(place, text, faultOf(text)) : (0,parsed/* parsed */.Y)(commit);
}
function faultOf(text) {
    if (/\s/.test(text))
        return { code: 'commit-whitespace' };
    if (/^0+$/.test(text) && (text.length === 40 || text.length === 64))
        return { code: 'commit-zero' };
    if (/^[0-9]+$/.test(text) && text.length < 40)
        return { code: 'commit-numeric' };
    if (!/^[0-9a-f]+$/i.test(text))
        return { code: 'commit-not-hex' };
    if (text.length < 40)
        return { code: 'commit-short', length: text.length };
    if (text.length !== 40 && text.length !== 64)
        return { code: 'commit-length', length: text.length };
    return { code: 'commit-upper-case', lower: text.toLowerCase() };
}

;// CONCATENATED MODULE: ./lib/inputs/event.js



function commitOfEvent(event, sha) {
    const place = { kind: 'event', name: event.name };
    const at = (field) => read(field, field === 'GITHUB_SHA' ? sha : own(event.payload, field), event.name, place);
    switch (event.name) {
        case 'push':
            return ofPush(event, place, at);
        case 'merge_group':
            return at('merge_group.head_sha');
        case 'pull_request':
            return at(isMerged(event.payload) ? 'pull_request.merge_commit_sha' : 'GITHUB_SHA');
        case 'deployment':
        case 'deployment_status':
            return at('deployment.sha');
        case 'workflow_run':
            return at('workflow_run.head_sha');
        case 'workflow_dispatch':
        case 'workflow_call':
        case 'repository_dispatch':
        case 'schedule':
        case 'release':
            return at('GITHUB_SHA');
        case 'pull_request_target':
            return (0,inputs_problems/* mistake */.RT)(place, undefined, { code: 'commit-unsafe-event', event: event.name });
        default:
            return (0,inputs_problems/* mistake */.RT)(place, undefined, { code: 'commit-not-in-event', event: event.name });
    }
}
function ofPush(event, place, at) {
    const ref = own(event.payload, 'ref');
    if (own(event.payload, 'deleted') === true) {
        const named = typeof ref === 'string' ? ref : undefined;
        return (0,inputs_problems/* mistake */.RT)(place, undefined, { code: 'commit-deleted-ref', event: event.name, ref: named });
    }
    const field = typeof ref === 'string' && ref.startsWith('refs/tags/') ? 'head_commit.id' : 'after';
    return at(own(event.payload, field) === undefined ? 'GITHUB_SHA' : field);
}
const isMerged = (payload) => own(payload, 'action') === 'closed' && own(payload, 'pull_request.merged') === true;
function read(field, value, event, place) {
    if (typeof value !== 'string' || value === '')
        return (0,inputs_problems/* mistake */.RT)(place, undefined, { code: 'commit-field-missing', event, field });
    const commit = readCommit(value, place);
    return commit.ok ? (0,parsed/* parsed */.Y)({ commit: commit.value, field }) : commit;
}
function own(value, path) {
    return path.split('.').reduce((at, key) => {
        if (typeof at !== 'object' || at === null)
            return undefined;
        return Object.getOwnPropertyDescriptor(at, key)?.value;
    }, value);
}

;// CONCATENATED MODULE: ./lib/inputs/commit-input.js



const normal = (text) => text.trim().toLowerCase();
function readCommitInput(asked, text, problems) {
    const place = { kind: 'input', name: 'commit' };
    const { event, checkoutCommit } = asked;
    const ofEvent = event && commitOfEvent(event, asked.environment.GITHUB_SHA);
    if (text !== undefined) {
        const commit = (0,inputs_problems/* keep */.aC)(readCommit(normal(text), place), problems);
        const known = ofEvent?.ok === true && ofEvent.value.commit === commit;
        return commit && { commit, from: { kind: 'input' }, knownBy: known ? 'event' : undefined };
    }
    if (event !== undefined && ofEvent !== undefined) {
        const read = (0,inputs_problems/* keep */.aC)(ofEvent, problems);
        return (read && { commit: read.commit, from: { kind: 'event', event: event.name, field: read.field }, knownBy: 'event' });
    }
    if (checkoutCommit === undefined) {
        problems.push((0,inputs_problems/* problem */.CC)(place, undefined, { code: 'commit-not-named' }));
        return undefined;
    }
    const commit = (0,inputs_problems/* keep */.aC)(readCommit(normal(checkoutCommit), place), problems);
    return commit && { commit, from: { kind: 'checkout' }, knownBy: undefined };
}


/***/ }),

/***/ 7581:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   $: () => (/* binding */ readDuration)
/* harmony export */ });
/* unused harmony export durationText */
/* harmony import */ var _parsed_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(3474);
/* harmony import */ var _problems_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(1733);


const units = { h: 3_600_000, m: 60_000, s: 1000, ms: 1 };
function readDuration(text, place, bounds) {
    if (/^\d+$/.test(text))
        return (0,_problems_js__WEBPACK_IMPORTED_MODULE_0__/* .mistake */ .RT)(place, text, { code: 'duration-unit-missing', suggestion: `${text}s` });
    if (/^-/.test(text))
        return (0,_problems_js__WEBPACK_IMPORTED_MODULE_0__/* .mistake */ .RT)(place, text, { code: 'duration-negative' });
    const fraction = /^(\d{1,6}\.\d{1,6})(ms|s|m|h)$/.exec(text);
    if (fraction)
        return (0,_problems_js__WEBPACK_IMPORTED_MODULE_0__/* .mistake */ .RT)(place, text, { code: 'duration-fraction', suggestion: whole(fraction) });
    const found = /^(?:(\d+)h)?(?:(\d+)m)?(?:(\d+)s)?(?:(\d+)ms)?$/.exec(text);
    if (!found || text === '')
        return (0,_problems_js__WEBPACK_IMPORTED_MODULE_0__/* .mistake */ .RT)(place, text, { code: 'duration-malformed' });
    const amounts = [units.h, units.m, units.s, units.ms].map((unit, at) => unit * Number(found[at + 1] ?? '0'));
    const total = amounts.reduce((sum, amount) => sum + amount, 0);
    if (total > bounds.max)
        return (0,_problems_js__WEBPACK_IMPORTED_MODULE_0__/* .mistake */ .RT)(place, text, { code: 'duration-too-long', max: bounds.max });
    if (total < bounds.min)
        return (0,_problems_js__WEBPACK_IMPORTED_MODULE_0__/* .mistake */ .RT)(place, text, { code: 'duration-too-short', min: bounds.min });
    return (0,_parsed_js__WEBPACK_IMPORTED_MODULE_1__/* .parsed */ .Y)(total);
}
function durationText(milliseconds) {
    let left = milliseconds;
    const words = Object.keys(units).map((unit) => {
        const amount = Math.floor(left / units[unit]);
        left -= amount * units[unit];
        return amount === 0 ? '' : `${amount}${unit}`;
    });
    return words.join('') || '0s';
}
function whole(fraction) {
    const total = Number(fraction[1]) * units[fraction[2]];
    return Number.isInteger(total) ? durationText(total) : undefined;
}


/***/ }),

/***/ 5227:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   F6: () => (/* binding */ judgeGuard),
/* harmony export */   JU: () => (/* binding */ impliedStatus),
/* harmony export */   RW: () => (/* binding */ guardedStatus),
/* harmony export */   UO: () => (/* binding */ isWithin),
/* harmony export */   ig: () => (/* binding */ claimCaller)
/* harmony export */ });
/* harmony import */ var _problems_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(1733);
/* harmony import */ var _route_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(6396);


function judgeGuard(callers) {
    return [...callers.flatMap(judgeExpected), ...judgeTwins(callers), ...judgeTests(callers)];
}
function judgeTests(callers) {
    return callers.flatMap((caller) => {
        if (!isAuthorized(caller) || caller.asserts === undefined)
            return [];
        const own = JSON.stringify(caller.asserts);
        const twin = callers.find((other) => !isAuthorized(other) && JSON.stringify(other.asserts) === own);
        if (twin === undefined)
            return [];
        return [(0,_problems_js__WEBPACK_IMPORTED_MODULE_0__/* .problem */ .CC)(caller.place, undefined, { code: 'guard-tests-same', caller: caller.name, other: twin.name })];
    });
}
function claimCaller(declared) {
    const { name, headers, expect, place, asserts } = declared;
    const admitted = isAuthorized(declared);
    return {
        ...{ name, admitted, headers: headers.map(([field]) => field), expect },
        ...(asserts === undefined ? {} : { asserts }),
        place,
    };
}
function isAuthorized({ name, expect, allowed }) {
    if (name === 'anonymous' || name === 'invalid')
        return false;
    return name === 'authorized' || (allowed ?? admits(expect));
}
const admits = ({ codes, classes }) => classes.includes(2) || codes.some((code) => code >= 200 && code < 300);
const refuses = ({ codes, classes }) => classes.includes(4) || codes.some((code) => code === 401 || code === 403 || code === 407);
function judgeExpected(caller) {
    const { name, expect, place, allowed, asserts } = caller;
    const isAllowed = isAuthorized(caller);
    if (allowed !== undefined && allowed !== isAllowed)
        return [(0,_problems_js__WEBPACK_IMPORTED_MODULE_0__/* .problem */ .CC)(place, String(allowed), { code: allowed ? 'guard-allows' : 'guard-denies', caller: name })];
    if (!isAllowed && asserts !== undefined)
        return [];
    if (isAllowed)
        return refuses(expect) ? [(0,_problems_js__WEBPACK_IMPORTED_MODULE_0__/* .problem */ .CC)(place, expect.text, { code: 'guard-denies', caller: name })] : [];
    return admits(expect) ? [(0,_problems_js__WEBPACK_IMPORTED_MODULE_0__/* .problem */ .CC)(place, expect.text, { code: 'guard-allows', caller: name })] : [];
}
function judgeTwins(callers) {
    const key = ({ headers }) => JSON.stringify(headers.toSorted());
    return callers.flatMap((caller, at) => {
        if (caller.headers.length === 0)
            return [];
        const twin = callers
            .slice(0, at)
            .find((other) => key(other) === key(caller) && isAuthorized(other) !== isAuthorized(caller));
        if (twin === undefined)
            return [];
        return [(0,_problems_js__WEBPACK_IMPORTED_MODULE_0__/* .problem */ .CC)(caller.place, undefined, { code: 'guard-callers-same', caller: caller.name, other: twin.name })];
    });
}
const shows = [401, 403];
function impliedStatus(anonymous) {
    const told = anonymous.codes.filter((code) => code < 500 && ![404, 405, 410].includes(code));
    const isShown = told.length > 0 || anonymous.classes.includes(4) || anonymous.classes.includes(3);
    if (!isShown)
        return undefined;
    const words = ['2xx', ...(anonymous.classes.includes(3) ? ['3xx'] : []), ...new Set([...shows, ...told])];
    return words.join('|');
}
function guardedStatus(status, { callers }, place) {
    const anonymous = callers.find(({ name }) => name === 'anonymous');
    const declared = (0,_route_js__WEBPACK_IMPORTED_MODULE_1__/* .readStatus */ .rk)(status, place);
    if (anonymous === undefined || !declared.ok || !isWithin(declared.value, anonymous.expect))
        return status;
    return impliedStatus(anonymous.expect) ?? status;
}
const isWithin = (narrow, wide) => narrow.codes.every((code) => wide.codes.includes(code) || wide.classes.includes(Math.floor(code / 100))) &&
    narrow.classes.every((one) => wide.classes.includes(one));


/***/ }),

/***/ 2636:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {


// EXPORTS
__webpack_require__.d(__webpack_exports__, {
  WB: () => (/* reexport */ declared/* declaredInputs */.W),
  vj: () => (/* reexport */ inputNames),
  "in": () => (/* binding */ readRequest),
  gU: () => (/* reexport */ readRunnerInputs)
});

// UNUSED EXPORTS: declaredOutputs, durationText

// EXTERNAL MODULE: ./lib/judge/baseline.js
var judge_baseline = __webpack_require__(4396);
// EXTERNAL MODULE: ./lib/parsed.js
var parsed = __webpack_require__(3474);
;// CONCATENATED MODULE: ./lib/wire/proxy.js
function readProxies(environment) {
    const given = (name) => environment[name.toLowerCase()]?.trim() || environment[name]?.trim() || '';
    const proxy = given('HTTPS_PROXY') === '' ? undefined : readProxy(given('HTTPS_PROXY'));
    const plain = given('HTTP_PROXY');
    const isExcluded = readExclusions(given('NO_PROXY'));
    const secrets = [proxy?.secrets ?? [], plain === '' ? [] : readProxy(plain).secrets].flat();
    return {
        of: (origin) => origin.protocol !== 'https:' || isThisMachine(origin.hostname) || isExcluded(origin) ? undefined : proxy?.proxy,
        unusedFor(origin) {
            if (isThisMachine(origin.hostname))
                return undefined;
            if (origin.protocol === 'http:')
                return plain === '' ? undefined : 'HTTP_PROXY';
            return proxy !== undefined && isExcluded(origin) ? 'NO_PROXY' : undefined;
        },
        secrets: [...new Set(secrets)],
    };
}
const nameCap = 120;
function readProxy(text) {
    const url = URL.parse(/^[a-z][a-z0-9+.-]*:\/\//i.test(text) ? text : `http://${text}`);
    if (url === null || url.hostname === '')
        return { proxy: unsupported('an address that is not a URL'), secrets: credentialsOf(text) };
    const { protocol, username, password, hostname } = url;
    const secure = protocol === 'https:';
    const [user, word] = [decoded(username), decoded(password)];
    const token = Buffer.from(`${user}:${word}`).toString('base64');
    const hasCredentials = username !== '' || password !== '';
    const secrets = hasCredentials ? [word === '' ? user : word, password || username, token] : [];
    if (protocol !== 'http:' && !secure)
        return { proxy: unsupported(`${protocol}//`), secrets };
    const port = Number(url.port || (secure ? 443 : 80));
    return {
        proxy: {
            name: `${hostname}:${port}`.slice(0, nameCap),
            host: bare(hostname),
            port,
            secure,
            authorization: hasCredentials ? `Basic ${token}` : undefined,
        },
        secrets,
    };
}
const unsupported = (name) => ({
    ...{ name: name.slice(0, nameCap), host: '', port: 0, secure: false, authorization: undefined },
    unsupported: true,
});
function credentialsOf(text) {
    const before = text.slice(0, Math.max(0, text.lastIndexOf('@'))).replace(/^[a-z][a-z0-9+.-]*:\/\//i, '');
    return before === '' ? [] : [before, before.slice(before.indexOf(':') + 1)];
}
function decoded(text) {
    try {
        return decodeURIComponent(text);
    }
    catch {
        return text;
    }
}
const net = () => process.getBuiltinModule('node:net');
const bare = (hostname) => hostname.replace(/^\[(.*)\]$/, '$1');
function isThisMachine(hostname) {
    const host = bare(hostname);
    if (net().isIP(host) === 0)
        return /^(?:.*\.)?localhost\.?$/i.test(host);
    const own = new (net().BlockList)();
    own.addSubnet('127.0.0.0', 8, 'ipv4');
    own.addAddress('0.0.0.0', 'ipv4');
    own.addAddress('::1', 'ipv6');
    own.addAddress('::', 'ipv6');
    return isIn(own, host);
}
const isIn = (list, address) => list.check(address, net().isIPv6(address) ? 'ipv6' : 'ipv4');
const maxEntries = 1000;
function readExclusions(text) {
    const entries = text
        .split(/[\s,]+/)
        .filter((entry) => entry !== '')
        .slice(0, maxEntries)
        .map(readEntry);
    return ({ hostname, port, protocol }) => {
        const host = bare(hostname).toLowerCase().replace(/\.$/, '');
        const own = port === '' ? (protocol === 'https:' ? '443' : '80') : String(port);
        return entries.some((entry) => (entry.port === undefined || entry.port === own) && entry.covers(host));
    };
}
function readEntry(entry) {
    if (entry === '*')
        return { port: undefined, covers: () => true };
    const [, bracketed, rest] = /^\[([^\]]*)\](.*)$/.exec(entry) ?? [];
    const isAddress = bracketed === undefined && net().isIP(entry.split('/', 1).join()) !== 0;
    const [, named = entry, port] = isAddress
        ? []
        : (/^(.*?):(\d{1,5})$/.exec(bracketed === undefined ? entry : `${bracketed.replaceAll(':', '_')}${rest}`) ?? []);
    const host = (bracketed ?? named).toLowerCase();
    return { port, covers: coverOf(host) };
}
function coverOf(host) {
    const [address = '', bits] = host.split('/', 2);
    const version = net().isIP(address);
    if (version !== 0) {
        const list = new (net().BlockList)();
        const [family, all] = version === 6 ? ['ipv6', 128] : ['ipv4', 32];
        const prefix = bits === undefined ? all : /^\d{1,3}$/.test(bits) ? Number(bits) : -1;
        if (prefix < 0 || prefix > all)
            return () => false;
        list.addSubnet(address, prefix, family);
        return (asked) => net().isIP(asked) !== 0 && isIn(list, asked);
    }
    const name = host.replace(/^\*?\./, '').replace(/\.$/, '');
    return (asked) => name !== '' && net().isIP(asked) === 0 && (asked === name || asked.endsWith(`.${name}`));
}

// EXTERNAL MODULE: ./lib/model/image-reference.js
var image_reference = __webpack_require__(6916);
// EXTERNAL MODULE: ./lib/inputs/problems.js
var inputs_problems = __webpack_require__(1733);
// EXTERNAL MODULE: ./lib/inputs/workspace-file.js
var workspace_file = __webpack_require__(5495);
;// CONCATENATED MODULE: ./lib/inputs/artifacts.js




const variable = 'GITHUB_ARTIFACTS_LIST';
const place = { kind: 'environment', name: variable };
const maxBytes = 1024 * 1024;
const maxSubjects = 1000;
async function readBuilt(path, services, problems) {
    if (path === undefined || path === '' || services.length === 0)
        return [];
    const text = (0,inputs_problems/* keep */.aC)(await readText(path), problems);
    if (text === undefined || text.trim() === '')
        return [];
    const subjects = (0,inputs_problems/* keep */.aC)(readSubjects(text, path), problems) ?? [];
    return services.flatMap((service) => builtFor(service, subjects, problems));
}
async function readText(path) {
    const { readFile, stat } = await Promise.resolve(/* import() */).then(__webpack_require__.t.bind(__webpack_require__, 1455, 19));
    try {
        if ((await stat(path)).size > maxBytes)
            return (0,inputs_problems/* mistake */.RT)(place, path, unreadable('too-large'));
        return (0,parsed/* parsed */.Y)(await readFile(path, 'utf8'));
    }
    catch (error) {
        return (0,workspace_file/* errorCode */.C)(error) === 'ENOENT' ? (0,parsed/* parsed */.Y)('') : (0,inputs_problems/* mistake */.RT)(place, path, unreadable('not-readable'));
    }
}
function readSubjects(text, path) {
    const list = fromJson(text);
    if (list === undefined)
        return (0,inputs_problems/* mistake */.RT)(place, path, unreadable('not-json'));
    const subjects = field(list, 'subjects');
    if (!Array.isArray(subjects))
        return (0,inputs_problems/* mistake */.RT)(place, path, { code: 'artifact-malformed', at: '/subjects' });
    if (subjects.length > maxSubjects)
        return (0,inputs_problems/* mistake */.RT)(place, path, unreadable('too-large'));
    const wrong = [];
    const images = subjects.flatMap((subject, index) => {
        const [name, digest, kind] = [field(subject, 'name'), field(subject, 'digest'), field(subject, 'kind')];
        const bad = (at) => {
            wrong.push((0,inputs_problems/* problem */.CC)(place, path, { code: 'artifact-malformed', at: `/subjects/${index}/${at}` }));
            return [];
        };
        if (typeof name !== 'string' || name === '')
            return bad('name');
        if (typeof digest !== 'string')
            return bad('digest');
        if (kind === 'file')
            return [];
        if (kind !== 'oci')
            return bad('kind');
        return /^sha256:[0-9a-f]{64}$/.test(digest) ? [{ name, digest }] : bad('digest');
    });
    return wrong.length > 0 ? (0,parsed/* refused */.J)(...wrong.slice(0, 10)) : (0,parsed/* parsed */.Y)(images);
}
function builtFor(service, subjects, problems) {
    const { image, name } = service;
    if (image === undefined)
        return [];
    const { repository } = (0,image_reference/* readReference */.Wf)(image.text);
    const built = subjects.filter((subject) => (0,image_reference/* readReference */.Wf)((0,image_reference/* withoutCapitals */.ip)(subject.name)).repository === repository);
    const digests = [...new Set(built.map(({ digest }) => digest))];
    const [digest, ...others] = digests;
    if (digest === undefined)
        return [];
    if (others.length > 0) {
        problems.push((0,inputs_problems/* problem */.CC)(place, image.text, { code: 'artifact-ambiguous', service: name, amount: digests.length }));
        return [];
    }
    const [base = ''] = image.text.split('@', 1);
    return [{ service: name, text: `${base}@${digest}`, place }];
}
const unreadable = (reason) => ({
    code: 'artifacts-unreadable',
    reason,
});
function fromJson(text) {
    try {
        return JSON.parse(text);
    }
    catch {
        return undefined;
    }
}
const field = (value, key) => typeof value === 'object' && value !== null ? Object.getOwnPropertyDescriptor(value, key)?.value : undefined;

;// CONCATENATED MODULE: ./lib/inputs/authorities.js


const authorities_maxBytes = 1024 * 1024;
async function readAuthorities(routes, workspace, problems) {
    const named = routes.flatMap((route) => (route.kind === 'parts' ? (route.terms.authorities ?? []) : []));
    const found = new Map();
    for (const declared of new Map(named.map((one) => [one.text, one])).values()) {
        const pem = await readPem(declared, workspace, problems);
        if (pem !== undefined)
            found.set(declared.text, pem);
    }
    return found;
}
async function readPem({ text, place }, workspace, problems) {
    const character = (0,inputs_problems/* controlCharacter */.TL)(text);
    const file = character === undefined ? await (0,workspace_file/* readWorkspaceFile */.s)(text, workspace, authorities_maxBytes) : undefined;
    if (character !== undefined)
        problems.push((0,inputs_problems/* problem */.CC)(place, text, { code: 'control-character', character }));
    else if (file?.kind === 'text') {
        if (await hasCertificates(file.text))
            return file.text;
        problems.push((0,inputs_problems/* problem */.CC)(place, text, { code: 'authorities-malformed' }));
    }
    else if (file)
        problems.push((0,inputs_problems/* problem */.CC)(place, text, { code: 'authorities-unreadable', reason: file.kind }));
    return undefined;
}
async function hasCertificates(pem) {
    const { X509Certificate } = await Promise.resolve(/* import() */).then(__webpack_require__.t.bind(__webpack_require__, 7598, 19));
    const blocks = pem.match(/-----BEGIN CERTIFICATE-----[\s\S]*?-----END CERTIFICATE-----/g) ?? [];
    try {
        return blocks.map((block) => new X509Certificate(block)).length > 0 && !pem.includes('PRIVATE KEY');
    }
    catch {
        return false;
    }
}

// EXTERNAL MODULE: ./lib/inputs/nearest.js
var nearest = __webpack_require__(3231);
;// CONCATENATED MODULE: ./lib/inputs/baseline.js



const modes = ['off', 'pages', 'strict'];
function readBaseline(declared) {
    if (declared === undefined)
        return (0,parsed/* parsed */.Y)('pages');
    const mode = modes.find((one) => one === declared.text);
    if (mode !== undefined)
        return (0,parsed/* parsed */.Y)(mode);
    return (0,inputs_problems/* mistake */.RT)(declared.place, declared.text, {
        code: 'value-unknown',
        what: 'baseline',
        nearest: (0,nearest/* nearest */.p)(declared.text, modes),
        known: modes,
    });
}

// EXTERNAL MODULE: ./lib/inputs/coverage.js
var coverage = __webpack_require__(9283);
// EXTERNAL MODULE: external "node:path"
var external_node_path_ = __webpack_require__(6760);
;// CONCATENATED MODULE: ./lib/inputs/feature-presence.js

const isWholePath = (path) => path.startsWith('/') && !/[*?{[]/.test(path);
const pathBelow = (directory, path) => external_node_path_.posix.relative(directory, path);
async function readPresence(features, services) {
    const found = new Map();
    const artifacts = features.flatMap((feature) => feature.artifacts);
    for (const { name, files, place } of services) {
        if (files !== undefined || found.has(name))
            continue;
        const own = artifacts.filter(({ service, path }) => service.text === name && isWholePath(path.text));
        const paths = [...new Set(own.map(({ path }) => external_node_path_.posix.normalize(path.text)))].sort();
        const artifact = commonDirectory(paths);
        if (artifact === undefined)
            continue;
        const { createHash } = await Promise.resolve(/* import() */).then(__webpack_require__.t.bind(__webpack_require__, 7598, 19));
        const digest = `sha256:${createHash('sha256').update(paths.join('\0')).digest('hex')}`;
        const claim = { artifact, manifest: '', commit: undefined, count: paths.length, links: 0, digest };
        found.set(name, {
            claim: { ...claim, named: 'feature', place: own[0]?.path.place ?? place },
            manifest: {
                ...{ lists: 'names', format: 'feature', commit: undefined, digest },
                files: paths.map((path) => ({ path: pathBelow(artifact, path) })),
            },
        });
    }
    return found;
}
function commonDirectory(paths) {
    const [first, ...others] = paths;
    if (first === undefined)
        return undefined;
    let directory = external_node_path_.posix.dirname(first);
    while (directory !== '/' && !others.every((path) => path.startsWith(`${directory}/`)))
        directory = external_node_path_.posix.dirname(directory);
    return directory === '/' ? undefined : directory;
}

;// CONCATENATED MODULE: ./lib/inputs/feature-artifact.js




function claimArtifact({ service, path }, { named, sites, declared, files }, problems) {
    if (named?.includes(service.text) === false) {
        const meant = (0,nearest/* nearest */.p)(service.text, named);
        const fault = { code: 'service-unknown', name: service.text, nearest: meant, known: named };
        problems.push((0,inputs_problems/* problem */.CC)(service.place, service.text, fault));
        return [];
    }
    if (sites.includes(service.text)) {
        problems.push((0,inputs_problems/* problem */.CC)(service.place, service.text, { code: 'site-without-instances', service: service.text }));
        return [];
    }
    const read = files.get(service.text);
    if (read === undefined) {
        if (declared.some(({ name, files: own }) => name === service.text && own === undefined))
            problems.push((0,inputs_problems/* problem */.CC)(service.place, service.text, { code: 'feature-without-manifest', service: service.text }));
        return [];
    }
    if (read.claim.named === 'feature') {
        const own = pathBelow(read.claim.artifact, path.text);
        if (isWholePath(path.text))
            return [
                {
                    service: service.text,
                    path: path.text,
                    place: path.place,
                    listed: true,
                    unlisted: true,
                    files: [own],
                    near: [],
                },
            ];
        problems.push((0,inputs_problems/* problem */.CC)(service.place, service.text, { code: 'feature-without-manifest', service: service.text }));
        return [];
    }
    if (path.text.startsWith('/')) {
        problems.push((0,inputs_problems/* problem */.CC)(path.place, path.text, { code: 'feature-path-malformed', reason: 'absolute' }));
        return [];
    }
    const paths = read.manifest.files.map((file) => file.path);
    const claim = { service: service.text, path: path.text, place: path.place };
    if (paths.includes(path.text))
        return [{ ...claim, listed: true, near: [] }];
    const matched = isGlob(path.text) ? paths.filter((one) => external_node_path_.posix.matchesGlob(one, path.text)) : [];
    if (matched.length === 0)
        return [{ ...claim, listed: false, near: alike(path.text, paths) }];
    if (matched.length <= maxFiles)
        return [{ ...claim, listed: true, files: matched, near: [] }];
    const fault = { code: 'too-many', what: 'files of a feature', limit: maxFiles, amount: matched.length };
    problems.push((0,inputs_problems/* problem */.CC)(path.place, path.text, fault));
    return [];
}
const maxFiles = 100;
const isGlob = (text) => /[*?{[]/.test(text);
const maxAlike = 3;
function alike(path, paths) {
    const stem = (text) => (text.split('/').at(-1) ?? '').replace(/\..*$/, '').toLowerCase();
    const folder = (text) => text.split('/').at(-2)?.toLowerCase() ?? '';
    const same = paths.filter((other) => stem(other) === stem(path));
    const near = stem(path) === 'index' ? same.filter((other) => folder(other) === folder(path)) : same;
    return near.slice(0, maxAlike);
}

// EXTERNAL MODULE: ./lib/inputs/guards.js
var inputs_guards = __webpack_require__(5227);
;// CONCATENATED MODULE: ./lib/inputs/id.js
function freeId(wanted, taken) {
    const used = new Set(taken);
    for (let number = 2, id = wanted;; number += 1) {
        if (!used.has(id))
            return id;
        id = `${wanted} (${number})`;
    }
}

;// CONCATENATED MODULE: ./lib/inputs/features.js




function routesOf(features, problems) {
    return features.map((feature) => ({
        ...feature,
        routes: feature.routes.map((route) => implied(route, feature.guard, problems)),
    }));
}
function implied(route, guard, problems) {
    if (route.kind !== 'line' || guard === undefined || /\s->\s/.test(route.text))
        return route;
    const anonymous = guard.callers.find(({ name }) => name === 'anonymous');
    if (anonymous === undefined)
        return { ...route, text: `${route.text} -> 2xx` };
    const status = (0,inputs_guards/* impliedStatus */.JU)(anonymous.expect);
    if (status === undefined)
        problems.push((0,inputs_problems/* problem */.CC)(route.place, route.text, { code: 'guard-hides-route', status: anonymous.expect.text }));
    return { ...route, text: `${route.text} -> ${status ?? '2xx'}`, guarded: anonymous.expect };
}
function claimFeatures(declared, context, problems) {
    const guards = [];
    const credentials = [];
    const add = (guard, { claim }) => {
        if (claim.each === undefined)
            addGuard(guard, claim, guards, credentials);
        else
            problems.push((0,inputs_problems/* problem */.CC)(guard.place, undefined, { code: 'via-guard' }));
    };
    for (const route of context.routes)
        for (const one of route.declared)
            if (one.kind === 'parts' && one.guard !== undefined)
                add(one.guard, route);
    const features = declared.map(({ name, source, artifacts, routes, guard, place }) => {
        const own = routes.flatMap((route) => context.routes.find((one) => one.declared.includes(route)) ?? []);
        if (guard !== undefined)
            for (const route of own)
                add(guard, route);
        return {
            name,
            source: source.map(({ text, place }) => ({ glob: text, place })),
            artifacts: artifacts.flatMap((artifact) => claimArtifact(artifact, context, problems)),
            routes: own.map(({ claim }) => claim.id),
            guards: [],
            place,
        };
    });
    const ofRoutes = (routes) => guards.flatMap(({ id, route }) => (routes.includes(route) ? [id] : []));
    return {
        features: features.map((feature) => ({ ...feature, guards: ofRoutes(feature.routes) })),
        guards,
        credentials,
    };
}
function addGuard({ callers, place }, { id: route, method, url }, guards, credentials) {
    const id = freeId(route, guards.map((one) => one.id));
    guards.push({ id, method, url, route, callers: callers.map(inputs_guards/* claimCaller */.ig), place });
    for (const { name, headers } of callers)
        if (headers.length > 0)
            credentials.push({ guard: id, caller: name, headers });
}

// EXTERNAL MODULE: ./lib/inputs/name.js
var inputs_name = __webpack_require__(902);
;// CONCATENATED MODULE: ./lib/inputs/images.js





function readImageLine(text, place) {
    const [, name, reference] = /^([^=]*?)\s*=\s*(.*)$/.exec(text) ?? [];
    if (name === undefined || reference === undefined)
        return (0,inputs_problems/* mistake */.RT)(place, text, { code: 'image-line-malformed' });
    const service = (0,inputs_name/* readServiceReference */.b$)(name, place);
    if (!service.ok)
        return service;
    if (!reference.includes('@') || reference.endsWith('@'))
        return (0,inputs_problems/* mistake */.RT)(place, text, { code: 'image-digest-missing', service: name });
    const image = (0,inputs_name/* readImage */.AM)(reference, place);
    return image.ok ? (0,parsed/* parsed */.Y)({ service: name, text: image.value, place }) : image;
}
function withImages(services, { images, built, known, sites }, problems) {
    for (const { service, text, place } of images) {
        if (sites.includes(service))
            problems.push((0,inputs_problems/* problem */.CC)(place, text, { code: 'site-without-instances', service }));
        if (known === undefined || known.includes(service))
            continue;
        const meant = (0,nearest/* nearest */.p)(service, known);
        problems.push((0,inputs_problems/* problem */.CC)(place, text, { code: 'service-unknown', name: service, nearest: meant, known }));
    }
    return services.map((service) => {
        const declared = [...images, ...built].filter((one) => one.service === service.name);
        return declared.reduce((before, image) => withImage(before, image, problems), service);
    });
}
function withImage(service, image, problems) {
    const first = service.image;
    if (first === undefined)
        return { ...service, image };
    const text = together(first.text, image.text);
    if (text !== undefined)
        return { ...service, image: { text, place: first.place } };
    const fault = { code: 'declared-twice', what: 'image of', name: service.name, other: first.place };
    problems.push((0,inputs_problems/* problem */.CC)(image.place, image.text, fault));
    return service;
}
function together(first, second) {
    const [a, b] = [(0,image_reference/* readReference */.Wf)(first), (0,image_reference/* readReference */.Wf)(second)];
    const differ = (one, other) => one !== undefined && other !== undefined && one !== other;
    if (a.repository !== b.repository || differ(a.tag, b.tag) || differ(a.digest, b.digest))
        return undefined;
    const [name = ''] = first.split('@', 1);
    const tagged = a.tag === undefined && b.tag !== undefined ? `${name}:${b.tag}` : name;
    const digest = a.digest ?? b.digest;
    return digest === undefined ? tagged : `${tagged}@${digest}`;
}
const lacksDigest = (service, images) => service.image !== undefined &&
    (0,image_reference/* readReference */.Wf)(service.image.text).digest === undefined &&
    !images.some((image) => image.service === service.name);

// EXTERNAL MODULE: external "node:util"
var external_node_util_ = __webpack_require__(7975);
// EXTERNAL MODULE: ./lib/wire/url.js
var url = __webpack_require__(892);
// EXTERNAL MODULE: ./lib/inputs/route.js
var route = __webpack_require__(6396);
// EXTERNAL MODULE: ./lib/inputs/url.js
var inputs_url = __webpack_require__(5060);
;// CONCATENATED MODULE: ./lib/inputs/via.js


const isTargetName = (via) => !via.includes(':');
function judgeVias(routes, gates) {
    return routes.flatMap((route) => {
        const { via, each } = route.kind === 'parts' ? route.terms.terms : {};
        if (route.kind === 'line' || via === undefined || each !== undefined || !isTargetName(via))
            return [];
        const place = route.terms.places.via;
        const gate = gates.find(({ name }) => name === via);
        const known = gates.filter(({ canTunnel }) => canTunnel).map(({ name }) => name);
        if (gate === undefined)
            return [(0,inputs_problems/* problem */.CC)(place, via, { code: 'via-unknown', name: via, nearest: (0,nearest/* nearest */.p)(via, known), known })];
        if (gate.kind === undefined || gate.canTunnel)
            return [];
        return [(0,inputs_problems/* problem */.CC)(place, via, { code: 'via-kind', name: via, kind: gate.kind })];
    });
}
function judgeEach(routes, services, named, sites, gates) {
    return routes.flatMap((route) => {
        if (route.kind === 'line' || route.terms.terms.each === undefined)
            return [];
        const { service: name } = route.terms.terms.each;
        const place = route.terms.places.via;
        const service = services.find((one) => one.name === name);
        if (sites.includes(name))
            return [(0,inputs_problems/* problem */.CC)(place, name, { code: 'site-without-instances', service: name })];
        if (service === undefined) {
            if (named === undefined || named.includes(name))
                return [];
            return [(0,inputs_problems/* problem */.CC)(place, name, { code: 'via-service-unknown', name, nearest: (0,nearest/* nearest */.p)(name, named), known: named })];
        }
        const { by } = service.container;
        if (by === 'systemd' || by === 'pidfile')
            return [(0,inputs_problems/* problem */.CC)(place, name, { code: 'via-service-kind', name, kind: by, target: undefined })];
        return service.on.flatMap((target) => {
            const gate = gates.find((one) => one.name === target);
            if (gate?.kind === undefined || gate.reachesContainers)
                return [];
            return [(0,inputs_problems/* problem */.CC)(place, name, { code: 'via-service-kind', name, kind: gate.kind, target })];
        });
    });
}

;// CONCATENATED MODULE: ./lib/inputs/routes.js









function readRoutes(declared, context, problems) {
    const routes = new Map();
    for (const one of declared) {
        const claim = (0,inputs_problems/* keep */.aC)(readDeclared(one, context), problems);
        if (claim === undefined)
            continue;
        const route = { claim, sent: one.kind === 'line' ? undefined : sentBy(one, context), declared: [one] };
        if (one.kind === 'parts')
            problems.push(...misfits(claim, one.terms));
        const name = `${claim.method} ${claim.url}`;
        const question = questionOf(route);
        const first = routes.get(question);
        const both = first && routes_together(first, route);
        if (first === undefined)
            routes.set(question, route);
        else if (both !== undefined)
            routes.set(question, both);
        else
            problems.push((0,inputs_problems/* problem */.CC)(claim.place, claim.expect.text, {
                code: 'declared-twice',
                what: 'route',
                name,
                other: first.claim.place,
            }));
    }
    return withIds([...routes.values()]);
}
function withIds(routes) {
    const taken = new Set();
    return routes.map((route) => {
        const { id: request, via } = route.claim;
        const id = freeId(via === undefined ? request : `${request} via ${via}`, taken);
        taken.add(id);
        return { ...route, claim: { ...route.claim, id } };
    });
}
function routes_together(first, second) {
    const declared = [...first.declared, ...second.declared];
    if ((0,external_node_util_.isDeepStrictEqual)(answers(first.claim), answers(second.claim)))
        return { ...first, declared };
    const guarded = second.declared.flatMap((one) => (one.kind === 'line' ? (one.guarded ?? []) : []));
    const [anonymous] = guarded;
    if (anonymous === undefined || !(0,inputs_guards/* isWithin */.UO)(first.claim.expect, anonymous))
        return undefined;
    return { ...first, claim: { ...first.claim, expect: second.claim.expect }, declared };
}
function readDeclared(declared, context) {
    if (declared.kind === 'line')
        return (0,route/* readRoute */.S9)(declared.text, declared.place, context);
    const { terms, places } = declared.terms;
    const carried = carriedBy(terms);
    const read = (0,route/* readRequestAndStatus */.lM)(declared.request, declared.status, declared.place, {
        ...context,
        allowUnsafeHttp: context.allowUnsafeHttp || carried === 'private',
    });
    if (!read.ok)
        return read;
    const { via } = terms;
    if (via !== undefined && carried === 'network' && !context.allowUnsafeHttp && read.value.url.startsWith('http:'))
        return (0,inputs_problems/* mistake */.RT)(places.via, via, { code: 'url-plain-http', host: via.replace(/:\d+$/, '') });
    return (0,parsed/* parsed */.Y)({ ...read.value, ...terms });
}
function carriedBy({ via, each }) {
    if (each !== undefined)
        return 'private';
    if (via === undefined)
        return 'url';
    return isTargetName(via) || (0,url/* isLoopbackHost */.cW)(via.replace(/:\d+$/, '')) ? 'private' : 'network';
}
function sentBy({ terms }, { authorities }) {
    const { headers, body } = terms;
    const trusted = terms.authorities && authorities.get(terms.authorities.text);
    if (headers.length === 0 && body === undefined && trusted === undefined)
        return undefined;
    return { headers, body, ...(trusted === undefined ? {} : { authorities: trusted }) };
}
function misfits({ method, url, http, asserts = [], certificateDays }, { authorities, places }) {
    const isPlain = url.startsWith('http:');
    const needsTls = authorities !== undefined || certificateDays !== undefined;
    const readsBody = asserts.some(({ on }) => on !== 'header');
    return [
        ...(isPlain && http === '2' ? [(0,inputs_problems/* problem */.CC)(places.http, url, { code: 'term-needs-https', term: 'http' })] : []),
        ...(isPlain && needsTls ? [(0,inputs_problems/* problem */.CC)(places.tls, url, { code: 'term-needs-https', term: 'tls' })] : []),
        ...(method === 'HEAD' && readsBody ? [(0,inputs_problems/* problem */.CC)(places.body, undefined, { code: 'head-without-body' })] : []),
    ];
}
const questionOf = ({ claim: { method, url, via, each, http, follow }, sent, }) => JSON.stringify([method, url, via, each, http, follow, sent]);
function answers({ id: _id, place: _place, expect, method: _method, url: _url, ...terms }) {
    return [expect.codes, expect.classes, terms];
}
function readBase(declared, allowUnsafeHttp, problems) {
    const given = declared.filter((one) => one !== undefined && one !== 'unreadable');
    const read = given.map(({ text, place }) => (0,inputs_problems/* keep */.aC)((0,inputs_url/* readBaseUrl */.$)(text, place, allowUnsafeHttp), problems));
    const [first, second] = read;
    const [where, again] = given;
    if (first !== undefined && second !== undefined && first !== second && where && again)
        problems.push((0,inputs_problems/* problem */.CC)(again.place, again.text, { code: 'declared-twice', what: 'base-url', name: first, other: where.place }));
    return first ?? second ?? (given.length > 0 || declared.includes('unreadable') ? 'unreadable' : undefined);
}

;// CONCATENATED MODULE: ./lib/inputs/targets.js




function nameTargets(declared, problems) {
    const named = [];
    const unnamed = declared.filter((target) => target.name === undefined);
    for (const target of [...declared.filter((one) => one.name !== undefined), ...unnamed]) {
        const namesake = named.find((one) => one.name === target.name);
        const same = named.find((one) => one.address === target.address && !tellApart(one, target));
        const twin = namesake ?? same;
        if (twin === undefined)
            named.push({ ...target, name: target.name ?? freeName(hostOf(target.address), named) });
        else if (!isSame(twin, target))
            problems.push((0,inputs_problems/* problem */.CC)(target.place, target.address, twiceFault(twin, target)));
    }
    return declared.flatMap((one) => named.filter((target) => target.place === one.place));
}
function twiceFault(twin, target) {
    if (target.name === undefined || target.name === twin.name)
        return { code: 'declared-twice', what: 'target', name: twin.name, other: twin.place };
    return { code: 'address-twice', first: twin.name, other: twin.place };
}
const isSame = (a, b) => (b.name === undefined || b.name === a.name) && a.address === b.address && (0,external_node_util_.isDeepStrictEqual)(values(a), values(b));
const tellApart = (a, b) => Object.keys(a.settings).length > 0 && Object.keys(b.settings).length > 0 && !(0,external_node_util_.isDeepStrictEqual)(values(a), values(b));
const values = (target) => new Map(Object.entries(target.settings).map(([key, { value }]) => [key, value]));
function freeName(wanted, named) {
    const taken = new Set(named.map((target) => target.name));
    for (let number = 2, name = wanted;; number += 1) {
        if (!taken.has(name))
            return name;
        name = `${wanted}-${number}`;
    }
}
function hostOf(address) {
    const [, scheme, host] = /^([^:]*):\/\/(?:[^/@]*@)?(\[[^\]]*\]|[^:/?#]*)/.exec(address) ?? [];
    return host ? host.replace(/[[\]]/g, '') : (scheme ?? address).slice(0, 128);
}
function meantBy(address) {
    if (/^[A-Za-z_][\w.-]{0,31}@[A-Za-z0-9][A-Za-z0-9.-]{0,252}(?::\d{1,5})?$/.test(address))
        return { meant: `ssh://${address}` };
    return /^[A-Za-z0-9-]+(?:\.[A-Za-z0-9-]+)+(?::\d{1,5})?\/\S{0,200}$/.test(address)
        ? { meant: `https://${address}` }
        : undefined;
}
function readTarget(target, context) {
    const { address, place } = target;
    const known = context.kinds.map((kind) => `${kind.scheme}://`);
    const scheme = /^([A-Za-z][A-Za-z0-9+.-]*):\/\//.exec(address)?.[1];
    if (scheme === undefined || /\s/.test(address))
        return (0,inputs_problems/* mistake */.RT)(place, address, { code: 'target-malformed', known, ...meantBy(address) });
    const kind = context.kinds.find((one) => one.scheme === scheme);
    if (kind !== undefined) {
        const { access, timeout, allowUnsafeHttp, proxies } = context;
        const { name, settings } = target;
        const read = kind.read({ name, address, place, settings, access, timeout, allowUnsafeHttp, proxies });
        return read.ok ? read : (0,parsed/* refused */.J)(...read.problems.map((one) => (0,inputs_problems/* problem */.CC)(one.place, one.value, one.fault)));
    }
    const meant = (0,nearest/* nearest */.p)(scheme, context.kinds.map((one) => one.scheme));
    return (0,inputs_problems/* mistake */.RT)(place, address, { code: 'target-scheme-unknown', scheme, nearest: meant, known });
}

;// CONCATENATED MODULE: ./lib/inputs/claims.js







const maxTargets = 200;
const maxServices = 500;
const maxRoutes = 1000;
const maxFeatures = 100;
function readClaims(readings, context, problems) {
    const own = readings.flatMap((reading) => reading.problems);
    const declared = readings.map((reading) => reading.declared);
    const places = bounded('targets', declared.flatMap((one) => one.targets), maxTargets, own);
    const read = nameTargets(places, own).map((target) => ({ ...target, target: (0,inputs_problems/* keep */.aC)(readTarget(target, context), own) }));
    const targets = read.flatMap(({ target }) => target ?? []);
    const { allowUnsafeHttp, require, authorities } = context;
    const baseUrl = readBase(declared.map((one) => one.baseUrl), allowUnsafeHttp, own);
    const features = routesOf(bounded('features', declared.flatMap((one) => one.features), maxFeatures, own), own);
    const asked = bounded('routes', [...declared.flatMap((one) => one.routes), ...features.flatMap((one) => one.routes)], maxRoutes, own);
    const routes = readRoutes(asked, { baseUrl, allowUnsafeHttp, authorities }, own);
    const gates = read.map(({ name, target }) => ({
        name: name ?? '',
        kind: target?.kind,
        canTunnel: target?.tunnel !== undefined,
        reachesContainers: target?.tunnel !== undefined || target?.isThisMachine === true,
    }));
    own.push(...judgeVias(asked, gates));
    const sites = bounded('services', declared.flatMap((one) => one.sites), maxServices, own).map(({ name }) => name);
    const listed = declared.flatMap((one) => one.services).filter(({ name }) => !sites.includes(name));
    const named = bounded('services', once(listed), maxServices, own);
    const wanted = withImages(named, imagesOf(declared, context.built), own);
    const grounds = read.map(({ name, place, target }) => ({ name, place, hasInstances: target?.hasInstances }));
    const known = [...new Set([...grounds.map((ground) => ground.name), ...declared.flatMap((one) => one.targetNames)])];
    const complete = own.length === 0;
    const services = (0,coverage/* placeServices */.o)(wanted, { grounds, known, require, files: context.files }, own);
    own.push(...judgeEach(asked, services, imagesOf(declared, []).known, sites, gates));
    const traced = claimFeatures(features, { routes, named: imagesOf(declared, []).known, sites, declared: named, files: context.files }, own);
    if (complete)
        own.push(...emptiness(grounds, services, routes.map(({ claim }) => claim), sites.length > 0), ...endpointsAlone(targets, services, sites, require));
    problems.push(...distinct(own));
    return { targets, services, routes, traced };
}
function once(services) {
    const byName = new Map();
    for (const service of services)
        if (!byName.has(service.name))
            byName.set(service.name, service);
    return [...byName.values()];
}
function imagesOf(declared, built) {
    const names = declared.map((one) => one.serviceNames);
    const known = names.every((one) => one !== undefined) ? [...new Set(names.flat())] : undefined;
    const sites = declared.flatMap((one) => one.sites).map(({ name }) => name);
    return { images: declared.flatMap((one) => one.images), built, known, sites };
}
function bounded(what, entries, limit, problems) {
    const first = entries[limit];
    if (first === undefined)
        return entries;
    problems.push((0,inputs_problems/* problem */.CC)(first.place, undefined, { code: 'too-many', what, limit, amount: entries.length }));
    return [];
}
function emptiness(grounds, services, routes, hasSites) {
    const first = services[0];
    if (first !== undefined && grounds.length === 0)
        return [(0,inputs_problems/* problem */.CC)(first.place, undefined, { code: 'services-without-target' })];
    const statements = grounds.some((ground) => ground.hasInstances === false);
    if (first === undefined && !statements && !hasSites) {
        const place = grounds[0]?.place ?? routes[0]?.place ?? { kind: 'input', name: 'services' };
        return [(0,inputs_problems/* problem */.CC)(place, undefined, { code: routes.length === 0 ? 'nothing-to-verify' : 'routes-only' })];
    }
    return (0,coverage/* unclaimedHosts */.y)(grounds, services);
}
function endpointsAlone([first], services, sites, require) {
    if (require === 'claimed' || first === undefined || services.length > 0 || sites.length > 0)
        return [];
    return [(0,inputs_problems/* problem */.CC)(first.place, undefined, { code: 'proof-of-endpoint', proof: require })];
}
const distinct = (problems) => [
    ...new Map(problems.map((one) => [JSON.stringify(one), one])).values(),
];

// EXTERNAL MODULE: ./lib/inputs/commit-input.js + 2 modules
var commit_input = __webpack_require__(8422);
// EXTERNAL MODULE: ./lib/inputs/declarations.js
var declarations = __webpack_require__(9788);
// EXTERNAL MODULE: ./lib/inputs/declared.js
var declared = __webpack_require__(6307);
// EXTERNAL MODULE: ./lib/inputs/config/file.js
var config_file = __webpack_require__(6624);
;// CONCATENATED MODULE: ./lib/inputs/config/load.js



async function loadConfig(asked, path, secrets) {
    if (path === undefined)
        return nothing;
    const optional = path === declared/* declaredInputs */.W.config.default && (asked.front === 'action' || asked.inputs.get('config') === undefined);
    const file = await (0,config_file/* readConfigFile */.R)(path, { kind: 'input', name: 'config' }, asked.workspace, optional);
    if (!file.ok)
        return { reading: { declared: declarations/* unreadableDeclaration */.c0, problems: file.problems }, path: undefined };
    if (file.value === undefined)
        return nothing;
    const { readConfig } = await Promise.all(/* import() */[__webpack_require__.e(8815), __webpack_require__.e(7934), __webpack_require__.e(6095), __webpack_require__.e(7748)]).then(__webpack_require__.bind(__webpack_require__, 6095));
    return { reading: readConfig(file.value, secrets), path: file.value.path };
}
const nothing = { reading: { declared: declarations/* emptyDeclaration */.S5, problems: [] }, path: undefined };

;// CONCATENATED MODULE: ./lib/inputs/environment.js
const harmless = /^--(?:max-(?:old|semi|new)-space-size|stack-trace-limit|max-http-header-size|dns-result-order|unhandled-rejections|disable-warning|experimental-vm-modules|(?:no-)?warnings|no-deprecation|enable-source-maps|trace-[a-z-]+|openssl-legacy-provider|network-family-autoselection[a-z-]*)(?:=|$)/;
const readsAuthorities = /(?:^|\s)--use-(?:openssl|system)-ca(?:\s|$)/;
function unsafeVariables(environment) {
    const given = (name) => environment[name]?.trim() ?? '';
    const options = given('NODE_OPTIONS');
    const own = given('NODE_USE_SYSTEM_CA') === '1' || readsAuthorities.test(options);
    const found = {
        NODE_OPTIONS: !areHarmless(options),
        NODE_TLS_REJECT_UNAUTHORIZED: given('NODE_TLS_REJECT_UNAUTHORIZED') === '0',
        NODE_EXTRA_CA_CERTS: given('NODE_EXTRA_CA_CERTS') !== '',
        SSL_CERT_FILE: own && given('SSL_CERT_FILE') !== '',
        SSL_CERT_DIR: own && given('SSL_CERT_DIR') !== '',
        OPENSSL_CONF: !['', '/dev/null'].includes(given('OPENSSL_CONF')),
        LD_PRELOAD: given('LD_PRELOAD') !== '',
        LD_AUDIT: given('LD_AUDIT') !== '',
        ACTIONS_ALLOW_UNSECURE_COMMANDS: /^true$/i.test(given('ACTIONS_ALLOW_UNSECURE_COMMANDS')),
    };
    return Object.entries(found).flatMap(([name, isSet]) => (isSet ? [name] : []));
}
function areHarmless(options) {
    const words = options.split(/\s+/).filter((word) => word !== '');
    return words.every((word, at) => (word.startsWith('-') ? harmless.test(word) : harmless.test(words[at - 1] ?? '')));
}

// EXTERNAL MODULE: ./lib/inputs/files.js
var inputs_files = __webpack_require__(2362);
// EXTERNAL MODULE: ./lib/inputs/named-services.js
var named_services = __webpack_require__(1417);
// EXTERNAL MODULE: ./lib/inputs/template.js
var template = __webpack_require__(3487);
;// CONCATENATED MODULE: ./lib/inputs/lines.js





function linesOf(text, name, problems) {
    return text.split(/\r?\n/).flatMap((line, at) => {
        const declared = line.trim();
        if (declared === '' || declared.startsWith('#'))
            return [];
        const place = { kind: 'input', name, line: at + 1 };
        const meant = withoutListSyntax(declared);
        if (meant === declared)
            return [{ text: declared, place }];
        problems.push((0,inputs_problems/* problem */.CC)(place, declared, { code: 'line-of-list', line: meant }));
        return [];
    });
}
function withoutListSyntax(line) {
    const entry = line.replace(/^-\s+/, '');
    return /^(["']).+\1$/.test(entry) ? entry.slice(1, -1) : entry;
}
function readLists(given) {
    const problems = [];
    const targetLines = linesOf(given('target') ?? '', 'target', problems);
    const targetNames = targetLines.flatMap((line) => splitTarget(line.text).name ?? []);
    const targets = targetLines.flatMap((line) => lines_readTarget(line.text, line.place, problems));
    const services = linesOf(given('services') ?? '', 'services', problems).flatMap(({ text, place }) => (0,named_services/* namedServices */.Q)(text, place, problems));
    const routes = linesOf(given('routes') ?? '', 'routes', problems).flatMap((line) => isMisplaced(line.text, line.place, problems) ? [] : [{ kind: 'line', ...line }]);
    const images = linesOf(given('images') ?? '', 'images', problems).flatMap((line) => (0,inputs_problems/* keep */.aC)(readImageLine(line.text, line.place), problems) ?? []);
    const base = given('base-url')?.trim();
    const baseUrl = base ? { text: base, place: { kind: 'input', name: 'base-url' } } : undefined;
    const serviceNames = services.map((service) => service.name);
    return {
        declared: { targets, services, routes, images, sites: [], features: [], baseUrl, targetNames, serviceNames },
        problems,
    };
}
function lines_readTarget(text, place, problems) {
    const character = (0,inputs_problems/* controlCharacter */.TL)(text);
    if (character !== undefined) {
        problems.push((0,inputs_problems/* problem */.CC)(place, text, { code: 'control-character', character }));
        return [];
    }
    if (isMisplaced(text, place, problems))
        return [];
    const { name, address } = splitTarget(text);
    if (name !== undefined && (0,inputs_problems/* keep */.aC)((0,inputs_name/* readName */.MQ)(name, 'target', place), problems) === undefined)
        return [];
    return [{ name, address, settings: {}, place }];
}
function splitTarget(text) {
    const [, name, address] = /^([^:/]*?)\s*=\s*(.*)$/.exec(text) ?? [];
    return { name, address: address ?? text };
}
function isMisplaced(text, place, problems) {
    const misplaced = (0,template/* misplacedTemplate */.tf)(text, place);
    if (misplaced !== undefined)
        problems.push(misplaced);
    return misplaced !== undefined;
}

;// CONCATENATED MODULE: ./lib/inputs/public-files.js



const maxFetched = 200;
const maxNamed = 3;
const maxOfSite = 2000;
function readPublicFiles(services, manifests, allowUnsafeHttp, problems) {
    return services.flatMap(({ name, serves, files }) => {
        if (serves === undefined)
            return [];
        if (files === undefined)
            problems.push((0,inputs_problems/* problem */.CC)(serves.at.place, undefined, { code: 'missing', what: 'manifest' }));
        const open = readPublic(serves, manifests.get(name)?.manifest, allowUnsafeHttp, problems);
        return open === undefined ? [] : [publicFilesOf(name, open, maxFetched, serves.at.place)];
    });
}
function readSiteClaims(sites, manifests, allowUnsafeHttp, problems) {
    return sites.flatMap(({ name, serves, manifest: { text: path, place } }) => {
        const manifest = manifests.get(name);
        const open = readPublic(serves, manifest, allowUnsafeHttp, problems);
        if (manifest === undefined || open === undefined)
            return [];
        const { commit, dirty, listed } = open;
        if (commit === undefined) {
            problems.push((0,inputs_problems/* problem */.CC)(place, path, { code: 'site-without-commit', service: name, manifest: path }));
            return [];
        }
        const amount = open.files.length;
        if (amount > maxOfSite) {
            problems.push((0,inputs_problems/* problem */.CC)(serves.at.place, undefined, { code: 'site-too-large', limit: maxOfSite, amount }));
            return [];
        }
        const { claim, ask } = publicFilesOf(name, open, maxOfSite, serves.at.place);
        return [
            {
                claim: { ...claim, site: { manifest: path, commit, ...(dirty === undefined ? {} : { dirty }), listed, place } },
                ask,
            },
        ];
    });
}
function readPublic(serves, manifest, allowUnsafeHttp, problems) {
    const { at: declared } = serves;
    const base = (0,inputs_problems/* keep */.aC)((0,inputs_url/* readBaseUrl */.$)(declared.text, declared.place, allowUnsafeHttp), problems);
    const globs = readGlobs(serves, problems);
    const http2 = readVersion(serves, base, problems);
    const adds = (serves.adds ?? []).filter((text) => isAddition(text, problems)).map(({ text }) => text);
    if (base === undefined || manifest === undefined)
        return undefined;
    if (manifest.lists === 'names') {
        const { format } = manifest;
        if (format !== 'feature')
            problems.push((0,inputs_problems/* problem */.CC)(declared.place, declared.text, { code: 'manifest-without-hashes', format }));
        return undefined;
    }
    const { commit, dirty } = manifest;
    const open = manifest.files.filter(({ path }) => globs(path));
    const closed = [...manifest.files.filter(({ path }) => !globs(path)), ...manifest.links].map(({ path }) => path);
    if (open.length === 0)
        problems.push((0,inputs_problems/* problem */.CC)(declared.place, declared.text, { code: 'site-files-none', of: manifest.files.length }));
    return {
        at: `${base}/`,
        files: open.map(({ path, sha256 }) => ({ path, sha256 })),
        commit,
        dirty,
        listed: manifest.files.length,
        adds,
        http2,
        leftOut: { total: closed.length, paths: closed.slice(0, maxNamed) },
    };
}
function publicFilesOf(service, { at, files, leftOut, adds, http2 }, max, place) {
    const asked = Math.min(files.length, max);
    const rest = leftOut.total === 0 ? {} : { leftOut };
    const added = adds.length === 0 ? {} : { adds };
    return {
        claim: { service, at, asked, of: files.length, ...rest, ...added, place },
        ask: { service, at, files, max: asked, ...added, ...(http2 ? { http2 } : {}) },
    };
}
const configuration = /^(?:_headers|_redirects|_routes\.json|_worker\.(?:js|mjs)(?:\/.+)?|_config\.ya?ml|staticwebapp\.config\.json|vercel\.json|now\.json|netlify\.toml|firebase\.json|wrangler\.(?:toml|jsonc?)|static\.json|Staticfile|render\.yaml|amplify\.yml|CNAME|CORS|AUTH|ROUTER|web\.config)$/;
const isHidden = (path) => configuration.test(path) || /(?:^|\/)\./.test(path.replace(/^\.well-known\//, ''));
function readVersion({ http }, base, problems) {
    if (http === undefined || http.text === '1.1')
        return false;
    if (http.text !== '2')
        problems.push((0,inputs_problems/* problem */.CC)(http.place, http.text, { code: 'http-version-unknown' }));
    else if (base?.startsWith('http:'))
        problems.push((0,inputs_problems/* problem */.CC)(http.place, '2', { code: 'term-needs-https', term: 'http' }));
    return http.text === '2';
}
const leastAddition = 6;
function isAddition({ text, place }, problems) {
    const character = (0,inputs_problems/* controlCharacter */.TL)(text);
    if (character !== undefined)
        problems.push((0,inputs_problems/* problem */.CC)(place, text, { code: 'control-character', character }));
    const isWrong = text.replace(/^<\/?\w*|[>\s]/g, '').length < leastAddition || text.length > 512;
    if (isWrong)
        problems.push((0,inputs_problems/* problem */.CC)(place, text, { code: 'site-addition-malformed', least: leastAddition }));
    return character === undefined && !isWrong;
}
function readGlobs({ files }, problems) {
    if (files === undefined)
        return (path) => !isHidden(path);
    const right = files.filter((glob) => public_files_isGlob(glob, problems)).map(({ text }) => text);
    const [contents, outside] = [
        right.filter((text) => !text.startsWith('!')),
        right.filter((text) => text.startsWith('!')).map((text) => text.slice(1)),
    ];
    const some = contents.length === 0 ? ['**'] : contents;
    return (path) => some.some((glob) => glob === path || (!configuration.test(path) && external_node_path_.posix.matchesGlob(path, glob))) &&
        !outside.some((glob) => external_node_path_.posix.matchesGlob(path, glob));
}
function public_files_isGlob({ text, place }, problems) {
    const character = (0,inputs_problems/* controlCharacter */.TL)(text);
    if (character !== undefined)
        problems.push((0,inputs_problems/* problem */.CC)(place, text, { code: 'control-character', character }));
    const bare = text.replace(/^!/, '');
    const isWrong = bare === '' || bare.startsWith('/') || bare.split('/').includes('..');
    if (isWrong)
        problems.push((0,inputs_problems/* problem */.CC)(place, text, { code: 'site-glob-malformed' }));
    return character === undefined && !isWrong;
}

// EXTERNAL MODULE: ./lib/inputs/runner.js
var inputs_runner = __webpack_require__(407);
;// CONCATENATED MODULE: ./lib/inputs/raw-inputs.js





const inputNames = Object.keys(declared/* declaredInputs */.W);
const required = ['GITHUB_OUTPUT', 'GITHUB_STEP_SUMMARY', 'RUNNER_TEMP'];
const inputBytes = 1024 * 1024;
async function readRunnerInputs(environment) {
    const problems = [...(0,inputs_runner/* prepareRunner */.Sb)(environment), ...misspelledInputs(environment)];
    const runner = await (0,inputs_runner/* readRunner */.fY)(environment, required, problems);
    if (problems.length > 0 || runner === undefined)
        return (0,parsed/* refused */.J)(...problems);
    const inputs = new Map(inputNames.flatMap((input) => {
        const text = (0,inputs_runner/* given */.gI)(environment[variableOf(input)]);
        return text === undefined ? [] : [[input, text]];
    }));
    return (0,parsed/* parsed */.Y)({ front: 'action', inputs, environment, ...runner });
}
const variableOf = (input) => `INPUT_${input.toUpperCase()}`;
function misspelledInputs(environment) {
    const known = new Set(inputNames.map(variableOf));
    return Object.keys(environment).flatMap((variable) => {
        if (!variable.startsWith('INPUT_') || known.has(variable))
            return [];
        const key = variable.slice('INPUT_'.length).toLowerCase();
        const meant = (0,nearest/* nearest */.p)(key, inputNames);
        if (meant === undefined || (0,inputs_runner/* given */.gI)(environment[variable]) === undefined)
            return [];
        return [
            (0,inputs_problems/* problem */.CC)({ kind: 'input', name: key }, undefined, {
                code: 'unknown-input',
                key,
                nearest: meant,
                known: inputNames,
            }),
        ];
    });
}
function givenTexts(asked, problems) {
    const texts = new Map();
    for (const name of inputNames) {
        const text = (0,inputs_runner/* given */.gI)(asked.inputs.get(name)) ?? declared/* declaredInputs */.W[name].default;
        const amount = text === undefined ? 0 : Buffer.byteLength(text);
        if (amount > inputBytes) {
            problems.push((0,inputs_problems/* problem */.CC)({ kind: 'input', name }, undefined, { code: 'too-large', limit: inputBytes, amount }));
        }
        else if (text !== undefined)
            texts.set(name, text);
    }
    return (name) => texts.get(name);
}

;// CONCATENATED MODULE: ./lib/inputs/searches.js

const maxDescents = 2;
const maxSteps = 250;
const maxCharacters = 1024;
async function checkSearches(routes, guards, problems) {
    const all = [...guards, ...routes.flatMap((route) => (route.kind === 'parts' ? (route.guard ?? []) : []))];
    const searches = [
        ...routes.flatMap((route) => (route.kind === 'parts' ? route.terms.searches : [])),
        ...all.flatMap(({ callers }) => callers.flatMap((caller) => caller.searches ?? [])),
    ];
    const patterns = searches.filter(({ kind }) => kind === 'pattern');
    const paths = searches.filter(({ kind }) => kind === 'path');
    if (patterns.length > 0)
        problems.push(...(await wrongPatterns(patterns)));
    if (paths.length > 0)
        problems.push(...(await wrongPaths(paths)));
}
async function wrongPatterns(patterns) {
    const { RE2JS } = await __webpack_require__.e(/* import() */ 2856).then(__webpack_require__.bind(__webpack_require__, 2856));
    return patterns.flatMap(({ text, place }) => {
        if (text.length > maxCharacters)
            return [(0,inputs_problems/* problem */.CC)(place, text, { code: 'pattern-costly' })];
        try {
            const isCostly = RE2JS.compile(text).programSize() > maxSteps;
            return isCostly ? [(0,inputs_problems/* problem */.CC)(place, text, { code: 'pattern-costly' })] : [];
        }
        catch (error) {
            return [(0,inputs_problems/* problem */.CC)(place, text, { code: 'pattern-malformed', received: saidBy(error) })];
        }
    });
}
async function wrongPaths(paths) {
    const { compile } = await __webpack_require__.e(/* import() */ 393).then(__webpack_require__.t.bind(__webpack_require__, 393, 19));
    return paths.flatMap(({ text, place }) => {
        if ((text.match(/\.\./g)?.length ?? 0) > maxDescents)
            return [(0,inputs_problems/* problem */.CC)(place, text, { code: 'json-path-costly', limit: maxDescents })];
        try {
            compile(text);
            return [];
        }
        catch (error) {
            return [(0,inputs_problems/* problem */.CC)(place, text, { code: 'json-path-malformed', received: saidBy(error) })];
        }
    });
}
const saidBy = (error) => (error instanceof Error ? error.message : String(error)).split('\n', 1).join().slice(0, 200);

// EXTERNAL MODULE: ./lib/inputs/duration.js
var inputs_duration = __webpack_require__(7581);
// EXTERNAL MODULE: ./lib/inputs/scalar.js
var scalar = __webpack_require__(9737);
;// CONCATENATED MODULE: ./lib/inputs/settings.js





const second = 1000;
const hour = 3600 * second;
const maxWait = 6 * hour;
const usualWait = 60 * second;
const usualInterval = 2 * second;
const leastInterval = second / 10;
const leastTimeout = second / 10;
const maxStable = 20;
const maxConcurrency = 1000;
function readSettings(given, problems) {
    const text = (name) => given(name)?.trim() ?? '';
    const duration = (name, min, max) => (0,inputs_problems/* keep */.aC)((0,inputs_duration/* readDuration */.$)(text(name), placeOf(name), { min, max }), problems);
    const whole = (name, min, max) => (0,inputs_problems/* keep */.aC)((0,scalar/* readWhole */.oD)(text(name), placeOf(name), min, max), problems);
    const [settles, grows] = [given('wait') === undefined, given('interval') === undefined];
    const wait = settles ? usualWait : duration('wait', 0, maxWait);
    const interval = grows ? usualInterval : duration('interval', leastInterval, hour);
    const checks = whole('stable', 1, maxStable);
    const stable = wait === 0 && text('stable') === declared/* declaredInputs */.W.stable.default ? 1 : checks;
    const timeout = duration('timeout', leastTimeout, hour) ?? second;
    const concurrency = whole('concurrency', 1, maxConcurrency) ?? 1;
    const require = (0,inputs_problems/* keep */.aC)((0,scalar/* readProof */.r$)(text('require'), placeOf('require')), problems) ?? 'claimed';
    const failOn = (0,inputs_problems/* keep */.aC)((0,scalar/* readFailOn */.mc)(text('fail-on'), placeOf('fail-on')), problems) ?? 'error';
    const http = (0,inputs_problems/* keep */.aC)((0,scalar/* readBoolean */.Vf)(text('allow-unsafe-http'), placeOf('allow-unsafe-http')), problems);
    if (wait !== undefined && interval !== undefined && stable !== undefined && (stable - 1) * interval > wait) {
        const needed = (stable - 1) * interval;
        problems.push((0,inputs_problems/* problem */.CC)(placeOf('wait'), text('wait'), { code: 'wait-too-short', wait, interval, stable, needed }));
    }
    const pace = {
        wait: wait ?? 0,
        ...(settles && { settles }),
        interval: interval ?? second,
        ...(grows && { grows }),
        stable: stable ?? 1,
        timeout,
        concurrency,
    };
    return { pace, require, failOn, allowUnsafeHttp: http ?? true };
}
const placeOf = (name) => ({ kind: 'input', name });
function readAccess(given, mask) {
    const secret = (name) => {
        const text = given(name);
        if (text !== undefined)
            (0,template/* maskLines */.sD)(text, mask);
        return text;
    };
    return {
        sshKey: secret('ssh-key'),
        sshKeyPassphrase: secret('ssh-key-passphrase'),
        sshKnownHosts: given('ssh-known-hosts'),
        sshJump: given('ssh-jump')?.trim(),
    };
}

;// CONCATENATED MODULE: ./lib/inputs/index.js























async function readRequest(asked, kinds, conceal, readManifest) {
    const secrets = new Set();
    const mask = (secret) => {
        secrets.add(secret);
        conceal(secret);
    };
    const problems = [];
    const given = givenTexts(asked, problems);
    const access = readAccess(given, mask);
    const proxies = readProxies(asked.environment);
    for (const secret of proxies.secrets)
        (0,template/* maskLines */.sD)(secret, mask);
    const githubToken = given('github-token');
    if (githubToken !== undefined)
        (0,template/* maskLines */.sD)(githubToken, mask);
    const commit = (0,commit_input/* readCommitInput */.s)(asked, given('commit'), problems);
    const settings = readSettings(given, problems);
    const config = await loadConfig(asked, given('config'), { environment: asked.environment, mask });
    const { pace, require, failOn, allowUnsafeHttp } = settings;
    const readings = [config.reading, readLists(given)];
    const declared = readings.map((reading) => reading.declared);
    const images = declared.flatMap((one) => one.images);
    const undigested = declared.flatMap((one) => one.services).filter((service) => lacksDigest(service, images));
    const built = await readBuilt(asked.environment.GITHUB_ARTIFACTS_LIST, undigested, problems);
    const origin = { workspace: asked.workspace, readManifest };
    const listed = await (0,inputs_files/* readFiles */.Ul)(config.reading.declared.services, origin, problems);
    const presence = await readPresence(config.reading.declared.features, declared.flatMap((one) => one.services));
    const files = new Map([...listed, ...presence]);
    const sites = await (0,inputs_files/* readSites */.lp)(config.reading.declared.sites, origin, problems);
    const { routes: plainly, features: wanted } = config.reading.declared;
    const asking = [...plainly, ...wanted.flatMap((feature) => feature.routes)];
    const authorities = await readAuthorities(asking, asked.workspace, problems);
    await checkSearches(asking, wanted.flatMap(({ guard }) => guard ?? []), problems);
    const context = { kinds, access, timeout: pace.timeout, allowUnsafeHttp, proxies, require, built, files, authorities };
    const { targets, services, routes, traced } = readClaims(readings, context, problems);
    const publicFiles = [
        ...readPublicFiles(config.reading.declared.services, listed, allowUnsafeHttp, problems),
        ...readSiteClaims(config.reading.declared.sites, sites, allowUnsafeHttp, problems),
    ];
    const baseline = (0,inputs_problems/* keep */.aC)(readBaseline(config.reading.declared.baseline), problems) ?? 'off';
    if (problems.length > 0 || commit === undefined)
        return (0,parsed/* refused */.J)(...problems);
    const baselines = baseline === 'off'
        ? undefined
        : (0,judge_baseline/* planBaselines */.e3)(routes.map(({ claim }) => claim), baseline, new Map(routes.map(({ claim, sent }) => [claim.id, JSON.stringify(sent?.headers ?? [])])));
    const plan = {
        commit: commit.commit,
        commitFrom: commit.from,
        targets: targets.map(({ name, kind, address, hasInstances, isThisMachine, remoteEngine, place }) => ({
            ...{ name, kind, address, hasInstances, place },
            ...(isThisMachine && { isThisMachine }),
            ...(remoteEngine && { remoteEngine }),
        })),
        services,
        routes: routes.map(({ claim }) => claim),
        ...(traced.guards.length === 0 ? {} : { guards: traced.guards }),
        ...(traced.features.length === 0 ? {} : { features: traced.features }),
        ...(baselines === undefined ? {} : { baselines }),
        ...(publicFiles.length === 0 ? {} : { publicFiles: publicFiles.map(({ claim }) => claim) }),
        pace,
        ...(failOn === 'warning' ? { failOn } : {}),
        unsafe: [
            ...(allowUnsafeHttp ? ['allow-unsafe-http'] : []),
            ...(baseline === 'off' && routes.length > 0 ? ['baseline: off'] : []),
            ...unsafeVariables(asked.environment),
        ],
    };
    const manifests = new Map([...files].map(([service, { manifest }]) => [service, manifest]));
    const sent = new Map(routes.flatMap(({ claim, sent }) => (sent === undefined ? [] : [[claim.id, sent]])));
    const variables = variablesOf(config.reading.declared.services);
    return (0,parsed/* parsed */.Y)({
        plan,
        targets,
        manifests,
        sent,
        variables,
        secrets: [...secrets],
        publicFiles: publicFiles.map(({ ask }) => ask),
        credentials: traced.credentials,
        githubToken,
        config: config.path,
        commitKnownBy: commit.knownBy,
        proxies,
    });
}
const variablesOf = (services) => new Map(services.flatMap(({ name, requirements }) => {
    const env = requirements?.env ?? [];
    return env.length === 0 ? [] : [[name, env.map(({ name, value }) => ({ name, value }))]];
}));


/***/ }),

/***/ 6396:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   S9: () => (/* binding */ readRoute),
/* harmony export */   lM: () => (/* binding */ readRequestAndStatus),
/* harmony export */   rk: () => (/* binding */ readStatus)
/* harmony export */ });
/* harmony import */ var _parsed_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(3474);
/* harmony import */ var _problems_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(1733);
/* harmony import */ var _url_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(5060);



function readRoute(text, place, context) {
    const found = /^(.*?)\s+->\s+(.*)$/.exec(text.trim());
    const [, request, status] = found ?? [];
    if (request === undefined || status === undefined) {
        const character = (0,_problems_js__WEBPACK_IMPORTED_MODULE_0__/* .controlCharacter */ .TL)(text.replaceAll('\t', ' '));
        return (0,_problems_js__WEBPACK_IMPORTED_MODULE_0__/* .mistake */ .RT)(place, text, character ? { code: 'control-character', character } : { code: 'route-malformed' });
    }
    return readRequestAndStatus(request, status, place, context);
}
function readRequestAndStatus(request, status, place, context) {
    const problems = [];
    const asked = (0,_problems_js__WEBPACK_IMPORTED_MODULE_0__/* .keep */ .aC)(readAsk(request, place, context), problems);
    const expect = (0,_problems_js__WEBPACK_IMPORTED_MODULE_0__/* .keep */ .aC)(readStatus(status, place), problems);
    if (asked === undefined || expect === undefined)
        return (0,_parsed_js__WEBPACK_IMPORTED_MODULE_1__/* .refused */ .J)(...problems);
    return (0,_parsed_js__WEBPACK_IMPORTED_MODULE_1__/* .parsed */ .Y)({ id: `${asked.method} ${asked.url}`, ...asked, expect, place });
}
function readAsk(text, place, context) {
    const [, method, where] = /^(\S+)[\t ]+(\S+)$/.exec(text.trim()) ?? [];
    if (method === undefined || where === undefined)
        return (0,_problems_js__WEBPACK_IMPORTED_MODULE_0__/* .mistake */ .RT)(place, text, { code: 'route-malformed' });
    const problems = [];
    (0,_problems_js__WEBPACK_IMPORTED_MODULE_0__/* .keep */ .aC)(readMethod(method, place), problems);
    const url = (0,_problems_js__WEBPACK_IMPORTED_MODULE_0__/* .keep */ .aC)(readWhere(where, place, context), problems);
    return problems.length > 0 || url === undefined ? (0,_parsed_js__WEBPACK_IMPORTED_MODULE_1__/* .refused */ .J)(...problems) : (0,_parsed_js__WEBPACK_IMPORTED_MODULE_1__/* .parsed */ .Y)({ method, url });
}
function readMethod(text, place) {
    if (text === 'CONNECT')
        return (0,_problems_js__WEBPACK_IMPORTED_MODULE_0__/* .mistake */ .RT)(place, text, { code: 'method-unsupported', method: text });
    if (/^[A-Z][A-Z_-]{0,31}$/.test(text))
        return (0,_parsed_js__WEBPACK_IMPORTED_MODULE_1__/* .parsed */ .Y)(text);
    const suggestion = /^[a-z_-]{1,32}$/i.test(text) ? text.toUpperCase() : undefined;
    return (0,_problems_js__WEBPACK_IMPORTED_MODULE_0__/* .mistake */ .RT)(place, text, { code: 'method-malformed', suggestion });
}
function readWhere(text, place, context) {
    if (/^[a-z][a-z0-9+.-]*:/i.test(text)) {
        const url = (0,_url_js__WEBPACK_IMPORTED_MODULE_2__/* .readUrl */ .w)(text, place, context.allowUnsafeHttp);
        return url.ok ? (0,_parsed_js__WEBPACK_IMPORTED_MODULE_1__/* .parsed */ .Y)(url.value.href) : url;
    }
    if (!text.startsWith('/'))
        return (0,_problems_js__WEBPACK_IMPORTED_MODULE_0__/* .mistake */ .RT)(place, text, { code: 'route-path-malformed' });
    if (context.baseUrl === undefined)
        return (0,_problems_js__WEBPACK_IMPORTED_MODULE_0__/* .mistake */ .RT)(place, text, { code: 'base-url-missing' });
    const base = context.baseUrl === 'unreadable' ? 'https://unreadable.invalid' : context.baseUrl;
    const url = (0,_url_js__WEBPACK_IMPORTED_MODULE_2__/* .readUrl */ .w)(`${base}${text}`, place, true);
    if (url.ok)
        return (0,_parsed_js__WEBPACK_IMPORTED_MODULE_1__/* .parsed */ .Y)(url.value.href);
    return (0,_parsed_js__WEBPACK_IMPORTED_MODULE_1__/* .refused */ .J)(...url.problems.map((problem) => ({ ...problem, value: text })));
}
const leastStatus = 100;
const maxStatus = 599;
function readStatus(text, place) {
    const words = text.split('|').map((word) => word.trim());
    const codes = words.filter((word) => /^\d{3}$/.test(word)).map(Number);
    const classes = words.filter((word) => /^[1-5]xx$/i.test(word)).map((word) => Number(word[0]));
    if (codes.some((code) => code < leastStatus || code > maxStatus))
        return (0,_problems_js__WEBPACK_IMPORTED_MODULE_0__/* .mistake */ .RT)(place, text, { code: 'status-out-of-range', min: leastStatus, max: maxStatus });
    if (codes.length + classes.length !== words.length)
        return (0,_problems_js__WEBPACK_IMPORTED_MODULE_0__/* .mistake */ .RT)(place, text, { code: 'status-malformed' });
    return (0,_parsed_js__WEBPACK_IMPORTED_MODULE_1__/* .parsed */ .Y)({ codes: ordered(codes), classes: ordered(classes), text: words.join('|') });
}
const ordered = (numbers) => [...new Set(numbers)].sort((a, b) => a - b);


/***/ }),

/***/ 407:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   Sb: () => (/* binding */ prepareRunner),
/* harmony export */   fY: () => (/* binding */ readRunner),
/* harmony export */   gI: () => (/* binding */ given)
/* harmony export */ });
/* harmony import */ var node_fs__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(3024);
/* harmony import */ var node_path__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(6760);
/* harmony import */ var _parsed_js__WEBPACK_IMPORTED_MODULE_4__ = __webpack_require__(3474);
/* harmony import */ var _problems_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(1733);
/* harmony import */ var _workspace_file_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(5495);





const variables = ['GITHUB_WORKSPACE', 'GITHUB_EVENT_NAME', 'GITHUB_EVENT_PATH', 'GITHUB_SHA'];
const payloadBytes = 32 * 1024 * 1024;
async function readRunner(environment, needed, problems) {
    for (const name of [...needed, ...variables]) {
        if (given(environment[name]) !== undefined)
            continue;
        problems.push((0,_problems_js__WEBPACK_IMPORTED_MODULE_3__/* .problem */ .CC)({ kind: 'environment', name }, undefined, { code: 'runner-variable-missing', name }));
    }
    const { GITHUB_WORKSPACE: workspace, GITHUB_EVENT_NAME: name, GITHUB_EVENT_PATH: path } = environment;
    const payload = path ? (0,_problems_js__WEBPACK_IMPORTED_MODULE_3__/* .keep */ .aC)(await readPayload(path), problems) : undefined;
    return workspace && name ? { workspace, event: { name, payload } } : undefined;
}
function prepareRunner(environment) {
    return [
        ...writing('GITHUB_OUTPUT', environment, (path) => (0,node_fs__WEBPACK_IMPORTED_MODULE_0__.appendFileSync)(path, 'verified=false\n')),
        ...writing('RUNNER_TEMP', environment, (path) => {
            const folder = (0,node_fs__WEBPACK_IMPORTED_MODULE_0__.mkdtempSync)((0,node_path__WEBPACK_IMPORTED_MODULE_1__.join)(path, 'runtime-drift-'));
            try {
                (0,node_fs__WEBPACK_IMPORTED_MODULE_0__.writeFileSync)((0,node_path__WEBPACK_IMPORTED_MODULE_1__.join)(folder, 'file'), 'x'.repeat(64 * 1024));
            }
            finally {
                (0,node_fs__WEBPACK_IMPORTED_MODULE_0__.rmSync)(folder, { recursive: true, force: true });
            }
        }),
    ];
}
function writing(variable, environment, write) {
    const path = given(environment[variable]);
    if (path === undefined)
        return [];
    try {
        write(path);
        return [];
    }
    catch (error) {
        const reason = (0,_workspace_file_js__WEBPACK_IMPORTED_MODULE_2__/* .errorCode */ .C)(error);
        return [
            (0,_problems_js__WEBPACK_IMPORTED_MODULE_3__/* .problem */ .CC)({ kind: 'environment', name: variable }, path, { code: 'runner-file-unwritable', variable, reason }),
        ];
    }
}
const given = (text) => (text === '' ? undefined : text);
async function readPayload(path) {
    const place = { kind: 'environment', name: 'GITHUB_EVENT_PATH' };
    const unreadable = (reason) => (0,_problems_js__WEBPACK_IMPORTED_MODULE_3__/* .mistake */ .RT)(place, path, { code: 'event-unreadable', reason });
    try {
        if ((0,node_fs__WEBPACK_IMPORTED_MODULE_0__.statSync)(path).size > payloadBytes)
            return unreadable('too-large');
        const payload = JSON.parse((0,node_fs__WEBPACK_IMPORTED_MODULE_0__.readFileSync)(path, 'utf8'));
        return typeof payload === 'object' && payload !== null ? (0,_parsed_js__WEBPACK_IMPORTED_MODULE_4__/* .parsed */ .Y)(payload) : unreadable('not-an-object');
    }
    catch (error) {
        if (error instanceof SyntaxError)
            return unreadable('not-json');
        return unreadable((0,_workspace_file_js__WEBPACK_IMPORTED_MODULE_2__/* .errorCode */ .C)(error) === 'ENOENT' ? 'not-found' : 'not-readable');
    }
}


/***/ }),

/***/ 9737:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   D4: () => (/* binding */ availableProofs),
/* harmony export */   Vf: () => (/* binding */ readBoolean),
/* harmony export */   mc: () => (/* binding */ readFailOn),
/* harmony export */   oD: () => (/* binding */ readWhole),
/* harmony export */   r$: () => (/* binding */ readProof)
/* harmony export */ });
/* harmony import */ var _model_plan_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(2774);
/* harmony import */ var _parsed_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(3474);
/* harmony import */ var _nearest_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(3231);
/* harmony import */ var _problems_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(1733);




function readWhole(text, place, min, max) {
    if (!/^-?\d{1,15}$/.test(text))
        return (0,_problems_js__WEBPACK_IMPORTED_MODULE_1__/* .mistake */ .RT)(place, text, { code: 'number-malformed', min, max });
    const value = Number(text);
    if (value < min || value > max)
        return (0,_problems_js__WEBPACK_IMPORTED_MODULE_1__/* .mistake */ .RT)(place, text, { code: 'number-out-of-range', min, max });
    return (0,_parsed_js__WEBPACK_IMPORTED_MODULE_2__/* .parsed */ .Y)(value);
}
function readBoolean(text, place) {
    if (/^(?:true|True|TRUE)$/.test(text))
        return (0,_parsed_js__WEBPACK_IMPORTED_MODULE_2__/* .parsed */ .Y)(true);
    if (/^(?:false|False|FALSE)$/.test(text))
        return (0,_parsed_js__WEBPACK_IMPORTED_MODULE_2__/* .parsed */ .Y)(false);
    return (0,_problems_js__WEBPACK_IMPORTED_MODULE_1__/* .mistake */ .RT)(place, text, { code: 'boolean-malformed' });
}
const levels = ['error', 'warning'];
function readFailOn(text, place) {
    const level = levels.find((one) => one === text);
    if (level !== undefined)
        return (0,_parsed_js__WEBPACK_IMPORTED_MODULE_2__/* .parsed */ .Y)(level);
    return (0,_problems_js__WEBPACK_IMPORTED_MODULE_1__/* .mistake */ .RT)(place, text, {
        code: 'value-unknown',
        what: 'level',
        nearest: (0,_nearest_js__WEBPACK_IMPORTED_MODULE_0__/* .nearest */ .p)(text, levels),
        known: levels,
    });
}
const availableProofs = ['claimed', 'identified', 'hashed'];
function readProof(text, place) {
    const available = availableProofs.find((proof) => proof === text);
    if (available !== undefined)
        return (0,_parsed_js__WEBPACK_IMPORTED_MODULE_2__/* .parsed */ .Y)(available);
    if (_model_plan_js__WEBPACK_IMPORTED_MODULE_3__/* .proofs */ .g_.some((proof) => proof === text))
        return (0,_problems_js__WEBPACK_IMPORTED_MODULE_1__/* .mistake */ .RT)(place, text, { code: 'proof-unsupported', available: availableProofs });
    return (0,_problems_js__WEBPACK_IMPORTED_MODULE_1__/* .mistake */ .RT)(place, text, {
        code: 'proof-unknown',
        nearest: (0,_nearest_js__WEBPACK_IMPORTED_MODULE_0__/* .nearest */ .p)(text, availableProofs),
        known: availableProofs,
    });
}


/***/ }),

/***/ 3487:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   ou: () => (/* binding */ fillTemplate),
/* harmony export */   sD: () => (/* binding */ maskLines),
/* harmony export */   tf: () => (/* binding */ misplacedTemplate)
/* harmony export */ });
/* harmony import */ var _parsed_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(3474);
/* harmony import */ var _problems_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(1733);


function fillTemplate(text, place, secrets) {
    if (text.includes('${{'))
        return (0,_problems_js__WEBPACK_IMPORTED_MODULE_0__/* .mistake */ .RT)(place, undefined, { code: 'expression-in-file' });
    const problems = [];
    const filled = text.replace(/\$\{([^}]*)\}/g, (_all, name) => {
        const fault = faultOf(name, secrets.environment);
        if (fault !== undefined)
            problems.push((0,_problems_js__WEBPACK_IMPORTED_MODULE_0__/* .problem */ .CC)(place, undefined, fault));
        return variable(name, secrets.environment);
    });
    const bare = /(?:^|[\s=:])\$([A-Z_][A-Z0-9_]{2,})(?=$|[\s;,])/.exec(text)?.[1];
    if (bare !== undefined)
        problems.push((0,_problems_js__WEBPACK_IMPORTED_MODULE_0__/* .problem */ .CC)(place, undefined, { code: 'template-without-braces', name: bare }));
    if (/\$\{[^}]*$/.test(text))
        problems.push((0,_problems_js__WEBPACK_IMPORTED_MODULE_0__/* .problem */ .CC)(place, undefined, { code: 'template-malformed' }));
    for (const [, name = ''] of text.matchAll(/\$\{([^}]*)\}/g)) {
        const value = variable(name, secrets.environment);
        if (!isPublic(value, secrets.environment))
            maskLines(value, secrets.mask);
    }
    return problems.length > 0 ? (0,_parsed_js__WEBPACK_IMPORTED_MODULE_1__/* .refused */ .J)(...problems) : (0,_parsed_js__WEBPACK_IMPORTED_MODULE_1__/* .parsed */ .Y)(filled);
}
const publicNames = /^(?:GITHUB_(?:SHA|REF|REF_NAME|HEAD_REF|BASE_REF|REPOSITORY|REPOSITORY_OWNER|ACTOR|TRIGGERING_ACTOR|RUN_ID|RUN_NUMBER|RUN_ATTEMPT|JOB|WORKFLOW|EVENT_NAME|SERVER_URL|API_URL)|RUNNER_(?:OS|ARCH|NAME|ENVIRONMENT))$/;
function isPublic(value, environment) {
    if (/^(?:true|false|yes|no|on|off|null|none|\d{1,5})$/i.test(value.trim()))
        return true;
    return Object.entries(environment).some(([name, text]) => publicNames.test(name) && text === value);
}
function misplacedTemplate(text, place) {
    if (text.includes('${{'))
        return (0,_problems_js__WEBPACK_IMPORTED_MODULE_0__/* .problem */ .CC)(place, text, { code: 'expression-in-file' });
    return text.includes('${') ? (0,_problems_js__WEBPACK_IMPORTED_MODULE_0__/* .problem */ .CC)(place, text, { code: 'template-misplaced' }) : undefined;
}
function maskLines(secret, mask) {
    if (secret !== '')
        mask(secret);
    const lines = secret.split(/\r?\n|\r|\\n/).map((line) => line.trim());
    if (lines.length > 1)
        for (const line of lines)
            if (line.length >= 8)
                mask(line);
}
function faultOf(name, environment) {
    if (!/^[A-Za-z_][A-Za-z0-9_]*$/.test(name))
        return { code: 'template-malformed' };
    if (!Object.hasOwn(environment, name) || environment[name] === undefined)
        return { code: 'template-unset', name };
    return environment[name] === '' ? { code: 'template-empty', name } : undefined;
}
const variable = (name, environment) => Object.hasOwn(environment, name) ? (environment[name] ?? '') : '';


/***/ }),

/***/ 5060:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   $: () => (/* binding */ readBaseUrl),
/* harmony export */   w: () => (/* binding */ readUrl)
/* harmony export */ });
/* harmony import */ var _parsed_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(3474);
/* harmony import */ var _wire_url_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(892);
/* harmony import */ var _problems_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(1733);



function readUrl(text, place, allowUnsafeHttp) {
    const character = (0,_problems_js__WEBPACK_IMPORTED_MODULE_0__/* .controlCharacter */ .TL)(text);
    if (character !== undefined)
        return (0,_problems_js__WEBPACK_IMPORTED_MODULE_0__/* .mistake */ .RT)(place, text, { code: 'control-character', character });
    const fault = (0,_wire_url_js__WEBPACK_IMPORTED_MODULE_1__/* .urlFault */ .I_)(text, allowUnsafeHttp);
    return fault === undefined ? (0,_parsed_js__WEBPACK_IMPORTED_MODULE_2__/* .parsed */ .Y)(new URL(text)) : (0,_problems_js__WEBPACK_IMPORTED_MODULE_0__/* .mistake */ .RT)(place, text, fault);
}
function readBaseUrl(text, place, allowUnsafeHttp) {
    const url = readUrl(text, place, allowUnsafeHttp);
    if (!url.ok)
        return url;
    if (text.includes('?'))
        return (0,_problems_js__WEBPACK_IMPORTED_MODULE_0__/* .mistake */ .RT)(place, text, { code: 'url-query' });
    return (0,_parsed_js__WEBPACK_IMPORTED_MODULE_2__/* .parsed */ .Y)(url.value.href.replace(/\/+$/, ''));
}


/***/ }),

/***/ 892:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   I_: () => (/* binding */ urlFault),
/* harmony export */   U9: () => (/* binding */ isLoopback),
/* harmony export */   cW: () => (/* binding */ isLoopbackHost)
/* harmony export */ });
function urlFault(text, allowUnsafeHttp) {
    const scheme = /^([a-z][a-z0-9+.-]*):/i.exec(text)?.[1]?.toLowerCase();
    if (scheme !== undefined && scheme !== 'http' && scheme !== 'https' && text.includes('://'))
        return { code: 'url-scheme', scheme };
    if (!/^https?:\/\/[^/]/i.test(text) || /[\s\\\p{Cc}]/u.test(text) || !URL.canParse(text))
        return { code: 'url-malformed' };
    const { hostname, protocol, username, password } = new URL(text);
    if (username !== '' || password !== '' || /^https?:\/\/[^/?#]*@/i.test(text))
        return { code: 'url-credentials' };
    if (text.includes('#'))
        return { code: 'url-fragment' };
    if (protocol === 'http:' && !allowUnsafeHttp && !isLoopback(hostname))
        return { code: 'url-plain-http', host: hostname };
    return undefined;
}
const isLoopbackHost = (host) => URL.canParse(`http://${host}`) && isLoopback(new URL(`http://${host}`).hostname);
const isLoopback = (hostname) => hostname === 'localhost' || hostname === '[::1]' || /^127(?:\.\d{1,3}){3}$/.test(hostname);


/***/ })

};
