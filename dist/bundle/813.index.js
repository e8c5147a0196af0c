export const id = 813;
export const ids = [813,492,705,185];
export const modules = {

/***/ 9813:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

__webpack_require__.r(__webpack_exports__);
/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   runManifest: () => (/* binding */ runManifest)
/* harmony export */ });
/* harmony import */ var node_path__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(6760);
/* harmony import */ var _inputs_manifest_asked_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(4933);
/* harmony import */ var _origin_manifest_worktree_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(5705);
/* harmony import */ var _origin_manifest_write_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(7185);
/* harmony import */ var _reporters_escape_js__WEBPACK_IMPORTED_MODULE_4__ = __webpack_require__(8607);
/* harmony import */ var _reporters_terminal_js__WEBPACK_IMPORTED_MODULE_5__ = __webpack_require__(7678);
/* harmony import */ var _reporters_wording_worktree_js__WEBPACK_IMPORTED_MODULE_7__ = __webpack_require__(7652);
/* harmony import */ var _verify_js__WEBPACK_IMPORTED_MODULE_6__ = __webpack_require__(5682);








async function runManifest(words) {
    const asked = (0,_inputs_manifest_asked_js__WEBPACK_IMPORTED_MODULE_1__/* .manifestOfWords */ .K)(words, process.env);
    if (!asked.ok)
        return refuse(asked.problems);
    const { folder, out, ...origins } = asked.value;
    const workspace = process.cwd();
    const file = out === undefined ? undefined : (0,node_path__WEBPACK_IMPORTED_MODULE_0__.resolve)(out);
    const worktree = await (0,_origin_manifest_worktree_js__WEBPACK_IMPORTED_MODULE_2__.readWorktree)({ folder: (0,node_path__WEBPACK_IMPORTED_MODULE_0__.resolve)(folder), workspace, out: file, environment: process.env });
    const source = worktree.ok ? (0,_origin_manifest_worktree_js__WEBPACK_IMPORTED_MODULE_2__.judgeWorktree)(worktree.value, origins.commit) : worktree;
    if (!source.ok) {
        const place = { kind: 'input', name: 'commit' };
        return refuse(source.problems.map((fault) => ({ place, value: undefined, fault })));
    }
    const written = await (0,_origin_manifest_write_js__WEBPACK_IMPORTED_MODULE_3__.writeManifest)(folder, { ...origins, ...source.value }, out ?? 1);
    if (!written.ok) {
        const place = { kind: 'input', name: 'DIR' };
        return refuse(written.problems.map((fault) => ({ place, value: folder, fault })));
    }
    const { dirty } = source.value;
    if (dirty !== undefined)
        process.stderr.write(`Warning: ${(0,_reporters_escape_js__WEBPACK_IMPORTED_MODULE_4__/* .inText */ .tg)((0,_reporters_wording_worktree_js__WEBPACK_IMPORTED_MODULE_7__/* .wordDirtyBuild */ .R)(dirty))}.\n`);
    if (out === undefined)
        await print(written.value.text);
    return 0;
}
const print = (text) => new Promise((done) => process.stdout.write(text, () => done()));
function refuse(problems) {
    process.stderr.write((0,_reporters_terminal_js__WEBPACK_IMPORTED_MODULE_5__/* .renderProblems */ .x8)(problems, (0,_verify_js__WEBPACK_IMPORTED_MODULE_6__.wantsColor)(undefined)));
    return 64;
}


/***/ }),

/***/ 4933:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   K: () => (/* binding */ manifestOfWords),
/* harmony export */   P: () => (/* binding */ manifestOfRunner)
/* harmony export */ });
/* harmony import */ var _parsed_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(3474);
/* harmony import */ var _commit_asked_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(1497);
/* harmony import */ var _mistakes_js__WEBPACK_IMPORTED_MODULE_4__ = __webpack_require__(9416);
/* harmony import */ var _nearest_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(3231);
/* harmony import */ var _runner_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(407);





async function manifestOfRunner(environment) {
    const problems = [];
    const runner = await (0,_runner_js__WEBPACK_IMPORTED_MODULE_1__/* .readRunner */ .f)(environment, ['GITHUB_OUTPUT'], problems);
    const [path, out, text] = ['PATH', 'OUT', 'COMMIT'].map((name) => (0,_runner_js__WEBPACK_IMPORTED_MODULE_1__/* .given */ .g)(environment[`INPUT_${name}`]));
    if (path === undefined)
        problems.push(missing('path'));
    if (out === undefined)
        problems.push(missing('out'));
    const commit = runner && (0,_commit_asked_js__WEBPACK_IMPORTED_MODULE_2__/* .readAskedCommit */ .C)({ event: runner.event, environment }, text, problems);
    if (problems.length > 0 || path === undefined || out === undefined)
        return (0,_parsed_js__WEBPACK_IMPORTED_MODULE_3__/* .refused */ .J)(...problems);
    return (0,_parsed_js__WEBPACK_IMPORTED_MODULE_3__/* .parsed */ .Y)({ folder: path, out, commit: commit?.commit, ...runOf(environment) });
}
const missing = (name) => (0,_mistakes_js__WEBPACK_IMPORTED_MODULE_4__/* .problem */ .CC)({ kind: 'input', name }, undefined, { code: 'missing', what: name });
const flags = ['out', 'commit'];
function manifestOfWords(words, environment) {
    const problems = [];
    const folders = [];
    const texts = new Map();
    const wrong = (name, fault) => {
        problems.push((0,_mistakes_js__WEBPACK_IMPORTED_MODULE_4__/* .problem */ .CC)({ kind: 'input', name: name.slice(0, 64) }, undefined, fault));
    };
    const queue = [...words];
    for (let word = queue.shift(); word !== undefined; word = queue.shift()) {
        const [, name = '', inline] = /^--([a-z-]+)(?:=(.*))?$/s.exec(word) ?? [];
        const flag = flags.find((one) => one === name);
        if (word === '--')
            folders.push(...queue.splice(0));
        else if (!word.startsWith('-'))
            folders.push(word);
        else if (name === 'color' || name === 'no-color')
            continue;
        else if (flag === undefined)
            wrong(name || word, { code: 'unknown-input', key: name || word, nearest: (0,_nearest_js__WEBPACK_IMPORTED_MODULE_0__/* .nearest */ .p)(name, flags), known: flags });
        else {
            const value = inline ?? queue.shift();
            if (value === undefined || value === '')
                wrong(flag, { code: 'flag-value-missing' });
            else if (texts.has(flag))
                wrong(flag, { code: 'flag-twice' });
            else
                texts.set(flag, value);
        }
    }
    const [folder, extra] = folders;
    if (extra !== undefined)
        wrong(extra, { code: 'word-unexpected' });
    if (folder === undefined && problems.length === 0)
        wrong('DIR', { code: 'missing', what: 'DIR' });
    const text = texts.get('commit');
    const commit = text === undefined ? undefined : (0,_commit_asked_js__WEBPACK_IMPORTED_MODULE_2__/* .readAskedCommit */ .C)({ event: undefined, environment }, text, problems);
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

/***/ 4558:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   Ag: () => (/* binding */ readObject),
/* harmony export */   Mc: () => (/* binding */ entriesOf),
/* harmony export */   Wn: () => (/* binding */ pointer),
/* harmony export */   fK: () => (/* binding */ valueAt)
/* harmony export */ });
/* harmony import */ var _parsed_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(3474);
/* harmony import */ var _wire_json_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(143);
/* harmony import */ var _path_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(2655);



