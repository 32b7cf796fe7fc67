// Axe over the pane as it is now, in both themes and widths.
import AxeBuilder from '@axe-core/playwright';
import type { Paneel } from './paneel';

const BREEDTES = [320, 400];
const THEMAS = ['Licht', 'Donker'] as const;

/** Violations on what is in front now, in both themes and widths: rule, element and why. */
export async function overtredingenVan(paneel: Paneel): Promise<string[]> {
  const gevonden: string[] = [];
  for (const thema of THEMAS) {
    await paneel.thema(thema);
    for (const breedte of BREEDTES) {
      await paneel.breedte(breedte);
      await paneel.rust();
      // The page around the pane stands for Excel; the frame is what we make.
      const { violations } = await new AxeBuilder({ page: paneel.page }).include('iframe').analyze();
      for (const { id, nodes } of violations)
        for (const { target, failureSummary } of nodes)
          gevonden.push(`${thema} ${breedte}: ${id} ${target.join(' ')} ${failureSummary ?? ''}`);
      const breder = await paneel.pane
        .locator('body')
        .evaluate((body) => body.scrollWidth - body.ownerDocument.documentElement.clientWidth);
      if (breder > 0) gevonden.push(`${thema} ${breedte}: ${breder} pixels too wide`);
    }
  }
  return gevonden;
}
