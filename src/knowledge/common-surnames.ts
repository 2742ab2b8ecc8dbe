/*
 * Surnames with so many bearers that two articles with one full name may well mean two people.
 *
 * What: the commonest surnames of countries whose news is written in English or much reported in
 * it. Those that stand first ("Wang", "Kim", "Nguyen") are all common and stand in
 * `name-particles.ts`.
 * Source: the lists of national censuses and registers (United States 2010, United Kingdom, Spain,
 * Brazil, India, Pakistan, Nigeria, Russia, Germany). Date: 2026-11.
 * To extend: a surname in small letters without accents.
 */

import { listed } from '../text/words.js';
import { surnamesInFront } from './name-particles.js';

const surnames: ReadonlySet<string> = new Set(
  listed(`
    smith johnson williams brown jones miller davis wilson anderson thomas taylor moore jackson martin thompson
    white harris clark lewis robinson walker young allen king wright scott hill green adams baker nelson
    campbell mitchell roberts carter phillips evans turner parker collins edwards stewart morris murphy cook
    rogers morgan bell bailey cooper richardson cox howard ward watson brooks kelly wood james bennett gray
    hughes price myers foster ross powell jenkins perry russell sullivan fisher henderson hamilton graham
    wallace west cole hayes gibson ellis stevens murray ford marshall owens mcdonald kennedy wells hunt black
    davies shaw patel khan ali ahmed hussain singh kaur kumar sharma gupta shah das begum malik
    garcia rodriguez martinez hernandez lopez gonzalez perez sanchez ramirez torres flores rivera gomez diaz
    fernandez cruz reyes morales ortiz gutierrez ramos silva santos oliveira souza pereira costa ferreira
    muller schmidt schneider fischer weber meyer wagner ivanov petrov smirnov kuznetsov popov
    ibrahim musa abubakar mohammed mohamed hassan hussein okafor mensah osei dlamini ndlovu mwangi otieno
    tan lim goh sato suzuki tanaka watanabe yamamoto yilmaz kaya demir rossi russo
  `),
);

/** Whether a surname, in small letters without accents, is among the commonest. */
export function isCommonSurname(surname: string): boolean {
  return surnames.has(surname) || surnamesInFront.has(surname);
}
