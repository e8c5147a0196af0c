export const id = 6967;
export const ids = [6967];
export const modules = {

/***/ 6967:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   fetchCommitted: () => (/* binding */ fetchCommitted),
/* harmony export */   readCommitted: () => (/* binding */ readCommitted)
/* harmony export */ });
/* harmony import */ var _model_evidence_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(44780);
/* harmony import */ var _checkout_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(87848);
/* harmony import */ var _github_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(30739);



async function readCommitted(git, workspace, commit, path, maxBytes) {
    const listed = await git((0,_checkout_js__WEBPACK_IMPORTED_MODULE_2__/* .gitCommand */ .QT)(workspace, 'ls-tree', '-z', commit, '--', path));
    if (listed.code !== 0)
        return undefined;
    if (listed.stdout === '')
        return { kind: 'missing' };
    const entry = /^(\d{6}) (\w+) ([0-9a-f]{40,64})\t/.exec(listed.stdout);
    const [, mode, type, object = ''] = entry ?? [];
    if (mode === '120000')
        return { kind: 'link' };
    if (type !== 'blob')
        return { kind: 'not-a-file' };
    const size = await git((0,_checkout_js__WEBPACK_IMPORTED_MODULE_2__/* .gitCommand */ .QT)(workspace, 'cat-file', '-s', object));
    const amount = Number(size.stdout);
    if (size.code !== 0 || !Number.isSafeInteger(amount))
        return undefined;
    if (amount > maxBytes)
        return { kind: 'too-large', amount };
    const read = await git((0,_checkout_js__WEBPACK_IMPORTED_MODULE_2__/* .gitCommand */ .QT)(workspace, 'cat-file', 'blob', object));
    if (read.code !== 0)
        return undefined;
    return Buffer.byteLength(read.stdout) === amount
        ? { kind: 'text', text: read.stdout.replace(/^\uFEFF/, '') }
        : { kind: 'not-utf8' };
}
async function fetchCommitted(settings, commit, path, maxBytes, signal) {
    if (!(0,_github_js__WEBPACK_IMPORTED_MODULE_1__/* .isSafeApi */ .O4)(settings.apiUrl))
        return (0,_model_evidence_js__WEBPACK_IMPORTED_MODULE_0__/* .noEvidence */ .n2)('connect', 'api-insecure');
    const found = await (0,_github_js__WEBPACK_IMPORTED_MODULE_1__/* .during */ .iW)(settings, signal, async (api) => {
        try {
            const { data } = await api.request('GET /repos/{owner}/{repo}/contents/{path}', {
                ...(0,_github_js__WEBPACK_IMPORTED_MODULE_1__/* .nameOf */ .Vb)(settings),
                path,
                ref: commit,
                headers: { accept: 'application/json' },
            });
            return (0,_model_evidence_js__WEBPACK_IMPORTED_MODULE_0__/* .seen */ .cI)(readContents(data, maxBytes));
        }
        catch (error) {
            if (signal.aborted)
                return (0,_model_evidence_js__WEBPACK_IMPORTED_MODULE_0__/* .noEvidence */ .n2)('run', 'cancelled');
            if ((0,_github_js__WEBPACK_IMPORTED_MODULE_1__/* .statusOf */ .c2)(error) === 404)
                return (0,_model_evidence_js__WEBPACK_IMPORTED_MODULE_0__/* .seen */ .cI)({ kind: 'missing' });
            return api.lost() ?? (0,_github_js__WEBPACK_IMPORTED_MODULE_1__/* .refusalOf */ .Of)(error, settings.apiUrl, 'contents: read');
        }
    });
    if (found.kind === 'missing' || found.value.kind !== 'missing')
        return found;
    const known = await (0,_github_js__WEBPACK_IMPORTED_MODULE_1__/* .askGitHub */ .X3)(settings, commit, signal);
    if (known.kind === 'missing')
        return known;
    return known.value.exists ? found : (0,_model_evidence_js__WEBPACK_IMPORTED_MODULE_0__/* .noEvidence */ .n2)('run', 'checkout-without-commit', { about: commit });
}
function readContents(data, maxBytes) {
    if (typeof data !== 'object' || data === null || Array.isArray(data))
        return { kind: 'not-a-file' };
    const fields = new Map(Object.entries(data));
    if (fields.get('type') === 'symlink')
        return { kind: 'link' };
    const [size, content] = [fields.get('size'), fields.get('content')];
    if (fields.get('type') !== 'file' || typeof size !== 'number')
        return { kind: 'not-a-file' };
    if (size > maxBytes)
        return { kind: 'too-large', amount: size };
    if (fields.get('encoding') !== 'base64' || typeof content !== 'string')
        return { kind: 'not-a-file' };
    const bytes = Buffer.from(content, 'base64');
    if (bytes.length !== size)
        return { kind: 'not-utf8' };
    try {
        return { kind: 'text', text: new TextDecoder('utf-8', { fatal: true }).decode(bytes) };
    }
    catch {
        return { kind: 'not-utf8' };
    }
}


