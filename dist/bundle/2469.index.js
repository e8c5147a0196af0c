export const id = 2469;
export const ids = [2469];
export const modules = {

/***/ 9569:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   A: () => (/* binding */ tryAssertion),
/* harmony export */   _: () => (/* binding */ fieldOf)
/* harmony export */ });
const shown = 200;
function tryAssertion(assertion, tried) {
    switch (assertion.on) {
        case 'header':
            return tryHeader(assertion.name, assertion.test, tried);
        case 'body':
            return tryBody(assertion.test, tried);
        case 'json':
            return tryJson(assertion.at, assertion.test, tried);
    }
}
const holds = { holds: true };
const fails = (saw) => ({ holds: false, saw });
const absent = { kind: 'absent' };
const textSaw = (text) => ({ kind: 'text', text: text.slice(0, shown) });
function tryHeader(name, test, { reply, search }) {
    const value = fieldOf(reply, name);
    if (test.is === 'absent')
        return value === undefined ? holds : fails(textSaw(value));
    if (value === undefined)
        return fails(absent);
    return passes(test, value, search) ? holds : fails(textSaw(value));
}
function fieldOf({ headers }, name) {
    const value = Object.hasOwn(headers, name) ? headers[name] : undefined;
    return Array.isArray(value) ? value.join(', ') : value;
}
function tryBody(test, { reply, content, search }) {
    const read = content.text();
    if (!read.ok)
        return fails({ kind: 'unreadable', why: read.why });
    const { text, whole } = read;
    if (test.is === 'present' || test.is === 'absent') {
        const isThere = text !== '';
        if (!isThere && !whole)
            return fails({ kind: 'unreadable', why: 'cut' });
        return isThere === (test.is === 'present') ? holds : fails(isThere ? textSaw(text) : absent);
    }
    if (test.is === 'containing' && text.includes(test.text))
        return holds;
    if (!whole)
        return fails({ kind: 'unreadable', why: reply.unended ? 'cut' : 'too-large' });
    return passes(test, text, search) ? holds : fails(textSaw(text));
}
function tryJson(at, test, { content, search }) {
    const document = content.json();
    if (!document.ok)
        return fails({ kind: 'unreadable', why: document.why });
    const selected = search.select(document.value, at);
    if (selected.kind !== 'values')
        return fails({ kind: 'unreadable', why: selected.kind });
    const { values } = selected;
    const [first] = values;
    if (test.is === 'absent')
        return values.length === 0 ? holds : fails(sawOf(first));
    if (values.length === 0)
        return fails(absent);
    if (test.is !== 'present' && values.some(isInexact))
        return fails({ kind: 'unreadable', why: 'number-inexact' });
    const wrong = values.find((value) => !passesValue(test, value, search));
    return wrong === undefined ? holds : fails(sawOf(wrong));
}
const isInexact = (value) => typeof value === 'number' && Number.isInteger(value) && !Number.isSafeInteger(value);
function passesValue(test, value, search) {
    if (test.is === 'present')
        return true;
    if (test.is === 'equal')
        return value === test.to;
    return typeof value === 'object' && value !== null ? false : passes(test, String(value), search);
}
function passes(test, text, search) {
    switch (test.is) {
        case 'equal':
            return text === String(test.to);
        case 'containing':
            return text.includes(test.text);
        case 'matching':
            return search.finds(test.pattern, text);
        case 'present':
            return true;
        case 'absent':
            return false;
    }
}
function sawOf(value) {
    if (typeof value === 'string')
        return textSaw(value);
    if (value === null)
        return { kind: 'text', text: 'null', type: 'null' };
    if (typeof value === 'number' || typeof value === 'boolean')
        return { kind: 'text', text: String(value), type: typeof value === 'number' ? 'number' : 'boolean' };
    if (typeof value !== 'object')
        return textSaw(String(value));
    return { kind: 'structure', text: beginningOf(value).slice(0, shown) };
}
function beginningOf(value) {
    const isList = Array.isArray(value);
    const members = Object.entries(value).slice(0, 10);
    const inner = members.map(([key, member]) => {
        const text = typeof member === 'object' && member !== null ? (Array.isArray(member) ? '[…]' : '{…}') : JSON.stringify(member);
        return isList ? text : `${JSON.stringify(key)}:${text}`;
    });
    const more = Object.keys(value).length > members.length ? ',…' : '';
    return isList ? `[${inner.join(',')}${more}]` : `{${inner.join(',')}${more}}`;
}


