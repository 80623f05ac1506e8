namespace Heed.Application.Imports.Reading;

/// <summary>Gives each action its leads; a cell that serves several actions is repeated on each.</summary>
internal sealed class LeadPairs
{
    private readonly List<(DraftAction Action, List<Field> Fields)> _actions = [];
    private readonly Dictionary<DraftAction, List<Field>> _byAction = [];
    private readonly Dictionary<Field, List<DraftAction>> _together = [];

    public void Add(Field field, List<DraftAction> actions)
    {
        _together[field] = actions;
        foreach (var action in actions)
        {
            if (!_byAction.TryGetValue(action, out var fields))
            {
                _byAction[action] = fields = [];
                _actions.Add((action, fields));
            }
            if (!fields.Exists(f => ReferenceEquals(f.Piece, field.Piece) && f.Cut == field.Cut))
            {
                fields.Add(field);
            }
        }
    }

    public void Settle()
    {
        foreach (var (action, fields) in _actions)
        {
            var read = fields.Select(f => (f.Column, Leads: LeadWords.Read(LinesFor(f, action), f.Column))).ToList();
            action.Leads.AddRange(Combine(read));
        }
        _actions.Clear();
        _byAction.Clear();
        _together.Clear();
    }

    private IEnumerable<string> LinesFor(Field field, DraftAction action)
    {
        var others = _together[field];
        var items = others.Count > 1 && action.Number is not null ? Items.Split(field.Lines) : [];
        return items.Count > 1 && items.All(i => i.Number is not null && others.Exists(a => a.Number == i.Number))
            ? items.Where(i => i.Number == action.Number).SelectMany(i => i.Text.Split('\n'))
            : field.Lines.Select(l => l.Text).SelectMany(t => t.Split('\n'));
    }

    // A column of agencies beside a column of people says who each of them works for.
    private static IEnumerable<ProposedLead> Combine(List<(Column Column, IReadOnlyList<ProposedLead> Leads)> read)
    {
        var all = read.Where(r => r.Leads.Count > 0).ToList();
        if (all.Count < 2 || all.Select(r => r.Column).Distinct().Count() < all.Count)
        {
            return all.SelectMany(r => r.Leads);
        }
        var people = all.Where(r => r.Column != Column.LeadAgency).OrderByDescending(r => r.Leads.Count).ToList();
        if (people.Count > 1 && people[0].Leads.Count == people[1].Leads.Count && people[0].Leads.Count > 0)
        {
            people = [(Column.Lead, [.. people[0].Leads.Zip(people[1].Leads, Merge)])];
        }
        var agencies = all.FirstOrDefault(r => r.Column == Column.LeadAgency).Leads ?? [];
        var leads = people.SelectMany(p => p.Leads).ToList();
        if (leads.Count == 0 || agencies.Count == 0)
        {
            return [.. leads, .. agencies];
        }
        if (agencies.Count == leads.Count)
        {
            return leads.Zip(agencies, Merge);
        }
        return agencies.Count == 1 ? leads.Select(l => Merge(l, agencies[0])) : [.. leads, .. agencies];
    }

    private static ProposedLead Merge(ProposedLead a, ProposedLead b)
    {
        var name = a.Name ?? b.Name;
        var role = a.Role ?? b.Role;
        var agency = a.Agency ?? b.Agency;
        // Two words for one thing are both kept.
        var spare = new[] { (a.Name, b.Name), (a.Role, b.Role), (a.Agency, b.Agency) }
            .Where(p => p.Item1 is not null && p.Item2 is not null && p.Item1 != p.Item2).Select(p => p.Item2);
        var more = string.Join(", ", spare);
        return new ProposedLead(name, role is not null && agency is not null && more.Length > 0 ? $"{role}, {more}" : role ?? (agency is not null && more.Length > 0 ? more : null), agency);
    }
}
