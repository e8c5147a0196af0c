export const id = 2022;
export const ids = [2022];
export const modules = {

/***/ 1696:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

__webpack_require__.r(__webpack_exports__);
/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   framesOf: () => (/* binding */ framesOf),
/* harmony export */   renderBug: () => (/* binding */ renderBug),
/* harmony export */   saidBy: () => (/* binding */ saidBy),
/* harmony export */   tellBug: () => (/* binding */ tellBug),
/* harmony export */   warnReporting: () => (/* binding */ warnReporting)
/* harmony export */ });
/* harmony import */ var _actions_core__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(8983);
/* harmony import */ var _escape_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(8607);
/* harmony import */ var _phrase_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(781);



const explainBug = (bug) => (0,_phrase_js__WEBPACK_IMPORTED_MODULE_1__/* .say */ .cv) `Runtime Drift failed with an internal error, so nothing is proven: ${saidBy(bug)}`;
const please = 'This is a bug in Runtime Drift, not in your deployment. Please report it with this output.';
const renderBug = (bug) => [`✗ ${(0,_escape_js__WEBPACK_IMPORTED_MODULE_0__/* .inLog */ .cp)(explainBug(bug))}`, `  ${please}`, ...framesOf(bug).map((frame) => (0,_escape_js__WEBPACK_IMPORTED_MODULE_0__/* .visible */ .RK)(frame)), ''].join('\n');
async function tellBug(bug) {
    try {
        const { error, info } = await Promise.resolve(/* import() */).then(__webpack_require__.bind(__webpack_require__, 8983));
        error(`${(0,_escape_js__WEBPACK_IMPORTED_MODULE_0__/* .inLog */ .cp)(explainBug(bug))}\n${please}`, { title: 'Runtime drift: internal error' });
        for (const frame of framesOf(bug))
            info((0,_escape_js__WEBPACK_IMPORTED_MODULE_0__/* .inLog */ .cp)((0,_phrase_js__WEBPACK_IMPORTED_MODULE_1__/* .say */ .cv) `  at ${frame.trim()}`));
    }
    catch {
    }
}
const saidBy = (thrown) => (thrown instanceof Error ? thrown.message : String(thrown));
const maxFrames = 12;
const framesOf = (thrown) => thrown instanceof Error && thrown.stack !== undefined ? thrown.stack.split('\n').slice(1, maxFrames + 1) : [];
const explainReporting = (name, error) => (0,_phrase_js__WEBPACK_IMPORTED_MODULE_1__/* .say */ .cv) `The ${name} could not be written: ${saidBy(error)}. The verdict does not change.`;
function warnReporting(name, error) {
    try {
        _actions_core__WEBPACK_IMPORTED_MODULE_2__/* .warning */ .$e((0,_escape_js__WEBPACK_IMPORTED_MODULE_0__/* .inLog */ .cp)(explainReporting(name, error)));
    }
    catch {
    }
}


/***/ }),

/***/ 2022:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

// ESM COMPAT FLAG
__webpack_require__.r(__webpack_exports__);

// EXPORTS
__webpack_require__.d(__webpack_exports__, {
  actionReporters: () => (/* binding */ actionReporters),
  docsUrl: () => (/* reexport */ pages/* docsUrl */.fs),
  logProgress: () => (/* reexport */ logProgress),
  runReporters: () => (/* binding */ runReporters)
});

// EXTERNAL MODULE: ./lib/node_modules/@actions/core/lib/core.js + 2 modules
var core = __webpack_require__(8983);
// EXTERNAL MODULE: ./lib/reporters/escape.js
var reporters_escape = __webpack_require__(8607);
// EXTERNAL MODULE: ./lib/reporters/fix.js
var reporters_fix = __webpack_require__(1645);
// EXTERNAL MODULE: ./lib/reporters/messages/index.js + 1 modules
var messages = __webpack_require__(6798);
// EXTERNAL MODULE: ./lib/reporters/phrase.js
var phrase = __webpack_require__(781);
// EXTERNAL MODULE: ./lib/reporters/rows/index.js + 7 modules
var rows = __webpack_require__(9826);
;// CONCATENATED MODULE: ./lib/reporters/annotations.js






