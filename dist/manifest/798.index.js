export const id = 798;
export const ids = [798];
export const modules = {

/***/ 798:
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

/** In the order of UTF-16 code units, which is the same in every locale. */
const list_inOrder = (files) => files.toSorted((a, b) => (a.path < b.path ? -1 : a.path > b.path ? 1 : 0));
/**
 * `sha256:…` of a list. Its canonical form is a line of JSON an entry, in order: `["path","sum"]` of a file,
 * `["path",{"link":"text"}]` of a link, `["path"]` of a name.
 */
function list_digestOf(files) {
    const hash = (0,external_node_crypto_.createHash)('sha256');
    for (const file of list_inOrder(files))
        hash.update(`${JSON.stringify(lineOf(file))}\n`);
    return `sha256:${hash.digest('hex')}`;
}
function lineOf(file) {
    if ('sha256' in file)
        return [file.path, file.sha256];
    return 'link' in file ? [file.path, { link: file.link }] : [file.path];
}

;// CONCATENATED MODULE: ./lib/origin/manifest/own.js




/** The manifest that Runtime Drift writes: schema/manifest.schema.json says it in full. */
const schema = 1;
const own_name = 'runtime-drift-manifest';
const own_isOwn = (entries) => valueAt(entries, 'name') === own_name;
const keys = (/* unused pure expression or super */ null && (['schema', 'name', 'commit', 'repository', 'run', 'files']));
/** Reads it strictly: an entry that is not understood would be a file that nobody looks at. */
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
    return faults.length > 0 || !commit.ok ? refused(...faults) : parsed({ commit: commit.value, files, links });
}
const malformed = (...path) => ({ code: 'manifest-malformed', at: pointer(...path) });
/** What is shown to people and was not there, or is a text that can be. */
const isText = (value) => value === undefined || (typeof value === 'string' && value.length <= 1024 && !/\p{Cc}/u.test(value));
function readCommit(said) {
    if (said === undefined)
        return parsed(undefined);
    if (typeof said !== 'string')
        return refused(malformed('commit'));
    const commit = commitSha(said);
    return commit === undefined ? refused({ code: 'manifest-commit', said: bounded(said) }) : parsed(commit);
}
function readEntry(key, value) {
    const path = readPath(key);
    if (!path.ok)
        return path;
    const entry = entriesOf(value);
    const [sum, size, link] = ['sha256', 'size', 'link'].map((one) => valueAt(entry ?? [], one));
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

;// CONCATENATED MODULE: ./lib/origin/manifest/bundler.js




/**
 * Which bundler wrote an object: Laravel Mix by its file name, Vite by its `file` of each chunk (vite.dev/guide/backend-integration),
 * webpack-manifest-plugin by names as values. Nothing when it is none of them.
 */
function bundler_bundlerOf(entries, hint) {
    const values = entries.map(([, value]) => value);
    if (posix.basename(hint) === 'mix-manifest.json')
        return 'mix';
    if (values.some((value) => typeof valueAt(entriesOf(value) ?? [], 'file') === 'string'))
        return 'vite';
    return values.some((value) => typeof value === 'string') || hint.endsWith('manifest.json') ? 'webpack' : undefined;
}
/** The files that a bundler lists, each once, though many chunks name it. */
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
/** A chunk's own file, and the styles and assets that it brings along. */
function namedByVite(chunk) {
    const entries = entriesOf(chunk) ?? [];
    const lists = ['css', 'assets'].map((key) => valueAt(entries, key)).filter((list) => list !== undefined);
    return [valueAt(entries, 'file'), ...lists.flat()];
}
/** Mix and webpack name files as pages ask for them: below the root of the site, with `?id=` against caches. */
function readUrlPath(text) {
    if (/^(?:[a-z][a-z0-9+.-]*:)?\/\//i.test(text))
        return refused({ code: 'manifest-path', path: bounded(text), reason: 'url' });
    return readPath(text.replace(/[?#].*$/s, '').replace(/^\//, ''));
}

;// CONCATENATED MODULE: ./lib/origin/manifest/read.js







/** The most that a manifest may hold, in bytes: about 80,000 files. */
const mostBytes = 10 * 1024 * 1024;
/** How many mistakes of one manifest are told; whatever wrote a hundred of them is mended once. */
const mostFaults = 10;
/** Reads the text of a build manifest: ours, sums of files, or what Vite, webpack or Laravel Mix write. */
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
    if (isSums(text)) {
        const sums = readSums(text);
        if (!sums.ok)
            return sums;
        return parsed({ lists: 'hashes', format: 'sha256sum', commit: undefined, files: sums.value, links: [] });
    }
    if (!/^\s*[{[]/.test(text))
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

;// CONCATENATED MODULE: ./lib/origin/manifest/path.js

/** The most bytes that Linux takes for a path, and for one name of it (limits.h). */
const longestPath = 4096;
const longestName = 255;
/** As much of a text as a message shows, in characters. */
const shown = 200;
/** A text of a manifest, short enough for a message. */
const path_bounded = (text) => (text.length > shown ? `${text.slice(0, shown)}…` : text);
/**
 * Reads the path of a file inside of a build directory, and takes what changes nothing out of it (`./a//b` is `a/b`).
 * A newline, a carriage return or a tab may be in a name; other control characters are in none that a build makes.
 */
function path_readPath(text) {
    const names = text.split('/').filter((name) => name !== '' && name !== '.');
    const reason = reasonAgainst(text, names);
    return reason === undefined
        ? (0,lib_parsed/* parsed */.Y)(names.join('/'))
        : (0,lib_parsed/* refused */.J)({ code: 'manifest-path', path: path_bounded(text), reason });
}
function reasonAgainst(text, names) {
    if (!text.isWellFormed())
        return 'not-unicode';
    if (/(?![\t\n\r])\p{Cc}/u.test(text))
        return 'control-character';
    // A backslash is a letter like any other here; where it separates names, these would lead out of the directory too.
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
/** What is wrong with paths beside each other: one that stands there twice, or lies below a file. */
function path_clashes(paths) {
    const known = new Set(paths);
    const twice = paths.filter((path, at) => path === paths[at - 1]);
    const below = [...known].filter((path) => ancestors(path).some((above) => known.has(above)));
    return [
        ...twice.map((path) => ({ code: 'manifest-path-twice', path: path_bounded(path) })),
        ...below.map((path) => ({ code: 'manifest-path', path: path_bounded(path), reason: 'below-a-file' })),
    ];
}
function ancestors(path) {
    const found = [];
    for (let at = path.indexOf('/'); at !== -1; at = path.indexOf('/', at + 1))
        found.push(path.slice(0, at));
    return found;
}

// EXTERNAL MODULE: external "node:fs"
var external_node_fs_ = __webpack_require__(24);
;// CONCATENATED MODULE: ./lib/origin/manifest/sum.js


/** How much of a file is in memory at once: one buffer for all, since they are read one after the other. */
const buffer = Buffer.allocUnsafe(256 * 1024);
/**
 * Hashes a file as it streams by; nothing when it changed meanwhile, for then the sum is of no file that ever was. Opens
 * no link, and does not wait for a pipe. Throws system errors. Synchronous, because there is nothing else to do meanwhile
 * and 10,000 small files take 0.1 s this way, as long as openssl on two cores; promises and sixteen at a time take 1.1 s.
 */
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
/** The code of a system error (`EACCES`): what a disk or a permission says. Anything else is a bug, and thrown again. */
function codeOf(error) {
    const code = typeof error === 'object' && error !== null && 'code' in error ? error.code : undefined;
    if (typeof code === 'string' && /^E[A-Z0-9]+$/.test(code))
        return code;
    throw error;
}

;// CONCATENATED MODULE: ./lib/origin/manifest/walk.js



/** What wrote ten wrong names is mended once. */
const walk_mostFaults = 10;
/**
 * Lists a directory and all below it. Symbolic links are read and never followed. What is neither a file, a link nor a
 * directory has no content to be proven; beyond `mostEntries` nothing is listed; and a name that is no UTF-8 could not be written down.
 */
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
                faults.push({ code: 'build-entry', path: path_bounded(path.value), kind: kindOf(entry) });
            if (faults.length >= walk_mostFaults)
                return (0,lib_parsed/* refused */.J)(...faults);
            if (files.length + links.length > mostEntries)
                return (0,lib_parsed/* refused */.J)({ code: 'build-too-many', limit: mostEntries });
        }
    }
    return faults.length > 0 ? (0,lib_parsed/* refused */.J)(...faults) : (0,lib_parsed/* parsed */.Y)({ files, links });
}
/** Not `path.join`, which would make another path of one with dots in it. */
const join = (root, path) => (path === '' ? root : `${root}/${path}`);
function readName(folder, name) {
    const text = name.toString();
    const path = folder === '' ? text : `${folder}/${text}`;
    if (!Buffer.from(text).equals(name))
        return (0,lib_parsed/* refused */.J)({ code: 'build-name', path: path_bounded(path), reason: 'not-unicode' });
    const read = path_readPath(path);
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






/** What ten files have in common is mended once. */
const record_mostFaults = 10;
/**
 * Hashes every file of a build directory. `except` is the file that the manifest is written to, by device and inode:
 * it may lie among them, and cannot list itself. `mostEntries` are the most files and links that it may hold.
 */
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
        return sumOf(join(root, path)) ?? { code: 'build-changed', path: path_bounded(path) };
    }
    catch (error) {
        return unreadable(path, error);
    }
}
function unreadable(path, error) {
    const reason = codeOf(error);
    if (path === '' && reason === 'ENOENT')
        return { code: 'build-missing' };
    return { code: 'build-unreadable', path: path_bounded(path), reason };
}

;// CONCATENATED MODULE: ./lib/origin/manifest/write.js








const usual = { entries: 100_000, bytes: mostBytes };
/** Hashes a build directory into a manifest, and writes it to `sink` when that is a path. */
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
/** A manifest as text: the same build gives the same bytes, and one line a file. */
function renderManifest({ files, links }, { commit, repository, run }) {
    const head = Object.entries({ schema: schema, name: own_name, commit, repository, run }).filter(([, value]) => value !== undefined);
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
/** Device and inode of a file that is there already. */
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
/** Writes it, and gives the code of what was in the way. */
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