function readObject(text) {
    try {
        const value = JSON.parse(text);
        const entries = entriesOf(value);
        if (entries === undefined)
            return (0,_parsed_js__WEBPACK_IMPORTED_MODULE_0__/* .refused */ .J)({ code: 'manifest-unrecognised' });
        const twice = (0,_wire_json_js__WEBPACK_IMPORTED_MODULE_1__/* .keyTwice */ .Q)(text, value);
        return twice === undefined ? (0,_parsed_js__WEBPACK_IMPORTED_MODULE_0__/* .parsed */ .Y)(entries) : (0,_parsed_js__WEBPACK_IMPORTED_MODULE_0__/* .refused */ .J)({ code: 'manifest-path-twice', path: (0,_path_js__WEBPACK_IMPORTED_MODULE_2__/* .bounded */ .Mm)(twice) });
    }
    catch {
        return (0,_parsed_js__WEBPACK_IMPORTED_MODULE_0__/* .refused */ .J)({ code: 'manifest-not-json' });
    }
}
const entriesOf = (value) => typeof value === 'object' && value !== null && !Array.isArray(value) ? Object.entries(value) : undefined;
const valueAt = (entries, key) => entries.find(([name]) => name === key)?.[1];
const pointer = (...keys) => (0,_path_js__WEBPACK_IMPORTED_MODULE_2__/* .bounded */ .Mm)(keys.map((key) => `/${key.replaceAll('~', '~0').replaceAll('/', '~1')}`).join(''));


/***/ }),

/***/ 6612:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   a: () => (/* binding */ inOrder),
/* harmony export */   o: () => (/* binding */ digestOf)
/* harmony export */ });
/* harmony import */ var node_crypto__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(7598);

const inOrder = (files) => files.toSorted((a, b) => (a.path < b.path ? -1 : a.path > b.path ? 1 : 0));
function digestOf(files) {
    const lines = inOrder(files).map((file) => `${lineOf(file)}\n`);
    return `sha256:${(0,node_crypto__WEBPACK_IMPORTED_MODULE_0__.hash)('sha256', lines.join(''))}`;
}
function lineOf(file) {
    const path = JSON.stringify(file.path);
    if ('sha256' in file)
        return `[${path},"${file.sha256}"]`;
    return 'link' in file ? `[${path},${JSON.stringify({ link: file.link })}]` : `[${path}]`;
}


/***/ }),

/***/ 282:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   NP: () => (/* binding */ isOwn),
/* harmony export */   UU: () => (/* binding */ name),
/* harmony export */   jU: () => (/* binding */ readOwn),
/* harmony export */   wQ: () => (/* binding */ schema)
/* harmony export */ });
/* harmony import */ var _chain_plan_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(2996);
/* harmony import */ var _parsed_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(3474);
/* harmony import */ var _json_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(4558);
/* harmony import */ var _path_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(2655);




