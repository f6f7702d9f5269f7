/** A file and the path it was dropped or chosen under. */
export interface NamedFile {
  readonly path: string;
  readonly file: File;
}

/** All files of what was dropped, folders included; hidden ones are passed over. */
export async function droppedFiles(transfer: DataTransfer): Promise<readonly NamedFile[]> {
  const entries = [...transfer.items].map((item) => item.webkitGetAsEntry());
  if (entries.some((entry) => entry === null)) return chosenFiles(transfer.files);
  const found = entries.filter((entry) => entry !== null).map(filesIn);
  return (await Promise.all(found)).flat();
}

/** Files of an `<input type=file>`, with the folder's own name where one was chosen. */
export function chosenFiles(list: FileList | null): readonly NamedFile[] {
  return [...(list ?? [])]
    .map((file) => ({ path: file.webkitRelativePath || file.name, file }))
    .filter(({ path }) => !isHidden(path));
}

async function filesIn(entry: FileSystemEntry): Promise<readonly NamedFile[]> {
  if (isHidden(entry.name)) return [];
  if (entry.isFile) {
    const file = await new Promise<File>((resolve, reject) =>
      (entry as FileSystemFileEntry).file(resolve, reject),
    );
    return [{ path: entry.fullPath.replace(/^\//, ''), file }];
  }
  const reader = (entry as FileSystemDirectoryEntry).createReader();
  const found: NamedFile[] = [];
  // A folder is told in parts, until an empty one.
  for (;;) {
    const part = await new Promise<FileSystemEntry[]>((resolve, reject) =>
      reader.readEntries(resolve, reject),
    );
    if (part.length === 0) return found;
    for (const child of part) found.push(...(await filesIn(child)));
  }
}

const isHidden = (path: string) => path.split('/').some((part) => part.startsWith('.'));
