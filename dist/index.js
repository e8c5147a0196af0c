import { createRequire as __WEBPACK_EXTERNAL_createRequire } from "module";
/******/ var __webpack_modules__ = ({

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

/***/ 2613:
/***/ ((module) => {

module.exports = __WEBPACK_EXTERNAL_createRequire(import.meta.url)("assert");

/***/ }),

/***/ 181:
/***/ ((module) => {

module.exports = __WEBPACK_EXTERNAL_createRequire(import.meta.url)("buffer");

/***/ }),

/***/ 4434:
/***/ ((module) => {

module.exports = __WEBPACK_EXTERNAL_createRequire(import.meta.url)("events");

/***/ }),

/***/ 9896:
/***/ ((module) => {

module.exports = __WEBPACK_EXTERNAL_createRequire(import.meta.url)("fs");

/***/ }),

/***/ 8611:
/***/ ((module) => {

module.exports = __WEBPACK_EXTERNAL_createRequire(import.meta.url)("http");

/***/ }),

/***/ 5692:
/***/ ((module) => {

module.exports = __WEBPACK_EXTERNAL_createRequire(import.meta.url)("https");

/***/ }),

/***/ 9278:
/***/ ((module) => {

module.exports = __WEBPACK_EXTERNAL_createRequire(import.meta.url)("net");

/***/ }),

/***/ 4589:
/***/ ((module) => {

module.exports = __WEBPACK_EXTERNAL_createRequire(import.meta.url)("node:assert");

/***/ }),

/***/ 6698:
/***/ ((module) => {

module.exports = __WEBPACK_EXTERNAL_createRequire(import.meta.url)("node:async_hooks");

/***/ }),

/***/ 4573:
/***/ ((module) => {

module.exports = __WEBPACK_EXTERNAL_createRequire(import.meta.url)("node:buffer");

/***/ }),

/***/ 1421:
/***/ ((module) => {

module.exports = __WEBPACK_EXTERNAL_createRequire(import.meta.url)("node:child_process");

/***/ }),

/***/ 7540:
/***/ ((module) => {

module.exports = __WEBPACK_EXTERNAL_createRequire(import.meta.url)("node:console");

/***/ }),

/***/ 7598:
/***/ ((module) => {

module.exports = __WEBPACK_EXTERNAL_createRequire(import.meta.url)("node:crypto");

/***/ }),

/***/ 3053:
/***/ ((module) => {

module.exports = __WEBPACK_EXTERNAL_createRequire(import.meta.url)("node:diagnostics_channel");

/***/ }),

/***/ 610:
/***/ ((module) => {

module.exports = __WEBPACK_EXTERNAL_createRequire(import.meta.url)("node:dns");

/***/ }),

/***/ 1553:
/***/ ((module) => {

module.exports = __WEBPACK_EXTERNAL_createRequire(import.meta.url)("node:dns/promises");

/***/ }),

/***/ 8474:
/***/ ((module) => {

module.exports = __WEBPACK_EXTERNAL_createRequire(import.meta.url)("node:events");

/***/ }),

/***/ 1455:
/***/ ((module) => {

module.exports = __WEBPACK_EXTERNAL_createRequire(import.meta.url)("node:fs/promises");

/***/ }),

/***/ 7067:
/***/ ((module) => {

module.exports = __WEBPACK_EXTERNAL_createRequire(import.meta.url)("node:http");

/***/ }),

/***/ 2467:
/***/ ((module) => {

module.exports = __WEBPACK_EXTERNAL_createRequire(import.meta.url)("node:http2");

/***/ }),

/***/ 7030:
/***/ ((module) => {

module.exports = __WEBPACK_EXTERNAL_createRequire(import.meta.url)("node:net");

/***/ }),

/***/ 6760:
/***/ ((module) => {

module.exports = __WEBPACK_EXTERNAL_createRequire(import.meta.url)("node:path");

/***/ }),

/***/ 643:
/***/ ((module) => {

module.exports = __WEBPACK_EXTERNAL_createRequire(import.meta.url)("node:perf_hooks");

/***/ }),

/***/ 1792:
/***/ ((module) => {

module.exports = __WEBPACK_EXTERNAL_createRequire(import.meta.url)("node:querystring");

/***/ }),

/***/ 99:
/***/ ((module) => {

module.exports = __WEBPACK_EXTERNAL_createRequire(import.meta.url)("node:sqlite");

/***/ }),

/***/ 7075:
/***/ ((module) => {

module.exports = __WEBPACK_EXTERNAL_createRequire(import.meta.url)("node:stream");

/***/ }),

/***/ 7830:
/***/ ((module) => {

module.exports = __WEBPACK_EXTERNAL_createRequire(import.meta.url)("node:stream/web");

/***/ }),

/***/ 1692:
/***/ ((module) => {

module.exports = __WEBPACK_EXTERNAL_createRequire(import.meta.url)("node:tls");

/***/ }),

/***/ 3136:
/***/ ((module) => {

module.exports = __WEBPACK_EXTERNAL_createRequire(import.meta.url)("node:url");

/***/ }),

/***/ 7975:
/***/ ((module) => {

module.exports = __WEBPACK_EXTERNAL_createRequire(import.meta.url)("node:util");

/***/ }),

/***/ 3429:
/***/ ((module) => {

module.exports = __WEBPACK_EXTERNAL_createRequire(import.meta.url)("node:util/types");

/***/ }),

/***/ 5919:
/***/ ((module) => {

module.exports = __WEBPACK_EXTERNAL_createRequire(import.meta.url)("node:worker_threads");

/***/ }),

/***/ 8522:
/***/ ((module) => {

module.exports = __WEBPACK_EXTERNAL_createRequire(import.meta.url)("node:zlib");

/***/ }),

/***/ 857:
/***/ ((module) => {

module.exports = __WEBPACK_EXTERNAL_createRequire(import.meta.url)("os");

/***/ }),

/***/ 6928:
/***/ ((module) => {

module.exports = __WEBPACK_EXTERNAL_createRequire(import.meta.url)("path");

/***/ }),

/***/ 932:
/***/ ((module) => {

module.exports = __WEBPACK_EXTERNAL_createRequire(import.meta.url)("process");

/***/ }),

/***/ 3193:
/***/ ((module) => {

module.exports = __WEBPACK_EXTERNAL_createRequire(import.meta.url)("string_decoder");

/***/ }),

/***/ 4756:
/***/ ((module) => {

module.exports = __WEBPACK_EXTERNAL_createRequire(import.meta.url)("tls");

/***/ }),

/***/ 9023:
/***/ ((module) => {

module.exports = __WEBPACK_EXTERNAL_createRequire(import.meta.url)("util");

/***/ }),

/***/ 7440:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __nccwpck_require__) => {

/* harmony export */ __nccwpck_require__.d(__webpack_exports__, {
/* harmony export */   Y_: () => (/* binding */ unseenReasons),
/* harmony export */   cI: () => (/* binding */ seen),
/* harmony export */   nv: () => (/* binding */ unseen),
/* harmony export */   we: () => (/* binding */ containerStates)
/* harmony export */ });
/** Positive, complete evidence. */
const seen = (value) => ({ kind: 'seen', value });
/** No evidence, and why. */
const unseen = (phase, reason, facts = {}) => ({ kind: 'unseen', why: { phase, reason, ...facts } });
/** What cannot change by waiting is marked `final`: looking again would only hide it longer. */
const unseenReasons = {
    // reaching a host
    'name-not-resolved': 'passing',
    'connection-refused': 'passing',
    'connection-timeout': 'passing',
    'network-unreachable': 'passing',
    'connection-reset': 'passing',
    // speaking ssh
    'ssh-missing': 'final',
    'banner-timeout': 'passing',
    'not-an-ssh-server': 'final',
    'no-common-algorithm': 'final',
    'host-key-unknown': 'final',
    'host-key-changed': 'final',
    'host-key-revoked': 'final',
    'key-unreadable': 'final',
    'key-passphrase-missing': 'final',
    'key-passphrase-wrong': 'final',
    'authentication-refused': 'final',
    'authentication-timeout': 'passing',
    'jump-host-failed': 'passing',
    'ssh-failed': 'passing',
    // running the collector
    'session-timeout': 'passing',
    'session-dropped': 'passing',
    'shell-missing': 'final',
    'remote-exit': 'passing',
    'remote-signal': 'passing',
    'engine-missing': 'final',
    'engine-permission': 'final',
    'engine-down': 'passing',
    'engine-failed': 'passing',
    // reading inside a container
    'files-unreadable': 'passing',
    'hash-tool-missing': 'final',
    // reading the answer
    'answer-missing': 'final',
    'answer-cut': 'passing',
    'answer-too-large': 'final',
    'answer-malformed': 'final',
    'answer-stale': 'passing',
    // asking over HTTP
    'tls-untrusted': 'final',
    'tls-wrong-name': 'final',
    'tls-expired': 'final',
    'tls-failed': 'passing',
    'headers-timeout': 'passing',
    'body-timeout': 'passing',
    'not-http': 'final',
    'headers-too-large': 'final',
    'http-failed': 'passing',
    redirected: 'final',
    'status-unexpected': 'passing',
    'not-json': 'passing',
    'encoding-unexpected': 'final',
    'commit-missing': 'passing',
    'service-not-collected': 'passing',
    // where it came from
    'checkout-missing': 'final',
    'checkout-shallow': 'final',
    'git-missing': 'final',
    'git-failed': 'final',
    'api-refused': 'final',
    'api-unreachable': 'passing',
    // the run itself
    cancelled: 'final',
    deadline: 'final',
};
const containerStates = ['created', 'running', 'paused', 'restarting', 'removing', 'exited', 'dead'];


/***/ }),

/***/ 8346:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __nccwpck_require__) => {

/* harmony export */ __nccwpck_require__.d(__webpack_exports__, {
/* harmony export */   g_: () => (/* binding */ proofs),
/* harmony export */   mJ: () => (/* binding */ commitSha)
/* harmony export */ });
/* unused harmony export linkNames */
/** The commit id in `text`, or nothing: no prefixes, no upper case, no zero id (git's name for "no commit"). */
function commitSha(text) {
    return /^(?:[0-9a-f]{40}|[0-9a-f]{64})$/.test(text) && !/^0+$/.test(text) ? text : undefined;
}
const linkNames = (/* unused pure expression or super */ null && (['source', 'build', 'runtime', 'route', 'auth']));
const proofs = ['claimed', 'identified', 'hashed', 'attested'];


/***/ }),

/***/ 4484:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __nccwpck_require__) => {

/* harmony export */ __nccwpck_require__.d(__webpack_exports__, {
/* harmony export */   T7: () => (/* binding */ isFromRepository),
/* harmony export */   Wf: () => (/* binding */ readReference),
/* harmony export */   tH: () => (/* binding */ hasDigest)
/* harmony export */ });
/** Splits and normalises a reference as the engine does (distribution/reference, normalize.go). */
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
/** Whether an image is the one of this digest: equal SHA-256 sums name the same bytes, whichever kind they are. */
function hasDigest(image, digest) {
    return image.id === digest || image.repoDigests.some((text) => readReference(text).digest === digest);
}
/** Whether a container created from `reference` runs an image of the expected repository (and tag, when one is said). */
function isFromRepository(reference, image, expected) {
    const names = isImageId(reference) ? [...(image?.tags ?? []), ...(image?.repoDigests ?? [])] : [reference];
    return names
        .map(readReference)
        .some(({ repository, tag }) => repository === expected.repository && (expected.tag === undefined || expected.tag === tag));
}
/** A container may be created by id; then only the image itself knows its names. */
const isImageId = (reference) => /^(?:sha256:)?[0-9a-f]{64}$/.test(reference);


/***/ }),

/***/ 6665:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __nccwpck_require__) => {

/* harmony export */ __nccwpck_require__.d(__webpack_exports__, {
/* harmony export */   C: () => (/* binding */ errorCode)
/* harmony export */ });
/** The code of a system error, as in `ENOENT`; `unknown` when it has none. */
const errorCode = (error) => typeof error === 'object' && error !== null && 'code' in error ? String(error.code) : 'unknown';


/***/ }),

/***/ 2362:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __nccwpck_require__) => {

/* harmony export */ __nccwpck_require__.d(__webpack_exports__, {
/* harmony export */   R9: () => (/* binding */ readArtifact),
/* harmony export */   Ul: () => (/* binding */ readFiles),
/* harmony export */   lk: () => (/* binding */ judgeRequired)
/* harmony export */ });
/* harmony import */ var _parsed_js__WEBPACK_IMPORTED_MODULE_2__ = __nccwpck_require__(3474);
/* harmony import */ var _mistakes_js__WEBPACK_IMPORTED_MODULE_0__ = __nccwpck_require__(9416);
/* harmony import */ var _workspace_file_js__WEBPACK_IMPORTED_MODULE_1__ = __nccwpck_require__(5495);



/** The most that a manifest may hold, in bytes. */
const mostBytes = 10 * 1024 * 1024;
/** Reads the manifests that services name, by service. What cannot be read is reported, and left out. */
async function readFiles(services, context, problems) {
    const found = new Map();
    for (const { name, files } of services) {
        if (files === undefined || files === 'unreadable')
            continue;
        const read = await readManifestOf(files, context);
        if (!read.ok)
            problems.push(...read.problems);
        else if (files.artifact !== undefined)
            found.set(name, filesOf(files.artifact.text, files.manifest, read.value));
    }
    return found;
}
async function readManifestOf({ manifest }, context) {
    const { text: path, place } = manifest;
    const character = (0,_mistakes_js__WEBPACK_IMPORTED_MODULE_0__/* .controlCharacter */ .TL)(path);
    if (character !== undefined)
        return (0,_mistakes_js__WEBPACK_IMPORTED_MODULE_0__/* .mistake */ .RT)(place, path, { code: 'control-character', character });
    const file = await (0,_workspace_file_js__WEBPACK_IMPORTED_MODULE_1__/* .readWorkspaceFile */ .s)(path, context.workspace, mostBytes);
    if (file.kind !== 'text')
        return (0,_mistakes_js__WEBPACK_IMPORTED_MODULE_0__/* .mistake */ .RT)(place, path, faultOf(file));
    const read = await context.readManifest(file.text, file.path);
    if (!read.ok)
        return (0,_parsed_js__WEBPACK_IMPORTED_MODULE_2__/* .refused */ .J)(...read.problems.map((fault) => (0,_mistakes_js__WEBPACK_IMPORTED_MODULE_0__/* .problem */ .CC)(place, path, fault)));
    return withHashes(read.value, path, place);
}
/** That files of some name exist says nothing of a build, so nothing could be proven by it. */
function withHashes(manifest, path, place) {
    if (manifest.lists === 'hashes')
        return (0,_parsed_js__WEBPACK_IMPORTED_MODULE_2__/* .parsed */ .Y)(manifest);
    return (0,_mistakes_js__WEBPACK_IMPORTED_MODULE_0__/* .mistake */ .RT)(place, path, { code: 'manifest-without-hashes', format: manifest.format });
}
function filesOf(artifact, { text, place }, manifest) {
    const { commit, files, links, digest } = manifest;
    return {
        claim: { artifact, manifest: text, commit, count: files.length, links: links.length, digest, place },
        manifest,
    };
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
/** Reads where the build directory lies inside the container. `/` is none: all of the system would be beneath it. */
function readArtifact(text, place) {
    const character = (0,_mistakes_js__WEBPACK_IMPORTED_MODULE_0__/* .controlCharacter */ .TL)(text);
    if (character !== undefined)
        return (0,_mistakes_js__WEBPACK_IMPORTED_MODULE_0__/* .mistake */ .RT)(place, text, { code: 'control-character', character });
    const malformed = (reason) => (0,_mistakes_js__WEBPACK_IMPORTED_MODULE_0__/* .mistake */ .RT)(place, text, { code: 'artifact-path-malformed', reason });
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
/** What keeps a service from ever being proven as strongly as it must be. */
function judgeRequired({ name, require, files, place }, said) {
    if (require !== 'hashed')
        return [];
    if (said.files === undefined)
        return [(0,_mistakes_js__WEBPACK_IMPORTED_MODULE_0__/* .problem */ .CC)(place, undefined, { code: 'proof-without-manifest', service: name })];
    if (files === undefined || files.commit !== undefined)
        return [];
    const fault = { code: 'proof-without-commit', service: name, manifest: files.manifest };
    return [(0,_mistakes_js__WEBPACK_IMPORTED_MODULE_0__/* .problem */ .CC)(files.place, undefined, fault)];
}


/***/ }),

/***/ 8694:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __nccwpck_require__) => {


// EXPORTS
__nccwpck_require__.d(__webpack_exports__, {
  AH: () => (/* reexport */ askedOfRunner),
  "in": () => (/* binding */ readRequest)
});

// UNUSED EXPORTS: declaredInputs, declaredOutputs, durationText, inputNames

// EXTERNAL MODULE: ./lib/parsed.js
var parsed = __nccwpck_require__(3474);
// EXTERNAL MODULE: ./lib/chain/reference.js
var reference = __nccwpck_require__(4484);
// EXTERNAL MODULE: ./lib/inputs/error-code.js
var error_code = __nccwpck_require__(6665);
// EXTERNAL MODULE: ./lib/inputs/mistakes.js
var mistakes = __nccwpck_require__(9416);
;// CONCATENATED MODULE: ./lib/inputs/artifacts.js




const variable = 'GITHUB_ARTIFACTS_LIST';
const place = { kind: 'environment', name: variable };
const mostBytes = 1024 * 1024;
const mostSubjects = 1000;
/**
 * The digests that `$GITHUB_ARTIFACTS_LIST` has for services of which only the repository was said. The runner makes the
 * file before anything is built, so one that is missing or empty says that nothing was.
 */
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
    const { readFile, stat } = await Promise.resolve(/* import() */).then(__nccwpck_require__.t.bind(__nccwpck_require__, 1455, 19));
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
/** The one digest that the repository of a service was built with; two of them name none. */
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

;// CONCATENATED MODULE: ./lib/inputs/declared.js
// Derived from action.yml by scripts/inputs.mjs: edit that, then run `node scripts/inputs.mjs`.
/** Every input: what it is for, and its default as action.yml has it. An expression is left to the runner. */
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
    'github-token': {
        description: 'The token that asks GitHub whether the commit exists, when neither the event nor the checkout knows it.',
        default: undefined,
    },
    'allow-unsafe-http': {
        description: 'Allow plain `http://` beyond loopback. Whoever is on the network in between can forge the answers.',
        default: 'false',
    },
};
/** Every output and what it tells. */
const declaredOutputs = {
    verified: "`true` when every claim is proven, `false` otherwise. Compare with `== 'true'`.",
    verdict: '`proven`, `drifted` (evidence contradicts a claim) or `unproven` (evidence is missing).',
    'broken-link': 'The first link that does not hold: `source`, `build`, `runtime`, `route` or `auth`. Empty when proven.',
    commit: 'The commit that was to be proven.',
    report: 'The path of the JSON report.',
};

// EXTERNAL MODULE: ./lib/inputs/nearest.js
var nearest = __nccwpck_require__(3231);
;// CONCATENATED MODULE: ./lib/inputs/runner.js



/** The variables that say it. */
const variables = ['GITHUB_WORKSPACE', 'GITHUB_EVENT_NAME', 'GITHUB_EVENT_PATH', 'GITHUB_SHA'];
/** The largest webhook payload is 25 MB (docs.github.com/webhooks). */
const payloadBytes = 32 * 1024 * 1024;
/** Reads the runner's variables and the payload of the event; `needed` are those that the caller cannot do without either. */
async function readRunner(environment, needed, problems) {
    for (const name of [...needed, ...variables]) {
        if (given(environment[name]) !== undefined)
            continue;
        problems.push((0,mistakes/* problem */.CC)({ kind: 'environment', name }, undefined, { code: 'runner-variable-missing', name }));
    }
    const { GITHUB_WORKSPACE: workspace, GITHUB_EVENT_NAME: name, GITHUB_EVENT_PATH: path } = environment;
    const payload = path ? (0,mistakes/* keep */.aC)(await readPayload(path), problems) : undefined;
    return workspace && name ? { workspace, event: { name, payload } } : undefined;
}
/** An empty text is how the runner passes an input that nobody gave. */
const given = (text) => (text === '' ? undefined : text);
async function readPayload(path) {
    const place = { kind: 'environment', name: 'GITHUB_EVENT_PATH' };
    const unreadable = (reason) => (0,mistakes/* mistake */.RT)(place, path, { code: 'event-unreadable', reason });
    const { readFile, stat } = await Promise.resolve(/* import() */).then(__nccwpck_require__.t.bind(__nccwpck_require__, 1455, 19));
    try {
        if ((await stat(path)).size > payloadBytes)
            return unreadable('too-large');
        const payload = JSON.parse(await readFile(path, 'utf8'));
        return typeof payload === 'object' && payload !== null ? (0,parsed/* parsed */.Y)(payload) : unreadable('not-an-object');
    }
    catch (error) {
        if (error instanceof SyntaxError)
            return unreadable('not-json');
        return unreadable((0,error_code/* errorCode */.C)(error) === 'ENOENT' ? 'not-found' : 'not-readable');
    }
}

;// CONCATENATED MODULE: ./lib/inputs/asked.js





