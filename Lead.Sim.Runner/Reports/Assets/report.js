// Draws every figure of the page. A figure stands in the page as Plotly figure JSON; its chart has the same name.
"use strict";
for (const block of document.querySelectorAll('script[type="application/json"][id^="figure-"]')) {
  const figure = JSON.parse(block.textContent);
  const place = document.getElementById(block.id.replace(/^figure-/, "chart-"));
  // The page has a heading for each chart.
  delete figure.layout.title;
  Plotly.newPlot(place, figure.data, figure.layout, { displayModeBar: false, responsive: true });
}
