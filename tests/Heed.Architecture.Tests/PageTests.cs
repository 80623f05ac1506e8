using System.Text.RegularExpressions;
using Heed.Web.Platform.Requests;
using Microsoft.AspNetCore.Authorization;

namespace Heed.Architecture.Tests;

/// <summary>Pages: an address each, no script or style inside, and closed unless opened.</summary>
public sealed class PageTests
{
    private static readonly IReadOnlyList<SourceFile> Pages = [.. SourceFile.Below("src/Heed.Web/Pages", ".cshtml")];

    [Fact]
    public void No_page_holds_a_script_or_a_style() =>
        new Rule(file => Regex.Matches(file.Text, @"<script(?![^>]*\ssrc=)|\sstyle=|\son[a-z]+=""|<style", RegexOptions.IgnoreCase).Select(m => $"holds {m.Value.Trim()}"))
            .Holds(Pages, 10, new SourceFile("src/Heed.Web/Pages/Planted.cshtml", "<p style=\"color:red\">"));

    [Fact]
    public void Every_page_of_the_work_area_is_a_work_page() =>
        new Rule(file => Regex.IsMatch(file.Text, @"@page ""/work") && !IsWorkPage(file) ? ["is not a WorkPage, so nobody says who asks"] : [])
            .Holds(Pages, 10, new SourceFile("src/Heed.Web/Pages/People/Planted.cshtml", "@page \"/work/planted\"\n@model Heed.Web.Pages.People.SignInModel"));

    [Fact]
    public void Every_page_of_the_work_area_is_closed_to_visitors() =>
        new Rule(file => Regex.IsMatch(file.Text, @"@page ""/work") && CodeOf(file).Contains("AllowAnonymous", StringComparison.Ordinal) ? ["is open to everybody"] : [])
            .Holds(Pages, 10, new SourceFile("src/Heed.Web/Pages/Planted.cshtml", "@page \"/work/planted\"\n@attribute [AllowAnonymous]"));

    [Fact]
    public void Every_page_says_who_may_open_it() =>
        new Rule(file => Regex.IsMatch(file.Text, "@page") && !IsWorkPage(file) && !SaysSo(file) ? ["does not say who may open it: it is no WorkPage, and neither PublicPage, AllowAnonymous nor Authorize"] : [])
            .Holds(Pages, 10, new SourceFile("src/Heed.Web/Pages/Publishing/Planted.cshtml", "@page \"/planted\"\n@model Heed.Web.Pages.People.PlantedModel"));

    /// <summary>Open to everybody, or to whoever is signed in: said on the page, on its model, or on what the model descends from.</summary>
    private static bool SaysSo(SourceFile page) =>
        Regex.IsMatch(page.Text, "AllowAnonymous|PublicPage") || ModelOf(page)?.GetCustomAttributes(inherit: true).Any(a => a is IAllowAnonymous or IAuthorizeData) == true;

    [Fact]
    public void No_page_writes_a_text_without_escaping_it() =>
        new Rule(file => Regex.IsMatch(file.Text, @"Html\.Raw") ? ["writes raw text by Html.Raw"] : [])
            .Holds(Pages, 10, new SourceFile("src/Heed.Web/Pages/Planted.cshtml", "@Html.Raw(Model.Text)"));

    /// <summary>The page's model, found by the name that the page gives, must descend from <see cref="WorkPage"/>.</summary>
    private static bool IsWorkPage(SourceFile page) => typeof(WorkPage).IsAssignableFrom(ModelOf(page));

    private static Type? ModelOf(SourceFile page)
    {
        var name = Regex.Match(page.Text, @"^@model\s+(\S+)", RegexOptions.Multiline).Groups[1].Value.Trim();
        var room = "Heed.Web.Pages." + page.Path.Split('/')[^2];
        return typeof(WorkPage).Assembly.GetTypes().SingleOrDefault(t => t.FullName == name || t.FullName == $"{room}.{name}");
    }

    private static string CodeOf(SourceFile page)
    {
        var code = Path.Combine(SourceFile.Root, page.Path + ".cs");
        return page.Text + (File.Exists(code) ? File.ReadAllText(code) : "");
    }
}
