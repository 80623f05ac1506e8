namespace Heed.Domain.Disposals;

/// <summary>What can be destroyed as one thing, with everything that was made from it.</summary>
public enum DisposalKind
{
    /// <summary>One file of evidence.</summary>
    Evidence,

    /// <summary>A document that was brought in, with the rows and passages read out of it.</summary>
    Document,

    /// <summary>The identification key of a review.</summary>
    IdentificationKey,

    /// <summary>The account of somebody who left.</summary>
    Account,

    /// <summary>A review or another source, with everything that belongs to it.</summary>
    Review,

    /// <summary>A pack that was released, with what was said of each of its items. That it was released, to whom and when stays.</summary>
    Pack,

    /// <summary>A notification with how it was considered and decided; the reviews that came of it stay.</summary>
    Notification,

    /// <summary>One file in the library of a review.</summary>
    LibraryFile,
}

/// <summary>Why something is destroyed.</summary>
public enum DisposalCause
{
    /// <summary>It should never have been here: another child's record, the wrong file.</summary>
    WrongDocument,

    /// <summary>The time for which it is kept has ended.</summary>
    RetentionEnded,

    /// <summary>The law asks for its erasure.</summary>
    ErasureRequired,
}

/// <summary>Where a disposal stands.</summary>
public enum DisposalState
{
    /// <summary>A second person must decide.</summary>
    Asked,
    Refused,
    Destroyed,
}

/// <summary>How kinds and causes are said to people.</summary>
public static class DisposalWords
{
    public static string Of(DisposalKind kind) => kind switch
    {
        DisposalKind.Evidence => "file of evidence",
        DisposalKind.Document => "imported document",
        DisposalKind.IdentificationKey => "identification key",
        DisposalKind.Account => "account of somebody who left",
        DisposalKind.Pack => "released pack",
        DisposalKind.LibraryFile => "file in the library of a review",
        DisposalKind.Notification => "notification and all that was decided on it",
        _ => "review and all that belongs to it",
    };

    /// <summary>One of the kind within a sentence, with its article: "an imported document".</summary>
    public static string One(DisposalKind kind) => kind switch
    {
        DisposalKind.Evidence => "a file of evidence",
        DisposalKind.Document => "an imported document",
        DisposalKind.IdentificationKey => "an identification key",
        DisposalKind.Account => "the account of somebody who left",
        DisposalKind.Pack => "a released pack",
        DisposalKind.LibraryFile => "a file in the library of a review",
        DisposalKind.Notification => "a notification with all that was decided on it",
        _ => "a review with all that belongs to it",
    };

    public static string Of(DisposalCause cause) => cause switch
    {
        DisposalCause.WrongDocument => "It is a wrong document and should never have been here",
        DisposalCause.RetentionEnded => "The time for which it is kept has ended",
        _ => "The law asks for its erasure",
    };
}