const max = 10;
const longest = 4096;
function renderAnnotations(model) {
    const first = model.links.filter((link) => !link.blocked).flatMap((link) => link.told);
    const errors = [...first, ...model.links.filter((link) => link.blocked).flatMap((link) => link.told.filter(isLoud))];
    const later = model.links.filter((link) => link.blocked).flatMap((link) => link.told);
    const notices = later.filter((told) => !isLoud(told));
    return [
        ...(errors.length > 0 ? bounded('error', errors) : bare(model)),
        ...bounded('warning', [...model.warnings, ...model.unsafe]),
        ...bounded('notice', notices),
    ];
}
const isLoud = ({ code }) => code === 'auth/anonymous-allowed';
function bare(model) {
    if (model.verdict === 'proven')
        return model.failed === undefined ? [] : [simple('error', 'Runtime drift', model.failed)];
    const causes = model.causes
        .slice(0, max)
        .flatMap((cause) => [(0,reporters_escape/* inLog */.cp)((0,phrase/* say */.cv) `${(0,phrase/* plain */.pj)(cause.name)}: ${(0,phrase/* paragraph */.FY)(cause)}`), ...cause.fixes.map(reporters_fix/* fixText */.Xc)]);
    const message = [(0,reporters_escape/* inLog */.cp)((0,phrase/* sentence */.em)(model.headline)), ...causes].join('\n').slice(0, longest);
    return [{ kind: 'error', message, properties: { title: 'Runtime drift' } }];
}
function bounded(kind, all) {
    const noun = kind === 'error' ? 'finding' : kind === 'warning' ? 'warning' : 'later finding';
    return all.slice(0, max).map((told, at) => {
        const annotation = 'parts' in told ? simple(kind, 'Runtime drift', told) : annotate(kind, told);
        if (at > 0 || all.length <= max)
            return annotation;
        const head = `${(0,messages/* counted */.hS)(all.length, noun)}, the first ${max} are annotated; the summary has the rest.\n`;
        return { ...annotation, message: (head + annotation.message).slice(0, longest) };
    });
}
function annotate(kind, told) {
    const message = [(0,reporters_escape/* inLog */.cp)((0,phrase/* paragraph */.FY)(told)), ...told.fixes.map(reporters_fix/* fixText */.Xc)].join('\n').slice(0, longest);
    return { kind, message, properties: { title: titleOf(told), ...placeProperties(told.place) } };
}
const simple = (kind, title, words) => ({
    kind,
    message: (0,reporters_escape/* inLog */.cp)((0,phrase/* sentence */.em)(words)).slice(0, longest),
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
        for (const { kind, message, properties } of renderAnnotations((0,rows/* buildReport */.F)(outcome)))
            tell[kind](message, properties);
    },
};

// EXTERNAL MODULE: ./lib/reporters/bug.js
var bug = __webpack_require__(1696);
// EXTERNAL MODULE: ./lib/reporters/messages/files-rows.js
var files_rows = __webpack_require__(1000);
// EXTERNAL MODULE: ./lib/reporters/messages/not-live.js
var not_live = __webpack_require__(5593);
// EXTERNAL MODULE: ./lib/reporters/progress.js
var progress = __webpack_require__(8711);
// EXTERNAL MODULE: ./lib/reporters/rows/callers.js
var rows_callers = __webpack_require__(3830);
// EXTERNAL MODULE: ./lib/reporters/rows/features.js
var features = __webpack_require__(5047);
;// CONCATENATED MODULE: ./lib/reporters/log.js











