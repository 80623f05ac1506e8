using System.Text;
using Heed.Application.Imports;

namespace Heed.Application.Tests.Imports;

/// <summary>A proposal on a few lines, so that a test shows what it expects at a glance.</summary>
internal static class Outline
{
    public static string Of(Proposal proposal)
    {
        var text = new StringBuilder();
        foreach (var r in proposal.Recommendations)
        {
            text.Append(r.Number ?? "-").Append(r.Scope is null ? "" : $" ({r.Scope})").Append(r.Title is null ? "" : $" [{r.Title}]").Append(' ').Append(Flat(r.Text));
            text.Append(r.Response is null ? "" : $" => {Flat(r.Response)}").Append(r.Addressees.Count == 0 ? "" : $" @ {string.Join("; ", r.Addressees)}").Append('\n');
            foreach (var a in r.Actions)
            {
                var leads = string.Join("; ", a.Leads.Select(l => $"{l.Name ?? "-"}, {l.Role ?? "-"}, {l.Agency ?? "-"}"));
                text.Append("  * ").Append(Flat(a.Text)).Append(" | ").Append(leads).Append(" | ").Append(a.Due?.ToString("yyyy-MM-dd") ?? "-")
                    .Append(a.Status is null ? "" : $" | {a.Status}").Append(a.Completed is { } done ? $" {done:yyyy-MM-dd}" : "").Append(a.Rag is null ? "" : $" | {a.Rag}")
                    .Append(a.Progress is null ? "" : $" | {Flat(a.Progress)}").Append(a.Evidence.Count == 0 ? "" : $" | evidence: {string.Join("; ", a.Evidence)}")
                    .Append(a.Milestones.Count == 0 ? "" : $" | milestones: {string.Join("; ", a.Milestones)}").Append('\n');
            }
        }
        return text.ToString().TrimEnd('\n');
    }

    public static string Doubts(Proposal proposal) => string.Join('\n', proposal.Doubts.Where(d => d.Rule != DoubtRules.LeadWithoutName).Select(d => $"{d.Where}: {d.Rule}"));

    private static string Flat(string text) => text.Replace("\n", " / ");
}
