export const id = 931;
export const ids = [931];
export const modules = {

/***/ 10931:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   runHelp: () => (/* binding */ runHelp)
/* harmony export */ });
/* harmony import */ var _inputs_nearest_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(83231);
/* harmony import */ var _reporters_cli_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(42120);
/* harmony import */ var _version_js__WEBPACK_IMPORTED_MODULE_5__ = __webpack_require__(13411);
/* harmony import */ var _commands_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(94710);
/* harmony import */ var _exit_codes_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(20535);
/* harmony import */ var _print_js__WEBPACK_IMPORTED_MODULE_4__ = __webpack_require__(17721);






async function runHelp(name, args) {
    const isHelp = name === 'help' || name === '--help' || name === '-h';
    const topic = isHelp ? args.find((arg) => !arg.startsWith('-')) : name;
    if (topic === undefined) {
        const overview = (0,_reporters_cli_js__WEBPACK_IMPORTED_MODULE_1__/* .renderHelp */ .W5)(_version_js__WEBPACK_IMPORTED_MODULE_5__/* .version */ .r, await listed());
        if (isHelp)
            await (0,_print_js__WEBPACK_IMPORTED_MODULE_4__/* .print */ .yy)(overview);
        else
            process.stderr.write(overview);
        return isHelp ? 0 : (0,_exit_codes_js__WEBPACK_IMPORTED_MODULE_3__/* .exitOf */ .sX)('wrongInput');
    }
    const command = await _commands_js__WEBPACK_IMPORTED_MODULE_2__/* .commands */ .P.get(topic)?.();
    if (command === undefined) {
        const known = [..._commands_js__WEBPACK_IMPORTED_MODULE_2__/* .commands */ .P.keys()];
        process.stderr.write((0,_reporters_cli_js__WEBPACK_IMPORTED_MODULE_1__/* .explainCommand */ .bn)(topic, (0,_inputs_nearest_js__WEBPACK_IMPORTED_MODULE_0__/* .nearest */ .p)(topic, known), known));
        return (0,_exit_codes_js__WEBPACK_IMPORTED_MODULE_3__/* .exitOf */ .sX)('wrongInput');
    }
    const { exits, ...help } = command.command;
    await (0,_print_js__WEBPACK_IMPORTED_MODULE_4__/* .print */ .yy)((0,_reporters_cli_js__WEBPACK_IMPORTED_MODULE_1__/* .renderCommandHelp */ .fd)({ name: topic, ...help, exits: exits.map((exit) => _exit_codes_js__WEBPACK_IMPORTED_MODULE_3__/* .exitCodes */ .hS[exit]) }));
    return 0;
}
const listed = () => Promise.all([..._commands_js__WEBPACK_IMPORTED_MODULE_2__/* .commands */ .P].map(async ([name, load]) => ({ name, summary: (await load()).command.summary })));


/***/ }),

/***/ 42120:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   Gx: () => (/* binding */ explainDrafted),
/* harmony export */   W5: () => (/* binding */ renderHelp),
/* harmony export */   bn: () => (/* binding */ explainCommand),
/* harmony export */   fd: () => (/* binding */ renderCommandHelp),
/* harmony export */   yu: () => (/* binding */ explainServing)
/* harmony export */ });
/* harmony import */ var _problem_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(77748);
/* harmony import */ var _escape_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(38607);
/* harmony import */ var _messages_names_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(49271);
/* harmony import */ var _phrase_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(60781);




