using Microsoft.CodeAnalysis.CSharp.Syntax;

namespace Heed.Architecture.Tests;

/// <summary>Names are the field's, and folders are the rooms.</summary>
public sealed class NameTests
{
    private static readonly string[] Unwanted = ["Manager", "Helper", "Util", "Service", "Processor", "Common", "Base", "Impl", "Dto"];

    private static readonly string[] Wanted = ["CommonPasswords", "NotACommonPassword", "Databases"];

    private static readonly string[] Kinds = ["Commands", "Queries", "Reactions", "Reading"];

    [Fact]
    public void No_type_is_named_by_a_word_that_says_nothing() =>
        new Rule(file => file.All<BaseTypeDeclarationSyntax>()
                .Select(t => t.Identifier.Text)
                .Where(name => !Wanted.Contains(name) && Words(name).Any(Unwanted.Contains))
                .Select(name => $"{name} is a name that says nothing"))
            .Holds([.. SourceFile.Below("src"), .. SourceFile.Below("tests"), .. SourceFile.Below("bench")], 120,
                new SourceFile("src/Heed.Application/Reviews/Planted.cs", "class ReviewManager { }"));

    [Fact]
    public void A_room_of_the_middle_floor_has_only_the_agreed_folders() =>
        new Rule(file => file.Path.Split('/') is [_, _, not "Platform", var folder, _, ..] && !Kinds.Contains(folder) ? [$"{folder} is another kind of folder"] : [])
            .Holds(SourceFile.Below("src/Heed.Application"), 40,
                new SourceFile("src/Heed.Application/Reviews/Handlers/Planted.cs", ""));

    [Fact]
    public void Types_are_sealed() =>
        new Rule(file => file.All<ClassDeclarationSyntax>()
                .Where(t => !t.Modifiers.Any(m => m.Text is "sealed" or "static" or "abstract" or "partial"))
                .Where(t => !Open.Contains(t.Identifier.Text))
                .Select(t => $"{t.Identifier.Text} is not sealed"))
            .Holds(SourceFile.Below("src"), 100, new SourceFile("src/Planted.cs", "public class Planted { }"));

    /// <summary>Open on purpose: a review is a source.</summary>
    private static readonly string[] Open = ["Source"];

    private static IEnumerable<string> Words(string name) => System.Text.RegularExpressions.Regex.Matches(name, "[A-Z][a-z0-9]*").Select(m => m.Value);
}
