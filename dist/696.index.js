export const id = 696;
export const ids = [696];
export const modules = {

/***/ 1696:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   tellBug: () => (/* binding */ tellBug)
/* harmony export */ });
/* unused harmony export renderBug */
/* harmony import */ var _escape_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(8607);
/* harmony import */ var _phrase_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(781);
/* harmony import */ var _thrown_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(3918);



const wordBug = (bug) => (0,_phrase_js__WEBPACK_IMPORTED_MODULE_1__/* .say */ .cv) `Runtime Drift itself failed, so nothing is proven: ${(0,_thrown_js__WEBPACK_IMPORTED_MODULE_2__/* .saidBy */ .T)(bug)}`;
const please = 'This is a bug of Runtime Drift, not of your deployment. Please report it with this output.';
/** A bug for the terminal. */
const renderBug = (bug) => [`✗ ${inLog(wordBug(bug))}`, `  ${please}`, ...framesOf(bug).map((frame) => visible(frame)), ''].join('\n');
/** A bug for the job: an annotation, and where it happened in the log. Never rejects. */
async function tellBug(bug) {
    try {
        const { error, info } = await Promise.resolve(/* import() */).then(__webpack_require__.bind(__webpack_require__, 6120));
        error(`${(0,_escape_js__WEBPACK_IMPORTED_MODULE_0__/* .inLog */ .cp)(wordBug(bug))}\n${please}`, { title: 'Runtime drift: internal error' });
        for (const frame of (0,_thrown_js__WEBPACK_IMPORTED_MODULE_2__/* .framesOf */ .k)(bug))
            info((0,_escape_js__WEBPACK_IMPORTED_MODULE_0__/* .inLog */ .cp)((0,_phrase_js__WEBPACK_IMPORTED_MODULE_1__/* .say */ .cv) `  at ${frame.trim()}`));
    }
    catch {
        // Standard output is closed: the exit code is red already and nobody is left to be told.
    }
}


/***/ }),

/***/ 8607:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   Hi: () => (/* binding */ inMarkdown),
/* harmony export */   OV: () => (/* binding */ shellBlock),
/* harmony export */   P0: () => (/* binding */ commandless),
/* harmony export */   RK: () => (/* binding */ visible),
/* harmony export */   Tg: () => (/* binding */ shellLine),
/* harmony export */   cp: () => (/* binding */ inLog),
/* harmony export */   dj: () => (/* binding */ inHtml),
/* harmony export */   js: () => (/* binding */ htmlText),
/* harmony export */   tg: () => (/* binding */ inText)
/* harmony export */ });
/* unused harmony export shellWord */
/**
 * What a reader cannot see or what steers a screen: controls, bidi and zero-width characters, blanks that are not the
 * space, lone surrogates, fillers and variation selectors, and what Unicode has not assigned.
 */
const hidden = /[\p{Cc}\p{Cf}\p{Cs}\p{Co}\p{Cn}\p{Zl}\p{Zp}\p{DI}\u2800]|(?! )\p{Zs}/u;
const spelled = { '\n': '\\n', '\r': '\\r', '\t': '\\t' };
/** A character as its escape: `\n`, `\u202e`, `\u{e0001}`. */
function spell(char) {
    const hex = (char.codePointAt(0) ?? 0).toString(16).padStart(4, '0');
    return spelled[char] ?? (hex.length > 4 ? `\\u{${hex}}` : `\\u${hex}`);
}
/** Most texts are no more than this; the tables of the expression above need not even be compiled for them. */
const printable = /^[\x20-\x7e]*$/;
/** A foreign text with everything invisible spelled out, cut with `…` at `limit` characters. Reads no further than that. */
function visible(text, limit = 200) {
    const head = text.slice(0, limit);
    if (printable.test(head))
        return text.length > limit ? `${head}…` : head;
    let shown = '';
    for (const char of text) {
        const next = hidden.test(char) ? spell(char) : char;
        if (shown.length + next.length > limit)
            return `${shown}…`;
        shown += next;
    }
    return shown;
}
/**
 * A line that the runner takes for text: it executes `::name::` at the start of a line after trimming and `##[name]`
 * anywhere in it (actions/runner, ActionCommand.cs), so both are spelled out, and so is every end of a line.
 */
