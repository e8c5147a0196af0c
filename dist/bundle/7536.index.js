export const id = 7536;
export const ids = [7536];
export const modules = {

/***/ 848:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   k: () => (/* binding */ readCommit)
/* harmony export */ });
/* harmony import */ var _model_plan_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(2774);
/* harmony import */ var _parsed_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(3474);
/* harmony import */ var _problems_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(1733);



function readCommit(text, place) {
    const commit = (0,_model_plan_js__WEBPACK_IMPORTED_MODULE_0__/* .commitSha */ .mJ)(text);
    return commit === undefined ? (0,_problems_js__WEBPACK_IMPORTED_MODULE_1__/* .mistake */ .RT)(place, text, faultOf(text)) : (0,_parsed_js__WEBPACK_IMPORTED_MODULE_2__/* .parsed */ .Y)(commit);
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


/***/ }),

/***/ 7581:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   $: () => (/* binding */ readDuration)
/* harmony export */ });
/* unused harmony export durationText */
/* harmony import */ var _parsed_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(3474);
/* harmony import */ var _problems_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(1733);


const units = { h: 3_600_000, m: 60_000, s: 1000, ms: 1 };
function readDuration(text, place, bounds) {
    if (/^\d+$/.test(text))
        return (0,_problems_js__WEBPACK_IMPORTED_MODULE_0__/* .mistake */ .RT)(place, text, { code: 'duration-unit-missing', suggestion: `${text}s` });
    if (/^-/.test(text))
        return (0,_problems_js__WEBPACK_IMPORTED_MODULE_0__/* .mistake */ .RT)(place, text, { code: 'duration-negative' });
    const fraction = /^(\d{1,6}\.\d{1,6})(ms|s|m|h)$/.exec(text);
    if (fraction)
        return (0,_problems_js__WEBPACK_IMPORTED_MODULE_0__/* .mistake */ .RT)(place, text, { code: 'duration-fraction', suggestion: whole(fraction) });
    const found = /^(?:(\d+)h)?(?:(\d+)m)?(?:(\d+)s)?(?:(\d+)ms)?$/.exec(text);
    if (!found || text === '')
        return (0,_problems_js__WEBPACK_IMPORTED_MODULE_0__/* .mistake */ .RT)(place, text, { code: 'duration-malformed' });
    const amounts = [units.h, units.m, units.s, units.ms].map((unit, at) => unit * Number(found[at + 1] ?? '0'));
    const total = amounts.reduce((sum, amount) => sum + amount, 0);
    if (total > bounds.max)
        return (0,_problems_js__WEBPACK_IMPORTED_MODULE_0__/* .mistake */ .RT)(place, text, { code: 'duration-too-long', max: bounds.max });
    if (total < bounds.min)
        return (0,_problems_js__WEBPACK_IMPORTED_MODULE_0__/* .mistake */ .RT)(place, text, { code: 'duration-too-short', min: bounds.min });
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

/***/ 5227:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   F6: () => (/* binding */ judgeGuard),
/* harmony export */   JU: () => (/* binding */ impliedStatus),
/* harmony export */   RW: () => (/* binding */ guardedStatus),
/* harmony export */   UO: () => (/* binding */ isWithin),
/* harmony export */   ig: () => (/* binding */ claimCaller)
/* harmony export */ });
/* harmony import */ var _problems_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(1733);
/* harmony import */ var _route_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(6396);


