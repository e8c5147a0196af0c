export const id = 37;
export const ids = [37];
export const modules = {

/***/ 1916:
/***/ ((__unused_webpack_module, exports) => {

var __webpack_unused_export__;

__webpack_unused_export__ = true;
exports.Io = exports.kp = void 0;
var peq = new Uint32Array(0x10000);
var myers_32 = function (a, b) {
    var n = a.length;
    var m = b.length;
    var lst = 1 << (n - 1);
    var pv = -1;
    var mv = 0;
    var sc = n;
    var i = n;
    while (i--) {
        peq[a.charCodeAt(i)] |= 1 << i;
    }
    for (i = 0; i < m; i++) {
        var eq = peq[b.charCodeAt(i)];
        var xv = eq | mv;
        eq |= ((eq & pv) + pv) ^ pv;
        mv |= ~(eq | pv);
        pv &= eq;
        if (mv & lst) {
            sc++;
        }
        if (pv & lst) {
            sc--;
        }
        mv = (mv << 1) | 1;
        pv = (pv << 1) | ~(xv | mv);
        mv &= xv;
    }
    i = n;
    while (i--) {
        peq[a.charCodeAt(i)] = 0;
    }
    return sc;
};
var myers_x = function (b, a) {
    var n = a.length;
    var m = b.length;
    var mhc = [];
    var phc = [];
    var hsize = Math.ceil(n / 32);
    var vsize = Math.ceil(m / 32);
    for (var i = 0; i < hsize; i++) {
        phc[i] = -1;
        mhc[i] = 0;
    }
    var j = 0;
    for (; j < vsize - 1; j++) {
        var mv_1 = 0;
        var pv_1 = -1;
        var start_1 = j * 32;
        var vlen_1 = Math.min(32, m) + start_1;
        for (var k = start_1; k < vlen_1; k++) {
            peq[b.charCodeAt(k)] |= 1 << k;
        }
        for (var i = 0; i < n; i++) {
            var eq = peq[a.charCodeAt(i)];
            var pb = (phc[(i / 32) | 0] >>> i) & 1;
            var mb = (mhc[(i / 32) | 0] >>> i) & 1;
            var xv = eq | mv_1;
            var xh = ((((eq | mb) & pv_1) + pv_1) ^ pv_1) | eq | mb;
            var ph = mv_1 | ~(xh | pv_1);
            var mh = pv_1 & xh;
            if ((ph >>> 31) ^ pb) {
                phc[(i / 32) | 0] ^= 1 << i;
            }
            if ((mh >>> 31) ^ mb) {
                mhc[(i / 32) | 0] ^= 1 << i;
            }
            ph = (ph << 1) | pb;
            mh = (mh << 1) | mb;
            pv_1 = mh | ~(xv | ph);
            mv_1 = ph & xv;
        }
        for (var k = start_1; k < vlen_1; k++) {
            peq[b.charCodeAt(k)] = 0;
        }
    }
    var mv = 0;
    var pv = -1;
    var start = j * 32;
    var vlen = Math.min(32, m - start) + start;
    for (var k = start; k < vlen; k++) {
        peq[b.charCodeAt(k)] |= 1 << k;
    }
    var score = m;
    for (var i = 0; i < n; i++) {
        var eq = peq[a.charCodeAt(i)];
        var pb = (phc[(i / 32) | 0] >>> i) & 1;
        var mb = (mhc[(i / 32) | 0] >>> i) & 1;
        var xv = eq | mv;
        var xh = ((((eq | mb) & pv) + pv) ^ pv) | eq | mb;
        var ph = mv | ~(xh | pv);
        var mh = pv & xh;
        score += (ph >>> (m - 1)) & 1;
        score -= (mh >>> (m - 1)) & 1;
        if ((ph >>> 31) ^ pb) {
            phc[(i / 32) | 0] ^= 1 << i;
        }
        if ((mh >>> 31) ^ mb) {
            mhc[(i / 32) | 0] ^= 1 << i;
        }
        ph = (ph << 1) | pb;
        mh = (mh << 1) | mb;
        pv = mh | ~(xv | ph);
        mv = ph & xv;
    }
    for (var k = start; k < vlen; k++) {
        peq[b.charCodeAt(k)] = 0;
    }
    return score;
};
var distance = function (a, b) {
    if (a.length < b.length) {
        var tmp = b;
        b = a;
        a = tmp;
    }
    if (b.length === 0) {
        return a.length;
    }
    if (a.length <= 32) {
        return myers_32(a, b);
    }
    return myers_x(a, b);
};
exports.Io = distance;
var closest = function (str, arr) {
    var min_distance = Infinity;
    var min_index = 0;
    for (var i = 0; i < arr.length; i++) {
        var dist = distance(str, arr[i]);
        if (dist < min_distance) {
            min_distance = dist;
            min_index = i;
        }
    }
    return arr[min_index];
};
exports.kp = closest;


/***/ }),

/***/ 6332:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   D: () => (/* binding */ readLikeness),
/* harmony export */   _: () => (/* binding */ planControls)
/* harmony export */ });
/* harmony import */ var _group_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(9790);
/* harmony import */ var _redirect_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(1865);


const mostControls = 50;
const mostSamples = 50;
function planControls(routes, mode) {
    const doubtful = routes.flatMap((route, index) => (isDoubtful(route) ? [{ route, index }] : []));
    const groups = (0,_group_js__WEBPACK_IMPORTED_MODULE_0__/* .gather */ .kg)(doubtful, ({ route }) => {
        const { url, via, each, http, follow, headers } = route;
        return JSON.stringify([
            mode === 'strict' ? directoryOf(url) : (0,_redirect_js__WEBPACK_IMPORTED_MODULE_1__/* .originOf */ .yv)(url),
            methodOf(route),
            via,
            each,
            http,
            follow,
            headers,
        ]);
    });
    const probes = groups.slice(0, mostControls).map((group) => {
        const directory = group.map(({ route }) => directoryOf(route.url)).reduce(shared);
        const { via, each, http, follow, headers } = group[0].route;
        const method = methodOf(group[0].route);
        const samples = Math.min(mostSamples, Math.max(...group.map(({ route }) => route.samples ?? 1)));
        return {
            directory,
            routes: group.map(({ index }) => index),
            ...(method === 'GET' ? {} : { method }),
            ...(via === undefined ? {} : { via }),
            ...(each === undefined ? {} : { each }),
            ...(http === undefined ? {} : { http }),
            ...(follow === undefined ? {} : { follow }),
            ...(headers === undefined ? {} : { headers }),
            ...(samples === 1 ? {} : { samples }),
        };
    });
    return probes.length === 0 ? undefined : { mode, probes };
}
const isDoubtful = ({ expect, asserts = [], build }) => asserts.length === 0 && build === undefined && !isAbsence(expect);
const isAbsence = ({ codes, classes }) => classes.length === 0 && codes.every(isUnknown);
const isUnknown = (status) => status === 404 || status === 410;
const methodOf = ({ method }) => method === 'HEAD' || method === 'OPTIONS' ? method : 'GET';
const withoutQuery = (url) => url.replace(/[?#].*/, '');
function directoryOf(url) {
    const path = withoutQuery(url);
    const origin = (0,_redirect_js__WEBPACK_IMPORTED_MODULE_1__/* .originOf */ .yv)(url);
    return path.length === origin.length ? `${origin}/` : path.slice(0, path.lastIndexOf('/') + 1);
}
function shared(a, b) {
    let end = (0,_redirect_js__WEBPACK_IMPORTED_MODULE_1__/* .originOf */ .yv)(a).length + 1;
    for (let next = a.indexOf('/', end); next !== -1 && b.startsWith(a.slice(0, next + 1)); next = a.indexOf('/', end))
        end = next + 1;
    return a.slice(0, end);
}
function readLikeness(route, answer, { directory }, control) {
    if (control?.kind !== 'seen')
        return 'apart';
    const { tally } = control.value;
    const others = tally === undefined
        ? [control.value]
        : tally.groups.flatMap(({ sight }) => (sight.kind === 'seen' ? [sight.value] : []));
    return others.map((other) => compare(route.url, directory, answer, other)).find((one) => one !== 'apart') ?? 'apart';
}
function compare(url, directory, answer, other) {
    const { status, location } = answer;
    if (status !== other.status || isUnknown(status) || other.edge !== undefined)
        return 'apart';
    if (status === 401 || status === 403)
        return 'refusal';
    const isAt = isEntrance(url, directory);
    if (location !== undefined && other.location !== undefined) {
        const to = leadsWhere(location, url);
        if (to !== leadsWhere(other.location, directory))
            return 'apart';
        if ((0,_redirect_js__WEBPACK_IMPORTED_MODULE_1__/* .leadsToLogin */ .yP)(url, location))
            return 'login';
        return isAt ? 'apart' : 'page';
    }
    return !isAt && isSameBody(answer, other) ? 'page' : 'apart';
}
const isEntrance = (url, directory) => [directory, `${directory}index.html`, directory.slice(0, -1)].includes(withoutQuery(url));
function isSameBody({ body: a }, { body: b }) {
    if (a === undefined || b === undefined)
        return false;
    if (a.sha256 === b.sha256)
        return a.bytes === b.bytes;
    return (a.shape ?? a.sha256) === (b.shape ?? b.sha256);
}
function leadsWhere(location, from) {
    const [to, own] = [URL.parse(location, from), URL.parse(from)];
    if (to === null || own === null)
        return location;
    const path = to.pathname.replace(/runtime-drift-[0-9a-f-]{36}/, '');
    const echoed = own.pathname.length > 1 ? path.replace(own.pathname, '') : path;
    if ((0,_redirect_js__WEBPACK_IMPORTED_MODULE_1__/* .leadsToLogin */ .yP)(from, location))
        return `${to.origin}${withoutNonces(to.pathname)}`;
    return [to.origin, withoutNonces(echoed).replace(/\/$/, ''), ...questionOf(to, own)].join(' ');
}
const questionOf = ({ searchParams }, { pathname, search }) => [...searchParams]
    .filter(([, value]) => !value.includes('runtime-drift-') && (pathname === '/' || !value.includes(pathname)))
    .map(([name, value]) => `${name}=${search.includes(value) ? '' : withoutNonces(value)}`)
    .toSorted();
const withoutNonces = (text) => text.replace(/[0-9a-f]{8}(?:-[0-9a-f]{4}){3}-[0-9a-f]{12}/gi, '').replace(/(?=[a-z_-]*\d)[\w-]{16,}/gi, '');


/***/ }),

/***/ 9790:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   F8: () => (/* binding */ groupOf),
/* harmony export */   KT: () => (/* binding */ named),
/* harmony export */   Nl: () => (/* binding */ commandOf),
/* harmony export */   kg: () => (/* binding */ gather),
/* harmony export */   pA: () => (/* binding */ instanceKey)
/* harmony export */ });
function gather(items, key) {
    const groups = new Map();
    for (const item of items) {
        const group = groups.get(key(item));
        if (group === undefined)
            groups.set(key(item), [item]);
        else
            group.push(item);
    }
    return [...groups.values()];
}
const commandOf = ({ target, service, compose }) => compose === undefined
    ? JSON.stringify([target, service])
    : JSON.stringify([target, compose.project, compose.workingDir, compose.configFiles]);
function groupOf(instances) {
    const [{ target, compose }] = instances;
    return {
        target,
        compose,
        services: [...new Set(instances.map(({ service }) => service))],
        instances: named(instances),
    };
}
const named = (instances) => gather(instances, instanceKey).map(([instance]) => instance);
const instanceKey = ({ target, service, container }) => JSON.stringify([target, service, container]);


/***/ }),

/***/ 8346:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   JP: () => (/* binding */ linkNames),
/* harmony export */   g_: () => (/* binding */ proofs)
/* harmony export */ });

const linkNames = ['source', 'build', 'runtime', 'route', 'auth'];
const proofs = ['claimed', 'identified', 'hashed', 'attested'];


/***/ }),

/***/ 2996:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   m: () => (/* binding */ commitSha)
/* harmony export */ });
function commitSha(text) {
    return /^(?:[0-9a-f]{40}|[0-9a-f]{64})$/.test(text) && !/^0+$/.test(text) ? text : undefined;
}


/***/ }),

/***/ 1865:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   sN: () => (/* binding */ readMove),
/* harmony export */   yP: () => (/* binding */ leadsToLogin),
/* harmony export */   yv: () => (/* binding */ originOf)
/* harmony export */ });
const loginPath = /[/#_.-](?:log-?in|log_in|sign-?in|sign_in|logon|auth|oauth2?|sso|saml2?|openid(?:-connect)?|authorize|session\/new)(?:[/_.?-]|$)/i;
const loginHost = /^(?:login|signin|auth|sso|accounts?|idp?|identity)\./i;
const originOf = (url) => /^[a-z]+:\/\/[^/?#]*/.exec(url)?.[0] ?? url;
function readMove(url, location) {
    const [from, to] = [URL.parse(url), URL.parse(location, url)];
    if (from === null || to === null || to.href === from.href)
        return undefined;
    if (to.hostname !== from.hostname)
        return 'host';
    if (to.pathname === from.pathname && to.search === from.search && to.protocol !== from.protocol)
        return 'tls';
    if (to.origin === from.origin && bare(to.pathname) === bare(from.pathname))
        return 'slash';
    return to.origin === from.origin ? 'path' : 'host';
}
function leadsToLogin(url, location) {
    const move = readMove(url, location);
    const to = URL.parse(location, url);
    if (to === null || move === 'tls' || move === 'slash')
        return false;
    return loginPath.test(to.pathname + to.hash) || (move === 'host' && loginHost.test(to.hostname));
}
const bare = (path) => path.replace(/\/$/, '');


/***/ }),

