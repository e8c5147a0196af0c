export const id = 7090;
export const ids = [7090];
export const modules = {

/***/ 535:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   hS: () => (/* binding */ exitCodes),
/* harmony export */   lm: () => (/* binding */ exitOfVerdict),
/* harmony export */   sX: () => (/* binding */ exitOf)
/* harmony export */ });
const exitCodes = {
    proven: { code: 0, meaning: 'Proven: the commit is running.' },
    drifted: { code: 1, meaning: 'Drifted: the evidence contradicts a claim.' },
    unproven: { code: 2, meaning: 'Unproven: evidence is missing.' },
    warned: { code: 3, meaning: 'Proven, with a warning, and --fail-on is `warning`.' },
    done: { code: 0, meaning: 'The command succeeded.' },
    failed: { code: 1, meaning: 'A step failed.' },
    wrongInput: { code: 64, meaning: 'Wrong input: nothing was contacted or written.' },
    bug: { code: 70, meaning: 'Runtime Drift itself failed, or Node is too old.' },
};
const exitOf = (exit) => exitCodes[exit].code;
const exitOfVerdict = (kind, isWarned) => exitOf(kind === 'proven' && isWarned ? 'warned' : kind);


/***/ }),

/***/ 7090:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

// ESM COMPAT FLAG
__webpack_require__.r(__webpack_exports__);

// EXPORTS
__webpack_require__.d(__webpack_exports__, {
  command: () => (/* binding */ command)
});

// EXTERNAL MODULE: ./lib/inputs/command-line.js
var command_line = __webpack_require__(2715);
// EXTERNAL MODULE: ./lib/inputs/nearest.js
var nearest = __webpack_require__(3231);
// EXTERNAL MODULE: ./lib/model/cause.js + 3 modules
var model_cause = __webpack_require__(1374);
// EXTERNAL MODULE: ./lib/model/evidence.js
var evidence = __webpack_require__(4780);
// EXTERNAL MODULE: ./lib/model/finding.js + 2 modules
var model_finding = __webpack_require__(8850);
// EXTERNAL MODULE: ./lib/model/example.js
var example = __webpack_require__(1943);
// EXTERNAL MODULE: ./lib/reporters/escape.js
var reporters_escape = __webpack_require__(8607);
// EXTERNAL MODULE: ./lib/reporters/fix.js
var reporters_fix = __webpack_require__(1645);
// EXTERNAL MODULE: ./lib/reporters/messages/cause.js
var messages_cause = __webpack_require__(9984);
// EXTERNAL MODULE: ./lib/reporters/messages/finding.js + 2 modules
var messages_finding = __webpack_require__(6399);
// EXTERNAL MODULE: ./lib/reporters/messages/fix.js + 1 modules
var fix = __webpack_require__(4954);
// EXTERNAL MODULE: ./lib/reporters/messages/index.js + 1 modules
var messages = __webpack_require__(6798);
// EXTERNAL MODULE: ./lib/reporters/phrase.js
var phrase = __webpack_require__(781);
// EXTERNAL MODULE: ./lib/reporters/terminal.js + 1 modules
var terminal = __webpack_require__(4343);
;// CONCATENATED MODULE: ./lib/reporters/explain.js