const width = 98;
function folded(text, indent) {
    const lines = [];
    let line = '';
    for (const word of text.replaceAll('`', '').split(' ')) {
        if (line !== '' && indent + line.length + 1 + word.length > width) {
            lines.push(line);
            line = word;
        }
        else
            line = line === '' ? word : `${line} ${word}`;
    }
    return [...lines, line].join(`\n${' '.repeat(indent)}`);
}
const indented = (text, indent) => `${' '.repeat(indent)}${folded(text, indent)}`;
function renderHelp(version, commands) {
    const rows = commands.map(({ name, summary }) => `  ${name.padEnd(10)} ${folded(summary, 13)}`);
    return `Runtime Drift ${version}: proves that the commit you merged is what is running.

Usage: runtime-drift COMMAND [FLAGS]

${rows.join('\n')}

  runtime-drift COMMAND --help   shows the flags and exit codes of a command
  runtime-drift --version        prints the version

Start with \`runtime-drift demo\`, then \`runtime-drift init\` in your repository.
`;
}
function renderCommandHelp({ name, summary, usage, about, examples, flags, exits }) {
    const blocks = [
        [`runtime-drift ${name}: ${folded(summary, 0)}`],
        ['Usage:', ...usage.map((line) => `  runtime-drift ${line}`)],
        ...about.map((text) => [indented(text, 0)]),
        ['Flags:', ...Object.entries(flags).map(([flag, help]) => renderFlag(flag, help))],
        ...(examples.length === 0 ? [] : [['Examples:', ...examples.map((line) => `  ${line}`)]]),
        ['Exit codes:', ...exits.map(({ code, meaning }) => `  ${String(code).padEnd(4)} ${folded(meaning, 7)}`)],
    ];
    return `${blocks.map((block) => block.join('\n')).join('\n\n')}\n`;
}
const column = 31;
function renderFlag(name, { value, bare, description, default: usual }) {
    const left = `  --${name}${value === undefined ? '' : bare === undefined ? ` ${value}` : ` [${value}]`}`;
    const text = usual === undefined ? description : `${description} Default: ${usual}.`;
    const right = folded(text, column);
    return left.length < column - 1 ? `${left.padEnd(column)}${right}` : `${left}\n${' '.repeat(column)}${right}`;
}
function explainCommand(word, meant, known) {
    const what = (0,_phrase_js__WEBPACK_IMPORTED_MODULE_2__/* .say */ .cv) `There is no command ${word.slice(0, 64)}.`;
    const fix = meant === undefined ? (0,_phrase_js__WEBPACK_IMPORTED_MODULE_2__/* .say */ .cv) `The commands are ${(0,_phrase_js__WEBPACK_IMPORTED_MODULE_2__/* .list */ .p_)(known)}.` : (0,_phrase_js__WEBPACK_IMPORTED_MODULE_2__/* .say */ .cv) `Did you mean ${`runtime-drift ${meant}`}?`;
    return `✗ ${(0,_escape_js__WEBPACK_IMPORTED_MODULE_0__/* .inText */ .tg)(what)}\n  ${(0,_escape_js__WEBPACK_IMPORTED_MODULE_0__/* .inText */ .tg)(fix)}\n  ${(0,_escape_js__WEBPACK_IMPORTED_MODULE_0__/* .inText */ .tg)((0,_phrase_js__WEBPACK_IMPORTED_MODULE_2__/* .say */ .cv) `Run ${'runtime-drift --help'} to see all commands.`)}\n`;
}
const explainServing = (url, isSigned) => `${(0,_escape_js__WEBPACK_IMPORTED_MODULE_0__/* .inText */ .tg)(isSigned
    ? (0,_phrase_js__WEBPACK_IMPORTED_MODULE_2__/* .say */ .cv) `Evidence of this host is served at ${url}. Only signed requests are answered, and each answer is signed.`
    : (0,_phrase_js__WEBPACK_IMPORTED_MODULE_2__/* .say */ .cv) `Evidence of this host is served at ${url}. Anyone who can reach this address can read it.`)}\n`;
function explainDrafted(path, { targets, services, routes }, text) {
    const amounts = [
        (0,_messages_names_js__WEBPACK_IMPORTED_MODULE_1__/* .counted */ .hS)(targets.length, 'target'),
        (0,_messages_names_js__WEBPACK_IMPORTED_MODULE_1__/* .counted */ .hS)(services.length, 'service'),
        (0,_messages_names_js__WEBPACK_IMPORTED_MODULE_1__/* .counted */ .hS)(routes.length, 'route'),
    ];
    const left = text.split('\n').filter((line) => !/^\s*#/.test(line) && line.includes(_problem_js__WEBPACK_IMPORTED_MODULE_3__/* .fillIn */ .p)).length;
    const fill = left === 0
        ? (0,_phrase_js__WEBPACK_IMPORTED_MODULE_2__/* .say */ .cv) `Read the file.`
        : (0,_phrase_js__WEBPACK_IMPORTED_MODULE_2__/* .say */ .cv) `Fill in ${(0,_phrase_js__WEBPACK_IMPORTED_MODULE_2__/* .plain */ .pj)((0,_messages_names_js__WEBPACK_IMPORTED_MODULE_1__/* .counted */ .hS)(left, 'value'))} that ${(0,_phrase_js__WEBPACK_IMPORTED_MODULE_2__/* .plain */ .pj)(left === 1 ? 'is' : 'are')} marked ${_problem_js__WEBPACK_IMPORTED_MODULE_3__/* .fillIn */ .p}.`;
    const lines = [
        (0,_phrase_js__WEBPACK_IMPORTED_MODULE_2__/* .say */ .cv) `Wrote ${path}: ${(0,_phrase_js__WEBPACK_IMPORTED_MODULE_2__/* .plain */ .pj)(amounts.join(', '))}.`,
        fill,
        (0,_phrase_js__WEBPACK_IMPORTED_MODULE_2__/* .say */ .cv) `Check the way to each target: ${'runtime-drift doctor'}`,
        (0,_phrase_js__WEBPACK_IMPORTED_MODULE_2__/* .say */ .cv) `Then check the deployment: ${'runtime-drift verify'}`,
    ];
    return `${lines.map(_escape_js__WEBPACK_IMPORTED_MODULE_0__/* .inText */ .tg).join('\n')}\n`;
}


/***/ })

};
