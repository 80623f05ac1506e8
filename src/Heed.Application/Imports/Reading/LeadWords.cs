using System.Text.RegularExpressions;

namespace Heed.Application.Imports.Reading;

/// <summary>Reads who leads: one for each person, post or team that is named.</summary>
internal static partial class LeadWords
{
    [GeneratedRegex(@"^\W*(?:n/?a|not applicable|none|nil|vacant|unknown|tb[cad]|to be (?:confirmed|agreed|identified|appointed|advised|determined|allocated))\W*$", RegexOptions.IgnoreCase, 1000)]
    private static partial Regex Nobody();

    [GeneratedRegex(@"^(?<a>[^()]+?)\s*\((?<b>[^()]+)\)\s*(?<c>[^()]*)$", RegexOptions.None, 1000)]
    private static partial Regex Brackets();

    [GeneratedRegex(@"\s*;\s*|\s+/\s+|(?<=[a-z)’']{3})/(?=[A-Z])|(?<=[A-Z]{2})/(?=[A-Z]{2})|\s*\|\s*|\s+\+\s+", RegexOptions.None, 1000)]
    private static partial Regex Separators();

    [GeneratedRegex(@"\s+(?:and|&)\s+", RegexOptions.IgnoreCase, 1000)]
    private static partial Regex And();

    [GeneratedRegex(@"\s+[-–—]\s+|\s*:\s+", RegexOptions.None, 1000)]
    private static partial Regex Dash();

    [GeneratedRegex(@"^(?:lead|leads|led by|owner|responsible)\s*[:–-]\s*", RegexOptions.IgnoreCase, 1000)]
    private static partial Regex Label();

    public static IReadOnlyList<ProposedLead> Read(IEnumerable<string> lines, Column column)
    {
        var leads = new List<ProposedLead>();
        var texts = Unwrap(lines.Select(l => WithoutStop(Label().Replace(Items.WithoutBullet(l), "").Trim(' ', ',', ';'))).Where(l => l.Length > 0));
        foreach (var line in texts)
        {
            if (Nobody().IsMatch(line) || !line.Any(char.IsLetterOrDigit))
            {
                continue;
            }
            var here = Separators().Split(line).Where(p => p.Length > 0).SelectMany(SplitAnd).SelectMany(p => OfPart(p, column)).ToList();
            // "Jane Doe / Adult Social Care" is a person and where she works.
            if (here is [{ Name: not null, Role: null, Agency: null } person, { Name: null, Role: null, Agency: { } works }] && line.Contains('/'))
            {
                here = [person with { Agency = works }];
            }
            if (here.Count == 1 && leads.Count > 0 && Joined(leads[^1], here[0], texts.Count) is { } one)
            {
                leads[^1] = one;
            }
            else
            {
                leads.AddRange(here);
            }
        }
        return leads;
    }

    // The stop of a sentence goes; that of "Insp." or "Co." stays.
    private static string WithoutStop(string line) => line.EndsWith('.') && line.Length - line.LastIndexOf(' ') > 6 ? line[..^1] : line;

    // A line in lower case, or after "of" or "and", goes on with the one before.
    private static List<string> Unwrap(IEnumerable<string> lines)
    {
        var whole = new List<string>();
        foreach (var line in lines)
        {
            if (whole.Count > 0 && (char.IsLower(line[0]) || line[0] == '(' || whole[^1].EndsWith(" and", StringComparison.Ordinal) || whole[^1].EndsWith(" of", StringComparison.Ordinal)
                || whole[^1].EndsWith(" for", StringComparison.Ordinal) || whole[^1].EndsWith(" &", StringComparison.Ordinal)))
            {
                whole[^1] += " " + line;
            }
            else
            {
                whole.Add(line);
            }
        }
        return whole;
    }

    // A post and its organisation, or a person and the post, on two lines are one lead.
    private static ProposedLead? Joined(ProposedLead a, ProposedLead b, int lines) => (a, b) switch
    {
        ({ Agency: null }, { Name: null, Role: null }) => a with { Agency = b.Agency },
        ({ Name: not null, Role: null }, { Name: null, Role: not null }) => b with { Name = a.Name, Agency = b.Agency ?? a.Agency },
        ({ Name: null, Role: not null }, { Name: not null, Role: null }) => a with { Name = b.Name, Agency = a.Agency ?? b.Agency },
        ({ Name: null, Role: null, Agency: not null }, { Agency: null }) when lines == 2 => b with { Agency = a.Agency },
        _ => null,
    };