function judgeGuard(callers) {
    return [...callers.flatMap(judgeExpected), ...judgeTwins(callers), ...judgeTests(callers)];
}
function judgeTests(callers) {
    return callers.flatMap((caller) => {
        if (!isAuthorized(caller) || caller.asserts === undefined)
            return [];
        const own = JSON.stringify(caller.asserts);
        const twin = callers.find((other) => !isAuthorized(other) && JSON.stringify(other.asserts) === own);
        if (twin === undefined)
            return [];
        return [(0,_problems_js__WEBPACK_IMPORTED_MODULE_0__/* .problem */ .CC)(caller.place, undefined, { code: 'guard-tests-same', caller: caller.name, other: twin.name })];
    });
}
function claimCaller(declared) {
    const { name, headers, expect, place, asserts } = declared;
    const admitted = isAuthorized(declared);
    return {
        ...{ name, admitted, headers: headers.map(([field]) => field), expect },
        ...(asserts === undefined ? {} : { asserts }),
        place,
    };
}
function isAuthorized({ name, expect, allowed }) {
    if (name === 'anonymous' || name === 'invalid')
        return false;
    return name === 'authorized' || (allowed ?? admits(expect));
}
const admits = ({ codes, classes }) => classes.includes(2) || codes.some((code) => code >= 200 && code < 300);
const refuses = ({ codes, classes }) => classes.includes(4) || codes.some((code) => code === 401 || code === 403 || code === 407);
function judgeExpected(caller) {
    const { name, expect, place, allowed, asserts } = caller;
    const isAllowed = isAuthorized(caller);
    if (allowed !== undefined && allowed !== isAllowed)
        return [(0,_problems_js__WEBPACK_IMPORTED_MODULE_0__/* .problem */ .CC)(place, String(allowed), { code: allowed ? 'guard-allows' : 'guard-denies', caller: name })];
    if (!isAllowed && asserts !== undefined)
        return [];
    if (isAllowed)
        return refuses(expect) ? [(0,_problems_js__WEBPACK_IMPORTED_MODULE_0__/* .problem */ .CC)(place, expect.text, { code: 'guard-denies', caller: name })] : [];
    return admits(expect) ? [(0,_problems_js__WEBPACK_IMPORTED_MODULE_0__/* .problem */ .CC)(place, expect.text, { code: 'guard-allows', caller: name })] : [];
}
function judgeTwins(callers) {
    const key = ({ headers }) => JSON.stringify(headers.toSorted());
    return callers.flatMap((caller, at) => {
        if (caller.headers.length === 0)
            return [];
        const twin = callers
            .slice(0, at)
            .find((other) => key(other) === key(caller) && isAuthorized(other) !== isAuthorized(caller));
        if (twin === undefined)
            return [];
        return [(0,_problems_js__WEBPACK_IMPORTED_MODULE_0__/* .problem */ .CC)(caller.place, undefined, { code: 'guard-callers-same', caller: caller.name, other: twin.name })];
    });
}
const shows = [401, 403];
function impliedStatus(anonymous) {
    const told = anonymous.codes.filter((code) => code < 500 && ![404, 405, 410].includes(code));
    const isShown = told.length > 0 || anonymous.classes.includes(4) || anonymous.classes.includes(3);
    if (!isShown)
        return undefined;
    const words = ['2xx', ...(anonymous.classes.includes(3) ? ['3xx'] : []), ...new Set([...shows, ...told])];
    return words.join('|');
}
function guardedStatus(status, { callers }, place) {
    const anonymous = callers.find(({ name }) => name === 'anonymous');
    const declared = (0,_route_js__WEBPACK_IMPORTED_MODULE_1__/* .readStatus */ .rk)(status, place);
    if (anonymous === undefined || !declared.ok || !isWithin(declared.value, anonymous.expect))
        return status;
    return impliedStatus(anonymous.expect) ?? status;
}
const isWithin = (narrow, wide) => narrow.codes.every((code) => wide.codes.includes(code) || wide.classes.includes(Math.floor(code / 100))) &&
    narrow.classes.every((one) => wide.classes.includes(one));


/***/ }),

/***/ 6396:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   S9: () => (/* binding */ readRoute),
/* harmony export */   lM: () => (/* binding */ readRequestAndStatus),
/* harmony export */   rk: () => (/* binding */ readStatus)
/* harmony export */ });
/* harmony import */ var _parsed_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(3474);
/* harmony import */ var _problems_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(1733);
/* harmony import */ var _url_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(5060);



