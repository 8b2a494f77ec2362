// the kept answer of a video: four totals and fifteen days
const days = Array.from({ length: 15 }, (_, day) => 1_000_000 + 900_000 * Math.sin(day));
const totals = { Views: 56_008_699, Likes: 282_729, Comments: 3847, Favorites: 71_869 };
chrome.storage.local.set({ answer: JSON.stringify({ totals, days }) });
