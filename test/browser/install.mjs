/**
 * `npm run setup`: finds the programs that the tests need and installs what is missing with apt-get, as root or
 * through sudo. Where it cannot, it says what to do and ends with 1.
 */
import { spawnSync } from 'node:child_process';
import { find, onPath, programIds, programs } from './programs.mjs';

const missing = () => programIds.filter((id) => find(id) === undefined);

/** How to run apt-get here: as root plainly, as a user through sudo; `undefined` where neither is there. */
function aptGet() {
  const apt = onPath(['apt-get']);
  if (apt === undefined) return undefined;
  const command = ['env', 'DEBIAN_FRONTEND=noninteractive', apt];
  if (process.getuid?.() === 0) return command;
  const sudo = onPath(['sudo']);
  return sudo === undefined ? undefined : [sudo, ...command];
}

/** @param {readonly string[]} command */
function run(command) {
  const [program = '', ...rest] = command;
  console.log(`> ${command.join(' ')}`);
  return spawnSync(program, rest, { stdio: 'inherit' }).status === 0;
}

/** @param {ReturnType<typeof missing>} lacking */
function install(lacking) {
  // A variable that names no program is a mistake to mend, and installing another would hide it.
  const packages = lacking.filter((id) => !process.env[programs[id].variable]).map((id) => programs[id].package);
  const apt = aptGet();
  if (packages.length === 0 || apt === undefined) return;
  run([...apt, 'update']);
  // One by one: where the system lacks one of the packages, the others still arrive.
  for (const name of packages) run([...apt, 'install', '-y', '--no-install-recommends', name]);
}

const before = missing();
if (before.length > 0) install(before);

const after = missing();
for (const id of programIds) {
  const { title, variable, package: name } = programs[id];
  const place = find(id);
  if (place !== undefined) console.log(`${title}: ${place}`);
  else if (process.env[variable])
    console.error(`${title}: ${variable} names ${process.env[variable]}, which does not run.`);
  else
    console.error(
      `${title}: not found. Install it (Debian, Ubuntu: apt-get install ${name}), or set ${variable} to its program.`,
    );
}
if (after.length > 0) {
  console.error('Then run "npm run setup" again: the tests need all three, and fail without them.');
  process.exitCode = 1;
}
