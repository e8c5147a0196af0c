export const id = 875;
export const ids = [875];
export const modules = {

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
const hidden = /[\p{Cc}\p{Cf}\p{Cs}\p{Co}\p{Cn}\p{Zl}\p{Zp}\p{DI}\u2800]|(?! )\p{Zs}/u;
const spelled = { '\n': '\\n', '\r': '\\r', '\t': '\\t' };
function spell(char) {
    const hex = (char.codePointAt(0) ?? 0).toString(16).padStart(4, '0');
    return spelled[char] ?? (hex.length > 4 ? `\\u{${hex}}` : `\\u${hex}`);
}
const printable = /^[\x20-\x7e]*$/;
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
function commandless(line) {
    return line
        .replace(/[\r\n\v\f\u0085\u2028\u2029]/g, spell)
        .replace(/##\[/g, '#\\u0023[')
        .replace(/^(\s*)::/, '$1\\u003a:');
}
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
const bare = /^(?:[A-Z]+ https?:\/\/)?[^\s"]+$/;
function inText(phrase) {
    return render(phrase, (words) => words, (value) => {
        if (value === '')
            return nothing;
        const shown = visible(value);
        return bare.test(shown) ? shown : `"${shown.replaceAll('"', '\\"')}"`;
    });
}
const inLog = (phrase) => commandless(inText(phrase));
const inMarkdown = (phrase) => render(phrase, (words) => words.replace(/[\\`*_<>[\]|~$&@#]/g, '\\$&'), (value) => (value === '' ? nothing : `\`${visible(value).replaceAll('`', '\\u0060')}\``));
const entities = {
    '&': '&amp;',
    '<': '&lt;',
    '>': '&gt;',
    '"': '&quot;',
    "'": '&#39;',
};
const htmlText = (text) => text.replace(/[&<>"']/g, (char) => entities[char] ?? '');
const inHtml = (phrase) => render(phrase, htmlText, (value) => (value === '' ? nothing : `<code>${htmlText(visible(value))}</code>`));
function shellWord(value) {
    const unfit = value === '' || value.length > 300 || value.startsWith('-') || value.includes('##[');
    if (unfit || visible(value, 300) !== value)
        return undefined;
    return /^[\w./@][\w./@%+=:,-]*$/.test(value) ? value : `'${value.replaceAll("'", "'\\''")}'`;
}
function shellLine(own, ...foreign) {
    const words = foreign.map(shellWord);
    return words.every((word) => word !== undefined) ? [...own, ...words].join(' ') : undefined;
}
function shellBlock(lines) {
    const text = lines.map((line) => line.replace(/[\r\n]/g, spell)).join('\n');
    const runs = text.match(/`+/g) ?? [];
    const fence = '`'.repeat(Math.max(3, ...runs.map((run) => run.length + 1)));
    return `${fence}sh\n${text}\n${fence}`;
}


/***/ }),

/***/ 6990:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

// ESM COMPAT FLAG
__webpack_require__.r(__webpack_exports__);

// EXPORTS
__webpack_require__.d(__webpack_exports__, {
  actionReporters: () => (/* binding */ actionReporters),
  logProgress: () => (/* reexport */ logProgress),
  tellAll: () => (/* binding */ tellAll)
});

// EXTERNAL MODULE: ./lib/node_modules/@actions/core/lib/core.js + 2 modules
var core = __webpack_require__(8983);
// EXTERNAL MODULE: ./lib/reporters/escape.js
var reporters_escape = __webpack_require__(8607);
// EXTERNAL MODULE: ./lib/reporters/phrase.js
var phrase = __webpack_require__(781);
// EXTERNAL MODULE: ./lib/reporters/remedy.js
var reporters_remedy = __webpack_require__(9080);
// EXTERNAL MODULE: ./lib/reporters/story.js + 6 modules
var reporters_story = __webpack_require__(4603);
// EXTERNAL MODULE: ./lib/reporters/wording.js + 21 modules
var wording = __webpack_require__(709);
;// CONCATENATED MODULE: ./lib/reporters/annotations.js






const most = 10;
const longest = 4096;
function renderAnnotations(story) {
    const first = story.links.filter((link) => !link.moot).flatMap((link) => link.told);
    const errors = [...first, ...story.links.filter((link) => link.moot).flatMap((link) => link.told.filter(isLoud))];
    const later = story.links.filter((link) => link.moot).flatMap((link) => link.told);
    const notices = later.filter((told) => !isLoud(told));
    return [
        ...bounded('error', errors.length > 0 ? errors.map((told) => annotate('error', told)) : bare(story)),
        ...bounded('warning', [
            ...story.warnings.map((told) => annotate('warning', told)),
            ...story.unsafe.map((words) => simple('warning', 'Runtime drift', words)),
        ]),
        ...bounded('notice', notices.map((told) => annotate('notice', told))),
    ];
}
const isLoud = ({ code }) => code === 'auth/stranger-admitted';
function bare(story) {
    if (story.verdict === 'proven')
        return story.failed === undefined ? [] : [simple('error', 'Runtime drift', story.failed)];
    const why = story.causes.map(({ name, what }) => (0,phrase/* say */.cv) `${(0,phrase/* plain */.pj)(name)}: ${what}.`);
    const lines = [story.headline, ...why].map(reporters_escape/* inLog */.cp);
    const message = [...lines, ...story.remedies.map((remedy) => (0,reporters_remedy/* remedyText */.K)(remedy))].join('\n').slice(0, longest);
    return [{ kind: 'error', message, properties: { title: 'Runtime drift' } }];
}
function bounded(kind, all) {
    const noun = kind === 'error' ? 'finding' : kind === 'warning' ? 'warning' : 'later finding';
    return all.slice(0, most).map((annotation, at) => {
        if (at > 0 || all.length <= most)
            return annotation;
        const head = `${(0,wording/* counted */.hS)(all.length, noun)}, the first ${most} are annotated; the summary has the rest.\n`;
        return { ...annotation, message: (head + annotation.message).slice(0, longest) };
    });
}
function annotate(kind, told) {
    const message = `${(0,reporters_escape/* inLog */.cp)(told.what)}.\n${(0,reporters_remedy/* remedyText */.K)(told.now)}`.slice(0, longest);
    return { kind, message, properties: { title: titleOf(told), ...placeProperties(told.place) } };
}
const simple = (kind, title, words) => ({
    kind,
    message: (0,reporters_escape/* inLog */.cp)(words).slice(0, longest),
    properties: { title },
});
const titleOf = (told) => (0,reporters_escape/* inLog */.cp)((0,phrase/* say */.cv) `Runtime drift: ${told.subject}`);
function placeProperties(place) {
    return place.kind === 'file' ? { file: place.path, startLine: place.line } : {};
}
const tell = {
    error: core.error,
    warning: core/* warning */.$e,
    notice: core/* notice */.lm,
};
const annotations = {
    name: 'annotations',
    async report(outcome) {
        for (const { kind, message, properties } of renderAnnotations((0,reporters_story/* tellStory */.F)(outcome)))
            tell[kind](message, properties);
    },
};

// EXTERNAL MODULE: ./lib/reporters/progress.js
var progress = __webpack_require__(8711);
// EXTERNAL MODULE: ./lib/reporters/story/callers.js
var story_callers = __webpack_require__(6940);
// EXTERNAL MODULE: ./lib/reporters/story/features.js
var features = __webpack_require__(1313);
// EXTERNAL MODULE: ./lib/reporters/wording/files.js
var files = __webpack_require__(8554);
;// CONCATENATED MODULE: ./lib/reporters/log.js










const mostRows = 500;
function logGroups(story) {
    const links = story.links.map(groupLink);
    const targets = story.targets.map(groupTarget);
    const files = story.files.length === 0 ? [] : [groupFiles(story.files)];
    const routes = story.routes.length === 0 ? [] : [groupRoutes(story.routes)];
    const callers = story.callers.length === 0 ? [] : [groupCallers(story.callers)];
    return [...story.features.map(groupFeature), ...links, ...targets, ...files, ...routes, ...callers];
}
function groupLink(link) {
    const { mark, word } = wording/* stateWords */.Xu[link.state];
    const claims = link.claims === 0 ? (0,phrase/* say */.cv) `` : (0,phrase/* say */.cv) `, ${(0,wording/* count */.U9)(link.claims, 'claim')}`;
    const proof = link.proof === undefined ? (0,phrase/* say */.cv) `` : (0,phrase/* plain */.pj)(` (${link.proof})`);
    const note = link.note.parts[0] === '' ? (0,phrase/* say */.cv) `` : (0,phrase/* say */.cv) `; ${link.note}`;
    const lines = link.told.map((told) => (0,phrase/* say */.cv) `  ${told.what} [${(0,wording/* wordPlace */.aY)(told.place)}]`);
    return { title: (0,phrase/* say */.cv) `${(0,phrase/* plain */.pj)(`${mark} ${link.link} ${word}`)}${proof}${claims}${note}`, lines: log_bounded(lines) };
}
function groupCallers(callers) {
    const wrong = callers.filter((row) => row.wrong).length;
    return {
        title: (0,phrase/* say */.cv) `${(0,phrase/* plain */.pj)(wrong === 0 ? '✓' : '✗')} ${(0,wording/* count */.U9)(callers.length, 'caller')}, ${(0,phrase/* plain */.pj)(`${wrong} with another answer`)}`,
        lines: log_bounded(callers.map((row) => (0,phrase/* say */.cv) `  ${(0,story_callers/* lineOfCaller */.F)(row)}`)),
    };
}
function groupFeature(row) {
    const mark = row.broken === undefined ? '✓' : '✗';
    const line = (0,features/* lineOf */.cA)(row, (state) => wording/* stateWords */.Xu[state].mark);
    return {
        title: (0,phrase/* say */.cv) `${(0,phrase/* plain */.pj)(mark)} feature ${row.name}: ${row.stands}`,
        lines: [(0,phrase/* say */.cv) `  ${line}`, ...row.told.map((what) => (0,phrase/* say */.cv) `  ${what}`)],
    };
}
function groupFiles(rows) {
    const wrong = rows.find(({ state }) => state !== 'whole');
    const title = (0,phrase/* say */.cv) `${(0,phrase/* plain */.pj)(files/* filesMarks */.q[wrong?.state ?? 'whole'])} files inside`;
    return { title, lines: log_bounded(rows.map(({ state, says }) => (0,phrase/* say */.cv) `  ${(0,phrase/* plain */.pj)(files/* filesMarks */.q[state])} ${says}`)) };
}
function groupTarget(target) {
    const mark = target.wrong ? '✗' : '✓';
    const lines = target.instances.map((row) => (0,phrase/* say */.cv) `  ${rowWords(row)}`);
    const says = target.says ?? (0,phrase/* say */.cv) `${target.name}: ${(0,wording/* count */.U9)(target.instances.length, target.noun.one, target.noun.many)}`;
    return { title: (0,phrase/* say */.cv) `${(0,phrase/* plain */.pj)(mark)} ${says}`, lines: log_bounded(lines) };
}
const rowWords = (row) => (0,phrase/* say */.cv) `${(0,phrase/* plain */.pj)(row.wrong ? '✗' : '✓')} ${row.service}: ${row.container} ${row.state}, image ${row.image}, commit ${row.revision}`;
function groupRoutes(routes) {
    const wrong = routes.filter((row) => row.wrong).length;
    const lines = routes.map((row) => {
        const note = row.note.parts[0] === '' ? (0,phrase/* say */.cv) `` : (0,phrase/* say */.cv) ` (${row.note})`;
        return (0,phrase/* say */.cv) `  ${(0,phrase/* plain */.pj)(row.wrong ? '✗' : '✓')} ${`${row.method} ${row.url}`} -> ${row.answer}, expected ${row.expected}${note}`;
    });
    return {
        title: (0,phrase/* say */.cv) `${(0,phrase/* plain */.pj)(wrong === 0 ? '✓' : '✗')} ${(0,wording/* count */.U9)(routes.length, 'route')}, ${(0,phrase/* plain */.pj)(`${wrong} with another answer`)}`,
        lines: log_bounded(lines),
    };
}
const log_bounded = (lines) => lines.length <= mostRows
    ? lines
    : [
        ...lines.slice(0, mostRows),
        (0,phrase/* say */.cv) `  … and ${(0,wording/* count */.U9)(lines.length - mostRows, 'more', 'more')}; the report has all of them`,
    ];
function logVerdict(story) {
    return [
        (0,reporters_escape/* inLog */.cp)((0,phrase/* say */.cv) `${(0,phrase/* plain */.pj)(wording/* verdictMarks */.M9[story.verdict])} ${story.headline}. ${story.meaning}`),
        ...story.alarms.map((words) => `  Open to strangers: ${(0,reporters_escape/* inLog */.cp)(words)}`),
        ...story.unsafe.map((words) => `  Careful: ${(0,reporters_escape/* inLog */.cp)(words)}`),
        ...(story.failed === undefined ? [] : [`  ${(0,reporters_escape/* inLog */.cp)(story.failed)}`]),
        ...warningLines(story),
        ...story.causes.slice(0, 20).map((cause) => `  ${cause.name}: ${(0,reporters_escape/* inLog */.cp)(cause.what)}.`),
        ...story.remedies.slice(0, 20).flatMap((remedy) => (0,reporters_remedy/* remedyLines */.g)(remedy, '$ ').map((line) => `  ${line}`)),
        `  ${(0,reporters_escape/* inLog */.cp)(story.run)}; ${(0,reporters_escape/* inLog */.cp)(story.commit)}`,
    ];
}
const warningLines = ({ warnings }) => [
    ...warnings
        .slice(0, 20)
        .flatMap(({ what, now }) => [`  Warning: ${(0,reporters_escape/* inLog */.cp)(what)}.`, ...(0,reporters_remedy/* remedyLines */.g)(now, '$ ').map((line) => `    ${line}`)]),
    ...(warnings.length > 20 ? [`  … and ${warnings.length - 20} more warnings; the report has all of them.`] : []),
];
const log = {
    name: 'log',
    async report(outcome) {
        const story = (0,reporters_story/* tellStory */.F)(outcome);
        for (const group of logGroups(story)) {
            if (group.lines.length === 0)
                core.info((0,reporters_escape/* inLog */.cp)(group.title));
            else {
                core/* startGroup */.Oh((0,reporters_escape/* inLog */.cp)(group.title));
                core.info(group.lines.map(reporters_escape/* inLog */.cp).join('\n'));
                core/* endGroup */.N4();
            }
        }
        for (const line of logVerdict(story))
            core.info(line);
    },
};
const logProgress = (plan) => (0,progress/* progressTeller */.w)(plan, (words) => core.info((0,reporters_escape/* inLog */.cp)(words)));

// EXTERNAL MODULE: ./lib/chain/verdict.js
var chain_verdict = __webpack_require__(192);
// EXTERNAL MODULE: ./lib/reporters/output.js
var output = __webpack_require__(2541);
;// CONCATENATED MODULE: ./lib/reporters/outputs.js


const outputs = {
    name: 'outputs',
    async report({ plan, verdict }) {
        (0,output/* setOutput */.u)('verdict', verdict.kind);
        (0,output/* setOutput */.u)('broken-link', verdict.broken ?? '');
        (0,output/* setOutput */.u)('commit', plan.commit);
        (0,output/* setOutput */.u)('verified', (0,chain_verdict/* succeeds */.kz)(plan, verdict) ? 'true' : 'false');
    },
};

// EXTERNAL MODULE: ./lib/reporters/report.js
var report = __webpack_require__(1730);
// EXTERNAL MODULE: external "node:fs"
var external_node_fs_ = __webpack_require__(3024);
;// CONCATENATED MODULE: ./lib/reporters/summary/tables.js



const cell = (content) => `<td>${content}</td>`;
function table(heads, rows) {
    const head = `<tr>${heads.map((name) => `<th align="left">${(0,reporters_escape/* htmlText */.js)(name)}</th>`).join('')}</tr>`;
    return ['<table>', head, ...rows.map((row) => `<tr>${row.map(cell).join('')}</tr>`), '</table>'].join('\n');
}
const unbroken = (words) => (0,reporters_escape/* htmlText */.js)(words).replaceAll(' ', '&nbsp;');
const folded = (title, body) => `<details><summary>${title}</summary>\n${body}\n</details>`;
const mostTold = 3;
const mostWrong = 50;
const mostRight = 200;
const mostOpen = 10;
const mostTargets = 40;
const roomOfTable = 48 * 1024;
function fitting(all, most, render) {
    const rows = [];
    let used = 0;
    for (const one of all.slice(0, most)) {
        const row = render(one);
        used += row.reduce((sum, text) => sum + text.length + 9, 9);
        if (used > roomOfTable)
            break;
        rows.push(row);
    }
    return { rows, rest: all.length - rows.length };
}
const restLine = (rest, what, many = `${what}s`) => rest === 0
    ? ''
    : `\n<p>… and ${(0,reporters_escape/* htmlText */.js)((0,wording/* counted */.hS)(rest, `more ${what}`, `more ${many}`))}; the JSON report has all of them.</p>`;
function chainTable(links) {
    const rows = links.map((link) => {
        const { mark, word } = wording/* stateWords */.Xu[link.state];
        const state = link.state === 'broken' && !link.moot
            ? `<strong>${unbroken(`${mark} ${word}`)}</strong>`
            : unbroken(`${mark} ${word}`);
        return [link.link, state, link.proof ?? '–', link.claims === 0 ? '–' : String(link.claims), linkCell(link)];
    });
    return table(['Link', 'State', 'Proof', 'Claims', 'What was found'], rows);
}
function linkCell(link) {
    const note = link.note.parts[0] === '' ? [] : [`<em>${(0,reporters_escape/* inHtml */.dj)(link.note)}</em>`];
    const told = link.told.slice(0, mostTold).map(({ what, place }) => (0,reporters_escape/* inHtml */.dj)((0,phrase/* say */.cv) `${what} (${(0,wording/* wordPlace */.aY)(place)})`));
    const rest = link.told.length - told.length;
    const more = rest === 0 ? [] : [(0,reporters_escape/* inHtml */.dj)((0,phrase/* say */.cv) `… and ${(0,wording/* count */.U9)(rest, 'more finding')}`)];
    return [...note, ...told, ...more].join('<br>');
}
function instanceTables(targets) {
    if (targets.length === 0)
        return '';
    const shown = targets.slice(0, mostTargets);
    const each = Math.max(4, Math.floor(mostRight / shown.length));
    const rest = restLine(targets.length - shown.length, 'target').trim();
    return [
        '### Where it runs',
        ...shown.map((target) => targetBlock(target, each)),
        ...(rest === '' ? [] : [rest]),
    ].join('\n\n');
}
function targetBlock(target, each) {
    const mark = target.wrong ? '✗' : '✓';
    if (target.says !== undefined)
        return `<p>${mark} ${(0,reporters_escape/* inHtml */.dj)(target.says)}</p>`;
    const { one, many } = target.noun;
    const wrong = target.instances.filter((row) => row.wrong);
    const right = target.instances.filter((row) => !row.wrong);
    const amount = wrong.length === 0
        ? (0,wording/* count */.U9)(right.length, one, many)
        : (0,phrase/* plain */.pj)(`${wrong.length} of ${(0,wording/* counted */.hS)(target.instances.length, one, many)} wrong`);
    const head = (0,reporters_escape/* inHtml */.dj)((0,phrase/* say */.cv) `${(0,phrase/* plain */.pj)(mark)} ${(0,wording/* placeOf */.$t)(target)}: ${amount}`);
    if (wrong.length === 0)
        return folded(head, instanceTable(right, each, target.noun));
    const table = `<p><strong>${head}</strong></p>\n${instanceTable(wrong, Math.min(each, mostWrong), target.noun)}`;
    if (right.length === 0)
        return table;
    const others = `✓ ${(0,reporters_escape/* htmlText */.js)((0,wording/* counted */.hS)(right.length, one, many))} as expected`;
    return `${table}\n${folded(others, instanceTable(right, each, target.noun))}`;
}
const capitalised = (word) => `${word.charAt(0).toUpperCase()}${word.slice(1)}`;
function instanceTable(instances, most, { one, many }) {
    const { rows, rest } = fitting(instances, most, (row) => [
        `${row.wrong ? '✗' : '✓'}&nbsp;${(0,reporters_escape/* inHtml */.dj)((0,phrase/* say */.cv) `${row.service}`)}`,
        ...[(0,phrase/* say */.cv) `${row.container}`, row.state, row.image, row.revision].map(reporters_escape/* inHtml */.dj),
    ]);
    const heads = ['Service', capitalised(one), 'State', one === 'process' ? 'Executable' : 'Image', 'Commit'];
    return table(heads, rows) + restLine(rest, one, many);
}
function routeTable(routes) {
    const first = routes[0];
    if (first === undefined)
        return '';
    const origin = routes.every((row) => row.origin === first.origin) ? first.origin : undefined;
    const wrong = routes.filter((row) => row.wrong);
    const right = routes.filter((row) => !row.wrong);
    const at = origin === undefined ? (0,phrase/* say */.cv) `` : (0,phrase/* say */.cv) ` at ${origin}`;
    const parts = ['### Routes'];
    if (wrong.length > 0) {
        const head = (0,reporters_escape/* inHtml */.dj)((0,phrase/* say */.cv) `${(0,phrase/* plain */.pj)(`✗ ${wrong.length} of ${(0,wording/* counted */.hS)(routes.length, 'route')}`)}${at} answered otherwise than declared`);
        parts.push(`<p><strong>${head}</strong></p>\n${rowsOf(wrong.slice(0, mostOpen), origin)}`);
    }
    if (wrong.length > mostOpen) {
        const head = (0,reporters_escape/* htmlText */.js)(`✗ ${(0,wording/* counted */.hS)(wrong.length - mostOpen, 'more route')} with another answer`);
        parts.push(folded(head, rowsOf(wrong.slice(mostOpen), origin)));
    }
    if (right.length > 0) {
        parts.push(folded((0,reporters_escape/* inHtml */.dj)((0,phrase/* say */.cv) `${(0,phrase/* plain */.pj)(`✓ ${(0,wording/* counted */.hS)(right.length, 'route')}`)}${at} as declared`), rowsOf(right, origin)));
    }
    return parts.join('\n\n');
}
function rowsOf(routes, origin) {
    const { rows, rest } = fitting(routes, mostRight, (row) => [
        `${row.wrong ? '✗' : '✓'}&nbsp;${(0,reporters_escape/* inHtml */.dj)((0,phrase/* say */.cv) `${`${row.method} ${origin === undefined ? row.url : row.url.slice(origin.length)}`}`)}`,
        (0,reporters_escape/* inHtml */.dj)((0,phrase/* say */.cv) `${row.expected}`),
        (0,reporters_escape/* inHtml */.dj)(row.answer),
        row.took === '' ? '–' : unbroken(row.took),
        (0,reporters_escape/* inHtml */.dj)(row.note),
    ]);
    return table(['Request', 'Expected', 'Answered', 'Took', 'What it says'], rows) + restLine(rest, 'route');
}

;// CONCATENATED MODULE: ./lib/reporters/summary/callers.js




const callers_mostRows = 100;
function callerTable(callers) {
    if (callers.length === 0)
        return '';
    const wrong = callers.filter((row) => row.wrong).length;
    const origin = originOfAll(callers);
    const at = origin === '' ? (0,phrase/* say */.cv) `` : (0,phrase/* say */.cv) ` at ${origin}`;
    const all = (0,wording/* counted */.hS)(callers.length, 'caller');
    const head = (0,reporters_escape/* inHtml */.dj)(wrong === 0
        ? (0,phrase/* say */.cv) `${(0,phrase/* plain */.pj)(`✓ ${all}`)}${at} answered as declared`
        : (0,phrase/* say */.cv) `${(0,phrase/* plain */.pj)(`✗ ${wrong} of ${all}`)}${at} answered otherwise than declared`);
    const rows = callers.slice(0, callers_mostRows).map((row) => cellsOf(row, origin));
    const rest = callers.length - rows.length;
    const more = rest === 0 ? '' : `\n<p>… and ${(0,reporters_escape/* htmlText */.js)((0,wording/* counted */.hS)(rest, 'more caller'))}; the JSON report has all of them.</p>`;
    const body = table(['Request', 'Caller', 'Expected', 'Answered', 'What came of it'], rows) + more;
    const shown = wrong === 0
        ? `<details><summary>${head}</summary>\n${body}\n</details>`
        : `<p><strong>${head}</strong></p>\n${body}`;
    return `### Who is let in\n\n${shown}`;
}
const cellsOf = (row, origin) => [
    (0,reporters_escape/* inHtml */.dj)((0,phrase/* say */.cv) `${`${row.method} ${row.url.slice(origin.length)}`}`),
    `${row.wrong ? '✗' : '✓'}&nbsp;${(0,reporters_escape/* inHtml */.dj)((0,phrase/* say */.cv) `${row.caller}`)}`,
    (0,reporters_escape/* inHtml */.dj)((0,phrase/* say */.cv) `${row.expected}`),
    (0,reporters_escape/* inHtml */.dj)(row.answer),
    (0,reporters_escape/* inHtml */.dj)(row.fate),
];
function originOfAll(callers) {
    const origins = new Set(callers.map(({ url }) => /^[a-z]+:\/\/[^/?#]*/.exec(url)?.[0] ?? ''));
    const [first = ''] = origins;
    return origins.size === 1 ? first : '';
}

// EXTERNAL MODULE: ./lib/chain/plan.js
var plan = __webpack_require__(8346);
// EXTERNAL MODULE: ./lib/reporters/wording/trace.js
var trace = __webpack_require__(4416);
;// CONCATENATED MODULE: ./lib/reporters/summary/features.js







const mostFeatures = 40;
function featureTable(features) {
    if (features.length === 0)
        return '';
    const shown = features.slice(0, mostFeatures);
    const rows = shown.map((row) => [(0,reporters_escape/* inHtml */.dj)((0,phrase/* say */.cv) `${row.name}`), ...row.links.map(features_linkCell), standCell(row)]);
    const rest = features.length - shown.length;
    const legend = shown.some((row) => row.links.some(({ moot, state }) => moot && state !== 'unclaimed'))
        ? [`<p><sub>${(0,reporters_escape/* inHtml */.dj)(trace/* mootLegend */.DK)}</sub></p>`]
        : [];
    const more = rest === 0 ? [] : [`<p>${(0,reporters_escape/* inHtml */.dj)((0,phrase/* say */.cv) `… and ${(0,wording/* count */.U9)(rest, 'more feature')}`)}; the JSON report has all of them.</p>`];
    return [
        '### Features',
        [table(['Feature', ...plan/* linkNames */.JP, 'Where it stands'], rows), ...legend, ...more].join('\n'),
    ].join('\n\n');
}
function features_linkCell({ state, moot }) {
    const mark = (0,reporters_escape/* htmlText */.js)((0,features/* markLink */.C2)(wording/* stateWords */.Xu[state].mark, moot && state !== 'unclaimed'));
    return (state === 'broken' || state === 'unseen') && !moot ? `<strong>${mark}</strong>` : mark;
}
function standCell(row) {
    const more = row.rest === 0 ? [] : [(0,reporters_escape/* inHtml */.dj)((0,phrase/* say */.cv) `… and ${(0,wording/* count */.U9)(row.rest, 'more finding')}`)];
    const stands = (0,reporters_escape/* inHtml */.dj)(row.stands);
    return [row.broken === undefined ? stands : `<strong>${stands}</strong>`, ...row.told.map(reporters_escape/* inHtml */.dj), ...more].join('<br>');
}

;// CONCATENATED MODULE: ./lib/reporters/summary/files.js



const files_most = 30;
function filesList(rows) {
    if (rows.length === 0)
        return '';
    const shown = rows.slice(0, files_most).map(({ state, says }) => `<li>${files/* filesMarks */.q[state]} ${(0,reporters_escape/* inHtml */.dj)(says)}</li>`);
    const rest = rows.length - shown.length;
    const more = rest === 0 ? [] : [`<li>… and ${(0,reporters_escape/* htmlText */.js)((0,wording/* counted */.hS)(rest, 'more', 'more'))}; the JSON report has all of them.</li>`];
    const list = ['<ul>', ...shown, ...more, '</ul>'].join('\n');
    const isWhole = rows.every(({ state }) => state === 'whole');
    if (!isWhole)
        return `### The files inside\n\n${list}`;
    return `### The files inside\n\n<details><summary>✓ as their manifests list them</summary>\n${list}\n</details>`;
}

;// CONCATENATED MODULE: ./lib/reporters/summary/logs.js



const lineCap = 300;
function logFolds(logs) {
    if (logs.length === 0)
        return '';
    const folds = logs.map(({ name, lines, why }) => {
        if (why !== undefined)
            return `<p>? ${(0,reporters_escape/* inHtml */.dj)((0,phrase/* say */.cv) `${name}: ${why}`)}</p>`;
        const title = (0,reporters_escape/* inHtml */.dj)((0,phrase/* say */.cv) `${name}: the last ${(0,wording/* count */.U9)(lines.length, 'line')}`);
        const text = lines.map((line) => (0,reporters_escape/* htmlText */.js)((0,reporters_escape/* visible */.RK)(line, lineCap))).join('<br>');
        return `<details><summary>${title}</summary>\n<pre>${text}</pre>\n</details>`;
    });
    return ['### What they said last', ...folds].join('\n\n');
}

;// CONCATENATED MODULE: ./lib/reporters/summary/served.js

function servedList(rows) {
    if (rows.length === 0)
        return '';
    const lines = rows.map(({ says, wrong }) => `<li>${wrong ? '✗' : '✓'} ${(0,reporters_escape/* inHtml */.dj)(says)}</li>`);
    return `### What the public gets\n\n${['<ul>', ...lines, '</ul>'].join('\n')}`;
}

;// CONCATENATED MODULE: ./lib/reporters/summary.js











const capacity = 256 * 1024;
const mostCauses = 12;
function renderSummary(outcome, version) {
    const story = (0,reporters_story/* tellStory */.F)(outcome);
    const sections = [
        ['verdict', renderVerdict(story)],
        ['cause', renderCauses(story)],
        ['remedy', renderRemedies(story)],
        ['warnings', renderWarnings(story)],
        ['features', featureTable(story.features)],
        ['chain', `### The chain\n\n${chainTable(story.links)}`],
        ['run', `<sub>${renderRun(story, version)}</sub>`],
        ['routes', routeTable(story.routes)],
        ['served', servedList(story.served)],
        ['logs', logFolds(story.logs)],
        ['callers', callerTable(story.callers)],
        ['files', filesList(story.files)],
        ['instances', instanceTables(story.targets)],
    ];
    return inReadingOrder(withinCapacity(sections.filter(([, text]) => text !== '')));
}
function withinCapacity(sections) {
    const kept = new Map();
    const cut = [];
    let used = 1024;
    for (const [name, text] of sections) {
        used += Buffer.byteLength(text);
        if (used <= capacity)
            kept.set(name, text);
        else {
            cut.push(name);
            used -= Buffer.byteLength(text);
        }
    }
    if (cut.length > 0)
        kept.set('cut', `> Left out because the summary was full: ${cut.join(', ')}. The JSON report has it.`);
    return kept;
}
const readingOrder = [
    'verdict',
    'cause',
    'remedy',
    'warnings',
    'features',
    'chain',
    'files',
    'instances',
    'routes',
    'served',
    'logs',
    'callers',
    'cut',
    'run',
];
const inReadingOrder = (kept) => `${readingOrder.flatMap((name) => kept.get(name) ?? []).join('\n\n')}\n`;
function renderVerdict(story) {
    const unsafe = story.unsafe.map((words) => `⚠ Careful: ${(0,reporters_escape/* inMarkdown */.Hi)(words)}.`);
    const title = `## ${wording/* verdictMarks */.M9[story.verdict]} ${(0,reporters_escape/* inMarkdown */.Hi)(story.headline)}`;
    const alarms = story.alarms.map((words) => `**⚠ Open to strangers:** ${(0,reporters_escape/* inMarkdown */.Hi)(words)}.`);
    const failed = story.failed === undefined ? [] : [`**${(0,reporters_escape/* inMarkdown */.Hi)(story.failed)}**`];
    return [title, (0,reporters_escape/* inMarkdown */.Hi)(story.meaning), ...failed, ...alarms, ...unsafe].join('\n\n');
}
function renderWarnings({ warnings }) {
    if (warnings.length === 0)
        return '';
    const shown = warnings.slice(0, mostCauses).map(({ what, now }) => `⚠ ${(0,reporters_escape/* inMarkdown */.Hi)(what)}.\n\n${renderRemedy(now)}`);
    const rest = warnings.length - shown.length;
    const more = rest === 0 ? [] : [`… and ${rest} more; the JSON report has all of them.`];
    return [`### ${warnings.length === 1 ? 'Warning' : 'Warnings'}`, ...shown, ...more].join('\n\n');
}
function renderCauses(story) {
    const shown = story.causes.slice(0, mostCauses).map(({ name, what }) => `**${name}:** ${(0,reporters_escape/* inMarkdown */.Hi)(what)}.`);
    if (story.causes.length < 2)
        return shown.join('');
    const rest = story.causes.length - shown.length;
    const more = rest === 0 ? [] : [`… and ${rest} more; the JSON report has all of them.`];
    return [...shown, ...more].map((line) => `- ${line}`).join('\n');
}
function renderRemedies(story) {
    if (story.remedies.length === 0)
        return '';
    const shown = story.remedies.slice(0, mostCauses).map(renderRemedy);
    return ['### What to do now', ...shown].join('\n\n');
}
function renderRemedy(remedy) {
    if (remedy.kind === 'edit')
        return `${sentence(remedy.words)}.`;
    const on = remedy.on === undefined ? 'Run:' : `${(0,reporters_escape/* inMarkdown */.Hi)((0,phrase/* say */.cv) `On ${remedy.on}`)}:`;
    const then = remedy.then === undefined ? [] : [(0,reporters_escape/* inMarkdown */.Hi)(remedy.then)];
    return [on, (0,reporters_escape/* shellBlock */.OV)(remedy.lines), ...then].join('\n\n');
}
function sentence(words) {
    const text = (0,reporters_escape/* inMarkdown */.Hi)(words);
    return `${text.slice(0, 1).toUpperCase()}${text.slice(1)}`;
}
const renderRun = (story, version) => `${(0,reporters_escape/* inMarkdown */.Hi)(story.run)} · ${(0,reporters_escape/* inMarkdown */.Hi)(story.commit)} · Runtime Drift ${version}`;
const summary = {
    name: 'summary',
    async report(outcome, room) {
        (0,external_node_fs_.appendFileSync)(room.summaryFile, renderSummary(outcome, room.version));
    },
};

// EXTERNAL MODULE: ./lib/reporters/warning.js
var warning = __webpack_require__(6010);
;// CONCATENATED MODULE: ./lib/reporters/index.js







const actionReporters = [log, annotations, summary, report/* report */.z8, outputs];
async function tellAll(reporters, outcome, room) {
    for (const reporter of reporters) {
        try {
            await reporter.report(outcome, room);
        }
        catch (error) {
            (0,warning/* warnReporting */.f)(reporter.name, error);
        }
    }
}


/***/ }),

/***/ 781:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   cv: () => (/* binding */ say),
/* harmony export */   p_: () => (/* binding */ list),
/* harmony export */   pj: () => (/* binding */ plain)
/* harmony export */ });
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
const plain = (words) => ({ parts: [words] });


/***/ }),

/***/ 3918:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   T: () => (/* binding */ saidBy),
/* harmony export */   k: () => (/* binding */ framesOf)
/* harmony export */ });
const saidBy = (thrown) => (thrown instanceof Error ? thrown.message : String(thrown));
const mostFrames = 12;
const framesOf = (thrown) => thrown instanceof Error && thrown.stack !== undefined ? thrown.stack.split('\n').slice(1, mostFrames + 1) : [];


/***/ }),

