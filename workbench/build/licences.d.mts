/** A package of production in package-lock.json. */
export interface ProductionPackage {
  name: string;
  version: string;
  license: string;
  /** Left out where npm is told to leave it out. */
  resolved?: string;
  integrity: string;
  optional?: true;
  hasInstallScript?: true;
}
export function productionPackages(): ProductionPackage[];
/** The text of docs/licences.md. */
export function licencesPage(): string;
