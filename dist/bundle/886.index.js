export const id = 886;
export const ids = [886];
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

/***/ 2715:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   Bh: () => (/* binding */ commonFlags),
/* harmony export */   Du: () => (/* binding */ parseCommandLine),
/* harmony export */   HN: () => (/* binding */ colorOf)
/* harmony export */ });
/* harmony import */ var node_util__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(7975);
/* harmony import */ var _nearest_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(3231);
/* harmony import */ var _problems_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(1733);



const commonFlags = {
    color: { description: 'Use colours. This is the default on a terminal where NO_COLOR is not set.' },
    'no-color': { description: 'Use no colours.' },
};
function colorOf(switched) {
    const last = switched.findLast((name) => name === 'color' || name === 'no-color');
    return last === undefined ? undefined : last === 'color';
}
function parseCommandLine(args, flags, problems) {
    const known = Object.keys(flags);
    const options = Object.fromEntries(known.map((name) => [name, { type: flags[name].value === undefined ? 'boolean' : 'string' }]));
    const all = withBareValues(args, flags);
    const { tokens } = (0,node_util__WEBPACK_IMPORTED_MODULE_0__.parseArgs)({ args: all, options, strict: false, allowPositionals: true, tokens: true });
    const report = (name, fault) => {
        problems.push((0,_problems_js__WEBPACK_IMPORTED_MODULE_2__/* .problem */ .CC)({ kind: 'input', name: name.slice(0, 64) }, undefined, fault));
    };
    const given = [];
    const switched = [];
    const rest = [];
    let valueOfUnknown = -1;
    for (const token of tokens) {
        if (token.kind === 'positional') {
            if (token.index !== valueOfUnknown)
                rest.push(token.value);
        }
        else if (token.kind === 'option') {
            const { name, rawName } = token;
            const flag = known.find((one) => one === name);
            if (!rawName.startsWith('--'))
                report(all[token.index] ?? rawName, { code: 'argument-unexpected' });
            else if (flag === undefined) {
                report(name, { code: 'unknown-input', key: name.slice(0, 64), nearest: (0,_nearest_js__WEBPACK_IMPORTED_MODULE_1__/* .nearest */ .p)(name, known), known });
                if (token.value === undefined)
                    valueOfUnknown = token.index + 1;
            }
            else if (flags[flag].value === undefined)
                switched.push(flag);
            else if (token.value === undefined)
                report(name, { code: 'flag-value-missing' });
            else
                given.push({ name: flag, value: token.value });
        }
    }
    return { given, switched, rest };
}
function withBareValues(args, flags) {
    return args.map((arg, at) => {
        const bare = arg.startsWith('--') && Object.hasOwn(flags, arg.slice(2)) ? flags[arg.slice(2)]?.bare : undefined;
        const next = args[at + 1];
        return bare === undefined || (next !== undefined && !next.startsWith('--')) ? arg : `${arg}=${bare}`;
    });
}


/***/ }),

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

/***/ 792:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   Jd: () => (/* binding */ manifestFlags),
/* harmony export */   tR: () => (/* binding */ readManifestFlags),
/* harmony export */   v2: () => (/* binding */ readRunnerManifestInputs)
/* harmony export */ });
/* harmony import */ var _parsed_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(3474);
/* harmony import */ var _command_line_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(2715);
/* harmony import */ var _commit_input_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(8422);
/* harmony import */ var _problems_js__WEBPACK_IMPORTED_MODULE_4__ = __webpack_require__(1733);
/* harmony import */ var _runner_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(407);