function commandless(line) {
    return line
        .replace(/[\r\n\v\f\u0085\u2028\u2029]/g, spell)
        .replace(/##\[/g, '#\\u0023[')
        .replace(/^(\s*)::/, '$1\\u003a:');
}
/** A phrase with its neighbouring foreign parts joined, so that no two fences touch. */
function joined(phrase) {
    const parts = [];
    for (const part of phrase.parts) {
        const last = parts.at(-1);
        if (typeof part !== 'string' && last !== undefined && typeof last !== 'string') {
            parts[parts.length - 1] = { foreign: last.foreign + part.foreign };
        }
        else
            parts.push(part);
    }
    return parts;
}
const render = (phrase, own, foreign) => joined(phrase)
    .map((part) => (typeof part === 'string' ? own(part) : foreign(part.foreign)))
    .join('');
const nothing = '(empty)';
/** One word, or a request: what cannot pass for our own words when it stands without quotes. */
const bare = /^(?:[A-Z]+ https?:\/\/)?[^\s"]+$/;
/** For plain text: foreign parts bare when they read as one word, in quotes when they could pass for our own words. */
function inText(phrase) {
    return render(phrase, (words) => words, (value) => {
        if (value === '')
            return nothing;
        const shown = visible(value);
        return bare.test(shown) ? shown : `"${shown.replaceAll('"', '\\"')}"`;
    });
}
/** For a line of the job log or of an annotation. */
const inLog = (phrase) => commandless(inText(phrase));
/**
 * For a paragraph of GitHub's markdown: foreign parts as code spans, in which neither markup, mentions, issue numbers,
 * commit ids nor addresses are looked for. A backtick is spelled out, so that the fence is always one backtick.
 */
const inMarkdown = (phrase) => render(phrase, (words) => words.replace(/[\\`*_<>[\]|~$&@#]/g, '\\$&'), (value) => (value === '' ? nothing : `\`${visible(value).replaceAll('`', '\\u0060')}\``));
const entities = {
    '&': '&amp;',
    '<': '&lt;',
    '>': '&gt;',
    '"': '&quot;',
    "'": '&#39;',
};
/** For the text or a quoted attribute of HTML. */
const htmlText = (text) => text.replace(/[&<>"']/g, (char) => entities[char] ?? '');
/** For a block of HTML inside markdown, which ends at an empty line: foreign parts in `<code>`, all on one line. */
const inHtml = (phrase) => render(phrase, htmlText, (value) => (value === '' ? nothing : `<code>${htmlText(visible(value))}</code>`));
/**
 * A word to paste into a POSIX shell: bare when plain, else in single quotes. `undefined` for what nobody should paste:
 * what is invisible, empty, an option in disguise, a runner command, or longer than any name.
 */
function shellWord(value) {
    const unfit = value === '' || value.length > 300 || value.startsWith('-') || value.includes('##[');
    if (unfit || visible(value, 300) !== value)
        return undefined;
    return /^[\w./@][\w./@%+=:,-]*$/.test(value) ? value : `'${value.replaceAll("'", "'\\''")}'`;
}
/** A command of our own words (`['docker', 'rm']`) and foreign ones, or nothing when one of them cannot be pasted. */
function shellLine(own, ...foreign) {
    const words = foreign.map(shellWord);
    return words.every((word) => word !== undefined) ? [...own, ...words].join(' ') : undefined;
}
/** A fenced block of shell lines; the fence is longer than every run of backticks in it. */
function shellBlock(lines) {
    const text = lines.map((line) => line.replace(/[\r\n]/g, spell)).join('\n');
    const runs = text.match(/`+/g) ?? [];
    const fence = '`'.repeat(Math.max(3, ...runs.map((run) => run.length + 1)));
    return `${fence}sh\n${text}\n${fence}`;
}


/***/ }),

/***/ 781:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   cv: () => (/* binding */ say),
/* harmony export */   p_: () => (/* binding */ list),
/* harmony export */   pj: () => (/* binding */ plain)
/* harmony export */ });
/** Makes a phrase: `` say`${name} still runs ${image}` ``. Strings and numbers put in are foreign; phrases are joined. */
function say(words, ...values) {
    const parts = [];
    words.forEach((word, at) => {
        if (word !== '')
            parts.push(word);
        const value = values[at];
        if (value === undefined)
            return;
        if (typeof value === 'string' || typeof value === 'number')
            parts.push({ foreign: String(value) });
        else if ('parts' in value)
            parts.push(...value.parts);
        else
            parts.push(value);
    });
    return { parts };
}
/** Joins values as a list in words: `a`, `b` and `c`. */
function list(values, last = 'and') {
    const parts = [];
    values.forEach((value, at) => {
        if (at > 0)
            parts.push(at === values.length - 1 ? ` ${last} ` : ', ');
        if (typeof value === 'string')
            parts.push({ foreign: value });
        else
            parts.push(...value.parts);
    });
    return { parts };
}
/** Our own words, when they are chosen by code and not written in a template. */
const plain = (words) => ({ parts: [words] });


/***/ }),

/***/ 3918:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   T: () => (/* binding */ saidBy),
/* harmony export */   k: () => (/* binding */ framesOf)
/* harmony export */ });
/** What a thrown value says of itself; anything can be thrown. */
const saidBy = (thrown) => (thrown instanceof Error ? thrown.message : String(thrown));
/** Lines of a stack that help. */
const mostFrames = 12;
/** Where it was thrown, as far as that is known. */
const framesOf = (thrown) => thrown instanceof Error && thrown.stack !== undefined ? thrown.stack.split('\n').slice(1, mostFrames + 1) : [];


/***/ })

};
