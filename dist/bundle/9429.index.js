export const id = 9429;
export const ids = [9429];
export const modules = {

/***/ 8983:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {


// EXPORTS
__webpack_require__.d(__webpack_exports__, {
  N4: () => (/* binding */ endGroup),
  error: () => (/* binding */ error),
  info: () => (/* binding */ info),
  lm: () => (/* binding */ notice),
  Pq: () => (/* binding */ setSecret),
  Oh: () => (/* binding */ startGroup),
  $e: () => (/* binding */ warning)
});

// UNUSED EXPORTS: ExitCode, addPath, debug, exportVariable, getBooleanInput, getIDToken, getInput, getMultilineInput, getState, group, isDebug, markdownSummary, platform, saveState, setCommandEcho, setFailed, setOutput, summary, toPlatformPath, toPosixPath, toWin32Path

// EXTERNAL MODULE: external "os"
var external_os_ = __webpack_require__(857);
;// CONCATENATED MODULE: ./lib/node_modules/@actions/core/lib/utils.js
// We use any as a valid input type
/* eslint-disable @typescript-eslint/no-explicit-any */
/**
 * Sanitizes an input into a string so it can be passed into issueCommand safely
 * @param input input to sanitize into a string
 */
function utils_toCommandValue(input) {
    if (input === null || input === undefined) {
        return '';
    }
    else if (typeof input === 'string' || input instanceof String) {
        return input;
    }
    return JSON.stringify(input);
}
/**
 *
 * @param annotationProperties
 * @returns The command properties to send with the actual annotation command
 * See IssueCommandProperties: https://github.com/actions/runner/blob/main/src/Runner.Worker/ActionCommandManager.cs#L646
 */
function toCommandProperties(annotationProperties) {
    if (!Object.keys(annotationProperties).length) {
        return {};
    }
    return {
        title: annotationProperties.title,
        file: annotationProperties.file,
        line: annotationProperties.startLine,
        endLine: annotationProperties.endLine,
        col: annotationProperties.startColumn,
        endColumn: annotationProperties.endColumn
    };
}
//# sourceMappingURL=utils.js.map
;// CONCATENATED MODULE: ./lib/node_modules/@actions/core/lib/command.js


/**
 * Issues a command to the GitHub Actions runner
 *
 * @param command - The command name to issue
 * @param properties - Additional properties for the command (key-value pairs)
 * @param message - The message to include with the command
 * @remarks
 * This function outputs a specially formatted string to stdout that the Actions
 * runner interprets as a command. These commands can control workflow behavior,
 * set outputs, create annotations, mask values, and more.
 *
 * Command Format:
 *   ::name key=value,key=value::message
 *
 * @example
 * ```typescript
 * // Issue a warning annotation
 * issueCommand('warning', {}, 'This is a warning message');
 * // Output: ::warning::This is a warning message
 *
 * // Set an environment variable
 * issueCommand('set-env', { name: 'MY_VAR' }, 'some value');
 * // Output: ::set-env name=MY_VAR::some value
 *
 * // Add a secret mask
 * issueCommand('add-mask', {}, 'secretValue123');
 * // Output: ::add-mask::secretValue123
 * ```
 *
 * @internal
 * This is an internal utility function that powers the public API functions
 * such as setSecret, warning, error, and exportVariable.
 */
function command_issueCommand(command, properties, message) {
    const cmd = new Command(command, properties, message);
    process.stdout.write(cmd.toString() + external_os_.EOL);
}
function command_issue(name, message = '') {
    command_issueCommand(name, {}, message);
}
const CMD_STRING = '::';
class Command {
    constructor(command, properties, message) {
        if (!command) {
            command = 'missing.command';
        }
        this.command = command;
        this.properties = properties;
        this.message = message;
    }
    toString() {
        let cmdStr = CMD_STRING + this.command;
        if (this.properties && Object.keys(this.properties).length > 0) {
            cmdStr += ' ';
            let first = true;
            for (const key in this.properties) {
                if (this.properties.hasOwnProperty(key)) {
                    const val = this.properties[key];
                    if (val) {
                        if (first) {
                            first = false;
                        }
                        else {
                            cmdStr += ',';
                        }
                        cmdStr += `${key}=${escapeProperty(val)}`;
                    }
                }
            }
        }
        cmdStr += `${CMD_STRING}${escapeData(this.message)}`;
        return cmdStr;
    }
}
function escapeData(s) {
    return utils_toCommandValue(s)
        .replace(/%/g, '%25')
        .replace(/\r/g, '%0D')
        .replace(/\n/g, '%0A');
}
function escapeProperty(s) {
    return utils_toCommandValue(s)
        .replace(/%/g, '%25')
        .replace(/\r/g, '%0D')
        .replace(/\n/g, '%0A')
        .replace(/:/g, '%3A')
        .replace(/,/g, '%2C');
}
//# sourceMappingURL=command.js.map
// EXTERNAL MODULE: external "path"
var external_path_ = __webpack_require__(6928);
;// CONCATENATED MODULE: ./lib/node_modules/@actions/core/lib/core.js
var __awaiter = (undefined && undefined.__awaiter) || function (thisArg, _arguments, P, generator) {
    function adopt(value) { return value instanceof P ? value : new P(function (resolve) { resolve(value); }); }
    return new (P || (P = Promise))(function (resolve, reject) {
        function fulfilled(value) { try { step(generator.next(value)); } catch (e) { reject(e); } }
        function rejected(value) { try { step(generator["throw"](value)); } catch (e) { reject(e); } }
        function step(result) { result.done ? resolve(result.value) : adopt(result.value).then(fulfilled, rejected); }
        step((generator = generator.apply(thisArg, _arguments || [])).next());
    });
};






/**
 * The code to exit an action
 */
var ExitCode;
(function (ExitCode) {
    /**
     * A code indicating that the action was successful
     */
    ExitCode[ExitCode["Success"] = 0] = "Success";
    /**
     * A code indicating that the action was a failure
     */
    ExitCode[ExitCode["Failure"] = 1] = "Failure";
})(ExitCode || (ExitCode = {}));
//-----------------------------------------------------------------------
// Variables
//-----------------------------------------------------------------------
/**
 * Sets env variable for this action and future actions in the job
 * @param name the name of the variable to set
 * @param val the value of the variable. Non-string values will be converted to a string via JSON.stringify
 */
// eslint-disable-next-line @typescript-eslint/no-explicit-any
function exportVariable(name, val) {
    const convertedVal = toCommandValue(val);
    process.env[name] = convertedVal;
    const filePath = process.env['GITHUB_ENV'] || '';
    if (filePath) {
        return issueFileCommand('ENV', prepareKeyValueMessage(name, val));
    }
    issueCommand('set-env', { name }, convertedVal);
}
/**
 * Registers a secret which will get masked from logs
 *
 * @param secret - Value of the secret to be masked
 * @remarks
 * This function instructs the Actions runner to mask the specified value in any
 * logs produced during the workflow run. Once registered, the secret value will
 * be replaced with asterisks (***) whenever it appears in console output, logs,
 * or error messages.
 *
 * This is useful for protecting sensitive information such as:
 * - API keys
 * - Access tokens
 * - Authentication credentials
 * - URL parameters containing signatures (SAS tokens)
 *
 * Note that masking only affects future logs; any previous appearances of the
 * secret in logs before calling this function will remain unmasked.
 *
 * @example
 * ```typescript
 * // Register an API token as a secret
 * const apiToken = "abc123xyz456";
 * setSecret(apiToken);
 *
 * // Now any logs containing this value will show *** instead
 * console.log(`Using token: ${apiToken}`); // Outputs: "Using token: ***"
 * ```
 */
function setSecret(secret) {
    command_issueCommand('add-mask', {}, secret);
}
/**
 * Prepends inputPath to the PATH (for this action and future actions)
 * @param inputPath
 */
function addPath(inputPath) {
    const filePath = process.env['GITHUB_PATH'] || '';
    if (filePath) {
        issueFileCommand('PATH', inputPath);
    }
    else {
        issueCommand('add-path', {}, inputPath);
    }
    process.env['PATH'] = `${inputPath}${path.delimiter}${process.env['PATH']}`;
}
/**
 * Gets the value of an input.
 * Unless trimWhitespace is set to false in InputOptions, the value is also trimmed.
 * Returns an empty string if the value is not defined.
 *
 * @param     name     name of the input to get
 * @param     options  optional. See InputOptions.
 * @returns   string
 */
function getInput(name, options) {
    const val = process.env[`INPUT_${name.replace(/ /g, '_').toUpperCase()}`] || '';
    if (options && options.required && !val) {
        throw new Error(`Input required and not supplied: ${name}`);
    }
    if (options && options.trimWhitespace === false) {
        return val;
    }
    return val.trim();
}
/**
 * Gets the values of an multiline input.  Each value is also trimmed.
 *
 * @param     name     name of the input to get
 * @param     options  optional. See InputOptions.
 * @returns   string[]
 *
 */
function getMultilineInput(name, options) {
    const inputs = getInput(name, options)
        .split('\n')
        .filter(x => x !== '');
    if (options && options.trimWhitespace === false) {
        return inputs;
    }
    return inputs.map(input => input.trim());
}
/**
 * Gets the input value of the boolean type in the YAML 1.2 "core schema" specification.
 * Support boolean input list: `true | True | TRUE | false | False | FALSE` .
 * The return value is also in boolean type.
 * ref: https://yaml.org/spec/1.2/spec.html#id2804923
 *
 * @param     name     name of the input to get
 * @param     options  optional. See InputOptions.
 * @returns   boolean
 */
function getBooleanInput(name, options) {
    const trueValue = ['true', 'True', 'TRUE'];
    const falseValue = ['false', 'False', 'FALSE'];
    const val = getInput(name, options);
    if (trueValue.includes(val))
        return true;
    if (falseValue.includes(val))
        return false;
    throw new TypeError(`Input does not meet YAML 1.2 "Core Schema" specification: ${name}\n` +
        `Support boolean input list: \`true | True | TRUE | false | False | FALSE\``);
}
/**
 * Sets the value of an output.
 *
 * @param     name     name of the output to set
 * @param     value    value to store. Non-string values will be converted to a string via JSON.stringify
 */
// eslint-disable-next-line @typescript-eslint/no-explicit-any
function setOutput(name, value) {
    const filePath = process.env['GITHUB_OUTPUT'] || '';
    if (filePath) {
        return issueFileCommand('OUTPUT', prepareKeyValueMessage(name, value));
    }
    process.stdout.write(os.EOL);
    issueCommand('set-output', { name }, toCommandValue(value));
}
/**
 * Enables or disables the echoing of commands into stdout for the rest of the step.
 * Echoing is disabled by default if ACTIONS_STEP_DEBUG is not set.
 *
 */
function setCommandEcho(enabled) {
    issue('echo', enabled ? 'on' : 'off');
}
//-----------------------------------------------------------------------
// Results
//-----------------------------------------------------------------------
/**
 * Sets the action status to failed.
 * When the action exits it will be with an exit code of 1
 * @param message add error issue message
 */
function setFailed(message) {
    process.exitCode = ExitCode.Failure;
    error(message);
}
//-----------------------------------------------------------------------
// Logging Commands
//-----------------------------------------------------------------------
/**
 * Gets whether Actions Step Debug is on or not
 */
function isDebug() {
    return process.env['RUNNER_DEBUG'] === '1';
}
/**
 * Writes debug message to user log
 * @param message debug message
 */
function debug(message) {
    issueCommand('debug', {}, message);
}
/**
 * Adds an error issue
 * @param message error issue message. Errors will be converted to string via toString()
 * @param properties optional properties to add to the annotation.
 */
function error(message, properties = {}) {
    command_issueCommand('error', toCommandProperties(properties), message instanceof Error ? message.toString() : message);
}
/**
 * Adds a warning issue
 * @param message warning issue message. Errors will be converted to string via toString()
 * @param properties optional properties to add to the annotation.
 */
function warning(message, properties = {}) {
    command_issueCommand('warning', toCommandProperties(properties), message instanceof Error ? message.toString() : message);
}
/**
 * Adds a notice issue
 * @param message notice issue message. Errors will be converted to string via toString()
 * @param properties optional properties to add to the annotation.
 */
function notice(message, properties = {}) {
    command_issueCommand('notice', toCommandProperties(properties), message instanceof Error ? message.toString() : message);
}
/**
 * Writes info to log with console.log.
 * @param message info message
 */
function info(message) {
    process.stdout.write(message + external_os_.EOL);
}
/**
 * Begin an output group.
 *
 * Output until the next `groupEnd` will be foldable in this group
 *
 * @param name The name of the output group
 */
function startGroup(name) {
    command_issue('group', name);
}
/**
 * End an output group.
 */
function endGroup() {
    command_issue('endgroup');
}
/**
 * Wrap an asynchronous function call in a group.
 *
 * Returns the same type as the function itself.
 *
 * @param name The name of the group
 * @param fn The function to wrap in the group
 */
function group(name, fn) {
    return __awaiter(this, void 0, void 0, function* () {
        startGroup(name);
        let result;
        try {
            result = yield fn();
        }
        finally {
            endGroup();
        }
        return result;
    });
}
//-----------------------------------------------------------------------
// Wrapper action state
//-----------------------------------------------------------------------
/**
 * Saves state for current action, the state can only be retrieved by this action's post job execution.
 *
 * @param     name     name of the state to store
 * @param     value    value to store. Non-string values will be converted to a string via JSON.stringify
 */
// eslint-disable-next-line @typescript-eslint/no-explicit-any
function saveState(name, value) {
    const filePath = process.env['GITHUB_STATE'] || '';
    if (filePath) {
        return issueFileCommand('STATE', prepareKeyValueMessage(name, value));
    }
    issueCommand('save-state', { name }, toCommandValue(value));
}
/**
 * Gets the value of an state set by this action's main execution.
 *
 * @param     name     name of the state to get
 * @returns   string
 */
function getState(name) {
    return process.env[`STATE_${name}`] || '';
}
function getIDToken(aud) {
    return __awaiter(this, void 0, void 0, function* () {
        return yield OidcClient.getIDToken(aud);
    });
}
/**
 * Summary exports
 */

/**
 * @deprecated use core.summary
 */

/**
 * Path exports
 */

/**
 * Platform utilities exports
 */

//# sourceMappingURL=core.js.map

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

/***/ 9429:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   tellManifest: () => (/* binding */ tellManifest)
/* harmony export */ });
/* unused harmony export explainManifest */
/* harmony import */ var _actions_core__WEBPACK_IMPORTED_MODULE_4__ = __webpack_require__(8983);
/* harmony import */ var _escape_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(8607);
/* harmony import */ var _messages_names_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(9271);
/* harmony import */ var _messages_worktree_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(5086);
/* harmony import */ var _output_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(2541);
/* harmony import */ var _phrase_js__WEBPACK_IMPORTED_MODULE_5__ = __webpack_require__(781);






