import { msg } from '@lingui/core/macro';
import type { Wording } from '../receipt/wording';
import { markup, NOTHING, type Markup } from './markup';
import type { Addressee } from './note-data';
import type { House } from './house';

/** Logo, name and address of the hospital, and what has to catch the eye. */
export function pageHead(house: House, banners: readonly string[], { say }: Wording): Markup {
  const { hospital, logo, isTraining } = house;
  const { name, addressLines, phone, email, registration } = hospital;
  const below = [...addressLines, phone, email, registration].filter((line) => line !== '');
  // Nobody may take a paper of the demo hospital for a real one.
  const framed = isTraining ? [say(msg`TRAINING`), ...banners] : banners;
  return markup`<header class="head">
${logo === null ? NOTHING : markup`<img class="logo" alt="" src="${logo}">`}
<div class="house"><strong>${name}</strong>${below.map((line) => markup`<div>${line}</div>`)}</div>
</header>
${framed.map((text) => markup`<p class="banner">${text}</p>`)}`;
}

/** A fact beside the address: its name, and what it is; left out where it is null or empty. */
export type Fact = readonly [name: string, value: string | null];

/** To whom it goes, and what it is about. */
export function aboutOf(
  client: Omit<Addressee, 'language'> | null,
  facts: readonly Fact[],
): Markup {
  const lines = client === null ? [] : [client.name, ...client.addressLines];
  return markup`<div class="about"><address class="to">${lines.join('\n')}</address>
${factsTable(facts)}</div>`;
}

export function factsTable(facts: readonly Fact[]): Markup {
  const rows = facts.flatMap(([name, value]) =>
    value === null || value === ''
      ? []
      : [markup`<tr><th scope="row">${name}</th><td>${value}</td></tr>`],
  );
  return markup`<table class="facts"><tbody>${rows}</tbody></table>`;
}
