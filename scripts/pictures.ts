import { photograph } from './photograph.ts';
import { onStage } from './stage.ts';

const files = { light: 'docs/panel.png', dark: 'docs/panel-dark.png' };

await onStage(true, async (context) => {
  const written = await photograph(context, (surface, scheme) =>
    surface === 'panel' ? files[scheme] : undefined,
  );
  console.log(written.join('\n'));
});