function readRoute(text, place, context) {
    const found = /^(.*?)\s+->\s+(.*)$/.exec(text.trim());
    const [, request, status] = found ?? [];
    if (request === undefined || status === undefined) {
        const character = (0,_problems_js__WEBPACK_IMPORTED_MODULE_0__/* .controlCharacter */ .TL)(text.replaceAll('\t', ' '));
        return (0,_problems_js__WEBPACK_IMPORTED_MODULE_0__/* .mistake */ .RT)(place, text, character ? { code: 'control-character', character } : { code: 'route-malformed' });
    }
    return readRequestAndStatus(request, status, place, context);
}
function readRequestAndStatus(request, status, place, context) {
    const problems = [];
    const asked = (0,_problems_js__WEBPACK_IMPORTED_MODULE_0__/* .keep */ .aC)(readAsk(request, place, context), problems);
    const expect = (0,_problems_js__WEBPACK_IMPORTED_MODULE_0__/* .keep */ .aC)(readStatus(status, place), problems);
    if (asked === undefined || expect === undefined)
        return (0,_parsed_js__WEBPACK_IMPORTED_MODULE_1__/* .refused */ .J)(...problems);
    return (0,_parsed_js__WEBPACK_IMPORTED_MODULE_1__/* .parsed */ .Y)({ id: `${asked.method} ${asked.url}`, ...asked, expect, place });
}
function readAsk(text, place, context) {
    const [, method, where] = /^(\S+)[\t ]+(\S+)$/.exec(text.trim()) ?? [];
    if (method === undefined || where === undefined)
        return (0,_problems_js__WEBPACK_IMPORTED_MODULE_0__/* .mistake */ .RT)(place, text, { code: 'route-malformed' });
    const problems = [];
    (0,_problems_js__WEBPACK_IMPORTED_MODULE_0__/* .keep */ .aC)(readMethod(method, place), problems);
    const url = (0,_problems_js__WEBPACK_IMPORTED_MODULE_0__/* .keep */ .aC)(readWhere(where, place, context), problems);
    return problems.length > 0 || url === undefined ? (0,_parsed_js__WEBPACK_IMPORTED_MODULE_1__/* .refused */ .J)(...problems) : (0,_parsed_js__WEBPACK_IMPORTED_MODULE_1__/* .parsed */ .Y)({ method, url });
}
function readMethod(text, place) {
    if (text === 'CONNECT')
        return (0,_problems_js__WEBPACK_IMPORTED_MODULE_0__/* .mistake */ .RT)(place, text, { code: 'method-unsupported', method: text });
    if (/^[A-Z][A-Z_-]{0,31}$/.test(text))
        return (0,_parsed_js__WEBPACK_IMPORTED_MODULE_1__/* .parsed */ .Y)(text);
    const suggestion = /^[a-z_-]{1,32}$/i.test(text) ? text.toUpperCase() : undefined;
    return (0,_problems_js__WEBPACK_IMPORTED_MODULE_0__/* .mistake */ .RT)(place, text, { code: 'method-malformed', suggestion });
}
function readWhere(text, place, context) {
    if (/^[a-z][a-z0-9+.-]*:/i.test(text)) {
        const url = (0,_url_js__WEBPACK_IMPORTED_MODULE_2__/* .readUrl */ .w)(text, place, context.allowUnsafeHttp);
        return url.ok ? (0,_parsed_js__WEBPACK_IMPORTED_MODULE_1__/* .parsed */ .Y)(url.value.href) : url;
    }
    if (!text.startsWith('/'))
        return (0,_problems_js__WEBPACK_IMPORTED_MODULE_0__/* .mistake */ .RT)(place, text, { code: 'route-path-malformed' });
    if (context.baseUrl === undefined)
        return (0,_problems_js__WEBPACK_IMPORTED_MODULE_0__/* .mistake */ .RT)(place, text, { code: 'base-url-missing' });
    const base = context.baseUrl === 'unreadable' ? 'https://unreadable.invalid' : context.baseUrl;
    const url = (0,_url_js__WEBPACK_IMPORTED_MODULE_2__/* .readUrl */ .w)(`${base}${text}`, place, true);
    if (url.ok)
        return (0,_parsed_js__WEBPACK_IMPORTED_MODULE_1__/* .parsed */ .Y)(url.value.href);
    return (0,_parsed_js__WEBPACK_IMPORTED_MODULE_1__/* .refused */ .J)(...url.problems.map((problem) => ({ ...problem, value: text })));
}
const leastStatus = 100;
const maxStatus = 599;
function readStatus(text, place) {
    const words = text.split('|').map((word) => word.trim());
    const codes = words.filter((word) => /^\d{3}$/.test(word)).map(Number);
    const classes = words.filter((word) => /^[1-5]xx$/i.test(word)).map((word) => Number(word[0]));
    if (codes.some((code) => code < leastStatus || code > maxStatus))
        return (0,_problems_js__WEBPACK_IMPORTED_MODULE_0__/* .mistake */ .RT)(place, text, { code: 'status-out-of-range', min: leastStatus, max: maxStatus });
    if (codes.length + classes.length !== words.length)
        return (0,_problems_js__WEBPACK_IMPORTED_MODULE_0__/* .mistake */ .RT)(place, text, { code: 'status-malformed' });
    return (0,_parsed_js__WEBPACK_IMPORTED_MODULE_1__/* .parsed */ .Y)({ codes: ordered(codes), classes: ordered(classes), text: words.join('|') });
}
const ordered = (numbers) => [...new Set(numbers)].sort((a, b) => a - b);


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
/* harmony import */ var _model_plan_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(2774);
/* harmony import */ var _parsed_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(3474);
/* harmony import */ var _nearest_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(3231);
/* harmony import */ var _problems_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(1733);




