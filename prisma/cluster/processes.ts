import { execFileSync } from 'node:child_process';
import { existsSync, readFileSync } from 'node:fs';
import { setTimeout as pause } from 'node:timers/promises';

/** One line about a process from the system, empty when there is no such process. */
function ask(pid: number, column: 'lstart' | 'command' | 'state'): string {
  try {
    const answer = execFileSync('ps', ['-o', `${column}=`, '-p', String(pid)], {
      stdio: ['ignore', 'pipe', 'ignore'],
    });
    return answer.toString().trim();
  } catch {
    // ps fails when the process is gone, which is the answer.
    return '';
  }
}

function readProc(pid: number, file: 'stat' | 'cmdline'): string {
  try {
    return readFileSync(`/proc/${pid}/${file}`, 'utf8').replaceAll('\0', ' ');
  } catch {
    // The process ended between two looks.
    return '';
  }
}

const HAS_PROC = existsSync('/proc/self/stat');

/** The columns of /proc/<pid>/stat after the name, which may itself hold spaces and brackets. */
function statOf(pid: number): string[] {
  return readProc(pid, 'stat')
    .replace(/^.*\) /s, '')
    .split(' ');
}

/** When a process began, in whatever form the system tells it: a number used again by another process tells another time. */
export function findBirth(pid: number): string {
  return HAS_PROC ? (statOf(pid)[19] ?? '') : ask(pid, 'lstart');
}

/** Whether a process runs; one that has ended and waits for its parent to notice does not. */
export function isRunning(pid: number): boolean {
  const state = HAS_PROC ? (statOf(pid)[0] ?? '') : ask(pid, 'state');
  return state !== '' && !state.startsWith('Z');
}

/** Whether a running process was started by a command line that has these words. */
export function isRunningAs(pid: number, words: string): boolean {
  if (!isRunning(pid)) return false;
  return (HAS_PROC ? readProc(pid, 'cmdline') : ask(pid, 'command')).includes(words);
}

/** Waits until `done` says so; false when the time is up first. */
export async function until(done: () => boolean | Promise<boolean>, milliseconds: number): Promise<boolean> {
  const end = performance.now() + milliseconds;
  while (!(await done())) {
    if (performance.now() > end) return false;
    await pause(25);
  }
  return true;
}