async function readRunnerManifestInputs(environment) {
    const problems = [];
    const runner = await (0,_runner_js__WEBPACK_IMPORTED_MODULE_1__/* .readRunner */ .fY)(environment, ['GITHUB_OUTPUT'], problems);
    const [path, out, text] = ['PATH', 'OUT', 'COMMIT'].map((name) => (0,_runner_js__WEBPACK_IMPORTED_MODULE_1__/* .given */ .gI)(environment[`INPUT_${name}`]));
    if (path === undefined)
        problems.push(missing('path'));
    if (out === undefined)
        problems.push(missing('out'));
    const commit = runner && (0,_commit_input_js__WEBPACK_IMPORTED_MODULE_2__/* .readCommitInput */ .s)({ event: runner.event, environment }, text, problems);
    if (problems.length > 0 || path === undefined || out === undefined)
        return (0,_parsed_js__WEBPACK_IMPORTED_MODULE_3__/* .refused */ .J)(...problems);
    return (0,_parsed_js__WEBPACK_IMPORTED_MODULE_3__/* .parsed */ .Y)({ folder: path, out, commit: commit?.commit, ...runOf(environment) });
}
const missing = (name) => (0,_problems_js__WEBPACK_IMPORTED_MODULE_4__/* .problem */ .CC)({ kind: 'input', name }, undefined, { code: 'missing', what: name });
const manifestFlags = {
    out: { value: 'FILE', description: 'Write the manifest to FILE. It is printed by default.' },
    commit: {
        value: 'SHA',
        description: 'The commit that the build was made from, as a full lower-case id. Defaults to the commit that is checked out here, and must be the same if both are known.',
    },
    ..._command_line_js__WEBPACK_IMPORTED_MODULE_0__/* .commonFlags */ .Bh,
};
function readManifestFlags(args, environment) {
    const problems = [];
    const texts = new Map();
    const report = (name, fault) => {
        problems.push((0,_problems_js__WEBPACK_IMPORTED_MODULE_4__/* .problem */ .CC)({ kind: 'input', name: name.slice(0, 64) }, undefined, fault));
    };
    const { given: flagged, rest: folders } = (0,_command_line_js__WEBPACK_IMPORTED_MODULE_0__/* .parseCommandLine */ .Du)(args, manifestFlags, problems);
    for (const { name, value } of flagged) {
        if (value === '')
            report(name, { code: 'flag-value-missing' });
        else if (texts.has(name))
            report(name, { code: 'flag-twice' });
        else
            texts.set(name, value);
    }
    const [folder, extra] = folders;
    if (extra !== undefined)
        report(extra, { code: 'argument-unexpected' });
    if (folder === undefined && problems.length === 0)
        report('DIR', { code: 'missing', what: 'DIR' });
    const text = texts.get('commit');
    const commit = text === undefined ? undefined : (0,_commit_input_js__WEBPACK_IMPORTED_MODULE_2__/* .readCommitInput */ .s)({ event: undefined, environment }, text, problems);
    if (problems.length > 0 || folder === undefined)
        return (0,_parsed_js__WEBPACK_IMPORTED_MODULE_3__/* .refused */ .J)(...problems);
    return (0,_parsed_js__WEBPACK_IMPORTED_MODULE_3__/* .parsed */ .Y)({ folder, out: texts.get('out'), commit: commit?.commit, ...runOf(environment) });
}
function runOf({ GITHUB_REPOSITORY: repository = '', GITHUB_RUN_ID: run = '' }) {
    return {
        repository: /^[\w.-]+\/[\w.-]+$/.test(repository) ? repository : undefined,
        run: /^\d{1,20}$/.test(run) ? run : undefined,
    };
}


/***/ }),

/***/ 3231:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   o: () => (/* binding */ allNear),
/* harmony export */   p: () => (/* binding */ nearest)
/* harmony export */ });
/* harmony import */ var fastest_levenshtein__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(1916);

function nearest(word, known) {
    if (known.length === 0 || word.length > 64)
        return undefined;
    const best = (0,fastest_levenshtein__WEBPACK_IMPORTED_MODULE_0__/* .closest */ .kp)(word.toLowerCase(), known);
    return (0,fastest_levenshtein__WEBPACK_IMPORTED_MODULE_0__/* .distance */ .Io)(word.toLowerCase(), best.toLowerCase()) <= Math.max(1, Math.floor(best.length / 3)) ? best : undefined;
}
function allNear(word, known, max) {
    const typed = word.toLowerCase().slice(0, 64);
    if (typed === '')
        return [];
    return known
        .map((name) => {
        const own = name.slice(name.indexOf('/') + 1);
        const apart = Math.min((0,fastest_levenshtein__WEBPACK_IMPORTED_MODULE_0__/* .distance */ .Io)(typed, name), (0,fastest_levenshtein__WEBPACK_IMPORTED_MODULE_0__/* .distance */ .Io)(typed, own));
        return {
            name,
            apart: name.includes(typed) ? Math.min(apart, 1) : apart,
            limit: Math.max(2, Math.floor(own.length / 3)),
        };
    })
        .filter(({ apart, limit }) => apart <= limit)
        .toSorted((a, b) => a.apart - b.apart)
        .slice(0, max)
        .map(({ name }) => name);
}


/***/ }),

/***/ 1733:
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

/***/ 5495:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   C: () => (/* binding */ errorCode),
/* harmony export */   s: () => (/* binding */ readWorkspaceFile)
/* harmony export */ });
/* harmony import */ var node_fs__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(3024);
/* harmony import */ var node_path__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(6760);


