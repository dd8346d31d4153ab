import { rebuildProjections } from '../../db/projections/rebuild';
import { verifyTill } from '../../services/maintenance/verify';
import type { OpenedTill } from '../till';
import { parseWords, type Words } from './arguments';
import { backUp } from './backup';
import { describeChannels } from './channels';
import { exportJournal } from './export';
import { importFiles } from './import';
import { init } from './init';
import { run } from './run';
import { done, failed, type Ending, type Shell } from './shell';
import type { TillContext } from '../../services/context';

const VERBS = [
  'init',
  'import',
  'run',
  'verify',
  'rebuild',
  'export',
  'backup',
  'channels',
] as const;
type Verb = (typeof VERBS)[number];

const USAGE = `frontdesk VERB --data DIR [--json]
  init --demo | init --hospital NAME --manager NAME --pin PIN [--tax-rate PERCENT] [--currency USD]
       [--language en-US|es-US] [--time-zone ZONE]
  import --products FILE --clients FILE --patients FILE [--tax CODE] [--dry-run]
  run [--employee NUMBER --pin PIN]     calls from standard input, one JSON object per line
  backup --to DIR                       a copy of the till's file, looked over
  verify | rebuild | export [--format jsonl|csv] | channels`;

/** The verb among the words after the program's name, or null when a window is wanted. */
export function isVerb(word: string | undefined): word is Verb {
  return (VERBS as readonly (string | undefined)[]).includes(word);
}

/** Does what was typed and answers the exit code: 0, or 1 when it failed. */
export async function runCli(argv: readonly string[], shell: Shell): Promise<number> {
  let ending: Ending;
  let wantsJson = argv.includes('--json');
  try {
    const { values: words, positionals } = parseWords(argv);
    wantsJson = words.json;
    const [verb] = positionals;
    ending = isVerb(verb)
      ? await endingOf(verb, words, shell)
      : failed(USAGE, { error: { code: 'UNKNOWN_VERB' } });
  } catch (error) {
    const sentence = error instanceof Error ? error.message : String(error);
    ending = failed(sentence, { error: { code: 'FAILED', detail: sentence } });
  }
  if (wantsJson && ending.json !== null) shell.say(JSON.stringify(ending.json));
  if (!wantsJson || ending.json === null) shell.complain(ending.sentence);
  return ending.ok ? 0 : 1;
}

async function endingOf(verb: Verb, words: Words, shell: Shell): Promise<Ending> {
  if (verb === 'channels') {
    const channels = describeChannels();
    shell.say(JSON.stringify(channels, null, words.json ? 0 : 2));
    return done(`${Object.keys(channels).length} channels.`, null);
  }
  if (words.data === undefined) return failed(USAGE, { error: { code: 'NO_DATA_FOLDER' } });
  const till = shell.openTill(words.data);
  if (till === null) {
    const sentence = 'Another Frontdesk works with this folder. Close it, then try again.';
    return failed(sentence, { error: { code: 'TILL_IN_USE' } });
  }
  try {
    return await withTill(verb, till, words, shell);
  } finally {
    till.close();
  }
}

async function withTill(
  verb: Exclude<Verb, 'channels'>,
  till: OpenedTill,
  words: Words,
  shell: Shell,
): Promise<Ending> {
  switch (verb) {
    case 'init':
      return init(till, words);
    case 'run':
      return run(till, words, shell);
    case 'import':
      return withContext(till, (context) => importFiles(context, words, shell));
    case 'export':
      return withContext(till, (context) => exportJournal(context, words, shell));
    case 'backup':
      return withContext(till, (context) => backUp(context, words, shell));
    case 'verify':
      return verify(till);
    case 'rebuild':
      return withContext(till, ({ database }) => {
        const events = rebuildProjections(database);
        return done(`Every table was made again from ${events} events.`, { events });
      });
  }
}

async function withContext(
  { context }: OpenedTill,
  work: (context: TillContext) => Ending | Promise<Ending>,
): Promise<Ending> {
  if (context === null) {
    const sentence = 'The data of this till is damaged or of another version: try verify.';
    return failed(sentence, { error: { code: 'TILL_NOT_READY' } });
  }
  return work(context);
}

function verify({ started }: OpenedTill): Ending {
  if (!started.ok) {
    const { error } = started;
    if (error.code !== 'FILE_DAMAGED')
      return failed(`The file was refused: ${error.code}`, started);
    const nothing = { events: 0, chainOk: false, ledgerSumMinor: 0, projectionsMatch: false };
    return failed(error.problems.join('\n'), { ...nothing, problems: error.problems });
  }
  const report = verifyTill(started.value.database);
  const isSound = report.problems.length === 0;
  return isSound
    ? done(`${report.events} events, nothing is wrong.`, report)
    : failed(report.problems.join('\n'), report);
}