/***/ 4484:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   Hz: () => (/* binding */ spellingsOf),
/* harmony export */   T7: () => (/* binding */ isFromRepository),
/* harmony export */   Wf: () => (/* binding */ readReference),
/* harmony export */   tH: () => (/* binding */ hasDigest),
/* harmony export */   uu: () => (/* binding */ fullTag)
/* harmony export */ });
function readReference(text) {
    const [name = '', digest] = text.split('@', 2);
    const slash = name.lastIndexOf('/');
    const colon = name.indexOf(':', slash + 1);
    const path = colon === -1 ? name : name.slice(0, colon);
    return {
        repository: inFull(path),
        tag: colon === -1 ? undefined : name.slice(colon + 1),
        digest: digest === '' ? undefined : digest,
    };
}
function inFull(path) {
    const slash = path.indexOf('/');
    const first = slash === -1 ? '' : path.slice(0, slash);
    const isDomain = /[.:]/.test(first) || first === 'localhost' || first !== first.toLowerCase();
    if (!isDomain)
        return `docker.io/${slash === -1 ? `library/${path}` : path}`;
    const rest = path.slice(slash + 1);
    if (first !== 'docker.io' && first !== 'index.docker.io')
        return path;
    return `docker.io/${rest.includes('/') ? rest : `library/${rest}`}`;
}
function spellingsOf(repository) {
    const hub = 'docker.io/';
    if (!repository.startsWith(hub))
        return [repository];
    const path = repository.slice(hub.length);
    const single = path.startsWith('library/') && !path.slice('library/'.length).includes('/');
    const paths = single ? [path, path.slice('library/'.length)] : [path];
    return paths.flatMap((one) => [`docker.io/${one}`, `index.docker.io/${one}`, one]);
}
const fullTag = ({ repository, tag }) => `${repository}:${tag ?? 'latest'}`;
function hasDigest(image, digest) {
    return image.id === digest || image.repoDigests.some((text) => readReference(text).digest === digest);
}
function isFromRepository(reference, image, expected) {
    const names = isImageId(reference) ? [...(image?.tags ?? []), ...(image?.repoDigests ?? [])] : [reference];
    return names
        .map(readReference)
        .some(({ repository, tag }) => repository === expected.repository && (expected.tag === undefined || expected.tag === tag));
}
const isImageId = (reference) => /^(?:sha256:)?[0-9a-f]{64}$/.test(reference);


/***/ }),

/***/ 1497:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {


// EXPORTS
__webpack_require__.d(__webpack_exports__, {
  C: () => (/* binding */ readAskedCommit)
});

// EXTERNAL MODULE: ./lib/chain/plan/commit.js
var plan_commit = __webpack_require__(2996);
// EXTERNAL MODULE: ./lib/parsed.js
var parsed = __webpack_require__(3474);
// EXTERNAL MODULE: ./lib/inputs/mistakes.js
var mistakes = __webpack_require__(9416);
;// CONCATENATED MODULE: ./lib/inputs/commit.js



function readCommit(text, place) {
    const commit = (0,plan_commit/* commitSha */.m)(text);
    return commit === undefined ? (0,mistakes/* mistake */.RT)(place, text, faultOf(text)) : (0,parsed/* parsed */.Y)(commit);
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
            return (0,mistakes/* mistake */.RT)(place, undefined, { code: 'commit-unsafe-event', event: event.name });
        default:
            return (0,mistakes/* mistake */.RT)(place, undefined, { code: 'commit-not-in-event', event: event.name });
    }
}
function ofPush(event, place, at) {
    const ref = own(event.payload, 'ref');
    if (own(event.payload, 'deleted') === true) {
        const named = typeof ref === 'string' ? ref : undefined;
        return (0,mistakes/* mistake */.RT)(place, undefined, { code: 'commit-deleted-ref', event: event.name, ref: named });
    }
    return at(typeof ref === 'string' && ref.startsWith('refs/tags/') ? 'head_commit.id' : 'after');
}
const isMerged = (payload) => own(payload, 'action') === 'closed' && own(payload, 'pull_request.merged') === true;
function read(field, value, event, place) {
    if (typeof value !== 'string' || value === '')
        return (0,mistakes/* mistake */.RT)(place, undefined, { code: 'commit-field-missing', event, field });
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

;// CONCATENATED MODULE: ./lib/inputs/commit-asked.js



function readAskedCommit(asked, text, problems) {
    const place = { kind: 'input', name: 'commit' };
    const { event, checkoutCommit } = asked;
    const ofEvent = event && commitOfEvent(event, asked.environment.GITHUB_SHA);
    if (text !== undefined) {
        const commit = (0,mistakes/* keep */.aC)(readCommit(text, place), problems);
        const known = ofEvent?.ok === true && ofEvent.value.commit === commit;
        return commit && { commit, from: { kind: 'input' }, knownBy: known ? 'event' : undefined };
    }
    if (event !== undefined && ofEvent !== undefined) {
        const read = (0,mistakes/* keep */.aC)(ofEvent, problems);
        return (read && { commit: read.commit, from: { kind: 'event', event: event.name, field: read.field }, knownBy: 'event' });
    }
    if (checkoutCommit === undefined) {
        problems.push((0,mistakes/* problem */.CC)(place, undefined, { code: 'commit-not-named' }));
        return undefined;
    }
    const commit = (0,mistakes/* keep */.aC)(readCommit(checkoutCommit, place), problems);
    return commit && { commit, from: { kind: 'checkout' }, knownBy: undefined };
}


/***/ }),

/***/ 6624:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   R: () => (/* binding */ readConfigFile)
/* harmony export */ });
/* unused harmony export mostBytes */
/* harmony import */ var _parsed_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(3474);
/* harmony import */ var _mistakes_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(9416);
/* harmony import */ var _workspace_file_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(5495);



const mostBytes = 1024 * 1024;
async function readConfigFile(path, place, workspace, optional) {
    const character = (0,_mistakes_js__WEBPACK_IMPORTED_MODULE_1__/* .controlCharacter */ .TL)(path);
    if (character !== undefined)
        return (0,_mistakes_js__WEBPACK_IMPORTED_MODULE_1__/* .mistake */ .RT)(place, path, { code: 'control-character', character });
    const file = await (0,_workspace_file_js__WEBPACK_IMPORTED_MODULE_0__/* .readWorkspaceFile */ .s)(path, workspace, mostBytes);
    if (file.kind === 'text')
        return (0,_parsed_js__WEBPACK_IMPORTED_MODULE_2__/* .parsed */ .Y)({ path: file.path, text: file.text });
    if (file.kind === 'missing' && optional)
        return (0,_parsed_js__WEBPACK_IMPORTED_MODULE_2__/* .parsed */ .Y)(undefined);
    return (0,_mistakes_js__WEBPACK_IMPORTED_MODULE_1__/* .mistake */ .RT)(place, path, faultOf(file));
}
function faultOf(file) {
    switch (file.kind) {
        case 'missing':
            return { code: 'config-missing' };
        case 'not-a-file':
            return { code: 'config-not-a-file' };
        case 'not-utf8':
            return { code: 'config-not-utf8' };
        case 'outside':
            return { code: 'config-outside', by: file.by };
        case 'too-large':
            return { code: 'too-large', limit: mostBytes, amount: file.amount };
        case 'unreadable':
            return { code: 'config-unreadable', reason: file.reason };
    }
}


/***/ }),

/***/ 9283:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   o: () => (/* binding */ placeServices),
/* harmony export */   y: () => (/* binding */ unclaimedHosts)
/* harmony export */ });
/* harmony import */ var _daemon_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(9637);
/* harmony import */ var _files_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(2362);
/* harmony import */ var _mistakes_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(9416);
/* harmony import */ var _nearest_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(3231);




function placeServices(services, { grounds, known, require, files }, problems) {
    const hosts = grounds.filter((ground) => ground.yields !== 'statement');
    const usual = (hosts.length > 0 ? hosts : grounds).map((ground) => ground.name);
    const claims = services.map((service) => {
        const container = service.container ?? { by: 'service', name: service.name };
        const claim = {
            name: service.name,
            on: service.on === undefined ? usual : namesOn(service.name, service.on, known, problems),
            container,
            instances: service.instances,
            image: service.image?.text,
            files: files.get(service.name)?.claim,
            ...claimedConduct(service),
            ...(0,_daemon_js__WEBPACK_IMPORTED_MODULE_2__/* .releaseOf */ .l7)({ container }, service.release),
            ...(service.logs === undefined ? {} : { logs: service.logs }),
            require: service.require ?? require,
            place: service.place,
        };
        problems.push(...(0,_files_js__WEBPACK_IMPORTED_MODULE_0__/* .judgeRequired */ .lk)(claim, service), ...(0,_daemon_js__WEBPACK_IMPORTED_MODULE_2__/* .judgeKind */ .E_)(claim, service));
        return claim;
    });
    const tied = new Set(services.flatMap(({ name, on }) => (on === undefined ? [] : [name])));
    problems.push(...judgeEndpoints(claims, tied, grounds));
    return claims;
}
function judgeEndpoints(claims, tied, grounds) {
    const endpoints = new Set(grounds.flatMap(({ name, yields }) => (yields === 'statement' ? [name] : [])));
    const onEndpoints = claims.filter(({ on }) => on.length > 0 && on.every((name) => endpoints.has(name)));
    const [first, ...others] = onEndpoints.filter(({ name }) => !tied.has(name));
    const unseen = first === undefined
        ? []
        : [
            (0,_mistakes_js__WEBPACK_IMPORTED_MODULE_3__/* .problem */ .CC)(first.place, undefined, {
                code: 'services-not-visible',
                services: [first, ...others].map(({ name }) => name),
                targets: first.on,
            }),
        ];
    const shared = [...endpoints].flatMap((target) => {
        const services = claims.filter(({ name, on }) => tied.has(name) && on.includes(target));
        const second = services[1];
        if (second === undefined)
            return [];
        const names = services.map(({ name }) => name);
        return [(0,_mistakes_js__WEBPACK_IMPORTED_MODULE_3__/* .problem */ .CC)(second.place, undefined, { code: 'endpoint-of-several', target, services: names })];
    });
    const asked = onEndpoints.filter(({ name }) => tied.has(name)).flatMap((claim) => ofHosts(claim));
    return [...unseen, ...shared, ...asked];
}
function ofHosts({ name: service, on, place, container, instances, image, files, listens, env, current, }) {
    const asked = {
        container: container.by === 'service' ? undefined : container,
        ...{ instances, image, artifact: files, listens, env, current },
    };
    return Object.entries(asked).flatMap(([key, value]) => value === undefined
        ? []
        : [(0,_mistakes_js__WEBPACK_IMPORTED_MODULE_3__/* .problem */ .CC)(place, undefined, { code: 'not-on-endpoint', key, service, target: on[0] ?? '' })]);
}
function claimedConduct({ conduct }) {
    if (conduct === undefined)
        return {};
    const { listens, env, current, reloads } = conduct;
    return {
        ...(listens.length === 0 ? {} : { listens }),
        ...(env.length === 0 ? {} : { env: env.map(({ name, place }) => ({ name, place })) }),
        ...(current ? { current } : {}),
        ...(reloads ? { reloads } : {}),
    };
}
function namesOn(service, on, known, problems) {
    for (const { text, place } of on) {
        if (known.includes(text))
            continue;
        const meant = (0,_nearest_js__WEBPACK_IMPORTED_MODULE_1__/* .nearest */ .p)(text, known);
        problems.push((0,_mistakes_js__WEBPACK_IMPORTED_MODULE_3__/* .problem */ .CC)(place, text, { code: 'target-unknown', service, name: text, nearest: meant, known }));
    }
    return [...new Set(on.map((one) => one.text))];
}
function unclaimedHosts(grounds, services) {
    const claimed = new Set(services.flatMap((service) => service.on));
    return grounds.flatMap(({ name, yields, place }) => yields !== 'instances' || claimed.has(name) ? [] : [(0,_mistakes_js__WEBPACK_IMPORTED_MODULE_3__/* .problem */ .CC)(place, undefined, { code: 'target-unclaimed', name })]);
}


/***/ }),

/***/ 9637:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   E_: () => (/* binding */ judgeKind),
/* harmony export */   H_: () => (/* binding */ readUnit),
/* harmony export */   UL: () => (/* binding */ readPidFile),
/* harmony export */   cu: () => (/* binding */ readRevisionFile),
/* harmony export */   j_: () => (/* binding */ readSwarm),
/* harmony export */   l7: () => (/* binding */ releaseOf),
/* harmony export */   qu: () => (/* binding */ readHostPath)
/* harmony export */ });
/* harmony import */ var _parsed_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(3474);
/* harmony import */ var _mistakes_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(9416);


