export const id = 3174;
export const ids = [3174,7748];
export const modules = {

/***/ 7748:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   p: () => (/* binding */ fillIn)
/* harmony export */ });
const fillIn = 'FILL-IN';


/***/ }),

/***/ 3174:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {


// EXPORTS
__webpack_require__.d(__webpack_exports__, {
  F: () => (/* binding */ explainProblem)
});

// EXTERNAL MODULE: ./lib/reporters/phrase.js
var phrase = __webpack_require__(781);
// EXTERNAL MODULE: ./lib/reporters/messages/names.js
var names = __webpack_require__(9271);
// EXTERNAL MODULE: ./lib/reporters/messages/problems/says.js
var says = __webpack_require__(9142);
;// CONCATENATED MODULE: ./lib/reporters/messages/problems/cli.js


function explainFlag(fault, value) {
    switch (fault.code) {
        case 'flag-value-missing':
            return {
                what: (0,phrase/* plain */.pj)('the flag has no value'),
                fix: (0,phrase/* say */.cv) `write the value after the flag, or ${'@FILE'} to read it from a file.`,
            };
        case 'flag-twice':
            return { what: (0,phrase/* plain */.pj)('the flag takes one value and was given twice'), fix: (0,phrase/* plain */.pj)('keep one of them.') };
        case 'argument-unexpected':
            return {
                what: (0,phrase/* plain */.pj)('this argument is not a flag'),
                fix: (0,phrase/* say */.cv) `begin flags with ${'--'}, and quote a value that contains spaces.`,
            };
        case 'listen-malformed':
            return {
                what: (0,phrase/* say */.cv) `expected an address and a port, received ${(0,says/* quote */.hD)(value, 'nothing')}`,
                fix: (0,phrase/* say */.cv) `write ${'--listen 127.0.0.1:9117'}.`,
            };
        case 'listen-failed':
            return {
                what: (0,phrase/* say */.cv) `can't listen on ${(0,says/* quote */.hD)(value, 'that address')}: ${fault.reason}`,
                fix: (0,phrase/* say */.cv) `use another port with ${'--listen'}, or stop the process that uses it (${'ss -ltnp'}).`,
            };
        case 'serve-unsigned':
            return {
                what: (0,phrase/* say */.cv) `without a signature, everyone who can connect to ${(0,says/* quote */.hD)(value, 'that address')} can read what runs here`,
                fix: (0,phrase/* say */.cv) `set ${fault.variable} to the output of ${'openssl rand -hex 32'}. Or listen on ${'127.0.0.1'} behind a web server that checks credentials.`,
            };
        case 'flag-secret-shown':
            return {
                what: (0,phrase/* plain */.pj)('the command line contains a secret, which every process of this machine can read'),
                fix: (0,phrase/* say */.cv) `set the variable ${fault.variable}, or write the secret to a file and pass ${'@FILE'}. Replace the secret, because it was exposed.`,
            };
        case 'flag-file-unreadable':
            return fault.reason === 'not-found'
                ? { what: (0,phrase/* say */.cv) `the file ${fault.path} does not exist`, fix: (0,phrase/* say */.cv) `correct the path after ${'@'}.` }
                : fault.reason === 'too-large'
                    ? { what: (0,phrase/* say */.cv) `the file ${fault.path} is larger than 1 MiB`, fix: (0,phrase/* say */.cv) `correct the path after ${'@'}.` }
                    : { what: (0,phrase/* say */.cv) `the file ${fault.path} can't be read`, fix: (0,phrase/* plain */.pj)('check its path and its permissions.') };
    }
}
const fullId = (0,phrase/* say */.cv) `use the full commit id: ${(0,says/* expression */.dn)('github.sha')} in a workflow, or the output of ${'git rev-parse HEAD'}.`;
const explicit = (0,phrase/* say */.cv) `set ${`commit: ${(0,says/* expression */.dn)('…')}`} to the full id of the deployed commit.`;
const giving = (expressed) => expressed === undefined ? explicit : (0,phrase/* say */.cv) `set ${`commit: ${(0,says/* expression */.dn)(expressed)}`} if that commit was deployed.`;
function explainCommit(fault, value) {
    const received = (0,says/* quote */.hD)(value, 'this');
    switch (fault.code) {
        case 'commit-short':
            return {
                what: (0,phrase/* say */.cv) `expected a full commit id of 40 or 64 characters, received ${received} with ${fault.length}`,
                fix: fullId,
            };
        case 'commit-numeric':
            return {
                what: (0,phrase/* say */.cv) `expected a full commit id, received the number ${received}`,
                fix: (0,phrase/* say */.cv) `${fullId} In YAML, put an id that consists of digits into quotes.`,
            };
        case 'commit-not-hex':
            return { what: (0,phrase/* say */.cv) `expected a commit id of 40 characters 0-9 and a-f, received ${received}`, fix: fullId };
        case 'commit-zero':
            return {
                what: (0,phrase/* plain */.pj)('the commit id consists of zeros, which is what git writes for a new or deleted branch or tag'),
                fix: fullId,
            };
        case 'commit-whitespace':
            return {
                what: (0,phrase/* say */.cv) `${received} contains white space in or around the commit id`,
                fix: (0,phrase/* plain */.pj)('remove everything but the id.'),
            };
        case 'commit-upper-case':
            return { what: (0,phrase/* say */.cv) `expected a commit id in lower case, received ${received}`, fix: (0,phrase/* say */.cv) `write ${fault.lower}.` };
        case 'commit-length':
            return {
                what: (0,phrase/* say */.cv) `a full commit id has 40 or 64 characters, ${received} has ${fault.length}`,
                fix: fullId,
            };
        case 'commit-in-file':
            return {
                what: (0,phrase/* plain */.pj)("the config file can't name the commit, because it is part of that commit"),
                fix: (0,phrase/* say */.cv) `remove the key. If the default is not the right commit, set the input ${'commit'}.`,
            };
        case 'commit-not-named':
            return {
                what: (0,phrase/* plain */.pj)('no commit was given, and there is no checkout to read it from'),
                fix: (0,phrase/* say */.cv) `add ${'--commit'} with the full id that ${'git rev-parse HEAD'} prints.`,
            };
        case 'commit-deleted-ref':
            return {
                what: (0,phrase/* say */.cv) `this ${fault.event} event deleted ${(0,says/* quote */.hD)(fault.ref, 'a branch or tag')}, so there is no commit to verify`,
                fix: (0,phrase/* say */.cv) `skip the job for deletions: ${`if: ${(0,says/* expression */.dn)('!github.event.deleted')}`}.`,
            };
        case 'commit-unsafe-event':
            return {
                what: (0,phrase/* say */.cv) `the event ${fault.event} requires ${'commit'}: its checkout is not the commit that triggered it`,
                fix: giving(fault.give),
            };
        case 'commit-not-in-event':
            return {
                what: (0,phrase/* say */.cv) `the event ${fault.event} names no deployed commit and requires ${'commit'}`,
                fix: giving(fault.give),
            };
        case 'commit-field-missing':
            return {
                what: (0,phrase/* say */.cv) `the payload of the event ${fault.event} has no ${fault.field}, where its commit was expected`,
                fix: explicit,
            };
    }
}

// EXTERNAL MODULE: ./lib/problem.js
var problem = __webpack_require__(7748);
;// CONCATENATED MODULE: ./lib/reporters/messages/problems/config.js




function explainConfig(fault, value) {
    const received = (0,says/* quote */.hD)(value, 'this');
    switch (fault.code) {
        case 'config-missing':
            return {
                what: (0,phrase/* say */.cv) `the workspace has no file ${received}`,
                fix: (0,phrase/* say */.cv) `correct the path, and run ${'actions/checkout'} before this step.`,
            };
        case 'config-misnamed':
            return {
                what: (0,phrase/* say */.cv) `the config file is read from ${fault.usual}, and the workspace only has ${received}`,
                fix: (0,phrase/* say */.cv) `rename the file, or set ${'config'} to its path.`,
            };
        case 'config-not-a-file':
            return { what: (0,phrase/* say */.cv) `${received} is not a file`, fix: (0,phrase/* plain */.pj)('set the path of the YAML file itself.') };
        case 'config-not-utf8':
            return { what: (0,phrase/* say */.cv) `${received} is not UTF-8 text`, fix: (0,phrase/* plain */.pj)('save the file as UTF-8.') };
        case 'config-empty':
            return {
                what: (0,phrase/* plain */.pj)('the config file is empty'),
                fix: (0,phrase/* say */.cv) `add ${'services'} and ${'routes'}, or remove the file.`,
            };
        case 'config-unreadable':
            return {
                what: (0,phrase/* say */.cv) `${received} can't be read: ${fault.reason}`,
                fix: (0,phrase/* plain */.pj)('correct the path or its permissions.'),
            };
        case 'config-exists':
            return {
                what: (0,phrase/* say */.cv) `${received} exists already and is not overwritten`,
                fix: (0,phrase/* say */.cv) `print a new draft with ${'runtime-drift init --stdout'}, or remove the file first.`,
            };
        case 'config-unwritable':
            return {
                what: (0,phrase/* say */.cv) `${received} can't be written: ${fault.reason}`,
                fix: (0,phrase/* say */.cv) `correct the permissions, or print the draft with ${'runtime-drift init --stdout'}.`,
            };
        case 'placeholder-left':
            return {
                what: (0,phrase/* say */.cv) `the placeholder in ${received} was not replaced`,
                fix: (0,phrase/* say */.cv) `replace ${problem/* fillIn */.p} with the real value.`,
            };
        case 'config-outside':
            return {
                what: (0,phrase/* say */.cv) `the config file must be in the workspace, but ${received} ${(0,phrase/* plain */.pj)(outside[fault.by])}`,
                fix: (0,phrase/* say */.cv) `use a path relative to the workspace: ${'.github/runtime-drift.yml'}.`,
            };
        case 'yaml-syntax':
            return {
                what: (0,phrase/* say */.cv) `the YAML is invalid: ${fault.received}`,
                fix: (0,phrase/* plain */.pj)('check the indentation and the quotes of this line and of the line above.'),
            };
        case 'yaml-duplicate-key':
            return { what: (0,phrase/* say */.cv) `the key ${fault.key} is a duplicate`, fix: (0,phrase/* plain */.pj)('keep one of the two.') };
        case 'yaml-reserved-key':
            return { what: (0,phrase/* say */.cv) `the key ${fault.key} is reserved`, fix: (0,phrase/* plain */.pj)('use another name.') };
        case 'yaml-key-not-text':
            return { what: (0,phrase/* plain */.pj)('expected a key that is a string'), fix: (0,phrase/* plain */.pj)('write a plain word before the colon.') };
        case 'yaml-tag':
            return { what: (0,phrase/* say */.cv) `the tag ${fault.tag} is not supported`, fix: (0,phrase/* plain */.pj)('write the value without a tag.') };
        case 'yaml-alias':
            return {
                what: (0,phrase/* say */.cv) `the alias ${`*${fault.name}`} has no anchor above it`,
                fix: (0,phrase/* say */.cv) `define ${`&${fault.name}`} first.`,
            };
        case 'yaml-too-big':
            return {
                what: (0,phrase/* plain */.pj)('from this line on, the file has too many entries or too many levels'),
                fix: (0,phrase/* plain */.pj)('replace nested aliases with their values, or split the file into several steps.'),
            };
        case 'yaml-documents':
            return { what: (0,phrase/* plain */.pj)('a second YAML document starts here'), fix: (0,phrase/* say */.cv) `keep one document: remove ${'---'}.` };
        case 'yaml-type':
            return {
                what: (0,phrase/* say */.cv) `expected ${(0,phrase/* plain */.pj)(kinds(fault.expected))}${fault.key === undefined ? (0,phrase/* plain */.pj)('') : (0,phrase/* say */.cv) ` as ${fault.key}`}, received ${(0,phrase/* plain */.pj)(kindWords[fault.seen])}`,
                fix: fault.quoted !== undefined
                    ? (0,phrase/* say */.cv) `quote it: ${fault.quoted}.`
                    : fault.instead !== undefined
                        ? (0,phrase/* say */.cv) `write ${fault.instead}.`
                        : (0,phrase/* say */.cv) `write ${(0,phrase/* plain */.pj)(kinds(fault.expected))}.`,
            };
        case 'key-of-service':
            return {
                what: (0,phrase/* say */.cv) `${fault.key} stands where a service is expected, but it is a key of a service`,
                fix: fault.service === undefined
                    ? (0,phrase/* say */.cv) `write it below the name of its service, with more indentation.`
                    : (0,phrase/* say */.cv) `write it below ${fault.service}, with one more level of indentation.`,
            };
        case 'entries-count':
            return {
                what: (0,phrase/* plain */.pj)(`expected ${fault.max === 1 ? 'exactly' : 'at least'} one of several keys`),
                fix: (0,phrase/* say */.cv) `write one of ${(0,phrase/* list */.p_)(fault.known, 'or')}.`,
            };
        case 'list-empty':
            return { what: (0,phrase/* plain */.pj)('the list is empty'), fix: (0,phrase/* plain */.pj)('add an entry, or remove the key.') };
        case 'key-unsupported':
            return {
                what: (0,phrase/* say */.cv) `the key ${fault.key} is not supported yet`,
                fix: (0,phrase/* plain */.pj)('remove it: it would prove nothing.'),
            };
        case 'expression-in-file':
            return {
                what: (0,phrase/* say */.cv) `the config file contains ${(0,says/* expression */.dn)('…')}, which GitHub evaluates only in workflows`,
                fix: (0,phrase/* say */.cv) `in a header value, write ${(0,says/* variable */.bv)('NAME')} and set ${'NAME'} in the ${'env:'} of the step. Elsewhere, use an input.`,
            };
    }
}
const outside = {
    absolute: 'is an absolute path',
    parent: 'leads out of it',
    link: 'is a symbolic link that leads out of it',
};
const kindWords = {
    text: 'a string',
    number: 'a number',
    boolean: 'true or false',
    nothing: 'nothing',
    list: 'a list',
    mapping: 'a mapping (`key: value`)',
};
const kinds = (expected) => expected.map((kind) => kindWords[kind]).join(' or ');
function explainTemplate(fault) {
    switch (fault.code) {
        case 'template-misplaced':
            return {
                what: (0,phrase/* say */.cv) `${(0,says/* variable */.bv)('NAME')} is replaced only in header values and secrets, so that no secret appears in a report`,
                fix: (0,phrase/* plain */.pj)('write the value itself.'),
            };
        case 'template-malformed':
            return {
                what: (0,phrase/* say */.cv) `expected the name of a variable in ${(0,says/* variable */.bv)('…')}`,
                fix: (0,phrase/* say */.cv) `write ${(0,says/* variable */.bv)('NAME')} with letters, digits and underscores.`,
            };
        case 'template-unset':
        case 'template-empty':
            return {
                what: (0,phrase/* say */.cv) `the variable ${fault.name} is ${(0,phrase/* plain */.pj)(fault.code === 'template-unset' ? 'not set' : 'empty')}`,
                fix: (0,phrase/* say */.cv) `set it in the step: ${`env: { ${fault.name}: "${(0,says/* expression */.dn)(`secrets.${fault.name}`)}" }`}. ${says/* emptySecrets */.dF}`,
            };
        case 'template-without-braces':
            return {
                what: (0,phrase/* say */.cv) `${`$${fault.name}`} has no braces, so it would be sent as it is`,
                fix: (0,phrase/* say */.cv) `write ${(0,says/* variable */.bv)(fault.name)}.`,
            };
    }
}
function explainGeneral(fault, value) {
    switch (fault.code) {
        case 'unknown-key':
            return { what: (0,phrase/* say */.cv) `the key ${fault.key} is unknown`, fix: (0,says/* suggest */.ZA)(fault.nearest, fault.known) };
        case 'missing':
            return { what: (0,phrase/* say */.cv) `the key ${fault.what} is missing`, fix: (0,phrase/* say */.cv) `add ${fault.what}.` };
        case 'value-unknown':
            return {
                what: (0,phrase/* say */.cv) `${fault.what} has no value ${(0,says/* quote */.hD)(value, 'like this')}`,
                fix: (0,says/* suggest */.ZA)(fault.nearest, fault.known),
            };
        case 'too-large':
            return {
                what: (0,phrase/* plain */.pj)(`the limit is ${(0,names/* weighing */.f9)(fault.limit)}, this has ${(0,names/* weighing */.f9)(fault.amount)}`),
                fix: (0,phrase/* plain */.pj)('make it smaller, or check that this is the right file.'),
            };
        case 'too-many':
            return {
                what: (0,phrase/* plain */.pj)(`the limit of one step is ${fault.limit} ${fault.what}, these are ${fault.amount}`),
                fix: (0,phrase/* plain */.pj)('split them into several steps, each with its own config file.'),
            };
        case 'control-character':
            return {
                what: (0,phrase/* say */.cv) `expected printable text, but ${(0,says/* quote */.hD)(value, 'this')} contains the control character ${fault.character}`,
                fix: (0,phrase/* plain */.pj)('type the line again, because a pasted line can contain invisible characters.'),
            };
        case 'name-malformed':
            return {
                what: (0,phrase/* say */.cv) `${(0,says/* quote */.hD)(value, 'this')} is not ${(0,phrase/* plain */.pj)(config_forms[fault.what][0])}`,
                fix: (0,phrase/* plain */.pj)(config_forms[fault.what][1]),
            };
        case 'declared-twice':
            return {
                what: (0,phrase/* say */.cv) `the ${(0,phrase/* plain */.pj)(fault.what)} ${fault.name} has two different values, here and at ${(0,names/* explainPlace */.jk)(fault.other)}`,
                fix: (0,phrase/* plain */.pj)('keep one of the two, or make them equal.'),
            };
    }
}
const config_name = 'use at most 128 letters, digits, dots, dashes and underscores, and start with a letter or a digit.';
const config_forms = {
    service: ['a valid service name', config_name],
    target: ['a valid target name', config_name],
    feature: ['a valid feature name', config_name],
    caller: ['a valid caller name', config_name],
    container: ['a valid container name', config_name],
    compose: ['a valid Compose service', 'write `service` or `project/service`.'],
    swarm: [
        'a valid swarm service',
        'write `stack_service` as `docker service ls` shows it, with letters, digits, dashes and underscores.',
    ],
    unit: [
        'the name of a systemd service unit',
        'write the name of a service unit, such as `api.service`, as `systemctl list-units` shows it.',
    ],
    label: ['a valid label', 'write `key=value` in printable ASCII, at most 256 characters each.'],
    variable: [
        'a valid variable name',
        'use letters, digits, dots, dashes and underscores, and start with a letter or an underscore.',
    ],
    image: ['a valid image reference', 'write `registry/repository`, with `:tag` or `@sha256:…` if needed.'],
};
function explainRunner(fault, value) {
    switch (fault.code) {
        case 'unknown-input':
            return { what: (0,phrase/* say */.cv) `the input ${fault.key} is unknown`, fix: (0,says/* suggest */.ZA)(fault.nearest, fault.known) };
        case 'runner-variable-missing':
            return {
                what: (0,phrase/* say */.cv) `the variable ${fault.name}, which the runner sets for every step, is missing or empty`,
                fix: (0,phrase/* say */.cv) `run the action as a step of a workflow (${'uses:'}), and pass the variable into containers and scripts. Outside of a workflow, use ${'runtime-drift verify'}.`,
            };
        case 'event-unreadable':
            return {
                what: (0,phrase/* say */.cv) `can't read the payload of the event: ${(0,says/* quote */.hD)(value, 'the file')} ${(0,phrase/* plain */.pj)(payloads[fault.reason])}`,
                fix: (0,phrase/* say */.cv) `find the step that changes ${'GITHUB_EVENT_PATH'} or that file, and remove the change.`,
            };
        case 'runner-file-unwritable':
            return {
                what: (0,phrase/* say */.cv) `can't write to ${(0,says/* quote */.hD)(value, 'the path')}: ${(0,phrase/* plain */.pj)(unwritable[fault.reason] ?? 'the system refused it')} (${(0,phrase/* plain */.pj)(fault.reason)})`,
                fix: fault.reason === 'ENOSPC' || fault.reason === 'EDQUOT'
                    ? (0,phrase/* say */.cv) `remove files from the disk of the runner. ${'df -h'} shows its file systems.`
                    : (0,phrase/* say */.cv) `let ${fault.variable} name a path that the user of the runner can write to, as the runner sets it.`,
            };
    }
}
const unwritable = {
    ENOSPC: 'the disk is full',
    EDQUOT: 'the disk quota is used up',
    EROFS: 'the file system is read-only',
    EACCES: 'the user has no write permission',
    EPERM: 'the user has no write permission',
    ENOENT: 'it does not exist',
    ENOTDIR: 'it is no folder',
    EISDIR: 'it is a folder',
};
const payloads = {
    'not-found': 'does not exist',
    'not-readable': 'has no read permission',
    'not-json': 'is not JSON',
    'not-an-object': 'is not a JSON object',
    'too-large': 'is larger than any payload that GitHub sends',
};
const listed = (names) => `${names.slice(0, 5).join(', ')}${names.length > 5 ? ` and ${names.length - 5} more` : ''}`;
function explainPlan(fault) {
    switch (fault.code) {
        case 'nothing-to-verify':
            return {
                what: (0,phrase/* plain */.pj)('there is nothing to verify: no service, no route and no endpoint is declared'),
                fix: (0,phrase/* say */.cv) `add ${'services'} and ${'target'}, or check that the config file is in the checkout.`,
            };
        case 'routes-only':
            return {
                what: (0,phrase/* plain */.pj)('only routes are declared, and a route does not show which commit responds'),
                fix: (0,phrase/* say */.cv) `add ${'services'} and ${'target: ssh://user@host'}, or an ${'https://'} target that returns its commit. A site without a host is a service with ${'manifest'} and ${'serves'}.`,
            };
        case 'services-without-target':
            return {
                what: (0,phrase/* say */.cv) `${'services'} requires a target, and none is declared`,
                fix: (0,phrase/* say */.cv) `add ${'target: ssh://user@host'}, ${'docker://'} or an ${'https://'} endpoint.`,
            };
        case 'target-unknown':
            return {
                what: (0,phrase/* say */.cv) `the target ${fault.name} of the service ${fault.service} is not declared`,
                fix: (0,says/* suggest */.ZA)(fault.nearest, fault.known),
            };
        case 'target-unclaimed':
            return {
                what: (0,phrase/* say */.cv) `no service uses target ${fault.name}, so checking it proves nothing`,
                fix: (0,phrase/* say */.cv) `add ${`on: [${fault.name}]`} to a service, or remove the target.`,
            };
        case 'services-not-visible': {
            const [endpoint = 'the endpoint'] = fault.targets;
            return {
                what: (0,phrase/* say */.cv) `no target can show the services ${listed(fault.services)}: an endpoint (${listed(fault.targets)}) returns one commit and shows no containers`,
                fix: (0,phrase/* say */.cv) `add the host they run on (${'target: ssh://user@host'} or ${'docker://'}), or remove ${'services'}: the endpoint is checked without it. To tie one service to the endpoint, write ${`on: ${endpoint}`} under that service in the config file.`,
            };
        }
        case 'endpoint-of-several':
            return {
                what: (0,phrase/* say */.cv) `the endpoint ${fault.target} returns one commit, but several services use it: ${listed(fault.services)}`,
                fix: (0,phrase/* say */.cv) `keep ${fault.target} in ${'on'} of one service, and give every other service a host or its own endpoint.`,
            };
        case 'not-on-endpoint':
            return {
                what: (0,phrase/* say */.cv) `${fault.key} of the service ${fault.service} requires a host, and the endpoint ${fault.target} shows no containers`,
                fix: (0,phrase/* say */.cv) `add the host to ${'on'} of ${fault.service} (${'ssh://user@host'} or ${'docker://'}), or remove ${fault.key}.`,
            };
    }
}
const duration = (0,phrase/* say */.cv) `write for example ${'500ms'}, ${'30s'}, ${'2m'} or ${'1m30s'}.`;
function explainScalar(fault, value) {
    const received = (0,says/* quote */.hD)(value, 'nothing');
    switch (fault.code) {
        case 'duration-unit-missing':
            return { what: (0,phrase/* say */.cv) `the duration ${received} has no unit`, fix: (0,phrase/* say */.cv) `for seconds, write ${fault.suggestion}.` };
        case 'duration-malformed':
            return { what: (0,phrase/* say */.cv) `expected a duration, received ${received}`, fix: duration };
        case 'duration-negative':
            return { what: (0,phrase/* say */.cv) `expected a duration of 0 or more, received ${received}`, fix: duration };
        case 'duration-fraction': {
            const fix = fault.suggestion === undefined ? duration : (0,phrase/* say */.cv) `write ${fault.suggestion}.`;
            return { what: (0,phrase/* say */.cv) `expected a duration in whole numbers, received ${received}`, fix };
        }
        case 'duration-too-long':
            return { what: (0,phrase/* say */.cv) `expected at most ${brief(fault.max)}, received ${received}`, fix: duration };
        case 'duration-too-short':
            return { what: (0,phrase/* say */.cv) `expected at least ${brief(fault.min)}, received ${received}`, fix: duration };
        case 'number-malformed':
        case 'number-out-of-range': {
            const range = `${fault.min} to ${fault.max}`;
            return {
                what: (0,phrase/* say */.cv) `expected a whole number from ${(0,phrase/* plain */.pj)(range)}, received ${received}`,
                fix: (0,phrase/* plain */.pj)('write such a number in digits.'),
            };
        }
        case 'boolean-malformed':
            return {
                what: (0,phrase/* say */.cv) `expected ${'true'} or ${'false'}, received ${received}`,
                fix: (0,phrase/* say */.cv) `write ${'true'} or ${'false'}.`,
            };
        case 'proof-unknown':
            return { what: (0,phrase/* say */.cv) `${received} is not a proof grade`, fix: (0,says/* suggest */.ZA)(fault.nearest, fault.known) };
        case 'proof-unsupported':
            return {
                what: (0,phrase/* say */.cv) `the proof grade ${received} is not supported yet`,
                fix: (0,phrase/* say */.cv) `use ${(0,phrase/* list */.p_)(fault.available, 'or')}.`,
            };
        case 'wait-too-short':
            return {
                what: (0,phrase/* say */.cv) `${fault.stable} consecutive checks (${'stable'}), ${brief(fault.interval)} apart (${'interval'}), take ${brief(fault.needed)}, but ${'wait'} is ${brief(fault.wait)}`,
                fix: (0,phrase/* say */.cv) `set ${'wait'} to ${brief(fault.needed)} or more, or ${'stable'} to ${'1'} for a single check.`,
            };
    }
}
function brief(milliseconds) {
    if (milliseconds % 1000 !== 0)
        return `${milliseconds}ms`;
    const seconds = milliseconds / 1000;
    if (seconds % 3600 === 0 && seconds > 0)
        return `${seconds / 3600}h`;
    return seconds % 60 === 0 && seconds > 0 ? `${seconds / 60}m` : `${seconds}s`;
}

// EXTERNAL MODULE: ./lib/reporters/messages/files-rows.js
var files_rows = __webpack_require__(1000);
;// CONCATENATED MODULE: ./lib/reporters/messages/problems/files.js




const again = (0,phrase/* say */.cv) `write it again with ${'runtime-drift manifest'} (or ${'sha256sum'}) in the build job.`;
function explainManifest(fault, value) {
    const received = (0,says/* quote */.hD)(value, 'the manifest');
    switch (fault.code) {
        case 'manifest-missing':
            return {
                what: (0,phrase/* say */.cv) `the workspace has no build manifest ${received}`,
                fix: (0,phrase/* say */.cv) `correct the path. The build job must upload the file, and this job must download it (${'actions/download-artifact'}) before this step.`,
            };
        case 'manifest-not-a-file':
            return { what: (0,phrase/* say */.cv) `the build manifest ${received} is not a file`, fix: (0,phrase/* plain */.pj)('set the path of the file itself.') };
        case 'manifest-not-utf8':
            return { what: (0,phrase/* say */.cv) `the build manifest ${received} is not UTF-8 text`, fix: again };
        case 'manifest-unreadable':
            return {
                what: (0,phrase/* say */.cv) `the build manifest ${received} can't be read: ${fault.reason}`,
                fix: (0,phrase/* plain */.pj)('correct the path or its permissions.'),
            };
        case 'manifest-outside':
            return {
                what: (0,phrase/* say */.cv) `a build manifest must be in the workspace, but ${received} ${(0,phrase/* plain */.pj)(files_outside[fault.by])}`,
                fix: (0,phrase/* say */.cv) `use a path relative to the workspace: ${'build-manifest.json'}.`,
            };
        case 'manifest-too-large':
            return {
                what: (0,phrase/* say */.cv) `the limit of a build manifest is ${(0,phrase/* plain */.pj)((0,names/* weighing */.f9)(fault.limit))}, ${received} has ${(0,phrase/* plain */.pj)((0,names/* weighing */.f9)(fault.amount))}`,
                fix: (0,phrase/* plain */.pj)('list the deployed files only, without their sources.'),
            };
        case 'manifest-unrecognised':
            return {
                what: (0,phrase/* say */.cv) `${received} has no known format of a build manifest`,
                fix: (0,phrase/* say */.cv) `write one with ${'runtime-drift manifest'} or ${'sha256sum'}.`,
            };
        case 'manifest-of-other-format':
            return {
                what: (0,phrase/* say */.cv) `${received} is ${(0,phrase/* plain */.pj)(otherFormats[fault.format])}, which does not list the files of a build`,
                fix: (0,phrase/* say */.cv) `write a build manifest with ${'runtime-drift manifest'} or ${'sha256sum'} after the build.`,
            };
        case 'manifest-not-json':
            return { what: (0,phrase/* say */.cv) `${received} starts like JSON but is not valid JSON`, fix: again };
        case 'manifest-empty':
            return {
                what: (0,phrase/* say */.cv) `the build manifest ${received} lists no files, so it proves nothing`,
                fix: (0,phrase/* plain */.pj)('write the manifest after the build.'),
            };
        case 'manifest-newer':
            return {
                what: (0,phrase/* say */.cv) `${received} was written by a newer version of Runtime Drift (schema ${fault.schema})`,
                fix: (0,phrase/* plain */.pj)('use the same version in both jobs.'),
            };
        case 'manifest-malformed':
            return { what: (0,phrase/* say */.cv) `${received} is invalid at ${fault.at}`, fix: again };
        case 'manifest-commit':
            return {
                what: (0,phrase/* say */.cv) `expected a full commit id in ${received}, received ${fault.received}`,
                fix: (0,phrase/* say */.cv) `write the full id that ${'git rev-parse HEAD'} prints.`,
            };
        case 'manifest-hash':
            return {
                what: (0,phrase/* say */.cv) `expected a SHA-256 of 64 lower-case hex digits for ${fault.path} in ${received}, received ${fault.digits} digits`,
                fix: (0,phrase/* say */.cv) `create it with ${'sha256sum'}, because shorter hashes are not secure.`,
            };
        case 'manifest-path':
            return { what: (0,phrase/* say */.cv) `${received} lists ${(0,says/* quote */.hD)(fault.path, '')}, ${(0,phrase/* plain */.pj)(paths[fault.reason])}`, fix: again };
        case 'manifest-path-twice':
            return { what: (0,phrase/* say */.cv) `${received} lists ${fault.path} twice`, fix: again };
    }
}
const files_outside = {
    absolute: 'is an absolute path',
    parent: 'leads out of it',
    link: 'is a symbolic link that leads out of it',
};
const paths = {
    empty: 'which names no file',
    absolute: 'which is absolute and must be relative to the build directory',
    parent: 'which leads out of the build directory',
    url: 'which is on another host and can not be checked',
    directory: 'which is a directory',
    'below-a-file': 'which lies below another listed file',
    'control-character': 'which contains a control character',
    'not-unicode': 'which is not Unicode',
    reserved: 'which is a reserved name',
    'too-long': 'which is too long',
};
function explainFiles(fault, value) {
    const received = (0,says/* quote */.hD)(value, 'this');
    switch (fault.code) {
        case 'artifact-path-malformed':
            return {
                what: (0,phrase/* say */.cv) `${'artifact'} must be the absolute path of the build in the container, but ${received} ${(0,phrase/* plain */.pj)(artifacts[fault.reason])}`,
                fix: (0,phrase/* say */.cv) `write an absolute path, such as ${'/app/dist'}.`,
            };
        case 'proof-without-manifest':
            return {
                what: (0,phrase/* say */.cv) `${'require: hashed'} of ${fault.service} requires ${'artifact'} and ${'manifest'}`,
                fix: (0,phrase/* say */.cv) `add ${'artifact'} and ${'manifest'} to the service, or lower ${'require'}.`,
            };
        case 'proof-of-endpoint':
            return {
                what: (0,phrase/* say */.cv) `${`require: ${fault.proof}`} requires a host, because an endpoint only states its commit, which is ${'claimed'}`,
                fix: (0,phrase/* say */.cv) `add a host and its ${'services'}, or lower ${'require'}.`,
            };
        case 'proof-without-commit':
            return {
                what: (0,phrase/* say */.cv) `${'require: hashed'} of ${fault.service} requires a manifest with a commit, and ${fault.manifest} names none`,
                fix: (0,phrase/* say */.cv) `write it with ${'runtime-drift manifest'}, which adds the commit, or lower ${'require'}.`,
            };
        case 'site-files-none':
            return {
                what: (0,phrase/* say */.cv) `${'files:'} matches none of the ${(0,phrase/* plain */.pj)((0,names/* counted */.hS)(fault.of, 'file'))} in the manifest`,
                fix: (0,phrase/* say */.cv) `write globs relative to the build directory: ${'files: [index.html, assets/**]'}.`,
            };
        case 'site-without-commit':
            return {
                what: (0,phrase/* say */.cv) `the site ${fault.service} requires a manifest with a commit, and ${fault.manifest} names none`,
                fix: (0,phrase/* say */.cv) `write it with ${'runtime-drift manifest'}, which adds the commit.`,
            };
        case 'site-too-large':
            return {
                what: (0,phrase/* say */.cv) `the limit of a site is ${(0,phrase/* plain */.pj)((0,names/* counted */.hS)(fault.limit, 'file'))}, the manifest lists ${(0,phrase/* plain */.pj)(String(fault.amount))}`,
                fix: (0,phrase/* say */.cv) `select the important files: ${'serves: { at: https://…, files: [index.html, assets/**] }'}.`,
            };
        case 'site-without-instances':
            return {
                what: (0,phrase/* say */.cv) `${fault.service} is a site (only ${'manifest'} and ${'serves'}), so it has no image and no instances`,
                fix: (0,phrase/* say */.cv) `add ${'artifact'} with the path of the build in its containers, or remove the service here.`,
            };
        case 'site-glob-malformed':
            return {
                what: (0,phrase/* say */.cv) `${received} is not a glob of files in the build directory`,
                fix: (0,phrase/* say */.cv) `write it relative to that directory: ${'assets/**'}, or ${'!assets/**'} to exclude files.`,
            };
        case 'exclude-all':
            return {
                what: (0,phrase/* say */.cv) `${'exclude'} leaves out all ${(0,phrase/* plain */.pj)((0,names/* counted */.hS)(fault.of, 'file'))} of the manifest, so nothing is compared`,
                fix: (0,phrase/* say */.cv) `list only the files that the container rewrites when it starts.`,
            };
        case 'site-addition-malformed':
            return {
                what: (0,phrase/* say */.cv) `${received} does not identify an added element: at least ${(0,phrase/* plain */.pj)((0,names/* counted */.hS)(fault.least, 'character'))} of its markup or address are needed`,
                fix: (0,phrase/* say */.cv) `write the address of the script that the edge adds: ${'cdn.example.com/beacon.js'}.`,
            };
        case 'files-glob-malformed':
            return {
                what: (0,phrase/* say */.cv) `${received} ${(0,phrase/* plain */.pj)(globFaults[fault.reason])}`,
                fix: (0,phrase/* say */.cv) `write globs relative to the artifact, with ${'*'}, ${'**'} and ${'?'}: ${'**/*.js'}.`,
            };
        case 'manifest-without-hashes':
            return {
                what: (0,phrase/* say */.cv) `${received} was written by ${(0,phrase/* plain */.pj)(files_rows/* bundlerNames */.zg[fault.format])} and has no hashes, which are required here`,
                fix: (0,phrase/* say */.cv) `write one with ${'runtime-drift manifest'} in the build job.`,
            };
    }
}
const globFaults = {
    empty: 'is empty',
    absolute: 'starts with a slash, but must be relative to the artifact',
    parent: 'leads out of the artifact',
    excluding: 'excludes files, which is not supported here',
    sign: 'contains a character that these globs do not support',
    'too-long': 'is too long',
};
const artifacts = {
    relative: 'is relative',
    root: 'is the root directory',
    parent: 'contains `.` or `..`',
    malformed: 'is not a path',
};
const otherFormats = {
    'web-app': 'a web app manifest',
    'browser-extension': 'the manifest of a browser extension',
    package: 'a list of packages (npm)',
    image: 'a manifest of a container image',
    sbom: 'a software bill of materials',
    attestation: 'an attestation',
    esbuild: 'a metafile of esbuild, whose paths are relative to the directory of the build command',
    'source-map': 'a source map',
};
const narrower = (0,phrase/* plain */.pj)('use the directory that is deployed, without its sources.');
function explainBuild(fault, value) {
    const received = (0,says/* quote */.hD)(value, 'the build directory');
    switch (fault.code) {
        case 'build-missing':
            return {
                what: (0,phrase/* say */.cv) `the build directory ${received} does not exist`,
                fix: (0,phrase/* plain */.pj)('run this after the build, and correct the path.'),
            };
        case 'build-not-a-directory':
            return { what: (0,phrase/* say */.cv) `${received} is not a directory`, fix: (0,phrase/* plain */.pj)('use the directory that the build writes to.') };
        case 'build-empty':
            return {
                what: (0,phrase/* say */.cv) `the build directory ${received} is empty, so its manifest proves nothing`,
                fix: (0,phrase/* plain */.pj)('run this after the build, and check that it writes to this directory.'),
            };
        case 'build-unreadable':
            return {
                what: (0,phrase/* say */.cv) `${fault.path === '' ? received : (0,phrase/* say */.cv) `${fault.path} in ${received}`} can't be read: ${fault.reason}`,
                fix: (0,phrase/* plain */.pj)('give the user of this step read permission.'),
            };
        case 'build-entry':
            return {
                what: (0,phrase/* say */.cv) `${fault.path} in ${received} is a ${(0,phrase/* plain */.pj)(fault.kind)}, which can't be hashed`,
                fix: (0,phrase/* plain */.pj)('remove it from the build directory.'),
            };
        case 'build-name':
            return {
                what: (0,phrase/* say */.cv) `${received} contains ${fault.path}, ${(0,phrase/* plain */.pj)(paths[fault.reason])}`,
                fix: (0,phrase/* plain */.pj)('rename the file.'),
            };
        case 'build-changed':
            return {
                what: (0,phrase/* say */.cv) `${fault.path} in ${received} changed while it was being read`,
                fix: (0,phrase/* plain */.pj)('wait for the end of the build before this step.'),
            };
        case 'build-too-many':
            return { what: (0,phrase/* say */.cv) `${received} contains more than ${(0,phrase/* plain */.pj)((0,names/* counted */.hS)(fault.limit, 'file'))}`, fix: narrower };
        case 'build-too-large':
            return {
                what: (0,phrase/* say */.cv) `the limit of a manifest is ${(0,phrase/* plain */.pj)((0,names/* weighing */.f9)(fault.limit))}, the one of ${received} would have ${(0,phrase/* plain */.pj)((0,names/* weighing */.f9)(fault.amount))}`,
                fix: narrower,
            };
        case 'build-out':
            return {
                what: (0,phrase/* say */.cv) `the manifest of ${received} can't be written to ${fault.path}: ${fault.reason}`,
                fix: (0,phrase/* say */.cv) `set another file in ${'out'}, or correct its permissions.`,
            };
    }
}
function explainWorktree(fault) {
    switch (fault.code) {
        case 'build-head-other':
            return {
                what: (0,phrase/* say */.cv) `expected a checkout of commit ${fault.commit}, but HEAD is ${fault.head}`,
                fix: (0,phrase/* say */.cv) `check out the commit before the build (${`ref: ${fault.commit}`} of ${'actions/checkout'}), or set the commit that was built: ${`commit: ${fault.head}`}.`,
            };
        case 'build-git-missing':
            return {
                what: (0,phrase/* say */.cv) `this runner has no ${'git'}, so the commit of the checkout is unknown`,
                fix: (0,phrase/* say */.cv) `install git on the runner.`,
            };
        case 'build-git-failed':
            return {
                what: (0,phrase/* say */.cv) `git can't read the checkout: ${fault.received}`,
                fix: (0,phrase/* say */.cv) `run ${'git status'} in the workspace and fix what it reports.`,
            };
    }
}
const files_form = 'api=ghcr.io/acme/api@sha256:…';
function explainImage(fault, value) {
    const received = (0,says/* quote */.hD)(value, 'this');
    switch (fault.code) {
        case 'image-line-malformed':
            return { what: (0,phrase/* say */.cv) `expected ${'service=repository@sha256:…'}, received ${received}`, fix: (0,phrase/* say */.cv) `write ${files_form}.` };
        case 'image-digest-missing':
            return {
                what: (0,phrase/* say */.cv) `the image of ${fault.service} has no digest: ${received}`,
                fix: (0,phrase/* say */.cv) `write the digest after ${'@'}: ${`${fault.service}=ghcr.io/acme/${fault.service}@${(0,says/* expression */.dn)('steps.build.outputs.digest')}`}. The step that outputs the digest must have an ${'id'} and must have run.`,
            };
        case 'image-digest-malformed':
            return {
                what: (0,phrase/* say */.cv) `${fault.digest} is not a valid digest`,
                fix: (0,phrase/* say */.cv) `write ${'sha256:'} and 64 lower-case hex digits.`,
            };
        case 'service-unknown':
            return {
                what: (0,phrase/* say */.cv) `the service ${fault.name} of this image is not declared`,
                fix: (0,says/* suggest */.ZA)(fault.nearest, fault.known),
            };
        case 'artifacts-unreadable':
            return {
                what: (0,phrase/* say */.cv) `the list of the artifacts of this job, ${received}, ${(0,phrase/* plain */.pj)(lists[fault.reason])}`,
                fix: (0,phrase/* say */.cv) `find the step that writes to ${'GITHUB_ARTIFACTS_LIST'}. Or set the digests in ${'images'} and unset the variable.`,
            };
        case 'artifact-malformed':
            return {
                what: (0,phrase/* say */.cv) `the list of the artifacts of this job, ${received}, has an invalid value at ${fault.at}`,
                fix: (0,phrase/* say */.cv) `give each subject a ${'name'}, a ${'digest'} (${'sha256:…'}) and a ${'kind'} (${'oci'} or ${'file'}).`,
            };
        case 'artifact-ambiguous':
            return {
                what: (0,phrase/* say */.cv) `this job built ${fault.amount} images ${received} that match the service ${fault.service}`,
                fix: (0,phrase/* say */.cv) `select one in ${'images'}: ${`${fault.service}=…@sha256:…`}.`,
            };
    }
}
const lists = {
    'not-readable': "can't be read",
    'not-json': 'is not JSON',
    'too-large': 'is too large',
};

;// CONCATENATED MODULE: ./lib/reporters/messages/problems/routes.js


function explainTerm(fault, value) {
    const received = (0,says/* quote */.hD)(value, 'this');
    switch (fault.code) {
        case 'json-place-malformed':
            return {
                what: (0,phrase/* say */.cv) `${received} is neither a JSON pointer nor a JSON path`,
                fix: (0,phrase/* say */.cv) `write a JSON pointer (${'/items/0/name'}) or a JSON path (${'$.items[0].name'}).`,
            };
        case 'json-path-malformed':
            return {
                what: (0,phrase/* say */.cv) `${received} is not a JSON path: ${fault.received}`,
                fix: (0,phrase/* say */.cv) `write it as RFC 9535 defines it: ${"$.items[?@.id == 'a'].name"}.`,
            };
        case 'json-path-costly':
            return {
                what: (0,phrase/* say */.cv) `${received} has more than ${fault.limit} descendant segments (${'..'}), which take too long on a large response`,
                fix: (0,phrase/* say */.cv) `write the keys of the path instead of ${'..'}.`,
            };
        case 'pattern-malformed':
            return {
                what: (0,phrase/* say */.cv) `${received} is not a valid RE2 regular expression: ${fault.received}`,
                fix: (0,phrase/* plain */.pj)('write it in RE2 syntax, without look-around and back references.'),
            };
        case 'pattern-costly':
            return {
                what: (0,phrase/* say */.cv) `the regular expression ${received} is too large`,
                fix: (0,phrase/* plain */.pj)('use smaller repetitions, or several shorter expressions.'),
            };
        case 'http-version-unknown':
            return { what: (0,phrase/* say */.cv) `${received} is not a supported HTTP version`, fix: (0,phrase/* say */.cv) `write ${'1.1'} or ${'2'}.` };
        case 'follow-unknown':
            return {
                what: (0,phrase/* say */.cv) `expected ${'same-origin'} for ${'follow'}, received ${received}`,
                fix: (0,phrase/* say */.cv) `write ${'follow: same-origin'}, or remove the key.`,
            };
        case 'via-malformed':
            return {
                what: (0,phrase/* say */.cv) `${received} is neither an address nor the name of a target`,
                fix: (0,phrase/* say */.cv) `write ${'HOST:PORT'}, ${'[::1]:8443'}, or the name of an ${'ssh://'} target.`,
            };
        case 'via-unknown':
            return {
                what: (0,phrase/* say */.cv) `the target ${fault.name} in ${'via'} is not declared`,
                fix: (0,phrase/* say */.cv) `${(0,says/* suggest */.ZA)(fault.nearest, fault.known)} Write an address with its port: ${'HOST:PORT'}.`,
            };
        case 'via-kind':
            return {
                what: (0,phrase/* say */.cv) `${fault.name} is a ${`${fault.kind}://`} target, which can't forward requests`,
                fix: (0,phrase/* say */.cv) `use an ${'ssh://'} target, or write ${'HOST:PORT'}.`,
            };
        case 'via-service-unknown':
            return {
                what: (0,phrase/* say */.cv) `the service ${fault.name} in ${'via'} is not declared`,
                fix: (0,says/* suggest */.ZA)(fault.nearest, fault.known),
            };
        case 'via-service-kind':
            return {
                what: fault.target === undefined
                    ? (0,phrase/* say */.cv) `${fault.name} is a process of its host (${fault.kind}), which has no network address`
                    : (0,phrase/* say */.cv) `${fault.name} runs on the ${`${fault.kind}://`} target ${fault.target}, where requests can't be sent to each instance`,
                fix: (0,phrase/* say */.cv) `use a service of containers on ${'ssh://'} or ${'docker://'} targets, or write ${'HOST:PORT'}.`,
            };
        case 'via-guard':
            return {
                what: (0,phrase/* say */.cv) `${'guard'} can't be combined with ${'via'} and a service`,
                fix: (0,phrase/* say */.cv) `write the guard in a separate entry without ${'via'}.`,
            };
        case 'body-not-json':
            return {
                what: (0,phrase/* say */.cv) `the body contains ${'.inf'} or ${'.nan'}, which JSON does not support`,
                fix: (0,phrase/* say */.cv) `quote the number, or remove it.`,
            };
        case 'term-needs-https':
            return {
                what: (0,phrase/* say */.cv) `${(0,phrase/* list */.p_)([fault.term])} requires ${'https://'}, but the request goes to ${received}`,
                fix: (0,phrase/* say */.cv) `use ${'https://'}, or remove ${fault.term}.`,
            };
        case 'head-without-body':
            return { what: (0,phrase/* say */.cv) `the response to ${'HEAD'} has no body to test`, fix: (0,phrase/* say */.cv) `use ${'GET'}.` };
        case 'authorities-unreadable':
            return {
                what: (0,phrase/* say */.cv) `the file ${received} in ${'tls.ca'} ${(0,phrase/* plain */.pj)(unreadable[fault.reason])}`,
                fix: (0,phrase/* plain */.pj)('use a PEM file of this repository, relative to the workspace.'),
            };
        case 'authorities-malformed':
            return {
                what: (0,phrase/* say */.cv) `${received} contains more than certificates`,
                fix: (0,phrase/* say */.cv) `keep only the blocks that start with ${'-----BEGIN CERTIFICATE-----'}, and remove private keys.`,
            };
    }
}
const unreadable = {
    missing: 'does not exist',
    'not-a-file': 'is not a file',
    'not-utf8': 'is not text',
    outside: 'is outside of the workspace',
    'too-large': 'is too large',
    unreadable: "can't be read",
};
function explainUrl(fault, value) {
    const received = (0,says/* quote */.hD)(value, 'this');
    switch (fault.code) {
        case 'url-malformed':
            return {
                what: (0,phrase/* say */.cv) `expected an absolute URL, received ${received}`,
                fix: (0,phrase/* say */.cv) `write for example ${'https://host/path'}.`,
            };
        case 'url-credentials':
            return {
                what: (0,phrase/* plain */.pj)('the URL contains a user or password, which would appear in every log'),
                fix: (0,phrase/* say */.cv) `remove it. In the config file, a target or a route can send headers instead: ${`headers: { Authorization: "Bearer ${(0,says/* variable */.bv)('TOKEN')}" }`}.`,
            };
        case 'url-fragment':
            return { what: (0,phrase/* say */.cv) `${received} has a fragment (${'#…'}), which is never sent`, fix: (0,phrase/* plain */.pj)('remove it.') };
        case 'url-query':
            return {
                what: (0,phrase/* say */.cv) `${received} has a query, but the paths of the routes are appended to it`,
                fix: (0,phrase/* say */.cv) `remove everything from ${'?'} on.`,
            };
        case 'url-scheme':
            return { what: (0,phrase/* say */.cv) `the scheme ${fault.scheme} is not supported`, fix: (0,phrase/* say */.cv) `write ${'https://…'}.` };
        case 'url-plain-http':
            return {
                what: (0,phrase/* say */.cv) `${received} uses plain HTTP, so anyone on the network path can forge the responses`,
                fix: (0,phrase/* say */.cv) `use ${'https://'}, or set ${'allow-unsafe-http: true'}, which is shown next to the verdict.`,
            };
    }
}
function explainRoute(fault, value) {
    const received = (0,says/* quote */.hD)(value, 'this');
    const form = (0,phrase/* say */.cv) `write ${'GET /healthz -> 200'}: a method, a path or URL, an arrow, the status.`;
    const statuses = (0,phrase/* say */.cv) `write a code (${'200'}), a class (${'2xx'}) or several (${'200|204'}).`;
    switch (fault.code) {
        case 'route-malformed':
            return { what: (0,phrase/* say */.cv) `expected a route, received ${received}`, fix: form };
        case 'route-path-malformed':
            return {
                what: (0,phrase/* say */.cv) `${received} is neither a path nor a URL`,
                fix: (0,phrase/* say */.cv) `start a path with ${'/'} and a URL with ${'https://'}.`,
            };
        case 'base-url-missing':
            return {
                what: (0,phrase/* say */.cv) `the path ${received} requires ${'base-url'}`,
                fix: (0,phrase/* say */.cv) `set ${'base-url: https://…'}, or write the full URL.`,
            };
        case 'status-malformed':
            return { what: (0,phrase/* say */.cv) `expected a status, received ${received}`, fix: statuses };
        case 'status-out-of-range':
            return {
                what: (0,phrase/* say */.cv) `expected a status from ${fault.min} to ${fault.max}, received ${received}`,
                fix: statuses,
            };
        case 'method-malformed': {
            const fix = fault.suggestion === undefined ? form : (0,phrase/* say */.cv) `write ${fault.suggestion}.`;
            return { what: (0,phrase/* say */.cv) `expected a method in upper case, received ${received}`, fix };
        }
        case 'method-unsupported':
            return {
                what: (0,phrase/* say */.cv) `the method ${fault.method} is not supported`,
                fix: (0,phrase/* say */.cv) `use ${'GET'}, ${'HEAD'} or another method.`,
            };
    }
}
function explainFeatureFault(fault, value) {
    const received = (0,says/* quote */.hD)(value, 'this');
    switch (fault.code) {
        case 'feature-empty':
            return {
                what: (0,phrase/* plain */.pj)('the feature declares nothing, so it proves nothing'),
                fix: (0,phrase/* say */.cv) `add ${'source'}, ${'artifact'} or ${'route'}.`,
            };
        case 'glob-malformed':
            return {
                what: (0,phrase/* say */.cv) `expected files of the repository, but ${received} ${(0,phrase/* plain */.pj)(globs[fault.reason])}`,
                fix: (0,phrase/* say */.cv) `write a path or a glob from the root of the repository: ${'apps/api/src/workflow/**'}.`,
            };
        case 'paths-only-excluded':
            return {
                what: (0,phrase/* say */.cv) `${'paths'} only excludes files, so it names nothing that the service is built from`,
                fix: (0,phrase/* say */.cv) `add the directory of the service: ${'apps/api/**'}.`,
            };
        case 'feature-path-malformed':
            return {
                what: (0,phrase/* say */.cv) `expected a file of the build, but ${received} ${(0,phrase/* plain */.pj)(routes_paths[fault.reason])}`,
                fix: (0,phrase/* say */.cv) `write it as the manifest lists it, relative to the ${'artifact'} of the service: ${'workflow/index.js'}.`,
            };
        case 'feature-without-manifest':
            return {
                what: (0,phrase/* say */.cv) `${'artifact'} of the feature requires a build manifest, and the service ${fault.service} has none`,
                fix: (0,phrase/* say */.cv) `add ${'artifact'} and ${'manifest'} to the service. To check only that the file exists, write its absolute path in the container: ${'/app/dist/workflow/index.js'}.`,
            };
        case 'feature-unknown':
            return { what: (0,phrase/* say */.cv) `the feature ${fault.name} is not declared`, fix: (0,says/* suggest */.ZA)(fault.nearest, fault.known) };
        case 'guard-hides-route':
            return {
                what: (0,phrase/* say */.cv) `an anonymous request must get ${fault.status}, which a missing route returns too`,
                fix: (0,phrase/* say */.cv) `write the route in its long form, with the headers of an authorized caller and ${'expect: { status: 200 }'}.`,
            };
        case 'guard-anonymous-headers':
            return {
                what: (0,phrase/* say */.cv) `${'anonymous'} sends no credential and takes no ${'headers'}`,
                fix: (0,phrase/* say */.cv) `write its status only (${'anonymous: 401'}), and give a caller with headers another name.`,
            };
        case 'guard-headers-missing':
            return {
                what: (0,phrase/* say */.cv) `${fault.caller} requires ${'headers'} with a credential`,
                fix: (0,phrase/* say */.cv) `add ${'headers'} and ${'status'}, or correct the name of the caller.`,
            };
        case 'guard-allows':
            return {
                what: (0,phrase/* say */.cv) `${fault.caller} must be rejected, but the status ${received} allows the request`,
                fix: (0,phrase/* say */.cv) `write the status of the rejection: ${'401'}, ${'403'} or ${'302'}. For a caller who is allowed, use another name.`,
            };
        case 'guard-denies':
            return {
                what: (0,phrase/* say */.cv) `${fault.caller} must be allowed, but the status ${received} rejects the request`,
                fix: (0,phrase/* say */.cv) `write the status of an allowed request: ${'200'}.`,
            };
        case 'guard-tests-same':
            return {
                what: (0,phrase/* say */.cv) `${fault.caller} must be allowed and ${fault.other} must be rejected, but both declare the same ${'json'} or ${'body'}`,
                fix: (0,phrase/* say */.cv) `set ${'allowed: false'} if ${fault.caller} must be rejected too, or declare what only an allowed caller gets.`,
            };
        case 'guard-callers-same':
            return {
                what: (0,phrase/* say */.cv) `${fault.caller} and ${fault.other} send the same headers, but one must be allowed and the other rejected`,
                fix: (0,phrase/* plain */.pj)('use a different secret for each of the two.'),
            };
    }
}
const globs = {
    empty: 'is empty',
    absolute: 'is an absolute path',
    parent: 'leads out of it',
    excluding: 'excludes files',
    'too-long': 'is too long',
};
const routes_paths = {
    empty: 'is empty',
    absolute: 'is an absolute path',
    parent: 'leads out of it',
    directory: 'is a directory',
    'too-long': 'is too long',
};

;// CONCATENATED MODULE: ./lib/reporters/messages/problems/targets.js



function explainTarget(fault, value) {
    const received = (0,says/* quote */.hD)(value, 'this');
    switch (fault.code) {
        case 'target-malformed':
            return {
                what: (0,phrase/* say */.cv) `expected an address, received ${received}`,
                fix: fault.meant === undefined
                    ? (0,phrase/* say */.cv) `write one ${'[name=]address'} per line. An address starts with ${(0,phrase/* list */.p_)(fault.known, 'or')}.`
                    : (0,phrase/* say */.cv) `did you mean ${fault.meant}?`,
            };
        case 'line-of-list':
            return {
                what: (0,phrase/* plain */.pj)('the input contains a YAML list, but expected one value per line'),
                fix: (0,phrase/* say */.cv) `write ${fault.line}.`,
            };
        case 'target-scheme-unknown':
            return {
                what: (0,phrase/* say */.cv) `the scheme ${`${fault.scheme}://`} is not supported`,
                fix: (0,says/* suggest */.ZA)(fault.nearest, fault.known),
            };
        case 'address-twice':
            return {
                what: (0,phrase/* say */.cv) `${received} has the same address as the target ${fault.first} (${(0,names/* explainPlace */.jk)(fault.other)})`,
                fix: (0,phrase/* plain */.pj)('keep one of the two.'),
            };
    }
}
const sshForm = (0,phrase/* say */.cv) `write ${'ssh://user@host'} or ${'ssh://user@host:port'}.`;
function explainAddress(fault, value) {
    const received = (0,says/* quote */.hD)(value, 'this');
    switch (fault.code) {
        case 'address-malformed':
            return { what: (0,phrase/* say */.cv) `expected ${fault.form}, received ${received}`, fix: (0,phrase/* say */.cv) `write ${fault.form}.` };
        case 'address-extra':
            return {
                what: (0,phrase/* say */.cv) `expected an address without ${(0,phrase/* plain */.pj)(fault.part)}, received ${fault.text}`,
                fix: (0,phrase/* plain */.pj)('remove it.'),
            };
        case 'setting-not-text':
            return {
                what: (0,phrase/* say */.cv) `${fault.key} must be a string`,
                fix: (0,phrase/* say */.cv) `write ${fault.key} as one line of text, in quotes if needed.`,
            };
        case 'ssh-user-missing':
            return { what: (0,phrase/* say */.cv) `${received} has no user`, fix: sshForm };
        case 'ssh-password-in-address':
            return {
                what: (0,phrase/* plain */.pj)('the address contains a password, which would appear in every log'),
                fix: (0,phrase/* say */.cv) `remove it, change that password, and log in with a key (${'ssh-key'}).`,
            };
        case 'ssh-user-invalid':
            return { what: (0,phrase/* say */.cv) `${fault.text} is not a valid user name`, fix: sshForm };
        case 'ssh-host-invalid':
            return {
                what: (0,phrase/* say */.cv) `${fault.text} is not a valid host`,
                fix: (0,phrase/* say */.cv) `write a host name, an IPv4 address, or an IPv6 address in brackets: ${'ssh://deploy@[2001:db8::1]'}.`,
            };
        case 'ssh-port-invalid':
            return { what: (0,phrase/* say */.cv) `${fault.text} is not a valid port`, fix: (0,phrase/* plain */.pj)('write a number from 1 to 65535.') };
    }
}
const pasteKey = (0,phrase/* say */.cv) `store the whole private key in the secret, from ${'-----BEGIN'} to ${'-----END … PRIVATE KEY-----'}.`;
function explainSsh(fault) {
    switch (fault.code) {
        case 'ssh-known-hosts-missing':
            return {
                what: (0,phrase/* say */.cv) `an ${'ssh://'} target requires ${'ssh-known-hosts'}, because no host key is trusted on first use`,
                fix: (0,phrase/* say */.cv) `run ${'ssh-keyscan -t ed25519 HOST'} on a trusted network, and compare the fingerprint on the host. Then store the line in a repository variable.`,
            };
        case 'ssh-known-hosts-malformed':
            return {
                what: (0,phrase/* say */.cv) `line ${fault.line} of ${'ssh-known-hosts'} has no valid ${'known_hosts'} format`,
                fix: (0,phrase/* say */.cv) `write ${'HOST TYPE KEY'}, as ${'ssh-keyscan -t ed25519 HOST'} prints it.`,
            };
        case 'ssh-key-missing':
            return {
                what: (0,phrase/* say */.cv) `an ${'ssh://'} target requires ${'ssh-key'} or an ssh agent, and this job has neither`,
                fix: (0,phrase/* say */.cv) `add ${`ssh-key: ${(0,says/* expression */.dn)('secrets.DEPLOY_KEY')}`}. ${says/* emptySecrets */.dF}`,
            };
        case 'ssh-key-empty':
            return { what: (0,phrase/* say */.cv) `${'ssh-key'} contains only white space`, fix: pasteKey };
        case 'ssh-key-public':
            return { what: (0,phrase/* say */.cv) `${'ssh-key'} contains a public key, but the private key is required`, fix: pasteKey };
        case 'ssh-key-putty':
            return {
                what: (0,phrase/* say */.cv) `${'ssh-key'} contains a key in PuTTY format`,
                fix: (0,phrase/* say */.cv) `convert it: ${'puttygen key.ppk -O private-openssh-new -o key'}.`,
            };
        case 'ssh-key-cut':
            return { what: (0,phrase/* say */.cv) `${'ssh-key'} contains an incomplete private key`, fix: pasteKey };
        case 'ssh-key-unrecognised':
            return { what: (0,phrase/* say */.cv) `${'ssh-key'} is not a private key in a format of OpenSSH`, fix: pasteKey };
        case 'ssh-key-passphrase-missing':
            return {
                what: (0,phrase/* say */.cv) `the private key is encrypted and requires ${'ssh-key-passphrase'}`,
                fix: (0,phrase/* say */.cv) `add ${'ssh-key-passphrase'}, or create a deploy key without a passphrase.`,
            };
    }
}
function explainEndpoint(fault, value) {
    switch (fault.code) {
        case 'pointer-malformed':
            return {
                what: (0,phrase/* say */.cv) `expected a JSON pointer, received ${(0,says/* quote */.hD)(value, 'nothing')}`,
                fix: (0,phrase/* say */.cv) `start it with a slash: ${'/build/commit'} is the field ${'commit'} of ${'build'}.`,
            };
        case 'header-name-malformed':
            return {
                what: (0,phrase/* say */.cv) `${fault.name} is not a valid header name`,
                fix: (0,phrase/* say */.cv) `write letters, digits and dashes: ${'X-Revision'}.`,
            };
        case 'header-value-malformed':
            return {
                what: (0,phrase/* say */.cv) `the value of the header ${fault.name} is not valid`,
                fix: (0,phrase/* plain */.pj)('write one line of printable text. The secret may end with a line break.'),
            };
        case 'header-reserved':
            return { what: (0,phrase/* say */.cv) `the header ${fault.name} is set by this action`, fix: (0,phrase/* plain */.pj)('remove it.') };
        case 'header-name-twice':
            return {
                what: (0,phrase/* say */.cv) `${fault.name} and ${fault.other} are the same header, because case does not matter`,
                fix: (0,phrase/* plain */.pj)('keep one of the two.'),
            };
        case 'settings-exclude':
            return { what: (0,phrase/* say */.cv) `${(0,phrase/* list */.p_)(fault.keys)} can't be combined`, fix: (0,phrase/* plain */.pj)('keep one of them.') };
        case 'preset-unknown': {
            const meant = fault.nearest === undefined ? (0,phrase/* say */.cv) `write one of ${(0,phrase/* list */.p_)(fault.known, 'or')}` : (0,phrase/* say */.cv) `write ${fault.nearest}`;
            return {
                what: (0,phrase/* say */.cv) `the preset ${(0,says/* quote */.hD)(value, 'this')} is unknown`,
                fix: (0,phrase/* say */.cv) `${meant}, or declare where the commit is with ${'commit:'}, ${'header:'}, ${'meta:'} or ${'metric:'}.`,
            };
        }
        case 'meta-name-malformed':
            return {
                what: (0,phrase/* say */.cv) `${(0,says/* quote */.hD)(value, 'this')} is not a valid name of a meta tag`,
                fix: (0,phrase/* say */.cv) `write the value of its attribute ${'name'}: ${'meta: revision'}.`,
            };
        case 'metric-malformed':
            return {
                what: (0,phrase/* say */.cv) `${(0,says/* quote */.hD)(value, 'this')} is not a valid name of a metric or a label`,
                fix: (0,phrase/* say */.cv) `write letters, digits and underscores: ${'metric: app_build_info'}, ${'label: revision'}.`,
            };
        case 'endpoint-method':
            return {
                what: fault.method === undefined
                    ? (0,phrase/* say */.cv) `endpoints don't support the method ${(0,says/* quote */.hD)(value, 'given here')}`
                    : (0,phrase/* say */.cv) `the method ${fault.method} does not fit the other keys of this endpoint`,
                fix: (0,phrase/* say */.cv) `use ${'GET'}, ${'POST'} with a ${'body:'}, or ${'HEAD'} with a ${'header:'} that names the commit.`,
            };
        case 'sign-secret-in-file':
            return {
                what: (0,phrase/* say */.cv) `the config file contains the secret of ${'sign'}, where everyone can read it`,
                fix: (0,phrase/* say */.cv) `create a new secret, and write ${`secret: "${(0,says/* variable */.bv)('DRIFT_SECRET')}"`}.`,
            };
        case 'sign-secret-short':
            return {
                what: (0,phrase/* say */.cv) `the secret of ${'sign'} has fewer than ${fault.min} characters`,
                fix: (0,phrase/* say */.cv) `create one with ${'openssl rand -hex 32'}.`,
            };
    }
}
function explainManager(fault, value) {
    const received = (0,says/* quote */.hD)(value, 'this');
    switch (fault.code) {
        case 'host-path-malformed':
            return {
                what: (0,phrase/* say */.cv) `${fault.key} must be an absolute path of the host, received ${received}`,
                fix: (0,phrase/* say */.cv) `write an absolute path without ${'..'}, such as ${fault.key === 'pidfile' ? '/run/api.pid' : '/srv/api/current'}.`,
            };
        case 'revision-file-malformed':
            return {
                what: (0,phrase/* say */.cv) `${'revision'} must be a file in the release directory, received ${received}`,
                fix: (0,phrase/* say */.cv) `write its path relative to the release directory, such as ${'REVISION'}.`,
            };
        case 'container-only':
            return {
                what: (0,phrase/* say */.cv) `${fault.key} requires a container, but ${fault.service} is a process of the host`,
                fix: (0,phrase/* say */.cv) `remove ${fault.key} from the service.`,
            };
        case 'process-only':
            return {
                what: (0,phrase/* say */.cv) `${fault.key} requires a process of the host, but this service is a container`,
                fix: (0,phrase/* say */.cv) `remove ${fault.key}, or select the process: ${'container: { systemd: NAME.service }'}.`,
            };
    }
}

;// CONCATENATED MODULE: ./lib/reporters/messages/problems/index.js







function explainProblem(problem) {
    return { where: explainWhere(problem.place), ...explainFault(problem) };
}
const explainWhere = (place) => place.kind === 'file' ? (0,phrase/* say */.cv) `${`${place.path}:${place.line}:${place.column}`}` : (0,names/* explainPlace */.jk)(place);
function explainFault({ fault, value }) {
    switch (fault.code) {
        case 'unknown-key':
        case 'missing':
        case 'value-unknown':
        case 'too-large':
        case 'too-many':
        case 'control-character':
        case 'name-malformed':
        case 'declared-twice':
            return explainGeneral(fault, value);
        case 'host-path-malformed':
        case 'revision-file-malformed':
        case 'container-only':
        case 'process-only':
            return explainManager(fault, value);
        case 'unknown-input':
        case 'runner-variable-missing':
        case 'event-unreadable':
        case 'runner-file-unwritable':
            return explainRunner(fault, value);
        case 'flag-value-missing':
        case 'flag-twice':
        case 'argument-unexpected':
        case 'listen-malformed':
        case 'listen-failed':
        case 'serve-unsigned':
        case 'flag-secret-shown':
        case 'flag-file-unreadable':
            return explainFlag(fault, value);
        case 'commit-short':
        case 'commit-numeric':
        case 'commit-not-hex':
        case 'commit-zero':
        case 'commit-whitespace':
        case 'commit-upper-case':
        case 'commit-length':
        case 'commit-in-file':
        case 'commit-not-named':
        case 'commit-deleted-ref':
        case 'commit-unsafe-event':
        case 'commit-not-in-event':
        case 'commit-field-missing':
            return explainCommit(fault, value);
        case 'image-line-malformed':
        case 'image-digest-missing':
        case 'image-digest-malformed':
        case 'service-unknown':
        case 'artifacts-unreadable':
        case 'artifact-malformed':
        case 'artifact-ambiguous':
            return explainImage(fault, value);
        case 'manifest-missing':
        case 'manifest-not-a-file':
        case 'manifest-not-utf8':
        case 'manifest-unreadable':
        case 'manifest-outside':
        case 'manifest-too-large':
        case 'manifest-unrecognised':
        case 'manifest-of-other-format':
        case 'manifest-not-json':
        case 'manifest-empty':
        case 'manifest-newer':
        case 'manifest-malformed':
        case 'manifest-commit':
        case 'manifest-hash':
        case 'manifest-path':
        case 'manifest-path-twice':
            return explainManifest(fault, value);
        case 'build-missing':
        case 'build-not-a-directory':
        case 'build-empty':
        case 'build-unreadable':
        case 'build-entry':
        case 'build-name':
        case 'build-changed':
        case 'build-too-many':
        case 'build-too-large':
        case 'build-out':
            return explainBuild(fault, value);
        case 'build-head-other':
        case 'build-git-missing':
        case 'build-git-failed':
            return explainWorktree(fault);
        case 'artifact-path-malformed':
        case 'proof-without-manifest':
        case 'proof-of-endpoint':
        case 'proof-without-commit':
        case 'site-files-none':
        case 'site-without-commit':
        case 'site-too-large':
        case 'site-without-instances':
        case 'site-glob-malformed':
        case 'exclude-all':
        case 'site-addition-malformed':
        case 'files-glob-malformed':
        case 'manifest-without-hashes':
            return explainFiles(fault, value);
        case 'duration-unit-missing':
        case 'duration-malformed':
        case 'duration-negative':
        case 'duration-fraction':
        case 'duration-too-long':
        case 'duration-too-short':
        case 'number-malformed':
        case 'number-out-of-range':
        case 'boolean-malformed':
        case 'proof-unknown':
        case 'proof-unsupported':
        case 'wait-too-short':
            return explainScalar(fault, value);
        case 'target-malformed':
        case 'line-of-list':
        case 'target-scheme-unknown':
        case 'address-twice':
            return explainTarget(fault, value);
        case 'address-malformed':
        case 'address-extra':
        case 'setting-not-text':
        case 'ssh-user-missing':
        case 'ssh-password-in-address':
        case 'ssh-user-invalid':
        case 'ssh-host-invalid':
        case 'ssh-port-invalid':
            return explainAddress(fault, value);
        case 'ssh-known-hosts-missing':
        case 'ssh-known-hosts-malformed':
        case 'ssh-key-missing':
        case 'ssh-key-empty':
        case 'ssh-key-public':
        case 'ssh-key-putty':
        case 'ssh-key-cut':
        case 'ssh-key-unrecognised':
        case 'ssh-key-passphrase-missing':
            return explainSsh(fault);
        case 'url-malformed':
        case 'url-credentials':
        case 'url-fragment':
        case 'url-query':
        case 'url-scheme':
        case 'url-plain-http':
            return explainUrl(fault, value);
        case 'pointer-malformed':
        case 'header-name-malformed':
        case 'header-value-malformed':
        case 'header-reserved':
        case 'header-name-twice':
        case 'settings-exclude':
        case 'preset-unknown':
        case 'meta-name-malformed':
        case 'metric-malformed':
        case 'endpoint-method':
        case 'sign-secret-in-file':
        case 'sign-secret-short':
            return explainEndpoint(fault, value);
        case 'route-malformed':
        case 'route-path-malformed':
        case 'base-url-missing':
        case 'status-malformed':
        case 'method-malformed':
        case 'method-unsupported':
        case 'status-out-of-range':
            return explainRoute(fault, value);
        case 'json-place-malformed':
        case 'json-path-malformed':
        case 'json-path-costly':
        case 'pattern-malformed':
        case 'pattern-costly':
        case 'http-version-unknown':
        case 'follow-unknown':
        case 'via-malformed':
        case 'via-unknown':
        case 'via-kind':
        case 'via-service-unknown':
        case 'via-service-kind':
        case 'via-guard':
        case 'body-not-json':
        case 'term-needs-https':
        case 'head-without-body':
        case 'authorities-unreadable':
        case 'authorities-malformed':
            return explainTerm(fault, value);
        case 'config-missing':
        case 'config-misnamed':
        case 'config-not-a-file':
        case 'config-not-utf8':
        case 'config-empty':
        case 'config-unreadable':
        case 'config-exists':
        case 'config-unwritable':
        case 'placeholder-left':
        case 'config-outside':
        case 'yaml-syntax':
        case 'yaml-duplicate-key':
        case 'yaml-reserved-key':
        case 'yaml-key-not-text':
        case 'yaml-tag':
        case 'yaml-alias':
        case 'yaml-too-big':
        case 'yaml-documents':
        case 'yaml-type':
        case 'key-of-service':
        case 'entries-count':
        case 'list-empty':
        case 'key-unsupported':
        case 'expression-in-file':
            return explainConfig(fault, value);
        case 'template-misplaced':
        case 'template-malformed':
        case 'template-unset':
        case 'template-empty':
        case 'template-without-braces':
            return explainTemplate(fault);
        case 'feature-empty':
        case 'glob-malformed':
        case 'paths-only-excluded':
        case 'feature-path-malformed':
        case 'feature-without-manifest':
        case 'feature-unknown':
        case 'guard-hides-route':
        case 'guard-anonymous-headers':
        case 'guard-headers-missing':
        case 'guard-allows':
        case 'guard-denies':
        case 'guard-callers-same':
        case 'guard-tests-same':
            return explainFeatureFault(fault, value);
        case 'nothing-to-verify':
        case 'routes-only':
        case 'services-without-target':
        case 'target-unknown':
        case 'target-unclaimed':
        case 'services-not-visible':
        case 'endpoint-of-several':
        case 'not-on-endpoint':
            return explainPlan(fault);
    }
}


/***/ })

};
