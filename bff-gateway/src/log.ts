import { type DestinationStream, type Logger, pino } from 'pino';

/** JSON lines. Whatever could open a session or name a card is cut out wherever it turns up. */
export function createLog(options: { level: string; destination?: DestinationStream }): Logger {
  const secrets = [
    'cookie',
    'set-cookie',
    'authorization',
    'password',
    'card_number',
    'card_cvc',
    'card_expiry',
    'token',
  ];
  const settings = {
    level: options.level,
    base: { service: 'bff-gateway' },
    timestamp: pino.stdTimeFunctions.isoTime,
    redact: {
      paths: secrets.flatMap(name => [`["${name}"]`, `*["${name}"]`, `*.*["${name}"]`]),
      censor: '[cut]',
    },
  };
  return options.destination ? pino(settings, options.destination) : pino(settings);
}