const exampleOf = (statement, fixes) => ({
    what: (0,reporters_escape/* inText */.tg)((0,phrase/* paragraph */.FY)(statement)),
    fix: fixes.flatMap((fix) => (0,reporters_fix/* fixLines */.$U)(fix, '$ ')),
});
function exampleOfFinding(finding) {
    const message = (0,messages_finding/* explainFinding */.v)(finding, example/* examplePlan */.Ym);
    return exampleOf(message, [message.fix]);
}
const exampleOfCause = (cause) => exampleOf((0,messages_cause/* explainCause */.H)(cause, example/* examplePlan */.Ym), (0,fix/* fixCauses */.u)([cause], example/* examplePlan */.Ym));
function exampleOfMissing(why) {
    const message = (0,messages/* explainMissing */.Ce)(why, { name: 'prod-1', address: 'ssh://deploy@prod-1.example.com' });
    return exampleOf(message, [message.fix]);
}
const fixedBySentences = {
    command: 'A command fixes it.',
    edit: 'An edit of a file fixes it: the message names the key and the value.',
    none: 'There is no general fix: the message says what to check.',
};
function renderCode({ code, kind, meaning, effect, example }, color) {
    const paint = (0,terminal/* painter */.C2)(color);
    const fix = example.fix.flatMap((line) => (line.startsWith('  $ ') ? [`  ${line}`] : (0,terminal/* wrapped */.ky)(line, 2)));
    return `${[
        `${paint('bold', code)} (${kind})`,
        ...(0,terminal/* wrapped */.ky)(meaning.replaceAll('`', ''), 2),
        '',
        ...(0,terminal/* wrapped */.ky)(effect, 2),
        '',
        ...(example.what === meaning ? [] : ['  Example:', ...(0,terminal/* wrapped */.ky)(example.what, 2)]),
        ...fix,
    ].join('\n')}\n`;
}
function renderCodes(entries, color) {
    const paint = (0,terminal/* painter */.C2)(color);
    const blocks = ['finding', 'cause', 'evidence error'].map((kind) => {
        const rows = entries.filter((entry) => entry.kind === kind);
        return [
            paint('bold', `${kind.charAt(0).toUpperCase()}${kind.slice(1)}s (${rows.length})`),
            ...rows.flatMap(({ code, meaning }) => [`  ${code}`, ...(0,terminal/* wrapped */.ky)(meaning.replaceAll('`', ''), 6)]),
        ].join('\n');
    });
    return `${blocks.join('\n\n')}\n\nRun runtime-drift explain CODE for the fix.\n`;
}
function explainNoCode(word, near) {
    const fix = near.length === 0 ? (0,phrase/* say */.cv) `Run ${'runtime-drift explain'} to list all codes.` : (0,phrase/* say */.cv) `Did you mean ${(0,phrase/* list */.p_)(near, 'or')}?`;
    return `✗ ${(0,reporters_escape/* inText */.tg)((0,phrase/* say */.cv) `There is no code ${word.slice(0, 64)}.`)}\n  ${(0,reporters_escape/* inText */.tg)(fix)}\n`;
}

// EXTERNAL MODULE: ./lib/cli/exit-codes.js
var exit_codes = __webpack_require__(535);
// EXTERNAL MODULE: ./lib/cli/print.js
var print = __webpack_require__(7721);
;// CONCATENATED MODULE: ./lib/cli/explain.js








const command = {
    summary: 'Explains a code of a report: what it means, and how to fix it.',
    usage: ['explain', 'explain CODE'],
    about: [
        'CODE is a finding (runtime/not-recreated), a cause (built-not-recreated) or an evidence error (host-key-unknown). Without CODE it lists all codes.',
    ],
    examples: ['runtime-drift explain runtime/not-recreated', 'runtime-drift explain host-key-unknown'],
    flags: command_line/* commonFlags */.Bh,
    exits: ['done', 'wrongInput', 'bug'],
    run: runExplain,
};
async function runExplain(args) {
    const problems = [];
    const { switched, rest } = (0,command_line/* parseCommandLine */.Du)(args, command_line/* commonFlags */.Bh, problems);
    const [word, extra] = rest;
    if (extra !== undefined)
        problems.push({
            place: { kind: 'input', name: extra.slice(0, 64) },
            value: undefined,
            fault: { code: 'argument-unexpected' },
        });
    if (problems.length > 0)
        return (0,print/* refuse */.TR)(problems);
    const color = (0,print/* wantsColor */.zK)((0,command_line/* colorOf */.HN)(switched));
    const entries = allCodes();
    if (word === undefined) {
        await (0,print/* print */.yy)(renderCodes(entries, color));
        return (0,exit_codes/* exitOf */.sX)('done');
    }
    const found = entries.filter(({ code }) => code === word.toLowerCase());
    if (found.length === 0) {
        const known = [...new Set(entries.map(({ code }) => code))];
        process.stderr.write(explainNoCode(word, (0,nearest/* allNear */.o)(word, known, 5)));
        return (0,exit_codes/* exitOf */.sX)('wrongInput');
    }
    await (0,print/* print */.yy)(found.map((entry) => renderCode(entry, color)).join('\n'));
    return (0,exit_codes/* exitOf */.sX)('done');
}
function allCodes() {
    const findings = (0,model_finding/* exampleFindings */.Nd)().map((finding) => {
        const { code } = finding;
        const record = model_finding/* findingRecords */.So[code];
        return {
            code,
            kind: 'finding',
            meaning: record.meaning,
            effect: `${effectOf(code, record)} ${fixedBySentences[record.fixedBy]}`,
            example: exampleOfFinding(finding),
        };
    });
    const causes = (0,model_cause/* exampleCauses */.nt)()
        .filter(({ code }) => code !== 'as-found')
        .map((cause) => {
        const { title, meaning, fixedBy } = model_cause/* causeRecords */.kc[cause.code];
        return {
            code: cause.code,
            kind: 'cause',
            meaning,
            effect: `Reports show it as "${title}": why the first broken link broke. ${fixedBySentences[fixedBy]}`,
            example: exampleOfCause(cause),
        };
    });
    const errors = Object.keys(evidence/* evidenceErrors */.zW).map((code) => {
        const example = exampleOfMissing({ phase: 'read', reason: code });
        return {
            code,
            kind: 'evidence error',
            meaning: example.what,
            effect: `Evidence is missing, so the verdict is unproven. ${lasting(evidence/* evidenceErrors */.zW[code] === 'retryable')}`,
            example,
        };
    });
    return [...findings, ...causes, ...errors];
}
function effectOf(code, { kind, retryable }) {
    const link = (0,model_finding/* linkOf */.IJ)(code);
    switch (kind) {
        case 'warning':
            return `Link: ${link}. A warning: it never changes the verdict.`;
        case 'contradicted':
            return `Link: ${link}. Verdict: drifted. ${lasting(retryable)}`;
        case 'missing':
            return `Link: ${link}. Verdict: unproven. ${lasting(retryable)}`;
    }
}
function lasting(retryable) {
    if (retryable === 'by-reason')
        return 'Whether it is checked again depends on the evidence error.';
    return retryable ? 'It is checked again until `wait` is over.' : 'It is final: it is not checked again.';
}


