using Heed.Web.Platform.Hosting;
using Microsoft.AspNetCore.Mvc.RazorPages;

namespace Heed.Web.Pages.Publishing;

/// <summary>What these pages are, and how they are made.</summary>
[PublicPage]
public sealed class AboutModel : PageModel;
