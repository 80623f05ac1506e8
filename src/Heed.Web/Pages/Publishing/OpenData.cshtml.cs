using Heed.Web.Platform.Hosting;
using Microsoft.AspNetCore.Mvc.RazorPages;

namespace Heed.Web.Pages.Publishing;

/// <summary>What may be used of what is published, and what each part of it means.</summary>
[PublicPage]
public sealed class OpenDataModel : PageModel;