function readSwarm(text, place) {
    if (/^[A-Za-z0-9](?:[A-Za-z0-9_-]{0,126}[A-Za-z0-9])?$/.test(text))
        return (0,_parsed_js__WEBPACK_IMPORTED_MODULE_0__/* .parsed */ .Y)({ by: 'swarm', service: text });
    return (0,_mistakes_js__WEBPACK_IMPORTED_MODULE_1__/* .mistake */ .RT)(place, text, { code: 'name-malformed', what: 'swarm' });
}
function readUnit(text, place) {
    const unit = /\.[a-z]+$/.test(text) ? text : `${text}.service`;
    const good = /^[A-Za-z0-9_@\\:][A-Za-z0-9_.@\\:-]{0,254}$/.test(text) && unit.endsWith('.service');
    return good ? (0,_parsed_js__WEBPACK_IMPORTED_MODULE_0__/* .parsed */ .Y)({ by: 'systemd', unit }) : (0,_mistakes_js__WEBPACK_IMPORTED_MODULE_1__/* .mistake */ .RT)(place, text, { code: 'name-malformed', what: 'unit' });
}
function readPidFile(text, place) {
    const read = readHostPath(text, 'pidfile', place);
    return read.ok ? (0,_parsed_js__WEBPACK_IMPORTED_MODULE_0__/* .parsed */ .Y)({ by: 'pidfile', path: read.value }) : read;
}
function readHostPath(text, key, place) {
    const character = (0,_mistakes_js__WEBPACK_IMPORTED_MODULE_1__/* .controlCharacter */ .TL)(text);
    if (character !== undefined)
        return (0,_mistakes_js__WEBPACK_IMPORTED_MODULE_1__/* .mistake */ .RT)(place, text, { code: 'control-character', character });
    const names = text.replace(/\/$/, '').split('/').slice(1);
    const good = text.startsWith('/') && names.length > 0 && !names.some((name) => ['', '.', '..'].includes(name));
    if (!good || Buffer.byteLength(text) > 1024)
        return (0,_mistakes_js__WEBPACK_IMPORTED_MODULE_1__/* .mistake */ .RT)(place, text, { code: 'host-path-malformed', key });
    return (0,_parsed_js__WEBPACK_IMPORTED_MODULE_0__/* .parsed */ .Y)(`/${names.join('/')}`);
}
function readRevisionFile(text, place) {
    const character = (0,_mistakes_js__WEBPACK_IMPORTED_MODULE_1__/* .controlCharacter */ .TL)(text);
    if (character !== undefined)
        return (0,_mistakes_js__WEBPACK_IMPORTED_MODULE_1__/* .mistake */ .RT)(place, text, { code: 'control-character', character });
    const good = !text.split('/').some((name) => ['', '.', '..'].includes(name)) && Buffer.byteLength(text) <= 255;
    return good ? (0,_parsed_js__WEBPACK_IMPORTED_MODULE_0__/* .parsed */ .Y)(text) : (0,_mistakes_js__WEBPACK_IMPORTED_MODULE_1__/* .mistake */ .RT)(place, text, { code: 'revision-file-malformed' });
}
const isDaemon = ({ container }) => container.by === 'systemd' || container.by === 'pidfile';
function judgeKind(claim, said) {
    if (!isDaemon(claim))
        return said.release === undefined
            ? []
            : [(0,_mistakes_js__WEBPACK_IMPORTED_MODULE_1__/* .problem */ .CC)(said.release.place, undefined, { code: 'of-a-process-alone', key: said.release.key })];
    const { instances, image, listens, env, current, place } = claim;
    const asked = { instances, image, listens, env, current };
    return Object.entries(asked).flatMap(([key, value]) => value === undefined ? [] : [(0,_mistakes_js__WEBPACK_IMPORTED_MODULE_1__/* .problem */ .CC)(place, undefined, { code: 'of-a-container-alone', key, service: claim.name })]);
}
function releaseOf(claim, said) {
    if (!isDaemon(claim))
        return {};
    return { release: { path: said?.path, revision: said?.revision ?? 'REVISION' } };
}


/***/ }),

/***/ 6307:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   W: () => (/* binding */ declaredInputs)
/* harmony export */ });
/* unused harmony export declaredOutputs */
const declaredInputs = {
    commit: {
        description: 'The commit that must be running, as a full lower-case id. Not given, it is the commit that this event is about.',
        default: undefined,
    },
    config: {
        description: 'The config file, relative to the workspace. The default is read when it exists; any other path must exist.',
        default: '.github/runtime-drift.yml',
    },
    target: {
        description: 'Where the deployment runs, one `[name=]address` a line: `ssh://user@host`, `docker://` for this machine, or `https://…` for an endpoint that says what it runs.',
        default: undefined,
    },
    services: {
        description: 'The services that must run the commit (compose services or containers of that name), separated by spaces, commas or new lines.',
        default: undefined,
    },
    'base-url': {
        description: 'The absolute URL that the paths in `routes` begin with, such as `https://backoffice.example.com`.',
        default: undefined,
    },
    routes: {
        description: 'Requests that must be answered as declared, one `METHOD PATH-or-URL -> STATUS` a line. STATUS is a code, a class or several: `200`, `2xx`, `200|204`.',
        default: undefined,
    },
    images: {
        description: 'The images that were built, one `service=repository@sha256:…` a line, as `docker/build-push-action` outputs their digests.',
        default: undefined,
    },
    'ssh-key': {
        description: 'The private key for `ssh://` targets (a secret). Not given, the ssh agent of the job is asked.',
        default: undefined,
    },
    'ssh-key-passphrase': {
        description: 'The passphrase of `ssh-key` (a secret), when it has one.',
        default: undefined,
    },
    'ssh-known-hosts': {
        description: 'The host keys to expect, as lines of a `known_hosts` file. Required for `ssh://` targets, since no host key is trusted on first use.',
        default: undefined,
    },
    'ssh-jump': {
        description: 'The host that ssh connections go through, as `ssh://user@host[:port]`.',
        default: undefined,
    },
    wait: {
        description: 'How long to look again until the deployment settles. `0s` looks without waiting.',
        default: '60s',
    },
    interval: {
        description: 'The pause between two looks.',
        default: '2s',
    },
    stable: {
        description: 'How many looks in a row must prove the commit, 1 to 20.',
        default: '2',
    },
    timeout: {
        description: 'The most that one look at one target, or one request, may take.',
        default: '20s',
    },
    concurrency: {
        description: 'The most requests to one origin at the same time, 1 to 1000.',
        default: '50',
    },
    require: {
        description: 'The weakest proof that is accepted: `claimed` (a label or an endpoint says so), `identified` (the image has the digest that `images` or the config file names) or `hashed` (the files inside are those of the build manifest).',
        default: 'claimed',
    },
    'fail-on': {
        description: 'What fails the job: `error` (the verdict is not `proven`), or `warning` (the verdict is not `proven`, or there is a warning).',
        default: 'error',
    },
    'github-token': {
        description: 'The token that asks GitHub whether the commit exists, when neither the event nor the checkout knows it.',
        default: undefined,
    },
    'allow-unsafe-http': {
        description: 'Allow plain `http://` beyond loopback. Whoever is on the network in between can forge the answers.',
        default: 'false',
    },
};
const declaredOutputs = {
    verified: "`true` when every claim is proven and `fail-on` fails nothing, `false` otherwise. Compare with `== 'true'`.",
    verdict: '`proven`, `drifted` (evidence contradicts a claim) or `unproven` (evidence is missing).',
    'broken-link': 'The first link that does not hold: `source`, `build`, `runtime`, `route` or `auth`. Empty when proven.',
    commit: 'The commit that was to be proven.',
    report: 'The path of the JSON report.',
};


/***/ }),

/***/ 7581:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   $: () => (/* binding */ readDuration)
/* harmony export */ });
/* unused harmony export durationText */
/* harmony import */ var _parsed_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(3474);
/* harmony import */ var _mistakes_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(9416);


const units = { h: 3_600_000, m: 60_000, s: 1000, ms: 1 };
function readDuration(text, place, bounds) {
    if (/^\d+$/.test(text))
        return (0,_mistakes_js__WEBPACK_IMPORTED_MODULE_0__/* .mistake */ .RT)(place, text, { code: 'duration-unit-missing', suggestion: `${text}s` });
    if (/^-/.test(text))
        return (0,_mistakes_js__WEBPACK_IMPORTED_MODULE_0__/* .mistake */ .RT)(place, text, { code: 'duration-negative' });
    const fraction = /^(\d{1,6}\.\d{1,6})(ms|s|m|h)$/.exec(text);
    if (fraction)
        return (0,_mistakes_js__WEBPACK_IMPORTED_MODULE_0__/* .mistake */ .RT)(place, text, { code: 'duration-fraction', suggestion: whole(fraction) });
    const found = /^(?:(\d+)h)?(?:(\d+)m)?(?:(\d+)s)?(?:(\d+)ms)?$/.exec(text);
    if (!found || text === '')
        return (0,_mistakes_js__WEBPACK_IMPORTED_MODULE_0__/* .mistake */ .RT)(place, text, { code: 'duration-malformed' });
    const amounts = [units.h, units.m, units.s, units.ms].map((unit, at) => unit * Number(found[at + 1] ?? '0'));
    const total = amounts.reduce((sum, amount) => sum + amount, 0);
    if (total > bounds.most)
        return (0,_mistakes_js__WEBPACK_IMPORTED_MODULE_0__/* .mistake */ .RT)(place, text, { code: 'duration-too-long', most: bounds.most });
    if (total < bounds.least)
        return (0,_mistakes_js__WEBPACK_IMPORTED_MODULE_0__/* .mistake */ .RT)(place, text, { code: 'duration-too-short', least: bounds.least });
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

/***/ 6665:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   C: () => (/* binding */ errorCode)
/* harmony export */ });
const errorCode = (error) => typeof error === 'object' && error !== null && 'code' in error ? String(error.code) : 'unknown';


/***/ }),

/***/ 2362:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   R9: () => (/* binding */ readArtifact),
/* harmony export */   Ul: () => (/* binding */ readFiles),
/* harmony export */   lk: () => (/* binding */ judgeRequired),
/* harmony export */   lp: () => (/* binding */ readSites),
/* harmony export */   pV: () => (/* binding */ readGlob)
/* harmony export */ });
/* harmony import */ var _parsed_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(3474);
/* harmony import */ var _mistakes_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(9416);
/* harmony import */ var _workspace_file_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(5495);



const mostBytes = 10 * 1024 * 1024;
async function readFiles(services, context, problems) {
    const found = new Map();
    for (const { name, files } of services) {
        if (files === undefined || files === 'unreadable')
            continue;
        const read = await readManifestOf(files.manifest, context);
        if (!read.ok)
            problems.push(...read.problems);
        else if (files.artifact !== undefined)
            found.set(name, filesOf(files.artifact.text, files, read.value));
    }
    return found;
}
async function readSites(sites, context, problems) {
    const found = new Map();
    for (const { name, manifest } of sites) {
        const read = (0,_mistakes_js__WEBPACK_IMPORTED_MODULE_1__/* .keep */ .aC)(await readManifestOf(manifest, context), problems);
        if (read !== undefined)
            found.set(name, read);
    }
    return found;
}
async function readManifestOf({ text: path, place }, context) {
    const character = (0,_mistakes_js__WEBPACK_IMPORTED_MODULE_1__/* .controlCharacter */ .TL)(path);
    if (character !== undefined)
        return (0,_mistakes_js__WEBPACK_IMPORTED_MODULE_1__/* .mistake */ .RT)(place, path, { code: 'control-character', character });
    const file = await (0,_workspace_file_js__WEBPACK_IMPORTED_MODULE_0__/* .readWorkspaceFile */ .s)(path, context.workspace, mostBytes);
    if (file.kind !== 'text')
        return (0,_mistakes_js__WEBPACK_IMPORTED_MODULE_1__/* .mistake */ .RT)(place, path, faultOf(file));
    const read = await context.readManifest(file.text, file.path);
    if (!read.ok)
        return (0,_parsed_js__WEBPACK_IMPORTED_MODULE_2__/* .refused */ .J)(...read.problems.map((fault) => (0,_mistakes_js__WEBPACK_IMPORTED_MODULE_1__/* .problem */ .CC)(place, path, fault)));
    return (0,_parsed_js__WEBPACK_IMPORTED_MODULE_2__/* .parsed */ .Y)(read.value);
}
function filesOf(artifact, { manifest: said, complete }, manifest) {
    const { commit, dirty, files, digest } = manifest;
    const links = manifest.lists === 'names' ? 0 : manifest.links.length;
    const named = manifest.lists === 'names' ? { named: manifest.format } : {};
    const globs = complete === undefined ? {} : { complete: complete.map(({ text }) => text) };
    const lists = {
        artifact,
        manifest: said.text,
        commit,
        ...(dirty === undefined ? {} : { dirty }),
        count: files.length,
        links,
        ...named,
        ...globs,
    };
    return { claim: { ...lists, digest, place: said.place }, manifest };
}
function faultOf(file) {
    switch (file.kind) {
        case 'missing':
            return { code: 'manifest-missing' };
        case 'not-a-file':
            return { code: 'manifest-not-a-file' };
        case 'not-utf8':
            return { code: 'manifest-not-utf8' };
        case 'outside':
            return { code: 'manifest-outside', by: file.by };
        case 'too-large':
            return { code: 'manifest-too-large', limit: mostBytes, amount: file.amount };
        case 'unreadable':
            return { code: 'manifest-unreadable', reason: file.reason };
    }
}
function readArtifact(text, place) {
    const character = (0,_mistakes_js__WEBPACK_IMPORTED_MODULE_1__/* .controlCharacter */ .TL)(text);
    if (character !== undefined)
        return (0,_mistakes_js__WEBPACK_IMPORTED_MODULE_1__/* .mistake */ .RT)(place, text, { code: 'control-character', character });
    const malformed = (reason) => (0,_mistakes_js__WEBPACK_IMPORTED_MODULE_1__/* .mistake */ .RT)(place, text, { code: 'artifact-path-malformed', reason });
    if (!text.startsWith('/'))
        return malformed('relative');
    const [, ...names] = text.replace(/\/$/, '').split('/');
    if (names.length === 0)
        return malformed('root');
    if (names.includes('..'))
        return malformed('parent');
    if (names.includes('') || names.includes('.') || Buffer.byteLength(text) > 1024)
        return malformed('malformed');
    return (0,_parsed_js__WEBPACK_IMPORTED_MODULE_2__/* .parsed */ .Y)(`/${names.join('/')}`);
}
const longestGlob = 256;
function readGlob(text, place) {
    const character = (0,_mistakes_js__WEBPACK_IMPORTED_MODULE_1__/* .controlCharacter */ .TL)(text);
    if (character !== undefined)
        return (0,_mistakes_js__WEBPACK_IMPORTED_MODULE_1__/* .mistake */ .RT)(place, text, { code: 'control-character', character });
    const malformed = (reason) => (0,_mistakes_js__WEBPACK_IMPORTED_MODULE_1__/* .mistake */ .RT)(place, text, { code: 'files-glob-malformed', reason });
    const glob = text.replace(/^(?:\.\/)+/, '');
    if (glob.trim() === '')
        return malformed('empty');
    if (glob.startsWith('/'))
        return malformed('absolute');
    if (glob.split('/').includes('..'))
        return malformed('parent');
    if (glob.startsWith('!'))
        return malformed('excluding');
    if (/[[\]{}\\]/.test(glob))
        return malformed('sign');
    return glob.length > longestGlob ? malformed('too-long') : (0,_parsed_js__WEBPACK_IMPORTED_MODULE_2__/* .parsed */ .Y)(glob);
}
function judgeRequired({ name, require, files, place }, said) {
    if (require !== 'hashed')
        return [];
    if (said.files === undefined)
        return [(0,_mistakes_js__WEBPACK_IMPORTED_MODULE_1__/* .problem */ .CC)(place, undefined, { code: 'proof-without-manifest', service: name })];
    if (files === undefined || files.commit !== undefined)
        return [];
    if (files.named !== undefined)
        return [(0,_mistakes_js__WEBPACK_IMPORTED_MODULE_1__/* .problem */ .CC)(files.place, files.manifest, { code: 'manifest-without-hashes', format: files.named })];
    const fault = { code: 'proof-without-commit', service: name, manifest: files.manifest };
    return [(0,_mistakes_js__WEBPACK_IMPORTED_MODULE_1__/* .problem */ .CC)(files.place, undefined, fault)];
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
/* harmony import */ var _mistakes_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(9416);
/* harmony import */ var _route_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(6396);


function judgeGuard(callers) {
    return [...callers.flatMap(judgeExpected), ...judgeTwins(callers)];
}
function claimCaller(said) {
    const { name, headers, expect, place } = said;
    return { name, admitted: isInvited(said), headers: headers.map(([field]) => field), expect, place };
}
function isInvited({ name, expect }) {
    if (name === 'stranger' || name === 'wrong')
        return false;
    return name === 'invited' || admits(expect);
}
const admits = ({ codes, classes }) => classes.includes(2) || codes.some((code) => code >= 200 && code < 300);
const refuses = ({ codes, classes }) => classes.includes(4) || codes.some((code) => code === 401 || code === 403 || code === 407);
function judgeExpected(caller) {
    const { name, expect, place } = caller;
    if (isInvited(caller))
        return refuses(expect) ? [(0,_mistakes_js__WEBPACK_IMPORTED_MODULE_0__/* .problem */ .CC)(place, expect.text, { code: 'guard-refuses', caller: name })] : [];
    return admits(expect) ? [(0,_mistakes_js__WEBPACK_IMPORTED_MODULE_0__/* .problem */ .CC)(place, expect.text, { code: 'guard-admits', caller: name })] : [];
}
function judgeTwins(callers) {
    const key = ({ headers }) => JSON.stringify(headers.toSorted());
    return callers.flatMap((caller, at) => {
        if (caller.headers.length === 0)
            return [];
        const twin = callers
            .slice(0, at)
            .find((other) => key(other) === key(caller) && isInvited(other) !== isInvited(caller));
        if (twin === undefined)
            return [];
        return [(0,_mistakes_js__WEBPACK_IMPORTED_MODULE_0__/* .problem */ .CC)(caller.place, undefined, { code: 'guard-callers-same', caller: caller.name, other: twin.name })];
    });
}
const shows = [401, 403];
function impliedStatus(stranger) {
    const told = stranger.codes.filter((code) => code < 500 && ![404, 405, 410].includes(code));
    const isShown = told.length > 0 || stranger.classes.includes(4) || stranger.classes.includes(3);
    if (!isShown)
        return undefined;
    const words = ['2xx', ...(stranger.classes.includes(3) ? ['3xx'] : []), ...new Set([...shows, ...told])];
    return words.join('|');
}
function guardedStatus(status, { callers }, place) {
    const stranger = callers.find(({ name }) => name === 'stranger');
    const said = (0,_route_js__WEBPACK_IMPORTED_MODULE_1__/* .readStatus */ .rk)(status, place);
    if (stranger === undefined || !said.ok || !isWithin(said.value, stranger.expect))
        return status;
    return impliedStatus(stranger.expect) ?? status;
}
const isWithin = (narrow, wide) => narrow.codes.every((code) => wide.codes.includes(code) || wide.classes.includes(Math.floor(code / 100))) &&
    narrow.classes.every((one) => wide.classes.includes(one));


/***/ }),

