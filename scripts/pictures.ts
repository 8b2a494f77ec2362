import { photograph } from './photograph.ts';
import { onStage } from './stage.ts';

const files = { light: 'docs/panel.png', dark: 'docs/panel-dark.png' };

await onStage(true, async (context) => {
  const fileOf = (surface: string, scheme: keyof typeof files) =>
    surface === 'panel' ? files[scheme] : undefined;
  const written = await photograph(context, fileOf, 'panel');
  console.log(written.join('\n'));
});