const maxRows = 500;
const log_max = 20;
function logGroups(model) {
    const links = model.links.map(groupLink);
    const targets = model.targets.map(groupTarget);
    const notLive = model.notLive.map(groupNotLive);
    const paths = model.paths.length === 0
        ? []
        : [{ title: (0,phrase/* plain */.pj)('✓ unchanged services'), lines: log_bounded(model.paths, ({ says }) => (0,phrase/* say */.cv) `  ✓ ${says}`) }];
    const files = model.files.length === 0 ? [] : [groupFiles(model.files)];
    const routes = model.routes.length === 0 ? [] : [groupRoutes(model.routes)];
    const callers = model.callers.length === 0 ? [] : [groupCallers(model.callers)];
    return [
        ...model.features.map(groupFeature),
        ...notLive,
        ...links,
        ...targets,
        ...paths,
        ...files,
        ...routes,
        ...callers,
    ];
}
function groupLink(link) {
    const { mark, word } = messages/* stateWords */.Xu[link.state];
    const claims = link.claims === 0 ? (0,phrase/* say */.cv) `` : (0,phrase/* say */.cv) `, ${(0,messages/* count */.U9)(link.claims, 'claim')}`;
    const proof = link.proof === undefined ? (0,phrase/* say */.cv) `` : (0,phrase/* plain */.pj)(` (${link.proof})`);
    const note = (0,phrase/* isEmpty */.Im)(link.note) ? (0,phrase/* say */.cv) `` : (0,phrase/* say */.cv) `; ${link.note}`;
    const lines = log_bounded(link.told, (told) => (0,phrase/* say */.cv) `  ${(0,phrase/* paragraph */.FY)(told)} [${(0,messages/* explainPlace */.jk)(told.place)}]`);
    return { title: (0,phrase/* say */.cv) `${(0,phrase/* plain */.pj)(`${mark} ${link.link} ${word}`)}${proof}${claims}${note}`, lines };
}
function groupNotLive({ says, compare, commits, rest }) {
    return {
        title: (0,phrase/* say */.cv) `not live yet: ${says}`,
        lines: [
            ...commits.map((one) => (0,phrase/* say */.cv) `  ${(0,not_live/* nameCommit */.P)(one)}`),
            ...(rest === 0 ? [] : [(0,phrase/* say */.cv) `  … and ${(0,messages/* count */.U9)(rest, 'more commit')}`]),
            ...(compare === undefined ? [] : [(0,phrase/* say */.cv) `  ${compare}`]),
        ],
    };
}
function groupCallers(callers) {
    const wrong = callers.filter((row) => row.wrong).length;
    return {
        title: (0,phrase/* say */.cv) `${(0,phrase/* plain */.pj)(wrong === 0 ? '✓' : '✗')} ${(0,messages/* count */.U9)(callers.length, 'caller')}, ${(0,phrase/* plain */.pj)(`${wrong} with an unexpected response`)}`,
        lines: log_bounded(callers, (row) => (0,phrase/* say */.cv) `  ${(0,rows_callers/* lineOfCaller */.F)(row)}`),
    };
}
function groupFeature(row) {
    const mark = row.broken === undefined ? '✓' : '✗';
    const line = (0,features/* lineOf */.cA)(row, (state) => messages/* stateWords */.Xu[state].mark);
    return {
        title: (0,phrase/* say */.cv) `${(0,phrase/* plain */.pj)(mark)} feature ${row.name}: ${row.stands}`,
        lines: [(0,phrase/* say */.cv) `  ${line}`, ...row.told.map((what) => (0,phrase/* say */.cv) `  ${(0,phrase/* sentence */.em)(what)}`)],
    };
}
function groupFiles(rows) {
    const wrong = rows.find(({ state }) => state !== 'whole');
    const title = (0,phrase/* say */.cv) `${(0,phrase/* plain */.pj)(files_rows/* filesMarks */.qR[wrong?.state ?? 'whole'])} files`;
    return { title, lines: log_bounded(rows, ({ state, says }) => (0,phrase/* say */.cv) `  ${(0,phrase/* plain */.pj)(files_rows/* filesMarks */.qR[state])} ${says}`) };
}
function groupTarget(target) {
    const mark = target.wrong ? '✗' : '✓';
    const lines = log_bounded(target.instances, (row) => (0,phrase/* say */.cv) `  ${rowWords(row)}`);
    const says = target.says ?? (0,phrase/* say */.cv) `${target.name}: ${(0,messages/* count */.U9)(target.instances.length, target.noun.one, target.noun.many)}`;
    return { title: (0,phrase/* say */.cv) `${(0,phrase/* plain */.pj)(mark)} ${says}`, lines };
}
const rowWords = (row) => (0,phrase/* say */.cv) `${(0,phrase/* plain */.pj)(row.mark)} ${row.service}: ${row.container} ${row.state}, image ${row.image}, commit ${row.revision}`;
function groupRoutes(routes) {
    const wrong = routes.filter((row) => row.wrong).length;
    const lines = log_bounded(routes, (row) => {
        const note = (0,phrase/* isEmpty */.Im)(row.note) ? (0,phrase/* say */.cv) `` : (0,phrase/* say */.cv) ` (${row.note})`;
        return (0,phrase/* say */.cv) `  ${(0,phrase/* plain */.pj)(row.wrong ? '✗' : '✓')} ${`${row.method} ${row.url}`} -> ${row.answer}, expected ${row.expected}${note}`;
    });
    return {
        title: (0,phrase/* say */.cv) `${(0,phrase/* plain */.pj)(wrong === 0 ? '✓' : '✗')} ${(0,messages/* count */.U9)(routes.length, 'route')}, ${(0,phrase/* plain */.pj)(`${wrong} with an unexpected response`)}`,
        lines,
    };
}
function log_bounded(all, render) {
    const lines = all.slice(0, maxRows).map(render);
    const rest = all.length - lines.length;
    return rest === 0 ? lines : [...lines, (0,phrase/* say */.cv) `  … and ${(0,messages/* count */.U9)(rest, 'more', 'more')}; the report has all of them`];
}
function logVerdict(model, docs) {
    return [
        (0,reporters_escape/* inLog */.cp)((0,phrase/* say */.cv) `${(0,phrase/* plain */.pj)(messages/* verdictMarks */.M9[model.verdict])} ${(0,phrase/* sentence */.em)(model.headline)} ${(0,phrase/* sentence */.em)(model.meaning)}`),
        ...model.alarms.map((words) => `  ${messages/* alarmTitle */.m8}: ${(0,reporters_escape/* inLog */.cp)((0,phrase/* sentence */.em)(words))}`),
        ...model.unsafe.map((words) => `  Careful: ${(0,reporters_escape/* inLog */.cp)((0,phrase/* sentence */.em)(words))}`),
        ...(model.failed === undefined ? [] : [`  ${(0,reporters_escape/* inLog */.cp)((0,phrase/* sentence */.em)(model.failed))}`]),
        ...warningLines(model, docs),
        ...model.causes
            .slice(0, log_max)
            .flatMap((cause) => [
            `  ${cause.name}: ${(0,reporters_escape/* inLog */.cp)((0,phrase/* paragraph */.FY)(cause))}`,
            ...linesOf(cause.fixes),
            ...detailsOf(cause, docs),
        ]),
        `  ${(0,reporters_escape/* inLog */.cp)(model.run)}; ${(0,reporters_escape/* inLog */.cp)(model.commit)}`,
    ];
}
const detailsOf = ({ page }, docs) => docs === undefined ? [] : [`  Details: ${docs}/${page}`];
const warningLines = ({ warnings }, docs) => [
    ...warnings
        .slice(0, log_max)
        .flatMap((warning) => [
        `  Warning: ${(0,reporters_escape/* inLog */.cp)((0,phrase/* paragraph */.FY)(warning))}`,
        ...linesOf(warning.fixes),
        ...detailsOf(warning, docs),
    ]),
    ...(warnings.length > log_max ? [`  … and ${warnings.length - log_max} more warnings; the report has all of them.`] : []),
];
const linesOf = (fixes) => fixes.length === 0 ? [`  ${reporters_fix/* sameFix */.iF}`] : fixes.flatMap((fix) => (0,reporters_fix/* fixLines */.$U)(fix, '$ ').map((line) => `  ${line}`));
const log = {
    name: 'log',
    async report(outcome, { docs }) {
        const model = (0,rows/* buildReport */.F)(outcome);
        for (const group of logGroups(model)) {
            if (group.lines.length === 0)
                core.info((0,reporters_escape/* inLog */.cp)(group.title));
            else {
                core/* startGroup */.Oh((0,reporters_escape/* inLog */.cp)(group.title));
                core.info(group.lines.map(reporters_escape/* inLog */.cp).join('\n'));
                core/* endGroup */.N4();
            }
        }
        for (const line of logVerdict(model, docs))
            core.info(line);
    },
};
const logProgress = (plan) => (0,progress/* progressReporter */.x)(plan, (words) => core.info((0,reporters_escape/* inLog */.cp)(words)));