/***/ 6010:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   f: () => (/* binding */ warnReporting)
/* harmony export */ });
/* harmony import */ var _actions_core__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(8983);
/* harmony import */ var _escape_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(8607);
/* harmony import */ var _phrase_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(781);
/* harmony import */ var _thrown_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(3918);




const wordReporting = (name, error) => (0,_phrase_js__WEBPACK_IMPORTED_MODULE_1__/* .say */ .cv) `The ${name} could not be written: ${(0,_thrown_js__WEBPACK_IMPORTED_MODULE_2__/* .saidBy */ .T)(error)}. The verdict stands.`;
function warnReporting(name, error) {
    try {
        _actions_core__WEBPACK_IMPORTED_MODULE_3__/* .warning */ .$e((0,_escape_js__WEBPACK_IMPORTED_MODULE_0__/* .inLog */ .cp)(wordReporting(name, error)));
    }
    catch {
    }
}


/***/ }),

/***/ 5469:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   U9: () => (/* binding */ count),
/* harmony export */   f9: () => (/* binding */ weighing),
/* harmony export */   h0: () => (/* binding */ short),
/* harmony export */   hS: () => (/* binding */ counted),
/* harmony export */   nS: () => (/* binding */ lasting)
/* harmony export */ });
/* harmony import */ var _phrase_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(781);

