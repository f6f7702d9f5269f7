// What the report page does beyond its links and style sheet: a card beside the mark under the
// pointer or the focus, all mentions of a fact set off together, the list and the text in step.
// Without this script every mark is a link to its row, and every row a link to its marks.

const find = (id: string) => document.getElementById(id);
const text = find('text')!;
const facts = find('facts')!;

const card = document.createElement('div');
card.id = 'card';
card.setAttribute('role', 'tooltip');
card.hidden = true;
document.querySelector('main')!.append(card);

/** The mark that was clicked; its card stays until another is, or Escape. */
let pinned: Element | null = null;
let described: Element | null = null;

/** Id of the fact that an element of the text stands for. */
const factOf = (mark: Element) =>
  mark.getAttribute('data-i') ?? mark.getAttribute('href')?.slice(1) ?? '';

const markAt = (target: EventTarget | null) =>
  target instanceof Element && text.contains(target) ? target.closest('a, mark') : null;

/** The marks around and the marks inside, nearest first. */
function marksAround(mark: Element): Element[] {
  const around: Element[] = [];
  let at: Element | null = mark;
  while (at !== null && at !== text) {
    if (at.matches('a, mark')) around.push(at);
    at = at.parentElement;
  }
  return [...around, ...mark.querySelectorAll('mark')];
}

function setOff(ids: readonly string[]): void {
  for (const old of document.querySelectorAll('.on'))
    if (!old.closest('svg')) old.classList.remove('on');
  for (const id of ids) {
    find(id)?.classList.add('on');
    for (const mark of text.querySelectorAll(`[href="#${id}"], [data-i="${id}"]`)) {
      mark.classList.add('on');
    }
  }
}

/** One fact for the card: a copy of its row, and what kind of thing it is. */
function copyOf(id: string): Element | null {
  const row = find(id);
  if (row === null) return null;
  const copy = row.cloneNode(true) as Element;
  copy.removeAttribute('id');
  copy.className = row.parentElement!.className;
  copy.querySelector('ul')?.remove();
  copy.querySelector('.m')?.remove();
  const kind = document.createElement('p');
  const section = row.closest('section')!;
  const list = row.closest('section > *');
  const group = list?.previousElementSibling?.matches('h3') ? list.previousElementSibling : null;
  kind.textContent = [section.querySelector('h2')!.id.slice(0, -1), group?.textContent]
    .filter((part) => part && part !== 'other' && part !== 'in order of time')
    .join(' · ');
  copy.prepend(kind);
  return copy;
}

function showCard(mark: Element): void {
  const ids = [...new Set(marksAround(mark).map(factOf))];
  const list = document.createElement('ul');
  list.append(...ids.map(copyOf).filter((copy) => copy !== null));
  card.replaceChildren(list);
  card.hidden = list.childElementCount === 0;
  described?.removeAttribute('aria-describedby');
  described = mark.closest('a');
  described?.setAttribute('aria-describedby', 'card');
  setOff(ids.slice(0, 1));
  place(mark);
}

function place(mark: Element): void {
  const box = mark.getClientRects()[0]!;
  const height = card.offsetHeight;
  const left = Math.min(box.left, document.documentElement.clientWidth - card.offsetWidth - 8);
  const isBelow = box.bottom + height + 8 < innerHeight || box.top < height + 8;
  const top = isBelow ? box.bottom + 6 : box.top - height - 6;
  card.style.left = `${Math.max(4, left) + scrollX}px`;
  card.style.top = `${top + scrollY}px`;
}

function hide(): void {
  pinned = null;
  card.hidden = true;
  setOff([]);
}

/** Brings an element into view inside the list, or the page where the list does not scroll. */
function showRow(row: Element): void {
  const isOwn = facts.scrollHeight > facts.clientHeight + 1;
  if (!isOwn) return;
  const away = row.getBoundingClientRect().top - facts.getBoundingClientRect().top;
  facts.scrollTo({ top: facts.scrollTop + away - facts.clientHeight / 3 });
}

text.addEventListener('pointerover', ({ target, pointerType }) => {
  const mark = markAt(target);
  if (mark !== null && pinned === null && pointerType === 'mouse') showCard(mark);
});
text.addEventListener('pointerleave', () => {
  if (pinned === null) hide();
});
text.addEventListener('focusin', ({ target }) => {
  const mark = markAt(target);
  if (mark?.matches(':focus-visible')) showCard(mark);
});
text.addEventListener('focusout', () => {
  if (pinned === null) hide();
});

document.addEventListener('click', (event) => {
  const { target } = event;
  if (!(target instanceof Element)) return;
  const mark = markAt(target);
  const link = target.closest('a[href^="#"]');
  if (mark !== null) {
    event.preventDefault();
    if (pinned === mark) {
      hide();
      return;
    }
    showCard(mark);
    pinned = mark;
    const row = find(factOf(mark));
    if (row !== null) showRow(row);
  } else if (link !== null) {
    const aim = find(link.getAttribute('href')!.slice(1));
    if (aim !== null && text.contains(aim) && aim !== text) {
      event.preventDefault();
      hide();
      setOff([factOf(aim)]);
      pinned = aim;
      aim.scrollIntoView({ block: 'center' });
      aim.closest('a')?.focus({ preventScroll: true });
    } else if (aim?.matches('li')) {
      event.preventDefault();
      hide();
      setOff([aim.id]);
      pinned = aim;
      if (facts.scrollHeight > facts.clientHeight + 1) showRow(aim);
      else aim.scrollIntoView({ block: 'center' });
    }
  } else if (!card.contains(target)) hide();
});

document.addEventListener('keydown', ({ key }) => {
  if (key === 'Escape') hide();
});

// Behind a signed address the files beside the page have no signature of their own.
if (location.search.includes('X-Amz-Signature')) find('files')?.remove();

// On a narrow page the timeline is wider than its box: it begins where the news is.
const timeline = find('timeline');
const now = timeline?.querySelector('line.now') ?? timeline?.querySelector('a:last-of-type');
if (timeline && now) {
  const away = now.getBoundingClientRect().left - timeline.getBoundingClientRect().left;
  timeline.scrollLeft = away - timeline.clientWidth * 0.7;
}
