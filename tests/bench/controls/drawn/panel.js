const namespace = 'http://www.w3.org/2000/svg';

chrome.storage.local.get('answer').then(({ answer }) => {
  const { totals, days } = JSON.parse(answer);
  const figures = document.createElement('dl');
  figures.dataset.figures = '';
  for (const [name, value] of Object.entries(totals)) {
    const term = document.createElement('dt');
    const description = document.createElement('dd');
    term.textContent = name;
    description.textContent = value.toLocaleString('en');
    figures.append(term, description);
  }
  const chart = document.createElementNS(namespace, 'svg');
  chart.dataset.chart = '';
  chart.setAttribute('viewBox', '0 0 300 100');
  const most = Math.max(...days);
  for (const [day, value] of days.entries()) {
    const bar = document.createElementNS(namespace, 'rect');
    const height = (value / most) * 100;
    const place = { x: day * 20, y: 100 - height, width: 16, height };
    for (const [name, size] of Object.entries(place)) bar.setAttribute(name, String(size));
    chart.append(bar);
  }
  document.body.append(figures, chart);
});