/***/ 3037:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {


// EXPORTS
__webpack_require__.d(__webpack_exports__, {
  AH: () => (/* reexport */ askedOfRunner),
  WB: () => (/* reexport */ declared/* declaredInputs */.W),
  vj: () => (/* reexport */ inputNames),
  "in": () => (/* binding */ readRequest)
});

// UNUSED EXPORTS: declaredOutputs, durationText

// EXTERNAL MODULE: ./lib/chain/control.js
var chain_control = __webpack_require__(6332);
// EXTERNAL MODULE: ./lib/parsed.js
var parsed = __webpack_require__(3474);
// EXTERNAL MODULE: ./lib/chain/reference.js
var reference = __webpack_require__(4484);
// EXTERNAL MODULE: ./lib/inputs/error-code.js
var error_code = __webpack_require__(6665);
// EXTERNAL MODULE: ./lib/inputs/mistakes.js
var mistakes = __webpack_require__(9416);
;// CONCATENATED MODULE: ./lib/inputs/artifacts.js




const variable = 'GITHUB_ARTIFACTS_LIST';
const place = { kind: 'environment', name: variable };
const mostBytes = 1024 * 1024;
const mostSubjects = 1000;
async function readBuilt(path, services, problems) {
    if (path === undefined || path === '' || services.length === 0)
        return [];
    const text = (0,mistakes/* keep */.aC)(await readText(path), problems);
    if (text === undefined || text.trim() === '')
        return [];
    const subjects = (0,mistakes/* keep */.aC)(readSubjects(text, path), problems) ?? [];
    return services.flatMap((service) => builtFor(service, subjects, problems));
}
async function readText(path) {
    const { readFile, stat } = await Promise.resolve(/* import() */).then(__webpack_require__.t.bind(__webpack_require__, 1455, 19));
    try {
        if ((await stat(path)).size > mostBytes)
            return (0,mistakes/* mistake */.RT)(place, path, unreadable('too-large'));
        return (0,parsed/* parsed */.Y)(await readFile(path, 'utf8'));
    }
    catch (error) {
        return (0,error_code/* errorCode */.C)(error) === 'ENOENT' ? (0,parsed/* parsed */.Y)('') : (0,mistakes/* mistake */.RT)(place, path, unreadable('not-readable'));
    }
}
function readSubjects(text, path) {
    const list = fromJson(text);
    if (list === undefined)
        return (0,mistakes/* mistake */.RT)(place, path, unreadable('not-json'));
    const subjects = field(list, 'subjects');
    if (!Array.isArray(subjects))
        return (0,mistakes/* mistake */.RT)(place, path, { code: 'artifact-malformed', at: '/subjects' });
    if (subjects.length > mostSubjects)
        return (0,mistakes/* mistake */.RT)(place, path, unreadable('too-large'));
    const wrong = [];
    const images = subjects.flatMap((subject, index) => {
        const [name, digest, kind] = [field(subject, 'name'), field(subject, 'digest'), field(subject, 'kind')];
        const bad = (at) => {
            wrong.push((0,mistakes/* problem */.CC)(place, path, { code: 'artifact-malformed', at: `/subjects/${index}/${at}` }));
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
    const { repository } = (0,reference/* readReference */.Wf)(image.text);
    const built = subjects.filter((subject) => (0,reference/* readReference */.Wf)(subject.name).repository === repository);
    const digests = [...new Set(built.map(({ digest }) => digest))];
    const [digest, ...others] = digests;
    if (digest === undefined)
        return [];
    if (others.length > 0) {
        problems.push((0,mistakes/* problem */.CC)(place, image.text, { code: 'artifact-ambiguous', service: name, amount: digests.length }));
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

// EXTERNAL MODULE: ./lib/inputs/declared.js
var declared = __webpack_require__(6307);
// EXTERNAL MODULE: ./lib/inputs/nearest.js
var nearest = __webpack_require__(3231);
// EXTERNAL MODULE: ./lib/inputs/runner.js
var inputs_runner = __webpack_require__(407);
;// CONCATENATED MODULE: ./lib/inputs/asked.js





const inputNames = Object.keys(declared/* declaredInputs */.W);
const needed = ['GITHUB_OUTPUT', 'GITHUB_STEP_SUMMARY', 'RUNNER_TEMP'];
const inputBytes = 1024 * 1024;
async function askedOfRunner(environment) {
    const problems = [...misspelledInputs(environment)];
    const runner = await (0,inputs_runner/* readRunner */.f)(environment, needed, problems);
    if (problems.length > 0 || runner === undefined)
        return (0,parsed/* refused */.J)(...problems);
    const inputs = new Map(inputNames.flatMap((input) => {
        const text = (0,inputs_runner/* given */.g)(environment[variableOf(input)]);
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
        if (meant === undefined || (0,inputs_runner/* given */.g)(environment[variable]) === undefined)
            return [];
        return [
            (0,mistakes/* problem */.CC)({ kind: 'input', name: key }, undefined, {
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
        const text = (0,inputs_runner/* given */.g)(asked.inputs.get(name)) ?? declared/* declaredInputs */.W[name].default;
        const amount = text === undefined ? 0 : Buffer.byteLength(text);
        if (amount > inputBytes) {
            problems.push((0,mistakes/* problem */.CC)({ kind: 'input', name }, undefined, { code: 'too-large', limit: inputBytes, amount }));
        }
        else if (text !== undefined)
            texts.set(name, text);
    }
    return (name) => texts.get(name);
}

// EXTERNAL MODULE: ./lib/inputs/workspace-file.js
var workspace_file = __webpack_require__(5495);
;// CONCATENATED MODULE: ./lib/inputs/authorities.js


const authorities_mostBytes = 1024 * 1024;
async function readAuthorities(routes, workspace, problems) {
    const named = routes.flatMap((route) => (route.kind === 'parts' ? (route.terms.authorities ?? []) : []));
    const found = new Map();
    for (const said of new Map(named.map((one) => [one.text, one])).values()) {
        const pem = await readPem(said, workspace, problems);
        if (pem !== undefined)
            found.set(said.text, pem);
    }
    return found;
}
async function readPem({ text, place }, workspace, problems) {
    const character = (0,mistakes/* controlCharacter */.TL)(text);
    const file = character === undefined ? await (0,workspace_file/* readWorkspaceFile */.s)(text, workspace, authorities_mostBytes) : undefined;
    if (character !== undefined)
        problems.push((0,mistakes/* problem */.CC)(place, text, { code: 'control-character', character }));
    else if (file?.kind === 'text') {
        if (await hasCertificates(file.text))
            return file.text;
        problems.push((0,mistakes/* problem */.CC)(place, text, { code: 'authorities-malformed' }));
    }
    else if (file)
        problems.push((0,mistakes/* problem */.CC)(place, text, { code: 'authorities-unreadable', reason: file.kind }));
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

// EXTERNAL MODULE: ./lib/inputs/coverage.js
var coverage = __webpack_require__(9283);
// EXTERNAL MODULE: external "node:path"
var external_node_path_ = __webpack_require__(6760);
;// CONCATENATED MODULE: ./lib/inputs/feature-artifact.js



function claimArtifact({ service, path }, { named, sites, said, files }, problems) {
    if (named?.includes(service.text) === false) {
        const meant = (0,nearest/* nearest */.p)(service.text, named);
        const fault = { code: 'service-unknown', name: service.text, nearest: meant, known: named };
        problems.push((0,mistakes/* problem */.CC)(service.place, service.text, fault));
        return [];
    }
    if (sites.includes(service.text)) {
        problems.push((0,mistakes/* problem */.CC)(service.place, service.text, { code: 'site-without-instances', service: service.text }));
        return [];
    }
    const read = files.get(service.text);
    if (read === undefined) {
        if (said.some(({ name, files: own }) => name === service.text && own === undefined))
            problems.push((0,mistakes/* problem */.CC)(service.place, service.text, { code: 'feature-without-manifest', service: service.text }));
        return [];
    }
    const paths = read.manifest.files.map((file) => file.path);
    const claim = { service: service.text, path: path.text, place: path.place };
    if (paths.includes(path.text))
        return [{ ...claim, listed: true, near: [] }];
    const matched = isGlob(path.text) ? paths.filter((one) => external_node_path_.posix.matchesGlob(one, path.text)) : [];
    if (matched.length === 0)
        return [{ ...claim, listed: false, near: alike(path.text, paths) }];
    if (matched.length <= mostFiles)
        return [{ ...claim, listed: true, files: matched, near: [] }];
    const fault = { code: 'too-many', what: 'files of a feature', limit: mostFiles, amount: matched.length };
    problems.push((0,mistakes/* problem */.CC)(path.place, path.text, fault));
    return [];
}
const mostFiles = 100;
const isGlob = (text) => /[*?{[]/.test(text);
const mostAlike = 3;
function alike(path, paths) {
    const stem = (text) => (text.split('/').at(-1) ?? '').replace(/\..*$/, '').toLowerCase();
    const folder = (text) => text.split('/').at(-2)?.toLowerCase() ?? '';
    const same = paths.filter((other) => stem(other) === stem(path));
    const near = stem(path) === 'index' ? same.filter((other) => folder(other) === folder(path)) : same;
    return near.slice(0, mostAlike);
}

// EXTERNAL MODULE: ./lib/inputs/guards.js
var inputs_guards = __webpack_require__(5227);
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
    const stranger = guard.callers.find(({ name }) => name === 'stranger');
    if (stranger === undefined)
        return { ...route, text: `${route.text} -> 2xx` };
    const status = (0,inputs_guards/* impliedStatus */.JU)(stranger.expect);
    if (status === undefined)
        problems.push((0,mistakes/* problem */.CC)(route.place, route.text, { code: 'guard-hides-route', status: stranger.expect.text }));
    return { ...route, text: `${route.text} -> ${status ?? '2xx'}`, guarded: stranger.expect };
}
function claimFeatures(said, context, problems) {
    const guards = [];
    const credentials = [];
    const add = (guard, route) => {
        if (context.routes[route]?.claim.each === undefined)
            addGuard(guard, route, context, guards, credentials);
        else
            problems.push((0,mistakes/* problem */.CC)(guard.place, undefined, { code: 'via-guard' }));
    };
    context.routes.forEach((route, at) => {
        for (const one of route.said)
            if (one.kind === 'parts' && one.guard !== undefined)
                add(one.guard, at);
    });
    const features = said.map(({ name, source, artifacts, routes, guard, place }) => {
        const indexes = routes
            .map((route) => context.routes.findIndex((one) => one.said.includes(route)))
            .filter((at) => at !== -1);
        if (guard !== undefined)
            for (const at of indexes)
                add(guard, at);
        return {
            name,
            source: source.map(({ text, place }) => ({ glob: text, place })),
            artifacts: artifacts.flatMap((artifact) => claimArtifact(artifact, context, problems)),
            routes: indexes,
            guards: [],
            place,
        };
    });
    const ofRoutes = (routes) => guards.flatMap((guard, at) => (routes.includes(guard.route) ? [at] : []));
    return {
        features: features.map((feature) => ({ ...feature, guards: ofRoutes(feature.routes) })),
        guards,
        credentials,
    };
}
function addGuard({ callers, place }, route, { routes }, guards, credentials) {
    const { method = 'GET', url = '' } = routes[route]?.claim ?? {};
    const guard = guards.length;
    guards.push({ method, url, route, callers: callers.map(inputs_guards/* claimCaller */.ig), place });
    callers.forEach(({ headers }, caller) => {
        if (headers.length > 0)
            credentials.push({ guard, caller, headers });
    });
}

// EXTERNAL MODULE: ./lib/inputs/name.js
var inputs_name = __webpack_require__(902);
;// CONCATENATED MODULE: ./lib/inputs/images.js





function readImageLine(text, place) {
    const [, name, reference] = /^([^=]*?)\s*=\s*(.*)$/.exec(text) ?? [];
    if (name === undefined || reference === undefined)
        return (0,mistakes/* mistake */.RT)(place, text, { code: 'image-line-malformed' });
    const service = (0,inputs_name/* readName */.MQ)(name, 'service', place);
    if (!service.ok)
        return service;
    if (!reference.includes('@') || reference.endsWith('@'))
        return (0,mistakes/* mistake */.RT)(place, text, { code: 'image-digest-missing', service: name });
    const image = (0,inputs_name/* readImage */.AM)(reference, place);
    return image.ok ? (0,parsed/* parsed */.Y)({ service: name, text: image.value, place }) : image;
}
function withImages(services, { images, built, known, sites }, problems) {
    for (const { service, text, place } of images) {
        if (sites.includes(service))
            problems.push((0,mistakes/* problem */.CC)(place, text, { code: 'site-without-instances', service }));
        if (known === undefined || known.includes(service))
            continue;
        const meant = (0,nearest/* nearest */.p)(service, known);
        problems.push((0,mistakes/* problem */.CC)(place, text, { code: 'service-unknown', name: service, nearest: meant, known }));
    }
    return services.map((service) => {
        const said = [...images, ...built].filter((one) => one.service === service.name);
        return said.reduce((before, image) => withImage(before, image, problems), service);
    });
}
function withImage(service, image, problems) {
    const first = service.image;
    if (first === undefined)
        return { ...service, image };
    const text = together(first.text, image.text);
    if (text !== undefined)
        return { ...service, image: { text, place: first.place } };
    const fault = { code: 'said-twice', what: 'image of', name: service.name, other: first.place };
    problems.push((0,mistakes/* problem */.CC)(image.place, image.text, fault));
    return service;
}
function together(first, second) {
    const [a, b] = [(0,reference/* readReference */.Wf)(first), (0,reference/* readReference */.Wf)(second)];
    const differ = (one, other) => one !== undefined && other !== undefined && one !== other;
    if (a.repository !== b.repository || differ(a.tag, b.tag) || differ(a.digest, b.digest))
        return undefined;
    const [name = ''] = first.split('@', 1);
    const tagged = a.tag === undefined && b.tag !== undefined ? `${name}:${b.tag}` : name;
    const digest = a.digest ?? b.digest;
    return digest === undefined ? tagged : `${tagged}@${digest}`;
}
const lacksDigest = (service, images) => service.image !== undefined &&
    (0,reference/* readReference */.Wf)(service.image.text).digest === undefined &&
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
        const known = gates.filter(({ kind }) => kind === 'ssh').map(({ name }) => name);
        if (gate === undefined)
            return [(0,mistakes/* problem */.CC)(place, via, { code: 'via-unknown', name: via, nearest: (0,nearest/* nearest */.p)(via, known), known })];
        if (gate.kind === undefined || gate.kind === 'ssh')
            return [];
        return [(0,mistakes/* problem */.CC)(place, via, { code: 'via-kind', name: via, kind: gate.kind })];
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
            return [(0,mistakes/* problem */.CC)(place, name, { code: 'site-without-instances', service: name })];
        if (service === undefined) {
            if (named === undefined || named.includes(name))
                return [];
            return [(0,mistakes/* problem */.CC)(place, name, { code: 'via-service-unknown', name, nearest: (0,nearest/* nearest */.p)(name, named), known: named })];
        }
        const { by } = service.container;
        if (by === 'systemd' || by === 'pidfile')
            return [(0,mistakes/* problem */.CC)(place, name, { code: 'via-service-kind', name, kind: by, target: undefined })];
        return service.on.flatMap((target) => {
            const kind = gates.find((gate) => gate.name === target)?.kind;
            if (kind === undefined || kind === 'ssh' || kind === 'docker')
                return [];
            return [(0,mistakes/* problem */.CC)(place, name, { code: 'via-service-kind', name, kind, target })];
        });
    });
}

;// CONCATENATED MODULE: ./lib/inputs/routes.js








function readRoutes(said, context, problems) {
    const routes = new Map();
    for (const one of said) {
        const claim = (0,mistakes/* keep */.aC)(readSaid(one, context), problems);
        if (claim === undefined)
            continue;
        const route = { claim, sent: one.kind === 'line' ? undefined : sentBy(one, context), said: [one] };
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
            problems.push((0,mistakes/* problem */.CC)(claim.place, claim.expect.text, { code: 'said-twice', what: 'route', name, other: first.claim.place }));
    }
    return [...routes.values()];
}
function routes_together(first, second) {
    const said = [...first.said, ...second.said];
    if ((0,external_node_util_.isDeepStrictEqual)(answers(first.claim), answers(second.claim)))
        return { ...first, said };
    const guarded = second.said.flatMap((one) => (one.kind === 'line' ? (one.guarded ?? []) : []));
    const [stranger] = guarded;
    if (stranger === undefined || !(0,inputs_guards/* isWithin */.UO)(first.claim.expect, stranger))
        return undefined;
    return { ...first, claim: { ...first.claim, expect: second.claim.expect }, said };
}
function readSaid(said, context) {
    if (said.kind === 'line')
        return (0,route/* readRoute */.S9)(said.text, said.place, context);
    const { terms, places } = said.terms;
    const carried = carriedBy(terms);
    const read = (0,route/* readRequestAndStatus */.lM)(said.request, said.status, said.place, {
        ...context,
        allowUnsafeHttp: context.allowUnsafeHttp || carried === 'unseen',
    });
    if (!read.ok)
        return read;
    const { via } = terms;
    if (via !== undefined && carried === 'network' && !context.allowUnsafeHttp && read.value.url.startsWith('http:'))
        return (0,mistakes/* mistake */.RT)(places.via, via, { code: 'url-plain-http', host: via.replace(/:\d+$/, '') });
    return (0,parsed/* parsed */.Y)({ ...read.value, ...terms });
}
function carriedBy({ via, each }) {
    if (each !== undefined)
        return 'unseen';
    if (via === undefined)
        return 'url';
    return isTargetName(via) || (0,url/* isLoopbackHost */.cW)(via.replace(/:\d+$/, '')) ? 'unseen' : 'network';
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
        ...(isPlain && http === '2' ? [(0,mistakes/* problem */.CC)(places.http, url, { code: 'term-needs-https', term: 'http' })] : []),
        ...(isPlain && needsTls ? [(0,mistakes/* problem */.CC)(places.tls, url, { code: 'term-needs-https', term: 'tls' })] : []),
        ...(method === 'HEAD' && readsBody ? [(0,mistakes/* problem */.CC)(places.body, undefined, { code: 'head-without-body' })] : []),
    ];
}
const questionOf = ({ claim: { method, url, via, each, http, follow }, sent, }) => JSON.stringify([method, url, via, each, http, follow, sent]);
function answers({ place: _place, expect, method: _method, url: _url, ...terms }) {
    return [expect.codes, expect.classes, terms];
}
function readBase(said, allowUnsafeHttp, problems) {
    const given = said.filter((one) => one !== undefined && one !== 'unreadable');
    const read = given.map(({ text, place }) => (0,mistakes/* keep */.aC)((0,inputs_url/* readBaseUrl */.$)(text, place, allowUnsafeHttp), problems));
    const [first, second] = read;
    const [where, again] = given;
    if (first !== undefined && second !== undefined && first !== second && where && again)
        problems.push((0,mistakes/* problem */.CC)(again.place, again.text, { code: 'said-twice', what: 'base-url', name: first, other: where.place }));
    return first ?? second ?? (given.length > 0 || said.includes('unreadable') ? 'unreadable' : undefined);
}

;// CONCATENATED MODULE: ./lib/inputs/targets.js




function nameTargets(said, problems) {
    const named = [];
    const unnamed = said.filter((target) => target.name === undefined);
    for (const target of [...said.filter((one) => one.name !== undefined), ...unnamed]) {
        const namesake = named.find((one) => one.name === target.name);
        const same = named.find((one) => one.address === target.address && !tellApart(one, target));
        const twin = namesake ?? same;
        if (twin === undefined)
            named.push({ ...target, name: target.name ?? freeName(hostOf(target.address), named) });
        else if (!isSame(twin, target))
            problems.push((0,mistakes/* problem */.CC)(target.place, target.address, twiceFault(twin, target)));
    }
    return said.flatMap((one) => named.filter((target) => target.place === one.place));
}
function twiceFault(twin, target) {
    if (target.name === undefined || target.name === twin.name)
        return { code: 'said-twice', what: 'target', name: twin.name, other: twin.place };
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
function readTarget(target, context) {
    const { address, place } = target;
    const known = context.kinds.map((kind) => `${kind.scheme}://`);
    const scheme = /^([A-Za-z][A-Za-z0-9+.-]*):\/\//.exec(address)?.[1];
    if (scheme === undefined || /\s/.test(address))
        return (0,mistakes/* mistake */.RT)(place, address, { code: 'target-malformed', known });
    const kind = context.kinds.find((one) => one.scheme === scheme);
    if (kind !== undefined) {
        const { access, timeout, allowUnsafeHttp } = context;
        const { name, settings } = target;
        const read = kind.read({ name, address, place, settings, access, timeout, allowUnsafeHttp });
        return read.ok ? read : (0,parsed/* refused */.J)(...read.problems.map((one) => (0,mistakes/* problem */.CC)(one.place, one.value, one.fault)));
    }
    const meant = (0,nearest/* nearest */.p)(scheme, context.kinds.map((one) => one.scheme));
    return (0,mistakes/* mistake */.RT)(place, address, { code: 'target-scheme-unknown', scheme, nearest: meant, known });
}

;// CONCATENATED MODULE: ./lib/inputs/claims.js







const mostTargets = 200;
const mostServices = 500;
const mostRoutes = 1000;
const mostFeatures = 100;
function readClaims(readings, context, problems) {
    const own = readings.flatMap((reading) => reading.problems);
    const said = readings.map((reading) => reading.said);
    const places = bounded('targets', said.flatMap((one) => one.targets), mostTargets, own);
    const read = nameTargets(places, own).map((target) => ({ ...target, target: (0,mistakes/* keep */.aC)(readTarget(target, context), own) }));
    const targets = read.flatMap(({ target }) => target ?? []);
    const { allowUnsafeHttp, require, authorities } = context;
    const baseUrl = readBase(said.map((one) => one.baseUrl), allowUnsafeHttp, own);
    const features = routesOf(bounded('features', said.flatMap((one) => one.features), mostFeatures, own), own);
    const asked = bounded('routes', [...said.flatMap((one) => one.routes), ...features.flatMap((one) => one.routes)], mostRoutes, own);
    const routes = readRoutes(asked, { baseUrl, allowUnsafeHttp, authorities }, own);
    const gates = read.map(({ name, target }) => ({ name: name ?? '', kind: target?.kind }));
    own.push(...judgeVias(asked, gates));
    const sites = bounded('services', said.flatMap((one) => one.sites), mostServices, own).map(({ name }) => name);
    const listed = said.flatMap((one) => one.services).filter(({ name }) => !sites.includes(name));
    const named = bounded('services', once(listed), mostServices, own);
    const wanted = withImages(named, imagesOf(said, context.built), own);
    const grounds = read.map(({ name, place, target }) => ({ name, place, yields: target?.yields }));
    const known = [...new Set([...grounds.map((ground) => ground.name), ...said.flatMap((one) => one.targetNames)])];
    const complete = own.length === 0;
    const services = (0,coverage/* placeServices */.o)(wanted, { grounds, known, require, files: context.files }, own);
    own.push(...judgeEach(asked, services, imagesOf(said, []).known, sites, gates));
    const traced = claimFeatures(features, { routes, named: imagesOf(said, []).known, sites, said: named, files: context.files }, own);
    if (complete)
        own.push(...emptiness(grounds, services, routes.map(({ claim }) => claim), sites.length > 0));
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
function imagesOf(said, built) {
    const names = said.map((one) => one.serviceNames);
    const known = names.every((one) => one !== undefined) ? [...new Set(names.flat())] : undefined;
    const sites = said.flatMap((one) => one.sites).map(({ name }) => name);
    return { images: said.flatMap((one) => one.images), built, known, sites };
}
function bounded(what, entries, limit, problems) {
    const first = entries[limit];
    if (first === undefined)
        return entries;
    problems.push((0,mistakes/* problem */.CC)(first.place, undefined, { code: 'too-many', what, limit, amount: entries.length }));
    return [];
}
function emptiness(grounds, services, routes, hasSites) {
    const first = services[0];
    if (first !== undefined && grounds.length === 0)
        return [(0,mistakes/* problem */.CC)(first.place, undefined, { code: 'services-without-target' })];
    const statements = grounds.some((ground) => ground.yields === 'statement');
    if (first === undefined && !statements && !hasSites) {
        const place = grounds[0]?.place ?? routes[0]?.place ?? { kind: 'input', name: 'services' };
        return [(0,mistakes/* problem */.CC)(place, undefined, { code: routes.length === 0 ? 'nothing-to-verify' : 'routes-alone' })];
    }
    return (0,coverage/* unclaimedHosts */.y)(grounds, services);
}
const distinct = (problems) => [
    ...new Map(problems.map((one) => [JSON.stringify(one), one])).values(),
];

// EXTERNAL MODULE: ./lib/inputs/commit-asked.js + 2 modules
var commit_asked = __webpack_require__(1497);
// EXTERNAL MODULE: ./lib/inputs/said.js
var said = __webpack_require__(7876);
// EXTERNAL MODULE: ./lib/inputs/config/file.js
var config_file = __webpack_require__(6624);
;// CONCATENATED MODULE: ./lib/inputs/config/asked.js



async function readAskedConfig(asked, path, secrets) {
    if (path === undefined)
        return nothing;
    const optional = path === declared/* declaredInputs */.W.config.default && (asked.front === 'action' || asked.inputs.get('config') === undefined);
    const file = await (0,config_file/* readConfigFile */.R)(path, { kind: 'input', name: 'config' }, asked.workspace, optional);
    if (!file.ok)
        return { reading: { said: said/* nothingReadable */.MA, problems: file.problems }, path: undefined };
    if (file.value === undefined)
        return nothing;
    const { readConfig } = await Promise.all(/* import() */[__webpack_require__.e(815), __webpack_require__.e(934), __webpack_require__.e(775), __webpack_require__.e(748)]).then(__webpack_require__.bind(__webpack_require__, 4775));
    return { reading: readConfig(file.value, secrets), path: file.value.path };
}
const nothing = { reading: { said: said/* nothingSaid */.ns, problems: [] }, path: undefined };

;// CONCATENATED MODULE: ./lib/inputs/control.js



const modes = ['off', 'pages', 'strict'];
function readControl(said) {
    if (said === undefined)
        return (0,parsed/* parsed */.Y)('pages');
    const mode = modes.find((one) => one === said.text);
    if (mode !== undefined)
        return (0,parsed/* parsed */.Y)(mode);
    return (0,mistakes/* mistake */.RT)(said.place, said.text, {
        code: 'word-unknown',
        what: 'control',
        nearest: (0,nearest/* nearest */.p)(said.text, modes),
        known: modes,
    });
}

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
// EXTERNAL MODULE: ./lib/inputs/template.js
var template = __webpack_require__(3487);
;// CONCATENATED MODULE: ./lib/inputs/lines.js





function linesOf(text, name) {
    return text.split(/\r?\n/).flatMap((line, at) => {
        const said = line.trim();
        return said === '' || said.startsWith('#') ? [] : [{ text: said, place: { kind: 'input', name, line: at + 1 } }];
    });
}
function readLists(given) {
    const problems = [];
    const targetLines = linesOf(given('target') ?? '', 'target');
    const targetNames = targetLines.flatMap((line) => splitTarget(line.text).name ?? []);
    const targets = targetLines.flatMap((line) => lines_readTarget(line.text, line.place, problems));
    const services = linesOf(given('services') ?? '', 'services').flatMap((line) => line.text
        .split(/[\s,]+/)
        .filter((name) => name !== '')
        .flatMap((name) => {
        const read = (0,inputs_name/* readServiceName */.rI)(name, line.place);
        if (!read.ok)
            problems.push(...read.problems);
        return read.ok ? [{ ...(0,said/* bareService */.Wg)(name, line.place), container: read.value }] : [];
    }));
    const routes = linesOf(given('routes') ?? '', 'routes').flatMap((line) => isMisplaced(line.text, line.place, problems) ? [] : [{ kind: 'line', ...line }]);
    const images = linesOf(given('images') ?? '', 'images').flatMap((line) => (0,mistakes/* keep */.aC)(readImageLine(line.text, line.place), problems) ?? []);
    const base = given('base-url')?.trim();
    const baseUrl = base ? { text: base, place: { kind: 'input', name: 'base-url' } } : undefined;
    const serviceNames = services.map((service) => service.name);
    return {
        said: { targets, services, routes, images, sites: [], features: [], baseUrl, targetNames, serviceNames },
        problems,
    };
}
function lines_readTarget(text, place, problems) {
    const character = (0,mistakes/* controlCharacter */.TL)(text);
    if (character !== undefined) {
        problems.push((0,mistakes/* problem */.CC)(place, text, { code: 'control-character', character }));
        return [];
    }
    if (isMisplaced(text, place, problems))
        return [];
    const { name, address } = splitTarget(text);
    if (name !== undefined && (0,mistakes/* keep */.aC)((0,inputs_name/* readName */.MQ)(name, 'target', place), problems) === undefined)
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

;// CONCATENATED MODULE: ./lib/inputs/searches.js

const mostDescents = 2;
const mostSteps = 250;
const mostCharacters = 1024;
async function checkSearches(routes, problems) {
    const searches = routes.flatMap((route) => (route.kind === 'parts' ? route.terms.searches : []));
    const patterns = searches.filter(({ kind }) => kind === 'pattern');
    const paths = searches.filter(({ kind }) => kind === 'path');
    if (patterns.length > 0)
        problems.push(...(await wrongPatterns(patterns)));
    if (paths.length > 0)
        problems.push(...(await wrongPaths(paths)));
}
async function wrongPatterns(patterns) {
    const { RE2JS } = await __webpack_require__.e(/* import() */ 856).then(__webpack_require__.bind(__webpack_require__, 2856));
    return patterns.flatMap(({ text, place }) => {
        if (text.length > mostCharacters)
            return [(0,mistakes/* problem */.CC)(place, text, { code: 'pattern-costly' })];
        try {
            const isCostly = RE2JS.compile(text).programSize() > mostSteps;
            return isCostly ? [(0,mistakes/* problem */.CC)(place, text, { code: 'pattern-costly' })] : [];
        }
        catch (error) {
            return [(0,mistakes/* problem */.CC)(place, text, { code: 'pattern-malformed', said: saidBy(error) })];
        }
    });
}
async function wrongPaths(paths) {
    const { compile } = await __webpack_require__.e(/* import() */ 393).then(__webpack_require__.t.bind(__webpack_require__, 393, 19));
    return paths.flatMap(({ text, place }) => {
        if ((text.match(/\.\./g)?.length ?? 0) > mostDescents)
            return [(0,mistakes/* problem */.CC)(place, text, { code: 'json-path-costly', limit: mostDescents })];
        try {
            compile(text);
            return [];
        }
        catch (error) {
            return [(0,mistakes/* problem */.CC)(place, text, { code: 'json-path-malformed', said: saidBy(error) })];
        }
    });
}
const saidBy = (error) => (error instanceof Error ? error.message : String(error)).split('\n', 1).join().slice(0, 200);

;// CONCATENATED MODULE: ./lib/inputs/served.js



const mostFetched = 200;
const mostNamed = 3;
const mostOfSite = 2000;
function readServed(services, manifests, allowUnsafeHttp, problems) {
    return services.flatMap(({ name, serves, files }) => {
        if (serves === undefined)
            return [];
        if (files === undefined)
            problems.push((0,mistakes/* problem */.CC)(serves.at.place, undefined, { code: 'missing', what: 'manifest' }));
        const open = readPublic(serves, manifests.get(name)?.manifest, allowUnsafeHttp, problems);
        return open === undefined ? [] : [servedOf(name, open, mostFetched, serves.at.place)];
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
            problems.push((0,mistakes/* problem */.CC)(place, path, { code: 'site-without-commit', service: name, manifest: path }));
            return [];
        }
        const amount = open.files.length;
        if (amount > mostOfSite) {
            problems.push((0,mistakes/* problem */.CC)(serves.at.place, undefined, { code: 'site-too-large', limit: mostOfSite, amount }));
            return [];
        }
        const { claim, ask } = servedOf(name, open, mostOfSite, serves.at.place);
        return [
            {
                claim: { ...claim, site: { manifest: path, commit, ...(dirty === undefined ? {} : { dirty }), listed, place } },
                ask,
            },
        ];
    });
}
function readPublic(serves, manifest, allowUnsafeHttp, problems) {
    const { at: said } = serves;
    const base = (0,mistakes/* keep */.aC)((0,inputs_url/* readBaseUrl */.$)(said.text, said.place, allowUnsafeHttp), problems);
    const globs = readGlobs(serves, problems);
    if (base === undefined || manifest === undefined)
        return undefined;
    if (manifest.lists === 'names') {
        problems.push((0,mistakes/* problem */.CC)(said.place, said.text, { code: 'manifest-without-hashes', format: manifest.format }));
        return undefined;
    }
    const { commit, dirty } = manifest;
    const open = manifest.files.filter(({ path }) => globs(path));
    const closed = [...manifest.files.filter(({ path }) => !globs(path)), ...manifest.links].map(({ path }) => path);
    if (open.length === 0)
        problems.push((0,mistakes/* problem */.CC)(said.place, said.text, { code: 'served-none', of: manifest.files.length }));
    return {
        at: `${base}/`,
        files: open.map(({ path, sha256 }) => ({ path, sha256 })),
        commit,
        dirty,
        listed: manifest.files.length,
        leftOut: { total: closed.length, paths: closed.slice(0, mostNamed) },
    };
}
function servedOf(service, { at, files, leftOut }, most, place) {
    const asked = Math.min(files.length, most);
    const rest = leftOut.total === 0 ? {} : { leftOut };
    return { claim: { service, at, asked, of: files.length, ...rest, place }, ask: { at, files, most: asked } };
}
const configuration = /^(?:_headers|_redirects|_routes\.json|_worker\.js(?:\/.+)?|staticwebapp\.config\.json|web\.config)$/;
const isHidden = (path) => configuration.test(path) || /(?:^|\/)\./.test(path.replace(/^\.well-known\//, ''));
function readGlobs({ files }, problems) {
    if (files === undefined)
        return (path) => !isHidden(path);
    const right = files.filter((glob) => served_isGlob(glob, problems)).map(({ text }) => text);
    const [inside, outside] = [
        right.filter((text) => !text.startsWith('!')),
        right.filter((text) => text.startsWith('!')).map((text) => text.slice(1)),
    ];
    const some = inside.length === 0 ? ['**'] : inside;
    return (path) => some.some((glob) => external_node_path_.posix.matchesGlob(path, glob)) && !outside.some((glob) => external_node_path_.posix.matchesGlob(path, glob));
}
function served_isGlob({ text, place }, problems) {
    const character = (0,mistakes/* controlCharacter */.TL)(text);
    if (character !== undefined)
        problems.push((0,mistakes/* problem */.CC)(place, text, { code: 'control-character', character }));
    const bare = text.replace(/^!/, '');
    const isWrong = bare === '' || bare.startsWith('/') || bare.split('/').includes('..');
    if (isWrong)
        problems.push((0,mistakes/* problem */.CC)(place, text, { code: 'served-glob-malformed' }));
    return character === undefined && !isWrong;
}

// EXTERNAL MODULE: ./lib/inputs/duration.js
var inputs_duration = __webpack_require__(7581);
// EXTERNAL MODULE: ./lib/inputs/scalar.js
var scalar = __webpack_require__(9737);
;// CONCATENATED MODULE: ./lib/inputs/settings.js




const second = 1000;
const hour = 3600 * second;
const mostWait = 6 * hour;
const leastInterval = second / 10;
const leastTimeout = second / 10;
const mostStable = 20;
const mostConcurrency = 1000;
function readSettings(given, problems) {
    const duration = (name, least, most) => (0,mistakes/* keep */.aC)((0,inputs_duration/* readDuration */.$)(given(name).trim(), placeOf(name), { least, most }), problems);
    const whole = (name, least, most) => (0,mistakes/* keep */.aC)((0,scalar/* readWhole */.oD)(given(name).trim(), placeOf(name), least, most), problems);
    const wait = duration('wait', 0, mostWait);
    const interval = duration('interval', leastInterval, hour);
    const stable = whole('stable', 1, mostStable);
    const timeout = duration('timeout', leastTimeout, hour) ?? second;
    const concurrency = whole('concurrency', 1, mostConcurrency) ?? 1;
    const require = (0,mistakes/* keep */.aC)((0,scalar/* readProof */.r$)(given('require').trim(), placeOf('require')), problems) ?? 'claimed';
    const failOn = (0,mistakes/* keep */.aC)((0,scalar/* readFailOn */.mc)(given('fail-on').trim(), placeOf('fail-on')), problems) ?? 'error';
    const http = (0,mistakes/* keep */.aC)((0,scalar/* readBoolean */.Vf)(given('allow-unsafe-http').trim(), placeOf('allow-unsafe-http')), problems);
    if (wait !== undefined && interval !== undefined && stable !== undefined && (stable - 1) * interval > wait) {
        const needed = (stable - 1) * interval;
        problems.push((0,mistakes/* problem */.CC)(placeOf('wait'), given('wait'), { code: 'wait-too-short', wait, interval, stable, needed }));
    }
    const pace = { wait: wait ?? 0, interval: interval ?? second, stable: stable ?? 1, timeout, concurrency };
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
    const githubToken = given('github-token');
    if (githubToken !== undefined)
        (0,template/* maskLines */.sD)(githubToken, mask);
    const commit = (0,commit_asked/* readAskedCommit */.C)(asked, given('commit'), problems);
    const settings = readSettings((name) => given(name) ?? '', problems);
    const config = await readAskedConfig(asked, given('config'), { environment: asked.environment, mask });
    const { pace, require, failOn, allowUnsafeHttp } = settings;
    const readings = [config.reading, readLists(given)];
    const said = readings.map((reading) => reading.said);
    const images = said.flatMap((one) => one.images);
    const undigested = said.flatMap((one) => one.services).filter((service) => lacksDigest(service, images));
    const built = await readBuilt(asked.environment.GITHUB_ARTIFACTS_LIST, undigested, problems);
    const origin = { workspace: asked.workspace, readManifest };
    const files = await (0,inputs_files/* readFiles */.Ul)(config.reading.said.services, origin, problems);
    const sites = await (0,inputs_files/* readSites */.lp)(config.reading.said.sites, origin, problems);
    const { routes: plainly, features: wanted } = config.reading.said;
    const asking = [...plainly, ...wanted.flatMap((feature) => feature.routes)];
    const authorities = await readAuthorities(asking, asked.workspace, problems);
    await checkSearches(asking, problems);
    const context = { kinds, access, timeout: pace.timeout, allowUnsafeHttp, require, built, files, authorities };
    const { targets, services, routes, traced } = readClaims(readings, context, problems);
    const served = [
        ...readServed(config.reading.said.services, files, allowUnsafeHttp, problems),
        ...readSiteClaims(config.reading.said.sites, sites, allowUnsafeHttp, problems),
    ];
    const control = (0,mistakes/* keep */.aC)(readControl(config.reading.said.control), problems) ?? 'off';
    if (problems.length > 0 || commit === undefined)
        return (0,parsed/* refused */.J)(...problems);
    const controls = control === 'off'
        ? undefined
        : (0,chain_control/* planControls */._)(routes.map(({ claim }) => claim), control);
    const plan = {
        commit: commit.commit,
        commitFrom: commit.from,
        targets: targets.map(({ name, kind, address, yields, remoteEngine, place }) => ({
            ...{ name, kind, address, yields, place },
            ...(remoteEngine && { remoteEngine }),
        })),
        services,
        routes: routes.map(({ claim }) => claim),
        ...(traced.guards.length === 0 ? {} : { guards: traced.guards }),
        ...(traced.features.length === 0 ? {} : { features: traced.features }),
        ...(controls === undefined ? {} : { controls }),
        ...(served.length === 0 ? {} : { served: served.map(({ claim }) => claim) }),
        pace,
        ...(failOn === 'warning' ? { failOn } : {}),
        unsafe: [...(allowUnsafeHttp ? ['allow-unsafe-http'] : []), ...unsafeVariables(asked.environment)],
    };
    const manifests = new Map([...files].map(([service, { manifest }]) => [service, manifest]));
    const sent = new Map(routes.flatMap((route, at) => (route.sent === undefined ? [] : [[at, route.sent]])));
    const variables = variablesOf(config.reading.said.services);
    return (0,parsed/* parsed */.Y)({
        plan,
        targets,
        manifests,
        sent,
        variables,
        secrets: [...secrets],
        served: served.map(({ ask }) => ask),
        credentials: traced.credentials,
        githubToken,
        config: config.path,
        commitKnownBy: commit.knownBy,
    });
}
const variablesOf = (services) => new Map(services.flatMap(({ name, conduct }) => {
    const env = conduct?.env ?? [];
    return env.length === 0 ? [] : [[name, env.map(({ name, value }) => ({ name, value }))]];
}));


/***/ }),

/***/ 9416:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   CC: () => (/* binding */ problem),
/* harmony export */   RT: () => (/* binding */ mistake),
/* harmony export */   Si: () => (/* binding */ every),
/* harmony export */   TL: () => (/* binding */ controlCharacter),
/* harmony export */   aC: () => (/* binding */ keep)
/* harmony export */ });
/* harmony import */ var _parsed_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(3474);

const shownCharacters = 200;
const searchedCharacters = 4000;
const problem = (place, value, fault) => ({
    place,
    value: value === undefined ? undefined : shown(value),
    fault,
});
const mistake = (place, value, fault) => (0,_parsed_js__WEBPACK_IMPORTED_MODULE_0__/* .refused */ .J)(problem(place, value, fault));
function shown(value) {
    if (value.length > searchedCharacters && value.includes(':'))
        return undefined;
    const hidden = value.replace(/(^|[\s/=])([^\s/:@]*):(?!\/\/)\S*@(?!sha\d)/g, '$1$2:…@');
    return hidden.length > shownCharacters ? `${hidden.slice(0, shownCharacters)}…` : hidden;
}
function keep(read, problems) {
    if (read.ok)
        return read.value;
    problems.push(...read.problems);
    return undefined;
}
function every(values, read) {
    const problems = [];
    const good = values.flatMap((value) => {
        const one = read(value);
        if (one.ok)
            return [one.value];
        problems.push(...one.problems);
        return [];
    });
    return problems.length > 0 ? (0,_parsed_js__WEBPACK_IMPORTED_MODULE_0__/* .refused */ .J)(...problems) : (0,_parsed_js__WEBPACK_IMPORTED_MODULE_0__/* .parsed */ .Y)(good);
}
function controlCharacter(text) {
    const found = /[\p{Cc}\p{Zl}\p{Zp}\p{Bidi_Control}]/u.exec(text)?.[0].codePointAt(0);
    return found === undefined ? undefined : `U+${found.toString(16).toUpperCase().padStart(4, '0')}`;
}


/***/ }),

/***/ 902:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   AM: () => (/* binding */ readImage),
/* harmony export */   MQ: () => (/* binding */ readName),
/* harmony export */   PN: () => (/* binding */ everythingOf),
/* harmony export */   V8: () => (/* binding */ readLabel),
/* harmony export */   jy: () => (/* binding */ readCompose),
/* harmony export */   rI: () => (/* binding */ readServiceName)
/* harmony export */ });
/* harmony import */ var _parsed_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(3474);
/* harmony import */ var _mistakes_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(9416);


const nameGrammar = /^[A-Za-z0-9][A-Za-z0-9_.-]{0,127}$/;
function readName(text, what, place) {
    return nameGrammar.test(text) ? (0,_parsed_js__WEBPACK_IMPORTED_MODULE_0__/* .parsed */ .Y)(text) : (0,_mistakes_js__WEBPACK_IMPORTED_MODULE_1__/* .mistake */ .RT)(place, text, { code: 'name-malformed', what });
}
function readCompose(text, place) {
    const [first = '', second, ...more] = text.split('/');
    const names = second === undefined ? [first] : [first, second];
    if (more.length > 0 || !names.every((name) => nameGrammar.test(name)))
        return (0,_mistakes_js__WEBPACK_IMPORTED_MODULE_1__/* .mistake */ .RT)(place, text, { code: 'name-malformed', what: 'compose' });
    if (second === undefined)
        return (0,_parsed_js__WEBPACK_IMPORTED_MODULE_0__/* .parsed */ .Y)({ by: 'compose', project: undefined, service: first });
    return (0,_parsed_js__WEBPACK_IMPORTED_MODULE_0__/* .parsed */ .Y)({ by: 'compose', project: first, service: second });
}
function everythingOf(text) {
    if (text === 'all')
        return { by: 'all', project: undefined };
    const project = /^(.+)\/\*$/.exec(text)?.[1];
    return project === undefined ? undefined : { by: 'all', project };
}
function readServiceName(text, place) {
    const every = everythingOf(text);
    const project = every?.by === 'all' ? every.project : undefined;
    const named = readName(project ?? text, 'service', place);
    return named.ok ? (0,_parsed_js__WEBPACK_IMPORTED_MODULE_0__/* .parsed */ .Y)(every) : named;
}
function readLabel(text, place) {
    const found = /^([\x21-\x3c\x3e-\x7e]{1,256})=([\x20-\x7e]{1,256})$/.exec(text);
    const [, key, value] = found ?? [];
    if (key === undefined || value === undefined)
        return (0,_mistakes_js__WEBPACK_IMPORTED_MODULE_1__/* .mistake */ .RT)(place, text, { code: 'name-malformed', what: 'label' });
    return (0,_parsed_js__WEBPACK_IMPORTED_MODULE_0__/* .parsed */ .Y)({ by: 'label', key, value });
}
function readImage(text, place) {
    const good = /^[A-Za-z0-9](?:[A-Za-z0-9._\-:/@]{0,510}[A-Za-z0-9])?$/.test(text) && !/\/\/|:\/|@.*@/.test(text);
    if (!good)
        return (0,_mistakes_js__WEBPACK_IMPORTED_MODULE_1__/* .mistake */ .RT)(place, text, { code: 'name-malformed', what: 'image' });
    const digest = text.split('@')[1];
    if (digest === undefined || /^sha256:[0-9a-f]{64}$/.test(digest))
        return (0,_parsed_js__WEBPACK_IMPORTED_MODULE_0__/* .parsed */ .Y)(text);
    return (0,_mistakes_js__WEBPACK_IMPORTED_MODULE_1__/* .mistake */ .RT)(place, text, { code: 'image-digest-malformed', digest });
}


/***/ }),

/***/ 3231:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   p: () => (/* binding */ nearest)
/* harmony export */ });
/* harmony import */ var fastest_levenshtein__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(1916);

function nearest(word, known) {
    if (known.length === 0 || word.length > 64)
        return undefined;
    const best = (0,fastest_levenshtein__WEBPACK_IMPORTED_MODULE_0__/* .closest */ .kp)(word.toLowerCase(), known);
    return (0,fastest_levenshtein__WEBPACK_IMPORTED_MODULE_0__/* .distance */ .Io)(word.toLowerCase(), best.toLowerCase()) <= Math.max(1, Math.floor(best.length / 3)) ? best : undefined;
}


/***/ }),