const inputNames = Object.keys(declaredInputs);
/** Without these the action cannot tell anybody what it found, so that none has a fallback. */
const needed = ['GITHUB_OUTPUT', 'GITHUB_STEP_SUMMARY', 'RUNNER_TEMP'];
/** The most that one input may hold, in bytes. */
const inputBytes = 1024 * 1024;
/** Reads what the runner passes to an action: `INPUT_<NAME>`, its variables and the event's payload. */
async function askedOfRunner(environment) {
    const problems = [...misspelledInputs(environment)];
    const runner = await readRunner(environment, needed, problems);
    if (problems.length > 0 || runner === undefined)
        return (0,parsed/* refused */.J)(...problems);
    const inputs = new Map(inputNames.flatMap((input) => {
        const text = given(environment[variableOf(input)]);
        return text === undefined ? [] : [[input, text]];
    }));
    return (0,parsed/* parsed */.Y)({ front: 'action', inputs, environment, ...runner });
}
const variableOf = (input) => `INPUT_${input.toUpperCase()}`;
/** The runner only warns of an unknown input. Other steps' variables may begin alike: only a near miss is a mistake. */
function misspelledInputs(environment) {
    const known = new Set(inputNames.map(variableOf));
    return Object.keys(environment).flatMap((variable) => {
        if (!variable.startsWith('INPUT_') || known.has(variable))
            return [];
        const key = variable.slice('INPUT_'.length).toLowerCase();
        const meant = (0,nearest/* nearest */.p)(key, inputNames);
        if (meant === undefined || given(environment[variable]) === undefined)
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
/** The text of each input, or its declared default. A text that is too long is reported, and not read. */
function givenTexts(asked, problems) {
    const texts = new Map();
    for (const name of inputNames) {
        const text = given(asked.inputs.get(name)) ?? declaredInputs[name].default;
        const amount = text === undefined ? 0 : Buffer.byteLength(text);
        if (amount > inputBytes) {
            problems.push((0,mistakes/* problem */.CC)({ kind: 'input', name }, undefined, { code: 'too-large', limit: inputBytes, amount }));
        }
        else if (text !== undefined)
            texts.set(name, text);
    }
    return (name) => texts.get(name);
}

// EXTERNAL MODULE: ./lib/inputs/files.js
var inputs_files = __nccwpck_require__(2362);
;// CONCATENATED MODULE: ./lib/inputs/coverage.js



/** Puts every service on its targets. One that does not say is expected wherever containers can be seen. */
function placeServices(services, { grounds, known, require, files }, problems) {
    const hosts = grounds.filter((ground) => ground.yields !== 'statement');
    const usual = (hosts.length > 0 ? hosts : grounds).map((ground) => ground.name);
    return services.map((service) => {
        const claim = {
            name: service.name,
            on: service.on === undefined ? usual : namesOn(service.name, service.on, known, problems),
            container: service.container ?? { by: 'service', name: service.name },
            instances: service.instances,
            image: service.image?.text,
            files: files.get(service.name)?.claim,
            require: service.require ?? require,
            place: service.place,
        };
        problems.push(...(0,inputs_files/* judgeRequired */.lk)(claim, service));
        return claim;
    });
}
function namesOn(service, on, known, problems) {
    for (const { text, place } of on) {
        if (known.includes(text))
            continue;
        const meant = (0,nearest/* nearest */.p)(text, known);
        problems.push((0,mistakes/* problem */.CC)(place, text, { code: 'target-unknown', service, name: text, nearest: meant, known }));
    }
    return [...new Set(on.map((one) => one.text))];
}
/** A host of which no service claims anything would be looked at and never be wrong. */
function unclaimedHosts(grounds, services) {
    const claimed = new Set(services.flatMap((service) => service.on));
    return grounds.flatMap(({ name, yields, place }) => yields !== 'instances' || claimed.has(name) ? [] : [(0,mistakes/* problem */.CC)(place, undefined, { code: 'target-unclaimed', name })]);
}

// EXTERNAL MODULE: ./lib/inputs/name.js
var inputs_name = __nccwpck_require__(902);
;// CONCATENATED MODULE: ./lib/inputs/images.js





/** Reads `service=repository@sha256:…`, as the outputs of docker/build-push-action make it. */
function readImageLine(text, place) {
    const [, name, reference] = /^([^=]*?)\s*=\s*(.*)$/.exec(text) ?? [];
    if (name === undefined || reference === undefined)
        return (0,mistakes/* mistake */.RT)(place, text, { code: 'image-line-malformed' });
    const service = (0,inputs_name/* readName */.MQ)(name, 'service', place);
    if (!service.ok)
        return service;
    // What an expression of a step that built nothing leaves behind.
    if (!reference.includes('@') || reference.endsWith('@'))
        return (0,mistakes/* mistake */.RT)(place, text, { code: 'image-digest-missing', service: name });
    const image = (0,inputs_name/* readImage */.AM)(reference, place);
    return image.ok ? (0,parsed/* parsed */.Y)({ service: name, text: image.value, place }) : image;
}
/** Gives services the digests that were said for them. Two that disagree are a mistake, wherever they stand. */
function withImages(services, { images, built, known }, problems) {
    for (const { service, text, place } of images) {
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
/** Two references as one that claims what both do; nothing when they contradict each other. */
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
/** Whether nobody but the job's own list can say which digest the image of a service has. */
const lacksDigest = (service, images) => service.image !== undefined &&
    (0,reference/* readReference */.Wf)(service.image.text).digest === undefined &&
    !images.some((image) => image.service === service.name);

// EXTERNAL MODULE: external "node:util"
var external_node_util_ = __nccwpck_require__(7975);
;// CONCATENATED MODULE: ./lib/inputs/url.js


/** Reads an absolute http or https URL without credentials and without a fragment; `text` is what the user wrote. */
function readUrl(text, place, allowUnsafeHttp) {
    const fault = faultOf(text, allowUnsafeHttp);
    return fault === undefined ? (0,parsed/* parsed */.Y)(new URL(text)) : (0,mistakes/* mistake */.RT)(place, text, fault);
}
/** Reads the URL that paths begin with: no query either. */
function readBaseUrl(text, place, allowUnsafeHttp) {
    const url = readUrl(text, place, allowUnsafeHttp);
    if (!url.ok)
        return url;
    if (text.includes('?'))
        return (0,mistakes/* mistake */.RT)(place, text, { code: 'url-query' });
    return (0,parsed/* parsed */.Y)(url.value.href.replace(/\/+$/, ''));
}
function faultOf(text, allowUnsafeHttp) {
    const character = (0,mistakes/* controlCharacter */.TL)(text);
    if (character !== undefined)
        return { code: 'control-character', character };
    const scheme = /^([a-z][a-z0-9+.-]*):/i.exec(text)?.[1]?.toLowerCase();
    if (scheme !== undefined && scheme !== 'http' && scheme !== 'https' && text.includes('://'))
        return { code: 'url-scheme', scheme };
    // A backslash is a slash to the URL standard and a letter to many proxies: they must not read different hosts.
    if (!/^https?:\/\/[^/]/i.test(text) || /[\s\\]/.test(text) || !URL.canParse(text))
        return { code: 'url-malformed' };
    const url = new URL(text);
    if (url.username !== '' || url.password !== '' || /^https?:\/\/[^/?#]*@/i.test(text))
        return { code: 'url-credentials' };
    if (text.includes('#'))
        return { code: 'url-fragment' };
    if (url.protocol === 'http:' && !allowUnsafeHttp && !isLoopback(url.hostname))
        return { code: 'url-plain-http', host: url.hostname };
    return undefined;
}
/** Whether a host, as URL gives it, can only be this machine. */
const isLoopback = (hostname) => hostname === 'localhost' || hostname === '[::1]' || /^127(?:\.\d{1,3}){3}$/.test(hostname);

;// CONCATENATED MODULE: ./lib/inputs/route.js



/** Reads `METHOD PATH-or-URL -> STATUS`. */
function readRoute(text, place, context) {
    const found = /^(.*?)\s+->\s+(.*)$/.exec(text.trim());
    const [, request, status] = found ?? [];
    if (request === undefined || status === undefined) {
        const character = (0,mistakes/* controlCharacter */.TL)(text.replaceAll('\t', ' '));
        return (0,mistakes/* mistake */.RT)(place, text, character ? { code: 'control-character', character } : { code: 'route-malformed' });
    }
    return readRequestAndStatus(request, status, place, context);
}
/** Reads `METHOD PATH-or-URL` and the statuses that are accepted, each with its own mistakes. */
function readRequestAndStatus(request, status, place, context) {
    const problems = [];
    const asked = (0,mistakes/* keep */.aC)(readAsk(request, place, context), problems);
    const expect = (0,mistakes/* keep */.aC)(readStatus(status, place), problems);
    if (asked === undefined || expect === undefined)
        return (0,parsed/* refused */.J)(...problems);
    return (0,parsed/* parsed */.Y)({ ...asked, expect, place });
}
function readAsk(text, place, context) {
    const [, method, where] = /^(\S+)[\t ]+(\S+)$/.exec(text.trim()) ?? [];
    if (method === undefined || where === undefined)
        return (0,mistakes/* mistake */.RT)(place, text, { code: 'route-malformed' });
    const problems = [];
    (0,mistakes/* keep */.aC)(readMethod(method, place), problems);
    const url = (0,mistakes/* keep */.aC)(readWhere(where, place, context), problems);
    return problems.length > 0 || url === undefined ? (0,parsed/* refused */.J)(...problems) : (0,parsed/* parsed */.Y)({ method, url });
}
/** A token of RFC 9110 in upper case; undici cannot ask CONNECT. */
function readMethod(text, place) {
    if (text === 'CONNECT')
        return (0,mistakes/* mistake */.RT)(place, text, { code: 'method-unsupported', method: text });
    if (/^[A-Z][A-Z_-]{0,31}$/.test(text))
        return (0,parsed/* parsed */.Y)(text);
    const suggestion = /^[a-z_-]{1,32}$/i.test(text) ? text.toUpperCase() : undefined;
    return (0,mistakes/* mistake */.RT)(place, text, { code: 'method-malformed', suggestion });
}
function readWhere(text, place, context) {
    if (/^[a-z][a-z0-9+.-]*:/i.test(text)) {
        const url = readUrl(text, place, context.allowUnsafeHttp);
        return url.ok ? (0,parsed/* parsed */.Y)(url.value.href) : url;
    }
    if (!text.startsWith('/'))
        return (0,mistakes/* mistake */.RT)(place, text, { code: 'route-path-malformed' });
    if (context.baseUrl === undefined)
        return (0,mistakes/* mistake */.RT)(place, text, { code: 'base-url-missing' });
    const base = context.baseUrl === 'unreadable' ? 'https://unreadable.invalid' : context.baseUrl;
    const url = readUrl(`${base}${text}`, place, true);
    if (url.ok)
        return (0,parsed/* parsed */.Y)(url.value.href);
    return (0,parsed/* refused */.J)(...url.problems.map((problem) => ({ ...problem, value: text })));
}
const leastStatus = 100;
const mostStatus = 599;
/** Reads `200`, `200|204`, `2xx`, `2xx|404`. */
function readStatus(text, place) {
    const words = text.split('|').map((word) => word.trim());
    const codes = words.filter((word) => /^\d{3}$/.test(word)).map(Number);
    const classes = words.filter((word) => /^[1-5]xx$/i.test(word)).map((word) => Number(word[0]));
    if (codes.some((code) => code < leastStatus || code > mostStatus))
        return (0,mistakes/* mistake */.RT)(place, text, { code: 'status-out-of-range', least: leastStatus, most: mostStatus });
    if (codes.length + classes.length !== words.length)
        return (0,mistakes/* mistake */.RT)(place, text, { code: 'status-malformed' });
    return (0,parsed/* parsed */.Y)({ codes: ordered(codes), classes: ordered(classes), text: words.join('|') });
}
const ordered = (numbers) => [...new Set(numbers)].sort((a, b) => a - b);

;// CONCATENATED MODULE: ./lib/inputs/routes.js




/** Reads every route, and puts together those that were said twice with the same answers. */
function readRoutes(said, context, problems) {
    const routes = new Map();
    for (const one of said) {
        const route = (0,mistakes/* keep */.aC)(readSaid(one, context), problems);
        if (route === undefined)
            continue;
        const name = `${route.method} ${route.url}`;
        const first = routes.get(name);
        if (first === undefined)
            routes.set(name, route);
        else if (!(0,external_node_util_.isDeepStrictEqual)(answers(first), answers(route)))
            problems.push((0,mistakes/* problem */.CC)(route.place, route.expect.text, { code: 'said-twice', what: 'route', name, other: first.place }));
    }
    return [...routes.values()];
}
const readSaid = (said, context) => said.kind === 'line'
    ? readRoute(said.text, said.place, context)
    : readRequestAndStatus(said.request, said.status, said.place, context);
const answers = ({ expect }) => [expect.codes, expect.classes];
/** Reads the URL that paths begin with, wherever it is said: in the file, in the input, or the same in both. */
function readBase(said, allowUnsafeHttp, problems) {
    const given = said.filter((one) => one !== undefined && one !== 'unreadable');
    const read = given.map(({ text, place }) => (0,mistakes/* keep */.aC)(readBaseUrl(text, place, allowUnsafeHttp), problems));
    const [first, second] = read;
    const [where, again] = given;
    if (first !== undefined && second !== undefined && first !== second && where && again)
        problems.push((0,mistakes/* problem */.CC)(again.place, again.text, { code: 'said-twice', what: 'base-url', name: first, other: where.place }));
    return first ?? second ?? (given.length > 0 || said.includes('unreadable') ? 'unreadable' : undefined);
}

;// CONCATENATED MODULE: ./lib/inputs/targets.js




/** Gives every target a name, and puts together what was said twice in the same words. */
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
/** One endpoint may be asked for two things, by settings that differ; with and without settings is one of them too many. */
const tellApart = (a, b) => Object.keys(a.settings).length > 0 && Object.keys(b.settings).length > 0 && !(0,external_node_util_.isDeepStrictEqual)(values(a), values(b));
/** Settings without the places they stand at. */
const values = (target) => new Map(Object.entries(target.settings).map(([key, { value }]) => [key, value]));
function freeName(wanted, named) {
    const taken = new Set(named.map((target) => target.name));
    for (let number = 2, name = wanted;; number += 1) {
        if (!taken.has(name))
            return name;
        name = `${wanted}-${number}`;
    }
}
/** The host of an address, or its scheme when it has none: `docker://` is this machine. */
function hostOf(address) {
    const [, scheme, host] = /^([^:]*):\/\/(?:[^/@]*@)?(\[[^\]]*\]|[^:/?#]*)/.exec(address) ?? [];
    return host ? host.replace(/[[\]]/g, '') : (scheme ?? address).slice(0, 128);
}
/** Has the kind that an address names read it. */
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
        // Bounded and without a password, whatever a kind makes of the address.
        return read.ok ? read : (0,parsed/* refused */.J)(...read.problems.map((one) => (0,mistakes/* problem */.CC)(one.place, one.value, one.fault)));
    }
    const meant = (0,nearest/* nearest */.p)(scheme, context.kinds.map((one) => one.scheme));
    return (0,mistakes/* mistake */.RT)(place, address, { code: 'target-scheme-unknown', scheme, nearest: meant, known });
}

;// CONCATENATED MODULE: ./lib/inputs/claims.js





const mostTargets = 200;
const mostServices = 500;
const mostRoutes = 1000;
/** Puts together what the file and the inputs say. What only follows from another mistake is not reported too. */
function readClaims(readings, context, problems) {
    const own = readings.flatMap((reading) => reading.problems);
    const said = readings.map((reading) => reading.said);
    const places = bounded('targets', said.flatMap((one) => one.targets), mostTargets, own);
    const read = nameTargets(places, own).map((target) => ({ ...target, target: (0,mistakes/* keep */.aC)(readTarget(target, context), own) }));
    const targets = read.flatMap(({ target }) => target ?? []);
    const { allowUnsafeHttp, require } = context;
    const baseUrl = readBase(said.map((one) => one.baseUrl), allowUnsafeHttp, own);
    const asked = bounded('routes', said.flatMap((one) => one.routes), mostRoutes, own);
    const routes = readRoutes(asked, { baseUrl, allowUnsafeHttp }, own);
    const named = bounded('services', once(said.flatMap((one) => one.services)), mostServices, own);
    const wanted = withImages(named, imagesOf(said, context.built), own);
    const grounds = read.map(({ name, place, target }) => ({ name, place, yields: target?.yields }));
    const known = [...new Set([...grounds.map((ground) => ground.name), ...said.flatMap((one) => one.targetNames)])];
    const complete = own.length === 0;
    const services = placeServices(wanted, { grounds, known, require, files: context.files }, own);
    if (complete)
        own.push(...emptiness(grounds, services, routes));
    problems.push(...distinct(own));
    return { targets, services, routes };
}
/** A service that is named in the file and in the inputs is one: the inputs add its name and nothing else. */
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
    return { images: said.flatMap((one) => one.images), built, known };
}
function bounded(what, entries, limit, problems) {
    const first = entries[limit];
    if (first === undefined)
        return entries;
    problems.push((0,mistakes/* problem */.CC)(first.place, undefined, { code: 'too-many', what, limit, amount: entries.length }));
    return [];
}
/** A plan that claims nothing, or nothing of something that it looks at, could only ever be green. */
function emptiness(grounds, services, routes) {
    const first = services[0];
    if (first !== undefined && grounds.length === 0)
        return [(0,mistakes/* problem */.CC)(first.place, undefined, { code: 'services-without-target' })];
    const statements = grounds.some((ground) => ground.yields === 'statement');
    if (first === undefined && !statements) {
        const place = grounds[0]?.place ?? routes[0]?.place ?? { kind: 'input', name: 'services' };
        return [(0,mistakes/* problem */.CC)(place, undefined, { code: routes.length === 0 ? 'nothing-to-verify' : 'routes-alone' })];
    }
    return unclaimedHosts(grounds, services);
}
/** What every target lacks, such as a key, is said once. */
const distinct = (problems) => [
    ...new Map(problems.map((one) => [JSON.stringify(one), one])).values(),
];

// EXTERNAL MODULE: ./lib/chain/plan.js
var plan = __nccwpck_require__(8346);
;// CONCATENATED MODULE: ./lib/inputs/commit.js



/** Reads a full commit id; each way in which people get it wrong has its own fault. */
function readCommit(text, place) {
    const commit = (0,plan/* commitSha */.mJ)(text);
    return commit === undefined ? (0,mistakes/* mistake */.RT)(place, text, commit_faultOf(text)) : (0,parsed/* parsed */.Y)(commit);
}
function commit_faultOf(text) {
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



/**
 * The commit that an event is about. `GITHUB_SHA` is not enough: on `workflow_run` it is the tip of the default branch.
 * Events that run for foreign code with our secrets, and events that are about no commit, name none.
 */
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
        // The name is a text of GitHub's and new ones come: whatever is not in the table names no commit.
        default:
            return (0,mistakes/* mistake */.RT)(place, undefined, { code: 'commit-not-in-event', event: event.name });
    }
}
/** `after` of an annotated tag is the tag object: the commit it points at is the head commit. */
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
/** The value at a dotted path, through own properties alone. */
function own(value, path) {
    return path.split('.').reduce((at, key) => {
        if (typeof at !== 'object' || at === null)
            return undefined;
        return Object.getOwnPropertyDescriptor(at, key)?.value;
    }, value);
}

;// CONCATENATED MODULE: ./lib/inputs/commit-asked.js



/** The commit to prove: the one that is named, else the one the event is about, else the one that is checked out. */
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

// EXTERNAL MODULE: ./lib/inputs/said.js
var said = __nccwpck_require__(7876);
// EXTERNAL MODULE: ./lib/inputs/workspace-file.js
var workspace_file = __nccwpck_require__(5495);
;// CONCATENATED MODULE: ./lib/inputs/config/file.js



/** The most that a config file, or a single input, may hold, in bytes. */
const file_mostBytes = 1024 * 1024;
/** Reads the config file at `path`; `undefined` when there is none and none was asked for. It lies in the workspace. */
async function readConfigFile(path, place, workspace, optional) {
    const character = (0,mistakes/* controlCharacter */.TL)(path);
    if (character !== undefined)
        return (0,mistakes/* mistake */.RT)(place, path, { code: 'control-character', character });
    const file = await (0,workspace_file/* readWorkspaceFile */.s)(path, workspace, file_mostBytes);
    if (file.kind === 'text')
        return (0,parsed/* parsed */.Y)({ path: file.path, text: file.text });
    if (file.kind === 'missing' && optional)
        return (0,parsed/* parsed */.Y)(undefined);
    return (0,mistakes/* mistake */.RT)(place, path, file_faultOf(file));
}
function file_faultOf(file) {
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
            return { code: 'too-large', limit: file_mostBytes, amount: file.amount };
        case 'unreadable':
            return { code: 'config-unreadable', reason: file.reason };
    }
}

;// CONCATENATED MODULE: ./lib/inputs/config/asked.js



/**
 * Reads the config file that was asked for. Its parser is loaded only when there is a file: it costs more time than all
 * the rest. The runner passes a default as if it had been given, so that an action cannot tell whether it was.
 */
async function readAskedConfig(asked, path, secrets) {
    if (path === undefined)
        return nothing;
    const optional = path === declaredInputs.config.default && (asked.front === 'action' || asked.inputs.get('config') === undefined);
    const file = await readConfigFile(path, { kind: 'input', name: 'config' }, asked.workspace, optional);
    if (!file.ok)
        return { reading: { said: said/* nothingReadable */.MA, problems: file.problems }, path: undefined };
    if (file.value === undefined)
        return nothing;
    const { readConfig } = await Promise.all(/* import() */[__nccwpck_require__.e(456), __nccwpck_require__.e(546)]).then(__nccwpck_require__.bind(__nccwpck_require__, 7546));
    return { reading: readConfig(file.value, secrets), path: file.value.path };
}
const nothing = { reading: { said: said/* nothingSaid */.ns, problems: [] }, path: undefined };

// EXTERNAL MODULE: ./lib/inputs/template.js
var template = __nccwpck_require__(3487);
;// CONCATENATED MODULE: ./lib/inputs/lines.js





/** The lines of an input that say something, with their numbers; `#` begins a comment. */
function linesOf(text, name) {
    return text.split(/\r?\n/).flatMap((line, at) => {
        const said = line.trim();
        return said === '' || said.startsWith('#') ? [] : [{ text: said, place: { kind: 'input', name, line: at + 1 } }];
    });
}
/** What the inputs `target`, `services`, `routes`, `images` and `base-url` say. */
function readLists(given) {
    const problems = [];
    const targetLines = linesOf(given('target') ?? '', 'target');
    const targetNames = targetLines.flatMap((line) => splitTarget(line.text).name ?? []);
    const targets = targetLines.flatMap((line) => lines_readTarget(line.text, line.place, problems));
    const services = linesOf(given('services') ?? '', 'services').flatMap((line) => line.text
        .split(/[\s,]+/)
        .filter((name) => name !== '')
        .flatMap((name) => (0,mistakes/* keep */.aC)((0,inputs_name/* readName */.MQ)(name, 'service', line.place), problems) ? [(0,said/* bareService */.Wg)(name, line.place)] : []));
    const routes = linesOf(given('routes') ?? '', 'routes').flatMap((line) => isMisplaced(line.text, line.place, problems) ? [] : [{ kind: 'line', ...line }]);
    const images = linesOf(given('images') ?? '', 'images').flatMap((line) => (0,mistakes/* keep */.aC)(readImageLine(line.text, line.place), problems) ?? []);
    const base = given('base-url')?.trim();
    const baseUrl = base ? { text: base, place: { kind: 'input', name: 'base-url' } } : undefined;
    const serviceNames = services.map((service) => service.name);
    return { said: { targets, services, routes, images, baseUrl, targetNames, serviceNames }, problems };
}
/** Reads `[name=]address`; what kind of address it is comes later. */
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

;// CONCATENATED MODULE: ./lib/inputs/duration.js


const units = { h: 3_600_000, m: 60_000, s: 1000, ms: 1 };
/** Reads `500ms`, `30s`, `2m`, `1h`, `1m30s` as milliseconds. A number without a unit is refused: it has meant both. */
function readDuration(text, place, bounds) {
    if (/^\d+$/.test(text))
        return (0,mistakes/* mistake */.RT)(place, text, { code: 'duration-unit-missing', suggestion: `${text}s` });
    if (/^-/.test(text))
        return (0,mistakes/* mistake */.RT)(place, text, { code: 'duration-negative' });
    const fraction = /^(\d{1,6}\.\d{1,6})(ms|s|m|h)$/.exec(text);
    if (fraction)
        return (0,mistakes/* mistake */.RT)(place, text, { code: 'duration-fraction', suggestion: whole(fraction) });
    const found = /^(?:(\d+)h)?(?:(\d+)m)?(?:(\d+)s)?(?:(\d+)ms)?$/.exec(text);
    if (!found || text === '')
        return (0,mistakes/* mistake */.RT)(place, text, { code: 'duration-malformed' });
    const amounts = [units.h, units.m, units.s, units.ms].map((unit, at) => unit * Number(found[at + 1] ?? '0'));
    const total = amounts.reduce((sum, amount) => sum + amount, 0);
    if (total > bounds.most)
        return (0,mistakes/* mistake */.RT)(place, text, { code: 'duration-too-long', most: bounds.most });
    if (total < bounds.least)
        return (0,mistakes/* mistake */.RT)(place, text, { code: 'duration-too-short', least: bounds.least });
    return (0,parsed/* parsed */.Y)(total);
}
/** Writes milliseconds as `readDuration` reads them. */
function durationText(milliseconds) {
    let left = milliseconds;
    const words = Object.keys(units).map((unit) => {
        const amount = Math.floor(left / units[unit]);
        left -= amount * units[unit];
        return amount === 0 ? '' : `${amount}${unit}`;
    });
    return words.join('') || '0s';
}
/** `1.5h` in whole numbers, when it is a whole number of milliseconds. */
function whole(fraction) {
    const total = Number(fraction[1]) * units[fraction[2]];
    return Number.isInteger(total) ? durationText(total) : undefined;
}

// EXTERNAL MODULE: ./lib/inputs/scalar.js
var scalar = __nccwpck_require__(9737);
;// CONCATENATED MODULE: ./lib/inputs/settings.js




const second = 1000;
const hour = 3600 * second;
/** A job of a hosted runner ends after six hours. */
const mostWait = 6 * hour;
const leastInterval = second / 10;
const leastTimeout = second / 10;
const mostStable = 20;
const mostConcurrency = 1000;
/** Reads the pace and the switches; all durations in milliseconds. */
function readSettings(given, problems) {
    const duration = (name, least, most) => (0,mistakes/* keep */.aC)(readDuration(given(name).trim(), placeOf(name), { least, most }), problems);
    const whole = (name, least, most) => (0,mistakes/* keep */.aC)((0,scalar/* readWhole */.oD)(given(name).trim(), placeOf(name), least, most), problems);
    const wait = duration('wait', 0, mostWait);
    const interval = duration('interval', leastInterval, hour);
    const stable = whole('stable', 1, mostStable);
    const timeout = duration('timeout', leastTimeout, hour) ?? second;
    const concurrency = whole('concurrency', 1, mostConcurrency) ?? 1;
    const require = (0,mistakes/* keep */.aC)((0,scalar/* readProof */.r$)(given('require').trim(), placeOf('require')), problems) ?? 'claimed';
    const http = (0,mistakes/* keep */.aC)((0,scalar/* readBoolean */.Vf)(given('allow-unsafe-http').trim(), placeOf('allow-unsafe-http')), problems);
    if (wait !== undefined && interval !== undefined && stable !== undefined && (stable - 1) * interval > wait) {
        const needed = (stable - 1) * interval;
        problems.push((0,mistakes/* problem */.CC)(placeOf('wait'), given('wait'), { code: 'wait-too-short', wait, interval, stable, needed }));
    }
    const pace = { wait: wait ?? 0, interval: interval ?? second, stable: stable ?? 1, timeout, concurrency };
    // A switch that could not be read is reported: the addresses it is about need not be reported too.
    return { pace, require, allowUnsafeHttp: http ?? true };
}
const placeOf = (name) => ({ kind: 'input', name });
/** The inputs that open doors; what is secret is masked before anything else happens. */
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














/**
 * Reads what was asked into a plan, or gives every mistake in it at once. Secrets go to `mask` before anything else.
 * Reads the config file and the files that it names; touches nothing beyond them.
 */
async function readRequest(asked, kinds, mask, readManifest) {
    const problems = [];
    const given = givenTexts(asked, problems);
    const access = readAccess(given, mask);
    const githubToken = given('github-token');
    if (githubToken !== undefined)
        (0,template/* maskLines */.sD)(githubToken, mask);
    const commit = readAskedCommit(asked, given('commit'), problems);
    const settings = readSettings((name) => given(name) ?? '', problems);
    const config = await readAskedConfig(asked, given('config'), { environment: asked.environment, mask });
    const { pace, require, allowUnsafeHttp } = settings;
    const readings = [config.reading, readLists(given)];
    const said = readings.map((reading) => reading.said);
    const images = said.flatMap((one) => one.images);
    const undigested = said.flatMap((one) => one.services).filter((service) => lacksDigest(service, images));
    const built = await readBuilt(asked.environment.GITHUB_ARTIFACTS_LIST, undigested, problems);
    const files = await (0,inputs_files/* readFiles */.Ul)(config.reading.said.services, { workspace: asked.workspace, readManifest }, problems);
    const context = { kinds, access, timeout: pace.timeout, allowUnsafeHttp, require, built, files };
    const { targets, services, routes } = readClaims(readings, context, problems);
    if (problems.length > 0 || commit === undefined)
        return (0,parsed/* refused */.J)(...problems);
    const plan = {
        commit: commit.commit,
        commitFrom: commit.from,
        targets: targets.map(({ name, kind, address, yields, place }) => ({ name, kind, address, yields, place })),
        services,
        routes,
        pace,
        unsafe: allowUnsafeHttp ? ['allow-unsafe-http'] : [],
    };
    const manifests = new Map([...files].map(([service, { manifest }]) => [service, manifest]));
    return (0,parsed/* parsed */.Y)({ plan, targets, manifests, githubToken, config: config.path, commitKnownBy: commit.knownBy });
}


/***/ }),

/***/ 9416:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __nccwpck_require__) => {

/* harmony export */ __nccwpck_require__.d(__webpack_exports__, {
/* harmony export */   CC: () => (/* binding */ problem),
/* harmony export */   RT: () => (/* binding */ mistake),
/* harmony export */   Si: () => (/* binding */ every),
/* harmony export */   TL: () => (/* binding */ controlCharacter),
/* harmony export */   aC: () => (/* binding */ keep)
/* harmony export */ });
/* harmony import */ var _parsed_js__WEBPACK_IMPORTED_MODULE_0__ = __nccwpck_require__(3474);

const shownCharacters = 200;
const searchedCharacters = 4000;
/** A mistake at its place. The value is bounded, and the password of a URL in it is hidden. */
const problem = (place, value, fault) => ({
    place,
    value: value === undefined ? undefined : shown(value),
    fault,
});
/** One mistake as the whole answer. */
const mistake = (place, value, fault) => (0,_parsed_js__WEBPACK_IMPORTED_MODULE_0__/* .refused */ .J)(problem(place, value, fault));
/**
 * Passwords go before the text is cut, or the cut would take the `@` that gives them away. Whatever stands between a
 * colon and an `@` may be one, in a text that is no URL too; a digest (`image:1@sha256:…`) is none.
 */
function shown(value) {
    if (value.length > searchedCharacters && value.includes(':'))
        return undefined;
    const hidden = value.replace(/(^|[\s/=])([^\s/:@]*):(?!\/\/)\S*@(?!sha\d)/g, '$1$2:…@');
    return hidden.length > shownCharacters ? `${hidden.slice(0, shownCharacters)}…` : hidden;
}
/** The value, when there is one; its mistakes go into `problems` otherwise. */
function keep(read, problems) {
    if (read.ok)
        return read.value;
    problems.push(...read.problems);
    return undefined;
}
/** Reads every one, and gives all values or all mistakes. */
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
/** The first control character in `text`, as `U+001B`; tabs count. */
function controlCharacter(text) {
    const found = /[\p{Cc}\p{Zl}\p{Zp}\p{Bidi_Control}]/u.exec(text)?.[0].codePointAt(0);
    return found === undefined ? undefined : `U+${found.toString(16).toUpperCase().padStart(4, '0')}`;
}


/***/ }),

/***/ 902:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __nccwpck_require__) => {

/* harmony export */ __nccwpck_require__.d(__webpack_exports__, {
/* harmony export */   AM: () => (/* binding */ readImage),
/* harmony export */   MQ: () => (/* binding */ readName),
/* harmony export */   V8: () => (/* binding */ readLabel),
/* harmony export */   jy: () => (/* binding */ readCompose)
/* harmony export */ });
/* harmony import */ var _parsed_js__WEBPACK_IMPORTED_MODULE_0__ = __nccwpck_require__(3474);
/* harmony import */ var _mistakes_js__WEBPACK_IMPORTED_MODULE_1__ = __nccwpck_require__(9416);


/** What Docker allows for a container, and short enough for a message. It never begins with a dash. */
const nameGrammar = /^[A-Za-z0-9][A-Za-z0-9_.-]{0,127}$/;
/** Reads the name of a service, target, container or compose project. */
function readName(text, what, place) {
    return nameGrammar.test(text) ? (0,_parsed_js__WEBPACK_IMPORTED_MODULE_0__/* .parsed */ .Y)(text) : (0,_mistakes_js__WEBPACK_IMPORTED_MODULE_1__/* .mistake */ .RT)(place, text, { code: 'name-malformed', what });
}
/** Reads `project/service`, or `service` of whichever project. */
function readCompose(text, place) {
    const [first = '', second, ...more] = text.split('/');
    const names = second === undefined ? [first] : [first, second];
    if (more.length > 0 || !names.every((name) => nameGrammar.test(name)))
        return (0,_mistakes_js__WEBPACK_IMPORTED_MODULE_1__/* .mistake */ .RT)(place, text, { code: 'name-malformed', what: 'compose' });
    if (second === undefined)
        return (0,_parsed_js__WEBPACK_IMPORTED_MODULE_0__/* .parsed */ .Y)({ by: 'compose', project: undefined, service: first });
    return (0,_parsed_js__WEBPACK_IMPORTED_MODULE_0__/* .parsed */ .Y)({ by: 'compose', project: first, service: second });
}
/** Reads `key=value` of a container's label: printable ASCII, at most 256 characters each. */
function readLabel(text, place) {
    const found = /^([\x21-\x3c\x3e-\x7e]{1,256})=([\x20-\x7e]{1,256})$/.exec(text);
    const [, key, value] = found ?? [];
    if (key === undefined || value === undefined)
        return (0,_mistakes_js__WEBPACK_IMPORTED_MODULE_1__/* .mistake */ .RT)(place, text, { code: 'name-malformed', what: 'label' });
    return (0,_parsed_js__WEBPACK_IMPORTED_MODULE_0__/* .parsed */ .Y)({ by: 'label', key, value });
}
/** Reads `registry/repository:tag@sha256:…`; its parts are compared by the judge and the targets. */
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
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __nccwpck_require__) => {

/* harmony export */ __nccwpck_require__.d(__webpack_exports__, {
/* harmony export */   p: () => (/* binding */ nearest)
/* harmony export */ });
/* harmony import */ var fastest_levenshtein__WEBPACK_IMPORTED_MODULE_0__ = __nccwpck_require__(1916);

/** The known word that was probably meant: a third of its letters may differ, not more. */
function nearest(word, known) {
    if (known.length === 0 || word.length > 64)
        return undefined;
    const best = (0,fastest_levenshtein__WEBPACK_IMPORTED_MODULE_0__/* .closest */ .kp)(word.toLowerCase(), known);
    return (0,fastest_levenshtein__WEBPACK_IMPORTED_MODULE_0__/* .distance */ .Io)(word.toLowerCase(), best.toLowerCase()) <= Math.max(1, Math.floor(best.length / 3)) ? best : undefined;
}


/***/ }),

/***/ 7876:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __nccwpck_require__) => {

/* harmony export */ __nccwpck_require__.d(__webpack_exports__, {
/* harmony export */   MA: () => (/* binding */ nothingReadable),
/* harmony export */   Wg: () => (/* binding */ bareService),
/* harmony export */   ns: () => (/* binding */ nothingSaid)
/* harmony export */ });
const nothingSaid = {
    targets: [],
    services: [],
    routes: [],
    images: [],
    baseUrl: undefined,
    targetNames: [],
    serviceNames: [],
};
/** What may have been said cannot be missed. */
const nothingReadable = { ...nothingSaid, baseUrl: 'unreadable', serviceNames: undefined };
/** A service of which only the name was said. */
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
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __nccwpck_require__) => {

/* harmony export */ __nccwpck_require__.d(__webpack_exports__, {
/* harmony export */   D4: () => (/* binding */ availableProofs),
/* harmony export */   Vf: () => (/* binding */ readBoolean),
/* harmony export */   oD: () => (/* binding */ readWhole),
/* harmony export */   r$: () => (/* binding */ readProof)
/* harmony export */ });
/* harmony import */ var _chain_plan_js__WEBPACK_IMPORTED_MODULE_3__ = __nccwpck_require__(8346);
/* harmony import */ var _parsed_js__WEBPACK_IMPORTED_MODULE_2__ = __nccwpck_require__(3474);
/* harmony import */ var _mistakes_js__WEBPACK_IMPORTED_MODULE_1__ = __nccwpck_require__(9416);
/* harmony import */ var _nearest_js__WEBPACK_IMPORTED_MODULE_0__ = __nccwpck_require__(3231);




/** Reads a whole number in decimal digits. */
function readWhole(text, place, least, most) {
    if (!/^-?\d{1,15}$/.test(text))
        return (0,_mistakes_js__WEBPACK_IMPORTED_MODULE_1__/* .mistake */ .RT)(place, text, { code: 'number-malformed', least, most });
    const value = Number(text);
    if (value < least || value > most)
        return (0,_mistakes_js__WEBPACK_IMPORTED_MODULE_1__/* .mistake */ .RT)(place, text, { code: 'number-out-of-range', least, most });
    return (0,_parsed_js__WEBPACK_IMPORTED_MODULE_2__/* .parsed */ .Y)(value);
}
/** Reads the six spellings that the runner's own getBooleanInput takes (YAML 1.2 core schema), and no other. */
function readBoolean(text, place) {
    if (/^(?:true|True|TRUE)$/.test(text))
        return (0,_parsed_js__WEBPACK_IMPORTED_MODULE_2__/* .parsed */ .Y)(true);
    if (/^(?:false|False|FALSE)$/.test(text))
        return (0,_parsed_js__WEBPACK_IMPORTED_MODULE_2__/* .parsed */ .Y)(false);
    return (0,_mistakes_js__WEBPACK_IMPORTED_MODULE_1__/* .mistake */ .RT)(place, text, { code: 'boolean-malformed' });
}
/** The proofs that can be asked for by now. */
const availableProofs = ['claimed', 'identified', 'hashed'];
/** Reads the weakest proof that is accepted. */
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
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __nccwpck_require__) => {

/* harmony export */ __nccwpck_require__.d(__webpack_exports__, {
/* harmony export */   ou: () => (/* binding */ fillTemplate),
/* harmony export */   sD: () => (/* binding */ maskLines),
/* harmony export */   tf: () => (/* binding */ misplacedTemplate)
/* harmony export */ });
/* harmony import */ var _parsed_js__WEBPACK_IMPORTED_MODULE_1__ = __nccwpck_require__(3474);
/* harmony import */ var _mistakes_js__WEBPACK_IMPORTED_MODULE_0__ = __nccwpck_require__(9416);


/** Puts the environment's values for each `${NAME}` and masks them at once. The mistakes never carry the text. */
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
/** Refuses `${…}` where it has no meaning, so that it is never sent or compared as it stands. */
function misplacedTemplate(text, place) {
    if (text.includes('${{'))
        return (0,_mistakes_js__WEBPACK_IMPORTED_MODULE_0__/* .problem */ .CC)(place, text, { code: 'expression-in-file' });
    return text.includes('${') ? (0,_mistakes_js__WEBPACK_IMPORTED_MODULE_0__/* .problem */ .CC)(place, text, { code: 'template-misplaced' }) : undefined;
}
/** Masks a secret whole and line by line, since a log shows lines; shorter ones would blank innocent text. */
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

/***/ 5495:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __nccwpck_require__) => {

/* harmony export */ __nccwpck_require__.d(__webpack_exports__, {
/* harmony export */   s: () => (/* binding */ readWorkspaceFile)
/* harmony export */ });
/* harmony import */ var _error_code_js__WEBPACK_IMPORTED_MODULE_0__ = __nccwpck_require__(6665);

/** Reads a UTF-8 file that lies in the workspace, symbolic links followed: what lies elsewhere is not the repository's. */
async function readWorkspaceFile(path, workspace, mostBytes) {
    const { isAbsolute, join, normalize, relative, sep } = await Promise.resolve(/* import() */).then(__nccwpck_require__.t.bind(__nccwpck_require__, 6760, 19));
    const inside = normalize(path);
    if (isAbsolute(path))
        return { kind: 'outside', by: 'absolute' };
    if (inside === '..' || inside.startsWith(`..${sep}`))
        return { kind: 'outside', by: 'parent' };
    const { readFile, realpath, stat } = await Promise.resolve(/* import() */).then(__nccwpck_require__.t.bind(__nccwpck_require__, 1455, 19));
    try {
        const root = await realpath(workspace);
        const real = await realpath(join(workspace, inside));
        const within = relative(root, real);
        if (within === '..' || within.startsWith(`..${sep}`) || isAbsolute(within))
            return { kind: 'outside', by: 'link' };
        const found = await stat(real);
        if (!found.isFile())
            return { kind: 'not-a-file' };
        if (found.size > mostBytes)
            return { kind: 'too-large', amount: found.size };
        const text = new TextDecoder('utf-8', { fatal: true }).decode(await readFile(real));
        return { kind: 'text', path: inside.split(sep).join('/'), text };
    }
    catch (error) {
        const reason = (0,_error_code_js__WEBPACK_IMPORTED_MODULE_0__/* .errorCode */ .C)(error);
        if (reason === 'ERR_ENCODING_INVALID_ENCODED_DATA')
            return { kind: 'not-utf8' };
        return reason === 'ENOENT' ? { kind: 'missing' } : { kind: 'unreadable', reason };
    }
}


/***/ }),

/***/ 342:
/***/ ((__webpack_module__, __unused_webpack___webpack_exports__, __nccwpck_require__) => {

__nccwpck_require__.a(__webpack_module__, async (__webpack_handle_async_dependencies__, __webpack_async_result__) => { try {
/* harmony import */ var _actions_core__WEBPACK_IMPORTED_MODULE_0__ = __nccwpck_require__(7835);
/* harmony import */ var _inputs_index_js__WEBPACK_IMPORTED_MODULE_1__ = __nccwpck_require__(8694);
/* harmony import */ var _origin_manifest_js__WEBPACK_IMPORTED_MODULE_3__ = __nccwpck_require__(2157);
/* harmony import */ var _targets_registry_js__WEBPACK_IMPORTED_MODULE_2__ = __nccwpck_require__(4574);




const environment = process.env;
/** The action: environment in, exit code out. Red until the verdict is `proven`. */
async function main() {
    const asked = await (0,_inputs_index_js__WEBPACK_IMPORTED_MODULE_1__/* .askedOfRunner */ .AH)(environment);
    if (!asked.ok)
        return refuse(asked.problems);
    _actions_core__WEBPACK_IMPORTED_MODULE_0__.setOutput('verified', 'false');
    const request = await (0,_inputs_index_js__WEBPACK_IMPORTED_MODULE_1__/* .readRequest */ ["in"])(asked.value, _targets_registry_js__WEBPACK_IMPORTED_MODULE_2__/* .kinds */ .E, _actions_core__WEBPACK_IMPORTED_MODULE_0__.setSecret, _origin_manifest_js__WEBPACK_IMPORTED_MODULE_3__/* .readManifest */ .W);
    if (!request.ok)
        return refuse(request.problems);
    const { openEyes, machineTime, stopSignal } = await __nccwpck_require__.e(/* import() */ 408).then(__nccwpck_require__.bind(__nccwpck_require__, 1408));
    const { verify } = await __nccwpck_require__.e(/* import() */ 236).then(__nccwpck_require__.bind(__nccwpck_require__, 8236));
    const { plan } = request.value;
    const { PATH, GITHUB_WORKSPACE, GITHUB_REPOSITORY, GITHUB_API_URL, GITHUB_STEP_SUMMARY, RUNNER_TEMP } = environment;
    const eyes = openEyes(request.value, {
        workspace: GITHUB_WORKSPACE ?? '',
        name: GITHUB_REPOSITORY,
        apiUrl: GITHUB_API_URL,
        path: PATH ?? '',
    });
    // The words are loaded while hosts are asked already; what is to be told until then waits for them.
    const early = [];
    let tell = (progress) => early.push(progress);
    const looking = verify(plan, eyes, machineTime, (progress) => tell(progress), stopSignal(eyes));
    const words = __nccwpck_require__.e(/* import() */ 384).then(__nccwpck_require__.bind(__nccwpck_require__, 4384)).then((reporters) => {
        tell = reporters.logProgress(plan);
        for (const progress of early)
            tell(progress);
        return reporters;
    });
    const [outcome, { actionReporters, tellAll }] = await Promise.all([looking, words]);
    process.exitCode = outcome.verdict.kind === 'proven' ? 0 : 1;
    const { version } = await Promise.resolve(/* import() */).then(__nccwpck_require__.bind(__nccwpck_require__, 3411));
    await tellAll(actionReporters, outcome, {
        version,
        summaryFile: GITHUB_STEP_SUMMARY ?? '',
        tempDir: RUNNER_TEMP ?? '',
    });
}
async function refuse(problems) {
    const { tellProblems } = await __nccwpck_require__.e(/* import() */ 80).then(__nccwpck_require__.bind(__nccwpck_require__, 8080));
    await tellProblems(problems, environment.GITHUB_STEP_SUMMARY);
}
process.exitCode = 1;
try {
    await main();
}
catch (bug) {
    process.exitCode = 1;
    const { tellBug } = await __nccwpck_require__.e(/* import() */ 696).then(__nccwpck_require__.bind(__nccwpck_require__, 1696));
    await tellBug(bug);
}
// Whatever still holds the process open (a socket of a server that never hangs up) must not hold the job.
setTimeout(() => process.exit(), 1_000).unref();

__webpack_async_result__();
} catch(e) { __webpack_async_result__(e); } }, 1);

/***/ }),

