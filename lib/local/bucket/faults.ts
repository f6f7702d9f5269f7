import type { ServerResponse } from 'node:http';

/**
 * What may go wrong with one request: refused for now, or for good; cut off before or after it was
 * carried out; carried out and never answered; answered with a body that breaks off or holds a wrong byte.
 */
export type Fault =
  'unavailable' | 'denied' | 'reset' | 'lost-answer' | 'silence' | 'truncated' | 'corrupt';

/** The answer with half of its body, or with one wrong byte in it. */
export function sendDamaged(response: ServerResponse, body: Buffer, fault: Fault): void {
  if (fault === 'corrupt') {
    const damaged = Buffer.from(body);
    damaged[damaged.length >> 1]! ^= 0x01;
    response.end(damaged);
  } else if (fault === 'truncated') {
    response.write(body.subarray(0, body.length >> 1), () => response.destroy());
  } else response.end(body);
}