function readWhole(text, place, min, max) {
    if (!/^-?\d{1,15}$/.test(text))
        return (0,_problems_js__WEBPACK_IMPORTED_MODULE_1__/* .mistake */ .RT)(place, text, { code: 'number-malformed', min, max });
    const value = Number(text);
    if (value < min || value > max)
        return (0,_problems_js__WEBPACK_IMPORTED_MODULE_1__/* .mistake */ .RT)(place, text, { code: 'number-out-of-range', min, max });
    return (0,_parsed_js__WEBPACK_IMPORTED_MODULE_2__/* .parsed */ .Y)(value);
}
function readBoolean(text, place) {
    if (/^(?:true|True|TRUE)$/.test(text))
        return (0,_parsed_js__WEBPACK_IMPORTED_MODULE_2__/* .parsed */ .Y)(true);
    if (/^(?:false|False|FALSE)$/.test(text))
        return (0,_parsed_js__WEBPACK_IMPORTED_MODULE_2__/* .parsed */ .Y)(false);
    return (0,_problems_js__WEBPACK_IMPORTED_MODULE_1__/* .mistake */ .RT)(place, text, { code: 'boolean-malformed' });
}
const levels = ['error', 'warning'];
function readFailOn(text, place) {
    const level = levels.find((one) => one === text);
    if (level !== undefined)
        return (0,_parsed_js__WEBPACK_IMPORTED_MODULE_2__/* .parsed */ .Y)(level);
    return (0,_problems_js__WEBPACK_IMPORTED_MODULE_1__/* .mistake */ .RT)(place, text, {
        code: 'value-unknown',
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
    if (_model_plan_js__WEBPACK_IMPORTED_MODULE_3__/* .proofs */ .g_.some((proof) => proof === text))
        return (0,_problems_js__WEBPACK_IMPORTED_MODULE_1__/* .mistake */ .RT)(place, text, { code: 'proof-unsupported', available: availableProofs });
    return (0,_problems_js__WEBPACK_IMPORTED_MODULE_1__/* .mistake */ .RT)(place, text, {
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
/* harmony import */ var _problems_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(1733);


function fillTemplate(text, place, secrets) {
    if (text.includes('${{'))
        return (0,_problems_js__WEBPACK_IMPORTED_MODULE_0__/* .mistake */ .RT)(place, undefined, { code: 'expression-in-file' });
    const problems = [];
    const filled = text.replace(/\$\{([^}]*)\}/g, (_all, name) => {
        const fault = faultOf(name, secrets.environment);
        if (fault !== undefined)
            problems.push((0,_problems_js__WEBPACK_IMPORTED_MODULE_0__/* .problem */ .CC)(place, undefined, fault));
        return variable(name, secrets.environment);
    });
    const bare = /(?:^|[\s=:])\$([A-Z_][A-Z0-9_]{2,})(?=$|[\s;,])/.exec(text)?.[1];
    if (bare !== undefined)
        problems.push((0,_problems_js__WEBPACK_IMPORTED_MODULE_0__/* .problem */ .CC)(place, undefined, { code: 'template-without-braces', name: bare }));
    if (/\$\{[^}]*$/.test(text))
        problems.push((0,_problems_js__WEBPACK_IMPORTED_MODULE_0__/* .problem */ .CC)(place, undefined, { code: 'template-malformed' }));
    for (const [, name = ''] of text.matchAll(/\$\{([^}]*)\}/g)) {
        const value = variable(name, secrets.environment);
        if (!isPublic(value, secrets.environment))
            maskLines(value, secrets.mask);
    }
    return problems.length > 0 ? (0,_parsed_js__WEBPACK_IMPORTED_MODULE_1__/* .refused */ .J)(...problems) : (0,_parsed_js__WEBPACK_IMPORTED_MODULE_1__/* .parsed */ .Y)(filled);
}
const publicNames = /^(?:GITHUB_(?:SHA|REF|REF_NAME|HEAD_REF|BASE_REF|REPOSITORY|REPOSITORY_OWNER|ACTOR|TRIGGERING_ACTOR|RUN_ID|RUN_NUMBER|RUN_ATTEMPT|JOB|WORKFLOW|EVENT_NAME|SERVER_URL|API_URL)|RUNNER_(?:OS|ARCH|NAME|ENVIRONMENT))$/;
function isPublic(value, environment) {
    if (/^(?:true|false|yes|no|on|off|null|none|\d{1,5})$/i.test(value.trim()))
        return true;
    return Object.entries(environment).some(([name, text]) => publicNames.test(name) && text === value);
}
function misplacedTemplate(text, place) {
    if (text.includes('${{'))
        return (0,_problems_js__WEBPACK_IMPORTED_MODULE_0__/* .problem */ .CC)(place, text, { code: 'expression-in-file' });
    return text.includes('${') ? (0,_problems_js__WEBPACK_IMPORTED_MODULE_0__/* .problem */ .CC)(place, text, { code: 'template-misplaced' }) : undefined;
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
/* harmony import */ var _problems_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(1733);



function readUrl(text, place, allowUnsafeHttp) {
    const character = (0,_problems_js__WEBPACK_IMPORTED_MODULE_0__/* .controlCharacter */ .TL)(text);
    if (character !== undefined)
        return (0,_problems_js__WEBPACK_IMPORTED_MODULE_0__/* .mistake */ .RT)(place, text, { code: 'control-character', character });
    const fault = (0,_wire_url_js__WEBPACK_IMPORTED_MODULE_1__/* .urlFault */ .I_)(text, allowUnsafeHttp);
    return fault === undefined ? (0,_parsed_js__WEBPACK_IMPORTED_MODULE_2__/* .parsed */ .Y)(new URL(text)) : (0,_problems_js__WEBPACK_IMPORTED_MODULE_0__/* .mistake */ .RT)(place, text, fault);
}
function readBaseUrl(text, place, allowUnsafeHttp) {
    const url = readUrl(text, place, allowUnsafeHttp);
    if (!url.ok)
        return url;
    if (text.includes('?'))
        return (0,_problems_js__WEBPACK_IMPORTED_MODULE_0__/* .mistake */ .RT)(place, text, { code: 'url-query' });
    return (0,_parsed_js__WEBPACK_IMPORTED_MODULE_2__/* .parsed */ .Y)(url.value.href.replace(/\/+$/, ''));
}


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
