export const id = 3497;
export const ids = [3497];
export const modules = {

/***/ 93497:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

// ESM COMPAT FLAG
__webpack_require__.r(__webpack_exports__);

// EXPORTS
__webpack_require__.d(__webpack_exports__, {
  findDeployment: () => (/* binding */ findDeployment)
});

// EXTERNAL MODULE: ./lib/model/evidence.js
var evidence = __webpack_require__(44780);
;// CONCATENATED MODULE: ./lib/model/own-status.js
const ownStatus = { description: 'Runtime Drift: ', fragment: '#runtime-drift' };

// EXTERNAL MODULE: ./lib/model/plan.js
var plan = __webpack_require__(62774);
// EXTERNAL MODULE: ./lib/origin/github.js
var github = __webpack_require__(30739);
;// CONCATENATED MODULE: ./lib/origin/deployments.js




const perPage = 30;
const maxPages = 2;
const statusesPerPage = 100;
const maxStatusPages = 3;
const longestRef = 200;
async function findDeployment(settings, environment, run, signal) {
    if (!(0,github/* isSafeApi */.O4)(settings.apiUrl))
        return (0,evidence/* noEvidence */.n2)('connect', 'api-insecure');
    return (0,github/* during */.iW)(settings, signal, async (api) => {
        try {
            return await search(api, settings, environment, run);
        }
        catch (error) {
            if (signal.aborted)
                return (0,evidence/* noEvidence */.n2)('run', 'cancelled');
            return api.lost() ?? (0,github/* refusalOf */.Of)(error, settings.apiUrl, 'deployments: read');
        }
    });
}
async function search(api, settings, environment, run) {
    let amount = 0;
    for (let page = 1; page <= maxPages; page += 1) {
        const { data } = await api.request('GET /repos/{owner}/{repo}/deployments', {
            ...(0,github/* nameOf */.Vb)(settings),
            environment,
            per_page: perPage,
            page,
            headers: { accept: 'application/json' },
        });
        const listed = Array.isArray(data) ? data : [];
        for (const one of listed) {
            const deployment = readDeployment(one);
            if (deployment === undefined)
                return (0,evidence/* noEvidence */.n2)('parse', 'answer-malformed', { about: 'deployments' });
            if (deployment.environment.toLowerCase() !== environment.toLowerCase())
                continue;
            amount += 1;
            const status = await newestStatus(api, settings, deployment.id);
            if (status?.state === 'success') {
                const commit = (0,plan/* commitSha */.mJ)(deployment.sha);
                if (commit === undefined)
                    return (0,evidence/* noEvidence */.n2)('parse', 'answer-malformed', { about: 'deployments' });
                return (0,evidence/* seen */.cI)({ kind: 'found', commit, id: deployment.id, ref: deployment.ref.slice(0, longestRef) });
            }
            if (status !== undefined && isRunning(status.state) && isOfRun(status.url, run))
                return (0,evidence/* seen */.cI)({ kind: 'of-this-run' });
        }
        if (listed.length < perPage)
            return (0,evidence/* seen */.cI)({ kind: 'none', amount, more: false });
    }
    return (0,evidence/* seen */.cI)({ kind: 'none', amount, more: true });
}
const isRunning = (state) => ['queued', 'pending', 'in_progress', 'waiting'].includes(state);
const isOfRun = (url, run) => run !== undefined && /^\d+$/.test(run) && new RegExp(`/actions/runs/${run}(?:/|$)`).test(url);
async function newestStatus(api, settings, id) {
    for (let page = 1; page <= maxStatusPages; page += 1) {
        const { data } = await api.request('GET /repos/{owner}/{repo}/deployments/{deployment_id}/statuses', {
            ...(0,github/* nameOf */.Vb)(settings),
            deployment_id: id,
            per_page: statusesPerPage,
            page,
            headers: { accept: 'application/json' },
        });
        const listed = Array.isArray(data) ? data : [];
        const others = listed.map(readStatus).filter((status) => !isOwn(status));
        const [first] = others;
        if (first !== undefined)
            return first;
        if (listed.length < statusesPerPage)
            return undefined;
    }
    return undefined;
}
const isOwn = ({ url, description }) => description.startsWith(ownStatus.description) || url.endsWith(ownStatus.fragment);
const textAt = (value, key) => {
    const found = typeof value === 'object' && value !== null ? Object.getOwnPropertyDescriptor(value, key)?.value : undefined;
    return typeof found === 'string' ? found : '';
};
const readStatus = (one) => ({
    state: textAt(one, 'state'),
    url: textAt(one, 'log_url') || textAt(one, 'target_url'),
    description: textAt(one, 'description'),
});
function readDeployment(one) {
    const id = typeof one === 'object' && one !== null ? Object.getOwnPropertyDescriptor(one, 'id')?.value : undefined;
    if (typeof id !== 'number' || !Number.isSafeInteger(id))
        return undefined;
    return { id, sha: textAt(one, 'sha'), ref: textAt(one, 'ref'), environment: textAt(one, 'environment') };
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
