// Loaded into a child process before its own program: when the command that started it is gone, however it
// went, the child goes too. The pipe on file descriptor 3 closes with the process at its other end.
import { Socket } from 'node:net';

const parent = new Socket({ fd: 3, readable: true, writable: false });
parent.on('error', () => process.exit(1));
parent.on('close', () => process.kill(process.pid, 'SIGTERM'));
parent.resume();
parent.unref();
