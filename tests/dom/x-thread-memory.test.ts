import { beforeEach, describe, expect, it } from 'vitest';
import { Parents } from '@/utils/page/parents';
import { xAdapter } from '@/utils/platforms/x/adapter';
import { article, cell, timeline } from './x-markup';

const post = (id: string, line = false) => cell(article({ id, line }));
const focal = (id: string) => cell(article({ id, focal: true, handle: 'northline' }));
const heading = cell('<div><h2 role="heading">Discover more</h2></div>');

function show(...html: string[]): void {
  document.body.innerHTML = html.join('');
}

/** Scrolls as X does: cells above leave the list, which stays, and others are added below. */
function scroll(leave: number, ...come: string[]): void {
  const list = document.querySelector('section > div > div');
  for (let i = 0; i < leave; i++) list?.firstElementChild?.remove();
  list?.insertAdjacentHTML('beforeend', come.join(''));
}

function answers(parents: Parents, ...ids: string[]): (string | undefined)[] {
  parents.forget();
  return ids.map((id) => parents.inThread(id)?.id);
}

function go(path: string): Parents {
  history.pushState(null, '', path);
  return new Parents(xAdapter);
}

beforeEach(() => history.pushState(null, '', '/home'));

describe('a thread that is scrolled', () => {
  it('goes on to answer its focal post when that has left the page', () => {
    const parents = go('/northline/status/1');
    show(timeline(focal('1'), post('2'), post('3')));
    expect(answers(parents, '2', '3')).toEqual(['1', '1']);
    scroll(2, post('4'), post('5', true), post('6'));
    expect(answers(parents, '4', '5', '6')).toEqual(['1', '1', '5']);
    scroll(3, post('7'), post('8'));
    expect(answers(parents, '7', '8', '2')).toEqual(['1', '1', '1']);
  });

  it('still knows where recommended posts began when heading and focal post have left', () => {
    const parents = go('/northline/status/1');
    show(timeline(focal('1'), post('2')));
    answers(parents, '2');
    scroll(1, post('3'), heading, post('4'));
    expect(answers(parents, '3', '4')).toEqual(['1', undefined]);
    scroll(3, post('5'));
    expect(answers(parents, '4', '5')).toEqual([undefined, undefined]);
  });

  it('claims nothing after a leap, as a heading may lie between', () => {
    const parents = go('/northline/status/1');
    show(timeline(focal('1'), post('2')));
    answers(parents, '2');
    scroll(2, post('40'), post('41'));
    expect(answers(parents, '40', '41')).toEqual([undefined, undefined]);
  });

  it('leads down through the posts above the focal one when that is below the screen', () => {
    const parents = go('/northline/status/3');
    show(timeline(post('1'), post('2', true), focal('3')));
    expect(answers(parents, '2', '3')).toEqual(['1', '2']);
    const list = document.querySelector('section > div > div');
    list?.lastElementChild?.remove();
    list?.insertAdjacentHTML('afterbegin', post('0'));
    expect(answers(parents, '1', '2')).toEqual(['0', '1']);
  });

  it('is taken up where it was left when the agent goes back to it', () => {
    const parents = go('/northline/status/1');
    show(timeline(focal('1'), post('2'), post('3')));
    answers(parents, '3');
    history.pushState(null, '', '/mia_okafor/status/3');
    expect(parents.moved()).toBe(true);
    show(timeline(post('1', true), focal('3')));
    answers(parents, '3');
    history.pushState(null, '', '/northline/status/1');
    expect(parents.moved()).toBe(true);
    show(timeline(post('2'), post('3'), post('4')));
    expect(answers(parents, '4')).toEqual(['1']);
  });
});

describe('a dialog over a thread', () => {
  it.each(['/compose/post', '/mia_okafor/status/2/photo/1'])(
    '%s leaves the thread what it is',
    (path) => {
      const parents = go('/northline/status/1');
      show(timeline(focal('1'), post('2')));
      answers(parents, '2');
      history.pushState(null, '', path);
      expect(parents.moved()).toBe(false);
      scroll(1, post('3'));
      expect(answers(parents, '3')).toEqual(['1']);
    },
  );

  it('has a list of its own, which is another thread', () => {
    const parents = go('/northline/status/1');
    show(timeline(focal('1'), post('2', true), post('3')));
    answers(parents, '3');
    history.pushState(null, '', '/mia_okafor/status/2/photo/1');
    parents.moved();
    // The viewer's own focal post is scrolled away already.
    document.body.insertAdjacentHTML(
      'beforeend',
      `<div role="dialog">${timeline(post('3'), post('4'))}</div>`,
    );
    expect(answers(parents, '4')).toEqual([undefined]);
  });
});

describe('the page in view', () => {
  it('tells nothing of home, but what a thread told stays known', () => {
    const parents = go('/northline/status/1');
    show(timeline(focal('1'), post('2')));
    answers(parents, '2');
    history.pushState(null, '', '/home');
    expect(parents.moved()).toBe(true);
    show(timeline(post('2'), post('3', true), post('4')));
    expect(answers(parents, '2', '4')).toEqual(['1', undefined]);
  });

  it('says who wrote the focal post, though it was never on the page', () => {
    const parents = go('/northline/status/1');
    expect(parents.authorOf({ platform: 'x', id: '1' })).toBe('northline');
    expect(parents.authorOf({ platform: 'x', id: '2' })).toBeNull();
  });
});