function tellManifest(manifest, path) {
    (0,_output_js__WEBPACK_IMPORTED_MODULE_3__/* .setOutput */ .u)('path', path);
    (0,_output_js__WEBPACK_IMPORTED_MODULE_3__/* .setOutput */ .u)('digest', manifest.digest);
    (0,_output_js__WEBPACK_IMPORTED_MODULE_3__/* .setOutput */ .u)('files', String(manifest.files));
    _actions_core__WEBPACK_IMPORTED_MODULE_4__.info((0,_escape_js__WEBPACK_IMPORTED_MODULE_0__/* .inLog */ .cp)(explainManifest(manifest, path)));
    if (manifest.dirty !== undefined)
        _actions_core__WEBPACK_IMPORTED_MODULE_4__/* .warning */ .$e((0,_escape_js__WEBPACK_IMPORTED_MODULE_0__/* .inLog */ .cp)((0,_messages_worktree_js__WEBPACK_IMPORTED_MODULE_2__/* .explainDirtyBuild */ .y)(manifest.dirty)));
}
function explainManifest({ digest, files, links }, path) {
    const more = links === 0 ? (0,_phrase_js__WEBPACK_IMPORTED_MODULE_5__/* .say */ .cv) `` : (0,_phrase_js__WEBPACK_IMPORTED_MODULE_5__/* .say */ .cv) ` and ${(0,_messages_names_js__WEBPACK_IMPORTED_MODULE_1__/* .count */ .U9)(links, 'link')}`;
    return (0,_phrase_js__WEBPACK_IMPORTED_MODULE_5__/* .say */ .cv) `${(0,_messages_names_js__WEBPACK_IMPORTED_MODULE_1__/* .count */ .U9)(files, 'file')}${more} of the build are listed in ${path} (${digest})`;
}


