// What Linux tells about processes: their CPU time and their memory.
import { execFileSync } from 'node:child_process';
import { readdirSync, readFileSync, writeFileSync } from 'node:fs';

const TICKS_A_SECOND = Number(execFileSync('getconf', ['CLK_TCK'], { encoding: 'utf8' }));

// The fields after the name, which may itself hold spaces and brackets: state, parent, …
const stat = (pid) => {
  try {
    const text = readFileSync(`/proc/${pid}/stat`, 'utf8');
    return text.slice(text.lastIndexOf(')') + 2).split(' ');
  } catch {
    return null; // ended meanwhile
  }
};
const milliseconds = (...ticks) =>
  (ticks.reduce((sum, one) => sum + Number(one), 0) * 1000) / TICKS_A_SECOND;
const ownTime = (fields) => (fields ? milliseconds(fields[11], fields[12]) : 0);
const endedChildrensTime = (fields) => (fields ? milliseconds(fields[13], fields[14]) : 0);

const childrenOf = (pid) =>
  readdirSync('/proc')
    .filter((name) => /^\d+$/.test(name))
    .filter((name) => Number(stat(name)?.[1]) === pid)
    .map(Number);

const tree = (pid) => [pid, ...childrenOf(pid).flatMap(tree)];

/** CPU milliseconds that these processes have taken so far. */
export const cpuOf = (pids) => pids.reduce((sum, each) => sum + ownTime(stat(each)), 0);

/** CPU milliseconds that a process and its children have taken so far. */
export const cpuOfTree = (pid) => cpuOf(tree(pid)) + endedChildrensTime(stat(pid));

/** CPU milliseconds in which the machine was busy, whoever it was. */
export function cpuOfMachine() {
  const [user, nice, system, , , irq, softirq] = readFileSync('/proc/stat', 'utf8')
    .split('\n')[0]
    .split(/\s+/)
    .slice(1);
  return milliseconds(user, nice, system, irq, softirq);
}

const memory = (pid, field) => {
  try {
    return (
      Number(readFileSync(`/proc/${pid}/status`, 'utf8').match(`${field}:\\s+(\\d+)`)[1]) / 1024
    );
  } catch {
    return 0;
  }
};

/** Resident megabytes of a process and its children: now, or at most since `forgetPeak`. */
export const residentNow = (pid) => tree(pid).reduce((sum, each) => sum + memory(each, 'VmRSS'), 0);
export const residentPeak = (pid) =>
  tree(pid).reduce((sum, each) => sum + memory(each, 'VmHWM'), 0);

/** Lets the peak of memory begin anew. */
export const forgetPeak = (pid) =>
  tree(pid).forEach((each) => writeFileSync(`/proc/${each}/clear_refs`, '5'));
