/** Ways in which captures of the same post differ, none of which may change what is read. */
export const VARIANTS: Record<string, (page: Document) => void> = {
  'links absolute on twitter.com': absolute('https://twitter.com'),
  'links absolute on X Pro': absolute('https://pro.x.com'),
  'avatars trimmed away': (page) => {
    for (const avatar of page.querySelectorAll('[data-testid="Tweet-User-Avatar"]')) {
      avatar.removeAttribute('data-testid');
      avatar.querySelector('[data-testid^="UserAvatar-Container-"]')?.remove();
    }
  },
  'the name block as it was called in 2022': (page) => {
    for (const name of page.querySelectorAll('[data-testid="User-Name"]'))
      name.setAttribute('data-testid', 'User-Names');
  },
  'avatars that do not know their account': (page) => {
    for (const avatar of page.querySelectorAll('[data-testid^="UserAvatar-Container-"]'))
      avatar.setAttribute('data-testid', 'UserAvatar-Container-unknown');
  },
  'another language': (page) => {
    for (const labelled of page.querySelectorAll('[aria-label]'))
      labelled.setAttribute('aria-label', 'говори');
  },
  'other generated classes and ids': (page) => {
    for (const element of page.querySelectorAll('[class],[id]')) {
      element.setAttribute('class', 'zz');
      element.removeAttribute('id');
    }
  },
  'buttons that are plain elements, as before 2024': (page) => {
    for (const button of page.querySelectorAll('button')) {
      const plain = page.createElement('div');
      for (const { name, value } of button.attributes) plain.setAttribute(name, value);
      plain.append(...button.childNodes);
      button.replaceWith(plain);
    }
  },
  'an affiliate badge behind every name': (page) => {
    for (const name of page.querySelectorAll('[data-testid="User-Name"] > :first-child')) {
      const badge = page.createElement('div');
      badge.setAttribute('role', 'link');
      badge.innerHTML = '<img alt="Square badge">';
      name.append(badge);
    }
  },
};

function absolute(origin: string) {
  return (page: Document) => {
    for (const link of page.querySelectorAll('a[href]')) {
      const path = (link.getAttribute('href') ?? '').replace(/^https:\/\/(twitter|x)\.com/, '');
      if (path.startsWith('/')) link.setAttribute('href', origin + path);
    }
  };
}
