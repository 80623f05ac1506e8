using Heed.Domain.Shared;

namespace Heed.Domain.Documents;

/// <summary>How kinds and readers of documents are said to people.</summary>
public static class DocumentWords
{
    public static string Of(DocumentKind kind) => kind switch
    {
        DocumentKind.TermsOfReference => "Terms of reference",
        DocumentKind.AgencyReport => "Agency’s report",
        DocumentKind.Letter => "Letter or order",
        DocumentKind.Draft => "Draft of the report",
        DocumentKind.Report => "Report as agreed",
        DocumentKind.Other => "Something else",
        _ => Words.Capital(Words.Of(kind)),
    };

    public static string Of(DocumentReaders readers) => readers == DocumentReaders.Panel
        ? "Those who carry the review out: managers, chairs, panel members and reviewers"
        : "Everybody who sees the review";
}
