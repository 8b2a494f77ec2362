type Installed = Record<string, { version?: string; integrity?: string; optional?: boolean }>;

export function packagesMatch(
  lock: { packages: Installed },
  installed: { packages: Installed },
): boolean;
export function installPackages(): void;
export function runWithPackages(file: string, ...options: string[]): Promise<number>;
