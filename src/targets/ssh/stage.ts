/** How far a connection came. ssh prints it at LogLevel DEBUG1 in lines that have been the same for twenty years. */
export const stages = ['started', 'connected', 'greeted', 'authenticated', 'running', 'ended'] as const
export type Stage = (typeof stages)[number]

const marks = {
  connected: /^debug1: Connection established\./m,
  greeted: /^debug1: Remote protocol version /m,
  authenticated: /^Authenticated to |^debug1: Authentication succeeded/m,
  running: /^debug1: Sending command: /m,
  ended: /^debug1: client_input_channel_req: channel \d+ rtype exit-(?:status|signal) /m,
} satisfies Record<Exclude<Stage, 'started'>, RegExp>

/** The last stage that ssh's log shows. */
export function stageOf(log: string): Stage {
  const reached = stages.filter((stage) => stage === 'started' || marks[stage].test(log))
  return reached.at(-1) ?? 'started'
}

export const isBefore = (stage: Stage, other: Stage): boolean => stages.indexOf(stage) < stages.indexOf(other)

/** Whether the remote command was ended by a signal. */
export const wasSignalled = (log: string): boolean => /^debug1: .* rtype exit-signal /m.test(log)

/** The output of ssh and the remote command, without debug lines. */
export const withoutDebug = (log: string): string =>
  log
    .split('\n')
    .filter((line) => !/^debug\d: |^(?:Transferred: sent|Bytes per second: sent) |^Authenticated to /.test(line))
    .map((line) => line.trim())
    .filter((line) => line !== '')
    .join('\n')