const counted = (amount, one, many = `${one}s`) => `${grouped(amount)} ${amount === 1 ? one : many}`;
const grouped = (amount) => `${amount}`.replace(/\B(?=(?:\d{3})+$)/g, ',');
const count = (amount, one, many) => (0,_phrase_js__WEBPACK_IMPORTED_MODULE_0__/* .plain */ .pj)(counted(amount, one, many));
function lasting(milliseconds) {
    const whole = Math.round(milliseconds);
    if (whole < 1000)
        return `${whole} ms`;
    const tenths = Math.round(whole / 100) / 10;
    if (tenths < 10)
        return `${tenths} s`;
    const seconds = Math.round(whole / 1000);
    if (seconds < 60)
        return `${seconds} s`;
    const hours = Math.round(seconds / 3600);
    if (hours >= 48)
        return counted(Math.round(hours / 24), 'day');
    if (seconds >= 3 * 3600)
        return `${hours} h`;
    const rest = seconds % 60;
    return `${(seconds - rest) / 60} min${rest === 0 ? '' : ` ${rest} s`}`;
}
function weighing(bytes) {
    if (bytes < 1024)
        return counted(bytes, 'byte');
    const kibi = bytes / 1024;
    return kibi < 1024 ? `${Number(kibi.toFixed(1))} KiB` : `${Number((kibi / 1024).toFixed(1))} MiB`;
}
const shown = 12;
function short(id, ...others) {
    const match = /^(sha256:|sha512:)?([0-9a-f]{40,128})$/.exec(id);
    if (match === null)
        return id;
    const brief = `${match[1] ?? ''}${(match[2] ?? '').slice(0, shown)}`;
    return others.some((other) => other !== undefined && other !== id && other.startsWith(brief)) ? id : brief;
}


