using Heed.Application.Platform.Writing;
using Heed.Domain.People;
using Heed.Domain.Reviews;
using Heed.Domain.Shared;

namespace Heed.Application.Reviews.Commands;

/// <summary>Writes a line of an identification key: sealed before it is saved. The record names the line, never what it says.</summary>
public sealed class WriteKeyEntry(Writer writer, KeyBox box)
{
    /// <param name="aliases">Other forms of it that people use, such as a nickname.</param>
    public Task<Outcome> Run(Actor actor, IdentificationKeyId id, KeyEntryKind kind, string value, string pseudonym, IReadOnlyList<string> aliases, CancellationToken ct) =>
        writer.Change<IdentificationKey>(new Ask(actor, ReviewAccess.CanOpenIdentificationKey, "wrote a line of the identification key"), k => k.Id == id, null, (key, _) =>
        {
            var problems = new Problems()
                .IfBlank(value, nameof(KeyTruth.Value), "Enter the real name, date or place")
                .IfLonger(value, 500, nameof(KeyTruth.Value), "It")
                .If(aliases.Sum(a => a.Length) > 2_000, nameof(KeyTruth.Aliases), "The other forms must have 2,000 characters or fewer");
            if (problems.Any)
            {
                return problems;
            }

            var entry = KeyEntryId.New();
            return key.Write(entry, kind, pseudonym, box.Seal(key, entry, new KeyTruth(value.Trim(), [.. aliases.Select(a => a.Trim()).Where(a => a.Length > 0).Distinct()])));
        }, ct);

    public Task<Outcome> TakeOut(Actor actor, IdentificationKeyId id, KeyEntryId entry, CancellationToken ct) =>
        writer.Change<IdentificationKey>(new Ask(actor, ReviewAccess.CanOpenIdentificationKey, "took a line out of the identification key"), k => k.Id == id, null, (key, _) => key.TakeOut(entry), ct);
}
