export const id = 503;
export const ids = [503];
export const modules = {

/***/ 655:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   G7: () => (/* binding */ readPath),
/* harmony export */   Mm: () => (/* binding */ bounded)
/* harmony export */ });
/* unused harmony export clashes */
/* harmony import */ var _parsed_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(474);

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

/***/ 503:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {


// EXPORTS
__webpack_require__.d(__webpack_exports__, {
  writeManifest: () => (/* binding */ writeManifest)
});

// UNUSED EXPORTS: renderManifest

// EXTERNAL MODULE: external "node:fs/promises"
var promises_ = __webpack_require__(455);
// EXTERNAL MODULE: external "node:path"
var external_node_path_ = __webpack_require__(760);
// EXTERNAL MODULE: ./lib/parsed.js
var lib_parsed = __webpack_require__(474);
// EXTERNAL MODULE: external "node:crypto"
var external_node_crypto_ = __webpack_require__(598);
;// CONCATENATED MODULE: ./lib/origin/manifest/list.js

const list_inOrder = (files) => files.toSorted((a, b) => (a.path < b.path ? -1 : a.path > b.path ? 1 : 0));
function list_digestOf(files) {
    const lines = list_inOrder(files).map((file) => `${lineOf(file)}\n`);
    return `sha256:${(0,external_node_crypto_.hash)('sha256', lines.join(''))}`;
}
function lineOf(file) {
    const path = JSON.stringify(file.path);
    if ('sha256' in file)
        return `[${path},"${file.sha256}"]`;
    return 'link' in file ? `[${path},${JSON.stringify({ link: file.link })}]` : `[${path}]`;
}

;// CONCATENATED MODULE: ./lib/origin/manifest/own.js




const schema = 1;
const own_name = 'runtime-drift-manifest';
const own_isOwn = (entries) => valueAt(entries, 'name') === own_name;
const keys = (/* unused pure expression or super */ null && (['schema', 'name', 'commit', 'dirty', 'repository', 'run', 'files']));
function own_readOwn(entries) {
    const version = valueAt(entries, 'schema');
    if (typeof version === 'number' && version > schema)
        return refused({ code: 'manifest-newer', schema: version });
    const listed = entriesOf(valueAt(entries, 'files'));
    const faults = [
        ...entries.filter(([key]) => !keys.includes(key)).map(([key]) => malformed(key)),
        ...(version === schema ? [] : [malformed('schema')]),
        ...['repository', 'run'].filter((key) => !isText(valueAt(entries, key))).map((key) => malformed(key)),
        ...(listed === undefined ? [malformed('files')] : []),
    ];
    const commit = readCommit(valueAt(entries, 'commit'));
    if (!commit.ok)
        faults.push(...commit.problems);
    const dirty = readDirty(valueAt(entries, 'dirty'));
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
        return refused(...faults);
    return parsed({ commit: commit.value, ...(dirty.value === undefined ? {} : { dirty: dirty.value }), files, links });
}
const malformed = (...path) => ({ code: 'manifest-malformed', at: pointer(...path) });
const isText = (value) => value === undefined || (typeof value === 'string' && value.length <= 1024 && !/\p{Cc}/u.test(value));
function readCommit(said) {
    if (said === undefined)
        return parsed(undefined);
    if (typeof said !== 'string')
        return refused(malformed('commit'));
    const commit = commitSha(said);
    return commit === undefined ? refused({ code: 'manifest-commit', said: bounded(said) }) : parsed(commit);
}
function readDirty(said) {
    if (said === undefined)
        return parsed(undefined);
    const entries = entriesOf(said) ?? [];
    const [total, paths] = [valueAt(entries, 'total'), valueAt(entries, 'paths')];
    const isCount = typeof total === 'number' && Number.isSafeInteger(total) && total > 0;
    const named = Array.isArray(paths)
        ? paths.filter((path) => typeof path === 'string' && path !== '' && isText(path))
        : [];
    const isWhole = Array.isArray(paths) && named.length === paths.length && named.length > 0 && named.length <= 100;
    if (entries.length !== 2 || !isCount || !isWhole)
        return refused(malformed('dirty'));
    return parsed({ total, paths: named });
}
function readEntry(key, value) {
    const path = readPath(key);
    if (!path.ok)
        return path;
    const entry = entriesOf(value);
    const { sum, size, link } = fieldsOf(entry ?? []);
    const isLink = entry?.length === 1 && typeof link === 'string' && link !== '' && !/(?![\t\n\r])\p{Cc}/u.test(link);
    if (isLink)
        return parsed({ path: path.value, link });
    const other = entry?.find(([one]) => /^(?:md5|sha1|sha224|sha384|sha512|hash)$/i.test(one))?.[1];
    const wrong = typeof sum === 'string' ? sum : other;
    if (typeof wrong === 'string' && !/^[0-9a-f]{64}$/.test(wrong))
        return refused({ code: 'manifest-hash', path: bounded(key), digits: wrong.length });
    const isWhole = typeof size === 'number' && Number.isSafeInteger(size) && size >= 0;
    if (typeof sum !== 'string' || !isWhole || entry?.length !== 2)
        return refused(malformed('files', key));
    return parsed({ path: path.value, sha256: sum });
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

;// CONCATENATED MODULE: ./lib/origin/manifest/bundler.js




function bundler_bundlerOf(entries, hint) {
    const values = entries.map(([, value]) => value);
    if (posix.basename(hint) === 'mix-manifest.json')
        return 'mix';
    if (values.some((value) => typeof valueAt(entriesOf(value) ?? [], 'file') === 'string'))
        return 'vite';
    return values.some((value) => typeof value === 'string') || hint.endsWith('manifest.json') ? 'webpack' : undefined;
}
function bundler_readBundler(entries, bundler) {
    const faults = [];
    const paths = entries.flatMap(([key, value]) => {
        const named = bundler === 'vite' ? namedByVite(value) : [value];
        return named.flatMap((name) => {
            if (typeof name !== 'string') {
                faults.push({ code: 'manifest-malformed', at: pointer(key) });
                return [];
            }
            const path = bundler === 'vite' ? readPath(name) : readUrlPath(name);
            if (!path.ok)
                faults.push(...path.problems);
            return path.ok ? [path.value] : [];
        });
    });
    return faults.length > 0 ? refused(...faults) : parsed([...new Set(paths)].map((path) => ({ path })));
}
function namedByVite(chunk) {
    const entries = entriesOf(chunk) ?? [];
    const lists = ['css', 'assets'].map((key) => valueAt(entries, key)).filter((list) => list !== undefined);
    return [valueAt(entries, 'file'), ...lists.flat()];
}
function readUrlPath(text) {
    if (/^(?:[a-z][a-z0-9+.-]*:)?\/\//i.test(text))
        return refused({ code: 'manifest-path', path: bounded(text), reason: 'url' });
    return readPath(text.replace(/[?#].*$/s, '').replace(/^\//, ''));
}

;// CONCATENATED MODULE: ./lib/origin/manifest/read.js







const mostBytes = 10 * 1024 * 1024;
const mostFaults = 10;
function readManifest(text, hint) {
    const amount = Buffer.byteLength(text);
    if (amount > mostBytes)
        return refused({ code: 'manifest-too-large', limit: mostBytes, amount });
    const read = text.trim() === '' ? refused({ code: 'manifest-empty' }) : readFormat(text, hint);
    if (!read.ok)
        return refused(...read.problems.slice(0, mostFaults));
    if (read.value.files.length === 0)
        return refused({ code: 'manifest-empty' });
    const manifest = putInOrder(read.value);
    const listed = manifest.lists === 'hashes' ? [...manifest.files, ...manifest.links] : manifest.files;
    const faults = clashes(inOrder(listed).map(({ path }) => path));
    return faults.length > 0 ? refused(...faults.slice(0, mostFaults)) : parsed(manifest);
}
function readFormat(text, hint) {
    const isJson = /^\s*[{[]/.test(text);
    if (!isJson && isSums(text)) {
        const sums = readSums(text);
        if (!sums.ok)
            return sums;
        return parsed({ lists: 'hashes', format: 'sha256sum', commit: undefined, files: sums.value, links: [] });
    }
    if (!isJson)
        return refused({ code: 'manifest-unrecognised' });
    const entries = readObject(text);
    if (!entries.ok)
        return entries;
    if (isOwn(entries.value)) {
        const own = readOwn(entries.value);
        return own.ok ? parsed({ lists: 'hashes', format: 'runtime-drift', ...own.value }) : own;
    }
    const format = bundlerOf(entries.value, hint);
    if (format === undefined)
        return refused({ code: entries.value.length === 0 ? 'manifest-empty' : 'manifest-unrecognised' });
    const names = readBundler(entries.value, format);
    return names.ok ? parsed({ lists: 'names', format, commit: undefined, files: names.value }) : names;
}
function putInOrder(read) {
    if (read.lists === 'names')
        return { ...read, files: inOrder(read.files), digest: digestOf(read.files) };
    const { files, links } = read;
    return { ...read, files: inOrder(files), links: inOrder(links), digest: digestOf([...files, ...links]) };
}

// EXTERNAL MODULE: ./lib/origin/manifest/path.js
var manifest_path = __webpack_require__(655);
// EXTERNAL MODULE: external "node:fs"
var external_node_fs_ = __webpack_require__(24);
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



const walk_mostFaults = 10;
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
            if (faults.length >= walk_mostFaults)
                return (0,lib_parsed/* refused */.J)(...faults);
            if (files.length + links.length > mostEntries)
                return (0,lib_parsed/* refused */.J)({ code: 'build-too-many', limit: mostEntries });
        }
    }
    return faults.length > 0 ? (0,lib_parsed/* refused */.J)(...faults) : (0,lib_parsed/* parsed */.Y)({ files, links });
}
const join = (root, path) => (path === '' ? root : `${root}/${path}`);
function readName(folder, name) {
    const text = name.toString();
    const path = folder === '' ? text : `${folder}/${text}`;
    if (!Buffer.from(text).equals(name))
        return (0,lib_parsed/* refused */.J)({ code: 'build-name', path: (0,manifest_path/* bounded */.Mm)(path), reason: 'not-unicode' });
    const read = (0,manifest_path/* readPath */.G7)(path);
    if (read.ok)
        return read;
    return (0,lib_parsed/* refused */.J)(...read.problems.flatMap((fault) => fault.code === 'manifest-path' ? [{ ...fault, code: 'build-name' }] : []));
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
            return (0,lib_parsed/* refused */.J)({ code: 'build-not-a-directory' });
        const tree = await walk(folder, mostEntries);
        if (!tree.ok)
            return tree;
        const files = sumAll(folder, tree.value, except);
        if (!files.ok)
            return files;
        if (files.value.length === 0)
            return (0,lib_parsed/* refused */.J)({ code: 'build-empty' });
        return (0,lib_parsed/* parsed */.Y)({ files: files.value, links: tree.value.links });
    }
    catch (error) {
        return (0,lib_parsed/* refused */.J)(unreadable('', error));
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
    return faults.length > 0 ? (0,lib_parsed/* refused */.J)(...faults) : (0,lib_parsed/* parsed */.Y)(sums);
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








const usual = { entries: 100_000, bytes: mostBytes };
async function writeManifest(folder, origins, sink, limits = usual) {
    const build = await recordBuild(folder, await inodeOf(sink), limits.entries);
    if (!build.ok)
        return build;
    const { files, links } = build.value;
    const text = renderManifest(build.value, origins);
    const amount = Buffer.byteLength(text);
    if (amount > limits.bytes)
        return (0,lib_parsed/* refused */.J)({ code: 'build-too-large', limit: limits.bytes, amount });
    if (sink !== 1) {
        const reason = await save(sink, text);
        if (reason !== undefined)
            return (0,lib_parsed/* refused */.J)({ code: 'build-out', path: sink, reason });
    }
    return (0,lib_parsed/* parsed */.Y)({ text, digest: list_digestOf([...files, ...links]), files: files.length, links: links.length });
}
function renderManifest({ files, links }, { commit, dirty, repository, run }) {
    const head = Object.entries({ schema: schema, name: own_name, commit, dirty, repository, run }).filter(([, value]) => value !== undefined);
    const listed = list_inOrder([...files, ...links]).map((file) => {
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


/***/ })

};
