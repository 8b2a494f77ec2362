// a busy page: many elements, and after loading a fifth of the time at work for a while
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
  const until = performance.now() + 30;
  while (performance.now() < until) crowd.getBoundingClientRect();
  if (left > 1) setTimeout(work, 120, left - 1);
}

addEventListener('load', () => work(40));
