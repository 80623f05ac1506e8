using System.Text.Json.Nodes;
using Heed.Application.Publishing;

namespace Heed.Web.Pages.Publishing;

/// <summary>The description of the open data in OpenAPI 3.1, for whoever writes a program against it.</summary>
internal static class OpenApi
{
    /// <param name="root">The address of the site, without a stroke at its end.</param>
    public static JsonObject Of(string root) => new()
    {
        ["openapi"] = "3.1.0",
        ["info"] = new JsonObject
        {
            ["title"] = "Published safeguarding reviews",
            ["version"] = "1",
            ["description"] = "Every published review, recommendation and answer. Fields are added and never renamed; an edition, once published, does not change.",
            ["license"] = new JsonObject { ["name"] = "Open Government Licence 3.0", ["url"] = OpenData.Licence },
        },
        ["servers"] = new JsonArray(new JsonObject { ["url"] = root }),
        ["paths"] = new JsonObject
        {
            ["/open-data/reviews.json"] = Get("Every published edition, the newest first", "application/json", Reference("Publications")),
            ["/open-data/reviews/{slug}.json"] = Get("Everything published of one review", "application/json", Reference("Publications"), "slug"),
            ["/open-data/recommendations.csv"] = Get("Every published recommendation with its answer: a row each", "text/csv", new JsonObject { ["type"] = "string", ["description"] = string.Join(' ', OpenData.Columns.Select(c => $"{c.Name}: {c.Meaning}")) }),
            ["/feed.atom"] = Get("What was published last, as an Atom feed", "application/atom+xml", new JsonObject { ["type"] = "string" }),
            ["/feed.json"] = Get("What was published last, as a JSON feed", "application/feed+json", new JsonObject { ["type"] = "object" }),
        },
        ["components"] = new JsonObject { ["schemas"] = Schemas() },
    };

    private static JsonObject Schemas() => new()
    {
        ["Publications"] = Object(("licence", Text("The licence, as an address.")), ("publications", Many(Reference("Publication")))),
        ["Publication"] = Object(
            ("review", Text("The review's place in addresses.")), ("publication", Text("The publication's place below it: toolkit, response, briefing.")), ("kind", Text("What it is, in words.")), ("title", Text("")),
            ("edition", Whole("Counted from 1.")), ("sha256", Text("The hash of the frozen content; it proves that an edition is unchanged.")), ("publishedOn", Text("When, in UTC.")), ("changeNote", Text("What changed since the edition before.")),
            ("address", Text("Where it is read.")), ("files", Many(Object(("address", Text("")), ("bytes", Whole("")), ("sha256", Text(""))))), ("content", Reference("Content"))),
        ["Content"] = Object(
            ("title", Text("")), ("whatHappened", Text("Of a toolkit; Markdown.")), ("summary", Text("Of a toolkit; Markdown.")), ("owners", Many(Object(("name", Text("")), ("slug", Text(""))))),
            ("recommendations", Many(Reference("Recommendation"))), ("sections", Many(Object(("heading", Text("")), ("text", Text("Markdown.")), ("isWelsh", new JsonObject { ["type"] = "boolean" }))))),
        ["Recommendation"] = Object(
            ("breadth", Text("Local, Regional or National.")), ("place", Whole("Its place among those of its breadth, from 1.")), ("printed", Text("The number as the report printed it.")), ("title", Text("")),
            ("said", Text("What the report said.")), ("answered", new JsonObject { ["type"] = "boolean" }), ("did", Text("What the partnership says it did; Markdown.")), ("difference", Text("What difference it says that made; Markdown.")),
            ("remains", Text("What remains to be done; Markdown.")), ("state", Text("NotStarted, InProgress, CannotBeDone, Answered or Completed.")), ("themes", Many(Text("")))),
    };

    private static JsonObject Get(string summary, string type, JsonObject schema, params string[] parameters) => new()
    {
        ["get"] = new JsonObject
        {
            ["summary"] = summary,
            ["parameters"] = new JsonArray([.. parameters.Select(p => new JsonObject { ["name"] = p, ["in"] = "path", ["required"] = true, ["schema"] = Text("") })]),
            ["responses"] = new JsonObject
            {
                ["200"] = new JsonObject { ["description"] = summary, ["content"] = new JsonObject { [type] = new JsonObject { ["schema"] = schema } } },
                ["404"] = new JsonObject { ["description"] = "Nothing of it is published." },
            },
        },
    };

    private static JsonObject Object(params (string Name, JsonObject Schema)[] fields)
    {
        var properties = new JsonObject();
        foreach (var (name, schema) in fields)
        {
            properties[name] = schema;
        }

        return new JsonObject { ["type"] = "object", ["properties"] = properties };
    }

    private static JsonObject Many(JsonObject of) => new() { ["type"] = "array", ["items"] = of };

    private static JsonObject Text(string meaning) => Said("string", meaning);

    private static JsonObject Whole(string meaning) => Said("integer", meaning);

    private static JsonObject Said(string type, string meaning) => meaning.Length > 0 ? new() { ["type"] = type, ["description"] = meaning } : new() { ["type"] = type };

    private static JsonObject Reference(string name) => new() { ["$ref"] = $"#/components/schemas/{name}" };
}
