using Heed.Domain.People;
using Heed.Domain.Shared;

namespace Heed.Domain.Publishing;

public sealed partial class Publication
{
    /// <summary>Who signs it, in the order in which they stand below it.</summary>
    public IReadOnlyList<Signature> Signatures { get; private set; } = [];

    /// <summary>Names somebody who signs for a partnership. The partnership approves that itself.</summary>
    public Outcome NameSignatory(PartnershipId body, string name, string role, IReadOnlyCollection<PartnershipId> owners)
    {
        var problems = new Problems()
            .If(!Form.IsSigned, "", $"A {Form.Name} is not signed")
            .If(!owners.Contains(body), nameof(Signature.PartnershipId), "Choose one of the partnerships that own the review")
            .IfBlank(name, nameof(Signature.Name), "Enter the name that stands below the response")
            .IfLonger(name, 120, nameof(Signature.Name), "The name")
            .IfBlank(role, nameof(Signature.Role), "Enter the role in which they sign, for example independent chair")
            .IfLonger(role, 120, nameof(Signature.Role), "The role")
            .If(Signatures.Any(s => s.PartnershipId == body && string.Equals(s.Name, name.Trim(), StringComparison.OrdinalIgnoreCase)), nameof(Signature.Name), "This person signs for it already");
        if (!problems.Any)
        {
            Signatures = [.. Signatures, new Signature(Guid.CreateVersion7(), body, name.Trim(), role.Trim(), null)];
        }

        return problems;
    }

    public Outcome TakeSignatoryOut(Guid id)
    {
        Signatures = [.. Signatures.Where(s => s.Id != id)];
        return Outcome.Done;
    }

    /// <summary>The partnership says that this signature may stand below these words.</summary>
    public Outcome ApproveSignature(Guid id, Stamp by)
    {
        if (Signatures.FirstOrDefault(s => s.Id == id) is not { } asked)
        {
            return Outcome.Refused("", "This signature is not asked for any more");
        }

        if (asked.Approved is not null)
        {
            return Outcome.Refused("", $"{asked.Approved.Name} has approved it already");
        }

        Signatures = [.. Signatures.Select(s => s == asked ? s with { Approved = by } : s)];
        return Outcome.Done;
    }

    /// <summary>The partnerships that have not approved a signature under the words as they are.</summary>
    public IReadOnlyList<PartnershipId> NotSignedBy(IEnumerable<PartnershipId> owners) => !Form.IsSigned ? []
        : [.. owners.Where(o => !Signatures.Any(s => s.PartnershipId == o) || Signatures.Any(s => s.PartnershipId == o && s.Approved is null))];
}

/// <summary>A signature below a joint response.</summary>
/// <param name="PartnershipId">Whom it speaks for.</param>
/// <param name="Name">A signatory's real name is public; nobody else's is.</param>
/// <param name="Role">"Independent chair".</param>
/// <param name="Approved">Who of that partnership approved it and when; null while nobody has, and again when the words change.</param>
public sealed record Signature(Guid Id, PartnershipId PartnershipId, string Name, string Role, Stamp? Approved);