/***/ }),

/***/ 7721:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   TR: () => (/* binding */ refuse),
/* harmony export */   yy: () => (/* binding */ print),
/* harmony export */   zK: () => (/* binding */ wantsColor)
/* harmony export */ });
/* harmony import */ var _reporters_terminal_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(4343);
/* harmony import */ var _exit_codes_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(535);


const print = (text) => new Promise((done) => process.stdout.write(text, () => done()));
const wantsColor = (asked) => asked ?? (process.stdout.isTTY === true && (process.env.NO_COLOR ?? '') === '');
function refuse(problems, color) {
    process.stderr.write((0,_reporters_terminal_js__WEBPACK_IMPORTED_MODULE_0__/* .renderProblems */ .x8)(problems, wantsColor(color)));
    return (0,_exit_codes_js__WEBPACK_IMPORTED_MODULE_1__/* .exitOf */ .sX)('wrongInput');
}


/***/ }),

/***/ 2715:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   Bh: () => (/* binding */ commonFlags),
/* harmony export */   Du: () => (/* binding */ parseCommandLine),
/* harmony export */   HN: () => (/* binding */ colorOf)
/* harmony export */ });
/* harmony import */ var node_util__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(7975);
/* harmony import */ var _nearest_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(3231);
/* harmony import */ var _problems_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(1733);



const commonFlags = {
    color: { description: 'Use colours. This is the default on a terminal where NO_COLOR is not set.' },
    'no-color': { description: 'Use no colours.' },
};
function colorOf(switched) {
    const last = switched.findLast((name) => name === 'color' || name === 'no-color');
    return last === undefined ? undefined : last === 'color';
}
function parseCommandLine(args, flags, problems) {
    const known = Object.keys(flags);
    const options = Object.fromEntries(known.map((name) => [name, { type: flags[name].value === undefined ? 'boolean' : 'string' }]));
    const all = withBareValues(args, flags);
    const { tokens } = (0,node_util__WEBPACK_IMPORTED_MODULE_0__.parseArgs)({ args: all, options, strict: false, allowPositionals: true, tokens: true });
    const report = (name, fault) => {
        problems.push((0,_problems_js__WEBPACK_IMPORTED_MODULE_2__/* .problem */ .CC)({ kind: 'input', name: name.slice(0, 64) }, undefined, fault));
    };
    const given = [];
    const switched = [];
    const rest = [];
    let valueOfUnknown = -1;
    for (const token of tokens) {
        if (token.kind === 'positional') {
            if (token.index !== valueOfUnknown)
                rest.push(token.value);
        }
        else if (token.kind === 'option') {
            const { name, rawName } = token;
            const flag = known.find((one) => one === name);
            if (!rawName.startsWith('--'))
                report(all[token.index] ?? rawName, { code: 'argument-unexpected' });
            else if (flag === undefined) {
                report(name, { code: 'unknown-input', key: name.slice(0, 64), nearest: (0,_nearest_js__WEBPACK_IMPORTED_MODULE_1__/* .nearest */ .p)(name, known), known });
                if (token.value === undefined)
                    valueOfUnknown = token.index + 1;
            }
            else if (flags[flag].value === undefined)
                switched.push(flag);
            else if (token.value === undefined)
                report(name, { code: 'flag-value-missing' });
            else
                given.push({ name: flag, value: token.value });
        }
    }
    return { given, switched, rest };
}
function withBareValues(args, flags) {
    return args.map((arg, at) => {
        const bare = arg.startsWith('--') && Object.hasOwn(flags, arg.slice(2)) ? flags[arg.slice(2)]?.bare : undefined;
        const next = args[at + 1];
        return bare === undefined || (next !== undefined && !next.startsWith('--')) ? arg : `${arg}=${bare}`;
    });
}