// EXTERNAL MODULE: ./lib/model/verdict.js
var model_verdict = __webpack_require__(1732);
// EXTERNAL MODULE: ./lib/reporters/output.js
var output = __webpack_require__(2541);
;// CONCATENATED MODULE: ./lib/reporters/outputs.js


const outputs = {
    name: 'outputs',
    async report({ plan, verdict }) {
        (0,output/* setOutput */.u)('verdict', verdict.kind);
        (0,output/* setOutput */.u)('broken-link', verdict.broken ?? '');
        (0,output/* setOutput */.u)('commit', plan.commit);
        (0,output/* setOutput */.u)('verified', (0,model_verdict/* succeeds */.kz)(plan, verdict) ? 'true' : 'false');
    },
};

// EXTERNAL MODULE: ./lib/reporters/pages.js
var pages = __webpack_require__(3790);
// EXTERNAL MODULE: ./lib/reporters/report.js
var report = __webpack_require__(1730);
// EXTERNAL MODULE: external "node:fs"
var external_node_fs_ = __webpack_require__(3024);
// EXTERNAL MODULE: ./lib/model/plan.js
var plan = __webpack_require__(2774);
// EXTERNAL MODULE: ./lib/reporters/repository-pages.js
var repository_pages = __webpack_require__(7369);
;// CONCATENATED MODULE: ./lib/reporters/commit-links.js