/***/ }),

/***/ 9271:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   $L: () => (/* binding */ nameInstance),
/* harmony export */   $t: () => (/* binding */ placeOf),
/* harmony export */   BP: () => (/* binding */ logLine),
/* harmony export */   H$: () => (/* binding */ few),
/* harmony export */   O1: () => (/* binding */ nameContainers),
/* harmony export */   U9: () => (/* binding */ count),
/* harmony export */   VN: () => (/* binding */ nameContained),
/* harmony export */   VQ: () => (/* binding */ nameGroup),
/* harmony export */   VT: () => (/* binding */ machineOf),
/* harmony export */   f9: () => (/* binding */ weighing),
/* harmony export */   h0: () => (/* binding */ short),
/* harmony export */   hS: () => (/* binding */ counted),
/* harmony export */   jk: () => (/* binding */ explainPlace),
/* harmony export */   nS: () => (/* binding */ lasting),
/* harmony export */   w3: () => (/* binding */ verb),
/* harmony export */   zB: () => (/* binding */ explainSelector),
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
    if (planned.isThisMachine || host === '')
        return undefined;
    return `${user === undefined ? '' : `${user}@`}${host}${port === undefined ? '' : `:${port}`}`;
}
const placeOf = (at) => at.address === '' || at.name.endsWith(at.address) ? (0,_phrase_js__WEBPACK_IMPORTED_MODULE_1__/* .say */ .cv) `${at.name}` : (0,_phrase_js__WEBPACK_IMPORTED_MODULE_1__/* .say */ .cv) `${at.name} (${at.address})`;
const nameInstance = (instance) => instance.container === instance.service
    ? (0,_phrase_js__WEBPACK_IMPORTED_MODULE_1__/* .say */ .cv) `${instance.service} on ${instance.target}`
    : (0,_phrase_js__WEBPACK_IMPORTED_MODULE_1__/* .say */ .cv) `${instance.service} on ${instance.target} (${(0,_phrase_js__WEBPACK_IMPORTED_MODULE_1__/* .plain */ .pj)(kindOf(instance))} ${instance.container})`;
