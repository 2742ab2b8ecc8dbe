import type { CountryWeight } from '../../pipeline/document.js';
import { percent } from '../wording.js';
import { countryName } from './entries.js';
import { partLevel } from './slots.js';

/** Most countries in a list; the others are counted. */
const most = 12;

/** Countries by weight, each with a bar. `label` says what the weights are shares of. */
export function drawCountries(countries: readonly CountryWeight[], label: string): string {
  if (countries.length === 0) return '';
  const rows = countries.slice(0, most).map(
    ({ country, weight }) =>
      // The bar shows what the number beside it says.
      `<li><span class="country">${countryName(country)}</span> <span class="share">${percent(weight)}</span><svg class="bar" viewBox="0 0 100 1" preserveAspectRatio="none" aria-hidden="true"><rect class="all" width="100" height="1"/><rect width="${(weight * 100).toFixed(1)}" height="1"/></svg></li>`,
  );
  const others = countries.length - most;
  return `<section class="countries"><h${partLevel}>Countries</h${partLevel}>
<p class="note">${label}</p>
<ol>${rows.join('\n')}</ol>${others > 0 ? `<p class="note">and ${others.toLocaleString('en')} more</p>` : ''}</section>
`;
}