/***/ 2157:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __nccwpck_require__) => {

/* harmony export */ __nccwpck_require__.d(__webpack_exports__, {
/* harmony export */   W: () => (/* binding */ readManifest)
/* harmony export */ });
/** Reads the text of a build manifest. What can read it is loaded by the first one. */
const readManifest = async (text, hint) => (await __nccwpck_require__.e(/* import() */ 24).then(__nccwpck_require__.bind(__nccwpck_require__, 24))).readManifest(text, hint);


/***/ }),

/***/ 3474:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __nccwpck_require__) => {

/* harmony export */ __nccwpck_require__.d(__webpack_exports__, {
/* harmony export */   J: () => (/* binding */ refused),
/* harmony export */   Y: () => (/* binding */ parsed)
/* harmony export */ });
/** The ground everything stands on: what reading a text gives, and where the text stood. */
/** A value that was read. */
const parsed = (value) => ({ ok: true, value });
/** The mistakes that kept a text from becoming a value. */
const refused = (...problems) => ({
    ok: false,
    problems,
});


/***/ }),

/***/ 4574:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __nccwpck_require__) => {


// EXPORTS
__nccwpck_require__.d(__webpack_exports__, {
  E: () => (/* binding */ kinds)
});

// EXTERNAL MODULE: ./lib/chain/evidence.js
var chain_evidence = __nccwpck_require__(7440);
// EXTERNAL MODULE: ./lib/parsed.js
var parsed = __nccwpck_require__(3474);
;// CONCATENATED MODULE: ./lib/targets/bounded.js
/** 8 MiB of answer are 8,000 containers; 64 KiB of stderr are more than any diagnosis needs. */
const usualBounds = { stdout: 8 * 1024 * 1024, stderr: 64 * 1024 };
/** Between asking a process to end and ending it; also how long a stream may stay open after its process is gone. */
const grace = 500;
/**
 * Runs one program in a process group of its own and waits until it is gone: at its end, at `timeout`, when `signal`
 * aborts, or when it prints more than it may. Then the whole group gets SIGTERM and, half a second later, SIGKILL. A
 * grandchild that keeps the streams open delays nothing for longer than that. Never rejects.
 */
async function runBounded(command, bounds, signal) {
    const started = performance.now();
    const took = () => Math.round(performance.now() - started);
    if (signal.aborted)
        return { ending: { by: 'cancelled' }, stdout: '', stderr: '', took: 0 };
    const { spawn } = await Promise.resolve(/* import() */).then(__nccwpck_require__.t.bind(__nccwpck_require__, 1421, 19));
    const child = spawn(command.file, command.args, { env: command.env, detached: true, stdio: 'pipe' });
    const out = keepHead(bounds.stdout);
    const err = keepEnds(bounds.stderr);
    let ended;
    const end = (ending) => {
        if (ended !== undefined)
            return;
        ended = ending;
        killGroup(child, 'SIGTERM');
        setTimeout(() => killGroup(child, 'SIGKILL'), grace).unref();
    };
    child.stdout.on('data', (chunk) => out.add(chunk) || end({ by: 'too-large' }));
    child.stderr.on('data', (chunk) => err.add(chunk));
    // A program that ends before it has read everything closes the pipe: its exit says more than that.
    child.stdin.on('error', () => { });
    child.stdin.end(command.input);
    const timer = setTimeout(() => end({ by: 'timeout' }), bounds.timeout);
    const abort = () => end({ by: 'cancelled' });
    signal.addEventListener('abort', abort, { once: true });
    const natural = await gone(child);
    clearTimeout(timer);
    signal.removeEventListener('abort', abort);
    return { ending: ended ?? natural, stdout: out.text(), stderr: err.text(), took: took() };
}
/** Resolves when the process is gone and its streams are closed, or a moment later when somebody else holds them. */
function gone(child) {
    return new Promise((resolve) => {
        let holding;
        const settle = (ending) => {
            clearTimeout(holding);
            resolve(ending);
        };
        child.on('error', (error) => {
            if (child.pid === undefined)
                settle({ by: 'spawn', code: error.code ?? error.name });
        });
        const ending = (code, signal) => code === null ? { by: 'signal', signal: signal ?? 'unknown' } : { by: 'exit', code };
        child.on('exit', (code, signal) => {
            holding = setTimeout(() => {
                killGroup(child, 'SIGKILL');
                for (const stream of [child.stdin, child.stdout, child.stderr])
                    stream?.destroy();
                settle(ending(code, signal));
            }, grace);
        });
        child.on('close', (code, signal) => settle(ending(code, signal)));
    });
}
function killGroup({ pid }, signal) {
    if (pid === undefined)
        return;
    try {
        // Windows has no groups of processes: there it is the process alone.
        process.kill(process.platform === 'win32' ? pid : -pid, signal);
    }
    catch {
        // Nobody is left in the group: that is what was wanted.
    }
}
function keepHead(limit) {
    const chunks = [];
    let size = 0;
    const add = (chunk) => {
        if (size < limit)
            chunks.push(chunk.subarray(0, limit - size));
        size += chunk.length;
        return size <= limit;
    };
    return { add, text: () => Buffer.concat(chunks).toString('utf8') };
}
/** Keeps the first and the last half of what fits: a diagnosis stands at either end. */
function keepEnds(limit) {
    const half = limit / 2;
    const head = keepHead(half);
    let size = 0;
    let tail = Buffer.alloc(0);
    const add = (chunk) => {
        head.add(chunk);
        const beyond = chunk.subarray(Math.max(0, half - size));
        size += chunk.length;
        tail = Buffer.concat([tail, beyond]).subarray(-half);
        return size <= limit;
    };
    return { add, text: () => head.text() + tail.toString('utf8') };
}

;// CONCATENATED MODULE: ./lib/targets/collector/quote.js
/** One word for a POSIX shell: whatever the text holds, the shell sees it as data. NUL cannot be passed and is dropped. */
const shellWord = (text) => `'${text.replaceAll('\0', '').replaceAll("'", `'\\''`)}'`;
/**
 * The text as Docker's `json` template function prints it, so that a host can compare both byte by byte. Go escapes
 * U+2028 and U+2029, which JSON.stringify leaves alone; every other escape is the same in both.
 */
const engineJson = (text) => JSON.stringify(text).replaceAll('\u2028', '\\u2028').replaceAll('\u2029', '\\u2029');

;// CONCATENATED MODULE: ./lib/targets/collector/reference.js
/** Takes a reference apart. Never fails: what is no valid reference simply equals no image's name. */
function readReference(text) {
    const at = text.indexOf('@');
    const named = at === -1 ? text : text.slice(0, at);
    const colon = named.lastIndexOf(':');
    const tagged = colon > named.lastIndexOf('/');
    return {
        repository: fullRepository(tagged ? named.slice(0, colon) : named),
        tag: tagged ? named.slice(colon + 1) : undefined,
        digest: at === -1 ? undefined : text.slice(at + 1),
    };
}
function fullRepository(name) {
    const slash = name.indexOf('/');
    const first = slash === -1 ? '' : name.slice(0, slash);
    const isDomain = first.includes('.') || first.includes(':') || first === 'localhost' || first !== first.toLowerCase();
    const domain = isDomain ? first : 'docker.io';
    const path = isDomain ? name.slice(slash + 1) : name;
    if (domain !== 'docker.io' && domain !== 'index.docker.io')
        return `${domain}/${path}`;
    return path.includes('/') ? `docker.io/${path}` : `docker.io/library/${path}`;
}
/** Every way in which Docker lets a person write this repository, the full one first. */
function spellingsOf(repository) {
    const hub = 'docker.io/';
    if (!repository.startsWith(hub))
        return [repository];
    const path = repository.slice(hub.length);
    const single = path.startsWith('library/') && !path.slice('library/'.length).includes('/');
    const paths = single ? [path, path.slice('library/'.length)] : [path];
    return paths.flatMap((one) => [`docker.io/${one}`, `index.docker.io/${one}`, one]);
}
/** The name a reference has in `RepoTags` when it is written in full: the tag defaults to `latest`. */
const fullTag = ({ repository, tag }) => `${repository}:${tag ?? 'latest'}`;

;// CONCATENATED MODULE: ./lib/targets/collector/formats.js


/** The labels that name a build (OCI image-spec annotations), in the order in which records carry them. */
const buildLabels = ['revision', 'source', 'version'].map((name) => `org.opencontainers.image.${name}`);
/** A label as JSON, cut by the engine itself: one of a megabyte never reaches the wire. Runes, not bytes. */
const label = (key, limit = 256) => `{{with index .Config.Labels ${engineJson(key)}}}{{json (printf "%.${limit}s" .)}}{{else}}""{{end}}`;
const compose = (name, limit) => label(`com.docker.compose.${name}`, limit);
/**
 * `docker inspect`, by the names of the CLI's own types (`.ID`; `.Id` is known to the raw JSON alone, which fails on a
 * label that is not there). Identity first, separated by tabs for awk (JSON never holds a bare one); then a JSON array.
 */
const containerFormat = [
    'i',
    '{{json .ID}}',
    '{{json .Image}}',
    '{{json (printf "%.512s" .Config.Image)}}',
    [
        '{{json (printf "%.256s" .Name)}}',
        '{{json .State.Status}}',
        '{{if .State.Health}}{{json .State.Health.Status}}{{else}}""{{end}}',
        '{{json .State.ExitCode}}',
        '{{json .RestartCount}}',
        '{{json .Created}}',
        '{{json .State.StartedAt}}',
        compose('project'),
        compose('service'),
        compose('container-number'),
        compose('oneoff'),
        compose('project.working_dir', 512),
        compose('project.config_files', 1024),
        ...buildLabels.map((key) => label(key)),
    ].join(','),
].join('\t');
/**
 * A second line of `docker inspect`, for what runs inside: identity, pid (0 when nothing runs), mounts, and the tmpfs of
 * `--tmpfs`, which are no mounts to the engine.
 */
const insideFormat = [
    'v',
    '{{json .ID}}',
    '{{json .State.Pid}}',
    `[{{range $at, $mount := .Mounts}}{{if $at}},{{end}}[${[
        '{{json (printf "%.16s" .Type)}}',
        '{{json (printf "%.256s" .Name)}}',
        '{{json (printf "%.1024s" .Source)}}',
        '{{json (printf "%.1024s" .Destination)}}',
        '{{json .RW}}',
    ].join(',')}]{{end}}]`,
    '{{json .HostConfig.Tmpfs}}',
].join('\t');
/** `docker image inspect`. An image without a config (an empty one, or an attestation) has no labels. */
const imageFormat = `m [${[
    '{{json .ID}}',
    '{{json .RepoTags}}',
    '{{json .RepoDigests}}',
    '{{json .Created}}',
    ...buildLabels.map((key) => `{{if .Config}}${label(key)}{{else}}""{{end}}`),
].join(',')}]`;
/** `docker ps`: as much as the selectors need, and nothing of it leaves the host. */
function listFormat(keys) {
    const column = (key) => `{{json (printf "%.1024s" (.Label ${engineJson(key)}))}}`;
    const own = ['com.docker.compose.project', 'com.docker.compose.service'];
    return ['c', '{{json .ID}}', '{{json .Names}}', '{{json .Image}}', ...[...own, ...keys].map(column)].join('\t');
}
/** A selector as one line for awk: index, kind, and values spelled as the engine's JSON spells them. */
function askLine({ container }, index, keys) {
    const line = (...fields) => ['a', String(index), ...fields].join('\t');
    switch (container.by) {
        case 'service':
            return line('service', engineJson(container.name));
        case 'compose':
            return line('compose', engineJson(container.service), container.project ? engineJson(container.project) : '');
        case 'name':
            return line('name', engineJson(container.name));
        case 'label':
            return line('label', engineJson(container.value), String(keys.indexOf(container.key) + 7));
        case 'image': {
            const { repository, tag, digest } = readReference(container.reference);
            return line('image', ` ${spellingsOf(repository).join(' ')} `, tag ?? '', digest ?? '');
        }
    }
}

;// CONCATENATED MODULE: ./lib/targets/collector/inside.js
/** How many digits of a sum go up: enough to say which file differs. That none does is proven by the sum of all sums. */
const telling = 8;
/** How many paths of a kind come back. */
const mostPaths = 20;
/**
 * A control character that stands for a newline in paths, so that each is one line; none when paths use them all. Not
 * 001 and 177, which bash keeps for itself.
 */
function newlineMark(entries) {
    const codes = [2, 3, 4, 5, 6, 7, 8, 14, 15, 16, 17, 18, 19, 20, 21, 22, 23];
    return codes.map((code) => String.fromCharCode(code)).find((mark) => !entries.some(({ path }) => path.includes(mark)));
}
/** A text for the shell, as it is written; only `\\${` is the shell's own. */
const shellText = (text, ...values) => String.raw(text, ...values).replaceAll('\\$', '$');
/** The lists of files as data of the script: variables with the number of their ask; nothing when nobody asks for any. */
function filesData(asks) {
    const data = {};
    asks.forEach(({ files }, at) => {
        const mark = files && newlineMark(files.entries);
        if (files === undefined || mark === undefined || files.entries.length === 0)
            return;
        const line = (path, sha256) => `${sha256.slice(0, telling)}${path.replaceAll('\n', mark)}`;
        data[`artifact${at}`] = files.artifact;
        data[`mark${at}`] = `\\${mark.charCodeAt(0).toString(8).padStart(3, '0')}`;
        data[`files${at}`] = files.entries.map(({ path, sha256 }) => line(path, sha256)).join('\n');
    });
    return Object.keys(data).length === 0 ? data : { ...data, peek, enter, each };
}
/**
 * Runs where the files are, on up to a thousand of them; `$0` is a word that no path knows. Says what they are (`a` all
 * of them can be read, `f` one can, `m` one is not there, `u` it may not be read, `l` it is a link), then prints the sums
 * of those that can be read. What is no regular file is never opened, for a pipe would be waited for; a folder that may not be
 * searched hides nothing behind "not there".
 */
const peek = shellText `odd=
for f do
  if [ ! -f "$f" ] || [ ! -r "$f" ] || { [ -n "$strict" ] && [ -h "$f" ]; }; then odd=1; break; fi
done
if [ -z "$odd" ]; then echo "$0 a $#"; exec $hash "$@"; fi
for f do
  shift
  if [ -n "$strict" ] && [ -h "$f" ]; then echo "$0 l"
  elif [ -f "$f" ] && [ -r "$f" ]; then echo "$0 f"; set -- "$@" "$f"
  elif [ -f "$f" ]; then echo "$0 u"
  else
    d=\${f%/*}
    while [ "$d" != . ] && [ ! -d "$d" ]; do d=\${d%/*}; done
    if [ -x "$d" ]; then echo "$0 m"; else echo "$0 u"; fi
  fi
done
[ $# = 0 ] || exec $hash "$@"`;
/** Goes to the artifact inside a container, and hashes with the container's own tools: the one `docker exec`. */
const enter = shellText `hash=
for tool in sha256sum openssl; do
  if [ -z "$hash" ] && command -v $tool >/dev/null 2>&1; then hash=$tool; fi
done
[ "$hash" != openssl ] || hash='openssl dgst -sha256 -r'
if [ -z "$hash" ] || ! command -v xargs >/dev/null 2>&1; then echo "$1 t"; exit; fi
if ! cd "$2"; then
  d=$2
  while [ -n "$d" ] && [ ! -e "$d" ]; do d=\${d%/*}; done
  if [ "$d" != "$2" ] && [ -x "\${d:-/}" ]; then echo "$1 n"; else echo "$1 u"; fi
  exit
fi
strict= ; export hash strict
exec xargs -0 -n 1000 sh -c "$3" "$1"`;
/** What GNU tar runs for each file of a stream, with the file on stdin: its sum and its name on one line. */
const each = String.raw `sum=$($hash) && printf '%s %.64s %s\n' "$word" "$sum" "$(printf '%s' "$TAR_FILENAME" | tr '\n' "$mark")"`;
/**
 * Hashes what is asked for inside of one running container: where the host may read it (`/proc/PID/root`), else with one
 * `docker exec`, else from the stream of `docker cp`, which needs nothing of the image. A way that cannot see everything
 * says nothing, and the next one is asked.
 *
 * The host's own way is taken only when no part of a path is a link, since an absolute link would lead to the host's
 * files, and when the process is of that container: behind a remote engine the number means another process. The list
 * goes up with eight digits a file; what comes back is the numbers of those that differ or are not there, and the sum of
 * all sums in their order. Two halves are hashed at the same time; the awk between them keeps the second one's answer
 * until the first has ended.
 *
 * In a stream a folder's name ends in a slash and a link's does not: what is not there may lie behind a link.
 *
 * What a container prints is bounded, and taken for nothing but sums and words.
 */
const insideScript = shellText `if command -v openssl >/dev/null 2>&1; then hash='openssl dgst -sha256 -r'
elif command -v sha256sum >/dev/null 2>&1; then hash=sha256sum
else hash=
fi
export hash
paths() {
  printf '%s\n' "$expected" | awk -v from="$1" -v to="$2" 'NR > from && NR <= to { print "./" substr($0, 9) }' | tr "\n$mark" '\0\n'
}
judge() {
  { printf '%s\n' "$expected"; echo "$nonce ="; cat; } | word=$nonce sum=$hash awk '
    BEGIN { word = ENVIRON["word"]; sum = ENVIRON["sum"]; size = length(word); bad = changed = missing = done = ready = at = n = 0; which = lost = "" }
    !started { if ($0 == word " =") started = 1; else want[n++] = substr($0, 1, 8); next }
    NR > 8 * n + 2000 { bad = "u"; exit }
    substr($0, 1, size + 1) == word " " {
      state = substr($0, size + 2)
      if (state ~ /^a [0-9]+$/) for (count = substr(state, 3) + 0; count > 0 && at <= n; count--) queue[ready++] = at++
      else if (state == "f") queue[ready++] = at++
      else if (state == "m") { if (missing++ < ${mostPaths}) lost = lost "," at; at++ }
      else if (state == "n") { for (; at < n; at++) if (missing++ < ${mostPaths}) lost = lost "," at }
      else bad = state
      next
    }
    {
      line = $0
      sub(/^\\/, "", line)
      if (match(line, /^[0-9a-f]+ [ *]/) && RLENGTH == 66) {
        if (done >= ready) { bad = "u"; next }
        k = queue[done++]
        if (substr(line, 1, 8) != want[k] && changed++ < ${mostPaths}) which = which "," k
        print substr(line, 1, 64) | sum
      } else if (said == "") { gsub(/[^ -!#-\[\]-~]/, "?", line); said = substr(line, 1, 300) }
    }
    END {
      if (done > 0) close(sum)
      if (bad == "0" && (at != n || done != ready)) bad = "u"
      print "r " bad " " done " " changed " [" substr(which, 2) "] " missing " [" substr(lost, 2) "]"
      print "s " said
    }'
}
by_proc() {
  at=/proc/$pid/root
  [ -n "$hash" ] && [ -x "$at/" ] || return 1
  case $(cat /proc/$pid/cgroup /proc/$pid/mountinfo 2>/dev/null) in *"$id"*) ;; *) return 1 ;; esac
  IFS=/
  for part in $artifact; do
    [ -n "$part" ] || continue
    if [ -d "$at" ] && [ -x "$at" ] && [ ! -e "$at/$part" ] && [ ! -h "$at/$part" ]; then echo "$nonce n"; return; fi
    at=$at/$part
    [ ! -h "$at" ] || return 1
  done
  IFS=$newline
  cd "$at" || return 1
  links=$(printf '%s\n' "$expected" | awk '
    { path = substr($0, 9)
      for (i = index(path, "/"); i; i = j ? i + j : 0) {
        dir = substr(path, 1, i - 1)
        if (!(dir in seen)) { seen[dir] = 1; print "./" dir }
        j = index(substr(path, i + 1), "/")
      } }' | tr "\n$mark" '\0\n' | xargs -0 sh -c 'for d do [ ! -h "$d" ] || { echo l; exit; }; done' sh)
  [ -z "$links" ] || return 1
  strict=1; export strict
  if [ "$size" -lt 400 ]; then paths 0 "$size" | xargs -0 -n 1000 sh -c "$peek" "$nonce"; return; fi
  half=$((size / 2))
  paths $half "$size" | xargs -0 -n 1000 sh -c "$peek" "$nonce" | awk '{ kept[n++] = $0 } END { for (i = 0; i < n; i++) print kept[i] }' | {
    paths 0 $half | xargs -0 -n 1000 sh -c "$peek" "$nonce"
    cat
  }
}
by_exec() { paths 0 "$size" | docker exec -i "$id" sh -c "$enter" sh "$nonce" "$artifact" "$peek"; }
by_cp() {
  [ -n "$hash" ] && [ "$size" -le 2000 ] || return 1
  case $(tar --version 2>/dev/null) in *GNU*) ;; *) return 1 ;; esac
  # tar needs a folder that it may enter; in this one nobody can make a file.
  cd /proc || return 1
  word=$nonce; export word mark
  streamed=$(stream)
  printf '%s\n' "$streamed"
  case $newline$streamed$newline in *"$newline$nonce m$newline"*) links ;; esac
}
links() {
  { printf '%s\n' "$expected"; echo "$nonce ="
    docker cp "$id:$artifact/." - </dev/null 2>/dev/null | tar --quoting-style=literal -tf -; } | awk '
    !started { if ($0 == ENVIRON["word"] " =") started = 1; else path[n++] = "./" substr($0, 9); next }
    { names[$0] = 1 }
    END {
      for (i = 0; i < n; i++)
        while (match(path[i], /\/[^\/]*$/) && RSTART > 1) {
          path[i] = substr(path[i], 1, RSTART - 1)
          if (path[i] in names) { print ENVIRON["word"] " u"; exit }
        }
    }'
}
stream() {
  {
    printf '%s\n' "$expected"; echo "$nonce ="
    paths 0 "$size" | {
      { docker cp "$id:$artifact/." - 3<&- </dev/null || echo "$nonce !" >&2; } | tar -xf - --null -T /dev/fd/3 --to-command="$each"
    } 3<&0 2>&1
  } | awk '
    BEGIN { word = ENVIRON["word"]; size = length(word) }
    !started { if ($0 == word " =") started = 1; else path[n++] = "./" substr($0, 9); next }
    $0 == word " !" { failed = 1; next }
    substr($0, 1, size + 1) == word " " { sums[substr($0, size + 67)] = substr($0, size + 2, 64); next }
    / Not found in archive$/ { absent++; next }
    /[Nn]o such container:path: |[Cc]ould not find the file / { nowhere = 1 }
    { print }
    END {
      if (nowhere) { print word " n"; exit }
      for (i = 0; i < n; i++) { if (path[i] in sums) print word " f"; else { print word " m"; missing++ } }
      if (failed || missing != absent) print word " u"
      for (i = 0; i < n; i++) if (path[i] in sums) print sums[path[i]] " *"
    }'
}
edits() {
  { printf '%s\n' "$expected"; echo "$nonce ="; docker diff "$id" </dev/null 2>/dev/null && echo "$nonce z"; } | word=$nonce base=\${artifact%/} which=$1 awk '
    BEGIN { word = ENVIRON["word"]; base = ENVIRON["base"] "/"; count = split(ENVIRON["which"], asked, ",") }
    !started { if ($0 == word " =") started = 1; else path[n++] = substr($0, 9); next }
    $0 == word " z" { whole = 1; next }
    /^[ACD] / { held[substr($0, 3)] = substr($0, 1, 1) }
    END {
      for (i = 1; i <= count; i++) if (asked[i] != "") {
        name = base path[asked[i] + 0]
        found = name in held
        while (!found && match(name, /\/[^\/]*$/)) { name = substr(name, 1, RSTART - 1); found = held[name] == "D" }
        if (found) list = list "," asked[i]
      }
      print whole ? "[" substr(list, 2) "]" : "null"
    }'
}
inside() {
  id=$1 pid=$2 ask=$3 said= reason=files-unreadable sum= rest=
  eval 'expected=\${files'"$ask"'-} artifact=\${artifact'"$ask"'-} mark=\${mark'"$ask"'-}'
  [ -n "$expected" ] || return
  size=$(printf '%s\n' "$expected" | wc -l); size=$((size))
  [ -n "$hash" ] || reason=hash-tool-missing
  for way in proc exec cp; do
    [ -n "$hash" ] || break
    found=$({ "by_$way" 2>&1 || echo "$nonce u"; } | judge)
    for line in $found; do
      case $line in
      'r 0 '*) rest=\${line#r 0 } ;;
      'r t '*) reason=hash-tool-missing ;;
      'r '*) ;;
      's '*) [ "$line" = 's ' ] || said=\${line#s } ;;
      *) sum=\${line%% *} ;;
      esac
    done
    [ -z "$rest" ] || break
  done
  if [ -z "$rest" ]; then printf 'h ["%s",%s,"","%s","%s"]\n' "$id" "$ask" "$reason" "$said"; return; fi
  IFS=' '; set -- $rest; IFS=$newline
  edited=null
  [ "$2$4" = 00 ] || edited=$(edits "$(printf '%s,%s' "$3" "$5" | tr -d '[]')")
  printf 'h ["%s",%s,"%s","%s",%s,%s,%s,%s,%s,%s]\n' "$id" "$ask" "$way" "$sum" "$1" "$2" "$3" "$4" "$5" "$edited"
}
`;

;// CONCATENATED MODULE: ./lib/targets/collector/script.js



/** The words that frame an answer, and with it the version of what stands between them. */
const script_frame = 'runtime-drift/1';
/**
 * The one fixed, read-only script for a POSIX shell (`sh -s`): what differs is quoted data ahead of it. It asks the
 * engine three times, or four when a tag moved on, writes nothing on the host, and frames what it prints, so that whatever a login shell says
 * before it, and an answer that was cut, cannot be taken for evidence.
 */
function collectorScript(asks, nonce) {
    const keys = [...new Set(asks.flatMap(({ container }) => (container.by === 'label' ? [container.key] : [])))];
    const files = filesData(asks);
    const hashed = asks.flatMap((_, index) => (`files${index}` in files ? [`h\t${index}`] : []));
    const data = {
        nonce,
        ...files,
        asks: [...asks.map((ask, index) => askLine(ask, index, keys)), ...hashed].join('\n'),
        names: asks.map(({ name }) => `s ${engineJson(name)}`).join('\n'),
        list: listFormat(keys),
        container: hashed.length === 0 ? containerFormat : `${containerFormat}\n${insideFormat}`,
        image: imageFormat,
    };
    const lines = Object.entries(data).map(([name, text]) => `${name}=${shellWord(text)}`);
    return `${lines.join('\n')}\n${bodyOf(hashed.length === 0 ? '' : insideScript)}`;
}
const tab = '\t';
/** For awk: whether an image's name is one of ask i. Spelled in any way; a tag or a digest that was asked for decides. */
const imageMatch = String.raw `function matches(i, name,    tag, digest) {
      if (match(name, /@.*/)) { digest = substr(name, RSTART + 1); name = substr(name, 1, RSTART - 1) }
      if (match(name, /:[^\/]*$/)) { tag = substr(name, RSTART + 1); name = substr(name, 1, RSTART - 1) }
      if (!index(one[i], " " name " ")) return 0
      if (three[i] != "") return digest == three[i]
      return two[i] == "" || two[i] == (tag digest == "" ? "latest" : tag)
    }`;
/**
 * The braces make the shell read all of it before it runs any of it, and keep the commands away from its stdin. The
 * closing frame is printed only after the record `z`, so a body that was killed half-way never looks complete.
 * `call` runs one engine command and adds what became of it: `x [name, exit code]` and, line by line, `e` what it
 * said. "No such container" and "no such image" are no failure: a container that went away since it was listed is
 * no instance any more, and whatever replaced it is the next look's; an image without a name is what we came to see.
 * The first awk keeps the containers that a selector wants (exact comparison): `f` id, which selectors, image; `p` an
 * image to ask about. Starting the docker CLI is what takes time, so containers and images are asked about at once: the
 * list shows a container's image by its name as long as that name is still the image's. The second awk passes the
 * records of containers on, and gives what was not asked about: the names of images that moved on. The last one counts
 * the records; the engine prints an empty line for an answer of nothing, which is none. No step starts a program that
 * the shell can do without (each costs a millisecond or two), and GOGC saves the CLI garbage collections.
 */
const bodyOf = (inside) => String.raw `{
LC_ALL=C; export LC_ALL
PATH=$PATH:/usr/local/bin:/usr/bin:/bin:/snap/bin
GOGC=400; export GOGC
newline='
'
tab='${tab}'
IFS=$newline
set -f
call() {
  name=$1; shift
  { said=$("$@" 2>&1 >&4 4>&- </dev/null); code=$?; } 4>&1
  lost=0
  for line in $said; do
    case $line in
    [Ee]'rror: '[Nn]'o such '* | 'Error response from daemon: '[Nn]'o such '*) [ "$lost" = 2 ] || lost=1 ;;
    *) [ "$code" = 0 ] || { lost=2; printf 'e %.500s\n' "$line"; } ;;
    esac
  done
  [ "$lost" != 1 ] || code=0
  printf 'x ["%s",%s]\n' "$name" "$code"
}
${inside}collect() {
  printf '%s\n' "$names"
  if ! command -v docker >/dev/null 2>&1; then printf 'x ["find",127]\nz\n'; return; fi
  list=$({ printf '%s\n' "$asks"; call list docker ps -a --no-trunc --format "$list"; } | awk '
    ${imageMatch}
    function wanted(i) {
      if (by[i] == "service") return $6 == one[i] || (one[i] in names)
      if (by[i] == "compose") return $6 == one[i] && (two[i] == "" || $5 == two[i])
      if (by[i] == "name") return one[i] in names
      if (by[i] == "label") return $(two[i]) == one[i]
      return matches(i, image)
    }
    BEGIN { FS = "\t" }
    /^a\t/ { by[$2] = $3; one[$2] = $4; two[$2] = $5; three[$2] = $6; n++; next }
    /^h\t/ { next }
    /^c\t"[0-9a-f]+"\t/ {
      for (name in names) delete names[name]
      count = split(substr($3, 2, length($3) - 2), parts, ",")
      for (i = 1; i <= count; i++) names["\"" parts[i] "\""] = 1
      image = substr($4, 2, length($4) - 2)
      found = ""
      isId = image ~ /^(sha256:)?[0-9a-f]+$/
      for (i = 0; i < n; i++) {
        if (by[i] == "image" && isId) found = found ",?"
        else if (wanted(i)) { found = found "," i; seen[i] = 1 }
      }
      if (found != "") print "f\t" substr($2, 2, length($2) - 2) "\t" substr(found, 2) "\t" image
      if (found ~ /[0-9]/ && !(image in images)) { images[image] = 1; print "p\t" image }
      other = $6 == "\"\"" ? $3 : $6
      if (more < 50 && !(other in others)) { others[other] = 1; rest[++more] = other }
      next
    }
    { print }
    END {
      for (i = 0; i < n; i++) if (!seen[i]) missing = 1
      if (missing) for (i = 1; i <= more; i++) print "o " rest[i]
    }')
  ids= images=
  for line in $list; do
    IFS=$tab; set -- $line; IFS=$newline
    case $1 in
    f) ids=$ids$newline$2 ;;
    p) images=$images$newline$2 ;;
    esac
  done
  if [ -z "$ids" ]; then printf 't %s\n%s\nz\n' "$(date +%s)" "$list"; return; fi
  rest=$({
    printf 't %s\n' "$(date +%s)"
    [ -z "$images" ] || call image docker image inspect --format "$image" -- $images
  } | {
    { printf '%s\n' "$asks" "$list"
      call inspect docker inspect --type container --format "$container" $ids; } | awk '
      ${imageMatch}
      function ask(name) { if (name != "" && !(name in asked)) { asked[name] = 1; print "p\t" name | "cat >&5" } }
      BEGIN { FS = "\t" }
      /^a\t/ { by[$2] = $3; one[$2] = $4; two[$2] = $5; three[$2] = $6; n++; next }
      /^f\t/ { why["\"" $2 "\""] = $3; shown["\"" $2 "\""] = $4; next }
      /^p\t/ { asked[$2] = 1; next }
      /^h\t/ { hashed[$2] = 1; next }
      /^i\t"[0-9a-f]+"\t/ {
        name = substr($4, 2, length($4) - 2)
        list = why[$2]
        if (gsub(/,?\?/, "", list)) {
          for (i = 0; i < n; i++) if (by[i] == "image" && matches(i, name)) list = list "," i
          sub(/^,/, "", list)
          if (list == "") next
        }
        print "i [[" list "]," $2 "," $3 "," $4 "," $5 "]"
        chosen[$2] = list
        if (shown[$2] != name) ask(substr($3, 2, length($3) - 2))
        ask(name)
        next
      }
      /^v\t"[0-9a-f]+"\t[0-9]+\t/ {
        count = split(chosen[$2], parts, ",")
        for (i = 1; i <= count; i++) if (parts[i] in hashed && $3 > 0) {
          if (!told[$2]++) print "v [" $2 "," $3 "," $4 "," $5 "]"
          print "w\t" substr($2, 2, length($2) - 2) "\t" $3 "\t" parts[i] | "cat >&5"
        }
        next
      }
      { print }' >&3
    cat >&3
  } 5>&1)
  moved=
  for line in $rest; do
    IFS=$tab; set -- $line; IFS=$newline
    case $1 in
    p) moved=$moved$newline$2 ;;
    w) (inside "$2" "$3" "$4") ;;
    esac
  done
  [ -z "$moved" ] || call image docker image inspect --format "$image" -- $moved
  printf 'z\n'
}
printf '\n${script_frame} begin %s\n' "$nonce"
collect 3>&1 | nonce=$nonce awk '
  $0 != "" { print; count++ }
  $0 == "z" { print "${script_frame} end " ENVIRON["nonce"] " " count; exit }'
} </dev/null
`;

;// CONCATENATED MODULE: ./lib/targets/collector/frame.js


/** As much of a foreign text as a message can show. */
const bounded = (text) => text.trim().slice(0, 400);
/**
 * Cuts the records out of an answer. Without `nonce` (a published document) the opening frame tells it. What a login
 * shell prints before the opening or after the closing frame is no part of the answer; an answer without its closing
 * frame, or with another number of records than that says, is no answer at all.
 */
function cutFrame(text, nonce) {
    const opening = nonce === undefined ? published(text) : opened(text, nonce);
    if (opening === undefined)
        return (0,chain_evidence/* unseen */.nv)('read', 'answer-missing', { said: bounded(text), amount: text.length });
    const end = `\n${script_frame} end ${opening.nonce} `;
    const close = text.indexOf(end, opening.end - 1);
    if (close === -1)
        return (0,chain_evidence/* unseen */.nv)('read', 'answer-cut', { amount: text.length });
    const count = /^(\d{1,9})(?:\n|$)/.exec(text.slice(close + end.length, close + end.length + 10))?.[1];
    const records = close < opening.end ? [] : text.slice(opening.end, close).split('\n');
    if (count === undefined || Number(count) !== records.length)
        return (0,chain_evidence/* unseen */.nv)('read', 'answer-cut', { amount: records.length });
    return (0,chain_evidence/* seen */.cI)({ nonce: opening.nonce, records });
}
function opened(text, nonce) {
    const line = `${script_frame} begin ${nonce}\n`;
    const at = text.startsWith(line) ? 0 : text.indexOf(`\n${line}`) + 1;
    return at === 0 && !text.startsWith(line) ? undefined : { nonce, end: at + line.length };
}
function published(text) {
    const line = new RegExp(`^${script_frame} begin ([0-9A-Za-z-]{8,64})\\n`, 'm').exec(text);
    return line?.[1] === undefined ? undefined : { nonce: line[1], end: line.index + line[0].length };
}

;// CONCATENATED MODULE: ./lib/targets/collector/fields.js
// Reading one value of a foreign JSON array: its type is checked, and nothing is turned into what it is not.
/** The value in a JSON text; `undefined` when it is none. */
function readJson(text) {
    try {
        return JSON.parse(text);
    }
    catch {
        return undefined;
    }
}
const readText = (value) => (typeof value === 'string' ? value : undefined);
/** A whole number that JavaScript holds exactly. */
const readCount = (value) => typeof value === 'number' && Number.isSafeInteger(value) ? value : undefined;
/** A list of texts; Go prints an empty one as null. */
const readTexts = (value) => value === null ? [] : Array.isArray(value) && value.every((one) => typeof one === 'string') ? value : undefined;
/** All of a record's texts, or nothing when one of them is none. */
function allTexts(values, count) {
    return values.length === count && values.every((value) => typeof value === 'string') ? values : undefined;
}

;// CONCATENATED MODULE: ./lib/targets/collector/container.js


const isId = (text) => text !== undefined && /^(?:sha256:)?[0-9a-f]{64}$/.test(text);
const isTime = (text) => text !== undefined && /^\d{4}-\d\d-\d\dT\d\d:\d\d:\d\d(?:\.\d{1,9})?(?:Z|[+-]\d\d:\d\d)$/.test(text);
const orNothing = (text) => (text === '' ? undefined : text);
/** The script has them cut already; a published document may not. */
function readLabels(texts) {
    const [revision, source, version] = texts.map((text) => orNothing(text.slice(0, 256)));
    return { revision, source, version };
}
/** A record `i`: which asks it answers, then the fields of the container format in script.ts. */
function readContainer(value) {
    if (!Array.isArray(value) || value.length !== 20)
        return undefined;
    const asks = value[0];
    if (!Array.isArray(asks) || !asks.every((ask) => readCount(ask) !== undefined))
        return undefined;
    const [exitCode, restarts] = [readCount(value[7]), readCount(value[8])];
    const texts = allTexts([...value.slice(1, 7), ...value.slice(9)], 17);
    if (texts === undefined || exitCode === undefined || restarts === undefined)
        return undefined;
    const [id, imageId, reference, name, status, condition, createdAt, startedAt] = texts;
    const state = chain_evidence/* containerStates */.we.find((one) => one === status);
    const health = ['healthy', 'unhealthy', 'starting'].find((one) => one === condition);
    if (!isId(id) || !isId(imageId) || !isTime(createdAt) || !isTime(startedAt))
        return undefined;
    if (state === undefined || (health === undefined && condition !== '' && condition !== 'none'))
        return undefined;
    if (reference === undefined || name === undefined)
        return undefined;
    return {
        asks,
        id,
        name: name.replace(/^\//, ''),
        state,
        health,
        exitCode,
        restarts,
        createdAt,
        startedAt,
        compose: readCompose(texts.slice(8, 14)),
        reference,
        imageId,
        ownLabels: readLabels(texts.slice(14)),
    };
}
function readCompose([project, service, number, oneoff, workingDir, files]) {
    if (!project || !service)
        return undefined;
    return {
        project,
        service,
        number: orNothing(number),
        oneoff: oneoff?.toLowerCase() === 'true',
        workingDir: orNothing(workingDir),
        configFiles: files ? files.split(',') : [],
    };
}
/** A record `m`: the fields of the image format in script.ts. */
function readImage(value) {
    if (!Array.isArray(value) || value.length !== 7)
        return undefined;
    const [tags, repoDigests] = [readTexts(value[1]), readTexts(value[2])];
    const texts = allTexts([value[0], ...value.slice(3)], 5);
    const [id, createdAt] = texts ?? [];
    if (tags === undefined || repoDigests === undefined || texts === undefined || createdAt === undefined)
        return undefined;
    if (!isId(id) || (createdAt !== '' && !isTime(createdAt)))
        return undefined;
    return { id, tags, repoDigests, createdAt, labels: readLabels(texts.slice(2)) };
}

;// CONCATENATED MODULE: ./lib/targets/collector/engine.js


/** The exit code of a shell for a command that is not there (POSIX, 2.8.2). */
const notFound = 127;
/** Docker's own words (20.10 to 29) for a socket that may not be opened, and for a daemon that does not answer. */
const permission = /permission denied while trying to connect|dial unix [^:]*: connect: permission denied/i;
const down = /cannot connect to the docker daemon|failed to connect to the docker api|is the docker daemon running|error during connect|connection refused|dial unix [^:]*: connect: no such file/i;
/** Why the engine did not answer: not there, not for this user, not running, or something that it says itself. */
function engineUnseen(call, said) {
    const text = said.join('\n');
    const facts = { said: bounded(text), about: `docker ${call.name}`, amount: call.code };
    if (call.code === notFound)
        return (0,chain_evidence/* unseen */.nv)('run', 'engine-missing', facts);
    if (permission.test(text))
        return (0,chain_evidence/* unseen */.nv)('run', 'engine-permission', facts);
    if (down.test(text))
        return (0,chain_evidence/* unseen */.nv)('run', 'engine-down', facts);
    return (0,chain_evidence/* unseen */.nv)('run', 'engine-failed', facts);
}

;// CONCATENATED MODULE: ./lib/targets/collector/images.js

/** The most names of one image that are kept for a message: a build that repeats itself collects hundreds. */
const most = 32;
/**
 * Indexes the images of a host. They are listed by id first and by reference after that, so when a tag moved in
 * between, the later record is the newer one and wins.
 */
function indexImages(images) {
    const ids = new Map();
    const tags = new Map();
    const digests = new Map();
    for (const whole of images) {
        const image = { ...whole, tags: whole.tags.slice(0, most), repoDigests: whole.repoDigests.slice(0, most) };
        ids.set(image.id, image);
        for (const tag of whole.tags)
            tags.set(fullTag(readReference(tag)), image);
        for (const repoDigest of whole.repoDigests)
            digests.set(repositoryDigest(repoDigest), image);
    }
    const byReference = (text) => {
        if (/^(?:sha256:)?[0-9a-f]{64}$/.test(text))
            return ids.get(text.startsWith('sha256:') ? text : `sha256:${text}`);
        const reference = readReference(text);
        if (reference.digest !== undefined)
            return digests.get(repositoryDigest(text));
        return tags.get(fullTag(reference)) ?? byPrefix(ids, text);
    };
    return { byId: (id) => ids.get(id), byReference };
}
function repositoryDigest(text) {
    const { repository, digest } = readReference(text);
    return `${repository}@${digest ?? ''}`;
}
/** Docker takes the beginning of an id for a name when no image has that name and only one id begins so. */
function byPrefix(ids, text) {
    if (!/^[0-9a-f]{4,63}$/.test(text))
        return undefined;
    const found = [...ids.values()].filter(({ id }) => id.startsWith(`sha256:${text}`));
    return found.length === 1 ? found[0] : undefined;
}

;// CONCATENATED MODULE: ./lib/targets/collector/seen-inside.js



function readShell(value) {
    if (!Array.isArray(value) || value.length !== 4)
        return undefined;
    const [id, pid, mounts] = [readText(value[0]), readCount(value[1]), value[2]];
    if (id === undefined || pid === undefined || !Array.isArray(mounts))
        return undefined;
    const read = mounts.map(readMount);
    const known = read.filter((mount) => mount !== undefined);
    const tmpfs = readTmpfs(value[3]);
    return known.length !== read.length || tmpfs === undefined ? undefined : { id, pid, mounts: [...known, ...tmpfs] };
}
function readMount(value) {
    if (!Array.isArray(value) || value.length !== 5)
        return undefined;
    const [type, name, source, destination] = value.slice(0, 4).map(readText);
    const writable = value[4];
    if (type === undefined || source === undefined || destination === undefined)
        return undefined;
    return typeof writable === 'boolean'
        ? { type, name: name === '' ? undefined : name, source, destination, writable }
        : undefined;
}
/** `HostConfig.Tmpfs`: destinations, each with its options. */
function readTmpfs(value) {
    if (value === null)
        return [];
    if (typeof value !== 'object' || Array.isArray(value))
        return undefined;
    return Object.keys(value).map((path) => ({
        type: 'tmpfs',
        name: undefined,
        source: '',
        destination: path.slice(0, 1024).replace(/(?<=.)\/+$/, ''),
        writable: true,
    }));
}
/** The mounts that cover an artifact or a part of it; longest destination last, for that one wins. */
const mountsAt = (artifact, mounts) => mounts
    .filter(({ destination }) => isBelow(artifact, destination) || isBelow(destination, artifact))
    .toSorted((a, b) => a.destination.length - b.destination.length);
const isBelow = (path, folder) => path === folder || path.startsWith(folder.endsWith('/') ? folder : `${folder}/`);
/** Reads a record `h` with the list that it answers. A sum of sums that is not ours is no proof that nothing differs. */
function readHashing(value, asks) {
    if (!Array.isArray(value))
        return undefined;
    const [id, ask, method] = [readText(value[0]), readCount(value[1]), readText(value[2])];
    const list = ask === undefined ? undefined : asks[ask]?.files;
    if (id === undefined || ask === undefined || list === undefined)
        return undefined;
    const files = method === '' ? readBlind(value, list) : readFound(value, list);
    return files === undefined ? undefined : { id, ask, files };
}
function readBlind(value, { artifact }) {
    const [reason, said] = [value[3], readText(value[4])];
    if (value.length !== 5 || said === undefined)
        return undefined;
    const facts = { about: artifact, ...(said === '' ? {} : { said: said.slice(0, 400) }) };
    if (reason === 'files-unreadable' || reason === 'hash-tool-missing')
        return (0,chain_evidence/* unseen */.nv)('read', reason, facts);
    return undefined;
}
function readFound(value, list) {
    const method = ['proc', 'exec', 'cp'].find((one) => one === value[2]);
    const [sum, hashed, changed, missing] = [readText(value[3]), ...[value[4], value[5], value[7]].map(readCount)];
    const [which, lost] = [readPaths(value[6], list), readPaths(value[8], list)];
    const edited = value[9] === null ? undefined : readPaths(value[9], list);
    if (value.length !== 10 || method === undefined || sum === undefined)
        return undefined;
    if (hashed === undefined || changed === undefined || missing === undefined)
        return undefined;
    if (which === undefined || lost === undefined || (value[9] !== null && edited === undefined))
        return undefined;
    const counted = hashed + missing === list.entries.length && changed <= hashed;
    const listed = which.length === Math.min(changed, mostPaths) && lost.length === Math.min(missing, mostPaths);
    if (!counted || !listed)
        return undefined;
    if (changed === 0 && missing === 0 && sum !== sumOfSums(list)) {
        // Eight digits of every file agree and the whole does not.
        return (0,chain_evidence/* unseen */.nv)('parse', 'files-unreadable', { about: list.artifact });
    }
    const [differing, gone] = [
        { total: changed, paths: which },
        { total: missing, paths: lost },
    ];
    return (0,chain_evidence/* seen */.cI)({ method, hashed, changed: differing, missing: gone, edited });
}
/** Numbers of the list, as its paths. */
function readPaths(value, { entries }) {
    if (!Array.isArray(value) || value.length > 2 * mostPaths)
        return undefined;
    const paths = value.map((at) => entries[readCount(at) ?? -1]?.path);
    const known = paths.filter((path) => path !== undefined);
    return known.length === paths.length ? known : undefined;
}
const known = new WeakMap();
/** SHA-256 of the sums of a list in their order, one a line: what a host gets that has read the very same bytes. */
function sumOfSums(list) {
    const sum = known.get(list) ?? hash(list.entries.map(({ sha256 }) => `${sha256}\n`).join(''));
    known.set(list, sum);
    return sum;
}
// Not imported at the top: every start of the action would load it, and most plans name no files.
const hash = (text) => process.getBuiltinModule('node:crypto').hash('sha256', text);
/** What is inside a container, for each ask of it that has an answer. */
function insideOf(asked, asks, shell, hashings) {
    return asked.flatMap((ask) => {
        const [name, list] = [asks[ask]?.name, asks[ask]?.files];
        const answer = hashings.filter((one) => one.ask === ask);
        const [first] = answer;
        if (name === undefined || list === undefined || shell === undefined || first === undefined)
            return [];
        const files = answer.length === 1 ? first.files : (0,chain_evidence/* unseen */.nv)('parse', 'answer-malformed', { about: list.artifact });
        return [{ service: name, artifact: list.artifact, files, mounts: mountsAt(list.artifact, shell.mounts) }];
    });
}

;// CONCATENATED MODULE: ./lib/targets/collector/records.js







/** The most names of other services that a message can use, and lines of what an engine said. */
const records_most = 50;
/**
 * Records become a view, or the first of them that is none of ours, or what kept the engine from answering. `asks` is what
 * was asked: the sums of files are read against the lists in it.
 */
function readRecords(records, asks) {
    const told = { containers: [], images: [], others: [], shells: [], hashings: [] };
    const said = { ...told, clocks: [], services: [], calls: [], errors: [] };
    let malformed;
    for (const [at, record] of records.entries())
        if (!take(record, said, asks))
            malformed ??= (0,chain_evidence/* unseen */.nv)('parse', 'answer-malformed', { said: bounded(record), amount: at + 1 });
    // An engine that failed explains a record that is none, never the other way round.
    const failed = said.calls.find(({ code }) => code !== 0);
    if (failed !== undefined)
        return engineUnseen(failed, said.errors);
    if (malformed !== undefined)
        return malformed;
    const called = (name) => said.calls.some((call) => call.name === name);
    const whole = called('list') && (said.containers.length === 0 || (called('inspect') && called('image')));
    const [clock] = said.clocks;
    if (!whole || clock === undefined || records.at(-1) !== 'z')
        return (0,chain_evidence/* unseen */.nv)('read', 'answer-cut');
    const images = indexImages(said.images);
    const shells = new Map(said.shells.map((shell) => [shell.id, shell]));
    const hashings = Map.groupBy(said.hashings, ({ id }) => id);
    const instances = [];
    for (const { asks: asked, ...container } of said.containers) {
        const services = [...asked].sort((a, b) => a - b).flatMap((ask) => said.services[ask] ?? []);
        if (services.length !== asked.length)
            return (0,chain_evidence/* unseen */.nv)('parse', 'answer-malformed', { about: container.name });
        const image = images.byId(container.imageId);
        const shell = shells.get(container.id);
        const inside = insideOf(asked, asks, shell, hashings.get(container.id) ?? []);
        const resolved = images.byReference(container.reference);
        const opened = shell === undefined ? {} : { pid: shell.pid, inside };
        instances.push({ ...container, services, image, resolved, ...opened });
    }
    // The engine lists the newest first, so that what compose started at once comes in another order each time.
    instances.sort((a, b) => (a.name < b.name ? -1 : 1));
    const { services } = said;
    // The engine lists what was created in the same second in any order.
    const others = [...said.others].sort();
    return (0,chain_evidence/* seen */.cI)({ view: { kind: 'host', clock, engine: 'docker', instances, others }, services });
}
/** Adds one record; false when it is not what its first letter promises. */
function take(record, said, asks) {
    const rest = record.slice(2);
    switch (record.slice(0, 2)) {
        case 't ':
            return keep(said.clocks, /^\d{1,12}$/.test(rest) ? Number(rest) : undefined);
        case 's ':
            return keep(said.services, readText(readJson(rest)));
        case 'i ':
            return keep(said.containers, readContainer(readJson(rest)));
        case 'm ':
            return keep(said.images, readImage(readJson(rest)));
        case 'v ':
            return keep(said.shells, readShell(readJson(rest)));
        case 'h ':
            return keep(said.hashings, readHashing(readJson(rest), asks));
        case 'o ':
            return said.others.length >= records_most || keep(said.others, readText(readJson(rest))?.slice(0, 256));
        case 'x ':
            return keep(said.calls, readCall(readJson(rest)));
        case 'e ':
            return said.errors.length >= records_most || keep(said.errors, rest);
    }
    return record === 'z';
}
function keep(list, value) {
    if (value !== undefined)
        list.push(value);
    return value !== undefined;
}
function readCall(value) {
    if (!Array.isArray(value))
        return undefined;
    const [name, code] = [readText(value[0]), readCount(value[1])];
    return name === undefined || code === undefined ? undefined : { name, code };
}

;// CONCATENATED MODULE: ./lib/targets/collector/index.js




/**
 * The view in an answer that was asked for with `nonce`; unseen when it is missing, cut, malformed, or the engine failed.
 * `asks` is what the script was made for, and is needed where it names files.
 */
function readCollected(text, nonce, asks = []) {
    const framed = cutFrame(text, nonce);
    if (framed.kind === 'unseen')
        return framed;
    const read = readRecords(framed.value.records, asks);
    return read.kind === 'unseen' ? read : (0,chain_evidence/* seen */.cI)(read.value.view);
}
/** Reads the collector's answer as a host publishes it: the same text, its nonce taken from its opening frame. */
function readDocument(text) {
    const framed = cutFrame(text);
    if (framed.kind === 'unseen')
        return framed;
    const read = readRecords(framed.value.records, []);
    if (read.kind === 'unseen')
        return read;
    return (0,chain_evidence/* seen */.cI)({ ...read.value, clock: read.value.view.clock });
}

;// CONCATENATED MODULE: ./lib/targets/docker/index.js





/** The Docker Engine of this machine, for runners that stand beside what they deploy: the same script, no ssh. */
const dockerKind = { scheme: 'docker', read: (request) => readDockerTarget(request, process.env) };
const docker_form = 'docker:// or docker:///path/to/docker.sock';
/** Reads `docker://` (the engine that the environment names) or `docker:///path/to.sock`. It has no settings. */
function readDockerTarget(request, env) {
    const value = request.address.slice(0, 300);
    const problems = Object.entries(request.settings).map(([key, { place }]) => ({
        place,
        value: undefined,
        fault: { code: 'unknown-key', key, nearest: undefined, known: [] },
    }));
    const socket = readSocket(request.address);
    if (!socket.ok)
        problems.push(...socket.problems.map((fault) => ({ place: request.place, value, fault })));
    return problems.length > 0 || !socket.ok ? (0,parsed/* refused */.J)(...problems) : (0,parsed/* parsed */.Y)(openTarget(request, socket.value, env));
}
/** The path of the socket; empty for the engine that is there anyway. */
function readSocket(address) {
    const path = address.replace(/^docker:\/\//i, '');
    if (path === address || /[?#]/.test(path))
        return (0,parsed/* refused */.J)({ code: 'address-malformed', form: docker_form });
    if (path === '' || path === '/')
        return (0,parsed/* parsed */.Y)('');
    if (!path.startsWith('/'))
        return (0,parsed/* refused */.J)({ code: 'address-extra', part: 'host', text: path.slice(0, 100) });
    return /^[A-Za-z0-9/_.@+-]+$/.test(path) ? (0,parsed/* parsed */.Y)(path) : (0,parsed/* refused */.J)({ code: 'address-malformed', form: docker_form });
}
function openTarget({ name, place, timeout }, socket, env) {
    const closed = new AbortController();
    return {
        name,
        kind: 'docker',
        address: `docker://${socket}`,
        yields: 'instances',
        place,
        async look(ask, signal) {
            const nonce = crypto.randomUUID();
            const command = {
                file: 'sh',
                args: ['-s'],
                env: engineEnvironment(env, socket),
                input: collectorScript(ask, nonce),
            };
            const open = AbortSignal.any([signal, closed.signal]);
            return readRun(await runBounded(command, { timeout, ...usualBounds }, open), nonce, timeout, ask);
        },
        close: () => closed.abort(),
    };
}
/** What the docker CLI needs, and nothing of the runner's own. */
function engineEnvironment(env, socket) {
    const names = [
        'PATH',
        'HOME',
        'DOCKER_HOST',
        'DOCKER_CONTEXT',
        'DOCKER_CONFIG',
        'DOCKER_CERT_PATH',
        'DOCKER_TLS_VERIFY',
    ];
    const kept = names.flatMap((name) => (env[name] === undefined ? [] : [[name, env[name]]]));
    return { ...Object.fromEntries(kept), ...(socket === '' ? {} : { DOCKER_HOST: `unix://${socket}` }) };
}
function readRun({ ending, stdout, stderr }, nonce, timeout, ask) {
    const said = bounded(stderr);
    switch (ending.by) {
        case 'spawn':
            return (0,chain_evidence/* unseen */.nv)('prepare', 'shell-missing', { said: ending.code });
        case 'cancelled':
            return (0,chain_evidence/* unseen */.nv)('run', 'cancelled');
        case 'too-large':
            return (0,chain_evidence/* unseen */.nv)('read', 'answer-too-large', { limit: usualBounds.stdout });
        case 'timeout':
            return (0,chain_evidence/* unseen */.nv)('run', 'session-timeout', { limit: timeout });
        case 'signal':
            return (0,chain_evidence/* unseen */.nv)('run', 'remote-signal', { said: ending.signal });
        case 'exit': {
            const read = readCollected(stdout, nonce, ask);
            const silent = read.kind === 'unseen' && read.why.phase === 'read';
            return silent && ending.code !== 0 ? (0,chain_evidence/* unseen */.nv)('run', 'remote-exit', { said, amount: ending.code }) : read;
        }
    }
}

// EXTERNAL MODULE: ./lib/wire/wire.js + 4 modules
var wire = __nccwpck_require__(5860);
;// CONCATENATED MODULE: ./lib/targets/https/address.js

/**
 * Reads the address of an endpoint: `https://`, or `http://` for this machine or where the plan allows it; no
 * credentials (they belong into `headers`) and no fragment (it is never sent).
 */
function readAddress(text, place, allowUnsafeHttp) {
    const fault = faultOf(text, allowUnsafeHttp);
    if (fault === undefined)
        return (0,parsed/* parsed */.Y)(new URL(text));
    return (0,parsed/* refused */.J)({ place, value: text.replace(/\/\/[^/?#]*@/, '//…@').slice(0, 256), fault });
}
function faultOf(text, allowUnsafeHttp) {
    // A backslash is a slash to the URL standard and a letter to many proxies: they must not read different hosts.
    if (!/^https?:\/\/[^/]/i.test(text) || /[\s\\\p{Cc}]/u.test(text) || !URL.canParse(text))
        return { code: 'url-malformed' };
    const { hostname, protocol } = new URL(text);
    if (/^https?:\/\/[^/?#]*@/i.test(text))
        return { code: 'url-credentials' };
    if (text.includes('#'))
        return { code: 'url-fragment' };
    if (protocol === 'http:' && !allowUnsafeHttp && !isLoopback(hostname))
        return { code: 'url-plain-http', host: hostname };
    return undefined;
}
/** Whether a host, as URL gives it, can only be this machine. */
const isLoopback = (hostname) => hostname === 'localhost' || hostname === '[::1]' || /^127(?:\.\d{1,3}){3}$/.test(hostname);

;// CONCATENATED MODULE: ./lib/targets/https/concealed.js

/** So many characters in a row of a secret are enough to call a text an echo of it, though both may be cut. */
const concealed_telling = 8;
/**
 * The evidence without what a server may have echoed of our secret headers: a debugging endpoint prints them, and the
 * runner masks its log, but neither the summary nor the report.
 */
function concealed(evidence, secrets) {
    const echoes = (text) => secrets.some((secret) => echoesOf(secret, text));
    if (evidence.kind === 'unseen') {
        const { said, ...why } = evidence.why;
        return said === undefined || !echoes(said) ? evidence : { kind: 'unseen', why };
    }
    const view = evidence.value;
    // A commit id that was also sent as a header is no secret.
    if (view.kind !== 'statement' || /^[0-9a-f]{40,64}$/.test(view.commit) || !echoes(view.commit))
        return evidence;
    return (0,chain_evidence/* unseen */.nv)('parse', 'commit-missing', { about: view.at });
}
function echoesOf(secret, text) {
    for (let at = 0; at + concealed_telling <= secret.length; at += 1)
        if (text.includes(secret.slice(at, at + concealed_telling)))
            return true;
    return false;
}

;// CONCATENATED MODULE: ./lib/targets/https/pointer.js
/** The tokens of `text`; nothing when it is no pointer, or the empty one, which names the whole document. */
function readPointer(text) {
    if (!text.startsWith('/') || /~(?![01])/.test(text))
        return undefined;
    return text
        .slice(1)
        .split('/')
        .map((token) => token.replaceAll('~1', '/').replaceAll('~0', '~'));
}
/** What the pointer names in a parsed document. Only a value's own members count: `/__proto__` names nothing. */
function valueAt(document, pointer) {
    let value = document;
    for (const token of pointer) {
        if (typeof value !== 'object' || value === null || !Object.hasOwn(value, token))
            return undefined;
        // `length` is an own member of an array and no member of its JSON; `01` is no index.
        if (Array.isArray(value) && !/^(?:0|[1-9]\d*)$/.test(token))
            return undefined;
        value = Reflect.get(value, token);
    }
    return value;
}

;// CONCATENATED MODULE: ./lib/targets/https/reply.js



/** The most that an endpoint's statement may weigh, in bytes. */
const statementCap = 1024 * 1024;
/** The most that a published evidence document may weigh: a container is about 1 KB of it. */
const documentCap = 16 * 1024 * 1024;
/** How old a published document may be, in milliseconds: by our clock, and by the clock of whoever published it. */
const freshness = 5 * 60_000;
/** The commit that an endpoint says it runs. */
function readStatement(reply, says) {
    const refusal = refusalOf(reply);
    if (refusal !== undefined)
        return refusal;
    switch (says.kind) {
        case 'header':
            return statementOf(fieldOf(reply, says.name), `header ${says.name}`);
        case 'json': {
            if (!reply.whole)
                return (0,chain_evidence/* unseen */.nv)('read', 'answer-too-large', { limit: statementCap });
            const document = reply_readJson(reply.body);
            if (document.kind === 'unseen')
                return document;
            return statementOf(valueAt(document.value, says.pointer), `json ${says.text}`);
        }
    }
}
function statementOf(commit, at) {
    if (typeof commit !== 'string' || commit.trim() === '')
        return (0,chain_evidence/* unseen */.nv)('parse', 'commit-missing', { about: at });
    return (0,chain_evidence/* seen */.cI)({ kind: 'statement', commit: commit.trim().slice(0, 256), at });
}
/** The containers of a host that publishes what the collector prints; `now` is our clock, in milliseconds. */
function readEvidence(reply, ask, now) {
    const refusal = refusalOf(reply);
    if (refusal !== undefined)
        return refusal;
    if (!reply.whole)
        return (0,chain_evidence/* unseen */.nv)('read', 'answer-too-large', { limit: documentCap });
    const text = decoded(reply.body);
    if (text === undefined)
        return (0,chain_evidence/* unseen */.nv)('parse', 'answer-malformed', { about: 'utf-8' });
    const document = readDocument(text);
    if (document.kind === 'unseen')
        return document;
    const { view, clock, services } = document.value;
    const published = Date.parse(fieldOf(reply, 'date') ?? '');
    const ages = [now, published].filter((time) => !Number.isNaN(time)).map((time) => time - clock * 1000);
    const worst = ages.find((age) => Math.abs(age) > freshness);
    if (worst !== undefined)
        return (0,chain_evidence/* unseen */.nv)('parse', 'answer-stale', { limit: freshness, amount: worst });
    const missing = ask.find(({ name }) => !services.includes(name));
    if (missing !== undefined)
        return (0,chain_evidence/* unseen */.nv)('parse', 'service-not-collected', { about: missing.name });
    return (0,chain_evidence/* seen */.cI)(view);
}
/** Why an answer cannot be read at all, whatever stands in it. */
function refusalOf(reply) {
    const { status } = reply;
    if (status >= 300 && status < 400 && status !== 304) {
        const location = fieldOf(reply, 'location')?.slice(0, 1024);
        return (0,chain_evidence/* unseen */.nv)('read', 'redirected', { amount: status, ...(location === undefined ? {} : { said: location }) });
    }
    if (status !== 200)
        return (0,chain_evidence/* unseen */.nv)('read', 'status-unexpected', { limit: 200, amount: status });
    const encoding = fieldOf(reply, 'content-encoding');
    if (encoding !== undefined && encoding.toLowerCase() !== 'identity')
        return (0,chain_evidence/* unseen */.nv)('read', 'encoding-unexpected', { said: encoding.slice(0, 120) });
    return undefined;
}
/** A field of the answer; one that is said several times is joined, so that two commits are not one. */
function fieldOf({ headers }, name) {
    const value = Object.hasOwn(headers, name) ? headers[name] : undefined;
    return Array.isArray(value) ? value.join(', ') : value;
}
function reply_readJson(body) {
    const text = decoded(body);
    if (text === undefined)
        return (0,chain_evidence/* unseen */.nv)('parse', 'not-json', { about: 'utf-8' });
    try {
        return (0,chain_evidence/* seen */.cI)(JSON.parse(text));
    }
    catch {
        return (0,chain_evidence/* unseen */.nv)('parse', 'not-json', { said: text.trim().slice(0, 80) });
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

// EXTERNAL MODULE: ./node_modules/fastest-levenshtein/mod.js
var mod = __nccwpck_require__(1916);
;// CONCATENATED MODULE: ./lib/targets/https/headers.js

/** Fields that belong to the connection, or that would change what an answer means. */
const reserved = new Set([
    ...['host', 'connection', 'keep-alive', 'proxy-connection', 'transfer-encoding', 'content-length', 'upgrade'],
    ...['expect', 'te', 'trailer', 'accept-encoding'],
]);
/** A field name is a token (RFC 9110, section 5.6.2). */
const isFieldName = (text) => /^[!#$%&'*+.^_`|~0-9A-Za-z-]{1,128}$/.test(text);
/** Reads the header fields of a request, names in lower case; no problem carries a value, for that may be a secret. */
function readHeaders(fields, place) {
    const headers = new Map();
    const written = new Map();
    const problems = [];
    for (const [name, value] of Object.entries(fields)) {
        const fault = headers_faultOf(name, value, written);
        if (fault !== undefined)
            problems.push({ place, value: undefined, fault });
        else if (typeof value === 'string')
            headers.set(name.toLowerCase(), value);
        written.set(name.toLowerCase(), name);
    }
    return problems.length === 0 ? (0,parsed/* parsed */.Y)(headers) : (0,parsed/* refused */.J)(...problems);
}
function headers_faultOf(name, value, written) {
    const other = written.get(name.toLowerCase());
    if (!isFieldName(name))
        return { code: 'header-name-malformed', name: name.slice(0, 128) };
    if (reserved.has(name.toLowerCase()))
        return { code: 'header-reserved', name };
    if (other !== undefined)
        return { code: 'header-name-twice', name, other };
    // What may stand in a value (RFC 9110, section 5.5), kept to ASCII: other bytes mean different things to different servers.
    if (typeof value !== 'string' || value.length > 8192 || !/^[\x20-\x7e\t]*$/.test(value))
        return { code: 'header-value-malformed', name };
    return undefined;
}

;// CONCATENATED MODULE: ./lib/targets/https/settings.js




/**
 * The settings of an endpoint: `commit` (a JSON Pointer, `/commit` when nothing is said), or `header` (the field of
 * the answer that names the commit), or `evidence: true` (the host publishes what the collector prints there, so the
 * target yields instances); and `headers` to send.
 */
const settingKeys = ['commit', 'header', 'evidence', 'headers'];
/** Reads them all, or every mistake at once. */
function readSettings(settings) {
    const problems = unknownKeys(settings);
    const says = settings_keep(readSays(settings), problems);
    const { headers } = settings;
    const fields = headers === undefined ? (0,parsed/* parsed */.Y)(new Map()) : readFields(headers);
    const sent = settings_keep(fields, problems);
    if (says === undefined || sent === undefined || problems.length > 0)
        return (0,parsed/* refused */.J)(...problems);
    return (0,parsed/* parsed */.Y)({ says, headers: sent });
}
function readSays(settings) {
    const chosen = ['commit', 'header', 'evidence'].filter((key) => settings[key] !== undefined && settings[key].value !== false);
    const [first, second] = chosen;
    const setting = first === undefined ? undefined : settings[second ?? first];
    if (first === undefined || setting === undefined)
        return (0,parsed/* parsed */.Y)({ kind: 'json', text: '/commit', pointer: ['commit'] });
    const { place, value } = setting;
    if (second !== undefined)
        return (0,parsed/* refused */.J)({ place, value: undefined, fault: { code: 'settings-exclude', keys: chosen } });
    switch (first) {
        case 'commit':
            return readPointerSetting(value, place);
        case 'header':
            if (typeof value !== 'string')
                return wrongType(value, 'text', place);
            if (!isFieldName(value))
                return (0,parsed/* refused */.J)({
                    place,
                    value: value.slice(0, 128),
                    fault: { code: 'header-name-malformed', name: value.slice(0, 128) },
                });
            return (0,parsed/* parsed */.Y)({ kind: 'header', name: value.toLowerCase() });
        case 'evidence':
            return value === true ? (0,parsed/* parsed */.Y)({ kind: 'evidence' }) : wrongType(value, 'boolean', place);
    }
}
function readPointerSetting(value, place) {
    if (typeof value !== 'string')
        return wrongType(value, 'text', place);
    const pointer = value.length > 1024 ? undefined : readPointer(value);
    if (pointer === undefined)
        return (0,parsed/* refused */.J)({ place, value: value.slice(0, 128), fault: { code: 'pointer-malformed' } });
    return (0,parsed/* parsed */.Y)({ kind: 'json', text: value, pointer });
}
function readFields({ value, place }) {
    if (typeof value !== 'object' || value === null || Array.isArray(value))
        return wrongType(value, 'mapping', place);
    return readHeaders(Object.fromEntries(Object.entries(value)), place);
}
function unknownKeys(settings) {
    const known = settingKeys;
    return Object.entries(settings).flatMap(([key, { place }]) => {
        if (known.includes(key))
            return [];
        const near = key.length > 64 ? undefined : (0,mod/* closest */.kp)(key.toLowerCase(), known);
        const nearest = near !== undefined && (0,mod/* distance */.Io)(key.toLowerCase(), near) <= 2 ? near : undefined;
        return [{ place, value: key.slice(0, 64), fault: { code: 'unknown-key', key: key.slice(0, 64), nearest, known } }];
    });
}
function wrongType(value, expected, place) {
    const fault = { code: 'yaml-type', expected: [expected], seen: kindOf(value), quoted: undefined };
    return (0,parsed/* refused */.J)({ place, value: undefined, fault });
}
function kindOf(value) {
    if (value === null || value === undefined)
        return 'nothing';
    if (Array.isArray(value))
        return 'list';
    if (typeof value === 'object')
        return 'mapping';
    return typeof value === 'number' ? 'number' : typeof value === 'boolean' ? 'boolean' : 'text';
}
function settings_keep(read, problems) {
    if (read.ok)
        return read.value;
    problems.push(...read.problems);
    return undefined;
}

;// CONCATENATED MODULE: ./lib/targets/https/index.js






/**
 * A deployment endpoint. It yields a statement (the commit that it names), or, when its settings say `evidence: true`,
 * the instances of a host that publishes what the collector prints, behind whatever authentication it likes.
 */
const httpsKind = { scheme: 'https', read: (request) => readEndpoint('https', request) };
/** The same without encryption: for this machine, or where the plan says `allow-unsafe-http`. */
const httpKind = { scheme: 'http', read: (request) => readEndpoint('http', request) };
function readEndpoint(kind, request) {
    const url = readAddress(request.address, request.place, request.allowUnsafeHttp);
    const settings = readSettings(request.settings);
    if (url.ok && settings.ok)
        return (0,parsed/* parsed */.Y)(endpoint(kind, request, url.value, settings.value));
    return (0,parsed/* refused */.J)(...(url.ok ? [] : url.problems), ...(settings.ok ? [] : settings.problems));
}
function endpoint(kind, { name, place, timeout }, url, { says, headers }) {
    const wires = (0,wire/* openWires */.P9)(timeout);
    const document = says.kind === 'evidence';
    const exchange = {
        method: 'GET',
        path: url.pathname + url.search,
        headers: sentHeaders(headers),
        cap: document ? documentCap : statementCap,
        keep: says.kind !== 'header',
    };
    const look = async (ask, signal) => wires.during(signal, async (wire) => {
        const reply = await wire.line(url.origin).exchange(exchange);
        if (reply.kind === 'unseen')
            return reply;
        const read = says.kind === 'evidence' ? readEvidence(reply.value, ask, Date.now()) : readStatement(reply.value, says);
        return concealed(read, [...headers.values()]);
    });
    return {
        name,
        kind,
        address: url.href,
        yields: document ? 'instances' : 'statement',
        place,
        look,
        close: () => wires.close(),
    };
}
/** Our fields and the declared ones, which win. */
function sentHeaders(headers) {
    const fields = new Map();
    for (let at = 0; at < wire/* ownHeaders */.$8.length; at += 2)
        fields.set(wire/* ownHeaders */.$8[at] ?? '', wire/* ownHeaders */.$8[at + 1] ?? '');
    for (const [name, value] of headers)
        fields.set(name, value);
    return [...fields].flat();
}

;// CONCATENATED MODULE: ./lib/targets/ssh/address.js

const address_form = 'ssh://user@host:port';
const usualPort = 22;
/**
 * Names that a shell, a `ProxyCommand` and ssh's own `%` expansion all take as they are: letters, digits, dots, dashes
 * and underscores, a dash never first (CVE-2023-51385, CVE-2025-61984: names from outside became options and commands).
 */
const userName = /^[A-Za-z0-9_][A-Za-z0-9_.-]{0,63}$/;
const hostName = /^(?=.{1,253}$)[A-Za-z0-9_](?:[A-Za-z0-9_-]{0,62})(?:\.[A-Za-z0-9_][A-Za-z0-9_-]{0,62})*\.?$/;
const ipv6 = /^(?=.*:.*:)[0-9A-Fa-f:.]{2,45}$/;
/** Reads `ssh://user@host[:port]`, and names everything that is wrong with it. */
function address_readAddress(address) {
    const rest = address.replace(/^ssh:\/\//i, '');
    if (rest === address || rest === '')
        return (0,parsed/* refused */.J)({ code: 'address-malformed', form: address_form });
    const faults = [];
    const cut = rest.search(/[/?#]/);
    const extra = cut === -1 ? '' : rest.slice(cut);
    if (extra !== '' && extra !== '/')
        faults.push({ code: 'address-extra', part: extra.startsWith('/') ? 'path' : 'query', text: extra.slice(0, 100) });
    const authority = cut === -1 ? rest : rest.slice(0, cut);
    const at = authority.lastIndexOf('@');
    const user = readUser(at === -1 ? undefined : authority.slice(0, at), faults);
    const { host, port } = readHost(authority.slice(at + 1), faults);
    return faults.length > 0 ? (0,parsed/* refused */.J)(...faults) : (0,parsed/* parsed */.Y)({ user, host, port });
}
function readUser(text, faults) {
    if (text === undefined || text === '')
        faults.push({ code: 'ssh-user-missing' });
    else if (text.includes(':'))
        faults.push({ code: 'ssh-password-in-address' });
    else if (!userName.test(text))
        faults.push({ code: 'ssh-user-invalid', text: text.slice(0, 100) });
    return text ?? '';
}
function readHost(text, faults) {
    const bracketed = /^\[([^\]]*)\](?::(.*))?$/s.exec(text);
    const colon = bracketed ? -1 : text.lastIndexOf(':');
    const host = bracketed ? (bracketed[1] ?? '') : colon === -1 ? text : text.slice(0, colon);
    const port = bracketed ? bracketed[2] : colon === -1 ? undefined : text.slice(colon + 1);
    if (!(bracketed ? ipv6 : hostName).test(host))
        faults.push({ code: 'ssh-host-invalid', text: host.slice(0, 300) });
    if (port === undefined)
        return { host, port: usualPort };
    const valid = /^[1-9]\d{0,4}$/.test(port) && Number(port) <= 65535;
    if (!valid)
        faults.push({ code: 'ssh-port-invalid', text: port.slice(0, 100) });
    return { host, port: Number(port) };
}
/** The address as a person may read it; it never held a secret. */
function showAddress({ user, host, port }) {
    const shown = host.includes(':') ? `[${host}]` : host;
    return `ssh://${user}@${shown}${port === usualPort ? '' : `:${port}`}`;
}

;// CONCATENATED MODULE: ./lib/targets/ssh/command.js

/** What the far end runs: the script comes on its stdin. */
const remoteCommand = ['sh', '-s'];
/**
 * The command line of one look, as a person would type it. The order of key exchanges is OpenSSH's own: see
 * docs/decisions/0004-key-exchange.md. A jump host is a `ProxyCommand`, because `-J` passes none of these options on.
 */
function sshCommand(address, access, hop) {
    const via = hop ? ['-o', `ProxyCommand=${proxyCommand(address, access, hop)}`] : [];
    return ['ssh', ...options(access), ...via, ...destination(address), ...remoteCommand];
}
/** ssh puts `exec` before it and hands it to a shell after expanding `%`, so both are quoted. */
function proxyCommand(address, access, hop) {
    const host = address.host.includes(':') ? `[${address.host}]` : address.host;
    const words = ['ssh', ...options(access), '-E', hop.log, '-W', `${host}:${address.port}`, ...destination(hop.address)];
    const plain = /^[A-Za-z0-9_./:=@,+-]+$/;
    const line = words.map((word) => (plain.test(word) ? word : shellWord(word))).join(' ');
    return line.replaceAll('%', '%%');
}
const destination = ({ user, host, port }) => ['-p', `${port}`, '-l', user, '--', host];
function options({ key, knownHosts, connectTimeout }) {
    const settings = {
        // No prompt may ever hang; a passphrase is only asked for (from SSH_ASKPASS) outside of batch mode.
        BatchMode: key !== 'agent' && key.asks ? 'no' : 'yes',
        NumberOfPasswordPrompts: '1',
        PreferredAuthentications: 'publickey',
        ...(key === 'agent'
            ? { IdentityFile: 'none' }
            : { IdentitiesOnly: 'yes', IdentityAgent: 'none', IdentityFile: key.path }),
        StrictHostKeyChecking: 'yes',
        UserKnownHostsFile: knownHosts,
        GlobalKnownHostsFile: '/dev/null',
        VerifyHostKeyDNS: 'no',
        UpdateHostKeys: 'no',
        ConnectTimeout: `${connectTimeout}`,
        ConnectionAttempts: '1',
        ServerAliveInterval: '5',
        ServerAliveCountMax: '2',
        ForwardAgent: 'no',
        ClearAllForwardings: 'yes',
        PermitLocalCommand: 'no',
        ControlPath: 'none',
        RequestTTY: 'no',
        EscapeChar: 'none',
        // Says which phase was reached, in lines that have not changed in twenty years; without it exit 255 is all there is.
        LogLevel: 'DEBUG1',
    };
    return ['-F', '/dev/null', ...Object.entries(settings).flatMap(([name, value]) => ['-o', `${name}=${value}`])];
}

;// CONCATENATED MODULE: ./lib/targets/ssh/refusal.js

/**
 * What ssh says in English before a session is open (OpenSSH 7.4 to 10, `LC_ALL=C`), and what it means. The first that
 * matches counts, so what explains comes before what follows from it: a key that cannot be read ends as "Permission
 * denied" too.
 */
const refusals = [
    [/^.*ssh_askpass: exec.*$/m, 'prepare', 'ssh-failed'],
    [/^.*Could not resolve hostname .*$/m, 'resolve', 'name-not-resolved'],
    [/^.*REVOKED HOST KEY.*$|^.*host key for .* is marked as revoked.*$/m, 'handshake', 'host-key-revoked'],
    [/^.*REMOTE HOST IDENTIFICATION HAS CHANGED.*$|^Host key for .* has changed.*$/m, 'handshake', 'host-key-changed'],
    [/^No \S+ host key is known for .*$|^Host key verification failed\.$/m, 'handshake', 'host-key-unknown'],
    [/^.*no matching .* found.*$|^.*Unable to negotiate with .*$/m, 'handshake', 'no-common-algorithm'],
    [/^.*Connection timed out during banner exchange.*$/m, 'handshake', 'banner-timeout'],
    [/^.*connect to (?:host|address) .*: (?:Connection|Operation) timed out.*$/m, 'connect', 'connection-timeout'],
    [/^.*connect to (?:host|address) .*: Connection refused.*$/m, 'connect', 'connection-refused'],
    [
        /^.*connect to (?:host|address) .*: (?:No route to host|Network is unreachable|Host is down|Invalid argument|Permission denied).*$/m,
        'connect',
        'network-unreachable',
    ],
    [/^.*Load key .*: incorrect passphrase.*$/m, 'authenticate', 'key-passphrase-wrong'],
    [
        /^.*Load key .*$|^.*UNPROTECTED PRIVATE KEY FILE.*$|^.*identity file .* not accessible.*$/im,
        'authenticate',
        'key-unreadable',
    ],
    [
        /^.*(?:Permission denied \(|Too many authentication failures|No more authentication methods|not allowed because).*$/m,
        'authenticate',
        'authentication-refused',
    ],
    [
        /^.*(?:banner line contains invalid characters|Protocol major versions differ|[Ii]nvalid protocol identifier|banner line too long|No banner received|[Bb]ad packet length|message authentication code incorrect|Corrupted MAC).*$/m,
        'handshake',
        'not-an-ssh-server',
    ],
    [
        /^.*(?:Connection (?:closed|reset) by|Connection reset|Broken pipe|Connection closed).*$/m,
        'handshake',
        'connection-reset',
    ],
];
/** Lines of text that a server sent in place of its greeting. */
const strangeBanner = /^debug1: kex_exchange_identification: banner line \d+: (.*)$/m;
/** Why ssh gave up before a session was open, told from its log; `undefined` when it does not say. */
function readRefusal(log, said) {
    const strange = strangeBanner.exec(log)?.[1];
    if (strange !== undefined && !/^debug1: Remote protocol version /m.test(log) && !/timed out/.test(said))
        return { phase: 'handshake', reason: 'not-an-ssh-server', said: bounded(strange) };
    if (isWrongPassphrase(log))
        return { phase: 'authenticate', reason: 'key-passphrase-wrong', said: bounded(said) };
    for (const [pattern, phase, reason] of refusals) {
        const line = pattern.exec(said)?.[0];
        if (line !== undefined)
            return { phase, reason, said: bounded(details(reason, log, said) ?? line) };
    }
    return undefined;
}
/**
 * A passphrase that does not open the key leaves no word of its own: it was asked for, and then nothing was sent, so
 * no answer of the server follows.
 */
function isWrongPassphrase(log) {
    const [, after] = log.split(/^debug1: read_passphrase: requested to askpass$/m);
    return (after !== undefined && !after.includes('Authentications that can continue') && /^debug1: No more auth/m.test(after));
}
/** For a host's key, what a person needs to compare: its fingerprint, and the line that contradicts it. */
function details(reason, log, said) {
    if (!reason.startsWith('host-key-'))
        return undefined;
    const shown = /^debug1: Server host key: (.*)$/m.exec(log)?.[1];
    const line = /^(?:Offending|.*REVOKED).* key in .*:(\d+)$/im.exec(said)?.[1];
    const where = line === undefined ? [] : [`ssh-known-hosts:${line}`];
    return shown === undefined ? undefined : [shown, ...where].join(', ');
}

;// CONCATENATED MODULE: ./lib/targets/ssh/stage.js
/** How far a connection came. ssh says it at LogLevel DEBUG1 in lines that have been the same for twenty years. */
const stages = ['started', 'connected', 'greeted', 'authenticated', 'running', 'ended'];
const marks = {
    connected: /^debug1: Connection established\./m,
    greeted: /^debug1: Remote protocol version /m,
    authenticated: /^Authenticated to |^debug1: Authentication succeeded/m,
    running: /^debug1: Sending command: /m,
    ended: /^debug1: client_input_channel_req: channel \d+ rtype exit-(?:status|signal) /m,
};
/** The last stage that ssh's log shows. */
function stageOf(log) {
    const reached = stages.filter((stage) => stage === 'started' || marks[stage].test(log));
    return reached.at(-1) ?? 'started';
}
const isBefore = (stage, other) => stages.indexOf(stage) < stages.indexOf(other);
/** Whether the remote command was ended by a signal. */
const wasSignalled = (log) => /^debug1: .* rtype exit-signal /m.test(log);
/** What ssh and the far end said, without the narration. */
const withoutDebug = (log) => log
    .split('\n')
    .filter((line) => !/^debug\d: |^(?:Transferred: sent|Bytes per second: sent) |^Authenticated to /.test(line))
    .map((line) => line.trim())
    .filter((line) => line !== '')
    .join('\n');

;// CONCATENATED MODULE: ./lib/targets/ssh/diagnosis.js






/**
 * What a look has seen, or the most telling reason why not. A whole answer counts however the session ended: its
 * closing frame says that nothing is missing. Otherwise: what we did, what the jump host said, what ssh said, and what
 * became of the remote command, in this order.
 */
function readSession(session) {
    const { finished, nonce, asks } = session;
    const { ending } = finished;
    if (ending.by === 'spawn')
        return (0,chain_evidence/* unseen */.nv)('prepare', ending.code === 'ENOENT' ? 'ssh-missing' : 'ssh-failed', { said: ending.code });
    if (ending.by === 'cancelled')
        return (0,chain_evidence/* unseen */.nv)('run', 'cancelled');
    if (ending.by === 'too-large')
        return (0,chain_evidence/* unseen */.nv)('read', 'answer-too-large', { limit: usualBounds.stdout });
    const read = readCollected(finished.stdout, nonce, asks);
    if (read.kind === 'seen' || (read.why.reason !== 'answer-missing' && read.why.reason !== 'answer-cut'))
        return read;
    const stage = stageOf(finished.stderr);
    if (session.hop && isBefore(stage, 'greeted'))
        return beyondHop(session, session.hop) ?? beforeSession(session, stage);
    return isBefore(stage, 'running') ? beforeSession(session, stage) : inSession(session, stage, read);
}
/** The connection did not become a session. */
function beforeSession({ finished, host, timeout }, stage) {
    const said = withoutDebug(finished.stderr);
    const refusal = finished.ending.by === 'timeout' ? undefined : readRefusal(finished.stderr, said);
    if (refusal)
        return (0,chain_evidence/* unseen */.nv)(refusal.phase, refusal.reason, { said: refusal.said, about: host, ...limitOf(refusal, timeout) });
    if (finished.ending.by === 'timeout')
        return tooLate(stage, { about: host, limit: timeout });
    return (0,chain_evidence/* unseen */.nv)('connect', 'ssh-failed', { said: bounded(said.slice(-400)), about: host });
}
const limitOf = ({ reason }, timeout) => reason.endsWith('-timeout') ? { limit: timeout } : {};
/** Our own deadline came, and the stage says in what. */
function tooLate(stage, facts) {
    switch (stage) {
        case 'started':
            return (0,chain_evidence/* unseen */.nv)('connect', 'connection-timeout', facts);
        case 'connected':
            return (0,chain_evidence/* unseen */.nv)('handshake', 'banner-timeout', facts);
        case 'greeted':
            return (0,chain_evidence/* unseen */.nv)('authenticate', 'authentication-timeout', facts);
        case 'authenticated':
        case 'running':
        case 'ended':
            return (0,chain_evidence/* unseen */.nv)('run', 'session-timeout', facts);
    }
}
/** What a jump host says about the host behind it (RFC 4254, 5.1, in OpenSSH's words); its own troubles are its own. */
const behind = [
    [/open failed: connect failed: Connection refused/, 'connect', 'connection-refused'],
    [/open failed: connect failed: (?:No route to host|Network is unreachable)/, 'connect', 'network-unreachable'],
    [/open failed: connect failed: .*(?:not known|name resolution|No address)/i, 'resolve', 'name-not-resolved'],
    [/open failed: connect failed: .*timed out/, 'connect', 'connection-timeout'],
];
/** Tells the jump host's trouble from the target's: each ssh has a log of its own. */
function beyondHop({ finished, host, timeout }, hop) {
    const said = withoutDebug(hop.log);
    for (const [pattern, phase, reason] of behind)
        if (pattern.test(said))
            return (0,chain_evidence/* unseen */.nv)(phase, reason, { said: bounded(said), about: host, ...limitOf({ reason }, timeout) });
    const stage = stageOf(hop.log);
    const late = finished.ending.by === 'timeout';
    const authenticated = !isBefore(stage, 'authenticated');
    if (authenticated && late)
        return tooLate('connected', { about: host, limit: timeout });
    if (authenticated && !/open failed:/.test(said))
        return undefined;
    const refusal = late ? undefined : readRefusal(hop.log, said);
    const cause = refusal?.reason ?? (late ? tooLate(stage, {}).why.reason : undefined);
    const text = refusal?.said ?? bounded(said || withoutDebug(finished.stderr));
    return (0,chain_evidence/* unseen */.nv)('connect', 'jump-host-failed', { said: text, about: hop.host, ...(cause ? { cause } : {}) });
}
/** A login that is no shell, or a shell without `sh`: git-shell, nologin, a menu. */
const noShell = /not found|no such file|unknown command|unrecognized command|not (?:currently )?available|not allowed|exec request failed|request failed on channel/i;
/** A session was open: what became of the remote command. */
function inSession({ finished, host, timeout }, stage, answer) {
    const said = bounded(withoutDebug(finished.stderr));
    const facts = { said, about: host };
    const begun = answer.why.reason === 'answer-cut';
    if (finished.ending.by === 'timeout')
        return tooLate(stage, { about: host, limit: timeout });
    if (wasSignalled(finished.stderr))
        return (0,chain_evidence/* unseen */.nv)('run', 'remote-signal', facts);
    if (stage !== 'ended') {
        const refused = /exec request failed|request failed on channel|open failed:/.test(said);
        return refused ? (0,chain_evidence/* unseen */.nv)('run', 'shell-missing', facts) : (0,chain_evidence/* unseen */.nv)('run', 'session-dropped', facts);
    }
    const code = finished.ending.by === 'exit' ? finished.ending.code : 255;
    const heard = answer.why.said || said;
    if (!begun && code !== 0 && (code === 127 || noShell.test(`${heard}\n${said}`)))
        return (0,chain_evidence/* unseen */.nv)('run', 'shell-missing', { said: said || heard, about: host, amount: code });
    if (code !== 0)
        return (0,chain_evidence/* unseen */.nv)('run', 'remote-exit', { said: said || heard, about: host, amount: code });
    return begun ? answer : (0,chain_evidence/* unseen */.nv)('read', 'answer-missing', { said: heard, about: host });
}

;// CONCATENATED MODULE: external "node:fs"
const external_node_fs_namespaceObject = __WEBPACK_EXTERNAL_createRequire(import.meta.url)("node:fs");
;// CONCATENATED MODULE: external "node:os"
const external_node_os_namespaceObject = __WEBPACK_EXTERNAL_createRequire(import.meta.url)("node:os");
// EXTERNAL MODULE: external "node:path"
var external_node_path_ = __nccwpck_require__(6760);
;// CONCATENATED MODULE: ./lib/targets/ssh/held-file.js



/** The runner's own temporary folder is emptied after each job; elsewhere the system's. */
const usualPlaces = (env) => ({
    temporary: env.RUNNER_TEMP || (0,external_node_os_namespaceObject.tmpdir)(),
    proc: '/proc',
});
/**
 * Writes a text where only we can read it and takes its name away at once: what is left is an open file, reached as
 * `/proc/PID/fd/N`, that is gone with this process even when it is killed. Without a /proc it keeps its name, in a
 * folder of mode 0700, until `close`. Opened for reading alone unless `writable`: what is open for writing cannot be
 * executed.
 */
function holdFile(text, places, kind = 'data') {
    const folder = (0,external_node_fs_namespaceObject.mkdtempSync)((0,external_node_path_.join)(places.temporary, 'runtime-drift-'));
    let fd;
    try {
        const named = (0,external_node_path_.join)(folder, 'file');
        (0,external_node_fs_namespaceObject.writeFileSync)(named, text, { mode: kind === 'program' ? 0o700 : 0o600 });
        fd = (0,external_node_fs_namespaceObject.openSync)(named, kind === 'log' ? 'r+' : 'r');
        const nameless = `${places.proc}/${process.pid}/fd/${fd}`;
        const path = isThere(nameless) ? nameless : named;
        if (path === nameless)
            (0,external_node_fs_namespaceObject.rmSync)(folder, { recursive: true });
        return { path, read: () => (0,external_node_fs_namespaceObject.readFileSync)(path, 'utf8'), close: once(fd, folder) };
    }
    catch (error) {
        once(fd, folder)();
        throw error;
    }
}
function isThere(path) {
    try {
        (0,external_node_fs_namespaceObject.accessSync)(path);
        return true;
    }
    catch {
        return false;
    }
}
/** Closes the file and removes what still has a name; a second call does nothing, so that it never closes a stranger's. */
function once(fd, folder) {
    let closed = false;
    return () => {
        if (closed)
            return;
        closed = true;
        if (fd !== undefined)
            (0,external_node_fs_namespaceObject.closeSync)(fd);
        (0,external_node_fs_namespaceObject.rmSync)(folder, { recursive: true, force: true });
    };
}

;// CONCATENATED MODULE: ./lib/targets/ssh/login.js

/** The logins that are open, by the secrets that opened them. */
const login_open = new WeakMap();
/**
 * One login for all hosts that are entered with the same secrets, so that fifty hosts do not cost a hundred files. It
 * is closed when all who hold it have closed it.
 */
function shareLogin(secrets, env, places) {
    const shared = login_open.get(secrets) ?? { login: openLogin(secrets, env, places), holders: 0 };
    login_open.set(secrets, shared);
    shared.holders += 1;
    let held = true;
    return {
        ...shared.login,
        close() {
            if (!held)
                return;
            held = false;
            shared.holders -= 1;
            if (shared.holders > 0)
                return;
            login_open.delete(secrets);
            shared.login.close();
        },
    };
}
/** Puts the secrets where ssh finds them and nobody else does. Fails when no file can be written. */
function openLogin({ key, passphrase, knownHosts }, env, places) {
    const held = [];
    const close = () => {
        for (const file of held)
            file.close();
    };
    const hold = (text, kind) => {
        const file = holdFile(text, places, kind);
        held.push(file);
        return file;
    };
    try {
        const known = hold(knownHosts);
        const asked = key?.encrypted && passphrase ? hold(`${passphrase}\n`) : undefined;
        // ssh runs a program to learn a passphrase: this one reads the held file, so it shows in no list of processes.
        const asks = asked ? hold(`#!/bin/sh\nexec cat ${asked.path}\n`, 'program') : undefined;
        return {
            access: { key: key ? { path: hold(key.text).path, asks: asks !== undefined } : 'agent', knownHosts: known.path },
            env: sshEnvironment(env, key === undefined, asks?.path),
            close,
        };
    }
    catch (error) {
        close();
        throw error;
    }
}
function sshEnvironment(env, agent, askpass) {
    const kept = { PATH: env.PATH, HOME: env.HOME, SSH_AUTH_SOCK: agent ? env.SSH_AUTH_SOCK : undefined };
    const given = Object.entries(kept).flatMap(([name, value]) => (value === undefined ? [] : [[name, value]]));
    return {
        ...Object.fromEntries(given),
        // The diagnosis reads English; a ProxyCommand is run by SHELL, whatever the user likes.
        LC_ALL: 'C',
        SHELL: '/bin/sh',
        ...(askpass ? { SSH_ASKPASS: askpass, SSH_ASKPASS_REQUIRE: 'force', DISPLAY: ':' } : {}),
    };
}

;// CONCATENATED MODULE: ./lib/targets/ssh/key.js

const armour = /-----BEGIN ([A-Z0-9 ]*)PRIVATE KEY-----[\s\S]*?-----END \1PRIVATE KEY-----/;
const publicKey = /^(?:ssh-|ecdsa-sha2-|sk-ssh-|sk-ecdsa-)[a-z0-9@.-]+ [A-Za-z0-9+/=]{16,}|^-----BEGIN (?:[A-Z0-9 ]+ )?PUBLIC KEY-----|^---- BEGIN SSH2 PUBLIC KEY ----/;
/**
 * Reads a key in the shapes that secrets arrive in. Safely mended: CRLF and CR, a missing last newline, spaces and
 * quotes around it, `\n` written out, the whole key in base64. Everything else is named and not touched.
 */
function readPrivateKey(secret, passphrase) {
    const text = tidy(secret);
    if (text === '')
        return (0,parsed/* refused */.J)({ code: 'ssh-key-empty' });
    const key = [text, key_decoded(text)].find((shape) => armour.test(shape));
    if (key === undefined)
        return (0,parsed/* refused */.J)({ code: whatElse(text) });
    const whole = `${armour.exec(key)?.[0].replaceAll(/^[ \t]+|[ \t]+$/gm, '') ?? ''}\n`;
    const encrypted = isEncrypted(whole);
    if (encrypted && !passphrase)
        return (0,parsed/* refused */.J)({ code: 'ssh-key-passphrase-missing' });
    return (0,parsed/* parsed */.Y)({ text: whole, encrypted });
}
const tidy = (text) => text
    .replace(/^\uFEFF/, '')
    .replaceAll(/\\r|\\n/g, (written) => (written === '\\n' ? '\n' : ''))
    .replaceAll('\r\n', '\n')
    .replaceAll('\r', '\n')
    .trim()
    .replace(/^(["'])([\s\S]*)\1$/, '$2')
    .trim();
/** What the text says when it is base64 of text, and nothing else. */
function key_decoded(text) {
    return /^[A-Za-z0-9+/\s]+={0,2}$/.test(text) ? tidy(Buffer.from(text, 'base64').toString('latin1')) : '';
}
function whatElse(text) {
    for (const shape of [text, key_decoded(text)]) {
        if (publicKey.test(shape))
            return 'ssh-key-public';
        if (shape.startsWith('PuTTY-User-Key-File-'))
            return 'ssh-key-putty';
        if (/-----(?:BEGIN|END) [A-Z0-9 ]*PRIVATE KEY-----/.test(shape))
            return 'ssh-key-cut';
    }
    return 'ssh-key-unrecognised';
}
/**
 * PEM says it in words; OpenSSH's own format (PROTOCOL.key in its source) in the cipher's name: after the magic
 * `openssh-key-v1\0`, a length of four bytes and `none`.
 */
function isEncrypted(key) {
    if (/^Proc-Type: 4,ENCRYPTED/m.test(key) || key.includes('BEGIN ENCRYPTED PRIVATE KEY'))
        return true;
    if (!key.includes('BEGIN OPENSSH PRIVATE KEY'))
        return false;
    const bytes = Buffer.from(key.replaceAll(/-----[^-]*-----/g, ''), 'base64').toString('latin1');
    return bytes.startsWith('openssh-key-v1\0') && !bytes.startsWith('openssh-key-v1\0\0\0\0\u0004none');
}

;// CONCATENATED MODULE: ./lib/targets/ssh/known-hosts.js

/** A line of known_hosts (sshd(8), SSH_KNOWN_HOSTS FILE FORMAT): marker, names or their hash, key type, key, comment. */
const entry = /^(?:@(?:cert-authority|revoked)\s+)?\S+\s+(?:ssh-|ecdsa-|sk-)[A-Za-z0-9@.-]+\s+[A-Za-z0-9+/]{16,}={0,3}(?:\s.*)?$/;
/** Reads known_hosts, mends its line ends (line numbers stay), and names the first line that ssh would silently skip. */
function readKnownHosts(text) {
    const lines = text
        .replace(/^\uFEFF/, '')
        .split(/\r\n|\r|\n/)
        .map((line) => line.trim());
    const says = lines.filter((line) => line !== '' && !line.startsWith('#'));
    if (says.length === 0)
        return (0,parsed/* refused */.J)({ code: 'ssh-known-hosts-missing' });
    const wrong = lines.findIndex((line) => says.includes(line) && !entry.test(line));
    if (wrong !== -1)
        return (0,parsed/* refused */.J)({ code: 'ssh-known-hosts-malformed', line: wrong + 1 });
    return (0,parsed/* parsed */.Y)(`${lines.join('\n')}\n`);
}

;// CONCATENATED MODULE: ./lib/targets/ssh/read.js





/** Reads a request, and names every mistake in it. `env` says whether an agent has the key (`SSH_AUTH_SOCK`). */
function readWay(request, env) {
    const problems = [];
    const take = (read, place, value) => {
        if (read.ok)
            return read.value;
        for (const fault of read.problems)
            problems.push({ place, value, fault });
        return undefined;
    };
    const address = take(address_readAddress(request.address), request.place, withoutPassword(request.address));
    const jump = readJump(request, problems);
    const secrets = readSecrets(request, env, take);
    if (problems.length > 0 || address === undefined || secrets === undefined)
        return (0,parsed/* refused */.J)(...problems);
    return (0,parsed/* parsed */.Y)({ address, jump, secrets });
}
const withoutPassword = (address) => address.replace(/:[^:/@]*@/g, ':***@').slice(0, 300);
/** The settings of an ssh target: `jump` alone, which wins over the `ssh-jump` input. */
function readJump({ settings, access }, problems) {
    const known = ['jump'];
    for (const [key, { place }] of Object.entries(settings)) {
        if (known.includes(key))
            continue;
        const near = (0,mod/* closest */.kp)(key, known);
        const nearest = (0,mod/* distance */.Io)(key, near) <= 2 ? near : undefined;
        problems.push({ place, value: undefined, fault: { code: 'unknown-key', key, nearest, known } });
    }
    const setting = settings.jump;
    if (setting !== undefined && typeof setting.value !== 'string') {
        problems.push({ place: setting.place, value: undefined, fault: { code: 'setting-not-text', key: 'jump' } });
        return undefined;
    }
    const text = typeof setting?.value === 'string' ? setting.value : access.sshJump;
    if (text === undefined || text === '')
        return undefined;
    const read = address_readAddress(text);
    if (read.ok)
        return read.value;
    const place = setting?.place ?? { kind: 'input', name: 'ssh-jump' };
    problems.push(...read.problems.map((fault) => ({ place, value: withoutPassword(text), fault })));
    return undefined;
}
/** All targets of a run have one access: what was read of it without a mistake is read once, and known by its identity. */
const read_known = new WeakMap();
function readSecrets({ access }, env, take) {
    const before = read_known.get(access);
    if (before !== undefined && (before.key !== undefined || env.SSH_AUTH_SOCK))
        return before;
    const input = (name) => ({ kind: 'input', name });
    const passphrase = access.sshKeyPassphrase?.replace(/[\r\n]+$/, '') || undefined;
    const knownHosts = take(readKnownHosts(access.sshKnownHosts ?? ''), input('ssh-known-hosts'));
    const agent = access.sshKey === undefined && env.SSH_AUTH_SOCK;
    if (access.sshKey === undefined && !agent)
        take((0,parsed/* refused */.J)({ code: 'ssh-key-missing' }), input('ssh-key'));
    const key = access.sshKey === undefined ? undefined : take(readPrivateKey(access.sshKey, passphrase), input('ssh-key'));
    if (knownHosts === undefined || (key === undefined && !agent))
        return undefined;
    const secrets = { key, passphrase, knownHosts };
    read_known.set(access, secrets);
    return secrets;
}

;// CONCATENATED MODULE: ./lib/targets/ssh/index.js










/** A host that is looked at over OpenSSH's own client: one connection, one remote command a look. */
const sshKind = { scheme: 'ssh', read: (request) => readSshTarget(request, process.env) };
/** Reads an ssh target. `env` is where an agent (`SSH_AUTH_SOCK`), the temporary folder and the ssh client are found. */
function readSshTarget(request, env) {
    const way = readWay(request, env);
    return way.ok ? (0,parsed/* parsed */.Y)(ssh_openTarget(request, way.value, env)) : way;
}
function ssh_openTarget({ name, place, timeout }, { address, jump, secrets }, env) {
    const closed = new AbortController();
    let login;
    /** Takes what the ssh of a jump host says. */
    let log;
    return {
        name,
        kind: 'ssh',
        address: showAddress(address),
        yields: 'instances',
        place,
        async look(ask, signal) {
            const open = AbortSignal.any([signal, closed.signal]);
            if (open.aborted)
                return (0,chain_evidence/* unseen */.nv)('prepare', 'cancelled');
            try {
                login ??= shareLogin(secrets, env, usualPlaces(env));
                if (jump)
                    log ??= holdFile('', usualPlaces(env), 'log');
            }
            catch (error) {
                return (0,chain_evidence/* unseen */.nv)('prepare', 'ssh-failed', { said: error instanceof Error ? error.message.slice(0, 400) : '' });
            }
            const { access } = login;
            const nonce = crypto.randomUUID();
            const hop = jump && log && { address: jump, log: log.path };
            const connectTimeout = Math.max(1, Math.ceil(timeout / 1000));
            const [file = 'ssh', ...args] = sshCommand(address, { ...access, connectTimeout }, hop);
            const said = log?.read().length;
            const command = { file, args, env: login.env, input: collectorScript(ask, nonce) };
            const finished = await runBounded(command, { timeout, ...usualBounds }, open);
            const heard = jump && log && !closed.signal.aborted ? { host: jump.host, log: log.read().slice(said) } : undefined;
            return readSession({ finished, nonce, asks: ask, host: address.host, timeout, hop: heard });
        },
        close() {
            closed.abort();
            login?.close();
            login = undefined;
            log?.close();
            log = undefined;
        },
    };
}

;// CONCATENATED MODULE: ./lib/targets/registry.js



/** Every kind of place that can be looked at: the scheme of its addresses is its name. */
const kinds = [sshKind, dockerKind, httpsKind, httpKind];


/***/ }),

/***/ 3411:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __nccwpck_require__) => {

/* harmony export */ __nccwpck_require__.d(__webpack_exports__, {
/* harmony export */   version: () => (/* binding */ version)
/* harmony export */ });
/** The version of package.json, which a test holds it to. */
const version = '0.1.0';


/***/ }),

/***/ 5860:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __nccwpck_require__) => {


// EXPORTS
__nccwpck_require__.d(__webpack_exports__, {
  P9: () => (/* binding */ openWires),
  $8: () => (/* binding */ ownHeaders)
});

// UNUSED EXPORTS: openWire

// EXTERNAL MODULE: ./lib/version.js
var version = __nccwpck_require__(3411);
// EXTERNAL MODULE: ./lib/chain/evidence.js
var evidence = __nccwpck_require__(7440);
;// CONCATENATED MODULE: ./lib/wire/dial.js
/**
 * Connects to an origin for undici, in place of its own connector, which can neither be given up half-way nor say
 * whether the name, the port or the certificate failed. Certificates are always verified, whatever
 * NODE_TLS_REJECT_UNAUTHORIZED says; NODE_EXTRA_CA_CERTS adds authorities. Gives up after `limit` milliseconds.
 */
function dial(lines, { hostname, port, protocol }, limit, callback) {
    const secure = protocol === 'https:';
    const address = lines.net.isIP(hostname) !== 0;
    let phase = address ? 'connect' : 'resolve';
    const to = { host: hostname, port: port === '' ? (secure ? 443 : 80) : Number(port), lookup: lines.lookup };
    const socket = secure
        ? lines.tls.connect({
            ...to,
            servername: address ? '' : hostname,
            ALPNProtocols: ['http/1.1'],
            rejectUnauthorized: true,
        })
        : lines.net.connect(to);
    const timer = setTimeout(() => socket.destroy(Object.assign(new Error('dial'), { code: 'ETIMEDOUT' })), limit);
    const failed = (error) => {
        clearTimeout(timer);
        callback(error, null);
    };
    socket.setNoDelay(true);
    socket.once('close', () => clearTimeout(timer));
    socket.once('lookup', (error) => {
        if (error === null)
            phase = 'connect';
    });
    socket.once('connect', () => {
        phase = 'handshake';
    });
    socket.once('error', failed);
    socket.once(secure ? 'secureConnect' : 'connect', () => {
        clearTimeout(timer);
        socket.removeListener('error', failed);
        callback(null, socket);
    });
    return { socket, phase: () => phase };
}

;// CONCATENATED MODULE: ./lib/wire/failure.js

const reasons = {
    ENOTFOUND: 'name-not-resolved',
    ECONNREFUSED: 'connection-refused',
    EHOSTUNREACH: 'network-unreachable',
    ENETUNREACH: 'network-unreachable',
    EHOSTDOWN: 'network-unreachable',
    ENETDOWN: 'network-unreachable',
    EADDRNOTAVAIL: 'network-unreachable',
    ENONET: 'network-unreachable',
    ECONNRESET: 'connection-reset',
    ECONNABORTED: 'connection-reset',
    EPIPE: 'connection-reset',
    ERR_TLS_CERT_ALTNAME_INVALID: 'tls-wrong-name',
    CERT_HAS_EXPIRED: 'tls-expired',
    CERT_NOT_YET_VALID: 'tls-expired',
    DEPTH_ZERO_SELF_SIGNED_CERT: 'tls-untrusted',
    SELF_SIGNED_CERT_IN_CHAIN: 'tls-untrusted',
    UNABLE_TO_GET_ISSUER_CERT: 'tls-untrusted',
    UNABLE_TO_GET_ISSUER_CERT_LOCALLY: 'tls-untrusted',
    UNABLE_TO_VERIFY_LEAF_SIGNATURE: 'tls-untrusted',
    INVALID_CA: 'tls-untrusted',
    INVALID_PURPOSE: 'tls-untrusted',
    UND_ERR_HEADERS_OVERFLOW: 'headers-too-large',
    UND_ERR_RES_CONTENT_LENGTH_MISMATCH: 'answer-cut',
};
const phases = {
    resolve: 'resolve',
    connect: 'connect',
    handshake: 'handshake',
    sent: 'read',
    answering: 'read',
};
/** Why a request has no answer, read from the error of Node or undici and how far it had come. */
function readFailure(failure, stage, { host, maxHeaderSize, timeout }) {
    if (failure.code === 'ETIMEDOUT')
        return late(stage, { host, timeout });
    const reason = reasonOf(failure, stage);
    return (0,evidence/* unseen */.nv)(phases[stage], reason, {
        about: host,
        ...(reason === 'headers-too-large' ? { limit: maxHeaderSize } : {}),
        ...(reason === 'not-http' && failure.data ? { said: bounded(failure.data) } : {}),
        ...(reason === 'http-failed' ? { said: bounded(`${failure.code} ${failure.message}`) } : {}),
        ...(reason.startsWith('tls-') ? { said: bounded(failure.code) } : {}),
    });
}
/** Why a request that ran out of time has no answer: it names what was waited for. */
function late(stage, { host, timeout }) {
    const facts = { about: host, limit: timeout };
    switch (stage) {
        case 'resolve':
            return (0,evidence/* unseen */.nv)('resolve', 'name-not-resolved', facts);
        case 'connect':
        case 'handshake':
            return (0,evidence/* unseen */.nv)(stage, 'connection-timeout', facts);
        case 'sent':
            return (0,evidence/* unseen */.nv)('read', 'headers-timeout', facts);
        case 'answering':
            return (0,evidence/* unseen */.nv)('read', 'body-timeout', facts);
    }
}
function reasonOf({ code, message }, stage) {
    const known = Object.hasOwn(reasons, code) ? reasons[code] : undefined;
    if (known === 'connection-reset' && stage === 'answering')
        return 'answer-cut';
    if (known !== undefined)
        return known;
    if (code.startsWith('EAI_'))
        return 'name-not-resolved';
    if (code === 'UND_ERR_SOCKET' && message === 'other side closed')
        return stage === 'answering' ? 'answer-cut' : 'connection-reset';
    if (code === 'HTTPParserError' && /\bEOF\b/.test(message))
        return 'answer-cut';
    if (code === 'HTTPParserError')
        return stage === 'answering' ? 'answer-malformed' : 'not-http';
    if (code.startsWith('CERT_'))
        return 'tls-untrusted';
    if (stage === 'handshake' || code.startsWith('ERR_SSL_') || code.startsWith('ERR_TLS_'))
        return 'tls-failed';
    return 'http-failed';
}
/** The first line of it is enough to tell an SSH server from a mail server. */
const bounded = (text) => text
    .slice(0, 120)
    .split(/[\r\n]/, 1)
    .join();

;// CONCATENATED MODULE: ./lib/wire/line.js



/** Header fields of an answer that are read before it is refused, in bytes. */
const maxHeaderSize = 16 * 1024;
/** The most that connecting may take of a request's time, in milliseconds. */
const dialLimit = 10_000;
/** Opens a line; nothing is dialled before the first request. */
function openLine(Dialler, lines, origin, timeout) {
    let dialled;
    let hungUp = false;
    const circumstance = { host: origin.hostname, timeout, maxHeaderSize };
    const client = new Dialler(origin, {
        pipelining: 1,
        allowH2: false,
        maxHeaderSize,
        // The timers of undici count in seconds and start again with every byte; ours bound the whole request.
        headersTimeout: 0,
        bodyTimeout: 0,
        connect: (options, callback) => {
            dialled = dial(lines, options, Math.min(timeout, dialLimit), callback);
        },
    });
    const exchange = (ask) => new Promise((settle, fail) => {
        const begun = performance.now();
        let controller;
        let answered;
        let size = 0;
        const chunks = [];
        const stage = () => (answered ? 'answering' : controller ? 'sent' : (dialled?.phase() ?? 'connect'));
        const finish = (evidence) => {
            clearTimeout(timer);
            settle(evidence);
        };
        const timer = setTimeout(() => {
            finish(late(stage(), circumstance));
            if (controller)
                controller.abort(new Error('late'));
            else
                dialled?.socket.destroy(new Error('late'));
        }, timeout);
        const handler = {
            onRequestStart(started) {
                controller = started;
            },
            onResponseStart(_, status, headers) {
                if (status >= 200)
                    answered = { status, headers, took: performance.now() - begun };
            },
            onResponseData(started, chunk) {
                size += chunk.length;
                if (ask.keep)
                    chunks.push(chunk);
                if (size <= ask.cap || answered === undefined)
                    return;
                finish((0,evidence/* seen */.cI)({ ...answered, body: Buffer.concat(chunks, ask.cap), whole: false }));
                started.abort(new Error('enough'));
            },
            onResponseEnd() {
                if (answered !== undefined)
                    finish((0,evidence/* seen */.cI)({ ...answered, body: Buffer.concat(chunks), whole: true }));
            },
            onResponseError(_, error) {
                const failure = failureOf(error);
                // A request that undici refuses to write is a mistake of ours, not news about the deployment.
                if (hungUp)
                    finish((0,evidence/* unseen */.nv)('run', 'cancelled'));
                else if (failure.code === 'UND_ERR_INVALID_ARG') {
                    clearTimeout(timer);
                    fail(error);
                }
                else
                    finish(readFailure(failure, stage(), circumstance));
            },
        };
        client.dispatch({ method: ask.method, path: ask.path, headers: [...ask.headers] }, handler);
    });
    const cut = () => {
        hungUp = true;
        dialled?.socket.destroy();
        void client.destroy();
    };
    return { exchange, cut };
}
function failureOf(error) {
    return {
        code: typeof error.code === 'string' ? error.code : error.name,
        message: error.message,
        ...(typeof error.data === 'string' ? { data: error.data } : {}),
    };
}

;// CONCATENATED MODULE: ./lib/wire/lookup.js
/** A lookup that asks for each name once and remembers the answer, for the few seconds of one look. */
function lookupOnce(resolve) {
    const known = new Map();
    return (hostname, { all }, callback) => {
        const found = known.get(hostname) ?? resolve(hostname);
        known.set(hostname, found);
        found.then((addresses) => {
            const [first] = addresses;
            if (all === true || first === undefined)
                callback(null, addresses);
            else
                callback(null, first.address, first.family);
        }, (error) => callback(error, []));
    };
}

;// CONCATENATED MODULE: ./lib/wire/wire.js



/** The header fields that every request carries, names and values in turn. */
const ownHeaders = [
    'user-agent',
    `runtime-drift/${version.version}`,
    'accept',
    '*/*',
    'accept-encoding',
    'identity',
    'cache-control',
    'no-cache',
];
/** Loads the HTTP client; `timeout` bounds each whole request, in milliseconds. */
async function openWire(timeout) {
    const [{ default: Client }, net, tls, dns] = await Promise.all([
        __nccwpck_require__.e(/* import() */ 701).then(__nccwpck_require__.t.bind(__nccwpck_require__, 3701, 19)),
        Promise.resolve(/* import() */).then(__nccwpck_require__.t.bind(__nccwpck_require__, 7030, 19)),
        Promise.resolve(/* import() */).then(__nccwpck_require__.t.bind(__nccwpck_require__, 1692, 19)),
        Promise.resolve(/* import() */).then(__nccwpck_require__.t.bind(__nccwpck_require__, 1553, 19)),
    ]);
    const parts = { net, tls, lookup: lookupOnce((hostname) => dns.lookup(hostname, { all: true })) };
    const open = [];
    let isCut = false;
    return {
        line(origin) {
            const line = openLine(Client, parts, new URL(origin), timeout);
            if (isCut)
                line.cut();
            else
                open.push(line);
            return line;
        },
        cut() {
            isCut = true;
            for (const line of open.splice(0))
                line.cut();
        },
    };
}
/** Opens nothing yet; `timeout` bounds each whole request, in milliseconds. */
function openWires(timeout) {
    const open = new Set();
    let closed = false;
    return {
        async during(signal, look) {
            const wire = await openWire(timeout);
            const cut = () => wire.cut();
            open.add(wire);
            signal.addEventListener('abort', cut, { once: true });
            // Both may have happened while the client was loaded.
            if (closed || signal.aborted)
                cut();
            try {
                return await look(wire);
            }
            finally {
                signal.removeEventListener('abort', cut);
                open.delete(wire);
                wire.cut();
            }
        },
        close() {
            closed = true;
            for (const wire of open)
                wire.cut();
        },
    };
}


/***/ }),

/***/ 7835:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __nccwpck_require__) => {

// ESM COMPAT FLAG
__nccwpck_require__.r(__webpack_exports__);

// EXPORTS
__nccwpck_require__.d(__webpack_exports__, {
  ExitCode: () => (/* binding */ ExitCode),
  addPath: () => (/* binding */ addPath),
  debug: () => (/* binding */ debug),
  endGroup: () => (/* binding */ endGroup),
  error: () => (/* binding */ error),
  exportVariable: () => (/* binding */ exportVariable),
  getBooleanInput: () => (/* binding */ getBooleanInput),
  getIDToken: () => (/* binding */ getIDToken),
  getInput: () => (/* binding */ getInput),
  getMultilineInput: () => (/* binding */ getMultilineInput),
  getState: () => (/* binding */ getState),
  group: () => (/* binding */ group),
  info: () => (/* binding */ info),
  isDebug: () => (/* binding */ isDebug),
  markdownSummary: () => (/* reexport */ markdownSummary),
  notice: () => (/* binding */ notice),
  platform: () => (/* reexport */ platform_namespaceObject),
  saveState: () => (/* binding */ saveState),
  setCommandEcho: () => (/* binding */ setCommandEcho),
  setFailed: () => (/* binding */ setFailed),
  setOutput: () => (/* binding */ setOutput),
  setSecret: () => (/* binding */ setSecret),
  startGroup: () => (/* binding */ startGroup),
  summary: () => (/* reexport */ summary),
  toPlatformPath: () => (/* reexport */ toPlatformPath),
  toPosixPath: () => (/* reexport */ toPosixPath),
  toWin32Path: () => (/* reexport */ toWin32Path),
  warning: () => (/* binding */ warning)
});

// NAMESPACE OBJECT: ./node_modules/@actions/core/lib/platform.js
var platform_namespaceObject = {};
__nccwpck_require__.r(platform_namespaceObject);
__nccwpck_require__.d(platform_namespaceObject, {
  arch: () => (arch),
  getDetails: () => (getDetails),
  isLinux: () => (isLinux),
  isMacOS: () => (isMacOS),
  isWindows: () => (isWindows),
  platform: () => (platform)
});

// EXTERNAL MODULE: external "os"
var external_os_ = __nccwpck_require__(857);
;// CONCATENATED MODULE: ./node_modules/@actions/core/lib/utils.js
// We use any as a valid input type
/* eslint-disable @typescript-eslint/no-explicit-any */
/**
 * Sanitizes an input into a string so it can be passed into issueCommand safely
 * @param input input to sanitize into a string
 */
function toCommandValue(input) {
    if (input === null || input === undefined) {
        return '';
    }
    else if (typeof input === 'string' || input instanceof String) {
        return input;
    }
    return JSON.stringify(input);
}
/**
 *
 * @param annotationProperties
 * @returns The command properties to send with the actual annotation command
 * See IssueCommandProperties: https://github.com/actions/runner/blob/main/src/Runner.Worker/ActionCommandManager.cs#L646
 */
function toCommandProperties(annotationProperties) {
    if (!Object.keys(annotationProperties).length) {
        return {};
    }
    return {
        title: annotationProperties.title,
        file: annotationProperties.file,
        line: annotationProperties.startLine,
        endLine: annotationProperties.endLine,
        col: annotationProperties.startColumn,
        endColumn: annotationProperties.endColumn
    };
}
//# sourceMappingURL=utils.js.map
;// CONCATENATED MODULE: ./node_modules/@actions/core/lib/command.js


/**
 * Issues a command to the GitHub Actions runner
 *
 * @param command - The command name to issue
 * @param properties - Additional properties for the command (key-value pairs)
 * @param message - The message to include with the command
 * @remarks
 * This function outputs a specially formatted string to stdout that the Actions
 * runner interprets as a command. These commands can control workflow behavior,
 * set outputs, create annotations, mask values, and more.
 *
 * Command Format:
 *   ::name key=value,key=value::message
 *
 * @example
 * ```typescript
 * // Issue a warning annotation
 * issueCommand('warning', {}, 'This is a warning message');
 * // Output: ::warning::This is a warning message
 *
 * // Set an environment variable
 * issueCommand('set-env', { name: 'MY_VAR' }, 'some value');
 * // Output: ::set-env name=MY_VAR::some value
 *
 * // Add a secret mask
 * issueCommand('add-mask', {}, 'secretValue123');
 * // Output: ::add-mask::secretValue123
 * ```
 *
 * @internal
 * This is an internal utility function that powers the public API functions
 * such as setSecret, warning, error, and exportVariable.
 */
function issueCommand(command, properties, message) {
    const cmd = new Command(command, properties, message);
    process.stdout.write(cmd.toString() + external_os_.EOL);
}
function issue(name, message = '') {
    issueCommand(name, {}, message);
}
const CMD_STRING = '::';
class Command {
    constructor(command, properties, message) {
        if (!command) {
            command = 'missing.command';
        }
        this.command = command;
        this.properties = properties;
        this.message = message;
    }
    toString() {
        let cmdStr = CMD_STRING + this.command;
        if (this.properties && Object.keys(this.properties).length > 0) {
            cmdStr += ' ';
            let first = true;
            for (const key in this.properties) {
                if (this.properties.hasOwnProperty(key)) {
                    const val = this.properties[key];
                    if (val) {
                        if (first) {
                            first = false;
                        }
                        else {
                            cmdStr += ',';
                        }
                        cmdStr += `${key}=${escapeProperty(val)}`;
                    }
                }
            }
        }
        cmdStr += `${CMD_STRING}${escapeData(this.message)}`;
        return cmdStr;
    }
}
function escapeData(s) {
    return toCommandValue(s)
        .replace(/%/g, '%25')
        .replace(/\r/g, '%0D')
        .replace(/\n/g, '%0A');
}
function escapeProperty(s) {
    return toCommandValue(s)
        .replace(/%/g, '%25')
        .replace(/\r/g, '%0D')
        .replace(/\n/g, '%0A')
        .replace(/:/g, '%3A')
        .replace(/,/g, '%2C');
}
//# sourceMappingURL=command.js.map
;// CONCATENATED MODULE: external "crypto"
const external_crypto_namespaceObject = __WEBPACK_EXTERNAL_createRequire(import.meta.url)("crypto");
// EXTERNAL MODULE: external "fs"
var external_fs_ = __nccwpck_require__(9896);
;// CONCATENATED MODULE: ./node_modules/@actions/core/lib/file-command.js
// For internal use, subject to change.
// We use any as a valid input type
/* eslint-disable @typescript-eslint/no-explicit-any */




function issueFileCommand(command, message) {
    const filePath = process.env[`GITHUB_${command}`];
    if (!filePath) {
        throw new Error(`Unable to find environment variable for file command ${command}`);
    }
    if (!external_fs_.existsSync(filePath)) {
        throw new Error(`Missing file at path: ${filePath}`);
    }
    external_fs_.appendFileSync(filePath, `${toCommandValue(message)}${external_os_.EOL}`, {
        encoding: 'utf8'
    });
}
function prepareKeyValueMessage(key, value) {
    const delimiter = `ghadelimiter_${external_crypto_namespaceObject.randomUUID()}`;
    const convertedValue = toCommandValue(value);
    // These should realistically never happen, but just in case someone finds a
    // way to exploit uuid generation let's not allow keys or values that contain
    // the delimiter.
    if (key.includes(delimiter)) {
        throw new Error(`Unexpected input: name should not contain the delimiter "${delimiter}"`);
    }
    if (convertedValue.includes(delimiter)) {
        throw new Error(`Unexpected input: value should not contain the delimiter "${delimiter}"`);
    }
    return `${key}<<${delimiter}${external_os_.EOL}${convertedValue}${external_os_.EOL}${delimiter}`;
}
//# sourceMappingURL=file-command.js.map
// EXTERNAL MODULE: external "path"
var external_path_ = __nccwpck_require__(6928);
;// CONCATENATED MODULE: ./vendor/http-client/index.js
// @actions/core imports these two names for getIDToken, which Runtime Drift never calls. The real package loads a
// whole HTTP stack at start-up; this one says so when somebody does call it.

class HttpClient {
  constructor() {
    throw new Error('OIDC tokens are not available: the HTTP client of @actions/core was left out of this bundle')
  }
}

class BearerCredentialHandler {
  constructor() {
    throw new Error('OIDC tokens are not available: the HTTP client of @actions/core was left out of this bundle')
  }
}

;// CONCATENATED MODULE: ./node_modules/@actions/core/lib/oidc-utils.js
var __awaiter = (undefined && undefined.__awaiter) || function (thisArg, _arguments, P, generator) {
    function adopt(value) { return value instanceof P ? value : new P(function (resolve) { resolve(value); }); }
    return new (P || (P = Promise))(function (resolve, reject) {
        function fulfilled(value) { try { step(generator.next(value)); } catch (e) { reject(e); } }
        function rejected(value) { try { step(generator["throw"](value)); } catch (e) { reject(e); } }
        function step(result) { result.done ? resolve(result.value) : adopt(result.value).then(fulfilled, rejected); }
        step((generator = generator.apply(thisArg, _arguments || [])).next());
    });
};



class OidcClient {
    static createHttpClient(allowRetry = true, maxRetry = 10) {
        const requestOptions = {
            allowRetries: allowRetry,
            maxRetries: maxRetry
        };
        return new HttpClient('actions/oidc-client', [new BearerCredentialHandler(OidcClient.getRequestToken())], requestOptions);
    }
    static getRequestToken() {
        const token = process.env['ACTIONS_ID_TOKEN_REQUEST_TOKEN'];
        if (!token) {
            throw new Error('Unable to get ACTIONS_ID_TOKEN_REQUEST_TOKEN env variable');
        }
        return token;
    }
    static getIDTokenUrl() {
        const runtimeUrl = process.env['ACTIONS_ID_TOKEN_REQUEST_URL'];
        if (!runtimeUrl) {
            throw new Error('Unable to get ACTIONS_ID_TOKEN_REQUEST_URL env variable');
        }
        return runtimeUrl;
    }
    static getCall(id_token_url) {
        return __awaiter(this, void 0, void 0, function* () {
            var _a;
            const httpclient = OidcClient.createHttpClient();
            const res = yield httpclient
                .getJson(id_token_url)
                .catch(error => {
                throw new Error(`Failed to get ID Token. \n 
        Error Code : ${error.statusCode}\n 
        Error Message: ${error.message}`);
            });
            const id_token = (_a = res.result) === null || _a === void 0 ? void 0 : _a.value;
            if (!id_token) {
                throw new Error('Response json body do not have ID Token field');
            }
            return id_token;
        });
    }
    static getIDToken(audience) {
        return __awaiter(this, void 0, void 0, function* () {
            try {
                // New ID Token is requested from action service
                let id_token_url = OidcClient.getIDTokenUrl();
                if (audience) {
                    const encodedAudience = encodeURIComponent(audience);
                    id_token_url = `${id_token_url}&audience=${encodedAudience}`;
                }
                debug(`ID token url is ${id_token_url}`);
                const id_token = yield OidcClient.getCall(id_token_url);
                setSecret(id_token);
                return id_token;
            }
            catch (error) {
                throw new Error(`Error message: ${error.message}`);
            }
        });
    }
}
//# sourceMappingURL=oidc-utils.js.map
;// CONCATENATED MODULE: ./node_modules/@actions/core/lib/summary.js
var summary_awaiter = (undefined && undefined.__awaiter) || function (thisArg, _arguments, P, generator) {
    function adopt(value) { return value instanceof P ? value : new P(function (resolve) { resolve(value); }); }
    return new (P || (P = Promise))(function (resolve, reject) {
        function fulfilled(value) { try { step(generator.next(value)); } catch (e) { reject(e); } }
        function rejected(value) { try { step(generator["throw"](value)); } catch (e) { reject(e); } }
        function step(result) { result.done ? resolve(result.value) : adopt(result.value).then(fulfilled, rejected); }
        step((generator = generator.apply(thisArg, _arguments || [])).next());
    });
};


const { access, appendFile, writeFile } = external_fs_.promises;
const SUMMARY_ENV_VAR = 'GITHUB_STEP_SUMMARY';
const SUMMARY_DOCS_URL = 'https://docs.github.com/actions/using-workflows/workflow-commands-for-github-actions#adding-a-job-summary';
class Summary {
    constructor() {
        this._buffer = '';
    }
    /**
     * Finds the summary file path from the environment, rejects if env var is not found or file does not exist
     * Also checks r/w permissions.
     *
     * @returns step summary file path
     */
    filePath() {
        return summary_awaiter(this, void 0, void 0, function* () {
            if (this._filePath) {
                return this._filePath;
            }
            const pathFromEnv = process.env[SUMMARY_ENV_VAR];
            if (!pathFromEnv) {
                throw new Error(`Unable to find environment variable for $${SUMMARY_ENV_VAR}. Check if your runtime environment supports job summaries.`);
            }
            try {
                yield access(pathFromEnv, external_fs_.constants.R_OK | external_fs_.constants.W_OK);
            }
            catch (_a) {
                throw new Error(`Unable to access summary file: '${pathFromEnv}'. Check if the file has correct read/write permissions.`);
            }
            this._filePath = pathFromEnv;
            return this._filePath;
        });
    }
    /**
     * Wraps content in an HTML tag, adding any HTML attributes
     *
     * @param {string} tag HTML tag to wrap
     * @param {string | null} content content within the tag
     * @param {[attribute: string]: string} attrs key-value list of HTML attributes to add
     *
     * @returns {string} content wrapped in HTML element
     */
    wrap(tag, content, attrs = {}) {
        const htmlAttrs = Object.entries(attrs)
            .map(([key, value]) => ` ${key}="${value}"`)
            .join('');
        if (!content) {
            return `<${tag}${htmlAttrs}>`;
        }
        return `<${tag}${htmlAttrs}>${content}</${tag}>`;
    }
    /**
     * Writes text in the buffer to the summary buffer file and empties buffer. Will append by default.
     *
     * @param {SummaryWriteOptions} [options] (optional) options for write operation
     *
     * @returns {Promise<Summary>} summary instance
     */
    write(options) {
        return summary_awaiter(this, void 0, void 0, function* () {
            const overwrite = !!(options === null || options === void 0 ? void 0 : options.overwrite);
            const filePath = yield this.filePath();
            const writeFunc = overwrite ? writeFile : appendFile;
            yield writeFunc(filePath, this._buffer, { encoding: 'utf8' });
            return this.emptyBuffer();
        });
    }
    /**
     * Clears the summary buffer and wipes the summary file
     *
     * @returns {Summary} summary instance
     */
    clear() {
        return summary_awaiter(this, void 0, void 0, function* () {
            return this.emptyBuffer().write({ overwrite: true });
        });
    }
    /**
     * Returns the current summary buffer as a string
     *
     * @returns {string} string of summary buffer
     */
    stringify() {
        return this._buffer;
    }
    /**
     * If the summary buffer is empty
     *
     * @returns {boolen} true if the buffer is empty
     */
    isEmptyBuffer() {
        return this._buffer.length === 0;
    }
    /**
     * Resets the summary buffer without writing to summary file
     *
     * @returns {Summary} summary instance
     */
    emptyBuffer() {
        this._buffer = '';
        return this;
    }
    /**
     * Adds raw text to the summary buffer
     *
     * @param {string} text content to add
     * @param {boolean} [addEOL=false] (optional) append an EOL to the raw text (default: false)
     *
     * @returns {Summary} summary instance
     */
    addRaw(text, addEOL = false) {
        this._buffer += text;
        return addEOL ? this.addEOL() : this;
    }
    /**
     * Adds the operating system-specific end-of-line marker to the buffer
     *
     * @returns {Summary} summary instance
     */
    addEOL() {
        return this.addRaw(external_os_.EOL);
    }
    /**
     * Adds an HTML codeblock to the summary buffer
     *
     * @param {string} code content to render within fenced code block
     * @param {string} lang (optional) language to syntax highlight code
     *
     * @returns {Summary} summary instance
     */
    addCodeBlock(code, lang) {
        const attrs = Object.assign({}, (lang && { lang }));
        const element = this.wrap('pre', this.wrap('code', code), attrs);
        return this.addRaw(element).addEOL();
    }
    /**
     * Adds an HTML list to the summary buffer
     *
     * @param {string[]} items list of items to render
     * @param {boolean} [ordered=false] (optional) if the rendered list should be ordered or not (default: false)
     *
     * @returns {Summary} summary instance
     */
    addList(items, ordered = false) {
        const tag = ordered ? 'ol' : 'ul';
        const listItems = items.map(item => this.wrap('li', item)).join('');
        const element = this.wrap(tag, listItems);
        return this.addRaw(element).addEOL();
    }
    /**
     * Adds an HTML table to the summary buffer
     *
     * @param {SummaryTableCell[]} rows table rows
     *
     * @returns {Summary} summary instance
     */
    addTable(rows) {
        const tableBody = rows
            .map(row => {
            const cells = row
                .map(cell => {
                if (typeof cell === 'string') {
                    return this.wrap('td', cell);
                }
                const { header, data, colspan, rowspan } = cell;
                const tag = header ? 'th' : 'td';
                const attrs = Object.assign(Object.assign({}, (colspan && { colspan })), (rowspan && { rowspan }));
                return this.wrap(tag, data, attrs);
            })
                .join('');
            return this.wrap('tr', cells);
        })
            .join('');
        const element = this.wrap('table', tableBody);
        return this.addRaw(element).addEOL();
    }
    /**
     * Adds a collapsable HTML details element to the summary buffer
     *
     * @param {string} label text for the closed state
     * @param {string} content collapsable content
     *
     * @returns {Summary} summary instance
     */
    addDetails(label, content) {
        const element = this.wrap('details', this.wrap('summary', label) + content);
        return this.addRaw(element).addEOL();
    }
    /**
     * Adds an HTML image tag to the summary buffer
     *
     * @param {string} src path to the image you to embed
     * @param {string} alt text description of the image
     * @param {SummaryImageOptions} options (optional) addition image attributes
     *
     * @returns {Summary} summary instance
     */
    addImage(src, alt, options) {
        const { width, height } = options || {};
        const attrs = Object.assign(Object.assign({}, (width && { width })), (height && { height }));
        const element = this.wrap('img', null, Object.assign({ src, alt }, attrs));
        return this.addRaw(element).addEOL();
    }
    /**
     * Adds an HTML section heading element
     *
     * @param {string} text heading text
     * @param {number | string} [level=1] (optional) the heading level, default: 1
     *
     * @returns {Summary} summary instance
     */
    addHeading(text, level) {
        const tag = `h${level}`;
        const allowedTag = ['h1', 'h2', 'h3', 'h4', 'h5', 'h6'].includes(tag)
            ? tag
            : 'h1';
        const element = this.wrap(allowedTag, text);
        return this.addRaw(element).addEOL();
    }
    /**
     * Adds an HTML thematic break (<hr>) to the summary buffer
     *
     * @returns {Summary} summary instance
     */
    addSeparator() {
        const element = this.wrap('hr', null);
        return this.addRaw(element).addEOL();
    }
    /**
     * Adds an HTML line break (<br>) to the summary buffer
     *
     * @returns {Summary} summary instance
     */
    addBreak() {
        const element = this.wrap('br', null);
        return this.addRaw(element).addEOL();
    }
    /**
     * Adds an HTML blockquote to the summary buffer
     *
     * @param {string} text quote text
     * @param {string} cite (optional) citation url
     *
     * @returns {Summary} summary instance
     */
    addQuote(text, cite) {
        const attrs = Object.assign({}, (cite && { cite }));
        const element = this.wrap('blockquote', text, attrs);
        return this.addRaw(element).addEOL();
    }
    /**
     * Adds an HTML anchor tag to the summary buffer
     *
     * @param {string} text link text/content
     * @param {string} href hyperlink
     *
     * @returns {Summary} summary instance
     */
    addLink(text, href) {
        const element = this.wrap('a', text, { href });
        return this.addRaw(element).addEOL();
    }
}
const _summary = new Summary();
/**
 * @deprecated use `core.summary`
 */
const markdownSummary = _summary;
const summary = _summary;
//# sourceMappingURL=summary.js.map
;// CONCATENATED MODULE: ./node_modules/@actions/core/lib/path-utils.js

/**
 * toPosixPath converts the given path to the posix form. On Windows, \\ will be
 * replaced with /.
 *
 * @param pth. Path to transform.
 * @return string Posix path.
 */
function toPosixPath(pth) {
    return pth.replace(/[\\]/g, '/');
}
/**
 * toWin32Path converts the given path to the win32 form. On Linux, / will be
 * replaced with \\.
 *
 * @param pth. Path to transform.
 * @return string Win32 path.
 */
function toWin32Path(pth) {
    return pth.replace(/[/]/g, '\\');
}
/**
 * toPlatformPath converts the given path to a platform-specific path. It does
 * this by replacing instances of / and \ with the platform-specific path
 * separator.
 *
 * @param pth The path to platformize.
 * @return string The platform-specific path.
 */
function toPlatformPath(pth) {
    return pth.replace(/[/\\]/g, external_path_.sep);
}
//# sourceMappingURL=path-utils.js.map
// EXTERNAL MODULE: ./node_modules/@actions/exec/lib/exec.js + 5 modules
var exec = __nccwpck_require__(2876);
;// CONCATENATED MODULE: ./node_modules/@actions/core/lib/platform.js
var platform_awaiter = (undefined && undefined.__awaiter) || function (thisArg, _arguments, P, generator) {
    function adopt(value) { return value instanceof P ? value : new P(function (resolve) { resolve(value); }); }
    return new (P || (P = Promise))(function (resolve, reject) {
        function fulfilled(value) { try { step(generator.next(value)); } catch (e) { reject(e); } }
        function rejected(value) { try { step(generator["throw"](value)); } catch (e) { reject(e); } }
        function step(result) { result.done ? resolve(result.value) : adopt(result.value).then(fulfilled, rejected); }
        step((generator = generator.apply(thisArg, _arguments || [])).next());
    });
};


const getWindowsInfo = () => platform_awaiter(void 0, void 0, void 0, function* () {
    const { stdout: version } = yield exec.getExecOutput('powershell -command "(Get-CimInstance -ClassName Win32_OperatingSystem).Version"', undefined, {
        silent: true
    });
    const { stdout: name } = yield exec.getExecOutput('powershell -command "(Get-CimInstance -ClassName Win32_OperatingSystem).Caption"', undefined, {
        silent: true
    });
    return {
        name: name.trim(),
        version: version.trim()
    };
});
const getMacOsInfo = () => platform_awaiter(void 0, void 0, void 0, function* () {
    var _a, _b, _c, _d;
    const { stdout } = yield exec.getExecOutput('sw_vers', undefined, {
        silent: true
    });
    const version = (_b = (_a = stdout.match(/ProductVersion:\s*(.+)/)) === null || _a === void 0 ? void 0 : _a[1]) !== null && _b !== void 0 ? _b : '';
    const name = (_d = (_c = stdout.match(/ProductName:\s*(.+)/)) === null || _c === void 0 ? void 0 : _c[1]) !== null && _d !== void 0 ? _d : '';
    return {
        name,
        version
    };
});
const getLinuxInfo = () => platform_awaiter(void 0, void 0, void 0, function* () {
    const { stdout } = yield exec.getExecOutput('lsb_release', ['-i', '-r', '-s'], {
        silent: true
    });
    const [name, version] = stdout.trim().split('\n');
    return {
        name,
        version
    };
});
const platform = external_os_.platform();
const arch = external_os_.arch();
const isWindows = platform === 'win32';
const isMacOS = platform === 'darwin';
const isLinux = platform === 'linux';
function getDetails() {
    return platform_awaiter(this, void 0, void 0, function* () {
        return Object.assign(Object.assign({}, (yield (isWindows
            ? getWindowsInfo()
            : isMacOS
                ? getMacOsInfo()
                : getLinuxInfo()))), { platform,
            arch,
            isWindows,
            isMacOS,
            isLinux });
    });
}
//# sourceMappingURL=platform.js.map
;// CONCATENATED MODULE: ./node_modules/@actions/core/lib/core.js
var core_awaiter = (undefined && undefined.__awaiter) || function (thisArg, _arguments, P, generator) {
    function adopt(value) { return value instanceof P ? value : new P(function (resolve) { resolve(value); }); }
    return new (P || (P = Promise))(function (resolve, reject) {
        function fulfilled(value) { try { step(generator.next(value)); } catch (e) { reject(e); } }
        function rejected(value) { try { step(generator["throw"](value)); } catch (e) { reject(e); } }
        function step(result) { result.done ? resolve(result.value) : adopt(result.value).then(fulfilled, rejected); }
        step((generator = generator.apply(thisArg, _arguments || [])).next());
    });
};






/**
 * The code to exit an action
 */
var ExitCode;
(function (ExitCode) {
    /**
     * A code indicating that the action was successful
     */
    ExitCode[ExitCode["Success"] = 0] = "Success";
    /**
     * A code indicating that the action was a failure
     */
    ExitCode[ExitCode["Failure"] = 1] = "Failure";
})(ExitCode || (ExitCode = {}));
//-----------------------------------------------------------------------
// Variables
//-----------------------------------------------------------------------
/**
 * Sets env variable for this action and future actions in the job
 * @param name the name of the variable to set
 * @param val the value of the variable. Non-string values will be converted to a string via JSON.stringify
 */
// eslint-disable-next-line @typescript-eslint/no-explicit-any
function exportVariable(name, val) {
    const convertedVal = toCommandValue(val);
    process.env[name] = convertedVal;
    const filePath = process.env['GITHUB_ENV'] || '';
    if (filePath) {
        return issueFileCommand('ENV', prepareKeyValueMessage(name, val));
    }
    issueCommand('set-env', { name }, convertedVal);
}
/**
 * Registers a secret which will get masked from logs
 *
 * @param secret - Value of the secret to be masked
 * @remarks
 * This function instructs the Actions runner to mask the specified value in any
 * logs produced during the workflow run. Once registered, the secret value will
 * be replaced with asterisks (***) whenever it appears in console output, logs,
 * or error messages.
 *
 * This is useful for protecting sensitive information such as:
 * - API keys
 * - Access tokens
 * - Authentication credentials
 * - URL parameters containing signatures (SAS tokens)
 *
 * Note that masking only affects future logs; any previous appearances of the
 * secret in logs before calling this function will remain unmasked.
 *
 * @example
 * ```typescript
 * // Register an API token as a secret
 * const apiToken = "abc123xyz456";
 * setSecret(apiToken);
 *
 * // Now any logs containing this value will show *** instead
 * console.log(`Using token: ${apiToken}`); // Outputs: "Using token: ***"
 * ```
 */
function setSecret(secret) {
    issueCommand('add-mask', {}, secret);
}
/**
 * Prepends inputPath to the PATH (for this action and future actions)
 * @param inputPath
 */
function addPath(inputPath) {
    const filePath = process.env['GITHUB_PATH'] || '';
    if (filePath) {
        issueFileCommand('PATH', inputPath);
    }
    else {
        issueCommand('add-path', {}, inputPath);
    }
    process.env['PATH'] = `${inputPath}${external_path_.delimiter}${process.env['PATH']}`;
}
/**
 * Gets the value of an input.
 * Unless trimWhitespace is set to false in InputOptions, the value is also trimmed.
 * Returns an empty string if the value is not defined.
 *
 * @param     name     name of the input to get
 * @param     options  optional. See InputOptions.
 * @returns   string
 */
function getInput(name, options) {
    const val = process.env[`INPUT_${name.replace(/ /g, '_').toUpperCase()}`] || '';
    if (options && options.required && !val) {
        throw new Error(`Input required and not supplied: ${name}`);
    }
    if (options && options.trimWhitespace === false) {
        return val;
    }
    return val.trim();
}
/**
 * Gets the values of an multiline input.  Each value is also trimmed.
 *
 * @param     name     name of the input to get
 * @param     options  optional. See InputOptions.
 * @returns   string[]
 *
 */
function getMultilineInput(name, options) {
    const inputs = getInput(name, options)
        .split('\n')
        .filter(x => x !== '');
    if (options && options.trimWhitespace === false) {
        return inputs;
    }
    return inputs.map(input => input.trim());
}
/**
 * Gets the input value of the boolean type in the YAML 1.2 "core schema" specification.
 * Support boolean input list: `true | True | TRUE | false | False | FALSE` .
 * The return value is also in boolean type.
 * ref: https://yaml.org/spec/1.2/spec.html#id2804923
 *
 * @param     name     name of the input to get
 * @param     options  optional. See InputOptions.
 * @returns   boolean
 */
function getBooleanInput(name, options) {
    const trueValue = ['true', 'True', 'TRUE'];
    const falseValue = ['false', 'False', 'FALSE'];
    const val = getInput(name, options);
    if (trueValue.includes(val))
        return true;
    if (falseValue.includes(val))
        return false;
    throw new TypeError(`Input does not meet YAML 1.2 "Core Schema" specification: ${name}\n` +
        `Support boolean input list: \`true | True | TRUE | false | False | FALSE\``);
}
/**
 * Sets the value of an output.
 *
 * @param     name     name of the output to set
 * @param     value    value to store. Non-string values will be converted to a string via JSON.stringify
 */
// eslint-disable-next-line @typescript-eslint/no-explicit-any
function setOutput(name, value) {
    const filePath = process.env['GITHUB_OUTPUT'] || '';
    if (filePath) {
        return issueFileCommand('OUTPUT', prepareKeyValueMessage(name, value));
    }
    process.stdout.write(external_os_.EOL);
    issueCommand('set-output', { name }, toCommandValue(value));
}
/**
 * Enables or disables the echoing of commands into stdout for the rest of the step.
 * Echoing is disabled by default if ACTIONS_STEP_DEBUG is not set.
 *
 */
function setCommandEcho(enabled) {
    issue('echo', enabled ? 'on' : 'off');
}
//-----------------------------------------------------------------------
// Results
//-----------------------------------------------------------------------
/**
 * Sets the action status to failed.
 * When the action exits it will be with an exit code of 1
 * @param message add error issue message
 */
function setFailed(message) {
    process.exitCode = ExitCode.Failure;
    error(message);
}
//-----------------------------------------------------------------------
// Logging Commands
//-----------------------------------------------------------------------
/**
 * Gets whether Actions Step Debug is on or not
 */
function isDebug() {
    return process.env['RUNNER_DEBUG'] === '1';
}
/**
 * Writes debug message to user log
 * @param message debug message
 */
function debug(message) {
    issueCommand('debug', {}, message);
}
/**
 * Adds an error issue
 * @param message error issue message. Errors will be converted to string via toString()
 * @param properties optional properties to add to the annotation.
 */
function error(message, properties = {}) {
    issueCommand('error', toCommandProperties(properties), message instanceof Error ? message.toString() : message);
}
/**
 * Adds a warning issue
 * @param message warning issue message. Errors will be converted to string via toString()
 * @param properties optional properties to add to the annotation.
 */
function warning(message, properties = {}) {
    issueCommand('warning', toCommandProperties(properties), message instanceof Error ? message.toString() : message);
}
/**
 * Adds a notice issue
 * @param message notice issue message. Errors will be converted to string via toString()
 * @param properties optional properties to add to the annotation.
 */
function notice(message, properties = {}) {
    issueCommand('notice', toCommandProperties(properties), message instanceof Error ? message.toString() : message);
}
/**
 * Writes info to log with console.log.
 * @param message info message
 */
function info(message) {
    process.stdout.write(message + external_os_.EOL);
}
/**
 * Begin an output group.
 *
 * Output until the next `groupEnd` will be foldable in this group
 *
 * @param name The name of the output group
 */
function startGroup(name) {
    issue('group', name);
}
/**
 * End an output group.
 */
function endGroup() {
    issue('endgroup');
}
/**
 * Wrap an asynchronous function call in a group.
 *
 * Returns the same type as the function itself.
 *
 * @param name The name of the group
 * @param fn The function to wrap in the group
 */
function group(name, fn) {
    return core_awaiter(this, void 0, void 0, function* () {
        startGroup(name);
        let result;
        try {
            result = yield fn();
        }
        finally {
            endGroup();
        }
        return result;
    });
}
//-----------------------------------------------------------------------
// Wrapper action state
//-----------------------------------------------------------------------
/**
 * Saves state for current action, the state can only be retrieved by this action's post job execution.
 *
 * @param     name     name of the state to store
 * @param     value    value to store. Non-string values will be converted to a string via JSON.stringify
 */
// eslint-disable-next-line @typescript-eslint/no-explicit-any
function saveState(name, value) {
    const filePath = process.env['GITHUB_STATE'] || '';
    if (filePath) {
        return issueFileCommand('STATE', prepareKeyValueMessage(name, value));
    }
    issueCommand('save-state', { name }, toCommandValue(value));
}
/**
 * Gets the value of an state set by this action's main execution.
 *
 * @param     name     name of the state to get
 * @returns   string
 */
function getState(name) {
    return process.env[`STATE_${name}`] || '';
}
function getIDToken(aud) {
    return core_awaiter(this, void 0, void 0, function* () {
        return yield OidcClient.getIDToken(aud);
    });
}
/**
 * Summary exports
 */

/**
 * @deprecated use core.summary
 */

/**
 * Path exports
 */

/**
 * Platform utilities exports
 */

//# sourceMappingURL=core.js.map

/***/ }),

/***/ 2876:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __nccwpck_require__) => {


// EXPORTS
__nccwpck_require__.d(__webpack_exports__, {
  getExecOutput: () => (/* binding */ getExecOutput)
});

// UNUSED EXPORTS: exec

// EXTERNAL MODULE: external "string_decoder"
var external_string_decoder_ = __nccwpck_require__(3193);
// EXTERNAL MODULE: external "os"
var external_os_ = __nccwpck_require__(857);
// EXTERNAL MODULE: external "events"
var external_events_ = __nccwpck_require__(4434);
;// CONCATENATED MODULE: external "child_process"
const external_child_process_namespaceObject = __WEBPACK_EXTERNAL_createRequire(import.meta.url)("child_process");
// EXTERNAL MODULE: external "path"
var external_path_ = __nccwpck_require__(6928);
// EXTERNAL MODULE: external "assert"
var external_assert_ = __nccwpck_require__(2613);
// EXTERNAL MODULE: external "fs"
var external_fs_ = __nccwpck_require__(9896);
;// CONCATENATED MODULE: ./node_modules/@actions/io/lib/io-util.js
var __awaiter = (undefined && undefined.__awaiter) || function (thisArg, _arguments, P, generator) {
    function adopt(value) { return value instanceof P ? value : new P(function (resolve) { resolve(value); }); }
    return new (P || (P = Promise))(function (resolve, reject) {
        function fulfilled(value) { try { step(generator.next(value)); } catch (e) { reject(e); } }
        function rejected(value) { try { step(generator["throw"](value)); } catch (e) { reject(e); } }
        function step(result) { result.done ? resolve(result.value) : adopt(result.value).then(fulfilled, rejected); }
        step((generator = generator.apply(thisArg, _arguments || [])).next());
    });
};


const { chmod, copyFile, lstat, mkdir, open: io_util_open, readdir, rename, rm, rmdir, stat, symlink, unlink } = external_fs_.promises;
// export const {open} = 'fs'
const IS_WINDOWS = process.platform === 'win32';
/**
 * Custom implementation of readlink to ensure Windows junctions
 * maintain trailing backslash for backward compatibility with Node.js < 24
 *
 * In Node.js 20, Windows junctions (directory symlinks) always returned paths
 * with trailing backslashes. Node.js 24 removed this behavior, which breaks
 * code that relied on this format for path operations.
 *
 * This implementation restores the Node 20 behavior by adding a trailing
 * backslash to all junction results on Windows.
 */
function readlink(fsPath) {
    return __awaiter(this, void 0, void 0, function* () {
        const result = yield fs.promises.readlink(fsPath);
        // On Windows, restore Node 20 behavior: add trailing backslash to all results
        // since junctions on Windows are always directory links
        if (IS_WINDOWS && !result.endsWith('\\')) {
            return `${result}\\`;
        }
        return result;
    });
}
// See https://github.com/nodejs/node/blob/d0153aee367422d0858105abec186da4dff0a0c5/deps/uv/include/uv/win.h#L691
const UV_FS_O_EXLOCK = 0x10000000;
const READONLY = external_fs_.constants.O_RDONLY;
function exists(fsPath) {
    return __awaiter(this, void 0, void 0, function* () {
        try {
            yield stat(fsPath);
        }
        catch (err) {
            if (err.code === 'ENOENT') {
                return false;
            }
            throw err;
        }
        return true;
    });
}
function isDirectory(fsPath_1) {
    return __awaiter(this, arguments, void 0, function* (fsPath, useStat = false) {
        const stats = useStat ? yield stat(fsPath) : yield lstat(fsPath);
        return stats.isDirectory();
    });
}
/**
 * On OSX/Linux, true if path starts with '/'. On Windows, true for paths like:
 * \, \hello, \\hello\share, C:, and C:\hello (and corresponding alternate separator cases).
 */
function isRooted(p) {
    p = normalizeSeparators(p);
    if (!p) {
        throw new Error('isRooted() parameter "p" cannot be empty');
    }
    if (IS_WINDOWS) {
        return (p.startsWith('\\') || /^[A-Z]:/i.test(p) // e.g. \ or \hello or \\hello
        ); // e.g. C: or C:\hello
    }
    return p.startsWith('/');
}
/**
 * Best effort attempt to determine whether a file exists and is executable.
 * @param filePath    file path to check
 * @param extensions  additional file extensions to try
 * @return if file exists and is executable, returns the file path. otherwise empty string.
 */
function tryGetExecutablePath(filePath, extensions) {
    return __awaiter(this, void 0, void 0, function* () {
        let stats = undefined;
        try {
            // test file exists
            stats = yield stat(filePath);
        }
        catch (err) {
            if (err.code !== 'ENOENT') {
                // eslint-disable-next-line no-console
                console.log(`Unexpected error attempting to determine if executable file exists '${filePath}': ${err}`);
            }
        }
        if (stats && stats.isFile()) {
            if (IS_WINDOWS) {
                // on Windows, test for valid extension
                const upperExt = external_path_.extname(filePath).toUpperCase();
                if (extensions.some(validExt => validExt.toUpperCase() === upperExt)) {
                    return filePath;
                }
            }
            else {
                if (isUnixExecutable(stats)) {
                    return filePath;
                }
            }
        }
        // try each extension
        const originalFilePath = filePath;
        for (const extension of extensions) {
            filePath = originalFilePath + extension;
            stats = undefined;
            try {
                stats = yield stat(filePath);
            }
            catch (err) {
                if (err.code !== 'ENOENT') {
                    // eslint-disable-next-line no-console
                    console.log(`Unexpected error attempting to determine if executable file exists '${filePath}': ${err}`);
                }
            }
            if (stats && stats.isFile()) {
                if (IS_WINDOWS) {
                    // preserve the case of the actual file (since an extension was appended)
                    try {
                        const directory = external_path_.dirname(filePath);
                        const upperName = external_path_.basename(filePath).toUpperCase();
                        for (const actualName of yield readdir(directory)) {
                            if (upperName === actualName.toUpperCase()) {
                                filePath = external_path_.join(directory, actualName);
                                break;
                            }
                        }
                    }
                    catch (err) {
                        // eslint-disable-next-line no-console
                        console.log(`Unexpected error attempting to determine the actual case of the file '${filePath}': ${err}`);
                    }
                    return filePath;
                }
                else {
                    if (isUnixExecutable(stats)) {
                        return filePath;
                    }
                }
            }
        }
        return '';
    });
}
function normalizeSeparators(p) {
    p = p || '';
    if (IS_WINDOWS) {
        // convert slashes on Windows
        p = p.replace(/\//g, '\\');
        // remove redundant slashes
        return p.replace(/\\\\+/g, '\\');
    }
    // remove redundant slashes
    return p.replace(/\/\/+/g, '/');
}
// on Mac/Linux, test the execute bit
//     R   W  X  R  W X R W X
//   256 128 64 32 16 8 4 2 1
function isUnixExecutable(stats) {
    return ((stats.mode & 1) > 0 ||
        ((stats.mode & 8) > 0 &&
            process.getgid !== undefined &&
            stats.gid === process.getgid()) ||
        ((stats.mode & 64) > 0 &&
            process.getuid !== undefined &&
            stats.uid === process.getuid()));
}
// Get the path of cmd.exe in windows
function getCmdPath() {
    var _a;
    return (_a = process.env['COMSPEC']) !== null && _a !== void 0 ? _a : `cmd.exe`;
}
//# sourceMappingURL=io-util.js.map
;// CONCATENATED MODULE: ./node_modules/@actions/io/lib/io.js
var io_awaiter = (undefined && undefined.__awaiter) || function (thisArg, _arguments, P, generator) {
    function adopt(value) { return value instanceof P ? value : new P(function (resolve) { resolve(value); }); }
    return new (P || (P = Promise))(function (resolve, reject) {
        function fulfilled(value) { try { step(generator.next(value)); } catch (e) { reject(e); } }
        function rejected(value) { try { step(generator["throw"](value)); } catch (e) { reject(e); } }
        function step(result) { result.done ? resolve(result.value) : adopt(result.value).then(fulfilled, rejected); }
        step((generator = generator.apply(thisArg, _arguments || [])).next());
    });
};



/**
 * Copies a file or folder.
 * Based off of shelljs - https://github.com/shelljs/shelljs/blob/9237f66c52e5daa40458f94f9565e18e8132f5a6/src/cp.js
 *
 * @param     source    source path
 * @param     dest      destination path
 * @param     options   optional. See CopyOptions.
 */
function cp(source_1, dest_1) {
    return io_awaiter(this, arguments, void 0, function* (source, dest, options = {}) {
        const { force, recursive, copySourceDirectory } = readCopyOptions(options);
        const destStat = (yield ioUtil.exists(dest)) ? yield ioUtil.stat(dest) : null;
        // Dest is an existing file, but not forcing
        if (destStat && destStat.isFile() && !force) {
            return;
        }
        // If dest is an existing directory, should copy inside.
        const newDest = destStat && destStat.isDirectory() && copySourceDirectory
            ? path.join(dest, path.basename(source))
            : dest;
        if (!(yield ioUtil.exists(source))) {
            throw new Error(`no such file or directory: ${source}`);
        }
        const sourceStat = yield ioUtil.stat(source);
        if (sourceStat.isDirectory()) {
            if (!recursive) {
                throw new Error(`Failed to copy. ${source} is a directory, but tried to copy without recursive flag.`);
            }
            else {
                yield cpDirRecursive(source, newDest, 0, force);
            }
        }
        else {
            if (path.relative(source, newDest) === '') {
                // a file cannot be copied to itself
                throw new Error(`'${newDest}' and '${source}' are the same file`);
            }
            yield io_copyFile(source, newDest, force);
        }
    });
}
/**
 * Moves a path.
 *
 * @param     source    source path
 * @param     dest      destination path
 * @param     options   optional. See MoveOptions.
 */
function mv(source_1, dest_1) {
    return io_awaiter(this, arguments, void 0, function* (source, dest, options = {}) {
        if (yield ioUtil.exists(dest)) {
            let destExists = true;
            if (yield ioUtil.isDirectory(dest)) {
                // If dest is directory copy src into dest
                dest = path.join(dest, path.basename(source));
                destExists = yield ioUtil.exists(dest);
            }
            if (destExists) {
                if (options.force == null || options.force) {
                    yield rmRF(dest);
                }
                else {
                    throw new Error('Destination already exists');
                }
            }
        }
        yield mkdirP(path.dirname(dest));
        yield ioUtil.rename(source, dest);
    });
}
/**
 * Remove a path recursively with force
 *
 * @param inputPath path to remove
 */
function rmRF(inputPath) {
    return io_awaiter(this, void 0, void 0, function* () {
        if (ioUtil.IS_WINDOWS) {
            // Check for invalid characters
            // https://docs.microsoft.com/en-us/windows/win32/fileio/naming-a-file
            if (/[*"<>|]/.test(inputPath)) {
                throw new Error('File path must not contain `*`, `"`, `<`, `>` or `|` on Windows');
            }
        }
        try {
            // note if path does not exist, error is silent
            yield ioUtil.rm(inputPath, {
                force: true,
                maxRetries: 3,
                recursive: true,
                retryDelay: 300
            });
        }
        catch (err) {
            throw new Error(`File was unable to be removed ${err}`);
        }
    });
}
/**
 * Make a directory.  Creates the full path with folders in between
 * Will throw if it fails
 *
 * @param   fsPath        path to create
 * @returns Promise<void>
 */
function mkdirP(fsPath) {
    return io_awaiter(this, void 0, void 0, function* () {
        ok(fsPath, 'a path argument must be provided');
        yield ioUtil.mkdir(fsPath, { recursive: true });
    });
}
/**
 * Returns path of a tool had the tool actually been invoked.  Resolves via paths.
 * If you check and the tool does not exist, it will throw.
 *
 * @param     tool              name of the tool
 * @param     check             whether to check if tool exists
 * @returns   Promise<string>   path to tool
 */
function which(tool, check) {
    return io_awaiter(this, void 0, void 0, function* () {
        if (!tool) {
            throw new Error("parameter 'tool' is required");
        }
        // recursive when check=true
        if (check) {
            const result = yield which(tool, false);
            if (!result) {
                if (IS_WINDOWS) {
                    throw new Error(`Unable to locate executable file: ${tool}. Please verify either the file path exists or the file can be found within a directory specified by the PATH environment variable. Also verify the file has a valid extension for an executable file.`);
                }
                else {
                    throw new Error(`Unable to locate executable file: ${tool}. Please verify either the file path exists or the file can be found within a directory specified by the PATH environment variable. Also check the file mode to verify the file is executable.`);
                }
            }
            return result;
        }
        const matches = yield findInPath(tool);
        if (matches && matches.length > 0) {
            return matches[0];
        }
        return '';
    });
}
/**
 * Returns a list of all occurrences of the given tool on the system path.
 *
 * @returns   Promise<string[]>  the paths of the tool
 */
function findInPath(tool) {
    return io_awaiter(this, void 0, void 0, function* () {
        if (!tool) {
            throw new Error("parameter 'tool' is required");
        }
        // build the list of extensions to try
        const extensions = [];
        if (IS_WINDOWS && process.env['PATHEXT']) {
            for (const extension of process.env['PATHEXT'].split(external_path_.delimiter)) {
                if (extension) {
                    extensions.push(extension);
                }
            }
        }
        // if it's rooted, return it if exists. otherwise return empty.
        if (isRooted(tool)) {
            const filePath = yield tryGetExecutablePath(tool, extensions);
            if (filePath) {
                return [filePath];
            }
            return [];
        }
        // if any path separators, return empty
        if (tool.includes(external_path_.sep)) {
            return [];
        }
        // build the list of directories
        //
        // Note, technically "where" checks the current directory on Windows. From a toolkit perspective,
        // it feels like we should not do this. Checking the current directory seems like more of a use
        // case of a shell, and the which() function exposed by the toolkit should strive for consistency
        // across platforms.
        const directories = [];
        if (process.env.PATH) {
            for (const p of process.env.PATH.split(external_path_.delimiter)) {
                if (p) {
                    directories.push(p);
                }
            }
        }
        // find all matches
        const matches = [];
        for (const directory of directories) {
            const filePath = yield tryGetExecutablePath(external_path_.join(directory, tool), extensions);
            if (filePath) {
                matches.push(filePath);
            }
        }
        return matches;
    });
}
function readCopyOptions(options) {
    const force = options.force == null ? true : options.force;
    const recursive = Boolean(options.recursive);
    const copySourceDirectory = options.copySourceDirectory == null
        ? true
        : Boolean(options.copySourceDirectory);
    return { force, recursive, copySourceDirectory };
}
function cpDirRecursive(sourceDir, destDir, currentDepth, force) {
    return io_awaiter(this, void 0, void 0, function* () {
        // Ensure there is not a run away recursive copy
        if (currentDepth >= 255)
            return;
        currentDepth++;
        yield mkdirP(destDir);
        const files = yield ioUtil.readdir(sourceDir);
        for (const fileName of files) {
            const srcFile = `${sourceDir}/${fileName}`;
            const destFile = `${destDir}/${fileName}`;
            const srcFileStat = yield ioUtil.lstat(srcFile);
            if (srcFileStat.isDirectory()) {
                // Recurse
                yield cpDirRecursive(srcFile, destFile, currentDepth, force);
            }
            else {
                yield io_copyFile(srcFile, destFile, force);
            }
        }
        // Change the mode for the newly created directory
        yield ioUtil.chmod(destDir, (yield ioUtil.stat(sourceDir)).mode);
    });
}
// Buffered file copy
function io_copyFile(srcFile, destFile, force) {
    return io_awaiter(this, void 0, void 0, function* () {
        if ((yield ioUtil.lstat(srcFile)).isSymbolicLink()) {
            // unlink/re-link it
            try {
                yield ioUtil.lstat(destFile);
                yield ioUtil.unlink(destFile);
            }
            catch (e) {
                // Try to override file permission
                if (e.code === 'EPERM') {
                    yield ioUtil.chmod(destFile, '0666');
                    yield ioUtil.unlink(destFile);
                }
                // other errors = it doesn't exist, no work to do
            }
            // Copy over symlink
            const symlinkFull = yield ioUtil.readlink(srcFile);
            yield ioUtil.symlink(symlinkFull, destFile, ioUtil.IS_WINDOWS ? 'junction' : null);
        }
        else if (!(yield ioUtil.exists(destFile)) || force) {
            yield ioUtil.copyFile(srcFile, destFile);
        }
    });
}
//# sourceMappingURL=io.js.map
;// CONCATENATED MODULE: external "timers"
const external_timers_namespaceObject = __WEBPACK_EXTERNAL_createRequire(import.meta.url)("timers");
;// CONCATENATED MODULE: ./node_modules/@actions/exec/lib/toolrunner.js
var toolrunner_awaiter = (undefined && undefined.__awaiter) || function (thisArg, _arguments, P, generator) {
    function adopt(value) { return value instanceof P ? value : new P(function (resolve) { resolve(value); }); }
    return new (P || (P = Promise))(function (resolve, reject) {
        function fulfilled(value) { try { step(generator.next(value)); } catch (e) { reject(e); } }
        function rejected(value) { try { step(generator["throw"](value)); } catch (e) { reject(e); } }
        function step(result) { result.done ? resolve(result.value) : adopt(result.value).then(fulfilled, rejected); }
        step((generator = generator.apply(thisArg, _arguments || [])).next());
    });
};







/* eslint-disable @typescript-eslint/unbound-method */
const toolrunner_IS_WINDOWS = process.platform === 'win32';
/*
 * Class for running command line tools. Handles quoting and arg parsing in a platform agnostic way.
 */
class ToolRunner extends external_events_.EventEmitter {
    constructor(toolPath, args, options) {
        super();
        if (!toolPath) {
            throw new Error("Parameter 'toolPath' cannot be null or empty.");
        }
        this.toolPath = toolPath;
        this.args = args || [];
        this.options = options || {};
    }
    _debug(message) {
        if (this.options.listeners && this.options.listeners.debug) {
            this.options.listeners.debug(message);
        }
    }
    _getCommandString(options, noPrefix) {
        const toolPath = this._getSpawnFileName();
        const args = this._getSpawnArgs(options);
        let cmd = noPrefix ? '' : '[command]'; // omit prefix when piped to a second tool
        if (toolrunner_IS_WINDOWS) {
            // Windows + cmd file
            if (this._isCmdFile()) {
                cmd += toolPath;
                for (const a of args) {
                    cmd += ` ${a}`;
                }
            }
            // Windows + verbatim
            else if (options.windowsVerbatimArguments) {
                cmd += `"${toolPath}"`;
                for (const a of args) {
                    cmd += ` ${a}`;
                }
            }
            // Windows (regular)
            else {
                cmd += this._windowsQuoteCmdArg(toolPath);
                for (const a of args) {
                    cmd += ` ${this._windowsQuoteCmdArg(a)}`;
                }
            }
        }
        else {
            // OSX/Linux - this can likely be improved with some form of quoting.
            // creating processes on Unix is fundamentally different than Windows.
            // on Unix, execvp() takes an arg array.
            cmd += toolPath;
            for (const a of args) {
                cmd += ` ${a}`;
            }
        }
        return cmd;
    }
    _processLineBuffer(data, strBuffer, onLine) {
        try {
            let s = strBuffer + data.toString();
            let n = s.indexOf(external_os_.EOL);
            while (n > -1) {
                const line = s.substring(0, n);
                onLine(line);
                // the rest of the string ...
                s = s.substring(n + external_os_.EOL.length);
                n = s.indexOf(external_os_.EOL);
            }
            return s;
        }
        catch (err) {
            // streaming lines to console is best effort.  Don't fail a build.
            this._debug(`error processing line. Failed with error ${err}`);
            return '';
        }
    }
    _getSpawnFileName() {
        if (toolrunner_IS_WINDOWS) {
            if (this._isCmdFile()) {
                return process.env['COMSPEC'] || 'cmd.exe';
            }
        }
        return this.toolPath;
    }
    _getSpawnArgs(options) {
        if (toolrunner_IS_WINDOWS) {
            if (this._isCmdFile()) {
                let argline = `/D /S /C "${this._windowsQuoteCmdArg(this.toolPath)}`;
                for (const a of this.args) {
                    argline += ' ';
                    argline += options.windowsVerbatimArguments
                        ? a
                        : this._windowsQuoteCmdArg(a);
                }
                argline += '"';
                return [argline];
            }
        }
        return this.args;
    }
    _endsWith(str, end) {
        return str.endsWith(end);
    }
    _isCmdFile() {
        const upperToolPath = this.toolPath.toUpperCase();
        return (this._endsWith(upperToolPath, '.CMD') ||
            this._endsWith(upperToolPath, '.BAT'));
    }
    _windowsQuoteCmdArg(arg) {
        // for .exe, apply the normal quoting rules that libuv applies
        if (!this._isCmdFile()) {
            return this._uvQuoteCmdArg(arg);
        }
        // otherwise apply quoting rules specific to the cmd.exe command line parser.
        // the libuv rules are generic and are not designed specifically for cmd.exe
        // command line parser.
        //
        // for a detailed description of the cmd.exe command line parser, refer to
        // http://stackoverflow.com/questions/4094699/how-does-the-windows-command-interpreter-cmd-exe-parse-scripts/7970912#7970912
        // need quotes for empty arg
        if (!arg) {
            return '""';
        }
        // determine whether the arg needs to be quoted
        const cmdSpecialChars = [
            ' ',
            '\t',
            '&',
            '(',
            ')',
            '[',
            ']',
            '{',
            '}',
            '^',
            '=',
            ';',
            '!',
            "'",
            '+',
            ',',
            '`',
            '~',
            '|',
            '<',
            '>',
            '"'
        ];
        let needsQuotes = false;
        for (const char of arg) {
            if (cmdSpecialChars.some(x => x === char)) {
                needsQuotes = true;
                break;
            }
        }
        // short-circuit if quotes not needed
        if (!needsQuotes) {
            return arg;
        }
        // the following quoting rules are very similar to the rules that by libuv applies.
        //
        // 1) wrap the string in quotes
        //
        // 2) double-up quotes - i.e. " => ""
        //
        //    this is different from the libuv quoting rules. libuv replaces " with \", which unfortunately
        //    doesn't work well with a cmd.exe command line.
        //
        //    note, replacing " with "" also works well if the arg is passed to a downstream .NET console app.
        //    for example, the command line:
        //          foo.exe "myarg:""my val"""
        //    is parsed by a .NET console app into an arg array:
        //          [ "myarg:\"my val\"" ]
        //    which is the same end result when applying libuv quoting rules. although the actual
        //    command line from libuv quoting rules would look like:
        //          foo.exe "myarg:\"my val\""
        //
        // 3) double-up slashes that precede a quote,
        //    e.g.  hello \world    => "hello \world"
        //          hello\"world    => "hello\\""world"
        //          hello\\"world   => "hello\\\\""world"
        //          hello world\    => "hello world\\"
        //
        //    technically this is not required for a cmd.exe command line, or the batch argument parser.
        //    the reasons for including this as a .cmd quoting rule are:
        //
        //    a) this is optimized for the scenario where the argument is passed from the .cmd file to an
        //       external program. many programs (e.g. .NET console apps) rely on the slash-doubling rule.
        //
        //    b) it's what we've been doing previously (by deferring to node default behavior) and we
        //       haven't heard any complaints about that aspect.
        //
        // note, a weakness of the quoting rules chosen here, is that % is not escaped. in fact, % cannot be
        // escaped when used on the command line directly - even though within a .cmd file % can be escaped
        // by using %%.
        //
        // the saving grace is, on the command line, %var% is left as-is if var is not defined. this contrasts
        // the line parsing rules within a .cmd file, where if var is not defined it is replaced with nothing.
        //
        // one option that was explored was replacing % with ^% - i.e. %var% => ^%var^%. this hack would
        // often work, since it is unlikely that var^ would exist, and the ^ character is removed when the
        // variable is used. the problem, however, is that ^ is not removed when %* is used to pass the args
        // to an external program.
        //
        // an unexplored potential solution for the % escaping problem, is to create a wrapper .cmd file.
        // % can be escaped within a .cmd file.
        let reverse = '"';
        let quoteHit = true;
        for (let i = arg.length; i > 0; i--) {
            // walk the string in reverse
            reverse += arg[i - 1];
            if (quoteHit && arg[i - 1] === '\\') {
                reverse += '\\'; // double the slash
            }
            else if (arg[i - 1] === '"') {
                quoteHit = true;
                reverse += '"'; // double the quote
            }
            else {
                quoteHit = false;
            }
        }
        reverse += '"';
        return reverse.split('').reverse().join('');
    }
    _uvQuoteCmdArg(arg) {
        // Tool runner wraps child_process.spawn() and needs to apply the same quoting as
        // Node in certain cases where the undocumented spawn option windowsVerbatimArguments
        // is used.
        //
        // Since this function is a port of quote_cmd_arg from Node 4.x (technically, lib UV,
        // see https://github.com/nodejs/node/blob/v4.x/deps/uv/src/win/process.c for details),
        // pasting copyright notice from Node within this function:
        //
        //      Copyright Joyent, Inc. and other Node contributors. All rights reserved.
        //
        //      Permission is hereby granted, free of charge, to any person obtaining a copy
        //      of this software and associated documentation files (the "Software"), to
        //      deal in the Software without restriction, including without limitation the
        //      rights to use, copy, modify, merge, publish, distribute, sublicense, and/or
        //      sell copies of the Software, and to permit persons to whom the Software is
        //      furnished to do so, subject to the following conditions:
        //
        //      The above copyright notice and this permission notice shall be included in
        //      all copies or substantial portions of the Software.
        //
        //      THE SOFTWARE IS PROVIDED "AS IS", WITHOUT WARRANTY OF ANY KIND, EXPRESS OR
        //      IMPLIED, INCLUDING BUT NOT LIMITED TO THE WARRANTIES OF MERCHANTABILITY,
        //      FITNESS FOR A PARTICULAR PURPOSE AND NONINFRINGEMENT. IN NO EVENT SHALL THE
        //      AUTHORS OR COPYRIGHT HOLDERS BE LIABLE FOR ANY CLAIM, DAMAGES OR OTHER
        //      LIABILITY, WHETHER IN AN ACTION OF CONTRACT, TORT OR OTHERWISE, ARISING
        //      FROM, OUT OF OR IN CONNECTION WITH THE SOFTWARE OR THE USE OR OTHER DEALINGS
        //      IN THE SOFTWARE.
        if (!arg) {
            // Need double quotation for empty argument
            return '""';
        }
        if (!arg.includes(' ') && !arg.includes('\t') && !arg.includes('"')) {
            // No quotation needed
            return arg;
        }
        if (!arg.includes('"') && !arg.includes('\\')) {
            // No embedded double quotes or backslashes, so I can just wrap
            // quote marks around the whole thing.
            return `"${arg}"`;
        }
        // Expected input/output:
        //   input : hello"world
        //   output: "hello\"world"
        //   input : hello""world
        //   output: "hello\"\"world"
        //   input : hello\world
        //   output: hello\world
        //   input : hello\\world
        //   output: hello\\world
        //   input : hello\"world
        //   output: "hello\\\"world"
        //   input : hello\\"world
        //   output: "hello\\\\\"world"
        //   input : hello world\
        //   output: "hello world\\" - note the comment in libuv actually reads "hello world\"
        //                             but it appears the comment is wrong, it should be "hello world\\"
        let reverse = '"';
        let quoteHit = true;
        for (let i = arg.length; i > 0; i--) {
            // walk the string in reverse
            reverse += arg[i - 1];
            if (quoteHit && arg[i - 1] === '\\') {
                reverse += '\\';
            }
            else if (arg[i - 1] === '"') {
                quoteHit = true;
                reverse += '\\';
            }
            else {
                quoteHit = false;
            }
        }
        reverse += '"';
        return reverse.split('').reverse().join('');
    }
    _cloneExecOptions(options) {
        options = options || {};
        const result = {
            cwd: options.cwd || process.cwd(),
            env: options.env || process.env,
            silent: options.silent || false,
            windowsVerbatimArguments: options.windowsVerbatimArguments || false,
            failOnStdErr: options.failOnStdErr || false,
            ignoreReturnCode: options.ignoreReturnCode || false,
            delay: options.delay || 10000
        };
        result.outStream = options.outStream || process.stdout;
        result.errStream = options.errStream || process.stderr;
        return result;
    }
    _getSpawnOptions(options, toolPath) {
        options = options || {};
        const result = {};
        result.cwd = options.cwd;
        result.env = options.env;
        result['windowsVerbatimArguments'] =
            options.windowsVerbatimArguments || this._isCmdFile();
        if (options.windowsVerbatimArguments) {
            result.argv0 = `"${toolPath}"`;
        }
        return result;
    }
    /**
     * Exec a tool.
     * Output will be streamed to the live console.
     * Returns promise with return code
     *
     * @param     tool     path to tool to exec
     * @param     options  optional exec options.  See ExecOptions
     * @returns   number
     */
    exec() {
        return toolrunner_awaiter(this, void 0, void 0, function* () {
            // root the tool path if it is unrooted and contains relative pathing
            if (!isRooted(this.toolPath) &&
                (this.toolPath.includes('/') ||
                    (toolrunner_IS_WINDOWS && this.toolPath.includes('\\')))) {
                // prefer options.cwd if it is specified, however options.cwd may also need to be rooted
                this.toolPath = external_path_.resolve(process.cwd(), this.options.cwd || process.cwd(), this.toolPath);
            }
            // if the tool is only a file name, then resolve it from the PATH
            // otherwise verify it exists (add extension on Windows if necessary)
            this.toolPath = yield which(this.toolPath, true);
            return new Promise((resolve, reject) => toolrunner_awaiter(this, void 0, void 0, function* () {
                this._debug(`exec tool: ${this.toolPath}`);
                this._debug('arguments:');
                for (const arg of this.args) {
                    this._debug(`   ${arg}`);
                }
                const optionsNonNull = this._cloneExecOptions(this.options);
                if (!optionsNonNull.silent && optionsNonNull.outStream) {
                    optionsNonNull.outStream.write(this._getCommandString(optionsNonNull) + external_os_.EOL);
                }
                const state = new ExecState(optionsNonNull, this.toolPath);
                state.on('debug', (message) => {
                    this._debug(message);
                });
                if (this.options.cwd && !(yield exists(this.options.cwd))) {
                    return reject(new Error(`The cwd: ${this.options.cwd} does not exist!`));
                }
                const fileName = this._getSpawnFileName();
                const cp = external_child_process_namespaceObject.spawn(fileName, this._getSpawnArgs(optionsNonNull), this._getSpawnOptions(this.options, fileName));
                let stdbuffer = '';
                if (cp.stdout) {
                    cp.stdout.on('data', (data) => {
                        if (this.options.listeners && this.options.listeners.stdout) {
                            this.options.listeners.stdout(data);
                        }
                        if (!optionsNonNull.silent && optionsNonNull.outStream) {
                            optionsNonNull.outStream.write(data);
                        }
                        stdbuffer = this._processLineBuffer(data, stdbuffer, (line) => {
                            if (this.options.listeners && this.options.listeners.stdline) {
                                this.options.listeners.stdline(line);
                            }
                        });
                    });
                }
                let errbuffer = '';
                if (cp.stderr) {
                    cp.stderr.on('data', (data) => {
                        state.processStderr = true;
                        if (this.options.listeners && this.options.listeners.stderr) {
                            this.options.listeners.stderr(data);
                        }
                        if (!optionsNonNull.silent &&
                            optionsNonNull.errStream &&
                            optionsNonNull.outStream) {
                            const s = optionsNonNull.failOnStdErr
                                ? optionsNonNull.errStream
                                : optionsNonNull.outStream;
                            s.write(data);
                        }
                        errbuffer = this._processLineBuffer(data, errbuffer, (line) => {
                            if (this.options.listeners && this.options.listeners.errline) {
                                this.options.listeners.errline(line);
                            }
                        });
                    });
                }
                cp.on('error', (err) => {
                    state.processError = err.message;
                    state.processExited = true;
                    state.processClosed = true;
                    state.CheckComplete();
                });
                cp.on('exit', (code) => {
                    state.processExitCode = code;
                    state.processExited = true;
                    this._debug(`Exit code ${code} received from tool '${this.toolPath}'`);
                    state.CheckComplete();
                });
                cp.on('close', (code) => {
                    state.processExitCode = code;
                    state.processExited = true;
                    state.processClosed = true;
                    this._debug(`STDIO streams have closed for tool '${this.toolPath}'`);
                    state.CheckComplete();
                });
                state.on('done', (error, exitCode) => {
                    if (stdbuffer.length > 0) {
                        this.emit('stdline', stdbuffer);
                    }
                    if (errbuffer.length > 0) {
                        this.emit('errline', errbuffer);
                    }
                    cp.removeAllListeners();
                    if (error) {
                        reject(error);
                    }
                    else {
                        resolve(exitCode);
                    }
                });
                if (this.options.input) {
                    if (!cp.stdin) {
                        throw new Error('child process missing stdin');
                    }
                    cp.stdin.end(this.options.input);
                }
            }));
        });
    }
}
/**
 * Convert an arg string to an array of args. Handles escaping
 *
 * @param    argString   string of arguments
 * @returns  string[]    array of arguments
 */
function argStringToArray(argString) {
    const args = [];
    let inQuotes = false;
    let escaped = false;
    let arg = '';
    function append(c) {
        // we only escape double quotes.
        if (escaped && c !== '"') {
            arg += '\\';
        }
        arg += c;
        escaped = false;
    }
    for (let i = 0; i < argString.length; i++) {
        const c = argString.charAt(i);
        if (c === '"') {
            if (!escaped) {
                inQuotes = !inQuotes;
            }
            else {
                append(c);
            }
            continue;
        }
        if (c === '\\' && escaped) {
            append(c);
            continue;
        }
        if (c === '\\' && inQuotes) {
            escaped = true;
            continue;
        }
        if (c === ' ' && !inQuotes) {
            if (arg.length > 0) {
                args.push(arg);
                arg = '';
            }
            continue;
        }
        append(c);
    }
    if (arg.length > 0) {
        args.push(arg.trim());
    }
    return args;
}
class ExecState extends external_events_.EventEmitter {
    constructor(options, toolPath) {
        super();
        this.processClosed = false; // tracks whether the process has exited and stdio is closed
        this.processError = '';
        this.processExitCode = 0;
        this.processExited = false; // tracks whether the process has exited
        this.processStderr = false; // tracks whether stderr was written to
        this.delay = 10000; // 10 seconds
        this.done = false;
        this.timeout = null;
        if (!toolPath) {
            throw new Error('toolPath must not be empty');
        }
        this.options = options;
        this.toolPath = toolPath;
        if (options.delay) {
            this.delay = options.delay;
        }
    }
    CheckComplete() {
        if (this.done) {
            return;
        }
        if (this.processClosed) {
            this._setResult();
        }
        else if (this.processExited) {
            this.timeout = (0,external_timers_namespaceObject.setTimeout)(ExecState.HandleTimeout, this.delay, this);
        }
    }
    _debug(message) {
        this.emit('debug', message);
    }
    _setResult() {
        // determine whether there is an error
        let error;
        if (this.processExited) {
            if (this.processError) {
                error = new Error(`There was an error when attempting to execute the process '${this.toolPath}'. This may indicate the process failed to start. Error: ${this.processError}`);
            }
            else if (this.processExitCode !== 0 && !this.options.ignoreReturnCode) {
                error = new Error(`The process '${this.toolPath}' failed with exit code ${this.processExitCode}`);
            }
            else if (this.processStderr && this.options.failOnStdErr) {
                error = new Error(`The process '${this.toolPath}' failed because one or more lines were written to the STDERR stream`);
            }
        }
        // clear the timeout
        if (this.timeout) {
            clearTimeout(this.timeout);
            this.timeout = null;
        }
        this.done = true;
        this.emit('done', error, this.processExitCode);
    }
    static HandleTimeout(state) {
        if (state.done) {
            return;
        }
        if (!state.processClosed && state.processExited) {
            const message = `The STDIO streams did not close within ${state.delay / 1000} seconds of the exit event from process '${state.toolPath}'. This may indicate a child process inherited the STDIO streams and has not yet exited.`;
            state._debug(message);
        }
        state._setResult();
    }
}
//# sourceMappingURL=toolrunner.js.map
;// CONCATENATED MODULE: ./node_modules/@actions/exec/lib/exec.js
var exec_awaiter = (undefined && undefined.__awaiter) || function (thisArg, _arguments, P, generator) {
    function adopt(value) { return value instanceof P ? value : new P(function (resolve) { resolve(value); }); }
    return new (P || (P = Promise))(function (resolve, reject) {
        function fulfilled(value) { try { step(generator.next(value)); } catch (e) { reject(e); } }
        function rejected(value) { try { step(generator["throw"](value)); } catch (e) { reject(e); } }
        function step(result) { result.done ? resolve(result.value) : adopt(result.value).then(fulfilled, rejected); }
        step((generator = generator.apply(thisArg, _arguments || [])).next());
    });
};


/**
 * Exec a command.
 * Output will be streamed to the live console.
 * Returns promise with return code
 *
 * @param     commandLine        command to execute (can include additional args). Must be correctly escaped.
 * @param     args               optional arguments for tool. Escaping is handled by the lib.
 * @param     options            optional exec options.  See ExecOptions
 * @returns   Promise<number>    exit code
 */
function exec(commandLine, args, options) {
    return exec_awaiter(this, void 0, void 0, function* () {
        const commandArgs = argStringToArray(commandLine);
        if (commandArgs.length === 0) {
            throw new Error(`Parameter 'commandLine' cannot be null or empty.`);
        }
        // Path to tool to execute should be first arg
        const toolPath = commandArgs[0];
        args = commandArgs.slice(1).concat(args || []);
        const runner = new ToolRunner(toolPath, args, options);
        return runner.exec();
    });
}
/**
 * Exec a command and get the output.
 * Output will be streamed to the live console.
 * Returns promise with the exit code and collected stdout and stderr
 *
 * @param     commandLine           command to execute (can include additional args). Must be correctly escaped.
 * @param     args                  optional arguments for tool. Escaping is handled by the lib.
 * @param     options               optional exec options.  See ExecOptions
 * @returns   Promise<ExecOutput>   exit code, stdout, and stderr
 */
function getExecOutput(commandLine, args, options) {
    return exec_awaiter(this, void 0, void 0, function* () {
        var _a, _b;
        let stdout = '';
        let stderr = '';
        //Using string decoder covers the case where a mult-byte character is split
        const stdoutDecoder = new external_string_decoder_.StringDecoder('utf8');
        const stderrDecoder = new external_string_decoder_.StringDecoder('utf8');
        const originalStdoutListener = (_a = options === null || options === void 0 ? void 0 : options.listeners) === null || _a === void 0 ? void 0 : _a.stdout;
        const originalStdErrListener = (_b = options === null || options === void 0 ? void 0 : options.listeners) === null || _b === void 0 ? void 0 : _b.stderr;
        const stdErrListener = (data) => {
            stderr += stderrDecoder.write(data);
            if (originalStdErrListener) {
                originalStdErrListener(data);
            }
        };
        const stdOutListener = (data) => {
            stdout += stdoutDecoder.write(data);
            if (originalStdoutListener) {
                originalStdoutListener(data);
            }
        };
        const listeners = Object.assign(Object.assign({}, options === null || options === void 0 ? void 0 : options.listeners), { stdout: stdOutListener, stderr: stdErrListener });
        const exitCode = yield exec(commandLine, args, Object.assign(Object.assign({}, options), { listeners }));
        //flush any remaining characters
        stdout += stdoutDecoder.end();
        stderr += stderrDecoder.end();
        return {
            exitCode,
            stdout,
            stderr
        };
    });
}
//# sourceMappingURL=exec.js.map

/***/ })

/******/ });
/************************************************************************/
/******/ // The module cache
/******/ var __webpack_module_cache__ = {};
/******/ 
/******/ // The require function
/******/ function __nccwpck_require__(moduleId) {
/******/ 	// Check if module is in cache
/******/ 	var cachedModule = __webpack_module_cache__[moduleId];
/******/ 	if (cachedModule !== undefined) {
/******/ 		return cachedModule.exports;
/******/ 	}
/******/ 	// Create a new module (and put it into the cache)
/******/ 	var module = __webpack_module_cache__[moduleId] = {
/******/ 		id: moduleId,
/******/ 		loaded: false,
/******/ 		exports: {}
/******/ 	};
/******/ 
/******/ 	// Execute the module function
/******/ 	var threw = true;
/******/ 	try {
/******/ 		__webpack_modules__[moduleId].call(module.exports, module, module.exports, __nccwpck_require__);
/******/ 		threw = false;
/******/ 	} finally {
/******/ 		if(threw) delete __webpack_module_cache__[moduleId];
/******/ 	}
/******/ 
/******/ 	// Flag the module as loaded
/******/ 	module.loaded = true;
/******/ 
/******/ 	// Return the exports of the module
/******/ 	return module.exports;
/******/ }
/******/ 
/******/ // expose the modules object (__webpack_modules__)
/******/ __nccwpck_require__.m = __webpack_modules__;
/******/ 
/************************************************************************/
/******/ /* webpack/runtime/asset-relocator-loader */
/******/ if (typeof __nccwpck_require__ !== 'undefined') __nccwpck_require__.ab = decodeURIComponent(new URL('.', import.meta.url).pathname).slice(import.meta.url.match(/^file:\/\/\/\w:/) ? 1 : 0, -1) + "/";
/******/ 
/******/ /* webpack/runtime/async module */
/******/ (() => {
/******/ 	var webpackQueues = typeof Symbol === "function" ? Symbol("webpack queues") : "__webpack_queues__";
/******/ 	var webpackExports = typeof Symbol === "function" ? Symbol("webpack exports") : "__webpack_exports__";
/******/ 	var webpackError = typeof Symbol === "function" ? Symbol("webpack error") : "__webpack_error__";
/******/ 	var resolveQueue = (queue) => {
/******/ 		if(queue && queue.d < 1) {
/******/ 			queue.d = 1;
/******/ 			queue.forEach((fn) => (fn.r--));
/******/ 			queue.forEach((fn) => (fn.r-- ? fn.r++ : fn()));
/******/ 		}
/******/ 	}
/******/ 	var wrapDeps = (deps) => (deps.map((dep) => {
/******/ 		if(dep !== null && typeof dep === "object") {
/******/ 			if(dep[webpackQueues]) return dep;
/******/ 			if(dep.then) {
/******/ 				var queue = [];
/******/ 				queue.d = 0;
/******/ 				dep.then((r) => {
/******/ 					obj[webpackExports] = r;
/******/ 					resolveQueue(queue);
/******/ 				}, (e) => {
/******/ 					obj[webpackError] = e;
/******/ 					resolveQueue(queue);
/******/ 				});
/******/ 				var obj = {};
/******/ 				obj[webpackQueues] = (fn) => (fn(queue));
/******/ 				return obj;
/******/ 			}
/******/ 		}
/******/ 		var ret = {};
/******/ 		ret[webpackQueues] = x => {};
/******/ 		ret[webpackExports] = dep;
/******/ 		return ret;
/******/ 	}));
/******/ 	__nccwpck_require__.a = (module, body, hasAwait) => {
/******/ 		var queue;
/******/ 		hasAwait && ((queue = []).d = -1);
/******/ 		var depQueues = new Set();
/******/ 		var exports = module.exports;
/******/ 		var currentDeps;
/******/ 		var outerResolve;
/******/ 		var reject;
/******/ 		var promise = new Promise((resolve, rej) => {
/******/ 			reject = rej;
/******/ 			outerResolve = resolve;
/******/ 		});
/******/ 		promise[webpackExports] = exports;
/******/ 		promise[webpackQueues] = (fn) => (queue && fn(queue), depQueues.forEach(fn), promise["catch"](x => {}));
/******/ 		module.exports = promise;
/******/ 		body((deps) => {
/******/ 			currentDeps = wrapDeps(deps);
/******/ 			var fn;
/******/ 			var getResult = () => (currentDeps.map((d) => {
/******/ 				if(d[webpackError]) throw d[webpackError];
/******/ 				return d[webpackExports];
/******/ 			}))
/******/ 			var promise = new Promise((resolve) => {
/******/ 				fn = () => (resolve(getResult));
/******/ 				fn.r = 0;
/******/ 				var fnQueue = (q) => (q !== queue && !depQueues.has(q) && (depQueues.add(q), q && !q.d && (fn.r++, q.push(fn))));
/******/ 				currentDeps.map((dep) => (dep[webpackQueues](fnQueue)));
/******/ 			});
/******/ 			return fn.r ? promise : getResult();
/******/ 		}, (err) => ((err ? reject(promise[webpackError] = err) : outerResolve(exports)), resolveQueue(queue)));
/******/ 		queue && queue.d < 0 && (queue.d = 0);
/******/ 	};
/******/ })();
/******/ 
/******/ /* webpack/runtime/create fake namespace object */
/******/ (() => {
/******/ 	var getProto = Object.getPrototypeOf ? (obj) => (Object.getPrototypeOf(obj)) : (obj) => (obj.__proto__);
/******/ 	var leafPrototypes;
/******/ 	// create a fake namespace object
/******/ 	// mode & 1: value is a module id, require it
/******/ 	// mode & 2: merge all properties of value into the ns
/******/ 	// mode & 4: return value when already ns object
/******/ 	// mode & 16: return value when it's Promise-like
/******/ 	// mode & 8|1: behave like require
/******/ 	__nccwpck_require__.t = function(value, mode) {
/******/ 		if(mode & 1) value = this(value);
/******/ 		if(mode & 8) return value;
/******/ 		if(typeof value === 'object' && value) {
/******/ 			if((mode & 4) && value.__esModule) return value;
/******/ 			if((mode & 16) && typeof value.then === 'function') return value;
/******/ 		}
/******/ 		var ns = Object.create(null);
/******/ 		__nccwpck_require__.r(ns);
/******/ 		var def = {};
/******/ 		leafPrototypes = leafPrototypes || [null, getProto({}), getProto([]), getProto(getProto)];
/******/ 		for(var current = mode & 2 && value; typeof current == 'object' && !~leafPrototypes.indexOf(current); current = getProto(current)) {
/******/ 			Object.getOwnPropertyNames(current).forEach((key) => (def[key] = () => (value[key])));
/******/ 		}
/******/ 		def['default'] = () => (value);
/******/ 		__nccwpck_require__.d(ns, def);
/******/ 		return ns;
/******/ 	};
/******/ })();
/******/ 
/******/ /* webpack/runtime/define property getters */
/******/ (() => {
/******/ 	// define getter functions for harmony exports
/******/ 	__nccwpck_require__.d = (exports, definition) => {
/******/ 		for(var key in definition) {
/******/ 			if(__nccwpck_require__.o(definition, key) && !__nccwpck_require__.o(exports, key)) {
/******/ 				Object.defineProperty(exports, key, { enumerable: true, get: definition[key] });
/******/ 			}
/******/ 		}
/******/ 	};
/******/ })();
/******/ 
/******/ /* webpack/runtime/ensure chunk */
/******/ (() => {
/******/ 	__nccwpck_require__.f = {};
/******/ 	// This file contains only the entry chunk.
/******/ 	// The chunk loading function for additional chunks
/******/ 	__nccwpck_require__.e = (chunkId) => {
/******/ 		return Promise.all(Object.keys(__nccwpck_require__.f).reduce((promises, key) => {
/******/ 			__nccwpck_require__.f[key](chunkId, promises);
/******/ 			return promises;
/******/ 		}, []));
/******/ 	};
/******/ })();
/******/ 
/******/ /* webpack/runtime/get javascript chunk filename */
/******/ (() => {
/******/ 	// This function allow to reference async chunks
/******/ 	__nccwpck_require__.u = (chunkId) => {
/******/ 		// return url for filenames based on template
/******/ 		return "" + chunkId + ".index.js";
/******/ 	};
/******/ })();
/******/ 
/******/ /* webpack/runtime/hasOwnProperty shorthand */
/******/ (() => {
/******/ 	__nccwpck_require__.o = (obj, prop) => (Object.prototype.hasOwnProperty.call(obj, prop))
/******/ })();
/******/ 
/******/ /* webpack/runtime/make namespace object */
/******/ (() => {
/******/ 	// define __esModule on exports
/******/ 	__nccwpck_require__.r = (exports) => {
/******/ 		if(typeof Symbol !== 'undefined' && Symbol.toStringTag) {
/******/ 			Object.defineProperty(exports, Symbol.toStringTag, { value: 'Module' });
/******/ 		}
/******/ 		Object.defineProperty(exports, '__esModule', { value: true });
/******/ 	};
/******/ })();
/******/ 
/******/ /* webpack/runtime/node module decorator */
/******/ (() => {
/******/ 	__nccwpck_require__.nmd = (module) => {
/******/ 		module.paths = [];
/******/ 		if (!module.children) module.children = [];
/******/ 		return module;
/******/ 	};
/******/ })();
/******/ 
/******/ /* webpack/runtime/import chunk loading */
/******/ (() => {
/******/ 	// no baseURI
/******/ 	
/******/ 	// object to store loaded and loading chunks
/******/ 	// undefined = chunk not loaded, null = chunk preloaded/prefetched
/******/ 	// [resolve, Promise] = chunk loading, 0 = chunk loaded
/******/ 	var installedChunks = {
/******/ 		792: 0
/******/ 	};
/******/ 	
/******/ 	var installChunk = (data) => {
/******/ 		var {ids, modules, runtime} = data;
/******/ 		// add "modules" to the modules object,
/******/ 		// then flag all "ids" as loaded and fire callback
/******/ 		var moduleId, chunkId, i = 0;
/******/ 		for(moduleId in modules) {
/******/ 			if(__nccwpck_require__.o(modules, moduleId)) {
/******/ 				__nccwpck_require__.m[moduleId] = modules[moduleId];
/******/ 			}
/******/ 		}
/******/ 		if(runtime) runtime(__nccwpck_require__);
/******/ 		for(;i < ids.length; i++) {
/******/ 			chunkId = ids[i];
/******/ 			if(__nccwpck_require__.o(installedChunks, chunkId) && installedChunks[chunkId]) {
/******/ 				installedChunks[chunkId][0]();
/******/ 			}
/******/ 			installedChunks[ids[i]] = 0;
/******/ 		}
/******/ 	
/******/ 	}
/******/ 	
/******/ 	__nccwpck_require__.f.j = (chunkId, promises) => {
/******/ 			// import() chunk loading for javascript
/******/ 			var installedChunkData = __nccwpck_require__.o(installedChunks, chunkId) ? installedChunks[chunkId] : undefined;
/******/ 			if(installedChunkData !== 0) { // 0 means "already installed".
/******/ 	
/******/ 				// a Promise means "currently loading".
/******/ 				if(installedChunkData) {
/******/ 					promises.push(installedChunkData[1]);
/******/ 				} else {
/******/ 					if(true) { // all chunks have JS
/******/ 						// setup Promise in chunk cache
/******/ 						var promise = import("./" + __nccwpck_require__.u(chunkId)).then(installChunk, (e) => {
/******/ 							if(installedChunks[chunkId] !== 0) installedChunks[chunkId] = undefined;
/******/ 							throw e;
/******/ 						});
/******/ 						var promise = Promise.race([promise, new Promise((resolve) => (installedChunkData = installedChunks[chunkId] = [resolve]))])
/******/ 						promises.push(installedChunkData[1] = promise);
/******/ 					}
/******/ 				}
/******/ 			}
/******/ 	};
/******/ 	
/******/ 	// no prefetching
/******/ 	
/******/ 	// no preloaded
/******/ 	
/******/ 	// no external install chunk
/******/ 	
/******/ 	// no on chunks loaded
/******/ })();
/******/ 
/************************************************************************/
/******/ 
/******/ // startup
/******/ // Load entry module and return exports
/******/ // This entry module used 'module' so it can't be inlined
/******/ var __webpack_exports__ = __nccwpck_require__(342);
/******/ __webpack_exports__ = await __webpack_exports__;
/******/ 