/***/ }),

/***/ 1733:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   CC: () => (/* binding */ problem),
/* harmony export */   RT: () => (/* binding */ mistake),
/* harmony export */   Si: () => (/* binding */ every),
/* harmony export */   TL: () => (/* binding */ controlCharacter),
/* harmony export */   aC: () => (/* binding */ keep)
/* harmony export */ });
/* harmony import */ var _parsed_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(3474);

const shownCharacters = 200;
const searchedCharacters = 4000;
const problem = (place, value, fault) => ({
    place,
    value: value === undefined ? undefined : shown(value),
    fault,
});
const mistake = (place, value, fault) => (0,_parsed_js__WEBPACK_IMPORTED_MODULE_0__/* .refused */ .J)(problem(place, value, fault));
function shown(value) {
    if (value.length > searchedCharacters && value.includes(':'))
        return undefined;
    const hidden = value.replace(/(^|[\s/=])([^\s/:@]*):(?!\/\/)\S*@(?!sha\d)/g, '$1$2:…@');
    return hidden.length > shownCharacters ? `${hidden.slice(0, shownCharacters)}…` : hidden;
}
function keep(read, problems) {
    if (read.ok)
        return read.value;
    problems.push(...read.problems);
    return undefined;
}
function every(values, read) {
    const problems = [];
    const good = values.flatMap((value) => {
        const one = read(value);
        if (one.ok)
            return [one.value];
        problems.push(...one.problems);
        return [];
    });
    return problems.length > 0 ? (0,_parsed_js__WEBPACK_IMPORTED_MODULE_0__/* .refused */ .J)(...problems) : (0,_parsed_js__WEBPACK_IMPORTED_MODULE_0__/* .parsed */ .Y)(good);
}
function controlCharacter(text) {
    const found = /[\p{Cc}\p{Zl}\p{Zp}\p{Bidi_Control}]/u.exec(text)?.[0].codePointAt(0);
    return found === undefined ? undefined : `U+${found.toString(16).toUpperCase().padStart(4, '0')}`;
}


/***/ }),

/***/ 3474:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   J: () => (/* binding */ refused),
/* harmony export */   Y: () => (/* binding */ parsed)
/* harmony export */ });
const parsed = (value) => ({ ok: true, value });
const refused = (...problems) => ({
    ok: false,
    problems,
});


/***/ }),