const schema = 1;
const name = 'runtime-drift-manifest';
const isOwn = (entries) => (0,_json_js__WEBPACK_IMPORTED_MODULE_0__/* .valueAt */ .fK)(entries, 'name') === name;
const keys = ['schema', 'name', 'commit', 'dirty', 'repository', 'run', 'files'];
function readOwn(entries) {
    const version = (0,_json_js__WEBPACK_IMPORTED_MODULE_0__/* .valueAt */ .fK)(entries, 'schema');
    if (typeof version === 'number' && version > schema)
        return (0,_parsed_js__WEBPACK_IMPORTED_MODULE_1__/* .refused */ .J)({ code: 'manifest-newer', schema: version });
    const listed = (0,_json_js__WEBPACK_IMPORTED_MODULE_0__/* .entriesOf */ .Mc)((0,_json_js__WEBPACK_IMPORTED_MODULE_0__/* .valueAt */ .fK)(entries, 'files'));
    const faults = [
        ...entries.filter(([key]) => !keys.includes(key)).map(([key]) => malformed(key)),
        ...(version === schema ? [] : [malformed('schema')]),
        ...['repository', 'run'].filter((key) => !isText((0,_json_js__WEBPACK_IMPORTED_MODULE_0__/* .valueAt */ .fK)(entries, key))).map((key) => malformed(key)),
        ...(listed === undefined ? [malformed('files')] : []),
    ];
    const commit = readCommit((0,_json_js__WEBPACK_IMPORTED_MODULE_0__/* .valueAt */ .fK)(entries, 'commit'));
    if (!commit.ok)
        faults.push(...commit.problems);
    const dirty = readDirty((0,_json_js__WEBPACK_IMPORTED_MODULE_0__/* .valueAt */ .fK)(entries, 'dirty'));
    if (!dirty.ok)
        faults.push(...dirty.problems);
    const files = [];
    const links = [];
    for (const [key, value] of listed ?? []) {
        const entry = readEntry(key, value);
        if (!entry.ok)
            faults.push(...entry.problems);
        else if ('link' in entry.value)
            links.push(entry.value);
        else
            files.push(entry.value);
    }
    if (faults.length > 0 || !commit.ok || !dirty.ok)
        return (0,_parsed_js__WEBPACK_IMPORTED_MODULE_1__/* .refused */ .J)(...faults);
    return (0,_parsed_js__WEBPACK_IMPORTED_MODULE_1__/* .parsed */ .Y)({ commit: commit.value, ...(dirty.value === undefined ? {} : { dirty: dirty.value }), files, links });
}
const malformed = (...path) => ({ code: 'manifest-malformed', at: (0,_json_js__WEBPACK_IMPORTED_MODULE_0__/* .pointer */ .Wn)(...path) });
const isText = (value) => value === undefined || (typeof value === 'string' && value.length <= 1024 && !/\p{Cc}/u.test(value));
function readCommit(said) {
    if (said === undefined)
        return (0,_parsed_js__WEBPACK_IMPORTED_MODULE_1__/* .parsed */ .Y)(undefined);
    if (typeof said !== 'string')
        return (0,_parsed_js__WEBPACK_IMPORTED_MODULE_1__/* .refused */ .J)(malformed('commit'));
    const commit = (0,_chain_plan_js__WEBPACK_IMPORTED_MODULE_2__/* .commitSha */ .m)(said);
    return commit === undefined ? (0,_parsed_js__WEBPACK_IMPORTED_MODULE_1__/* .refused */ .J)({ code: 'manifest-commit', said: (0,_path_js__WEBPACK_IMPORTED_MODULE_3__/* .bounded */ .Mm)(said) }) : (0,_parsed_js__WEBPACK_IMPORTED_MODULE_1__/* .parsed */ .Y)(commit);
}
function readDirty(said) {
    if (said === undefined)
        return (0,_parsed_js__WEBPACK_IMPORTED_MODULE_1__/* .parsed */ .Y)(undefined);
    const entries = (0,_json_js__WEBPACK_IMPORTED_MODULE_0__/* .entriesOf */ .Mc)(said) ?? [];
    const [total, paths] = [(0,_json_js__WEBPACK_IMPORTED_MODULE_0__/* .valueAt */ .fK)(entries, 'total'), (0,_json_js__WEBPACK_IMPORTED_MODULE_0__/* .valueAt */ .fK)(entries, 'paths')];
    const isCount = typeof total === 'number' && Number.isSafeInteger(total) && total > 0;
    const named = Array.isArray(paths)
        ? paths.filter((path) => typeof path === 'string' && path !== '' && isText(path))
        : [];
    const isWhole = Array.isArray(paths) && named.length === paths.length && named.length > 0 && named.length <= 100;
    if (entries.length !== 2 || !isCount || !isWhole)
        return (0,_parsed_js__WEBPACK_IMPORTED_MODULE_1__/* .refused */ .J)(malformed('dirty'));
    return (0,_parsed_js__WEBPACK_IMPORTED_MODULE_1__/* .parsed */ .Y)({ total, paths: named });
}
function readEntry(key, value) {
    const path = (0,_path_js__WEBPACK_IMPORTED_MODULE_3__/* .readPath */ .G7)(key);
    if (!path.ok)
        return path;
    const entry = (0,_json_js__WEBPACK_IMPORTED_MODULE_0__/* .entriesOf */ .Mc)(value);
    const { sum, size, link } = fieldsOf(entry ?? []);
    const isLink = entry?.length === 1 && typeof link === 'string' && link !== '' && !/(?![\t\n\r])\p{Cc}/u.test(link);
    if (isLink)
        return (0,_parsed_js__WEBPACK_IMPORTED_MODULE_1__/* .parsed */ .Y)({ path: path.value, link });
    const other = entry?.find(([one]) => /^(?:md5|sha1|sha224|sha384|sha512|hash)$/i.test(one))?.[1];
    const wrong = typeof sum === 'string' ? sum : other;
    if (typeof wrong === 'string' && !/^[0-9a-f]{64}$/.test(wrong))
        return (0,_parsed_js__WEBPACK_IMPORTED_MODULE_1__/* .refused */ .J)({ code: 'manifest-hash', path: (0,_path_js__WEBPACK_IMPORTED_MODULE_3__/* .bounded */ .Mm)(key), digits: wrong.length });
    const isWhole = typeof size === 'number' && Number.isSafeInteger(size) && size >= 0;
    if (typeof sum !== 'string' || !isWhole || entry?.length !== 2)
        return (0,_parsed_js__WEBPACK_IMPORTED_MODULE_1__/* .refused */ .J)(malformed('files', key));
    return (0,_parsed_js__WEBPACK_IMPORTED_MODULE_1__/* .parsed */ .Y)({ path: path.value, sha256: sum });
}
function fieldsOf(entry) {
    const fields = {};
    for (const [key, value] of entry)
        if (key === 'sha256')
            fields.sum = value;
        else if (key === 'size')
            fields.size = value;
        else if (key === 'link')
            fields.link = value;
    return fields;
}


/***/ }),

/***/ 2655:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   G7: () => (/* binding */ readPath),
/* harmony export */   Mm: () => (/* binding */ bounded),
/* harmony export */   g0: () => (/* binding */ clashes)
/* harmony export */ });
/* harmony import */ var _parsed_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(3474);

const longestPath = 4096;
const longestName = 255;
const shown = 200;
const bounded = (text) => (text.length > shown ? `${text.slice(0, shown)}…` : text);
function readPath(text) {
    if (isPlain(text))
        return (0,_parsed_js__WEBPACK_IMPORTED_MODULE_0__/* .parsed */ .Y)(text);
    const names = text.split('/').filter((name) => name !== '' && name !== '.');
    const reason = reasonAgainst(text, names);
    return reason === undefined
        ? (0,_parsed_js__WEBPACK_IMPORTED_MODULE_0__/* .parsed */ .Y)(names.join('/'))
        : (0,_parsed_js__WEBPACK_IMPORTED_MODULE_0__/* .refused */ .J)({ code: 'manifest-path', path: bounded(text), reason });
}
const isPlain = (text) => text.length <= longestName && /^(?:[\w-][\w.-]*\/)*[\w-][\w.-]*$/.test(text) && !text.includes('__proto__');
function reasonAgainst(text, names) {
    if (!text.isWellFormed())
        return 'not-unicode';
    if (/(?![\t\n\r])\p{Cc}/u.test(text))
        return 'control-character';
    if (text.startsWith('/') || /^[A-Za-z]:[\\/]/.test(text) || text.startsWith('\\\\'))
        return 'absolute';
    if (names.flatMap((name) => name.split('\\')).includes('..'))
        return 'parent';
    if (names.length === 0)
        return 'empty';
    if (text.endsWith('/') || text.endsWith('/.'))
        return 'directory';
    if (names.includes('__proto__'))
        return 'reserved';
    if (Buffer.byteLength(text) > longestPath || names.some((name) => Buffer.byteLength(name) > longestName))
        return 'too-long';
    return undefined;
}
function clashes(paths) {
    const known = new Set(paths);
    const twice = paths.filter((path, at) => path === paths[at - 1]);
    const below = [...known].filter((path) => ancestors(path).some((above) => known.has(above)));
    return [
        ...twice.map((path) => ({ code: 'manifest-path-twice', path: bounded(path) })),
        ...below.map((path) => ({ code: 'manifest-path', path: bounded(path), reason: 'below-a-file' })),
    ];
}
function ancestors(path) {
    const found = [];
    for (let at = path.indexOf('/'); at !== -1; at = path.indexOf('/', at + 1))
        found.push(path.slice(0, at));
    return found;
}