    private static IEnumerable<string> SplitAnd(string text)
    {
        var parts = And().Split(text);
        return parts.Length > 1 && parts.Length < 6 && (Array.TrueForAll(parts, p => Whole(p, LeadKind.Post)) || Array.TrueForAll(parts, p => Whole(p, LeadKind.Person)) || Array.TrueForAll(parts, p => Whole(p, LeadKind.Body) && p.Length > 2 && !Generic(p)))
            ? parts : [text];
    }

    private static bool Whole(string part, LeadKind kind) => LeadPart.KindOf(part.Split(',')[0]) == kind;

    // "Health and Social Care" is one body: each half is only a general word.
    private static bool Generic(string part) => part.Split(' ').All(w => w.ToLowerInvariant() is "health" or "care" or "community" or "education" or "housing" or "justice" or "fire" or "support" or "aid" or "services" or "social" or "communities" or "schools" or "colleges" or "homes" or "voluntary" or "sector");

    private static List<ProposedLead> OfPart(string text, Column column)
    {
        var leads = new List<ProposedLead>();
        foreach (var (part, comma) in Parts(text))
        {
            var kind = LeadPart.KindOf(part);
            var last = leads.Count > 0 ? leads[^1] : null;
            if (last is { Role: not null, Agency: null } && kind == LeadKind.Unknown && comma && IsPlace(part))
            {
                leads[^1] = last with { Agency = part };
            }
            else if (last is not null && kind == LeadKind.Unknown && comma)
            {
                leads[^1] = Extend(last, ", " + part);
            }
            else if (last is not null && Fits(last, kind))
            {
                leads[^1] = With(last, kind, part);
            }
            else
            {
                leads.Add(With(new ProposedLead(null, null, null), kind, part, column));
            }
        }
        return leads;
    }

    // "Head of Service, Early Help": where the post is; "Children, Families and Learning" goes on naming it.
    private static bool IsPlace(string part) => Words.Count(part) <= 4 && char.IsUpper(part[0]) && !And().IsMatch(part);

    private static IEnumerable<(string Part, bool Comma)> Parts(string text)
    {
        var commas = SplitOutsideBrackets(text);
        for (var i = 0; i < commas.Count; i++)
        {
            var inner = Inner(commas[i]);
            for (var j = 0; j < inner.Length; j++)
            {
                yield return (inner[j], i > 0 && j == 0);
            }
        }
    }

    private static string[] Inner(string text)
    {
        var m = Brackets().Match(text);
        if (m.Success && LeadPart.KindOf(m.Groups["b"].Value) is var inside && LeadPart.KindOf(m.Groups["a"].Value) is var outside
            && inside != outside && inside != LeadKind.Unknown && (outside != LeadKind.Post || inside == LeadKind.Person) && m.Groups["c"].Length == 0)
        {
            return [m.Groups["a"].Value.Trim(), m.Groups["b"].Value.Trim()];
        }
        var parts = Dash().Split(text);
        return parts.Length == 2 && LeadPart.KindOf(parts[0]) is var first && LeadPart.KindOf(parts[1]) is var second
            && first != second && first != LeadKind.Unknown && second != LeadKind.Unknown
            ? parts : [text];
    }

    private static List<string> SplitOutsideBrackets(string text)
    {
        var parts = new List<string>();
        int depth = 0, start = 0;
        for (var i = 0; i <= text.Length; i++)
        {
            if (i == text.Length || (text[i] == ',' && depth <= 0))
            {
                var part = text[start..i].Trim();
                start = i + 1;
                if (part.Length > 0)
                {
                    parts.Add(part);
                }
            }
            else
            {
                depth += text[i] == '(' ? 1 : text[i] == ')' ? -1 : 0;
            }
        }
        return parts;
    }

    private static bool Fits(ProposedLead lead, LeadKind kind) => kind switch
    {
        LeadKind.Person => lead.Name is null && lead.Role is null != lead.Agency is null,
        LeadKind.Post => lead.Role is null && lead.Name is not null,
        LeadKind.Body => lead.Agency is null && (lead.Name ?? lead.Role) is not null,
        _ => false,
    };

    private static ProposedLead Extend(ProposedLead lead, string more) => lead switch
    {
        { Agency: not null } => lead with { Agency = lead.Agency + more },
        { Role: not null } => lead with { Role = lead.Role + more },
        _ => lead with { Agency = more[2..] },
    };

    private static ProposedLead With(ProposedLead lead, LeadKind kind, string text, Column column = Column.Lead)
    {
        if (kind == LeadKind.Person)
        {
            var (rank, name) = LeadPart.Rank(text);
            return lead with { Name = name, Role = lead.Role ?? rank };
        }
        return kind == LeadKind.Post || (kind == LeadKind.Unknown && column == Column.LeadRole) ? lead with { Role = text }
            : kind == LeadKind.Unknown && column == Column.LeadName ? lead with { Name = text }
            : lead with { Agency = text };
    }
}