/***/ }),

/***/ 30739:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   O4: () => (/* binding */ isSafeApi),
/* harmony export */   Of: () => (/* binding */ refusalOf),
/* harmony export */   Vb: () => (/* binding */ nameOf),
/* harmony export */   X3: () => (/* binding */ askGitHub),
/* harmony export */   c2: () => (/* binding */ statusOf),
/* harmony export */   iW: () => (/* binding */ during),
/* harmony export */   xq: () => (/* binding */ resolveOnGitHub)
/* harmony export */ });
/* harmony import */ var _model_evidence_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(44780);
/* harmony import */ var _model_plan_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(62774);
/* harmony import */ var _wire_url_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(30892);
/* harmony import */ var _wire_wire_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(97188);




async function askGitHub(settings, commit, signal) {
    if (!isSafeApi(settings.apiUrl))
        return (0,_model_evidence_js__WEBPACK_IMPORTED_MODULE_0__/* .noEvidence */ .n2)('connect', 'api-insecure');
    return during(settings, signal, async ({ request, lost }) => {
        try {
            const { owner, repo } = nameOf(settings);
            const { data } = await request('GET /repos/{owner}/{repo}/commits/{ref}', {
                owner,
                repo,
                ref: commit,
                per_page: 1,
                headers: { accept: 'application/json' },
            });
            return (0,_model_evidence_js__WEBPACK_IMPORTED_MODULE_0__/* .seen */ .cI)({ where: 'github', exists: data.sha === commit });
        }
        catch (error) {
            if (signal.aborted)
                return (0,_model_evidence_js__WEBPACK_IMPORTED_MODULE_0__/* .noEvidence */ .n2)('run', 'cancelled');
            return lost() ?? readRefusal(error, settings.apiUrl);
        }
    });
}
function isSafeApi(apiUrl) {
    if (!URL.canParse(apiUrl))
        return false;
    const { protocol, hostname, username, password } = new URL(apiUrl);
    if (username !== '' || password !== '')
        return false;
    return protocol === 'https:' || (protocol === 'http:' && (0,_wire_url_js__WEBPACK_IMPORTED_MODULE_2__/* .isLoopback */ .U9)(hostname));
}
const nameOf = ({ repository }) => {
    const [owner = '', repo = ''] = repository.split('/');
    return { owner, repo };
};
const maxBody = 8 * 1024 * 1024;
const maxHops = 3;
async function during({ token, apiUrl, timeout, proxies }, signal, work) {
    return (0,_wire_wire_js__WEBPACK_IMPORTED_MODULE_1__/* .openWires */ .P9)(timeout, proxies).during(signal, async (wire) => {
        const { origin, host } = new URL(apiUrl);
        let why;
        const lose = (lost) => {
            why = lost;
            throw new Error('no answer');
        };
        const fetch = async (address, { headers }) => {
            const line = wire.line(origin);
            let url = new URL(address);
            for (let hop = 0; hop <= maxHops; hop += 1) {
                const reply = await line.exchange({
                    ...{ method: 'GET', path: url.pathname + url.search, cap: maxBody, keep: true },
                    headers: [..._wire_wire_js__WEBPACK_IMPORTED_MODULE_1__/* .ownHeaders */ .$8.slice(4), ...Object.entries(headers).flat()],
                });
                if (reply.kind === 'missing')
                    return lose((0,_model_evidence_js__WEBPACK_IMPORTED_MODULE_0__/* .noEvidence */ .n2)('connect', 'api-unreachable', { about: host, below: reply.why }));
                const { status, body, whole, headers: fields } = reply.value;
                if (!whole)
                    return lose((0,_model_evidence_js__WEBPACK_IMPORTED_MODULE_0__/* .noEvidence */ .n2)('read', 'api-unreachable', { about: host }));
                if (![301, 302, 303, 307, 308].includes(status))
                    return new Response(body, { status, headers: flat(fields) });
                const to = URL.parse([fields['location'] ?? ''].flat().join(), url.href);
                if (to?.origin !== origin)
                    return lose((0,_model_evidence_js__WEBPACK_IMPORTED_MODULE_0__/* .noEvidence */ .n2)('read', 'api-unreachable', { about: (to?.host ?? host).slice(0, 256) }));
                url = to;
            }
            return lose((0,_model_evidence_js__WEBPACK_IMPORTED_MODULE_0__/* .noEvidence */ .n2)('read', 'api-unreachable', { about: host }));
        };
        const { getOctokit } = await __webpack_require__.e(/* import() */ 2413).then(__webpack_require__.bind(__webpack_require__, 92413));
        const client = getOctokit(token, { baseUrl: apiUrl, log: silence, request: { fetch } });
        return work({ request: client.request, lost: () => why });
    });
}
const flat = (fields) => Object.entries(fields).flatMap(([name, value]) => [value ?? []].flat().map((one) => [name, one]));
async function resolveOnGitHub(settings, ref, signal) {
    if (!isSafeApi(settings.apiUrl) || signal.aborted)
        return undefined;
    return during(settings, signal, async ({ request }) => {
        try {
            const { owner, repo } = nameOf(settings);
            const headers = { accept: 'application/json' };
            const { data } = await request('GET /repos/{owner}/{repo}/commits/{ref}', {
                owner,
                repo,
                ref,
                per_page: 1,
                headers,
            });
            return (0,_model_plan_js__WEBPACK_IMPORTED_MODULE_3__/* .commitSha */ .mJ)(String(data.sha));
        }
        catch {
            return undefined;
        }
    });
}
const readRefusal = (error, apiUrl) => statusOf(error) === 422 ? (0,_model_evidence_js__WEBPACK_IMPORTED_MODULE_0__/* .seen */ .cI)({ where: 'github', exists: false }) : refusalOf(error, apiUrl);
function statusOf(error) {
    if (!(error instanceof Error) || !('status' in error) || typeof error.status !== 'number')
        return undefined;
    return 'response' in error && error.response !== undefined ? error.status : undefined;
}
function refusalOf(error, apiUrl, permission = 'contents: read') {
    const amount = statusOf(error);
    const about = new URL(apiUrl).host;
    if (amount === undefined)
        return (0,_model_evidence_js__WEBPACK_IMPORTED_MODULE_0__/* .noEvidence */ .n2)('connect', 'api-unreachable', { about });
    if (amount === 401)
        return (0,_model_evidence_js__WEBPACK_IMPORTED_MODULE_0__/* .noEvidence */ .n2)('authenticate', 'api-token-rejected', { about, amount });
    const limit = limitOf(error);
    if (amount === 429 || (amount === 403 && limit !== undefined))
        return (0,_model_evidence_js__WEBPACK_IMPORTED_MODULE_0__/* .noEvidence */ .n2)('read', 'api-limited', { about, amount, ...(limit ? { limit: limit * 1000 } : {}) });
    if (amount >= 500)
        return (0,_model_evidence_js__WEBPACK_IMPORTED_MODULE_0__/* .noEvidence */ .n2)('read', 'api-unreachable', { about, amount });
    return (0,_model_evidence_js__WEBPACK_IMPORTED_MODULE_0__/* .noEvidence */ .n2)('authenticate', 'api-refused', { about, amount, expected: permission });
}
function limitOf(error) {
    const response = error instanceof Error && 'response' in error ? error.response : undefined;
    const headers = typeof response === 'object' && response !== null && 'headers' in response ? response.headers : undefined;
    const field = (name) => typeof headers === 'object' && headers !== null ? String(new Map(Object.entries(headers)).get(name) ?? '') : '';
    const after = /^\d{1,6}$/.exec(field('retry-after'));
    if (after !== null)
        return Number(after[0]);
    const reset = /^\d{1,12}$/.exec(field('x-ratelimit-reset'));
    if (field('x-ratelimit-remaining') === '0')
        return reset === null ? 0 : Math.min(86_400, Math.max(1, Number(reset[0]) - Math.floor(Date.now() / 1000)));
    return error instanceof Error && /rate limit/i.test(error.message) ? 0 : undefined;
}
const quiet = () => { };
const silence = { debug: quiet, info: quiet, warn: quiet, error: quiet };


/***/ })

};
