using Heed.Application.Platform.Database;
using Heed.Application.Platform.Files;
using Heed.Application.Platform.PublicFinding;
using Heed.Application.Publishing;
using Heed.Application.Publishing.Commands;
using Heed.Application.Publishing.Queries;
using Heed.TestKit;

namespace Heed.Application.Tests.Publishing;

/// <summary>What the public finds by words: what is published, all of it and nothing else.</summary>
public sealed class PublicFindingTests
{
    [Theory, OnBothDatabases]
    public async Task What_is_published_is_found_and_what_is_not_or_no_longer_is_not(DatabaseKind kind)
    {
        await using var town = await Town.Found(kind);
        var (published, held) = (await town.PublishedReview("Shown to all", 2), await town.ReadyReview("Hidden from all", 2));
        await town.Submit(held);

        Assert.Equal(["Shown to all", "Local matter 1", "Local matter 2", "Across the region", "For the country"], await Titles(town, ""));
        Assert.Equal(["Local matter 1", "Local matter 2"], await Titles(town, "report thing"));
        Assert.Equal(["For the country"], await Titles(town, "guidance department"));
        Assert.Empty(await Titles(town, "hidden"));

        await town.The<WithdrawEdition>().Run(town.Chair, published.Slug, ToolkitPlace.Address, "A mistake", default);
        Assert.Empty(await Titles(town, ""));
        Assert.Empty(town.The<PublicSearch>().Facets(FacetKind.Agency));
        Assert.True((await town.Publish(held)).IsDone);
        Assert.Contains("Hidden from all", await Titles(town, "hidden"));
        Assert.Equal(5, town.The<PublicSearch>().Run("", [], 1).Page.Total);
    }

    [Theory, OnBothDatabases]
    public async Task A_search_is_narrowed_by_partnership_type_year_agency_and_scope_and_each_says_how_many_it_finds(DatabaseKind kind)
    {
        await using var town = await Town.Found(kind);
        await town.PublishedReview("One", 2, town.Children);
        await town.PublishedReview("Two", 3, town.Children, town.Adults);
        await Keep(town);
        var search = town.The<PublicSearch>();

        Assert.Equal([("Town Safeguarding Adults Board", 6), ("Town Safeguarding Children Partnership", 11)], search.Facets(FacetKind.Partnership).Select(f => (f.Facet.Name, f.Count)));
        Assert.Equal([("Local", 5), ("National", 2), ("Regional", 2)], search.Facets(FacetKind.Scope).Select(f => (f.Facet.Name, f.Count)));
        Assert.Equal(5, Assert.Single(search.Facets(FacetKind.Agency)).Count);
        Assert.Equal($"{town.Today.Year}", Assert.Single(search.Facets(FacetKind.Year)).Facet.Name);
        Assert.Single(search.Facets(FacetKind.Type));

        var (adults, local) = (search.Facets(FacetKind.Partnership)[0].Facet, search.Facets(FacetKind.Scope)[0].Facet);
        Assert.Equal(["Local matter 1", "Local matter 2", "Local matter 3"], search.Run("matter", [adults, local], 1).Page.Rows.Select(r => string.Concat(r.Title.Select(p => p.Text))));
        Assert.Equal(0, search.Run("", [new PublicFacet(FacetKind.Theme, "nothing", "")], 1).Page.Total);
        Assert.Equal((3, 2), (search.Run("matter", [adults, local], 2, 2).Page.Total, search.Run("matter", [adults, local], 2, 2).Page.Number));
    }

    [Theory]
    [InlineData("guidence", "guidance")]
    [InlineData("departmnet", "department")]
    [InlineData("regoin", "region")]
    [InlineData("xyzzyq", "")]
    [InlineData("tne", "")]
    public async Task A_word_with_a_letter_wrong_is_put_right(string typed, string meant)
    {
        await using var town = await Town.Found(DatabaseKind.Sqlite);
        await town.PublishedReview("One", 1);
        await Keep(town);

        var found = town.The<PublicSearch>().Run(typed, [], 1);

        Assert.Equal((0, meant), (found.Page.Total, found.Meant));
    }

    [Theory]
    [InlineData("\"")]
    [InlineData("a\" OR \"b")]
    [InlineData("NEAR(")]
    [InlineData("said:thing")]
    [InlineData("*")]
    [InlineData("-thing")]
    public async Task Whatever_somebody_types_is_words_and_never_an_error(string typed)
    {
        await using var town = await Town.Found(DatabaseKind.Sqlite);
        await town.PublishedReview("One", 1);
        await Keep(town);

        Assert.True(town.The<PublicSearch>().Run(typed, [], 1).Page.Total >= 0);
    }