/***/ }),

/***/ 1135:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   r: () => (/* binding */ openSearch),
/* harmony export */   u: () => (/* binding */ isPath)
/* harmony export */ });
/* harmony import */ var _wire_pointer_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(9988);

const depth = 100;
const maxValues = 10_000;
const maxCharacters = 256;
const maxSteps = 100;
const isPath = (at) => at.startsWith('$');
async function openSearch({ patterns = false, paths = false }) {
    const finds = patterns ? await openPatterns() : nobodyAsked;
    const selectPath = paths ? await openPaths() : nobodyAsked;
    return {
        finds,
        select(document, at) {
            if (isPath(at))
                return selectPath(document, at);
            const pointer = at === '' ? [] : (0,_wire_pointer_js__WEBPACK_IMPORTED_MODULE_0__/* .readPointer */ .q)(at);
            const value = pointer === undefined ? undefined : (0,_wire_pointer_js__WEBPACK_IMPORTED_MODULE_0__/* .valueAt */ .f)(document, pointer);
            return { kind: 'values', values: value === undefined ? [] : [value] };
        },
    };
}
const nobodyAsked = () => {
    throw new Error('a reader was asked that no route needs');
};
async function openPatterns() {
    const { RE2JS } = await __webpack_require__.e(/* import() */ 2856).then(__webpack_require__.bind(__webpack_require__, 2856));
    const known = new Map();
    return (pattern, text) => {
        const compiled = known.get(pattern) ?? RE2JS.compile(pattern);
        known.set(pattern, compiled);
        return compiled.matcher(text).find();
    };
}
async function openPaths() {
    const [{ JSONPathEnvironment, JSONPathRecursionLimitError, FunctionExpressionType }, { RE2JS }] = await Promise.all([
        __webpack_require__.e(/* import() */ 393).then(__webpack_require__.t.bind(__webpack_require__, 393, 19)),
        __webpack_require__.e(/* import() */ 2856).then(__webpack_require__.bind(__webpack_require__, 2856)),
    ]);
    const environment = new JSONPathEnvironment({ maxRecursionDepth: depth });
    const function_ = (find) => ({
        argTypes: [FunctionExpressionType.ValueType, FunctionExpressionType.ValueType],
        returnType: FunctionExpressionType.LogicalType,
        call: (text, pattern) => typeof text === 'string' && typeof pattern === 'string' && find(text, pattern),
    });
    const compiled = (pattern) => {
        try {
            const read = pattern.length > maxCharacters ? undefined : RE2JS.compile(pattern);
            return read !== undefined && read.programSize() <= maxSteps ? read : undefined;
        }
        catch {
            return undefined;
        }
    };
    environment.functionRegister.set('match', function_((text, pattern) => compiled(pattern)?.matches(text) ?? false));
    environment.functionRegister.set('search', function_((text, pattern) => compiled(pattern)?.matcher(text).find() ?? false));
    return (document, at) => {
        const values = [];
        try {
            for (const { value } of environment.lazyQuery(at, document)) {
                if (values.length === maxValues)
                    return { kind: 'too-large' };
                values.push(value);
            }
        }
        catch (error) {
            if (error instanceof JSONPathRecursionLimitError || error instanceof RangeError)
                return { kind: 'too-deep' };
            throw error;
        }
        return { kind: 'values', values };
    };
}


/***/ }),