/***/ }),

/***/ 5868:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   $L: () => (/* binding */ nameInstance),
/* harmony export */   $t: () => (/* binding */ placeOf),
/* harmony export */   BP: () => (/* binding */ logLine),
/* harmony export */   K8: () => (/* binding */ wordSelector),
/* harmony export */   VT: () => (/* binding */ machineOf),
/* harmony export */   aY: () => (/* binding */ wordPlace),
/* harmony export */   zq: () => (/* binding */ readAddress)
/* harmony export */ });
/* unused harmony export theLink */
/* harmony import */ var _escape_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(8607);
/* harmony import */ var _phrase_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(781);


function readAddress(text) {
    const match = /^([a-z+]+):\/\/(?:([^@/]*)@)?(?:\[([^\]]+)\]|([^:/?#]*))(?::(\d+))?/.exec(text);
    if (match === null)
        return { scheme: '', user: undefined, host: text, port: undefined };
    return { scheme: match[1] ?? '', user: match[2], host: match[3] ?? match[4] ?? '', port: match[5] };
}
function machineOf(plan, target) {
    const planned = plan.targets.find((one) => one.name === target);
    if (planned === undefined)
        return target;
    const { user, host, port } = readAddress(planned.address);
    if (planned.kind === 'docker' || host === '')
        return undefined;
    return `${user === undefined ? '' : `${user}@`}${host}${port === undefined ? '' : `:${port}`}`;
}
const placeOf = (at) => at.address === '' || at.name.endsWith(at.address) ? (0,_phrase_js__WEBPACK_IMPORTED_MODULE_1__/* .say */ .cv) `${at.name}` : (0,_phrase_js__WEBPACK_IMPORTED_MODULE_1__/* .say */ .cv) `${at.name} (${at.address})`;
const nameInstance = (instance) => instance.container === instance.service
    ? (0,_phrase_js__WEBPACK_IMPORTED_MODULE_1__/* .say */ .cv) `${instance.service} on ${instance.target}`
    : (0,_phrase_js__WEBPACK_IMPORTED_MODULE_1__/* .say */ .cv) `${instance.service} on ${instance.target} (${(0,_phrase_js__WEBPACK_IMPORTED_MODULE_1__/* .plain */ .pj)(kindOf(instance))} ${instance.container})`;
function kindOf({ keeper }) {
    switch (keeper?.by) {
        case 'swarm':
            return 'task';
        case 'systemd':
            return 'unit';
        case 'pidfile':
            return 'pid file';
        case 'podman':
        case undefined:
            return 'container';
    }
}
function logLine({ container, keeper }) {
    switch (keeper?.by) {
        case 'swarm':
            return (0,_escape_js__WEBPACK_IMPORTED_MODULE_0__/* .shellLine */ .Tg)(['docker', 'service', 'ps', '--no-trunc'], keeper.service);
        case 'systemd':
            return (0,_escape_js__WEBPACK_IMPORTED_MODULE_0__/* .shellLine */ .Tg)(['sudo', 'journalctl', '-n', '50', '--no-pager', '-u'], container);
        case 'podman':
            return (0,_escape_js__WEBPACK_IMPORTED_MODULE_0__/* .shellLine */ .Tg)(['podman', 'logs', '--tail', '50'], container);
        case 'pidfile':
        case undefined:
            return (0,_escape_js__WEBPACK_IMPORTED_MODULE_0__/* .shellLine */ .Tg)(['docker', 'logs', '--tail', '50'], container);
    }
}
function wordPlace(place) {
    switch (place.kind) {
        case 'input':
            return place.line === undefined ? (0,_phrase_js__WEBPACK_IMPORTED_MODULE_1__/* .say */ .cv) `input ${place.name}` : (0,_phrase_js__WEBPACK_IMPORTED_MODULE_1__/* .say */ .cv) `input ${place.name}, line ${place.line}`;
        case 'file':
            return (0,_phrase_js__WEBPACK_IMPORTED_MODULE_1__/* .say */ .cv) `${`${place.path}:${place.line}`}`;
        case 'environment':
            return (0,_phrase_js__WEBPACK_IMPORTED_MODULE_1__/* .say */ .cv) `variable ${place.name}`;
        case 'event':
            return (0,_phrase_js__WEBPACK_IMPORTED_MODULE_1__/* .say */ .cv) `event ${place.name}`;
    }
}
function wordSelector(selector) {
    switch (selector.by) {
        case 'service':
            return (0,_phrase_js__WEBPACK_IMPORTED_MODULE_1__/* .say */ .cv) `a compose service or a container with the name ${selector.name}`;
        case 'compose':
            return selector.project === undefined
                ? (0,_phrase_js__WEBPACK_IMPORTED_MODULE_1__/* .say */ .cv) `the compose service ${selector.service}`
                : (0,_phrase_js__WEBPACK_IMPORTED_MODULE_1__/* .say */ .cv) `the compose service ${selector.service} of the project ${selector.project}`;
        case 'all':
            return selector.project === undefined
                ? (0,_phrase_js__WEBPACK_IMPORTED_MODULE_1__/* .say */ .cv) `a running container`
                : (0,_phrase_js__WEBPACK_IMPORTED_MODULE_1__/* .say */ .cv) `a running container of the project ${selector.project}`;
        case 'name':
            return (0,_phrase_js__WEBPACK_IMPORTED_MODULE_1__/* .say */ .cv) `a container with the name ${selector.name}`;
        case 'label':
            return (0,_phrase_js__WEBPACK_IMPORTED_MODULE_1__/* .say */ .cv) `a container with the label ${`${selector.key}=${selector.value}`}`;
        case 'image':
            return (0,_phrase_js__WEBPACK_IMPORTED_MODULE_1__/* .say */ .cv) `a container of the image ${selector.reference}`;
        case 'swarm':
            return (0,_phrase_js__WEBPACK_IMPORTED_MODULE_1__/* .say */ .cv) `the swarm service ${selector.service}`;
        case 'systemd':
            return (0,_phrase_js__WEBPACK_IMPORTED_MODULE_1__/* .say */ .cv) `the unit ${selector.unit}`;
        case 'pidfile':
            return (0,_phrase_js__WEBPACK_IMPORTED_MODULE_1__/* .say */ .cv) `the process of ${selector.path}`;
    }
}
const theLink = (link) => plain(`the ${link} link`);


/***/ })

};
