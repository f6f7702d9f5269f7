import { randomUUID } from 'node:crypto';

/** A message as a consumer gets it. */
export interface ReceivedMessage {
  readonly messageId: string;
  /** Good for this receipt only: after the visibility time-out it deletes nothing. */
  readonly receiptHandle: string;
  readonly body: string;
  /** How often it has been received, this time included. */
  readonly receiveCount: number;
  /** Milliseconds since 1970. */
  readonly sentAt: number;
}

export interface QueueOptions {
  /** How long a received message stays hidden from others. */
  readonly visibilitySeconds: number;
  /** Where a message goes that was received `maxReceiveCount` times and not deleted. */
  readonly deadLetters?: { readonly queue: LocalQueue; readonly maxReceiveCount: number };
  /** Milliseconds since 1970. @default the clock of the machine */
  readonly now?: () => number;
}

export interface ReceiveOptions {
  /** @default 10, and never more */
  readonly most?: number | undefined;
  /** How long the messages stay hidden. @default as the queue says */
  readonly visibilitySeconds?: number | undefined;
}

interface Message {
  readonly messageId: string;
  readonly body: string;
  readonly sentAt: number;
  visibleAt: number;
  receiveCount: number;
  receiptHandle: string | null;
}

/** The most messages of one receive, as in SQS. */
const MAX_BATCH = 10;

/** Longest sleep of a waiting receive before it looks at the clock again. */
const MAX_SLEEP_MS = 1000;

/** A queue in memory with the promises of SQS: at least once, in no promised order. */
export class LocalQueue {
  readonly #options: QueueOptions;
  readonly #now: () => number;
  readonly #messages = new Map<string, Message>();
  readonly #wakes = new Set<() => void>();

  constructor(options: QueueOptions) {
    this.#options = options;
    this.#now = options.now ?? Date.now;
  }

  /** Messages that wait or are being worked on. */
  get size(): number {
    return this.#messages.size;
  }

  /** Those of them that are being worked on. */
  get atWork(): number {
    const now = this.#now();
    return [...this.#messages.values()].filter(({ visibleAt }) => visibleAt > now).length;
  }

  /** Gives back the id of the message. */
  send(body: string): string {
    const now = this.#now();
    const messageId = randomUUID();
    this.#insert({ messageId, body, sentAt: now, visibleAt: now });
    return messageId;
  }

  /** At most ten messages that nobody works on, at once; empty when there are none. */
  receive({ most = MAX_BATCH, visibilitySeconds }: ReceiveOptions = {}): ReceivedMessage[] {
    const now = this.#now();
    const hiddenMs = 1000 * (visibilitySeconds ?? this.#options.visibilitySeconds);
    const received: ReceivedMessage[] = [];
    for (const message of this.#messages.values()) {
      if (received.length >= Math.min(most, MAX_BATCH)) break;
      if (message.visibleAt > now || this.#isDead(message)) continue;
      message.receiveCount += 1;
      message.visibleAt = now + hiddenMs;
      message.receiptHandle = randomUUID();
      const { messageId, receiptHandle, body, receiveCount, sentAt } = message;
      received.push({ messageId, receiptHandle, body, receiveCount, sentAt });
    }
    return received;
  }

  /** As `receive`, but waits for the first message; empty when the signal is given. */
  async receiveWhenReady(
    signal: AbortSignal,
    options: ReceiveOptions = {},
  ): Promise<ReceivedMessage[]> {
    while (!signal.aborted) {
      const received = this.receive(options);
      if (received.length > 0) return received;
      await this.#changeOrSleep(signal);
    }
    return [];
  }

  /** Nothing happens when the receipt is no longer good, as in SQS. */
  delete(receiptHandle: string): void {
    const message = this.#held(receiptHandle);
    if (message !== null) this.#messages.delete(message.messageId);
  }

  /** Makes a message visible again after so many seconds instead of the whole time-out. */
  changeVisibility(receiptHandle: string, seconds: number): void {
    const message = this.#held(receiptHandle);
    if (message !== null) message.visibleAt = this.#now() + seconds * 1000;
    this.#wakeAll();
  }

  /** What lies in the queue, hidden or not, oldest first; nothing is received by looking. */
  peek(): readonly { readonly messageId: string; readonly body: string }[] {
    return [...this.#messages.values()].map(({ messageId, body }) => ({ messageId, body }));
  }

  #insert(message: Omit<Message, 'receiveCount' | 'receiptHandle'>): void {
    this.#messages.set(message.messageId, { ...message, receiveCount: 0, receiptHandle: null });
    this.#wakeAll();
  }

  #wakeAll(): void {
    for (const wake of this.#wakes) wake();
  }

  /** Moves a message that had all its chances to the dead letters; true if it did. */
  #isDead(message: Message): boolean {
    const { deadLetters } = this.#options;
    if (deadLetters === undefined || message.receiveCount < deadLetters.maxReceiveCount)
      return false;
    this.#messages.delete(message.messageId);
    deadLetters.queue.#insert({ ...message, visibleAt: this.#now() });
    return true;
  }

  #held(receiptHandle: string): Message | null {
    const now = this.#now();
    for (const message of this.#messages.values()) {
      if (message.receiptHandle === receiptHandle) return message.visibleAt > now ? message : null;
    }
    return null;
  }

  async #changeOrSleep(signal: AbortSignal): Promise<void> {
    const next = Math.min(...[...this.#messages.values()].map(({ visibleAt }) => visibleAt));
    const sleepMs = Math.max(0, Math.min(MAX_SLEEP_MS, next - this.#now()));
    await new Promise<void>((resolve) => {
      const done = () => {
        clearTimeout(timer);
        signal.removeEventListener('abort', done);
        this.#wakes.delete(done);
        resolve();
      };
      const timer = setTimeout(done, sleepMs);
      signal.addEventListener('abort', done);
      this.#wakes.add(done);
    });
  }
}