async function readWorkspaceFile(path, workspace, maxBytes) {
    const contents = (0,node_path__WEBPACK_IMPORTED_MODULE_1__.normalize)(path);
    if ((0,node_path__WEBPACK_IMPORTED_MODULE_1__.isAbsolute)(path))
        return { kind: 'outside', by: 'absolute' };
    if (contents === '..' || contents.startsWith(`..${node_path__WEBPACK_IMPORTED_MODULE_1__.sep}`))
        return { kind: 'outside', by: 'parent' };
    try {
        const root = node_fs__WEBPACK_IMPORTED_MODULE_0__.realpathSync.native(workspace);
        const real = node_fs__WEBPACK_IMPORTED_MODULE_0__.realpathSync.native((0,node_path__WEBPACK_IMPORTED_MODULE_1__.join)(workspace, contents));
        const within = (0,node_path__WEBPACK_IMPORTED_MODULE_1__.relative)(root, real);
        if (within === '..' || within.startsWith(`..${node_path__WEBPACK_IMPORTED_MODULE_1__.sep}`) || (0,node_path__WEBPACK_IMPORTED_MODULE_1__.isAbsolute)(within))
            return { kind: 'outside', by: 'link' };
        const found = (0,node_fs__WEBPACK_IMPORTED_MODULE_0__.statSync)(real);
        if (!found.isFile())
            return { kind: 'not-a-file' };
        if (found.size > maxBytes)
            return { kind: 'too-large', amount: found.size };
        const text = new TextDecoder('utf-8', { fatal: true }).decode((0,node_fs__WEBPACK_IMPORTED_MODULE_0__.readFileSync)(real));
        return { kind: 'text', path: contents.split(node_path__WEBPACK_IMPORTED_MODULE_1__.sep).join('/'), text };
    }
    catch (error) {
        const reason = errorCode(error);
        if (reason === 'ERR_ENCODING_INVALID_ENCODED_DATA')
            return { kind: 'not-utf8' };
        return reason === 'ENOENT' ? { kind: 'missing' } : { kind: 'unreadable', reason };
    }
}
const errorCode = (error) => typeof error === 'object' && error !== null && 'code' in error ? String(error.code) : 'unknown';


/***/ }),

/***/ 886:
/***/ ((__webpack_module__, __webpack_exports__, __webpack_require__) => {

__webpack_require__.a(__webpack_module__, async (__webpack_handle_async_dependencies__, __webpack_async_result__) => { try {
__webpack_require__.r(__webpack_exports__);
/* harmony import */ var _inputs_manifest_inputs_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(792);

const environment = process.env;
async function main() {
    const inputs = await (0,_inputs_manifest_inputs_js__WEBPACK_IMPORTED_MODULE_0__/* .readRunnerManifestInputs */ .v2)(environment);
    if (!inputs.ok)
        return refuse(inputs.problems);
    const { folder, out, ...origins } = inputs.value;
    const { resolve } = await Promise.resolve(/* import() */).then(__webpack_require__.t.bind(__webpack_require__, 6760, 19));
    const at = (path) => resolve(environment.GITHUB_WORKSPACE ?? '', path);
    const file = at(out);
    const { judgeWorktree, readWorktree } = await __webpack_require__.e(/* import() */ 5705).then(__webpack_require__.bind(__webpack_require__, 5705));
    const workspace = resolve(environment.GITHUB_WORKSPACE ?? '');
    const worktree = await readWorktree({ folder: at(folder), workspace, out: file, environment });
    const source = worktree.ok ? judgeWorktree(worktree.value, origins.commit) : worktree;
    if (!source.ok) {
        const place = { kind: 'input', name: 'commit' };
        return refuse(source.problems.map((fault) => ({ place, value: undefined, fault })));
    }
    const { writeManifest } = await __webpack_require__.e(/* import() */ 7185).then(__webpack_require__.bind(__webpack_require__, 7185));
    const written = await writeManifest(at(folder), { ...origins, ...source.value }, file);
    if (!written.ok) {
        const place = { kind: 'input', name: 'path' };
        return refuse(written.problems.map((fault) => ({ place, value: folder, fault })));
    }
    const { tellManifest } = await __webpack_require__.e(/* import() */ 9429).then(__webpack_require__.bind(__webpack_require__, 9429));
    tellManifest({ ...written.value, dirty: source.value.dirty }, file);
    process.exitCode = 0;
}
async function refuse(problems) {
    const { tellProblems } = await Promise.all(/* import() */[__webpack_require__.e(1000), __webpack_require__.e(3745), __webpack_require__.e(9933)]).then(__webpack_require__.bind(__webpack_require__, 2314));
    await tellProblems(problems, undefined);
}
process.exitCode = 1;
try {
    await main();
}
catch (bug) {
    process.exitCode = 1;
    const { tellBug } = await __webpack_require__.e(/* import() */ 9315).then(__webpack_require__.bind(__webpack_require__, 1696));
    await tellBug(bug);
}

__webpack_async_result__();
} catch(e) { __webpack_async_result__(e); } }, 1);

/***/ }),

/***/ 2774:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   Dn: () => (/* binding */ isExpected),
/* harmony export */   JP: () => (/* binding */ linkNames),
/* harmony export */   g_: () => (/* binding */ proofs),
/* harmony export */   mJ: () => (/* binding */ commitSha)
/* harmony export */ });
const linkNames = ['source', 'build', 'runtime', 'route', 'auth'];
const proofs = ['claimed', 'identified', 'hashed', 'attested'];
function commitSha(text) {
    return /^(?:[0-9a-f]{40}|[0-9a-f]{64})$/.test(text) && !/^0+$/.test(text) ? text : undefined;
}
const isExpected = (status, { codes, classes }) => codes.includes(status) || classes.includes(Math.floor(status / 100));


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


/***/ })

};