/***/ 6396:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   S9: () => (/* binding */ readRoute),
/* harmony export */   lM: () => (/* binding */ readRequestAndStatus),
/* harmony export */   rk: () => (/* binding */ readStatus)
/* harmony export */ });
/* harmony import */ var _parsed_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(3474);
/* harmony import */ var _mistakes_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(9416);
/* harmony import */ var _url_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(5060);



function readRoute(text, place, context) {
    const found = /^(.*?)\s+->\s+(.*)$/.exec(text.trim());
    const [, request, status] = found ?? [];
    if (request === undefined || status === undefined) {
        const character = (0,_mistakes_js__WEBPACK_IMPORTED_MODULE_0__/* .controlCharacter */ .TL)(text.replaceAll('\t', ' '));
        return (0,_mistakes_js__WEBPACK_IMPORTED_MODULE_0__/* .mistake */ .RT)(place, text, character ? { code: 'control-character', character } : { code: 'route-malformed' });
    }
    return readRequestAndStatus(request, status, place, context);
}
function readRequestAndStatus(request, status, place, context) {
    const problems = [];
    const asked = (0,_mistakes_js__WEBPACK_IMPORTED_MODULE_0__/* .keep */ .aC)(readAsk(request, place, context), problems);
    const expect = (0,_mistakes_js__WEBPACK_IMPORTED_MODULE_0__/* .keep */ .aC)(readStatus(status, place), problems);
    if (asked === undefined || expect === undefined)
        return (0,_parsed_js__WEBPACK_IMPORTED_MODULE_1__/* .refused */ .J)(...problems);
    return (0,_parsed_js__WEBPACK_IMPORTED_MODULE_1__/* .parsed */ .Y)({ ...asked, expect, place });
}
function readAsk(text, place, context) {
    const [, method, where] = /^(\S+)[\t ]+(\S+)$/.exec(text.trim()) ?? [];
    if (method === undefined || where === undefined)
        return (0,_mistakes_js__WEBPACK_IMPORTED_MODULE_0__/* .mistake */ .RT)(place, text, { code: 'route-malformed' });
    const problems = [];
    (0,_mistakes_js__WEBPACK_IMPORTED_MODULE_0__/* .keep */ .aC)(readMethod(method, place), problems);
    const url = (0,_mistakes_js__WEBPACK_IMPORTED_MODULE_0__/* .keep */ .aC)(readWhere(where, place, context), problems);
    return problems.length > 0 || url === undefined ? (0,_parsed_js__WEBPACK_IMPORTED_MODULE_1__/* .refused */ .J)(...problems) : (0,_parsed_js__WEBPACK_IMPORTED_MODULE_1__/* .parsed */ .Y)({ method, url });
}
function readMethod(text, place) {
    if (text === 'CONNECT')
        return (0,_mistakes_js__WEBPACK_IMPORTED_MODULE_0__/* .mistake */ .RT)(place, text, { code: 'method-unsupported', method: text });
    if (/^[A-Z][A-Z_-]{0,31}$/.test(text))
        return (0,_parsed_js__WEBPACK_IMPORTED_MODULE_1__/* .parsed */ .Y)(text);
    const suggestion = /^[a-z_-]{1,32}$/i.test(text) ? text.toUpperCase() : undefined;
    return (0,_mistakes_js__WEBPACK_IMPORTED_MODULE_0__/* .mistake */ .RT)(place, text, { code: 'method-malformed', suggestion });
}
function readWhere(text, place, context) {
    if (/^[a-z][a-z0-9+.-]*:/i.test(text)) {
        const url = (0,_url_js__WEBPACK_IMPORTED_MODULE_2__/* .readUrl */ .w)(text, place, context.allowUnsafeHttp);
        return url.ok ? (0,_parsed_js__WEBPACK_IMPORTED_MODULE_1__/* .parsed */ .Y)(url.value.href) : url;
    }
    if (!text.startsWith('/'))
        return (0,_mistakes_js__WEBPACK_IMPORTED_MODULE_0__/* .mistake */ .RT)(place, text, { code: 'route-path-malformed' });
    if (context.baseUrl === undefined)
        return (0,_mistakes_js__WEBPACK_IMPORTED_MODULE_0__/* .mistake */ .RT)(place, text, { code: 'base-url-missing' });
    const base = context.baseUrl === 'unreadable' ? 'https://unreadable.invalid' : context.baseUrl;
    const url = (0,_url_js__WEBPACK_IMPORTED_MODULE_2__/* .readUrl */ .w)(`${base}${text}`, place, true);
    if (url.ok)
        return (0,_parsed_js__WEBPACK_IMPORTED_MODULE_1__/* .parsed */ .Y)(url.value.href);
    return (0,_parsed_js__WEBPACK_IMPORTED_MODULE_1__/* .refused */ .J)(...url.problems.map((problem) => ({ ...problem, value: text })));
}
const leastStatus = 100;
const mostStatus = 599;
function readStatus(text, place) {
    const words = text.split('|').map((word) => word.trim());
    const codes = words.filter((word) => /^\d{3}$/.test(word)).map(Number);
    const classes = words.filter((word) => /^[1-5]xx$/i.test(word)).map((word) => Number(word[0]));
    if (codes.some((code) => code < leastStatus || code > mostStatus))
        return (0,_mistakes_js__WEBPACK_IMPORTED_MODULE_0__/* .mistake */ .RT)(place, text, { code: 'status-out-of-range', least: leastStatus, most: mostStatus });
    if (codes.length + classes.length !== words.length)
        return (0,_mistakes_js__WEBPACK_IMPORTED_MODULE_0__/* .mistake */ .RT)(place, text, { code: 'status-malformed' });
    return (0,_parsed_js__WEBPACK_IMPORTED_MODULE_1__/* .parsed */ .Y)({ codes: ordered(codes), classes: ordered(classes), text: words.join('|') });
}
const ordered = (numbers) => [...new Set(numbers)].sort((a, b) => a - b);


