using System.Runtime.CompilerServices;
using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.CSharp;
using Microsoft.CodeAnalysis.CSharp.Syntax;

namespace Heed.Architecture.Tests;

/// <summary>One file of code as it stands in the repository, or one that a test plants.</summary>
internal sealed record SourceFile(string Path, string Text)
{
    public static readonly string Root = FindRoot();

    public CompilationUnitSyntax Tree => (CompilationUnitSyntax)CSharpSyntaxTree.ParseText(Text).GetRoot();

    public IEnumerable<T> All<T>() where T : SyntaxNode => Tree.DescendantNodes().OfType<T>();

    /// <summary>Every file below a folder of the repository with this ending, without what a build makes.</summary>
    public static IReadOnlyList<SourceFile> Below(string folder, string ending = ".cs") =>
        [.. Directory.EnumerateFiles(System.IO.Path.Combine(Root, folder), "*" + ending, SearchOption.AllDirectories)
            .Select(f => System.IO.Path.GetRelativePath(Root, f).Replace('\\', '/'))
            .Where(f => !f.Contains("/bin/", StringComparison.Ordinal) && !f.Contains("/obj/", StringComparison.Ordinal) && !f.Contains("/wwwroot/lib/", StringComparison.Ordinal))
            .Order(StringComparer.Ordinal)
            .Select(f => new SourceFile(f, File.ReadAllText(System.IO.Path.Combine(Root, f))))];

    public override string ToString() => Path;

    private static string FindRoot([CallerFilePath] string here = "") =>
        System.IO.Path.GetFullPath(System.IO.Path.Combine(System.IO.Path.GetDirectoryName(here)!, "..", ".."));
}
