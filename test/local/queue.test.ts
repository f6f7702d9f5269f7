import { describe, expect, it } from 'vitest';
import { LocalQueue } from '../../lib/local/queue.ts';

function queueWithClock() {
  let clock = 1_000_000;
  const now = () => clock;
  const deadLetters = new LocalQueue({ visibilitySeconds: 30, now });
  const queue = new LocalQueue({
    visibilitySeconds: 30,
    deadLetters: { queue: deadLetters, maxReceiveCount: 3 },
    now,
  });
  return { queue, deadLetters, pass: (seconds: number) => (clock += seconds * 1000) };
}

describe('the local queue', () => {
  it('hides a received message until its visibility time-out has passed', () => {
    const { queue, pass } = queueWithClock();
    queue.send('a');
    expect(queue.receive()).toMatchObject([{ body: 'a', receiveCount: 1 }]);
    expect(queue.receive()).toEqual([]);
    pass(29);
    expect(queue.receive()).toEqual([]);
    pass(1);
    expect(queue.receive()).toMatchObject([{ body: 'a', receiveCount: 2 }]);
  });

  it('gives at most ten at once, oldest first', () => {
    const { queue } = queueWithClock();
    for (let index = 0; index < 12; index++) queue.send(String(index));
    const bodies = (messages: { body: string }[]) => messages.map(({ body }) => body);
    expect(bodies(queue.receive({ most: 50 }))).toEqual('0123456789'.split(''));
    expect(bodies(queue.receive({ most: 1 }))).toEqual(['10']);
  });

  it('forgets a deleted message', () => {
    const { queue, pass } = queueWithClock();
    queue.send('a');
    queue.delete(queue.receive()[0]!.receiptHandle);
    pass(60);
    expect(queue.receive()).toEqual([]);
    expect(queue.size).toBe(0);
  });

  it('does not delete by a receipt that is no longer good', () => {
    const { queue, pass } = queueWithClock();
    queue.send('a');
    const old = queue.receive()[0]!.receiptHandle;
    pass(30);
    queue.delete(old);
    expect(queue.receive()).toMatchObject([{ receiveCount: 2 }]);
    queue.delete(old);
    expect(queue.size).toBe(1);
  });

  it('shows a message again sooner when asked to', () => {
    const { queue, pass } = queueWithClock();
    queue.send('a');
    queue.changeVisibility(queue.receive()[0]!.receiptHandle, 2);
    pass(2);
    expect(queue.receive()).toMatchObject([{ body: 'a', receiveCount: 2 }]);
  });

  it('moves a message to the dead letters when it would be received once too often', () => {
    const { queue, deadLetters, pass } = queueWithClock();
    queue.send('poison');
    for (let count = 1; count <= 3; count++) {
      expect(queue.receive()).toMatchObject([{ receiveCount: count }]);
      pass(30);
    }
    expect(queue.receive()).toEqual([]);
    expect(queue.size).toBe(0);
    expect(deadLetters.peek()).toMatchObject([{ body: 'poison' }]);
  });

  it('wakes a consumer that waits, and lets it go when it is told to stop', async () => {
    const queue = new LocalQueue({ visibilitySeconds: 30 });
    const stop = new AbortController();
    const first = queue.receiveWhenReady(stop.signal);
    queue.send('a');
    expect(await first).toMatchObject([{ body: 'a' }]);
    const second = queue.receiveWhenReady(stop.signal);
    stop.abort();
    expect(await second).toEqual([]);
  });

  it('brings a message back to a consumer that waits for its time-out', async () => {
    const queue = new LocalQueue({ visibilitySeconds: 0.05 });
    queue.send('a');
    queue.receive();
    const again = await queue.receiveWhenReady(new AbortController().signal);
    expect(again).toMatchObject([{ body: 'a', receiveCount: 2 }]);
  });
});