function commitLinks({ plan, observations }) {
    const { repository } = plan;
    if (repository === undefined)
        return new Map();
    const ids = new Set([
        plan.commit,
        ...plan.services.flatMap(({ commit }) => commit ?? []),
        ...(observations.history ?? []).flatMap(({ commit, relation, behind, ahead }) => relation === 'unknown'
            ? []
            : [commit, ...[behind, ahead].flatMap((list) => list?.commits.map(({ id }) => id) ?? [])]),
        ...(observations.paths ?? []).flatMap(({ revision, evidence }) => evidence.kind === 'seen' && evidence.value.is !== 'absent' ? [revision] : []),
    ]);
    const runs = observations.runs?.kind === 'seen' ? observations.runs.value.runs : [];
    const pages = runs.map(({ id }) => (0,repository_pages/* runPage */.fL)(repository, id));
    return new Map([
        ...[...ids].flatMap((id) => [id, (0,messages/* short */.h0)(id, ...ids)].map((text) => [text, (0,repository_pages/* commitPage */.b2)(repository, id)])),
        ...pages.map((page) => [page, page]),
    ]);
}
const maxLinks = 500;
function linkCommits(markdown, links) {
    if (links.size === 0)
        return markdown;
    let left = maxLinks;
    let fence;
    const link = (whole, id, wrap) => {
        const url = links.get(id);
        if (url === undefined || left === 0)
            return whole;
        left -= 1;
        return wrap(url);
    };
    return markdown
        .split('\n')
        .map((line) => {
        const [mark] = /^`{3,}/.exec(line) ?? [];
        if (mark !== undefined && (fence === undefined || mark === fence)) {
            fence = fence === undefined ? mark : undefined;
            return line;
        }
        if (fence !== undefined)
            return line;
        return line.startsWith('<')
            ? line.replace(/<code>([0-9a-f]{12,64}|https?:[\w:/.-]{1,300})<\/code>/g, (whole, id) => link(whole, id, (url) => `<a href="${url}">${whole}</a>`))
            : line.replace(/`([0-9a-f]{12,64}|https?:[\w:/.-]{1,300})`/g, (whole, id) => link(whole, id, (url) => `[${whole}](${url})`));
    })
        .join('\n');
}

// EXTERNAL MODULE: ./lib/reporters/messages/feature.js
var feature = __webpack_require__(225);
;// CONCATENATED MODULE: ./lib/reporters/summary-tables.js



const cell = (content) => `<td>${content}</td>`;
function table(heads, rows) {
    const head = `<tr>${heads.map((name) => `<th align="left">${(0,reporters_escape/* htmlText */.js)(name)}</th>`).join('')}</tr>`;
    return ['<table>', head, ...rows.map((row) => `<tr>${row.map(cell).join('')}</tr>`), '</table>'].join('\n');
}
const unbroken = (words) => (0,reporters_escape/* htmlText */.js)(words).replaceAll(' ', '&nbsp;');
const folded = (title, body) => `<details><summary>${title}</summary>\n${body}\n</details>`;
const maxTold = 3;
const maxWrong = 50;
const maxRight = 200;
const maxOpen = 10;
const maxTargets = 40;
const roomOfTable = 48 * 1024;
function fitting(all, max, render) {
    const rows = [];
    let used = 0;
    for (const one of all.slice(0, max)) {
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
    : `\n<p>… and ${(0,reporters_escape/* htmlText */.js)((0,messages/* counted */.hS)(rest, `more ${what}`, `more ${many}`))}; the JSON report has all of them.</p>`;
function chainTable(links) {
    const rows = links.map((link) => {
        const { mark, word } = messages/* stateWords */.Xu[link.state];
        const state = link.state === 'broken' && !link.blocked
            ? `<strong>${unbroken(`${mark} ${word}`)}</strong>`
            : unbroken(`${mark} ${word}`);
        return [link.link, state, link.proof ?? '–', link.claims === 0 ? '–' : String(link.claims), linkCell(link)];
    });
    return table(['Link', 'State', 'Proof', 'Claims', 'Result'], rows);
}
function linkCell(link) {
    const note = (0,phrase/* isEmpty */.Im)(link.note) ? [] : [`<em>${(0,reporters_escape/* inHtml */.dj)(link.note)}</em>`];
    const told = link.told
        .slice(0, maxTold)
        .map((message) => (0,reporters_escape/* inHtml */.dj)((0,phrase/* say */.cv) `${(0,phrase/* paragraph */.FY)(message)} (${(0,messages/* explainPlace */.jk)(message.place)})`));
    const rest = link.told.length - told.length;
    const more = rest === 0 ? [] : [(0,reporters_escape/* inHtml */.dj)((0,phrase/* say */.cv) `… and ${(0,messages/* count */.U9)(rest, 'more finding')}`)];
    return [...note, ...told, ...more].join('<br>');
}
function instanceTables(targets) {
    if (targets.length === 0)
        return '';
    const shown = targets.slice(0, maxTargets);
    const each = Math.max(4, Math.floor(maxRight / shown.length));
    const rest = restLine(targets.length - shown.length, 'target').trim();
    return ['### Targets', ...shown.map((target) => targetBlock(target, each)), ...(rest === '' ? [] : [rest])].join('\n\n');
}
function targetBlock(target, each) {
    const mark = target.wrong ? '✗' : '✓';
    if (target.says !== undefined)
        return `<p>${mark} ${(0,reporters_escape/* inHtml */.dj)(target.says)}</p>`;
    const { one, many } = target.noun;
    const wrong = target.instances.filter((row) => row.wrong);
    const right = target.instances.filter((row) => !row.wrong);
    const amount = wrong.length === 0
        ? (0,messages/* count */.U9)(right.length, one, many)
        : (0,phrase/* plain */.pj)(`${wrong.length} of ${(0,messages/* counted */.hS)(target.instances.length, one, many)} wrong`);
    const head = (0,reporters_escape/* inHtml */.dj)((0,phrase/* say */.cv) `${(0,phrase/* plain */.pj)(mark)} ${(0,messages/* placeOf */.$t)(target)}: ${amount}`);
    if (wrong.length === 0)
        return folded(head, instanceTable(right, each, target.noun));
    const table = `<p><strong>${head}</strong></p>\n${instanceTable(wrong, Math.min(each, maxWrong), target.noun)}`;
    if (right.length === 0)
        return table;
    const others = `✓ ${(0,reporters_escape/* htmlText */.js)((0,messages/* counted */.hS)(right.length, one, many))} as expected`;
    return `${table}\n${folded(others, instanceTable(right, each, target.noun))}`;
}
const capitalised = (word) => `${word.charAt(0).toUpperCase()}${word.slice(1)}`;
function instanceTable(instances, max, { one, many }) {
    const { rows, rest } = fitting(instances, max, (row) => [
        `${row.mark}&nbsp;${(0,reporters_escape/* inHtml */.dj)((0,phrase/* say */.cv) `${row.service}`)}`,
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
        const head = (0,reporters_escape/* inHtml */.dj)((0,phrase/* say */.cv) `${(0,phrase/* plain */.pj)(`✗ ${wrong.length} of ${(0,messages/* counted */.hS)(routes.length, 'route')}`)}${at} returned an unexpected response`);
        parts.push(`<p><strong>${head}</strong></p>\n${rowsOf(wrong.slice(0, maxOpen), origin)}`);
    }
    if (wrong.length > maxOpen) {
        const head = (0,reporters_escape/* htmlText */.js)(`✗ ${(0,messages/* counted */.hS)(wrong.length - maxOpen, 'more route')} with an unexpected response`);
        parts.push(folded(head, rowsOf(wrong.slice(maxOpen), origin)));
    }
    if (right.length > 0) {
        parts.push(folded((0,reporters_escape/* inHtml */.dj)((0,phrase/* say */.cv) `${(0,phrase/* plain */.pj)(`✓ ${(0,messages/* counted */.hS)(right.length, 'route')}`)}${at} returned the expected response`), rowsOf(right, origin)));
    }
    return parts.join('\n\n');
}
function rowsOf(routes, origin) {
    const { rows, rest } = fitting(routes, maxRight, (row) => [
        `${row.wrong ? '✗' : '✓'}&nbsp;${(0,reporters_escape/* inHtml */.dj)((0,phrase/* say */.cv) `${`${row.method} ${origin === undefined ? row.url : row.url.slice(origin.length)}`}`)}`,
        (0,reporters_escape/* inHtml */.dj)((0,phrase/* say */.cv) `${row.expected}`),
        (0,reporters_escape/* inHtml */.dj)(row.answer),
        row.took === '' ? '–' : unbroken(row.took),
        (0,reporters_escape/* inHtml */.dj)(row.note),
    ]);
    return table(['Request', 'Expected', 'Received', 'Time', 'Note'], rows) + restLine(rest, 'route');
}

;// CONCATENATED MODULE: ./lib/reporters/summary.js












const capacity = 256 * 1024;
const maxCauses = 12;
function renderSummary(outcome, version, docs) {
    const model = (0,rows/* buildReport */.F)(outcome);
    const sections = [
        ['verdict', renderVerdict(model)],
        ['causes', renderCauses(model, docs)],
        ['warnings', renderWarnings(model, docs)],
        ['features', featureTable(model.features)],
        ['notLive', notLiveList(model.notLive)],
        ['chain', `### The chain\n\n${chainTable(model.links)}`],
        ['run', `<sub>${renderRun(model, version)}</sub>`],
        ['routes', routeTable(model.routes)],
        ['publicFiles', publicFilesList(model.publicFiles)],
        ['logs', logFolds(model.logs)],
        ['callers', callerTable(model.callers)],
        ['paths', pathsList(model.paths)],
        ['files', filesList(model.files)],
        ['instances', instanceTables(model.targets)],
    ];
    const text = inReadingOrder(withinCapacity(sections.filter(([, text]) => text !== '')));
    return linkCommits(text, commitLinks(outcome));
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
        kept.set('cut', `> Not shown, because the summary reached its size limit: ${cut.join(', ')}. The JSON report has it.`);
    return kept;
}
const readingOrder = [
    'verdict',
    'causes',
    'warnings',
    'notLive',
    'features',
    'chain',
    'paths',
    'files',
    'instances',
    'routes',
    'publicFiles',
    'logs',
    'callers',
    'cut',
    'run',
];
const inReadingOrder = (kept) => `${readingOrder.flatMap((name) => kept.get(name) ?? []).join('\n\n')}\n`;
function renderVerdict(model) {
    const unsafe = model.unsafe.map((words) => `⚠ Careful: ${(0,reporters_escape/* inMarkdown */.Hi)((0,phrase/* sentence */.em)(words))}`);
    const title = `## ${messages/* verdictMarks */.M9[model.verdict]} ${(0,reporters_escape/* inMarkdown */.Hi)(model.headline)}`;
    const alarms = model.alarms.map((words) => `**⚠ ${messages/* alarmTitle */.m8}:** ${(0,reporters_escape/* inMarkdown */.Hi)((0,phrase/* sentence */.em)(words))}`);
    const failed = model.failed === undefined ? [] : [`**${(0,reporters_escape/* inMarkdown */.Hi)((0,phrase/* sentence */.em)(model.failed))}**`];
    return [title, (0,reporters_escape/* inMarkdown */.Hi)((0,phrase/* sentence */.em)(model.meaning)), ...failed, ...alarms, ...unsafe].join('\n\n');
}
function renderWarnings({ warnings }, docs) {
    if (warnings.length === 0)
        return '';
    const shown = warnings.slice(0, maxCauses).map((warning) => `⚠ ${renderStatement(warning, docs)}`);
    const rest = warnings.length - shown.length;
    const more = rest === 0 ? [] : [`… and ${rest} more; the JSON report has all of them.`];
    return [`### ${warnings.length === 1 ? 'Warning' : 'Warnings'}`, ...shown, ...more].join('\n\n');
}
function renderCauses({ causes }, docs) {
    const shown = causes.slice(0, maxCauses).map((cause) => `**${cause.name}:** ${renderStatement(cause, docs)}`);
    const rest = causes.length - shown.length;
    const more = rest === 0 ? [] : [`… and ${rest} more; the JSON report has all of them.`];
    return [...shown, ...more].join('\n\n');
}
const renderStatement = (statement, docs) => [
    `${(0,reporters_escape/* inMarkdown */.Hi)((0,phrase/* paragraph */.FY)(statement))}${docs === undefined ? '' : ` [Details](${docs}/${statement.page})`}`,
    ...(statement.fixes.length === 0 ? [bold(reporters_fix/* sameFix */.iF)] : statement.fixes.map(renderFix)),
].join('\n\n');
function renderFix(fix) {
    if (fix.kind === 'edit')
        return bold(`Fix: ${(0,reporters_escape/* inMarkdown */.Hi)((0,phrase/* ended */.v6)(fix.words))}`);
    const head = fix.on === undefined ? 'Fix: run:' : `Fix: run on ${(0,reporters_escape/* inMarkdown */.Hi)((0,phrase/* say */.cv) `${fix.on}`)}:`;
    const then = fix.then === undefined ? [] : [(0,reporters_escape/* inMarkdown */.Hi)((0,phrase/* ended */.v6)(fix.then))];
    return [bold(head), (0,reporters_escape/* shellBlock */.OV)(fix.lines), ...then].join('\n\n');
}
const bold = (text) => text.replace(/^Fix:/, '**Fix:**');
const renderRun = (model, version) => `${(0,reporters_escape/* inMarkdown */.Hi)(model.run)} · ${(0,reporters_escape/* inMarkdown */.Hi)(model.commit)} · Runtime Drift ${version}`;
const summary = {
    name: 'summary',
    async report(outcome, context) {
        (0,external_node_fs_.appendFileSync)(context.summaryFile, renderSummary(outcome, context.version, context.docs));
    },
};
const summary_max = 30;
function filesList(rows) {
    if (rows.length === 0)
        return '';
    const shown = rows.slice(0, summary_max).map(({ state, says }) => `<li>${files_rows/* filesMarks */.qR[state]} ${(0,reporters_escape/* inHtml */.dj)(says)}</li>`);
    const rest = rows.length - shown.length;
    const more = rest === 0 ? [] : [`<li>… and ${(0,reporters_escape/* htmlText */.js)((0,messages/* counted */.hS)(rest, 'more', 'more'))}; the JSON report has all of them.</li>`];
    const list = ['<ul>', ...shown, ...more, '</ul>'].join('\n');
    const isWhole = rows.every(({ state }) => state === 'whole');
    if (!isWhole)
        return `### Files\n\n${list}`;
    return `### Files\n\n<details><summary>✓ as listed in their manifests</summary>\n${list}\n</details>`;
}
function notLiveList(rows) {
    if (rows.length === 0)
        return '';
    const parts = rows.map(({ says, compare, commits, rest }) => {
        const link = compare === undefined ? '' : ` <a href="${compare}">Compare</a>`;
        const items = commits.map(({ id, title, pulls, pullPages }) => {
            const numbers = pulls.map((number, at) => {
                const page = pullPages[at];
                return page === undefined ? `#${number}` : `<a href="${page}">#${number}</a>`;
            });
            return `<li>${[(0,reporters_escape/* inHtml */.dj)((0,phrase/* say */.cv) `${(0,messages/* short */.h0)(id)} ${title}`), ...numbers].join(' ')}</li>`;
        });
        const more = rest === 0 ? [] : [`<li>… and ${(0,reporters_escape/* htmlText */.js)((0,messages/* counted */.hS)(rest, 'more commit'))}</li>`];
        const list = items.length === 0 ? [] : ['<ul>', ...items, ...more, '</ul>'];
        return [`<p>${(0,reporters_escape/* inHtml */.dj)((0,phrase/* sentence */.em)(says))}${link}</p>`, ...list].join('\n');
    });
    return `### Not live yet\n\n${parts.join('\n')}`;
}
function pathsList(rows) {
    if (rows.length === 0)
        return '';
    const shown = rows.slice(0, summary_max).map(({ says }) => `<li>✓ ${(0,reporters_escape/* inHtml */.dj)(says)}</li>`);
    const rest = rows.length - shown.length;
    const more = rest === 0 ? [] : [`<li>… and ${(0,reporters_escape/* htmlText */.js)((0,messages/* counted */.hS)(rest, 'more', 'more'))}; the JSON report has all of them.</li>`];
    return `### Unchanged services\n\n${['<ul>', ...shown, ...more, '</ul>'].join('\n')}`;
}
const lineCap = 300;
function logFolds(logs) {
    if (logs.length === 0)
        return '';
    const folds = logs.map(({ name, lines, why }) => {
        if (why !== undefined)
            return `<p>? ${(0,reporters_escape/* inHtml */.dj)((0,phrase/* say */.cv) `${name}: ${why}`)}</p>`;
        const title = (0,reporters_escape/* inHtml */.dj)((0,phrase/* say */.cv) `${name}: the last ${(0,messages/* count */.U9)(lines.length, 'line')}`);
        const text = lines.map((line) => (0,reporters_escape/* htmlText */.js)((0,reporters_escape/* visible */.RK)(line, lineCap))).join('<br>');
        return `<details><summary>${title}</summary>\n<pre>${text}</pre>\n</details>`;
    });
    return ['### Last log lines', ...folds].join('\n\n');
}
function publicFilesList(rows) {
    if (rows.length === 0)
        return '';
    const lines = rows.map(({ says, wrong }) => `<li>${wrong ? '✗' : '✓'} ${(0,reporters_escape/* inHtml */.dj)(says)}</li>`);
    return `### Public files\n\n${['<ul>', ...lines, '</ul>'].join('\n')}`;
}
const maxFeatures = 40;
function featureTable(features) {
    if (features.length === 0)
        return '';
    const shown = features.slice(0, maxFeatures);
    const rows = shown.map((row) => [(0,reporters_escape/* inHtml */.dj)((0,phrase/* say */.cv) `${row.name}`), ...row.links.map(summary_linkCell), standCell(row)]);
    const rest = features.length - shown.length;
    const legend = shown.some((row) => row.links.some(({ blocked, state }) => blocked && state !== 'unclaimed'))
        ? [`<p><sub>${(0,reporters_escape/* inHtml */.dj)(feature/* blockedLegend */.gG)}</sub></p>`]
        : [];
    const more = rest === 0 ? [] : [`<p>${(0,reporters_escape/* inHtml */.dj)((0,phrase/* say */.cv) `… and ${(0,messages/* count */.U9)(rest, 'more feature')}`)}; the JSON report has all of them.</p>`];
    return ['### Features', [table(['Feature', ...plan/* linkNames */.JP, 'Status'], rows), ...legend, ...more].join('\n')].join('\n\n');
}
function summary_linkCell({ state, blocked }) {
    const mark = (0,reporters_escape/* htmlText */.js)((0,features/* markLink */.C2)(messages/* stateWords */.Xu[state].mark, blocked && state !== 'unclaimed'));
    return (state === 'broken' || state === 'unknown') && !blocked ? `<strong>${mark}</strong>` : mark;
}
function standCell(row) {
    const more = row.rest === 0 ? [] : [(0,reporters_escape/* inHtml */.dj)((0,phrase/* say */.cv) `… and ${(0,messages/* count */.U9)(row.rest, 'more finding')}`)];
    const stands = (0,reporters_escape/* inHtml */.dj)(row.stands);
    return [
        row.broken === undefined ? stands : `<strong>${stands}</strong>`,
        ...row.told.map((what) => (0,reporters_escape/* inHtml */.dj)((0,phrase/* sentence */.em)(what))),
        ...more,
    ].join('<br>');
}
const summary_maxRows = 100;
function callerTable(callers) {
    if (callers.length === 0)
        return '';
    const wrong = callers.filter((row) => row.wrong).length;
    const origin = originOfAll(callers);
    const at = origin === '' ? (0,phrase/* say */.cv) `` : (0,phrase/* say */.cv) ` at ${origin}`;
    const all = (0,messages/* counted */.hS)(callers.length, 'caller');
    const head = (0,reporters_escape/* inHtml */.dj)(wrong === 0
        ? (0,phrase/* say */.cv) `${(0,phrase/* plain */.pj)(`✓ ${all}`)}${at} returned the expected response`
        : (0,phrase/* say */.cv) `${(0,phrase/* plain */.pj)(`✗ ${wrong} of ${all}`)}${at} returned an unexpected response`);
    const rows = callers.slice(0, summary_maxRows).map((row) => cellsOf(row, origin));
    const rest = callers.length - rows.length;
    const more = rest === 0 ? '' : `\n<p>… and ${(0,reporters_escape/* htmlText */.js)((0,messages/* counted */.hS)(rest, 'more caller'))}; the JSON report has all of them.</p>`;
    const body = table(['Request', 'Caller', 'Expected', 'Received', 'Result'], rows) + more;
    const shown = wrong === 0
        ? `<details><summary>${head}</summary>\n${body}\n</details>`
        : `<p><strong>${head}</strong></p>\n${body}`;
    return `### Access\n\n${shown}`;
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

;// CONCATENATED MODULE: ./lib/reporters/index.js








const actionReporters = [log, annotations, summary, report/* report */.z8, outputs];
async function runReporters(reporters, outcome, context) {
    for (const reporter of reporters) {
        try {
            await reporter.report(outcome, context);
        }
        catch (error) {
            (0,bug.warnReporting)(reporter.name, error);
        }
    }
}


/***/ }),

