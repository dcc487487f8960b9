import { readFileSync } from 'node:fs';
import path from 'node:path';
import { modelFrom, type CivilityModel } from '@/lib/civility/civility-model';
import { warmUp } from '@/lib/civility/warm-up';

const folder = 'content/civility';

/** The file's bytes, or null when it is not there: a missing part is named by the model and holds every comment. */
function bytes(name: string): Uint8Array | null {
  try {
    return readFileSync(path.join(process.cwd(), folder, name));
  } catch {
    return null;
  }
}

function text(name: string): string | null {
  const found = bytes(name);
  return found && new TextDecoder().decode(found);
}

let model: CivilityModel | null = null;

/** The lists and weights of the screen, read once for this process and warm from then on. */
export function loadModel(): CivilityModel {
  if (model !== null) return model;
  model = modelFrom({
    lexicon: text('lexicon.json'),
    commonWords: text('common-words.json'),
    confusables: text('confusables.json'),
    phrases: text('phrases.json'),
    contacts: text('contacts.json'),
    languages: text('languages.json'),
    weightsHeader: text('weights.json'),
    weightsBody: bytes('weights.bin'),
  });
  warmUp(model);
  return model;
}

/** Names of the parts of the screen that are missing or damaged. While there is one, every comment is marked for a person. */
export function missingParts(): readonly string[] {
  return loadModel().missing;
}

/** The description of the learned model (Markdown), or null when it is not there. */
export function readModelCard(): string | null {
  return text('model-card.md');
}
