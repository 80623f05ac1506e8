namespace Heed.Application.Imports.Reading;

internal static class PdfFile
{
    public static Task<Document> Read(byte[] bytes, Action<string, int, int> report, CancellationToken ct) => throw new CannotRead("PDF later");
}