/***/ 2541:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   u: () => (/* binding */ setOutput)
/* harmony export */ });
/* harmony import */ var node_fs__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(3024);

function setOutput(name, value) {
    const end = `ghadelimiter_${crypto.randomUUID()}`;
    (0,node_fs__WEBPACK_IMPORTED_MODULE_0__.appendFileSync)(process.env.GITHUB_OUTPUT ?? '', `${name}<<${end}\n${value}\n${end}\n`);
}


/***/ }),

/***/ 1730:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   B1: () => (/* binding */ renderReport),
/* harmony export */   z8: () => (/* binding */ report)
/* harmony export */ });
/* unused harmony export writeReport */
/* harmony import */ var node_fs__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(3024);
/* harmony import */ var node_path__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(6760);
/* harmony import */ var _judge_feature_rows_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(6811);
/* harmony import */ var _output_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(2541);




function renderReport(outcome, version) {
    const { plan, observations, verdict, checks, stable, took, ended } = outcome;
    return {
        schema: 1,
        name: 'runtime-drift-report',
        tool: { name: 'runtime-drift', version },
        plan,
        observations,
        verdict,
        ...(plan.features === undefined ? {} : { features: (0,_judge_feature_rows_js__WEBPACK_IMPORTED_MODULE_2__/* .traceFeatures */ .B)(plan, observations, verdict) }),
        run: { checks, stable, took, ended },
    };
}
async function writeReport(outcome, version, tempDir) {
    const file = (0,node_path__WEBPACK_IMPORTED_MODULE_1__.join)((0,node_fs__WEBPACK_IMPORTED_MODULE_0__.mkdtempSync)((0,node_path__WEBPACK_IMPORTED_MODULE_1__.join)(tempDir, 'runtime-drift-')), 'report.json');
    (0,node_fs__WEBPACK_IMPORTED_MODULE_0__.writeFileSync)(file, `${JSON.stringify(renderReport(outcome, version), null, 2)}\n`, { mode: 0o600, flag: 'wx' });
    return file;
}
const report = {
    name: 'report',
    async report(outcome, context) {
        (0,_output_js__WEBPACK_IMPORTED_MODULE_3__/* .setOutput */ .u)('report', await writeReport(outcome, context.version, context.tempDir));
    },
};


/***/ })

};
