export const id = 5705;
export const ids = [5705];
export const modules = {

/***/ 32655:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   G7: () => (/* binding */ readPath),
/* harmony export */   Mm: () => (/* binding */ bounded),
/* harmony export */   g0: () => (/* binding */ clashes)
/* harmony export */ });
/* harmony import */ var _parsed_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(53474);

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

/***/ 15705:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   judgeWorktree: () => (/* binding */ judgeWorktree),
/* harmony export */   readWorktree: () => (/* binding */ readWorktree)
/* harmony export */ });
/* harmony import */ var node_child_process__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(31421);
/* harmony import */ var node_fs_promises__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(51455);
/* harmony import */ var node_os__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(48161);
/* harmony import */ var node_path__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(76760);
/* harmony import */ var _model_plan_js__WEBPACK_IMPORTED_MODULE_5__ = __webpack_require__(62774);
/* harmony import */ var _parsed_js__WEBPACK_IMPORTED_MODULE_4__ = __webpack_require__(53474);
/* harmony import */ var _path_js__WEBPACK_IMPORTED_MODULE_6__ = __webpack_require__(32655);







const maxPaths = 10;
const maxTime = 60_000;
const maxBytes = 256 * 1024 * 1024;
async function readWorktree(ask) {
    const git = openGit(ask.environment);
    const root = await rootOf(git, ask);
    if (!root.ok || root.value === undefined)
        return root.ok ? (0,_parsed_js__WEBPACK_IMPORTED_MODULE_4__/* .parsed */ .Y)(undefined) : root;
    const at = root.value;
    const found = await git(at, ['rev-parse', '--verify', 'HEAD^{commit}']);
    const head = found.ok ? (0,_model_plan_js__WEBPACK_IMPORTED_MODULE_5__/* .commitSha */ .mJ)(found.stdout.trim()) : undefined;
    if (head === undefined)
        return (0,_parsed_js__WEBPACK_IMPORTED_MODULE_4__/* .refused */ .J)(failed(found));
    const changed = await changedFiles(git, at);
    if (!changed.ok)
        return changed;
    const out = ask.out === undefined ? undefined : (0,node_path__WEBPACK_IMPORTED_MODULE_3__.relative)(await realOf(at), await realOf(ask.out));
    const paths = changed.value.filter((path) => path !== out);
    const dirty = { total: paths.length, paths: paths.slice(0, maxPaths).map((path) => shown(path)) };
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
    const child = (0,node_child_process__WEBPACK_IMPORTED_MODULE_0__.execFile)('git', args, { env, timeout: maxTime, maxBuffer: maxBytes }, (error, stdout, stderr) => settle({
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
    const received = stderr.trim().split('\n')[0] ?? '';
    return { code: 'build-git-failed', received: received === '' ? `exit ${String(code)}` : received.slice(0, 240) };
};
function judgeWorktree(worktree, named) {
    if (worktree === undefined)
        return (0,_parsed_js__WEBPACK_IMPORTED_MODULE_4__/* .parsed */ .Y)({ commit: named, dirty: undefined });
    const { head, dirty } = worktree;
    if (named !== undefined && named !== head)
        return (0,_parsed_js__WEBPACK_IMPORTED_MODULE_4__/* .refused */ .J)({ code: 'build-head-other', commit: named, head });
    return (0,_parsed_js__WEBPACK_IMPORTED_MODULE_4__/* .parsed */ .Y)({ commit: head, dirty });
}


/***/ })

};
