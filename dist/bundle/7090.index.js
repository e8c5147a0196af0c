export const id = 7090;
export const ids = [7090];
export const modules = {

/***/ 17090:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

// ESM COMPAT FLAG
__webpack_require__.r(__webpack_exports__);

// EXPORTS
__webpack_require__.d(__webpack_exports__, {
  command: () => (/* binding */ command)
});

// EXTERNAL MODULE: ./lib/inputs/command-line.js
var command_line = __webpack_require__(62715);
// EXTERNAL MODULE: ./lib/inputs/nearest.js
var nearest = __webpack_require__(83231);
// EXTERNAL MODULE: ./lib/model/cause.js + 3 modules
var model_cause = __webpack_require__(11374);
// EXTERNAL MODULE: ./lib/model/evidence.js
var evidence = __webpack_require__(44780);
// EXTERNAL MODULE: ./lib/model/finding.js + 2 modules
var model_finding = __webpack_require__(98850);
// EXTERNAL MODULE: ./lib/model/example.js
var example = __webpack_require__(81943);
// EXTERNAL MODULE: ./lib/reporters/escape.js
var reporters_escape = __webpack_require__(38607);
// EXTERNAL MODULE: ./lib/reporters/fix.js
var reporters_fix = __webpack_require__(61645);
// EXTERNAL MODULE: ./lib/reporters/messages/cause.js
var messages_cause = __webpack_require__(59984);
// EXTERNAL MODULE: ./lib/reporters/messages/finding.js + 3 modules
var messages_finding = __webpack_require__(36201);
// EXTERNAL MODULE: ./lib/reporters/messages/fix.js + 1 modules
var fix = __webpack_require__(64954);
// EXTERNAL MODULE: ./lib/reporters/messages/index.js + 1 modules
var messages = __webpack_require__(96798);
// EXTERNAL MODULE: ./lib/reporters/phrase.js
var phrase = __webpack_require__(60781);
// EXTERNAL MODULE: ./lib/reporters/terminal.js + 1 modules
var terminal = __webpack_require__(74343);
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
var exit_codes = __webpack_require__(20535);
// EXTERNAL MODULE: ./lib/cli/print.js
var print = __webpack_require__(17721);
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

/***/ 62715:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   Bh: () => (/* binding */ commonFlags),
/* harmony export */   Du: () => (/* binding */ parseCommandLine),
/* harmony export */   HN: () => (/* binding */ colorOf)
/* harmony export */ });
/* harmony import */ var node_util__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(57975);
/* harmony import */ var _nearest_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(83231);
/* harmony import */ var _problems_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(51733);



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

/***/ 51733:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   CC: () => (/* binding */ problem),
/* harmony export */   RT: () => (/* binding */ mistake),
/* harmony export */   Si: () => (/* binding */ every),
/* harmony export */   TL: () => (/* binding */ controlCharacter),
/* harmony export */   aC: () => (/* binding */ keep)
/* harmony export */ });
/* harmony import */ var _parsed_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(53474);

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

/***/ 53474:
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


/***/ })

};
