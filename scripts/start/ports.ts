import { createServer } from 'node:net';

/** Whether nothing listens on the port, on IPv4 nor on IPv6 loopback. */
export async function isPortFree(port: number): Promise<boolean> {
  return (await canListen(port, '127.0.0.1')) && (await canListen(port, '::1'));
}

/** The wanted ports where they are free, else any free ones. All are different. */
export async function choosePorts(wanted: readonly number[]): Promise<number[]> {
  const chosen: number[] = [];
  for (const port of wanted) {
    const isUsable = port > 0 && port < 65_536 && !chosen.includes(port) && (await isPortFree(port));
    chosen.push(isUsable ? port : await freePort());
  }
  return chosen;
}

function freePort(): Promise<number> {
  return new Promise((resolve, reject) => {
    const server = createServer();
    server.once('error', reject);
    server.listen(0, '127.0.0.1', () => {
      const address = server.address();
      server.close(() => resolve(typeof address === 'object' && address ? address.port : 0));
    });
  });
}

function canListen(port: number, host: string): Promise<boolean> {
  return new Promise(resolve => {
    const server = createServer();
    // A machine without IPv6 has nobody listening there either.
    server.once('error', (error: NodeJS.ErrnoException) =>
      resolve(error.code === 'EADDRNOTAVAIL' || error.code === 'EAFNOSUPPORT'),
    );
    server.listen(port, host, () => server.close(() => resolve(true)));
  });
}