/***/ }),

/***/ 9492:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

// ESM COMPAT FLAG
__webpack_require__.r(__webpack_exports__);

// EXPORTS
__webpack_require__.d(__webpack_exports__, {
  mostBytes: () => (/* binding */ mostBytes),
  readManifest: () => (/* binding */ readManifest)
});

// EXTERNAL MODULE: ./lib/parsed.js
var parsed = __webpack_require__(3474);
// EXTERNAL MODULE: external "node:path"
var external_node_path_ = __webpack_require__(6760);
// EXTERNAL MODULE: ./lib/origin/manifest/json.js
var json = __webpack_require__(4558);
// EXTERNAL MODULE: ./lib/origin/manifest/path.js
var manifest_path = __webpack_require__(2655);
;// CONCATENATED MODULE: ./lib/origin/manifest/bundler.js




function bundlerOf(entries, hint) {
    const values = entries.map(([, value]) => value);
    if (external_node_path_.posix.basename(hint) === 'mix-manifest.json')
        return 'mix';
    if (values.some((value) => typeof (0,json/* valueAt */.fK)((0,json/* entriesOf */.Mc)(value) ?? [], 'file') === 'string'))
        return 'vite';
    return values.some((value) => typeof value === 'string') || hint.endsWith('manifest.json') ? 'webpack' : undefined;
}
function readBundler(entries, bundler) {
    const faults = [];
    const paths = entries.flatMap(([key, value]) => {
        const named = bundler === 'vite' ? namedByVite(value) : [value];
        return named.flatMap((name) => {
            if (typeof name !== 'string') {
                faults.push({ code: 'manifest-malformed', at: (0,json/* pointer */.Wn)(key) });
                return [];
            }
            const path = bundler === 'vite' ? (0,manifest_path/* readPath */.G7)(name) : readUrlPath(name);
            if (!path.ok)
                faults.push(...path.problems);
            return path.ok ? [path.value] : [];
        });
    });
    return faults.length > 0 ? (0,parsed/* refused */.J)(...faults) : (0,parsed/* parsed */.Y)([...new Set(paths)].map((path) => ({ path })));
}
function namedByVite(chunk) {
    const entries = (0,json/* entriesOf */.Mc)(chunk) ?? [];
    const lists = ['css', 'assets'].map((key) => (0,json/* valueAt */.fK)(entries, key)).filter((list) => list !== undefined);
    return [(0,json/* valueAt */.fK)(entries, 'file'), ...lists.flat()];
}
function readUrlPath(text) {
    if (/^(?:[a-z][a-z0-9+.-]*:)?\/\//i.test(text))
        return (0,parsed/* refused */.J)({ code: 'manifest-path', path: (0,manifest_path/* bounded */.Mm)(text), reason: 'url' });
    return (0,manifest_path/* readPath */.G7)(text.replace(/[?#].*$/s, '').replace(/^\//, ''));
}

// EXTERNAL MODULE: ./lib/origin/manifest/list.js
var list = __webpack_require__(6612);
// EXTERNAL MODULE: ./lib/origin/manifest/own.js
var manifest_own = __webpack_require__(282);
;// CONCATENATED MODULE: ./lib/origin/manifest/sums.js


const usual = /^(\\?)([0-9A-Fa-f]{8,}) [ *](.+)$/s;
const tagged = /^(\\?)[A-Z0-9-]+ \((.+)\) = ([0-9A-Fa-f]+)$/s;
function isSums(text) {
    const first = linesOf(text).find(({ line }) => isSum(line));
    return first !== undefined && read(first.line) !== undefined;
}
function readSums(text) {
    const faults = [];
    const files = linesOf(text).flatMap(({ line, number }) => {
        if (!isSum(line))
            return [];
        const found = read(line);
        if (found === undefined)
            faults.push({ code: 'manifest-malformed', at: `line ${number}` });
        else if (found.sum.length !== 64)
            faults.push({ code: 'manifest-hash', path: (0,manifest_path/* bounded */.Mm)(found.path), digits: found.sum.length });
        else {
            const path = (0,manifest_path/* readPath */.G7)(found.path);
            if (path.ok)
                return [{ path: path.value, sha256: found.sum.toLowerCase() }];
            faults.push(...path.problems);
        }
        return [];
    });
    return faults.length > 0 ? (0,parsed/* refused */.J)(...faults) : (0,parsed/* parsed */.Y)(files);
}
const isSum = (line) => line !== '' && !line.startsWith('#');
function linesOf(text) {
    const lines = text.split('\n');
    const ended = lines.filter((line) => line !== '');
    const windows = ended.length > 0 && ended.every((line) => line.endsWith('\r'));
    return lines.map((line, at) => ({ line: windows ? line.replace(/\r$/, '') : line, number: at + 1 }));
}
function read(line) {
    const [, escaped, sum, path] = usual.exec(line) ?? reordered(tagged.exec(line));
    if (sum === undefined || path === undefined)
        return undefined;
    return { path: escaped === '' ? path : unescaped(path), sum };
}
const reordered = (found) => found === null ? [] : [found[0], found[1], found[3], found[2]];
const unescaped = (path) => path.replace(/\\(.)/gs, (whole, letter) => ({ n: '\n', r: '\r', '\\': '\\' })[String(letter)] ?? whole);

;// CONCATENATED MODULE: ./lib/origin/manifest/read.js







const mostBytes = 10 * 1024 * 1024;
const mostFaults = 10;
function readManifest(text, hint) {
    const amount = Buffer.byteLength(text);
    if (amount > mostBytes)
        return (0,parsed/* refused */.J)({ code: 'manifest-too-large', limit: mostBytes, amount });
    const read = text.trim() === '' ? (0,parsed/* refused */.J)({ code: 'manifest-empty' }) : readFormat(text, hint);
    if (!read.ok)
        return (0,parsed/* refused */.J)(...read.problems.slice(0, mostFaults));
    if (read.value.files.length === 0)
        return (0,parsed/* refused */.J)({ code: 'manifest-empty' });
    const manifest = putInOrder(read.value);
    const listed = manifest.lists === 'hashes' ? [...manifest.files, ...manifest.links] : manifest.files;
    const faults = (0,manifest_path/* clashes */.g0)((0,list/* inOrder */.a)(listed).map(({ path }) => path));
    return faults.length > 0 ? (0,parsed/* refused */.J)(...faults.slice(0, mostFaults)) : (0,parsed/* parsed */.Y)(manifest);
}
function readFormat(text, hint) {
    const isJson = /^\s*[{[]/.test(text);
    if (!isJson && isSums(text)) {
        const sums = readSums(text);
        if (!sums.ok)
            return sums;
        return (0,parsed/* parsed */.Y)({ lists: 'hashes', format: 'sha256sum', commit: undefined, files: sums.value, links: [] });
    }
    if (!isJson)
        return (0,parsed/* refused */.J)({ code: 'manifest-unrecognised' });
    const entries = (0,json/* readObject */.Ag)(text);
    if (!entries.ok)
        return entries;
    if ((0,manifest_own/* isOwn */.NP)(entries.value)) {
        const own = (0,manifest_own/* readOwn */.jU)(entries.value);
        return own.ok ? (0,parsed/* parsed */.Y)({ lists: 'hashes', format: 'runtime-drift', ...own.value }) : own;
    }
    const format = bundlerOf(entries.value, hint);
    if (format === undefined)
        return (0,parsed/* refused */.J)({ code: entries.value.length === 0 ? 'manifest-empty' : 'manifest-unrecognised' });
    const names = readBundler(entries.value, format);
    return names.ok ? (0,parsed/* parsed */.Y)({ lists: 'names', format, commit: undefined, files: names.value }) : names;
}
function putInOrder(read) {
    if (read.lists === 'names')
        return { ...read, files: (0,list/* inOrder */.a)(read.files), digest: (0,list/* digestOf */.o)(read.files) };
    const { files, links } = read;
    return { ...read, files: (0,list/* inOrder */.a)(files), links: (0,list/* inOrder */.a)(links), digest: (0,list/* digestOf */.o)([...files, ...links]) };
}


/***/ }),

/***/ 5705:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   judgeWorktree: () => (/* binding */ judgeWorktree),
/* harmony export */   readWorktree: () => (/* binding */ readWorktree)
/* harmony export */ });
/* harmony import */ var node_child_process__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(1421);
/* harmony import */ var node_fs_promises__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(1455);
/* harmony import */ var node_os__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(8161);
/* harmony import */ var node_path__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(6760);
/* harmony import */ var _chain_plan_js__WEBPACK_IMPORTED_MODULE_5__ = __webpack_require__(2996);
/* harmony import */ var _parsed_js__WEBPACK_IMPORTED_MODULE_4__ = __webpack_require__(3474);
/* harmony import */ var _path_js__WEBPACK_IMPORTED_MODULE_6__ = __webpack_require__(2655);







const mostPaths = 10;
const mostTime = 60_000;
const mostBytes = 256 * 1024 * 1024;
async function readWorktree(ask) {
    const git = openGit(ask.environment);
    const root = await rootOf(git, ask);
    if (!root.ok || root.value === undefined)
        return root.ok ? (0,_parsed_js__WEBPACK_IMPORTED_MODULE_4__/* .parsed */ .Y)(undefined) : root;
    const at = root.value;
    const found = await git(at, ['rev-parse', '--verify', 'HEAD^{commit}']);
    const head = found.ok ? (0,_chain_plan_js__WEBPACK_IMPORTED_MODULE_5__/* .commitSha */ .m)(found.stdout.trim()) : undefined;
    if (head === undefined)
        return (0,_parsed_js__WEBPACK_IMPORTED_MODULE_4__/* .refused */ .J)(failed(found));
    const changed = await changedFiles(git, at);
    if (!changed.ok)
        return changed;
    const out = ask.out === undefined ? undefined : (0,node_path__WEBPACK_IMPORTED_MODULE_3__.relative)(await realOf(at), await realOf(ask.out));
    const paths = changed.value.filter((path) => path !== out);
    const dirty = { total: paths.length, paths: paths.slice(0, mostPaths).map((path) => shown(path)) };
    return (0,_parsed_js__WEBPACK_IMPORTED_MODULE_4__/* .parsed */ .Y)({ head, dirty: paths.length === 0 ? undefined : dirty });
}
const shown = (path) => (0,_path_js__WEBPACK_IMPORTED_MODULE_6__/* .bounded */ .Mm)(path.replace(/\p{Cc}|\ufffd/gu, '?'));
async function rootOf(git, { folder, workspace }) {
    const near = (0,node_path__WEBPACK_IMPORTED_MODULE_3__.resolve)(folder) === (0,node_path__WEBPACK_IMPORTED_MODULE_3__.resolve)(workspace) ? [] : [(0,node_path__WEBPACK_IMPORTED_MODULE_3__.dirname)((0,node_path__WEBPACK_IMPORTED_MODULE_3__.resolve)(folder))];
    for (const start of [...near, workspace]) {
        const own = await toplevel(git, start);
        if (!own.ok)
            return own;
        let at = own.value;
        if (at === undefined)
            continue;
        for (let depth = 0; depth < 16; depth += 1) {
            const above = await git(at, ['rev-parse', '--show-superproject-working-tree']);
            if (!above.ok)
                return (0,_parsed_js__WEBPACK_IMPORTED_MODULE_4__/* .refused */ .J)(failed(above));
            if (above.stdout.trim() === '')
                break;
            at = above.stdout.replace(/\n$/, '');
        }
        return (0,_parsed_js__WEBPACK_IMPORTED_MODULE_4__/* .parsed */ .Y)(at);
    }
    return (0,_parsed_js__WEBPACK_IMPORTED_MODULE_4__/* .parsed */ .Y)(undefined);
}
async function toplevel(git, start) {
    const found = await git(start, ['rev-parse', '--show-toplevel']);
    if (found.ok)
        return (0,_parsed_js__WEBPACK_IMPORTED_MODULE_4__/* .parsed */ .Y)(found.stdout.replace(/\n$/, ''));
    if (found.code === 'ENOENT')
        return (await hasGitFolder(start)) ? (0,_parsed_js__WEBPACK_IMPORTED_MODULE_4__/* .refused */ .J)({ code: 'build-git-missing' }) : (0,_parsed_js__WEBPACK_IMPORTED_MODULE_4__/* .parsed */ .Y)(undefined);
    if (/not a git repository|cannot change to|must be run in a work tree/.test(found.stderr)) {
        return (await hasGitFolder(start)) ? (0,_parsed_js__WEBPACK_IMPORTED_MODULE_4__/* .refused */ .J)(failed(found)) : (0,_parsed_js__WEBPACK_IMPORTED_MODULE_4__/* .parsed */ .Y)(undefined);
    }
    return (0,_parsed_js__WEBPACK_IMPORTED_MODULE_4__/* .refused */ .J)(failed(found));
}
async function hasGitFolder(start) {
    for (let at = (0,node_path__WEBPACK_IMPORTED_MODULE_3__.resolve)(start);; at = (0,node_path__WEBPACK_IMPORTED_MODULE_3__.dirname)(at)) {
        if (await exists((0,node_path__WEBPACK_IMPORTED_MODULE_3__.join)(at, '.git')))
            return true;
        if (at === (0,node_path__WEBPACK_IMPORTED_MODULE_3__.dirname)(at))
            return false;
    }
}
const exists = (path) => (0,node_fs_promises__WEBPACK_IMPORTED_MODULE_1__.stat)(path).then(() => true, () => false);
const realOf = async (path) => {
    const folder = (0,node_path__WEBPACK_IMPORTED_MODULE_3__.dirname)(path);
    try {
        return (0,node_path__WEBPACK_IMPORTED_MODULE_3__.join)(await (0,node_fs_promises__WEBPACK_IMPORTED_MODULE_1__.realpath)(folder), (0,node_path__WEBPACK_IMPORTED_MODULE_3__.relative)(folder, path));
    }
    catch {
        return path;
    }
};
async function changedFiles(git, at) {
    const listed = await git(at, ['ls-files', '-v', '-z']);
    if (!listed.ok)
        return (0,_parsed_js__WEBPACK_IMPORTED_MODULE_4__/* .refused */ .J)(failed(listed));
    const flagged = listed.stdout.split('\0').filter((line) => /^(?:[a-z]|S) /.test(line));
    const present = [];
    for (const line of flagged)
        if (!line.startsWith('S ') || (await exists((0,node_path__WEBPACK_IMPORTED_MODULE_3__.join)(at, line.slice(2)))))
            present.push(line.slice(2));
    if (present.length === 0)
        return statusOf(git, at);
    return withoutFlags(git, at, present);
}
const statusWords = [
    'status',
    '--porcelain=v2',
    '-z',
    '--untracked-files=no',
    '--ignore-submodules=untracked',
    '--no-renames',
];
async function statusOf(git, at, index) {
    const status = await git(at, statusWords, { index });
    if (!status.ok)
        return (0,_parsed_js__WEBPACK_IMPORTED_MODULE_4__/* .refused */ .J)(failed(status));
    return (0,_parsed_js__WEBPACK_IMPORTED_MODULE_4__/* .parsed */ .Y)(status.stdout.split('\0').flatMap((line) => {
        const [, path] = /^(?:1(?: \S+){7}|u(?: \S+){9}) (.*)$/s.exec(line) ?? [];
        return path === undefined ? [] : [path];
    }));
}
async function withoutFlags(git, at, paths) {
    const found = await git(at, ['rev-parse', '--path-format=absolute', '--git-path', 'index']);
    if (!found.ok)
        return (0,_parsed_js__WEBPACK_IMPORTED_MODULE_4__/* .refused */ .J)(failed(found));
    const folder = await (0,node_fs_promises__WEBPACK_IMPORTED_MODULE_1__.mkdtemp)((0,node_path__WEBPACK_IMPORTED_MODULE_3__.join)((0,node_os__WEBPACK_IMPORTED_MODULE_2__.tmpdir)(), 'runtime-drift-index-'));
    try {
        const index = (0,node_path__WEBPACK_IMPORTED_MODULE_3__.join)(folder, 'index');
        const own = found.stdout.replace(/\n$/, '');
        await (0,node_fs_promises__WEBPACK_IMPORTED_MODULE_1__.copyFile)(own, index);
        for (const flag of ['--no-assume-unchanged', '--no-skip-worktree']) {
            const done = await git(at, ['update-index', flag, '-z', '--stdin'], { index, input: `${paths.join('\0')}\0` });
            if (!done.ok)
                return (0,_parsed_js__WEBPACK_IMPORTED_MODULE_4__/* .refused */ .J)(failed(done));
        }
        const { mtimeMs } = await (0,node_fs_promises__WEBPACK_IMPORTED_MODULE_1__.stat)(own);
        await (0,node_fs_promises__WEBPACK_IMPORTED_MODULE_1__.utimes)(index, Math.floor(mtimeMs / 1000), Math.floor(mtimeMs / 1000));
        return await statusOf(git, at, index);
    }
    finally {
        await (0,node_fs_promises__WEBPACK_IMPORTED_MODULE_1__.rm)(folder, { recursive: true, force: true });
    }
}
const openGit = ({ PATH = '', HOME, XDG_CONFIG_HOME }) => (at, words, { index, input } = {}) => new Promise((settle) => {
    const env = {
        PATH,
        ...(HOME === undefined ? {} : { HOME }),
        ...(XDG_CONFIG_HOME === undefined ? {} : { XDG_CONFIG_HOME }),
        ...(index === undefined ? {} : { GIT_INDEX_FILE: index }),
        LC_ALL: 'C',
        GIT_TERMINAL_PROMPT: '0',
        GIT_OPTIONAL_LOCKS: '0',
        GIT_NO_REPLACE_OBJECTS: '1',
        GIT_NO_LAZY_FETCH: '1',
    };
    const own = ['safe.directory=*', 'core.fsmonitor=false', 'core.hooksPath=/dev/null', 'core.fileMode=false'];
    const args = ['-C', at, ...own.flatMap((setting) => ['-c', setting]), ...words];
    const child = (0,node_child_process__WEBPACK_IMPORTED_MODULE_0__.execFile)('git', args, { env, timeout: mostTime, maxBuffer: mostBytes }, (error, stdout, stderr) => settle({
        ok: error === null,
        code: error?.code,
        stdout,
        stderr: stderr || (error?.killed ? 'no answer in time' : ''),
    }));
    child.stdin?.on('error', () => { });
    child.stdin?.end(input ?? '');
});
const failed = ({ code, stderr }) => {
    if (code === 'ENOENT')
        return { code: 'build-git-missing' };
    const said = stderr.trim().split('\n')[0] ?? '';
    return { code: 'build-git-failed', said: said === '' ? `exit ${String(code)}` : said.slice(0, 240) };
};
function judgeWorktree(worktree, named) {
    if (worktree === undefined)
        return (0,_parsed_js__WEBPACK_IMPORTED_MODULE_4__/* .parsed */ .Y)({ commit: named, dirty: undefined });
    const { head, dirty } = worktree;
    if (named !== undefined && named !== head)
        return (0,_parsed_js__WEBPACK_IMPORTED_MODULE_4__/* .refused */ .J)({ code: 'build-head-other', commit: named, head });
    return (0,_parsed_js__WEBPACK_IMPORTED_MODULE_4__/* .parsed */ .Y)({ commit: head, dirty });
}


/***/ }),

