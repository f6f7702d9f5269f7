/**
 * Address of one object as seen from another in the same bucket or folder: percent-encoded and
 * relative, so that it holds in a bucket, on a disk and after a download alike.
 */
export function relativeAddress(from: string, to: string): string {
  const [steps, target] = [from.split('/').slice(0, -1), to.split('/')];
  let shared = 0;
  while (shared < steps.length && steps[shared] === target[shared]) shared += 1;
  const up = steps.slice(shared).map(() => '..');
  const address = [...up, ...target.slice(shared).map(encodeURIComponent)].join('/');
  // A first part with a colon would be read as a scheme; encodeURIComponent leaves none.
  return address;
}
