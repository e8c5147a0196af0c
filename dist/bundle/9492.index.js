export const id = 9492;
export const ids = [9492];
export const modules = {

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
/* harmony import */ var _model_plan_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(2774);
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
function readCommit(received) {
    if (received === undefined)
        return (0,_parsed_js__WEBPACK_IMPORTED_MODULE_1__/* .parsed */ .Y)(undefined);
    if (typeof received !== 'string')
        return (0,_parsed_js__WEBPACK_IMPORTED_MODULE_1__/* .refused */ .J)(malformed('commit'));
    const commit = (0,_model_plan_js__WEBPACK_IMPORTED_MODULE_2__/* .commitSha */ .mJ)(received);
    return commit === undefined ? (0,_parsed_js__WEBPACK_IMPORTED_MODULE_1__/* .refused */ .J)({ code: 'manifest-commit', received: (0,_path_js__WEBPACK_IMPORTED_MODULE_3__/* .bounded */ .Mm)(received) }) : (0,_parsed_js__WEBPACK_IMPORTED_MODULE_1__/* .parsed */ .Y)(commit);
}
function readDirty(received) {
    if (received === undefined)
        return (0,_parsed_js__WEBPACK_IMPORTED_MODULE_1__/* .parsed */ .Y)(undefined);
    const entries = (0,_json_js__WEBPACK_IMPORTED_MODULE_0__/* .entriesOf */ .Mc)(received) ?? [];
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
  maxBytes: () => (/* binding */ maxBytes),
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
    for (const read of readers) {
        const list = read(entries, hint);
        if (list !== undefined)
            return list;
    }
    return undefined;
}
const list = (format, as, names) => ({ format, as, names });
const readMix = (entries, hint) => external_node_path_.posix.basename(hint) === 'mix-manifest.json' ? list('mix', 'url', valuesOf(entries)) : undefined;
const readNext = (entries) => {
    const pages = (0,json/* entriesOf */.Mc)((0,json/* valueAt */.fK)(entries, 'pages'));
    if (pages === undefined || !pages.every(([, files]) => Array.isArray(files)))
        return undefined;
    const keys = ['polyfillFiles', 'rootMainFiles', 'lowPriorityFiles'];
    const shared = keys.flatMap((key) => listed((0,json/* valueAt */.fK)(entries, key), key));
    return list('next', 'path', [...shared, ...pages.flatMap(([page, files]) => listed(files, 'pages', page))]);
};
const readAngular = (entries) => {
    const table = (0,json/* entriesOf */.Mc)((0,json/* valueAt */.fK)(entries, 'hashTable'));
    if (table === undefined || (0,json/* valueAt */.fK)(entries, 'configVersion') === undefined)
        return undefined;
    return list('angular', 'url', keysOf(table, 'hashTable'));
};
const readRails = (entries) => {
    const files = (0,json/* entriesOf */.Mc)((0,json/* valueAt */.fK)(entries, 'files'));
    if (files?.some(([, file]) => has(file, 'logical_path')))
        return list('rails', 'path', keysOf(files, 'files'));
    if (!entries.some(([, file]) => has(file, 'digested_path')))
        return undefined;
    return list('rails', 'path', fieldsOf(entries, 'digested_path'));
};
const readDjango = (entries) => {
    const paths = (0,json/* entriesOf */.Mc)((0,json/* valueAt */.fK)(entries, 'paths'));
    const isDjango = paths !== undefined && typeof (0,json/* valueAt */.fK)(entries, 'version') === 'string';
    return isDjango ? list('django', 'path', valuesOf(paths, 'paths')) : undefined;
};
const readEntrypoints = (entries) => {
    const files = (0,json/* entriesOf */.Mc)((0,json/* valueAt */.fK)(entries, 'files'));
    if (files !== undefined && (0,json/* valueAt */.fK)(entries, 'entrypoints') !== undefined)
        return list('webpack', 'url', valuesOf(files, 'files'));
    const points = entries.length === 1 ? (0,json/* entriesOf */.Mc)((0,json/* valueAt */.fK)(entries, 'entrypoints')) : undefined;
    if (points === undefined)
        return undefined;
    return list('webpack', 'url', points.flatMap(([point, kinds]) => ((0,json/* entriesOf */.Mc)(kinds) ?? []).flatMap(([kind, names]) => listed(names, 'entrypoints', point, kind))));
};
const readStats = (entries) => {
    const assets = (0,json/* valueAt */.fK)(entries, 'assets');
    if (!Array.isArray(assets) || !assets.every((asset) => has(asset, 'name')))
        return undefined;
    const names = assets.map((asset, at) => ({
        at: ['assets', String(at)],
        name: (0,json/* valueAt */.fK)((0,json/* entriesOf */.Mc)(asset) ?? [], 'name'),
    }));
    return list('webpack', 'path', names);
};
const readVite = (entries, hint) => {
    if (entries.some(([, chunk]) => has(chunk, 'file')))
        return list('vite', 'path', entries.flatMap(([key, chunk]) => namedByVite(chunk).map((name) => ({ at: [key], name }))));
    const isOfServer = external_node_path_.posix.basename(hint) === 'ssr-manifest.json' && entries.every(([, names]) => Array.isArray(names));
    return isOfServer
        ? list('vite', 'url', entries.flatMap(([key, names]) => listed(names, key)))
        : undefined;
};
const readSources = (entries) => entries.some(([, file]) => has(file, 'src')) ? list('webpack', 'url', fieldsOf(entries, 'src')) : undefined;
const readNames = (entries, hint) => {
    const files = entries.filter(([key, value]) => key !== 'entrypoints' || typeof value !== 'object');
    const isList = files.some(([, value]) => typeof value === 'string') || hint.endsWith('manifest.json');
    if (!isList || files.length === 0)
        return undefined;
    const names = valuesOf(files);
    const isAuto = names.every(({ name }) => typeof name === 'string' && name.startsWith('auto/'));
    return list('webpack', 'url', isAuto ? names.map(({ at, name }) => ({ at, name: String(name).slice('auto/'.length) })) : names);
};
const readers = [
    readMix,
    readNext,
    readAngular,
    readRails,
    readDjango,
    readEntrypoints,
    readStats,
    readVite,
    readSources,
    readNames,
];
const has = (value, key) => typeof (0,json/* valueAt */.fK)((0,json/* entriesOf */.Mc)(value) ?? [], key) === 'string';
const valuesOf = (entries, ...at) => entries.map(([key, name]) => ({ at: [...at, key], name }));
const keysOf = (entries, ...at) => entries.map(([name]) => ({ at: [...at, name], name }));
const fieldsOf = (entries, field) => entries.map(([key, value]) => ({ at: [key], name: (0,json/* valueAt */.fK)((0,json/* entriesOf */.Mc)(value) ?? [], field) }));
const listed = (names, ...at) => Array.isArray(names)
    ? names.map((name, index) => ({ at: [...at, String(index)], name }))
    : names === undefined
        ? []
        : [{ at, name: names }];
function readBundler({ as, names }) {
    const faults = [];
    const paths = names.flatMap(({ at, name }) => {
        if (typeof name !== 'string') {
            faults.push({ code: 'manifest-malformed', at: (0,json/* pointer */.Wn)(...at) });
            return [];
        }
        const path = as === 'path' ? (0,manifest_path/* readPath */.G7)(name) : readUrlPath(name);
        if (!path.ok)
            faults.push(...path.problems);
        return path.ok ? [path.value] : [];
    });
    return faults.length > 0 ? (0,parsed/* refused */.J)(...faults) : (0,parsed/* parsed */.Y)([...new Set(paths)].map((path) => ({ path })));
}
function namedByVite(chunk) {
    const entries = (0,json/* entriesOf */.Mc)(chunk) ?? [];
    const lists = ['css', 'assets'].map((key) => (0,json/* valueAt */.fK)(entries, key)).filter((names) => names !== undefined);
    return [(0,json/* valueAt */.fK)(entries, 'file'), ...lists.flat()];
}
function readUrlPath(text) {
    if (/^(?:[a-z][a-z0-9+.-]*:)?\/\//i.test(text))
        return (0,parsed/* refused */.J)({ code: 'manifest-path', path: (0,manifest_path/* bounded */.Mm)(text), reason: 'url' });
    return (0,manifest_path/* readPath */.G7)(text.replace(/[?#].*$/s, '').replace(/^\//, ''));
}
function otherFormatOf(entries) {
    const keys = new Set(entries.map(([key]) => key));
    const all = (...some) => some.every((key) => keys.has(key));
    if (keys.has('manifest_version'))
        return 'browser-extension';
    if ((keys.has('name') || keys.has('short_name')) && (keys.has('icons') || keys.has('start_url')))
        return 'web-app';
    if (keys.has('lockfileVersion') || (keys.has('name') && (keys.has('dependencies') || keys.has('scripts'))))
        return 'package';
    if (keys.has('schemaVersion') && (keys.has('layers') || keys.has('manifests') || keys.has('config')))
        return 'image';
    if (keys.has('bomFormat') || keys.has('spdxVersion'))
        return 'sbom';
    if (keys.has('_type') || all('payloadType', 'payload'))
        return 'attestation';
    if (all('inputs', 'outputs'))
        return 'esbuild';
    return all('version', 'mappings') ? 'source-map' : undefined;
}

// EXTERNAL MODULE: ./lib/origin/manifest/list.js
var manifest_list = __webpack_require__(6612);
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







const maxBytes = 10 * 1024 * 1024;
const maxFaults = 10;
function readManifest(text, hint) {
    const amount = Buffer.byteLength(text);
    if (amount > maxBytes)
        return (0,parsed/* refused */.J)({ code: 'manifest-too-large', limit: maxBytes, amount });
    const read = text.trim() === '' ? (0,parsed/* refused */.J)({ code: 'manifest-empty' }) : readFormat(text, hint);
    if (!read.ok)
        return (0,parsed/* refused */.J)(...read.problems.slice(0, maxFaults));
    if (read.value.files.length === 0)
        return (0,parsed/* refused */.J)({ code: 'manifest-empty' });
    const manifest = putInOrder(read.value);
    const listed = manifest.lists === 'hashes' ? [...manifest.files, ...manifest.links] : manifest.files;
    const faults = (0,manifest_path/* clashes */.g0)((0,manifest_list/* inOrder */.a)(listed).map(({ path }) => path));
    return faults.length > 0 ? (0,parsed/* refused */.J)(...faults.slice(0, maxFaults)) : (0,parsed/* parsed */.Y)(manifest);
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
    const other = otherFormatOf(entries.value);
    if (other !== undefined)
        return (0,parsed/* refused */.J)({ code: 'manifest-of-other-format', format: other });
    const list = bundlerOf(entries.value, hint);
    if (list === undefined)
        return (0,parsed/* refused */.J)({ code: entries.value.length === 0 ? 'manifest-empty' : 'manifest-unrecognised' });
    const names = readBundler(list);
    return names.ok ? (0,parsed/* parsed */.Y)({ lists: 'names', format: list.format, commit: undefined, files: names.value }) : names;
}
function putInOrder(read) {
    if (read.lists === 'names')
        return { ...read, files: (0,manifest_list/* inOrder */.a)(read.files), digest: (0,manifest_list/* digestOf */.o)(read.files) };
    const { files, links } = read;
    return { ...read, files: (0,manifest_list/* inOrder */.a)(files), links: (0,manifest_list/* inOrder */.a)(links), digest: (0,manifest_list/* digestOf */.o)([...files, ...links]) };
}


/***/ })

};
