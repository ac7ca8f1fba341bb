/** Says on the error stream why a command does nothing, and answers its exit status. */
export function refuse(message: string, status: number): number {
  console.error(message);
  return status;
}

/**
 * Runs a command. What it answers is the exit status; what it throws is said in one line, without a stack.
 * @param failed exit status after a throw
 */
export function run(command: () => number | void | Promise<number | void>, failed: number): void {
  Promise.resolve()
    .then(command)
    .catch((error: unknown) => refuse(error instanceof Error ? error.message : String(error), failed))
    .then((status) => {
      if (status) process.exitCode = status;
    });
}
