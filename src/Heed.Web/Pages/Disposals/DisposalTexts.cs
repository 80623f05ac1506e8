using Heed.Domain.Disposals;
using Heed.Domain.Shared;
using Heed.Web.Platform.Look;

namespace Heed.Web.Pages.Disposals;

/// <summary>How the pages of keeping and destroying say what stands in code as a name.</summary>
public static class DisposalTexts
{
    public static IReadOnlyList<Choice> YesNo { get; } = [new Choice("True", "Yes"), new Choice("False", "No")];

    public static string Of(DisposalKind kind) => Words.Capital(DisposalWords.Of(kind));

    public static string Of(DisposalState state) => state switch
    {
        DisposalState.Asked => "Waits for a second person",
        DisposalState.Refused => "Refused",
        _ => "Destroyed",
    };

    public static string ColourOf(DisposalState state) => state switch
    {
        DisposalState.Asked => "yellow",
        DisposalState.Refused => "grey",
        _ => "purple",
    };

    public static string Of(RetentionStart start) => start switch
    {
        RetentionStart.ReviewLastChanged => "the last change of anything in the review",
        RetentionStart.ReviewPublished => "the day on which its last edition was published",
        RetentionStart.DocumentFinished => "the day on which its rows were saved, or it was put aside",
        RetentionStart.EvidenceDate => "the day that it is evidence of",
        RetentionStart.PackReleased => "the day on which it was released",
        RetentionStart.NotificationDecided => "the day of the last decision on it",
        _ => "the day on which the person left",
    };

    public static string Of(DisclosurePurpose purpose) => purpose switch
    {
        DisclosurePurpose.SubjectAccess => "A subject access request",
        DisclosurePurpose.CourtOrPolice => "Disclosure to a court or the police",
        DisclosurePurpose.Inquest => "Disclosure to a coroner",
        DisclosurePurpose.Erasure => "A request for erasure",
        _ => "Another purpose",
    };

    /// <summary>"25 years", "18 months".</summary>
    public static string Period(int? months) => months switch
    {
        null => "No time is set: nothing is proposed by age",
        { } m when m % 12 == 0 => Words.Count(m / 12, "year"),
        { } m => Words.Count(m, "month"),
    };

    public static IReadOnlyList<Choice> Causes(DisposalKind kind) =>
    [
        .. Enum.GetValues<DisposalCause>()
            .Where(c => c != DisposalCause.WrongDocument || kind is DisposalKind.Evidence or DisposalKind.Document or DisposalKind.LibraryFile)
            .Select(c => new Choice(c.ToString(), DisposalWords.Of(c), c == DisposalCause.WrongDocument ? "For example another child’s record, or a file that names somebody" : null)),
    ];

    public static IReadOnlyList<Choice> Purposes { get; } = [.. Enum.GetValues<DisclosurePurpose>().Select(p => new Choice(p.ToString(), Of(p)))];

    /// <summary>What goes with it, a line each.</summary>
    public static IReadOnlyList<string> GoesWith(DisposalKind kind) => kind switch
    {
        DisposalKind.Evidence => ["the file itself", "its name and its hash, and its title where no other revision of it is left", "what the history of the action and who opened it say of it", "forms that wait with it half filled in", "released packs that hold it"],
        DisposalKind.Document => ["the file itself", "every row and passage that was read out of it, with all corrections", "its name, its hash, and what the record says of it", "what was remembered of its columns"],
        DisposalKind.IdentificationKey => ["every line of it", "the key by which its lines were sealed, so that copies of them never open again", "the list of who may open it; who opened it stays in the record"],
        DisposalKind.Account => ["the password, app, passkeys and open sessions", "the e-mail address, here and in the record", "links that were sent to it", "What they did stays, with their name"],
        DisposalKind.Pack => ["the pack itself, and copies that were uploaded for it", "what was said of each of its items, with the words that were blacked out", "what the record says of it", "That it was released, to whom, when and on what ground stays in the register, with the hash of the pack"],
        DisposalKind.LibraryFile => ["the file itself", "its name and its hash, and the title of the document where no other version of it is left", "what the history of the document and who opened it say of it", "forms that wait with it half filled in"],
        DisposalKind.Notification => ["what was told, and who told it", "criteria, information, recommendations, decisions and views", "what the record says of it", "The reviews that came of it stay, with the days that they took over from it"],
        _ => ["the review, its findings, holds and identification key", "its recommendations, actions, progress, evidence and public answers", "its documents, files, public words and former editions", "released packs that hold something of it", "what the record says of all this; that somebody did something, and when, stays"],
    };
}
