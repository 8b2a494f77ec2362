// a busy page: many elements, and after loading six tasks that are long on any machine, together about
// 400 ms on a usual one; the same amount of work each time, so that whatever makes it slower shows
const pieces = 6;
const turns = 55;
const pauseMs = 100;

const crowd = document.createElement('div');
crowd.className = 'crowd';
for (let i = 0; i < 1500; i++) {
  const row = document.createElement('p');
  row.append(
    Object.assign(document.createElement('b'), { textContent: `viewer.${i}` }),
    ` says ${i}`,
  );
  crowd.append(row);
}
document.body.append(crowd);

function work(left) {
  for (let turn = 0; turn < turns; turn++) {
    crowd.style.paddingTop = `${turn % 2}px`;
    crowd.getBoundingClientRect();
  }
  if (left > 1) setTimeout(work, pauseMs, left - 1);
  else performance.mark('heavy-done');
}

addEventListener('load', () => setTimeout(work, pauseMs, pieces));