/***/ }),

/***/ 407:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   f: () => (/* binding */ readRunner),
/* harmony export */   g: () => (/* binding */ given)
/* harmony export */ });
/* harmony import */ var node_fs__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(3024);
/* harmony import */ var _parsed_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(3474);
/* harmony import */ var _error_code_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(6665);
/* harmony import */ var _mistakes_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(9416);




const variables = ['GITHUB_WORKSPACE', 'GITHUB_EVENT_NAME', 'GITHUB_EVENT_PATH', 'GITHUB_SHA'];
const payloadBytes = 32 * 1024 * 1024;
async function readRunner(environment, needed, problems) {
    for (const name of [...needed, ...variables]) {
        if (given(environment[name]) !== undefined)
            continue;
        problems.push((0,_mistakes_js__WEBPACK_IMPORTED_MODULE_1__/* .problem */ .CC)({ kind: 'environment', name }, undefined, { code: 'runner-variable-missing', name }));
    }
    const { GITHUB_WORKSPACE: workspace, GITHUB_EVENT_NAME: name, GITHUB_EVENT_PATH: path } = environment;
    const payload = path ? (0,_mistakes_js__WEBPACK_IMPORTED_MODULE_1__/* .keep */ .aC)(await readPayload(path), problems) : undefined;
    return workspace && name ? { workspace, event: { name, payload } } : undefined;
}
const given = (text) => (text === '' ? undefined : text);
async function readPayload(path) {
    const place = { kind: 'environment', name: 'GITHUB_EVENT_PATH' };
    const unreadable = (reason) => (0,_mistakes_js__WEBPACK_IMPORTED_MODULE_1__/* .mistake */ .RT)(place, path, { code: 'event-unreadable', reason });
    try {
        if ((0,node_fs__WEBPACK_IMPORTED_MODULE_0__.statSync)(path).size > payloadBytes)
            return unreadable('too-large');
        const payload = JSON.parse((0,node_fs__WEBPACK_IMPORTED_MODULE_0__.readFileSync)(path, 'utf8'));
        return typeof payload === 'object' && payload !== null ? (0,_parsed_js__WEBPACK_IMPORTED_MODULE_2__/* .parsed */ .Y)(payload) : unreadable('not-an-object');
    }
    catch (error) {
        if (error instanceof SyntaxError)
            return unreadable('not-json');
        return unreadable((0,_error_code_js__WEBPACK_IMPORTED_MODULE_3__/* .errorCode */ .C)(error) === 'ENOENT' ? 'not-found' : 'not-readable');
    }
}


