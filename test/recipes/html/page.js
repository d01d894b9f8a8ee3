// A property can be set at any time, also before the code of the tag has arrived.
const directory = document.querySelector('coop-directory');
if (directory) directory.pageSize = 5;

// Events bubble: one listener hears every tag of the page.
document.addEventListener('coop-ready', () => {
  document.querySelector('#state').textContent = 'C’est prêt.';
});