    [Fact]
    public async Task One_edition_is_read_once_another_process_finds_the_same_and_an_index_that_is_lost_is_made_anew()
    {
        using var folder = new Folder();
        using var index = new PublicIndex(folder.Heed);
        var (one, two, read) = (Guid.NewGuid(), Guid.NewGuid(), 0);
        Task<IReadOnlyList<PublicEntry>> Read(Guid id)
        {
            read++;
            return Task.FromResult<IReadOnlyList<PublicEntry>>([new PublicEntry($"/reviews/{id}", "Review", "A title", "Some words", "", "A partnership", new DateOnly(2026, 3, 2), [])]);
        }

        await index.Keep(1, [one], Read, default);
        await index.Keep(2, [one, two], Read, default);
        await index.Keep(2, [], Read, default);
        Assert.Equal((2, 2L, 2), (read, index.Version, index.Find(["words"], [], 0, 10).Total));
        Assert.Equal([$"/reviews/{two}", $"/reviews/{one}"], index.Find([], [], 0, 10).Rows.Select(r => r.Address));
        using (var second = new PublicIndex(folder.Heed))
        {
            Assert.Equal((2L, 2), (second.Version, second.Find(["words"], [], 0, 10).Total));
        }

        await index.Keep(3, [two], Read, default);
        Assert.Equal($"/reviews/{two}", Assert.Single(index.Find(["word"], [], 0, 10).Rows).Address);

        Microsoft.Data.Sqlite.SqliteConnection.ClearAllPools();
        Directory.EnumerateFiles(folder.Heed.Root, "public-index*").ToList().ForEach(File.Delete);
        using var anew = new PublicIndex(folder.Heed);
        Assert.Equal(-1, anew.Version);
        await anew.Keep(3, [two], Read, default);
        Assert.Equal((3, 1), (read, anew.Find(["word"], [], 0, 10).Total));
    }

    [Fact]
    public async Task A_word_that_was_taken_back_is_not_offered_as_what_somebody_meant_and_stands_nowhere_in_the_file()
    {
        using var folder = new Folder();
        using var index = new PublicIndex(folder.Heed);
        var (wrong, right) = (Guid.NewGuid(), Guid.NewGuid());
        Task<IReadOnlyList<PublicEntry>> Read(Guid id) => Task.FromResult<IReadOnlyList<PublicEntry>>(
            [new PublicEntry($"/reviews/{id}", "Review", "A title", id == wrong ? "Zebulonia asked for help" : "The mother asked for help", "", "A partnership", new DateOnly(2026, 3, 2), [new PublicFacet(FacetKind.Theme, "asking", "Asking")])]);
        await index.Keep(1, [wrong, right], Read, default);
        Assert.Equal("zebulonia", index.Near("zebulonai"));
        Assert.Equal(2, Assert.Single(index.Facets(FacetKind.Theme)).Count);

        await index.Keep(2, [right], Read, default);

        Assert.Null(index.Near("zebulonai"));
        Assert.Equal("mother", index.Near("mohter"));
        Assert.Equal(1, Assert.Single(index.Facets(FacetKind.Theme)).Count);
        Microsoft.Data.Sqlite.SqliteConnection.ClearAllPools();
        Assert.All(Directory.EnumerateFiles(folder.Heed.Root, "public-index*"), f => Assert.DoesNotContain("zebulonia", System.Text.Encoding.Latin1.GetString(File.ReadAllBytes(f)), StringComparison.OrdinalIgnoreCase));
    }

    private static async Task<IEnumerable<string>> Titles(Town town, string words)
    {
        await Keep(town);
        return town.The<PublicSearch>().Run(words, [], 1).Page.Rows.Select(r => string.Concat(r.Title.Select(p => p.Text)));
    }

    private static async Task Keep(Town town) => await town.The<PublicIndexKeeper>().Keep(await town.The<PublicVersionNow>().Run(default), default);

    private sealed class Folder : IDisposable
    {
        private readonly DirectoryInfo folder = Directory.CreateTempSubdirectory("heed-test-");

        public HeedFolder Heed => new(folder.FullName);

        public void Dispose()
        {
            Microsoft.Data.Sqlite.SqliteConnection.ClearAllPools();
            folder.Delete(recursive: true);
        }
    }
}