/***/ 4343:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {


// EXPORTS
__webpack_require__.d(__webpack_exports__, {
  C2: () => (/* binding */ painter),
  x8: () => (/* binding */ renderProblems),
  bF: () => (/* binding */ renderTerminal),
  ig: () => (/* binding */ renderVerdictLine),
  e3: () => (/* binding */ terminalProgress),
  ky: () => (/* binding */ wrapped)
});

// UNUSED EXPORTS: columns, renderCallers, renderFeature

// EXTERNAL MODULE: external "node:util"
var external_node_util_ = __webpack_require__(7975);
// EXTERNAL MODULE: ./lib/reporters/escape.js
var reporters_escape = __webpack_require__(8607);
// EXTERNAL MODULE: ./lib/reporters/fix.js
var reporters_fix = __webpack_require__(1645);
// EXTERNAL MODULE: ./lib/reporters/messages/files-rows.js
var files_rows = __webpack_require__(1000);
// EXTERNAL MODULE: ./lib/reporters/messages/index.js + 1 modules
var messages = __webpack_require__(6798);
// EXTERNAL MODULE: ./lib/reporters/messages/not-live.js
var not_live = __webpack_require__(5593);
// EXTERNAL MODULE: ./lib/reporters/phrase.js
var phrase = __webpack_require__(781);
// EXTERNAL MODULE: ./lib/reporters/messages/problems/index.js + 5 modules
var problems = __webpack_require__(3174);
;// CONCATENATED MODULE: ./lib/reporters/messages/problems/terminal.js


function explainInTerminal(problem) {
    const told = (0,problems/* explainProblem */.F)(problem);
    return { ...told, where: flagOf(problem.place) ?? told.where, ...inTerminal(problem) };
}
function flagOf(place) {
    if (place.kind !== 'input')
        return undefined;
    const isName = /^[a-z][a-z-]*$/.test(place.name);
    const flag = isName ? `--${place.name}` : place.name;
    return place.line === undefined ? (0,phrase/* say */.cv) `${flag}` : (0,phrase/* say */.cv) `${flag}, line ${place.line}`;
}
const keyFile = (0,phrase/* say */.cv) `write ${'--ssh-key @FILE'} with the file of the private key, or add the key to your agent: ${'ssh-add FILE'}`;
const fullId = (0,phrase/* say */.cv) `give the full id, as ${'git rev-parse HEAD'} prints it`;
function inTerminal({ fault, place }) {
    switch (fault.code) {
        case 'unknown-input':
            return {
                where: (0,phrase/* say */.cv) `${`--${fault.key}`}`,
                what: (0,phrase/* plain */.pj)('there is no such flag'),
                fix: fault.nearest === undefined
                    ? (0,phrase/* say */.cv) `use one of ${(0,phrase/* list */.p_)(fault.known.map((name) => `--${name}`), 'or')}`
                    : (0,phrase/* say */.cv) `did you mean ${`--${fault.nearest}`}?`,
            };
        case 'argument-unexpected':
            return place.kind === 'input' ? { where: (0,phrase/* say */.cv) `${place.name}` } : {};
        case 'ssh-key-missing':
            return {
                what: (0,phrase/* say */.cv) `no private key was found: the ssh agent has no key, and neither ${'~/.ssh/id_ed25519'}, ${'id_ecdsa'} nor ${'id_rsa'} exists`,
                fix: keyFile,
            };
        case 'ssh-known-hosts-missing':
            return {
                what: (0,phrase/* say */.cv) `no host key is known: ${'~/.ssh/known_hosts'} does not exist or is empty`,
                fix: (0,phrase/* say */.cv) `log in to the host once with ${'ssh'} and compare the fingerprint, or write ${'--ssh-known-hosts @FILE'}`,
            };
        case 'ssh-key-passphrase-missing':
            return {
                fix: (0,phrase/* say */.cv) `add the key to your agent (${'ssh-add FILE'}), or put the passphrase into the variable ${'RUNTIME_DRIFT_SSH_KEY_PASSPHRASE'}`,
            };
        case 'ssh-key-empty':
        case 'ssh-key-public':
        case 'ssh-key-cut':
        case 'ssh-key-unrecognised':
            return { fix: keyFile };
        case 'commit-short':
        case 'commit-numeric':
        case 'commit-not-hex':
        case 'commit-zero':
            return { fix: fullId };
        case 'commit-in-file':
            return { fix: (0,phrase/* say */.cv) `remove it, and write ${'--commit'} if the commit that is checked out is not the right one` };
    }
    return {};
}

// EXTERNAL MODULE: ./lib/reporters/progress.js
var progress = __webpack_require__(8711);
// EXTERNAL MODULE: ./lib/reporters/rows/callers.js
var rows_callers = __webpack_require__(3830);
// EXTERNAL MODULE: ./lib/reporters/rows/features.js
var features = __webpack_require__(5047);
// EXTERNAL MODULE: ./lib/reporters/rows/index.js + 7 modules
var rows = __webpack_require__(9826);
;// CONCATENATED MODULE: ./lib/reporters/terminal.js












const tones = { proven: 'green', drifted: 'red', unproven: 'yellow' };
const stateTones = {
    holds: 'green',
    broken: 'red',
    unknown: 'yellow',
    unclaimed: 'dim',
};
const maxRows = 40;
function renderTerminal(outcome, color) {
    const model = (0,rows/* buildReport */.F)(outcome);
    const paint = painter(color);
    const blocks = [
        renderHead(model, paint),
        renderWhy(model, paint),
        renderWarnings(model, paint),
        model.notLive.flatMap((row) => renderNotLive(row, paint)),
        model.links.flatMap((link) => renderLink(link, paint)),
        model.features.slice(0, maxRows).flatMap((row) => renderFeature(row, paint)),
        model.targets.slice(0, maxRows).flatMap((target) => renderTarget(target, paint)),
        model.paths
            .slice(0, maxRows)
            .flatMap(({ says }) => wrapped(`✓ ${(0,reporters_escape/* inText */.tg)(says)}`, 2).map((line) => paint('dim', line))),
        model.files.slice(0, maxRows).flatMap((row) => renderFiles(row, paint)),
        renderRoutes(model.routes, paint),
        renderCallers(model.callers, maxRows, paint),
        model.publicFiles.flatMap((row) => renderPublicFiles(row, paint)),
        model.logs.flatMap((log) => renderLog(log, paint)),
        [...wrapped((0,reporters_escape/* inText */.tg)((0,phrase/* say */.cv) `${model.run}; ${model.commit}`), 2)].map((line) => paint('dim', line)),
    ];
    return `${blocks
        .filter((block) => block.length > 0)
        .map((block) => block.join('\n'))
        .join('\n\n')}\n`;
}
function renderVerdictLine(outcome, color) {
    const model = (0,rows/* buildReport */.F)(outcome);
    const title = `${messages/* verdictMarks */.M9[model.verdict]} ${(0,reporters_escape/* inText */.tg)(model.headline)}`;
    return `${painter(color)(tones[model.verdict], title)}\n`;
}
function renderHead(model, paint) {
    const tone = tones[model.verdict];
    const unsafe = model.unsafe.flatMap((words) => wrapped(`! Careful: ${(0,reporters_escape/* inText */.tg)((0,phrase/* sentence */.em)(words))}`, 2));
    const title = `${messages/* verdictMarks */.M9[model.verdict]} ${(0,reporters_escape/* inText */.tg)(model.headline)}`;
    const bold = paint('bold', paint(tone, title));
    const alarms = model.alarms.flatMap((words) => wrapped(`! ${messages/* alarmTitle */.m8}: ${(0,reporters_escape/* inText */.tg)((0,phrase/* sentence */.em)(words))}`, 2));
    return [
        bold,
        ...wrapped((0,reporters_escape/* inText */.tg)((0,phrase/* sentence */.em)(model.meaning)), 2),
        ...(model.failed === undefined ? [] : wrapped((0,reporters_escape/* inText */.tg)((0,phrase/* sentence */.em)(model.failed)), 2).map((line) => paint('red', line))),
        ...alarms.map((line) => paint('bold', paint('red', line))),
        ...unsafe.map((line) => paint('yellow', line)),
    ];
}
function renderWarnings({ warnings }, paint) {
    const lines = warnings
        .slice(0, 10)
        .flatMap((warning) => [
        ...wrapped(`! Warning: ${(0,reporters_escape/* inText */.tg)((0,phrase/* paragraph */.FY)(warning))}`, 2).map((line) => paint('yellow', line)),
        ...renderFixes(warning.fixes, paint),
    ]);
    const rest = warnings.length - 10;
    return rest > 0 ? [...lines, `  … and ${(0,messages/* counted */.hS)(rest, 'more warning')}`] : lines;
}
function renderWhy(model, paint) {
    return model.causes
        .slice(0, 10)
        .flatMap((cause, at) => [
        ...(at === 0 ? [] : ['']),
        ...wrapped(`${cause.name}: ${(0,reporters_escape/* inText */.tg)((0,phrase/* paragraph */.FY)(cause))}`, 2),
        ...renderFixes(cause.fixes, paint),
    ]);
}
const renderFixes = (fixes, paint) => (fixes.length === 0 ? [reporters_fix/* sameFix */.iF] : fixes.flatMap((fix) => (0,reporters_fix/* fixLines */.$U)(fix, '$ '))).flatMap((line) => line.startsWith('  $ ') ? [paint('bold', `  ${line}`)] : wrapped(line, 2));
function renderLink(link, paint) {
    const { mark, word } = messages/* stateWords */.Xu[link.state];
    const claims = link.claims === 0 ? '' : (0,messages/* counted */.hS)(link.claims, 'claim');
    const state = paint(link.blocked ? 'dim' : stateTones[link.state], `${mark} ${word}`.padEnd(14));
    const note = (0,phrase/* isEmpty */.Im)(link.note) ? '' : paint('dim', (0,reporters_escape/* inText */.tg)(link.note));
    const row = `  ${link.link.padEnd(9)}${state}${(link.proof ?? '').padEnd(12)}${claims.padEnd(14)}${note}`.trimEnd();
    const told = link.told.slice(0, 5).flatMap((message) => wrapped((0,reporters_escape/* inText */.tg)((0,phrase/* paragraph */.FY)(message)), 11));
    const rest = link.told.length > 5 ? [`${' '.repeat(11)}… and ${(0,messages/* counted */.hS)(link.told.length - 5, 'more finding')}`] : [];
    return [row, ...told, ...rest];
}
function renderTarget(target, paint) {
    const name = (0,messages/* placeOf */.$t)(target);
    const mark = target.wrong ? paint('red', '✗') : paint('green', '✓');
    if (target.says !== undefined) {
        const [first = '', ...rest] = wrapped((0,reporters_escape/* inText */.tg)(target.says), 4);
        return [`  ${mark} ${first.trimStart()}`, ...rest];
    }
    const rows = target.instances
        .slice(0, maxRows)
        .map((row) => [
        row.wrong ? '✗' : '✓',
        ...[(0,phrase/* say */.cv) `${row.service}`, (0,phrase/* say */.cv) `${row.container}`, row.state, row.image, row.revision].map(reporters_escape/* inText */.tg),
    ]);
    const rest = target.instances.length - rows.length;
    const more = rest === 0 ? [] : [`    … and ${(0,messages/* counted */.hS)(rest, `more ${target.noun.one}`, `more ${target.noun.many}`)}`];
    const lines = columns(rows, 4).map((line, at) => paint(target.instances[at]?.wrong === true ? 'red' : 'dim', line));
    return [
        `  ${mark} ${(0,reporters_escape/* inText */.tg)(name)}: ${(0,reporters_escape/* inText */.tg)((0,messages/* count */.U9)(target.instances.length, target.noun.one, target.noun.many))}`,
        ...lines,
        ...more,
    ];
}
const maxCommits = 10;
function renderNotLive({ says, compare, commits, rest }, paint) {
    const shown = commits.slice(0, maxCommits);
    const more = rest + commits.length - shown.length;
    return [
        ...wrapped(`Not live yet: ${(0,reporters_escape/* inText */.tg)((0,phrase/* sentence */.em)(says))}`, 2),
        ...shown.map((one) => paint('dim', `    ${(0,reporters_escape/* inText */.tg)((0,not_live/* nameCommit */.P)(one))}`)),
        ...(more > 0 ? [`    … and ${(0,messages/* counted */.hS)(more, 'more commit')}`] : []),
        ...(compare === undefined ? [] : [`    ${compare}`]),
    ];
}
function renderFiles({ state, says }, paint) {
    const tone = { whole: 'green', weaker: 'yellow', wrong: 'red' };
    const [first = '', ...rest] = wrapped((0,reporters_escape/* inText */.tg)(says), 4);
    return [`  ${paint(tone[state], files_rows/* filesMarks */.qR[state])} ${first.trimStart()}`, ...rest];
}
function renderRoutes(routes, paint) {
    if (routes.length === 0)
        return [];
    const wrong = routes.filter((row) => row.wrong);
    const mark = wrong.length === 0 ? paint('green', '✓') : paint('red', '✗');
    const words = wrong.length === 0 ? 'all as expected' : `${wrong.length} with an unexpected response`;
    const lines = routes.slice(0, maxRows).flatMap((row) => {
        const note = (0,phrase/* isEmpty */.Im)(row.note) ? (0,phrase/* plain */.pj)('') : (0,phrase/* say */.cv) ` (${row.note})`;
        const text = (0,reporters_escape/* inText */.tg)((0,phrase/* say */.cv) `${(0,phrase/* plain */.pj)(row.wrong ? '✗' : '✓')} ${`${row.method} ${row.url}`} -> ${row.answer}, expected ${row.expected}${note}`);
        return wrapped(text, 4).map((line) => paint(row.wrong ? 'red' : 'dim', line));
    });
    const rest = routes.length - maxRows;
    const more = rest > 0 ? [`    … and ${(0,messages/* counted */.hS)(rest, 'more route')}`] : [];
    return [`  ${mark} ${(0,messages/* counted */.hS)(routes.length, 'route')}, ${words}`, ...lines, ...more];
}
const renderPublicFiles = ({ says, wrong }, paint) => wrapped(`${wrong ? '✗' : '✓'} ${(0,reporters_escape/* inText */.tg)(says)}`, 2).map((line) => paint(wrong ? 'red' : 'dim', line));
const maxLog = 12;
function renderLog({ name, lines, why }, paint) {
    if (why !== undefined)
        return wrapped(`? ${(0,reporters_escape/* inText */.tg)((0,phrase/* say */.cv) `${name}: ${why}`)}`, 2);
    const last = lines.slice(-maxLog).map((line) => paint('dim', `    | ${(0,reporters_escape/* visible */.RK)(line, 92)}`));
    return [`  Last log lines of ${(0,reporters_escape/* inText */.tg)(name)}:`, ...last];
}
function renderProblems(problems, color) {
    const paint = painter(color);
    const head = `✗ ${(0,messages/* counted */.hS)(problems.length, 'problem')} in the input; nothing was done`;
    const lines = problems.flatMap((problem) => {
        const { where, what, fix } = explainInTerminal(problem);
        return ['', ...wrapped((0,reporters_escape/* inText */.tg)((0,phrase/* say */.cv) `${where}: ${(0,phrase/* sentence */.em)(what)}`), 2), ...wrapped((0,reporters_escape/* inText */.tg)((0,phrase/* say */.cv) `Fix: ${(0,phrase/* ended */.v6)(fix)}`), 4)];
    });
    return `${[paint('bold', paint('red', head)), ...lines].join('\n')}\n`;
}
function terminalProgress(plan, color, write) {
    const paint = painter(color);
    const reporter = (0,progress/* progressReporter */.x)(plan, (words) => write(paint('dim', (0,reporters_escape/* inText */.tg)(words))));
    return reporter;
}
const width = 100;
function wrapped(text, indent) {
    const lines = [];
    let line = '';
    for (const word of text.split(' ')) {
        const longer = line === '' ? word : `${line} ${word}`;
        if (line !== '' && indent + longer.length > width) {
            lines.push(line);
            line = word;
        }
        else
            line = longer;
    }
    return [...lines, line].map((one) => `${' '.repeat(indent)}${one}`);
}
function columns(rows, indent) {
    const widths = [];
    for (const row of rows) {
        row.forEach((cell, at) => {
            widths[at] = Math.min(40, Math.max(widths[at] ?? 0, cell.length));
        });
    }
    const fill = (row) => row.map((cell, at) => cell.padEnd(widths[at] ?? 0)).join('  ');
    return rows.map((row) => `${' '.repeat(indent)}${fill(row)}`.trimEnd());
}
const painter = (color) => color ? (tone, text) => (0,external_node_util_.styleText)(tone, text, { validateStream: false }) : (_tone, text) => text;
function renderFeature(row, paint) {
    const right = row.broken === undefined;
    const line = (0,reporters_escape/* inText */.tg)((0,features/* lineOf */.cA)(row, (state) => messages/* stateWords */.Xu[state].mark));
    const told = row.told.flatMap((what) => wrapped((0,reporters_escape/* inText */.tg)((0,phrase/* sentence */.em)(what)), 6));
    return [
        `  ${paint(right ? 'green' : 'red', right ? '✓' : '✗')} ${line}`,
        ...wrapped((0,reporters_escape/* inText */.tg)(row.stands), 6).map((text) => paint('dim', text)),
        ...told,
    ];
}
function renderCallers(callers, max, paint) {
    if (callers.length === 0)
        return [];
    const wrong = callers.filter((row) => row.wrong).length;
    const mark = wrong === 0 ? paint('green', '✓') : paint('red', '✗');
    const words = wrong === 0 ? 'all as expected' : `${wrong} with an unexpected response`;
    const lines = callers
        .slice(0, max)
        .flatMap((row) => wrapped((0,reporters_escape/* inText */.tg)((0,rows_callers/* lineOfCaller */.F)(row)), 4).map((line) => paint(row.wrong ? 'red' : 'dim', line)));
    const rest = callers.length - max;
    const more = rest > 0 ? [`    … and ${(0,messages/* counted */.hS)(rest, 'more caller')}`] : [];
    return [`  ${mark} ${(0,messages/* counted */.hS)(callers.length, 'caller')}, ${words}`, ...lines, ...more];
}


/***/ })

};
