import type { JSX, TargetedEvent } from 'preact';
import { useEffect, useRef, useState } from 'preact/hooks';
import { chosenFiles, droppedFiles, type NamedFile } from './dropping.ts';
import type { Upload } from './session.ts';

export interface DropProps {
  readonly onUploads: (uploads: readonly Upload[]) => void;
}

/** Where texts come in: dropped anywhere on the page, chosen, or pasted. */
export function Drop({ onUploads }: DropProps): JSX.Element {
  const [published, setPublished] = useState('');
  const [isOver, setOver] = useState(false);
  const [isPasting, setPasting] = useState(false);
  const send = useRef<(files: readonly NamedFile[]) => void>(() => undefined);
  send.current = (files) => {
    const day = published === '' ? null : published;
    if (files.length > 0) {
      onUploads(files.map(({ path, file }) => ({ key: path, content: file, published: day })));
    }
  };
  useEffect(() => listenForDrops(setOver, (files) => send.current(files)), []);
  const choose = ({ currentTarget }: TargetedEvent<HTMLInputElement>) => {
    send.current(chosenFiles(currentTarget.files));
    currentTarget.value = '';
  };
  return (
    <section class={isOver ? 'drop over' : 'drop'} aria-label="Add texts">
      <p>
        <b>Drop files or a folder</b> anywhere on this page, or
      </p>
      <label class="button">
        choose files
        <input type="file" multiple onChange={choose} />
      </label>
      <label class="button">
        choose a folder
        <input type="file" {...WHOLE_FOLDER} onChange={choose} />
      </label>
      <button type="button" aria-expanded={isPasting} onClick={() => setPasting(!isPasting)}>
        paste a text
      </button>
      <label class="day">
        published
        <input
          type="date"
          value={published}
          onInput={({ currentTarget }) => setPublished(currentTarget.value)}
        />
      </label>
      {isPasting && (
        <Paste
          onText={(name, text) => {
            setPasting(false);
            send.current([{ path: name, file: new File([text], name) }]);
          }}
        />
      )}
    </section>
  );
}

/** Known to all browsers, and to no type. */
const WHOLE_FOLDER = { webkitdirectory: true };

function Paste({ onText }: { onText: (name: string, text: string) => void }): JSX.Element {
  const [text, setText] = useState('');
  const [name, setName] = useState('');
  return (
    <form
      class="paste"
      onSubmit={(event) => {
        event.preventDefault();
        const given =
          name.trim() || `pasted-${new Date().toISOString().slice(11, 19).replaceAll(':', '')}`;
        if (text.trim() !== '') onText(/\.\w+$/.test(given) ? given : `${given}.txt`, text);
      }}
    >
      <label>
        Name
        <input
          value={name}
          placeholder="report.txt"
          onInput={({ currentTarget }) => setName(currentTarget.value)}
        />
      </label>
      <label>
        Text
        <textarea
          rows={8}
          value={text}
          onInput={({ currentTarget }) => setText(currentTarget.value)}
        />
      </label>
      <button type="submit" disabled={text.trim() === ''}>
        Read it
      </button>
    </form>
  );
}

function listenForDrops(
  setOver: (isOver: boolean) => void,
  onFiles: (files: readonly NamedFile[]) => void,
): () => void {
  const stop = new AbortController();
  const on = (name: 'dragover' | 'dragleave' | 'drop', listener: (event: DragEvent) => void) => {
    addEventListener(name, listener, { signal: stop.signal });
  };
  on('dragover', (event) => {
    event.preventDefault();
    setOver(true);
  });
  on('dragleave', ({ relatedTarget }) => {
    if (relatedTarget === null) setOver(false);
  });
  on('drop', (event) => {
    event.preventDefault();
    setOver(false);
    if (event.dataTransfer !== null) void droppedFiles(event.dataTransfer).then(onFiles);
  });
  return () => stop.abort();
}