/***/ 4027:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {


// EXPORTS
__webpack_require__.d(__webpack_exports__, {
  D6: () => (/* binding */ openTermsReader),
  kP: () => (/* binding */ openTermsThread),
  Ky: () => (/* binding */ readTerms)
});

;// CONCATENATED MODULE: ./lib/thread.js
const limits = { job: 5_000, start: 60_000 };
const resourceLimits = { maxOldGenerationSizeMb: 256, maxYoungGenerationSizeMb: 32, stackSizeMb: 2 };
const doors = import.meta.url.replace(/[^/]+$/, import.meta.url.endsWith('.ts') ? 'doors.ts' : 'index.js');
const program = `import(process.getBuiltinModule('node:worker_threads').workerData).then((doors) => doors.work())`;
function openThread(limit = limits.job) {
    let begun;
    let last = Promise.resolve();
    let isClosed = false;
    const begin = () => {
        begun ??= beginThread();
        return begun;
    };
    const end = () => {
        begun?.end();
        begun = undefined;
    };
    const runAlone = async (job, signal) => {
        const isOver = () => isClosed || signal.aborted;
        if (isOver())
            return { by: 'cancelled' };
        signal.addEventListener('abort', end, { once: true });
        try {
            const current = begin();
            const ready = await within(current, limits.start, () => current.ready);
            if (isOver())
                return { by: 'cancelled' };
            if (ready === undefined)
                throw new Error('a worker thread did not begin');
            const told = await within(current, limit, () => current.ask(job));
            if (told !== undefined)
                return { by: 'result', result: told.value };
            end();
            return { by: isOver() ? 'cancelled' : 'limit' };
        }
        finally {
            signal.removeEventListener('abort', end);
        }
    };
    return {
        warm: () => void begin(),
        run(job, signal) {
            const ran = last.then(() => runAlone(job, signal));
            last = ran.catch(() => { });
            return ran;
        },
        close() {
            isClosed = true;
            end();
        },
    };
}
async function within(thread, limit, work) {
    let timer;
    const late = new Promise((resolve) => {
        timer = setTimeout(() => resolve(undefined), limit);
    });
    thread.hold(true);
    try {
        return await Promise.race([work(), late]);
    }
    finally {
        clearTimeout(timer);
        thread.hold(false);
    }
}
function beginThread() {
    const { Worker: Thread } = process.getBuiltinModule('node:worker_threads');
    const options = { eval: true, workerData: doors, env: {}, execArgv: [], stdout: true, stderr: true, resourceLimits };
    const thread = new Thread(program, options);
    thread.unref();
    let waiting = Promise.withResolvers();
    waiting.promise.catch(() => { });
    thread.on('message', (value) => waiting.resolve({ value }));
    thread.on('error', (error) => {
        if (error.code === 'ERR_WORKER_OUT_OF_MEMORY')
            waiting.resolve(undefined);
        else
            waiting.reject(error);
    });
    thread.on('exit', () => waiting.resolve(undefined));
    const { promise: ready } = waiting;
    return {
        ready,
        ask(job) {
            waiting = Promise.withResolvers();
            waiting.promise.catch(() => { });
            thread.postMessage(job);
            return waiting.promise;
        },
        hold: (holds) => (holds ? thread.ref() : thread.unref()),
        end: () => void thread.terminate(),
    };
}

// EXTERNAL MODULE: ./lib/wire/meta.js
var meta = __webpack_require__(8712);
// EXTERNAL MODULE: ./lib/probes/assert.js
var assert = __webpack_require__(9569);
// EXTERNAL MODULE: ./lib/wire/json.js
var wire_json = __webpack_require__(143);
;// CONCATENATED MODULE: ./lib/probes/content.js

function contentOf(reply) {
    let text;
    let json;
    const readText = () => {
        text ??= decode(reply);
        return text;
    };
    const readJson = () => {
        const read = readText();
        if (!read.ok)
            return read;
        if (!read.whole && !(reply.unended && /^\s*["{[]/.test(read.text)))
            return notRead(reply.unended ? 'cut' : 'too-large');
        try {
            const value = JSON.parse(read.text);
            return (0,wire_json/* keyTwice */.Q)(read.text, value) === undefined ? { ok: true, value } : notRead('key-repeated');
        }
        catch (error) {
            return notRead(error instanceof RangeError ? 'too-deep' : 'not-json');
        }
    };
    return {
        text: readText,
        json() {
            json ??= readJson();
            return json;
        },
    };
}
function decode({ body, whole, headers }) {
    const encoding = [headers['content-encoding'] ?? []].flat().join(', ').trim().toLowerCase();
    if (encoding !== '' && encoding !== 'identity')
        return notRead('encoded');
    try {
        const text = new TextDecoder('utf-8', { fatal: true }).decode(body, { stream: !whole });
        return { ok: true, text, whole };
    }
    catch {
        return notRead('not-text');
    }
}
const notRead = (why) => ({ ok: false, why });

// EXTERNAL MODULE: ./lib/probes/search.js
var probes_search = __webpack_require__(1135);
;// CONCATENATED MODULE: ./lib/probes/terms.js





const maxHere = 4096;
async function openTermsReader(claims, thread) {
    if (claims.some(searches))
        thread.warm();
    const search = await (0,probes_search/* openSearch */.r)({ patterns: claims.some(({ asserts = [] }) => asserts.some(isPattern)) });
    return async (terms, reply, signal) => {
        if (!searches(terms) && !(terms.asserts?.some(isPattern) && sizeOf(terms, reply) > maxHere))
            return readTerms(terms, reply, search);
        const { headers, body, whole, unended } = reply;
        const job = { terms, reply: { headers, body, whole, ...(unended && { unended }) } };
        const ran = await thread.run(job, signal);
        switch (ran.by) {
            case 'result':
                return ran.result;
            case 'cancelled':
                return undefined;
            case 'limit':
                return readTerms(terms, reply, search, isCostly);
        }
    };
}
const openTermsThread = (limit) => openThread(limit);
const isPattern = ({ test }) => test.is === 'matching';
const hasPath = (one) => one.on === 'json' && (0,probes_search/* isPath */.u)(one.at);
const isCostly = (one) => isPattern(one) || hasPath(one);
const isCostlyMark = (mark) => mark.by === 'json' && (0,probes_search/* isPath */.u)(mark.at);
const searches = ({ asserts = [], build }) => asserts.some(hasPath) || (build !== undefined && isCostlyMark(build));
const sizeOf = ({ asserts = [] }, reply) => asserts.reduce((sum, one) => sum + (one.on === 'header' ? ((0,assert/* fieldOf */._)(reply, one.name)?.length ?? 0) : reply.body.length), 0);
function readTerms({ asserts, build }, reply, search, isStopped = () => false) {
    const content = contentOf(reply);
    const wasStopped = { holds: false, saw: { kind: 'unreadable', why: 'too-costly' } };
    const check = (one) => isStopped(one) ? wasStopped : (0,assert/* tryAssertion */.A)(one, { reply, content, search });
    return {
        ...(asserts === undefined ? {} : { asserts: asserts.map(check) }),
        ...(build === undefined ? {} : { build: readMark(build, reply, content, search) }),
    };
}
const buildCap = 256;
function readMark(mark, reply, content, search) {
    switch (mark.by) {
        case 'header':
            return named(onceEach((0,assert/* fieldOf */._)(reply, mark.name)?.split(',') ?? []));
        case 'json':
            return readJsonMark(mark.at, content, search);
        case 'meta': {
            const read = content.text();
            if (!read.ok)
                return { kind: 'unreadable', why: read.why };
            const { contents, whole } = (0,meta/* metaTags */.j)(read.text, mark.name);
            if (contents.length === 0 && !whole && !read.whole)
                return { kind: 'unreadable', why: reply.unended ? 'cut' : 'too-large' };
            return named(onceEach(contents));
        }
    }
}
function readJsonMark(at, content, search) {
    const document = content.json();
    if (!document.ok)
        return { kind: 'unreadable', why: document.why };
    const selected = search.select(document.value, at);
    if (selected.kind !== 'values')
        return { kind: 'unreadable', why: selected.kind };
    const values = selected.values.filter((value) => value !== null);
    const texts = values.filter((value) => typeof value === 'string');
    return texts.length < values.length ? { kind: 'unreadable', why: 'not-a-string' } : named(onceEach(texts));
}
const onceEach = (texts) => [...new Set(texts.map((text) => text.trim()).filter((text) => text !== ''))].join(', ');
const named = (build) => build.trim() === '' ? { kind: 'absent' } : { kind: 'named', build: build.trim().slice(0, buildCap) };


/***/ }),

/***/ 2469:
/***/ ((__webpack_module__, __webpack_exports__, __webpack_require__) => {

__webpack_require__.a(__webpack_module__, async (__webpack_handle_async_dependencies__, __webpack_async_result__) => { try {
__webpack_require__.r(__webpack_exports__);
/* harmony import */ var node_worker_threads__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(5919);
/* harmony import */ var _search_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(1135);
/* harmony import */ var _terms_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(4027);



const search = await (0,_search_js__WEBPACK_IMPORTED_MODULE_2__/* .openSearch */ .r)({ patterns: true, paths: true });
node_worker_threads__WEBPACK_IMPORTED_MODULE_0__.parentPort?.on('message', ({ terms, reply }) => {
    const body = Buffer.from(reply.body);
    node_worker_threads__WEBPACK_IMPORTED_MODULE_0__.parentPort?.postMessage((0,_terms_js__WEBPACK_IMPORTED_MODULE_1__/* .readTerms */ .Ky)(terms, { ...reply, body }, search));
});
node_worker_threads__WEBPACK_IMPORTED_MODULE_0__.parentPort?.postMessage('ready');

__webpack_async_result__();
} catch(e) { __webpack_async_result__(e); } }, 1);

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


/***/ }),

/***/ 8712:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   j: () => (/* binding */ metaTags)
/* harmony export */ });
const ofHead = new Set(['html', 'head', 'base', 'basefont', 'bgsound', 'link', 'meta', 'template']);
const rawText = new Set(['title', 'style', 'script', 'noscript', 'noframes']);
const endsHead = new Set(['head', 'body', 'html', 'br']);
function metaTags(html, name) {
    const contents = [];
    const cut = { contents, whole: false };
    let templates = 0;
    for (let at = 0;;) {
        const open = html.indexOf('<', at);
        const text = html.slice(at, open === -1 ? undefined : open);
        if (templates === 0 && /[^\t\n\f\r ]/.test(text))
            return { contents, whole: true };
        if (open === -1)
            return cut;
        const tag = readTag(html, open);
        if (tag === undefined)
            return cut;
        at = tag.end;
        if (tag.kind === 'comment')
            continue;
        if (tag.kind === 'end') {
            if (tag.name === 'template')
                templates = Math.max(0, templates - 1);
            else if (templates === 0 && endsHead.has(tag.name))
                return { contents, whole: true };
            continue;
        }
        if (rawText.has(tag.name)) {
            const end = tag.name === 'script' ? endOfScript(html, at) : endOfRawText(html, at, tag.name);
            if (end === -1)
                return cut;
            at = end;
        }
        else if (tag.name === 'template')
            templates += 1;
        else if (templates > 0)
            continue;
        else if (!ofHead.has(tag.name))
            return { contents, whole: true };
        else if (tag.name === 'meta') {
            const named = tag.attributes.get('name')?.toLowerCase() === name.toLowerCase();
            const content = tag.attributes.get('content');
            if (named && content !== undefined)
                contents.push(content);
        }
    }
}
function readTag(html, open) {
    const comment = endOfComment(html, open);
    if (comment === -1)
        return undefined;
    if (comment !== undefined)
        return { kind: 'comment', end: comment };
    const closing = html[open + 1] === '/';
    const names = /[^\t\n\f\r />]*/y;
    names.lastIndex = open + (closing ? 2 : 1);
    const name = (names.exec(html)?.[0] ?? '').toLowerCase();
    if (!closing && !/^[a-z]/.test(name))
        return { kind: 'start', name: '<', attributes: new Map(), end: open + 1 };
    const read = readAttributes(html, names.lastIndex);
    if (read === undefined)
        return undefined;
    return closing ? { kind: 'end', name, end: read.end } : { kind: 'start', name, ...read };
}
function endOfComment(html, open) {
    const after = (end, from) => {
        end.lastIndex = from;
        return end.exec(html) === null ? -1 : end.lastIndex;
    };
    if (html.startsWith('<!--', open)) {
        const empty = /-?>/y;
        empty.lastIndex = open + 4;
        return empty.test(html) ? empty.lastIndex : after(/--!?>/g, open + 4);
    }
    if (/^<(?:[!?]|\/[^A-Za-z])/.test(html.slice(open, open + 3)))
        return after(/>/g, open + 2 - (html[open + 2] === '>' ? 0 : 1));
    return undefined;
}
function readAttributes(html, from) {
    const attributes = new Map();
    const attribute = /[\t\n\f\r /]*(?:(>)|(=?[^\t\n\f\r />=]*)(?:[\t\n\f\r ]*=[\t\n\f\r ]*(?:"([^"]*)"|'([^']*)'|(?!["'])([^\t\n\f\r >]*)))?)/y;
    const unclosed = /[\t\n\f\r ]*=[\t\n\f\r ]*["']/y;
    for (let at = from; at < html.length;) {
        attribute.lastIndex = at;
        const found = attribute.exec(html);
        if (found === null || attribute.lastIndex === at)
            return undefined;
        at = attribute.lastIndex;
        const [, end, name = '', ...values] = found;
        unclosed.lastIndex = at;
        if (values.every((value) => value === undefined) && unclosed.test(html))
            return undefined;
        if (end !== undefined)
            return { attributes, end: at };
        if (name !== '' && !attributes.has(name.toLowerCase()))
            attributes.set(name.toLowerCase(), values.find((value) => value !== undefined) ?? '');
    }
    return undefined;
}
function endOfRawText(html, from, name) {
    const end = new RegExp(`</${name}(?=[\\t\\n\\f\\r />])`, 'gi');
    end.lastIndex = from;
    const found = end.exec(html);
    return found === null ? -1 : found.index;
}
function endOfScript(html, from) {
    const mark = /<!--|-->|<\/?script(?=[\t\n\f\r />])/gi;
    mark.lastIndex = from;
    let state = 'plain';
    for (let found = mark.exec(html); found !== null; found = mark.exec(html)) {
        const text = found[0].toLowerCase();
        if (text === '<!--') {
            if (state === 'plain')
                state = 'comment';
            mark.lastIndex = found.index + 2;
        }
        else if (text === '-->')
            state = 'plain';
        else if (text === '<script')
            state = state === 'comment' ? 'script in a comment' : state;
        else if (state === 'script in a comment')
            state = 'comment';
        else
            return found.index;
    }
    return -1;
}


/***/ }),

/***/ 9988:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   f: () => (/* binding */ valueAt),
/* harmony export */   q: () => (/* binding */ readPointer)
/* harmony export */ });
function readPointer(text) {
    if (!text.startsWith('/') || /~(?![01])/.test(text))
        return undefined;
    return text
        .slice(1)
        .split('/')
        .map((token) => token.replaceAll('~1', '/').replaceAll('~0', '~'));
}
function valueAt(document, pointer) {
    let value = document;
    for (const token of pointer) {
        if (typeof value !== 'object' || value === null || !Object.hasOwn(value, token))
            return undefined;
        if (Array.isArray(value) && !/^(?:0|[1-9]\d*)$/.test(token))
            return undefined;
        value = Reflect.get(value, token);
    }
    return value;
}


/***/ })

};