/***/ }),

/***/ 7876:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   MA: () => (/* binding */ nothingReadable),
/* harmony export */   Wg: () => (/* binding */ bareService),
/* harmony export */   ns: () => (/* binding */ nothingSaid)
/* harmony export */ });
const nothingSaid = {
    targets: [],
    services: [],
    sites: [],
    routes: [],
    images: [],
    features: [],
    baseUrl: undefined,
    targetNames: [],
    serviceNames: [],
};
const nothingReadable = { ...nothingSaid, baseUrl: 'unreadable', serviceNames: undefined };
const bareService = (name, place) => ({
    name,
    on: undefined,
    container: undefined,
    instances: undefined,
    image: undefined,
    files: undefined,
    require: undefined,
    place,
});


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
/* harmony import */ var _chain_plan_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(8346);
/* harmony import */ var _parsed_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(3474);
/* harmony import */ var _mistakes_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(9416);
/* harmony import */ var _nearest_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(3231);




function readWhole(text, place, least, most) {
    if (!/^-?\d{1,15}$/.test(text))
        return (0,_mistakes_js__WEBPACK_IMPORTED_MODULE_1__/* .mistake */ .RT)(place, text, { code: 'number-malformed', least, most });
    const value = Number(text);
    if (value < least || value > most)
        return (0,_mistakes_js__WEBPACK_IMPORTED_MODULE_1__/* .mistake */ .RT)(place, text, { code: 'number-out-of-range', least, most });
    return (0,_parsed_js__WEBPACK_IMPORTED_MODULE_2__/* .parsed */ .Y)(value);
}
function readBoolean(text, place) {
    if (/^(?:true|True|TRUE)$/.test(text))
        return (0,_parsed_js__WEBPACK_IMPORTED_MODULE_2__/* .parsed */ .Y)(true);
    if (/^(?:false|False|FALSE)$/.test(text))
        return (0,_parsed_js__WEBPACK_IMPORTED_MODULE_2__/* .parsed */ .Y)(false);
    return (0,_mistakes_js__WEBPACK_IMPORTED_MODULE_1__/* .mistake */ .RT)(place, text, { code: 'boolean-malformed' });
}
const levels = ['error', 'warning'];
function readFailOn(text, place) {
    const level = levels.find((one) => one === text);
    if (level !== undefined)
        return (0,_parsed_js__WEBPACK_IMPORTED_MODULE_2__/* .parsed */ .Y)(level);
    return (0,_mistakes_js__WEBPACK_IMPORTED_MODULE_1__/* .mistake */ .RT)(place, text, {
        code: 'word-unknown',
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
    if (_chain_plan_js__WEBPACK_IMPORTED_MODULE_3__/* .proofs */ .g_.some((proof) => proof === text))
        return (0,_mistakes_js__WEBPACK_IMPORTED_MODULE_1__/* .mistake */ .RT)(place, text, { code: 'proof-not-yet', available: availableProofs });
    return (0,_mistakes_js__WEBPACK_IMPORTED_MODULE_1__/* .mistake */ .RT)(place, text, {
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
/* harmony import */ var _mistakes_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(9416);


function fillTemplate(text, place, secrets) {
    if (text.includes('${{'))
        return (0,_mistakes_js__WEBPACK_IMPORTED_MODULE_0__/* .mistake */ .RT)(place, undefined, { code: 'expression-in-file' });
    const problems = [];
    const filled = text.replace(/\$\{([^}]*)\}/g, (_all, name) => {
        const fault = faultOf(name, secrets.environment);
        if (fault !== undefined)
            problems.push((0,_mistakes_js__WEBPACK_IMPORTED_MODULE_0__/* .problem */ .CC)(place, undefined, fault));
        return variable(name, secrets.environment);
    });
    if (/\$\{[^}]*$/.test(text))
        problems.push((0,_mistakes_js__WEBPACK_IMPORTED_MODULE_0__/* .problem */ .CC)(place, undefined, { code: 'template-malformed' }));
    for (const [, name = ''] of text.matchAll(/\$\{([^}]*)\}/g))
        maskLines(variable(name, secrets.environment), secrets.mask);
    return problems.length > 0 ? (0,_parsed_js__WEBPACK_IMPORTED_MODULE_1__/* .refused */ .J)(...problems) : (0,_parsed_js__WEBPACK_IMPORTED_MODULE_1__/* .parsed */ .Y)(filled);
}
function misplacedTemplate(text, place) {
    if (text.includes('${{'))
        return (0,_mistakes_js__WEBPACK_IMPORTED_MODULE_0__/* .problem */ .CC)(place, text, { code: 'expression-in-file' });
    return text.includes('${') ? (0,_mistakes_js__WEBPACK_IMPORTED_MODULE_0__/* .problem */ .CC)(place, text, { code: 'template-misplaced' }) : undefined;
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
/* harmony import */ var _mistakes_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(9416);



function readUrl(text, place, allowUnsafeHttp) {
    const character = (0,_mistakes_js__WEBPACK_IMPORTED_MODULE_0__/* .controlCharacter */ .TL)(text);
    if (character !== undefined)
        return (0,_mistakes_js__WEBPACK_IMPORTED_MODULE_0__/* .mistake */ .RT)(place, text, { code: 'control-character', character });
    const fault = (0,_wire_url_js__WEBPACK_IMPORTED_MODULE_1__/* .urlFault */ .I_)(text, allowUnsafeHttp);
    return fault === undefined ? (0,_parsed_js__WEBPACK_IMPORTED_MODULE_2__/* .parsed */ .Y)(new URL(text)) : (0,_mistakes_js__WEBPACK_IMPORTED_MODULE_0__/* .mistake */ .RT)(place, text, fault);
}
function readBaseUrl(text, place, allowUnsafeHttp) {
    const url = readUrl(text, place, allowUnsafeHttp);
    if (!url.ok)
        return url;
    if (text.includes('?'))
        return (0,_mistakes_js__WEBPACK_IMPORTED_MODULE_0__/* .mistake */ .RT)(place, text, { code: 'url-query' });
    return (0,_parsed_js__WEBPACK_IMPORTED_MODULE_2__/* .parsed */ .Y)(url.value.href.replace(/\/+$/, ''));
}


/***/ }),

/***/ 5495:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   s: () => (/* binding */ readWorkspaceFile)
/* harmony export */ });
/* harmony import */ var node_fs__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(3024);
/* harmony import */ var node_path__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(6760);
/* harmony import */ var _error_code_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(6665);



