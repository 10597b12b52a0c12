import { execFileSync } from 'node:child_process';
import { existsSync, mkdtempSync, readFileSync, renameSync, rmSync, writeFileSync } from 'node:fs';
import { createRequire } from 'node:module';
import { tmpdir } from 'node:os';
import { dirname, join } from 'node:path';
import { z } from 'zod';

/** The browser and what it needs on a machine that has nothing. */
export interface UnpackedChromium {
  executable: string;
  /** Shared libraries, for machines that lack them. */
  libraries: string;
  /** Configuration file of a folder with fonts, for machines that have none. */
  fonts: string;
}

/** Makes the package unpack its libraries and fonts as well, as it does on its own platform. */
const OWN_PLATFORM = { AWS_EXECUTION_ENV: 'nodejs24.x' };

const FONTS_FILE = 'fonts.conf';

const UNPACK = `import('@sparticuz/chromium').then(({ default: chromium }) => chromium.executablePath())`;

/**
 * Unpacks the browser of the test dependencies into a folder that all test processes share.
 * Unpacking elsewhere and renaming keeps a half-written browser out of sight.
 */
export function unpackChromium(): UnpackedChromium {
  const folder = join(tmpdir(), `postshelf-chromium-${packageVersion()}`);
  if (!existsSync(folder)) {
    const scratch = mkdtempSync(join(tmpdir(), 'postshelf-chromium-'));
    execFileSync(process.execPath, ['--eval', UNPACK], {
      cwd: import.meta.dirname,
      env: { ...process.env, ...OWN_PLATFORM, TMPDIR: scratch },
    });
    writeFileSync(join(scratch, FONTS_FILE), fontConfiguration(join(folder, 'fonts')));
    moveInto(scratch, folder);
  }
  return {
    executable: join(folder, 'chromium'),
    libraries: join(folder, 'al2023', 'lib'),
    fonts: join(folder, FONTS_FILE),
  };
}

function moveInto(scratch: string, folder: string): void {
  try {
    renameSync(scratch, folder);
  } catch (error) {
    // Another process was faster: its folder serves as well.
    rmSync(scratch, { recursive: true, force: true });
    if (!existsSync(folder)) throw error;
  }
}

/** The package's own configuration names folders of its own platform. */
function fontConfiguration(folder: string): string {
  return `<?xml version="1.0"?>
<!DOCTYPE fontconfig SYSTEM "fonts.dtd">
<fontconfig><dir>${folder}</dir><cachedir>${folder}-cache</cachedir></fontconfig>
`;
}

function packageVersion(): string {
  const entry = createRequire(import.meta.url).resolve('@sparticuz/chromium');
  const file = join(dirname(entry), '../../package.json');
  return z.object({ version: z.string() }).parse(JSON.parse(readFileSync(file, 'utf8'))).version;
}
