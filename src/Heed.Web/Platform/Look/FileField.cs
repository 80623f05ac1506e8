using Microsoft.AspNetCore.Razor.TagHelpers;
using static Heed.Web.Platform.Look.Markup;

namespace Heed.Web.Platform.Look;

/// <summary>A file to upload. Its form needs <c>enctype="multipart/form-data"</c>.</summary>
[HtmlTargetElement("heed-file", TagStructure = TagStructure.WithoutEndTag)]
public sealed class FileField : Field
{
    /// <summary>Kinds of file, for example <c>.docx,.xlsx</c>. The server must check again.</summary>
    public string? Accept { get; set; }

    public bool Multiple { get; set; }

    public override void Process(TagHelperContext context, TagHelperOutput output)
    {
        var parts = Parts;
        var box = WithTheRest(Lone("input", "govuk-file-upload" + (parts.Problem is null ? "" : " govuk-file-upload--error"))
            .With("id", parts.Id).With("name", parts.Name).With("type", "file").With("accept", Accept)
            .If(Multiple, "multiple").With("aria-describedby", parts.DescribedBy()), output);
        Write(output, parts.Labelled(box));
    }
}