/***/ 7185:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {


// EXPORTS
__webpack_require__.d(__webpack_exports__, {
  writeManifest: () => (/* binding */ writeManifest)
});

// UNUSED EXPORTS: renderManifest

// EXTERNAL MODULE: external "node:fs/promises"
var promises_ = __webpack_require__(1455);
// EXTERNAL MODULE: external "node:path"
var external_node_path_ = __webpack_require__(6760);
// EXTERNAL MODULE: ./lib/parsed.js
var parsed = __webpack_require__(3474);
// EXTERNAL MODULE: ./lib/origin/manifest/list.js
var list = __webpack_require__(6612);
// EXTERNAL MODULE: ./lib/origin/manifest/own.js
var own = __webpack_require__(282);
// EXTERNAL MODULE: ./lib/origin/manifest/read.js + 2 modules
var read = __webpack_require__(9492);
// EXTERNAL MODULE: ./lib/origin/manifest/path.js
var manifest_path = __webpack_require__(2655);
// EXTERNAL MODULE: external "node:crypto"
var external_node_crypto_ = __webpack_require__(7598);
// EXTERNAL MODULE: external "node:fs"
var external_node_fs_ = __webpack_require__(3024);
;// CONCATENATED MODULE: ./lib/origin/manifest/sum.js


const buffer = Buffer.allocUnsafe(256 * 1024);
function sumOf(path) {
    const { O_RDONLY, O_NOFOLLOW, O_NONBLOCK } = external_node_fs_.constants;
    const file = (0,external_node_fs_.openSync)(path, O_RDONLY | O_NOFOLLOW | O_NONBLOCK);
    try {
        const before = (0,external_node_fs_.fstatSync)(file, { bigint: true });
        if (!before.isFile())
            return undefined;
        const hash = (0,external_node_crypto_.createHash)('sha256');
        let size = 0;
        for (let read = -1; read !== 0; size += read) {
            read = (0,external_node_fs_.readSync)(file, buffer, 0, buffer.length, size);
            hash.update(buffer.subarray(0, read));
        }
        const after = (0,external_node_fs_.fstatSync)(file, { bigint: true });
        const isSame = after.mtimeNs === before.mtimeNs && after.size === BigInt(size);
        return isSame ? { sha256: hash.digest('hex'), size, inode: `${before.dev}:${before.ino}` } : undefined;
    }
    finally {
        (0,external_node_fs_.closeSync)(file);
    }
}

;// CONCATENATED MODULE: ./lib/origin/manifest/system-error.js
function codeOf(error) {
    const code = typeof error === 'object' && error !== null && 'code' in error ? error.code : undefined;
    if (typeof code === 'string' && /^E[A-Z0-9]+$/.test(code))
        return code;
    throw error;
}

;// CONCATENATED MODULE: ./lib/origin/manifest/walk.js



const mostFaults = 10;
async function walk(root, mostEntries) {
    const files = [];
    const links = [];
    const faults = [];
    const folders = [''];
    for (let folder = folders.pop(); folder !== undefined; folder = folders.pop()) {
        for (const entry of await (0,promises_.readdir)(join(root, folder), { withFileTypes: true, encoding: 'buffer' })) {
            const path = readName(folder, entry.name);
            if (!path.ok)
                faults.push(...path.problems);
            else if (entry.isDirectory())
                folders.push(path.value);
            else if (entry.isFile())
                files.push({ path: path.value });
            else if (entry.isSymbolicLink())
                links.push({ path: path.value, link: await (0,promises_.readlink)(join(root, path.value)) });
            else
                faults.push({ code: 'build-entry', path: (0,manifest_path/* bounded */.Mm)(path.value), kind: kindOf(entry) });
            if (faults.length >= mostFaults)
                return (0,parsed/* refused */.J)(...faults);
            if (files.length + links.length > mostEntries)
                return (0,parsed/* refused */.J)({ code: 'build-too-many', limit: mostEntries });
        }
    }
    return faults.length > 0 ? (0,parsed/* refused */.J)(...faults) : (0,parsed/* parsed */.Y)({ files, links });
}
const join = (root, path) => (path === '' ? root : `${root}/${path}`);
function readName(folder, name) {
    const text = name.toString();
    const path = folder === '' ? text : `${folder}/${text}`;
    if (!Buffer.from(text).equals(name))
        return (0,parsed/* refused */.J)({ code: 'build-name', path: (0,manifest_path/* bounded */.Mm)(path), reason: 'not-unicode' });
    const read = (0,manifest_path/* readPath */.G7)(path);
    if (read.ok)
        return read;
    return (0,parsed/* refused */.J)(...read.problems.flatMap((fault) => fault.code === 'manifest-path' ? [{ ...fault, code: 'build-name' }] : []));
}
function kindOf(entry) {
    if (entry.isSocket())
        return 'socket';
    return entry.isFIFO() ? 'pipe' : 'device';
}

;// CONCATENATED MODULE: ./lib/origin/manifest/record.js






const record_mostFaults = 10;
async function recordBuild(folder, except, mostEntries) {
    try {
        if (!(await (0,promises_.stat)(folder)).isDirectory())
            return (0,parsed/* refused */.J)({ code: 'build-not-a-directory' });
        const tree = await walk(folder, mostEntries);
        if (!tree.ok)
            return tree;
        const files = sumAll(folder, tree.value, except);
        if (!files.ok)
            return files;
        if (files.value.length === 0)
            return (0,parsed/* refused */.J)({ code: 'build-empty' });
        return (0,parsed/* parsed */.Y)({ files: files.value, links: tree.value.links });
    }
    catch (error) {
        return (0,parsed/* refused */.J)(unreadable('', error));
    }
}
function sumAll(root, { files }, except) {
    const sums = [];
    const faults = [];
    for (const { path } of files) {
        const content = contentOf(root, path);
        if ('code' in content)
            faults.push(content);
        else if (content.inode !== except)
            sums.push({ path, sha256: content.sha256, size: content.size });
        if (faults.length >= record_mostFaults)
            break;
    }
    return faults.length > 0 ? (0,parsed/* refused */.J)(...faults) : (0,parsed/* parsed */.Y)(sums);
}
function contentOf(root, path) {
    try {
        return sumOf(join(root, path)) ?? { code: 'build-changed', path: (0,manifest_path/* bounded */.Mm)(path) };
    }
    catch (error) {
        return unreadable(path, error);
    }
}
function unreadable(path, error) {
    const reason = codeOf(error);
    if (path === '' && reason === 'ENOENT')
        return { code: 'build-missing' };
    return { code: 'build-unreadable', path: (0,manifest_path/* bounded */.Mm)(path), reason };
}

;// CONCATENATED MODULE: ./lib/origin/manifest/write.js








const usual = { entries: 100_000, bytes: read.mostBytes };
async function writeManifest(folder, origins, sink, limits = usual) {
    const build = await recordBuild(folder, await inodeOf(sink), limits.entries);
    if (!build.ok)
        return build;
    const { files, links } = build.value;
    const text = renderManifest(build.value, origins);
    const amount = Buffer.byteLength(text);
    if (amount > limits.bytes)
        return (0,parsed/* refused */.J)({ code: 'build-too-large', limit: limits.bytes, amount });
    if (sink !== 1) {
        const reason = await save(sink, text);
        if (reason !== undefined)
            return (0,parsed/* refused */.J)({ code: 'build-out', path: sink, reason });
    }
    return (0,parsed/* parsed */.Y)({ text, digest: (0,list/* digestOf */.o)([...files, ...links]), files: files.length, links: links.length });
}
function renderManifest({ files, links }, { commit, dirty, repository, run }) {
    const head = Object.entries({ schema: own/* schema */.wQ, name: own/* name */.UU, commit, dirty, repository, run }).filter(([, value]) => value !== undefined);
    const listed = (0,list/* inOrder */.a)([...files, ...links]).map((file) => {
        const entry = 'link' in file ? { link: file.link } : { sha256: file.sha256, size: file.size };
        return `    ${JSON.stringify(file.path)}: ${JSON.stringify(entry)}`;
    });
    const lines = [
        ...head.map(([key, value]) => `  ${JSON.stringify(key)}: ${JSON.stringify(value)}`),
        `  "files": {\n${listed.join(',\n')}\n  }`,
    ];
    return `{\n${lines.join(',\n')}\n}\n`;
}
async function inodeOf(sink) {
    const { fstatSync } = process.getBuiltinModule('node:fs');
    try {
        const { dev, ino } = sink === 1 ? fstatSync(1, { bigint: true }) : await (0,promises_.stat)(sink, { bigint: true });
        return `${dev}:${ino}`;
    }
    catch {
        return undefined;
    }
}
async function save(path, text) {
    try {
        await (0,promises_.mkdir)((0,external_node_path_.dirname)(path), { recursive: true });
        await (0,promises_.writeFile)(path, text);
        return undefined;
    }
    catch (error) {
        return codeOf(error);
    }
}


/***/ }),