async function readWorkspaceFile(path, workspace, mostBytes) {
    const inside = (0,node_path__WEBPACK_IMPORTED_MODULE_1__.normalize)(path);
    if ((0,node_path__WEBPACK_IMPORTED_MODULE_1__.isAbsolute)(path))
        return { kind: 'outside', by: 'absolute' };
    if (inside === '..' || inside.startsWith(`..${node_path__WEBPACK_IMPORTED_MODULE_1__.sep}`))
        return { kind: 'outside', by: 'parent' };
    try {
        const root = node_fs__WEBPACK_IMPORTED_MODULE_0__.realpathSync.native(workspace);
        const real = node_fs__WEBPACK_IMPORTED_MODULE_0__.realpathSync.native((0,node_path__WEBPACK_IMPORTED_MODULE_1__.join)(workspace, inside));
        const within = (0,node_path__WEBPACK_IMPORTED_MODULE_1__.relative)(root, real);
        if (within === '..' || within.startsWith(`..${node_path__WEBPACK_IMPORTED_MODULE_1__.sep}`) || (0,node_path__WEBPACK_IMPORTED_MODULE_1__.isAbsolute)(within))
            return { kind: 'outside', by: 'link' };
        const found = (0,node_fs__WEBPACK_IMPORTED_MODULE_0__.statSync)(real);
        if (!found.isFile())
            return { kind: 'not-a-file' };
        if (found.size > mostBytes)
            return { kind: 'too-large', amount: found.size };
        const text = new TextDecoder('utf-8', { fatal: true }).decode((0,node_fs__WEBPACK_IMPORTED_MODULE_0__.readFileSync)(real));
        return { kind: 'text', path: inside.split(node_path__WEBPACK_IMPORTED_MODULE_1__.sep).join('/'), text };
    }
    catch (error) {
        const reason = (0,_error_code_js__WEBPACK_IMPORTED_MODULE_2__/* .errorCode */ .C)(error);
        if (reason === 'ERR_ENCODING_INVALID_ENCODED_DATA')
            return { kind: 'not-utf8' };
        return reason === 'ENOENT' ? { kind: 'missing' } : { kind: 'unreadable', reason };
    }
}


/***/ }),

/***/ 3474:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   J: () => (/* binding */ refused),
/* harmony export */   Y: () => (/* binding */ parsed)
/* harmony export */ });
const parsed = (value) => ({ ok: true, value });
const refused = (...problems) => ({
    ok: false,
    problems,
});


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
