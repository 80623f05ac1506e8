(function () {
  var form = document.getElementById('search'), words = document.getElementById('words'), found = document.getElementById('found');
  if (!window.heedPages || !form) { return; }
  form.hidden = false;

  function plain(text) { return text.toLowerCase(); }

  function around(text, word) {
    var at = plain(text).indexOf(word), from = Math.max(0, at - 60);
    return (from > 0 ? '… ' : '') + text.slice(from, at + 100).replace(/\s+/g, ' ') + ' …';
  }

  form.addEventListener('submit', function (event) {
    event.preventDefault();
    found.textContent = '';
    var wanted = plain(words.value).split(/\s+/).filter(Boolean);
    if (!wanted.length) { return; }
    var pages = window.heedPages.filter(function (page) {
      var all = plain(page[1] + ' ' + page[2]);
      return wanted.every(function (word) { return all.indexOf(word) >= 0; });
    });
    var head = document.createElement('h2');
    head.textContent = pages.length === 0 ? 'Nothing was found' : pages.length === 1 ? '1 page found' : pages.length + ' pages found';
    found.appendChild(head);
    var list = document.createElement('ul');
    pages.forEach(function (page) {
      var item = document.createElement('li'), link = document.createElement('a');
      link.href = (document.body.getAttribute('data-root') || '') + page[0];
      link.textContent = page[1];
      item.appendChild(link);
      item.appendChild(document.createTextNode(' ' + around(page[2], wanted[0])));
      list.appendChild(item);
    });
    found.appendChild(list);
  });
})();