/***/ 143:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   Q: () => (/* binding */ keyTwice)
/* harmony export */ });
const keyTwice = (text, value) => keysIn(text) === keysOf(value) ? undefined : firstKeyTwice(text);
function keysIn(text) {
    let keys = 0;
    if (!/"[ \t\n\r]+:/.test(text)) {
        for (let end = text.indexOf('":'); end !== -1; end = text.indexOf('":', end + 2))
            keys += 1;
        return keys;
    }
    for (let start = text.indexOf('"'); start !== -1;) {
        let end = text.indexOf('"', start + 1);
        while (isEscaped(text, end))
            end = text.indexOf('"', end + 1);
        let next = end + 1;
        while (text.charCodeAt(next) <= 0x20)
            next += 1;
        if (text[next] === ':')
            keys += 1;
        start = text.indexOf('"', next);
    }
    return keys;
}
function isEscaped(text, quote) {
    let first = quote;
    while (text[first - 1] === '\\')
        first -= 1;
    return (quote - first) % 2 === 1;
}
function keysOf(root) {
    let keys = 0;
    const left = [];
    const visit = (value) => {
        if (typeof value === 'object' && value !== null)
            left.push(value);
    };
    visit(root);
    for (let value = left.pop(); value !== undefined; value = left.pop()) {
        if (Array.isArray(value))
            for (const one of value)
                visit(one);
        else
            for (const key in value) {
                keys += 1;
                visit(value[key]);
            }
    }
    return keys;
}
function firstKeyTwice(text) {
    const open = [];
    let last = '';
    for (const [token] of text.matchAll(/"[^"\\]*(?:\\.[^"\\]*)*"|[{}[\]:]/g)) {
        if (token === '{')
            open.push(new Set());
        else if (token === '[')
            open.push(undefined);
        else if (token === '}' || token === ']')
            open.pop();
        else if (token !== ':')
            last = token;
        else {
            const keys = open.at(-1);
            const key = last.includes('\\') ? String(JSON.parse(last)) : last.slice(1, -1);
            if (keys?.has(key))
                return key;
            keys?.add(key);
        }
    }
    return undefined;
}


/***/ })

};