function kindOf({ manager }) {
    switch (manager?.by) {
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
function logLine({ container, manager }) {
    switch (manager?.by) {
        case 'swarm':
            return (0,_escape_js__WEBPACK_IMPORTED_MODULE_0__/* .shellLine */ .Tg)(['docker', 'service', 'ps', '--no-trunc'], manager.service);
        case 'systemd':
            return (0,_escape_js__WEBPACK_IMPORTED_MODULE_0__/* .shellLine */ .Tg)(['sudo', 'journalctl', '-n', '50', '--no-pager', '-u'], container);
        case 'podman':
            return (0,_escape_js__WEBPACK_IMPORTED_MODULE_0__/* .shellLine */ .Tg)(['podman', 'logs', '--tail', '50'], container);
        case 'pidfile':
        case undefined:
            return (0,_escape_js__WEBPACK_IMPORTED_MODULE_0__/* .shellLine */ .Tg)(['docker', 'logs', '--tail', '50'], container);
    }
}
function explainPlace(place) {
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
function explainSelector(selector) {
    switch (selector.by) {
        case 'service':
            return (0,_phrase_js__WEBPACK_IMPORTED_MODULE_1__/* .say */ .cv) `a Compose service or a container with the name ${selector.name}`;
        case 'compose':
            return selector.project === undefined
                ? (0,_phrase_js__WEBPACK_IMPORTED_MODULE_1__/* .say */ .cv) `the Compose service ${selector.service}`
                : (0,_phrase_js__WEBPACK_IMPORTED_MODULE_1__/* .say */ .cv) `the Compose service ${selector.service} of the project ${selector.project}`;
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
const verb = (many, one, several) => (0,_phrase_js__WEBPACK_IMPORTED_MODULE_1__/* .plain */ .pj)(many.length === 1 ? one : several);
function few(names, max = 5) {
    const shown = names.slice(0, max);
    const rest = names.length - shown.length;
    return rest === 0 ? (0,_phrase_js__WEBPACK_IMPORTED_MODULE_1__/* .list */ .p_)(shown) : (0,_phrase_js__WEBPACK_IMPORTED_MODULE_1__/* .say */ .cv) `${(0,_phrase_js__WEBPACK_IMPORTED_MODULE_1__/* .list */ .p_)(shown, ',')} and ${count(rest, 'more', 'more')}`;
}
const nameContainers = (instances) => few(instances.map((instance) => instance.container));
function nameContained(group) {
    const isCalledAlike = group.instances.every(({ container, service }) => container === service);
    return isCalledAlike ? nameGroup(group) : (0,_phrase_js__WEBPACK_IMPORTED_MODULE_1__/* .say */ .cv) `${nameContainers(group.instances)} (${nameGroup(group)})`;
}
const nameGroup = (group) => (0,_phrase_js__WEBPACK_IMPORTED_MODULE_1__/* .say */ .cv) `${few(group.services)} on ${group.target}`;
const counted = (amount, one, many = `${one}s`) => `${grouped(amount)} ${amount === 1 ? one : many}`;
const grouped = (amount) => `${amount}`.replace(/\B(?=(?:\d{3})+$)/g, ',');
const count = (amount, one, many) => (0,_phrase_js__WEBPACK_IMPORTED_MODULE_1__/* .plain */ .pj)(counted(amount, one, many));
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

/***/ 5086:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   S: () => (/* binding */ nameChanged),
/* harmony export */   y: () => (/* binding */ explainDirtyBuild)
/* harmony export */ });
/* harmony import */ var _phrase_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(781);
/* harmony import */ var _names_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(9271);


const nameChanged = ({ total, paths }) => (0,_phrase_js__WEBPACK_IMPORTED_MODULE_1__/* .list */ .p_)([...paths, ...(total > paths.length ? [(0,_names_js__WEBPACK_IMPORTED_MODULE_0__/* .count */ .U9)(total - paths.length, 'more', 'more')] : [])]);
const explainDirtyBuild = (dirty) => (0,_phrase_js__WEBPACK_IMPORTED_MODULE_1__/* .say */ .cv) `${(0,_names_js__WEBPACK_IMPORTED_MODULE_0__/* .count */ .U9)(dirty.total, 'tracked file')} in the checkout ${(0,_phrase_js__WEBPACK_IMPORTED_MODULE_1__/* .plain */ .pj)(dirty.total === 1 ? 'differs' : 'differ')} from the commit: ${nameChanged(dirty)}. This manifest proves nothing. Fix: commit these files, or restore them before the build`;


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

/***/ 781:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   FY: () => (/* binding */ paragraph),
/* harmony export */   Im: () => (/* binding */ isEmpty),
/* harmony export */   cv: () => (/* binding */ say),
/* harmony export */   em: () => (/* binding */ sentence),
/* harmony export */   p_: () => (/* binding */ list),
/* harmony export */   pj: () => (/* binding */ plain),
/* harmony export */   v6: () => (/* binding */ ended)
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
const isEnded = (words) => /[.?!:…]$/.test(words);
function sentence(phrase) {
    const [first, ...rest] = phrase.parts.filter((part) => part !== '');
    if (typeof first !== 'string')
        return ended(phrase);
    return ended({ parts: [`${first.charAt(0).toUpperCase()}${first.slice(1)}`, ...rest] });
}
const isEmpty = ({ parts }) => parts.every((part) => part === '');
function ended(phrase) {
    const last = phrase.parts.findLast((part) => part !== '');
    const isWhole = last === undefined || (typeof last === 'string' && isEnded(last));
    return isWhole ? phrase : { parts: [...phrase.parts, '.'] };
}
const paragraph = ({ what, why }) => why === undefined ? sentence(what) : say `${sentence(what)} ${sentence(why)}`;


/***/ })

};
